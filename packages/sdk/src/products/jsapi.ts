import type { JsapiPayParams } from '@wxtill/protocol'
import type { JsapiPrepayRequest, JsapiPrepayResponse } from '../generated/basic-payments.gen.ts'
import { requireAppid, withOwner, type CallOptions, type Caller, type WithoutOwner } from './caller.ts'
import type { SignForClient } from './client-signature.ts'

/** JSAPI payment (JSAPI支付): the payer is on a page inside WeChat. */
export class JsapiPay {
  readonly #caller: Caller
  readonly #sign: SignForClient

  constructor(caller: Caller, sign: SignForClient) {
    this.#caller = caller
    this.#sign = sign
  }

  /** Orders (JSAPI下单). The `prepay_id` is valid for 2 hours. */
  async prepay(body: WithoutOwner<JsapiPrepayRequest>, options: CallOptions = {}): Promise<JsapiPrepayResponse> {
    const input = { ...options, body: withOwner<JsapiPrepayRequest>(this.#caller, body) }
    return (await this.#caller.request('POST /v3/pay/transactions/jsapi', input)).data
  }

  /** Signed parameters for `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. The result on the page is a hint, never proof. */
  async payParams(prepay_id: string, options: { readonly appid?: string } = {}): Promise<JsapiPayParams> {
    const appId = requireAppid(this.#caller, options.appid)
    const packageField = `prepay_id=${prepay_id}`
    const { timestamp, nonce_str, signature } = await this.#sign(appId, packageField)
    return {
      appId,
      timeStamp: timestamp,
      nonceStr: nonce_str,
      package: packageField,
      signType: 'RSA',
      paySign: signature,
    }
  }
}
