import type { NativePrepayRequest, NativePrepayResponse } from '../generated/basic-payments.gen.ts'
import { withOwner, type CallOptions, type Caller, type WithoutOwner } from './caller.ts'

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
  async prepay(
    body: WithoutOwner<NativePrepayRequest, 'appid' | 'mchid'>,
    options: CallOptions = {},
  ): Promise<NativePrepayResponse> {
    const input = {
      ...options,
      body: withOwner<NativePrepayRequest, 'appid' | 'mchid'>(this.#caller, body, ['appid', 'mchid']),
    }
    return (await this.#caller.request('POST /v3/pay/transactions/native', input)).data
  }
}
