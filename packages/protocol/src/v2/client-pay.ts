import type { AppPayParams } from '../client-pay.ts'
import { signV2, type V2SignType } from './sign.ts'

/** What a client call of an APIv2 order is made of. */
export interface V2ClientPayInput {
  /** The app that opens the payment. */
  readonly appid: string
  readonly prepay_id: string
  /** Unix seconds. */
  readonly timestamp: number
  /** At most 32 characters. */
  readonly nonce_str: string
  /** The type the order itself was signed with: with any other the client refuses to pay. */
  readonly signType: V2SignType
  readonly key: string | Uint8Array
}

/** Parameters of `wx.requestPayment` for an APIv2 order. */
export interface V2MiniProgramPayParams {
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: V2SignType
  readonly paySign: string
}

/** Parameters of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)` for an APIv2 order. */
export interface V2JsapiPayParams extends V2MiniProgramPayParams {
  readonly appId: string
}

/** Parameters for a page inside WeChat (JSAPI调起支付). */
export function v2JsapiPay(input: V2ClientPayInput): V2JsapiPayParams {
  const { appid, prepay_id, timestamp, nonce_str, signType, key } = input
  const params = {
    appId: appid,
    timeStamp: String(timestamp),
    nonceStr: nonce_str,
    package: `prepay_id=${prepay_id}`,
    signType,
  }
  return { ...params, paySign: signV2(Object.entries(params), signType, key) }
}

/** Parameters for `wx.requestPayment` (小程序调起支付). The app id is signed but not among them. */
export function v2MiniProgramPay(input: V2ClientPayInput): V2MiniProgramPayParams {
  const { appId: _, ...params } = v2JsapiPay(input)
  return params
}

/** Parameters for an APP (APP调起支付). `partnerid` is the merchant number. */
export function v2AppPay(input: V2ClientPayInput & { readonly partnerid: string }): AppPayParams {
  const { appid, partnerid, prepay_id, timestamp, nonce_str, signType, key } = input
  const params = {
    appid,
    partnerid,
    prepayid: prepay_id,
    package: 'Sign=WXPay',
    noncestr: nonce_str,
    timestamp: String(timestamp),
  } as const
  return { ...params, sign: signV2(Object.entries(params), signType, key) }
}
