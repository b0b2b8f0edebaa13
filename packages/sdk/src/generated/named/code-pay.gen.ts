// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'

import type { CodepayRequest, CodepayResponse, ReverseOrderRequest, ReverseOrderResponse } from '../codepay.gen.ts'

/** Code payment (付款码支付): the shop scans the payer. */
export class CodePay {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 付款码支付 (`POST /v3/pay/transactions/codepay`). `USERPAYING` is not failed: query every 5 s, and reverse when it does not end. */
  async pay(body: WithoutOwner<CodepayRequest, 'appid' | 'mchid'>, options: CallOptions = {}): Promise<CodepayResponse> {
    return (await this.#caller.request('POST /v3/pay/transactions/codepay', { ...options, body: withOwner<CodepayRequest, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']) })).data
  }

  /** 撤销 (`POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`). Repeat while the outcome is unknown. */
  async reverse(out_trade_no: string, options: CallOptions = {}): Promise<ReverseOrderResponse> {
    return (await this.#caller.request('POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', { ...options, path: { out_trade_no }, body: withOwner<ReverseOrderRequest, 'appid' | 'mchid'>(this.#caller, {}, ['appid', 'mchid']) })).data
  }
}
