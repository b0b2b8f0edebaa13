import type { CreateRefundRequest, CreateRefundResponse, QueryRefundResponse } from '../generated/refunds.gen.ts'
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
}
