/** What every client call is made of. */
export interface ClientPayInput {
  /**
   * The app that opens the payment: line 1 of what is signed. In partner mode (服务商) that is `sub_appid` where the order named one
   * and the sub-merchant's app calls, else `sp_appid`; the key that signs is always the partner's.
   */
  readonly appid: string
  readonly prepay_id: string
  /** Unix seconds. */
  readonly timestamp: number
  /** At most 32 characters. */
  readonly nonce_str: string
}

/** Signs as requests are signed, with the merchant's key, wherever that key lives. */
export type Sign = (message: string) => Promise<string>

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
export async function miniProgramPay(input: ClientPayInput, sign: Sign): Promise<MiniProgramPayParams> {
  const { appid, prepay_id, timestamp, nonce_str } = input
  const packageField = `prepay_id=${prepay_id}`
  const paySign = await sign(clientPayMessage({ appid, timestamp, nonce_str, package: packageField }))
  return { timeStamp: String(timestamp), nonceStr: nonce_str, package: packageField, signType: 'RSA', paySign }
}

/** Parameters for a page inside WeChat (JSAPI调起支付). */
export async function jsapiPay(input: ClientPayInput, sign: Sign): Promise<JsapiPayParams> {
  return { appId: input.appid, ...(await miniProgramPay(input, sign)) }
}

/**
 * Parameters for an APP (APP调起支付). What is signed ends with the bare `prepay_id`. `partnerid` is the merchant number and is not
 * signed; for partners it is undocumented whether theirs or the `sub_mchid` stands there.
 */
export async function appPay(
  input: ClientPayInput & { readonly partnerid: string },
  sign: Sign,
): Promise<AppPayParams> {
  const { appid, partnerid, prepay_id, timestamp, nonce_str } = input
  return {
    appid,
    partnerid,
    prepayid: prepay_id,
    package: 'Sign=WXPay',
    noncestr: nonce_str,
    timestamp: String(timestamp),
    sign: await sign(clientPayMessage({ appid, timestamp, nonce_str, package: prepay_id })),
  }
}
