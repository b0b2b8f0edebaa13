/** What the sandbox remembers. Money in fen, instants in ms since the epoch. */

export type Product = 'jsapi' | 'app' | 'h5' | 'native' | 'codepay'
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY'
/** The last three are of code payments only. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'USERPAYING' | 'PAYERROR' | 'REVOKED'
export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
/** Which platform key signs: the merchant's requests decide (protocol, switching from certificate to public key). */
export type KeyKind = 'certificate' | 'public_key'
/** How an APIv2 message is signed. */
export type V2SignType = 'MD5' | 'HMAC-SHA256'

export interface Merchant {
  mchid: string
  name: string
  appid: string
  appsecret: string
  api_v3_key: string
  api_v2_key: string
  serial_no: string
  certificate: string
  /** Which platform keys this merchant has. */
  keys: 'certificate' | 'public_key' | 'both'
  public_key_id?: string
  /** Money that refunds are paid from. */
  balance: number
  /** The part of it that was put in by hand; the rest was earned. */
  granted: number
  created_at: number
  /** The partners (服务商) that may act for this merchant: it is their sub-merchant (特约商户). */
  partners?: readonly string[]
}

export interface Payer {
  id: string
  nickname: string
  balance: number
  password: string
  /** One per appid, as WeChat gives them out. */
  openids: Record<string, string>
}

export interface Order {
  /** Who ordered, signs and is told: the merchant itself, or the partner (`sp_mchid`). */
  mchid: string
  /** The merchant's, or the partner's (`sp_appid`). */
  appid: string
  /** A partner's order: the merchant whose money it is. */
  sub_mchid?: string
  sub_appid?: string
  /** A part of a combined order; basic queries and closes do not see it. */
  combine_out_trade_no?: string
  /** A combined order (合单): the keys of its sub-orders. It stands in a table of its own, its total is theirs. */
  parts?: readonly string[]
  out_trade_no: string
  product: Product
  trade_type: TradeType
  trade_state: TradeState
  description: string
  attach?: string
  notify_url: string
  total: number
  currency: string
  /** JSAPI: whom the order is for. */
  openid?: string
  /** The appid that openid belongs to: `appid` or `sub_appid`. */
  openid_appid?: string
  device_id?: string
  /** The request's parameters in canonical form, to recognise a repeated one. */
  params: string
  created_at: number
  /** The latest instant to pay, as effective (raised or lowered into the allowed range). */
  expires_at?: number
  /** The platform closes the order then. */
  closes_at: number
  prepay_id: string
  prepay_until: number
  /** Native: the living code; H5: the living link. */
  token?: string
  token_until?: number
  /** The payer who opened it first; nobody else can pay it. */
  opened_by?: string
  /** When the password page was last opened; gone when the payer left it. */
  page_at?: number
  key: KeyKind
  /** Made by APIv2, and signed so: its client call must be, and its notification will be. */
  v2_sign_type?: V2SignType
  /** A number that was closed without ever having been ordered. */
  burnt?: boolean
  /** Code payments: why it failed. */
  failure?: CodePayFailure
  /** Code payments: a payer who is slow with the password, as a fault rule wants it, enters it then. */
  password_at?: number
  /** When the cashier took a code payment back. */
  reversed_at?: number
  transaction_id?: string
  payer_id?: string
  payer_openid?: string
  bank_type?: string
  success_at?: number
  closed_at?: number
}

export type CodePayFailure =
  | 'code_unknown'
  | 'code_used'
  | 'code_expired'
  | 'not_enough'
  | 'wrong_password'
  | 'cancelled'
  | 'timed_out'

/** What a payer shows to be scanned (付款码): for one payment, within a minute. */
export interface PaymentCode {
  auth_code: string
  payer_id: string
  expires_at: number
  used: boolean
}

export interface Refund {
  /** As of the order. */
  mchid: string
  appid: string
  sub_mchid?: string
  refund_id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  status: RefundStatus
  refund: number
  total: number
  reason?: string
  notify_url?: string
  channel: 'ORIGINAL' | 'OTHER_BANKCARD' | 'BALANCE' | 'OTHER_BALANCE'
  user_received_account: string
  funds_account: 'UNSETTLED' | 'AVAILABLE'
  params: string
  created_at: number
  /** When it leaves PROCESSING, and for what. */
  settles_at: number
  outcome: 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
  settled_at?: number
  success_at?: number
  key: KeyKind
  /** Asked for by APIv2, which is told in XML. */
  v2?: true
}

/** Money in or out of a merchant's account that is neither a payment nor a refund nor their fees. */
export interface Movement {
  mchid: string
  at: number
  /** fen; positive into the account. */
  amount: number
  /** WeChat's number of what moved it, as fund-flow bills show it. */
  number: string
  /** 业务名称 and 业务类型 of the fund-flow bill. */
  business: string
  /** The merchant's own number. */
  voucher: string
  note: string
}

interface Attempt {
  at: number
  status?: number
  error?: string
  ms: number
  /** Sent by hand, beside the schedule. */
  by_hand?: boolean
}

export interface Notification {
  id: string
  mchid: string
  event_type: string
  /** The business number it is about. */
  number: string
  notify_url: string
  created_at: number
  summary: string
  original_type: string
  associated_data: string
  resource: object
  key: KeyKind
  /** Which API's form it has; absent: v3. */
  format?: 'v3' | 'v2'
  /** A payment of APIv2: how it is signed. */
  sign_type?: V2SignType
  state: 'pending' | 'delivered' | 'given_up'
  attempts: Attempt[]
  next_at?: number
}

export interface LoginCode {
  code: string
  appid: string
  openid: string
  expires_at: number
  used: boolean
}

/** Something made through an interface that has no business rules here. */
export interface Thing {
  key: string
  mchid: string
  /** The catalogue's product it belongs to. */
  product: string
  /** The path it was made by. */
  path: string
  /** Its numbers and ids, by the names that later calls use. */
  names: Record<string, string>
  /** All that was said and answered about it. */
  fields: Readonly<Record<string, unknown>>
  /** What its maker was answered; the same call is answered the same. */
  answer?: object
  /** What was last done to it, such as `cancel`. */
  verb?: string
}

/** An uploaded picture or video. */
export interface Media {
  media_id: string
  mchid: string
  /** Path of the endpoint that took it. */
  endpoint: string
  filename: string
  /** As the upload named it. */
  type: string
  sha256: string
  /** bytes */
  size: number
  /** Base64. */
  content: string
  created_at: number
}

/** A red packet (现金红包) on its way from a merchant's account into a payer's wallet. */
export interface RedPacket {
  mchid: string
  /** The merchant's own number. */
  mch_billno: string
  /** WeChat's number. */
  detail_id: string
  wxappid: string
  /** Whom it is sent to. */
  openid: string
  /** One share, or shares of chance for whom the receiver passes it on to. */
  hb_type: 'NORMAL' | 'GROUP'
  send_name: string
  wishing: string
  act_name: string
  remark: string
  total_amount: number
  /** What each opening takes, in order; fen. */
  shares: readonly number[]
  opened: readonly { openid: string; amount: number; at: number }[]
  /** The request's parameters in canonical form, to recognise a repeated one. */
  params: string
  created_at: number
  /** What nobody has taken by then goes back to the merchant. */
  returns_at: number
  returned?: { at: number; amount: number }
}

/** Facts about the sandbox itself. */
export interface Meta {
  value: number | object
}
