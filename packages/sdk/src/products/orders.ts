import type { QueryOrderByIdResponse, QueryOrderByOutTradeNoResponse } from '../generated/basic-payments.gen.ts'
import type { CallOptions, Caller } from './caller.ts'

/** Orders of every trade type: query and close. */
export class Orders {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** Queries by the merchant's own number (商户订单号查询). `trade_state` SUCCESS **and** REFUND both mean: it was paid. */
  async queryByOutTradeNo(out_trade_no: string, options: CallOptions = {}): Promise<QueryOrderByOutTradeNoResponse> {
    const input = { ...options, path: { out_trade_no }, query: { mchid: this.#caller.mchid } }
    return (await this.#caller.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', input)).data
  }

  /** Queries by WeChat Pay's number (微信支付订单号查询). */
  async queryByTransactionId(transaction_id: string, options: CallOptions = {}): Promise<QueryOrderByIdResponse> {
    const input = { ...options, path: { transaction_id }, query: { mchid: this.#caller.mchid } }
    return (await this.#caller.request('GET /v3/pay/transactions/id/{transaction_id}', input)).data
  }

  /**
   * Closes (关闭订单): afterwards no payment can succeed. Query first: closing a number that was never ordered burns it.
   *
   * @throws ApiError `ORDER_PAID` when it is paid, `USERPAYING` while the payer types. Errors need not be signed: query, and
   *   believe that answer.
   */
  async close(out_trade_no: string, options: CallOptions = {}): Promise<void> {
    const input = { ...options, path: { out_trade_no }, body: { mchid: this.#caller.mchid } }
    await this.#caller.request('POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close', input)
  }
}
