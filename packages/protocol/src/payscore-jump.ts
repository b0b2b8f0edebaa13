import { queryText } from './query-text.ts'
import { signV2, v2Message } from './v2/sign.ts'

const SIGN_TYPE = 'HMAC-SHA256'

/** The three views of PayScore a merchant's client can open; the values of `businessType`. */
export const PAYSCORE_VIEWS = {
  /** The user opens the service (开启授权). */
  enable: 'wxpayScoreEnable',
  /** The user confirms an order (确认订单). */
  confirm: 'wxpayScoreUse',
  /** The user looks at an order (订单详情). */
  detail: 'wxpayScoreDetail',
} as const

export type PayscoreView = (typeof PAYSCORE_VIEWS)[keyof typeof PAYSCORE_VIEWS]

/** A view and the fields it is opened with, in the order they are documented; each client carries them in its own shape. */
export interface PayscoreJump {
  readonly businessType: PayscoreView
  readonly fields: Readonly<Record<string, string>>
}

/** Parameters of `wx.openBusinessView` in a mini program. */
export interface PayscoreMiniProgramJump {
  readonly businessType: PayscoreView
  readonly extraData: Readonly<Record<string, string>>
}

/** Parameters of `WeixinJSBridge.invoke('openBusinessView', …)` on a page inside WeChat. */
export interface PayscoreJsapiJump {
  readonly businessType: PayscoreView
  readonly queryString: string
}

/** Members of the OpenSDK's `WXOpenBusinessView` in an APP. */
export interface PayscoreAppJump {
  readonly businessType: PayscoreView
  readonly query: string
  readonly extInfo: '{"miniProgramType":0}'
}

/** Who signs, and when. */
export interface PayscoreSignature {
  /** The number whose APIv2 key signs: the merchant's, or the partner's in partner mode. */
  readonly mch_id: string
  /** Partner mode in an APP or on a page: the number the order belongs to. Adds `sp_mchid` (= `mch_id`) and `sub_mchid`. */
  readonly sub_mchid?: string | undefined
  /** Unix seconds; WeChat takes it for about five minutes. */
  readonly timestamp: number
  /** At most 32 characters. */
  readonly nonce_str: string
  /** The APIv2 key: exactly 32 bytes. */
  readonly apiV2Key: string | Uint8Array
}

/** Opens the authorization page (开启授权) with the token of a pre-authorisation (商户预授权). The token stands for itself: nothing is signed. */
export function payscoreEnable(apply_permissions_token: string): PayscoreJump {
  return { businessType: PAYSCORE_VIEWS.enable, fields: { apply_permissions_token } }
}

/** The older form of {@link payscoreEnable}, for services that have no pre-authorisation. */
export function payscoreEnableSigned(
  { service_id, out_request_no }: { readonly service_id: string; readonly out_request_no: string },
  by: PayscoreSignature,
): PayscoreJump {
  return { businessType: PAYSCORE_VIEWS.enable, fields: signed({ service_id, out_request_no }, by) }
}

/** Opens the confirmation page (确认订单) of a created order. Its `package` works once. */
export function payscoreConfirm(order: { readonly package: string }, by: PayscoreSignature): PayscoreJump {
  return { businessType: PAYSCORE_VIEWS.confirm, fields: signed({ package: order.package }, by) }
}

/** Opens the page of an order (订单详情). */
export function payscoreDetail(
  { service_id, out_order_no }: { readonly service_id: string; readonly out_order_no: string },
  by: PayscoreSignature,
): PayscoreJump {
  return { businessType: PAYSCORE_VIEWS.detail, fields: signed({ service_id, out_order_no }, by) }
}

export function payscoreMiniProgramJump({ businessType, fields }: PayscoreJump): PayscoreMiniProgramJump {
  return { businessType, extraData: fields }
}

export function payscoreJsapiJump({ businessType, fields }: PayscoreJump): PayscoreJsapiJump {
  return { businessType, queryString: queryText(fields) }
}

export function payscoreAppJump({ businessType, fields }: PayscoreJump): PayscoreAppJump {
  return { businessType, query: queryText(fields), extInfo: '{"miniProgramType":0}' }
}

function signed(order: Readonly<Record<string, string>>, by: PayscoreSignature): Readonly<Record<string, string>> {
  const { mch_id, sub_mchid, timestamp, nonce_str } = by
  const partner = sub_mchid === undefined ? {} : { sp_mchid: mch_id, sub_mchid }
  const time = { timestamp: String(timestamp), nonce_str, sign_type: SIGN_TYPE }
  const fields = { mch_id, ...partner, ...order, ...time }
  return { ...fields, sign: signV2(Object.entries(fields), SIGN_TYPE, by.apiV2Key) }
}

/** What `sign` covers, without the key at its end: every field that is not empty, in the order of their names. */
export function payscoreMessage(fields: Readonly<Record<string, string>>): string {
  return v2Message(Object.entries(fields))
}
