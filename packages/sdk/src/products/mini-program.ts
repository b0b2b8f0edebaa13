import { miniProgramPay, type MiniProgramPayParams } from '@wxtill/protocol'
import type { JsapiPrepayRequest, JsapiPrepayResponse } from '../generated/basic-payments.gen.ts'
import { callByName } from './call-by-name.ts'
import { requireAppid, type CallOptions, type Caller, type WithoutOwner } from './caller.ts'
import type { ClientSigner } from './client-signature.ts'

/** Mini-program payment (小程序支付): ordered like JSAPI, with the mini program's appid and openid. */
export class MiniProgramPay {
  readonly #caller: Caller
  readonly #signer: ClientSigner

  constructor(caller: Caller, signer: ClientSigner) {
    this.#caller = caller
    this.#signer = signer
  }

  /** Orders (小程序下单). The `prepay_id` is valid for 2 hours. */
  prepay(
    body: WithoutOwner<JsapiPrepayRequest, 'appid' | 'mchid'>,
    options?: CallOptions,
  ): Promise<JsapiPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/jsapi', options, { body }, ['appid', 'mchid'])
  }

  /**
   * Signed parameters for `wx.requestPayment`. The appid is signed but not among them: WeChat knows which mini program calls.
   *
   * @param options `appid` is the mini program that calls. In partner mode (服务商): the `sub_appid` if the order used it, else the
   *   `sp_appid`. The signature is the partner's either way.
   */
  async payParams(prepay_id: string, options: { readonly appid?: string } = {}): Promise<MiniProgramPayParams> {
    const appid = requireAppid(this.#caller, options.appid)
    return miniProgramPay({ appid, prepay_id, ...this.#signer.fresh() }, this.#signer.sign)
  }
}
