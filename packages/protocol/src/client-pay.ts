import type { KeyObject } from 'node:crypto'
import { sign } from './signature.ts'

/** What every client call is made of. */
export interface ClientPayInput {
  /** The app that opens the payment: line 1 of what is signed. */
  readonly appid: string
  readonly prepay_id: string
  /** Unix seconds. */
  readonly timestamp: number
  /** At most 32 characters. */
  readonly nonce_str: string
  /** The merchant's private key. */
  readonly privateKey: KeyObject
}

/** Parameters of `wx.requestPayment` in a mini program. */
export interface MiniProgramPayParams {
  readonly timeStamp: string
  readonly nonceStr: string
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

/** Parameters of `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. */
export interface JsapiPayParams extends MiniProgramPayParams {
  readonly appId: string
}

/** Parameters of the APP's OpenSDK `PayReq`, by their wire names. */
export interface AppPayParams {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  readonly timestamp: string
  readonly sign: string
}

/** The four lines a client call signs. For an APP the last one is the bare `prepay_id`. */
export function clientPayMessage(parts: {
  appid: string
  timestamp: number | string
  nonce_str: string
  package: string
}): string {
  return `${parts.appid}\n${parts.timestamp}\n${parts.nonce_str}\n${parts.package}\n`
}

/** Parameters for `wx.requestPayment` (小程序调起支付). The app id is signed but not among them. */
export function miniProgramPay(input: ClientPayInput): MiniProgramPayParams {
  const { appid, prepay_id, timestamp, nonce_str, privateKey } = input
  const packageField = `prepay_id=${prepay_id}`
  return {
    timeStamp: String(timestamp),
    nonceStr: nonce_str,
    package: packageField,
    signType: 'RSA',
    paySign: sign(clientPayMessage({ appid, timestamp, nonce_str, package: packageField }), privateKey),
  }
}

/** Parameters for a page inside WeChat (JSAPI调起支付). */
export function jsapiPay(input: ClientPayInput): JsapiPayParams {
  return { appId: input.appid, ...miniProgramPay(input) }
}

/** Parameters for an APP (APP调起支付). `partnerid` is the merchant number. */
export function appPay(input: ClientPayInput & { readonly partnerid: string }): AppPayParams {
  const { appid, partnerid, prepay_id, timestamp, nonce_str, privateKey } = input
  return {
    appid,
    partnerid,
    prepayid: prepay_id,
    package: 'Sign=WXPay',
    noncestr: nonce_str,
    timestamp: String(timestamp),
    sign: sign(clientPayMessage({ appid, timestamp, nonce_str, package: prepay_id }), privateKey),
  }
}
