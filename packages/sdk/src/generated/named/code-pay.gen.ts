// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'

import type { CodepayRequest, CodepayResponse, ReverseOrderResponse } from '../codepay.gen.ts'

/** Code payment (付款码支付): the shop scans the payer. */
export class CodePay {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 付款码支付 (`POST /v3/pay/transactions/codepay`). `USERPAYING` is not failed: query every 5 s, and reverse when it does not end. */
  pay(body: WithoutOwner<CodepayRequest, 'appid' | 'mchid'>, options?: CallOptions): Promise<CodepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/codepay', options, { body }, ['appid', 'mchid'])
  }

  /** 撤销 (`POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`). Repeat while the outcome is unknown. */
  reverse(out_trade_no: string, options?: CallOptions): Promise<ReverseOrderResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse', options, { path: { out_trade_no }, body: {} }, ['appid', 'mchid'])
  }
}
