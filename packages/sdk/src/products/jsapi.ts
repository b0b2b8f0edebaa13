import { jsapiPay, type JsapiPayParams } from '@wxtill/protocol'
import type { JsapiPrepayRequest, JsapiPrepayResponse } from '../generated/basic-payments.gen.ts'
import { callByName } from './call-by-name.ts'
import { requireAppid, type CallOptions, type Caller, type WithoutOwner } from './caller.ts'
import type { ClientSigner } from './client-signature.ts'

/** JSAPI payment (JSAPI支付): the payer is on a page inside WeChat. */
export class JsapiPay {
  readonly #caller: Caller
  readonly #signer: ClientSigner

  constructor(caller: Caller, signer: ClientSigner) {
    this.#caller = caller
    this.#signer = signer
  }

  /** Orders (JSAPI下单). The `prepay_id` is valid for 2 hours. */
  prepay(
    body: WithoutOwner<JsapiPrepayRequest, 'appid' | 'mchid'>,
    options?: CallOptions,
  ): Promise<JsapiPrepayResponse> {
    return callByName(this.#caller, 'POST /v3/pay/transactions/jsapi', options, { body }, ['appid', 'mchid'])
  }

  /**
   * Signed parameters for `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. The result on the page is a hint, never proof.
   *
   * @param options `appid` is the app whose page calls. In partner mode (服务商): the `sub_appid` when the order named the payer by
   *   `sub_openid`, else the `sp_appid`. The signature is the partner's either way.
   */
  async payParams(prepay_id: string, options: { readonly appid?: string } = {}): Promise<JsapiPayParams> {
    const appid = requireAppid(this.#caller, options.appid)
    return jsapiPay({ appid, prepay_id, ...this.#signer.fresh() }, this.#signer.sign)
  }
}
