import type { NativePrepayRequest, NativePrepayResponse } from '../generated/basic-payments.gen.ts'
import { callByName } from './call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from './caller.ts'

/** Native payment (Native支付): the payer scans a QR code. */
export class NativePay {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Orders (Native下单). The `code_url` goes into a QR code and is valid for 2 hours; ordering again with the same parameters
   * gives a new one and kills the old.
   */
  prepay(
    body: WithoutOwner<NativePrepayRequest, 'appid' | 'mchid'>,
    options?: CallOptions,
  ): Promise<NativePrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/native', options, { body }, ['appid', 'mchid'])
  }
}
