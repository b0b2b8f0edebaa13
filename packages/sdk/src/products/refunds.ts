import type {
  ApplyAbnormalRefundRequest,
  ApplyAbnormalRefundResponse,
  CreateRefundRequest,
  CreateRefundResponse,
  QueryRefundResponse,
} from '../generated/refunds.gen.ts'
import type { CallOptions, Caller } from './caller.ts'

/** Refunds (退款). */
export class Refunds {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Applies (申请退款). Accepted is not refunded: look at `status`. A repeat with the same `out_refund_no` and parameters is the
   * same refund; a new number would be a second one. Give `notify_url`, otherwise the news comes as APIv2 XML or not at all.
   */
  async create(body: CreateRefundRequest, options: CallOptions = {}): Promise<CreateRefundResponse> {
    return (await this.#caller.request('POST /v3/refund/domestic/refunds', { ...options, body })).data
  }

  /** Queries (查询单笔退款). */
  async query(
    out_refund_no: string,
    options: CallOptions & { readonly sub_mchid?: string } = {},
  ): Promise<QueryRefundResponse> {
    const { sub_mchid, ...rest } = options
    const query = sub_mchid === undefined ? {} : { sub_mchid }
    const input = { ...rest, path: { out_refund_no }, query }
    return (await this.#caller.request('GET /v3/refund/domestic/refunds/{out_refund_no}', input)).data
  }

  /**
   * Ends a refund that is ABNORMAL (发起异常退款): to the payer's bank card, or to the merchant's account. The card holder's name
   * and number are given in plain text. The number of the refund stays; a new refund would be a second one.
   */
  async applyAbnormalRefund(
    refund_id: string,
    body: ApplyAbnormalRefundRequest,
    options: CallOptions = {},
  ): Promise<ApplyAbnormalRefundResponse> {
    const route = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
    return (await this.#caller.request(route, { ...options, path: { refund_id }, body })).data
  }
}
