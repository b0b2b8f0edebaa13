/** What the sandbox remembers. Money in fen, instants in ms since the epoch. */

export type OrderedProduct = 'jsapi' | 'app' | 'h5' | 'native' | 'codepay'
/** The last two are what the platform collects for another product; only that product's interfaces know of it. */
export type Product = OrderedProduct | 'payscore' | 'parking'
/** AUTH: collected without a password, as the payer has agreed to. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY' | 'AUTH'
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
  /** Empty: never set. */
  api_v3_key: string
  api_v2_key: string
  serial_no: string
  certificate: string
  /** Which platform keys this merchant has. */
  keys: 'certificate' | 'public_key' | 'both'
  public_key_id?: string
  /** A merchant with certificates that can, or does, change over to the public key. */
  switch?: KeySwitch
  /** What is wrong with its API certificate whatever its dates say; `none`: it never applied for one. */
  certificate_state?: 'expired' | 'revoked' | 'none'
  /** API certificates that were replaced, the oldest first. */
  replaced_certificates?: readonly string[]
  /** All money in the account; part of it may be unsettled or frozen. */
  balance: number
  /** The part of it that was put in by hand; the rest was earned. */
  granted: number
  /** Earned and not yet available, soonest first. */
  unsettled?: readonly Unsettled[]
  /** Kept for profit sharing. */
  frozen?: number
  /** Where receivers of profit sharing are told (rule `sharingNotice`). */
  notify_url?: string
  created_at: number
  /** The partners (服务商) that may act for this merchant: it is their sub-merchant (特约商户). */
  partners?: readonly string[]
}

/** The way from certificate to public key. */
export interface KeySwitch {
  /** Until then a named public key is ignored. */
  started_at?: number
  /** Percentage of notifications under the public key, set by hand; absent: by day. */
  share?: number
  /** The last hours in which calls named the public key, and in which calls did not. */
  with_at?: number
  without_at?: number
  completed_at?: number
}

/** A certificate of the platform, as far as it takes part. Its key stands with the keys, by its serial. */
export interface PlatformCertificate {
  serial_no: string
  not_before: number
  not_after: number
  generated_at: number
  /** Brought in by hand, before the calendar would have: shown to merchants at once. */
  by_hand?: boolean
  /** How it takes over signing; absent: by the calendar. */
  gray?: GrayShare
}

export interface GrayShare {
  state: 'running' | 'stopped' | 'finished'
  started_at: number
  /** Percent, set by hand; absent: grows by the calendar. */
  share?: number
}

/** Money that becomes available at an instant. */
export interface Unsettled {
  due: number
  amount: number
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
  /** A digest of the request's parameters, to recognise a repeated one. */
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
  /** The payer under `sub_appid`. */
  payer_sub_openid?: string
  bank_type?: string
  success_at?: number
  /** What the payment cost, and the rate it was reckoned by, in units of 0.01 %. */
  fee?: number
  fee_rate?: number
  /** Its money is to be shared (settle_info.profit_sharing). */
  profit_sharing?: boolean
  /** Of its money, what is still frozen for sharing. */
  frozen?: number
  /** Sharing is over: what is left belongs to the merchant. */
  sharing_ended?: boolean
  closed_at?: number
  /** Whose coupons may be used for it (订单优惠标记). */
  goods_tag?: string
  /** What the payer gave; absent: all of it. */
  payer_total?: number
  /** The coupons that paid the rest. */
  promotion?: readonly Promotion[]
}

/** A coupon as payments show it: `promotion_detail`. */
export interface Promotion {
  coupon_id: string
  name: string
  scope: 'GLOBAL'
  /** CASH: somebody pays the merchant for it (预充值). NOCASH: the merchant forgoes it (免充值). */
  type: 'CASH' | 'NOCASH'
  amount: number
  stock_id: string
  wechatpay_contribute: number
  merchant_contribute: number
  other_contribute: number
  currency: string
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
  /** The accounts the merchant named, as they were named. */
  from?: readonly { account: 'AVAILABLE' | 'UNAVAILABLE'; amount: number }[]
  /** Fee that came back with it. */
  fee_back?: number
  /** Of the money, what was frozen for sharing, and what was unsettled. */
  from_frozen?: number
  from_unsettled?: number
  params: string
  created_at: number
  /** When it leaves PROCESSING, and for what. */
  settles_at: number
  outcome: 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
  /** It arrives in the end, although it becomes ABNORMAL first. */
  recovers?: boolean
  settled_at?: number
  success_at?: number
  key: KeyKind
  /** Only of an order that coupons helped to pay. */
  coupons?: CouponRefund
  /** Asked for by APIv2, which is told in XML. */
  v2?: true
}

/** How a refund of an order with coupons is divided. */
export interface CouponRefund {
  /** As of the order. */
  payer_total: number
  settlement_total: number
  /** Cash back to the payer; the rest of `refund` is the coupon's share. */
  payer_refund: number
  /** What the merchant gives back: less what it never got. */
  settlement_refund: number
  promotion_id: string
  type: Promotion['type']
  amount: number
}

/** Money in or out of a merchant's account: a line of its book. */
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
  /** Of what it is; payments and refunds, with their fees, have a record of their own. */
  kind: 'payment' | 'refund' | 'grant' | 'other'
  /** The account afterwards. */
  account: { balance: number; frozen: number; unsettled: readonly Unsettled[] }
}

/** Someone money may be shared with, as added by who shares. */
export interface SharingParty {
  mchid: string
  sub_mchid?: string
  type: PartyType
  account: string
  name?: string
  relation_type: string
  custom_relation?: string
}

export type PartyType = 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'

export interface SharingReceiver {
  type: PartyType
  account: string
  amount: number
  description: string
  detail_id: string
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  fail_reason?: string
  finished_at?: number
}

/** A request to share an order's money, or to unfreeze what is left of it. */
export interface Sharing {
  /** As of the order. */
  mchid: string
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  state: 'PROCESSING' | 'FINISHED'
  receivers: readonly SharingReceiver[]
  /** Nobody gets anything: the rest goes back to the merchant. */
  unfreezes?: boolean
  /** The first receiver fails so, as a fault rule wants it. */
  fail_reason?: string
  params: string
  created_at: number
  finishes_at: number
  key: KeyKind
}

/** Shared money that a receiver gives back. */
export interface SharingReturn {
  mchid: string
  sub_mchid?: string
  order_id: string
  out_order_no: string
  out_return_no: string
  return_id: string
  return_mchid: string
  amount: number
  description: string
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED'
  fail_reason?: string
  params: string
  created_at: number
  finishes_at: number
  finished_at?: number
}

export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

/** Money a merchant sends to a user, who must confirm it. */
export interface Transfer {
  mchid: string
  appid: string
  out_bill_no: string
  transfer_bill_no: string
  state: TransferState
  openid: string
  payer_id: string
  user_name?: string
  transfer_amount: number
  transfer_remark: string
  notify_url?: string
  package_info: string
  fail_reason?: string
  /** The user never looks, as a fault rule wants it. */
  ignored?: boolean
  params: string
  created_at: number
  updated_at: number
  /** What happens to it by itself, when, and for which reason. */
  next?: { event: 'accept' | 'finish' | 'fail' | 'overdue' | 'undo'; at: number; fail_reason?: string }
  /** Why it fails once it is confirmed, as a fault rule wants it. */
  will_fail?: string
  key: KeyKind
}

interface Attempt {
  at: number
  status?: number
  error?: string
  ms: number
  /** Sent by hand, beside the schedule. */
  by_hand?: boolean
  /** A copy that a fault rule sent, beside the schedule. */
  copy?: boolean
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

/** What an app's backend shows to WeChat's server. */
export interface AccessToken {
  token: string
  appid: string
  expires_at: number
}

export interface LoginCode {
  code: string
  appid: string
  openid: string
  expires_at: number
  used: boolean
  /** Of a code for a web page; absent: for a mini program. */
  scope?: 'snsapi_base'
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

/** A batch of coupons (代金券批次). */
export interface CouponStock {
  stock_id: string
  /** Its creator. */
  mchid: string
  belong_merchant: string
  stock_name: string
  stock_type: string
  no_cash: boolean
  description: string
  status: 'unactivated' | 'running' | 'paused' | 'stoped'
  begin_at: number
  end_at: number
  /** `stock_use_rule` of its making. */
  sending: CouponSendingRule
  /** `coupon_use_rule` of its making. */
  using: CouponUseRule
  out_request_no: string
  params: string
  created_at: number
  started_at?: number
  paused_at?: number
  restarted_at?: number
  stopped_at?: number
}

export interface CouponSendingRule {
  max_coupons: number
  max_amount: number
  max_amount_by_day?: number
  max_coupons_per_user: number
  natural_person_limit: boolean
  prevent_api_abuse: boolean
}

export interface CouponUseRule {
  coupon_available_time: {
    fix_available_time?: { available_week_day?: readonly number[]; begin_time: number; end_time?: number }
    second_day_available?: boolean
    /** minutes */
    available_time_after_receive?: number
  }
  fixed_normal_coupon?: { coupon_amount: number; transaction_minimum: number }
  goods_tag?: readonly string[]
  trade_type?: readonly string[]
  available_items?: readonly string[]
  available_merchants?: readonly string[]
  combine_use?: boolean
}

export interface Coupon {
  coupon_id: string
  stock_id: string
  /** Who sent it. */
  sender_mchid: string
  payer_id: string
  openid: string
  amount: number
  minimum: number
  params: string
  out_request_no: string
  sent_at: number
  begin_at: number
  end_at: number
  used?: { at: number; mchid: string; transaction_id: string }
}

export type ComplaintState = 'PENDING' | 'PROCESSING' | 'PROCESSED'

/** A payer's complaint about a payment. */
export interface Complaint {
  complaint_id: string
  /** Who is complained about. */
  mchid: string
  /** Of the payment. */
  order_key: string
  payer_id: string
  openid: string
  phone?: string
  detail: string
  problem_type: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS'
  apply_refund_amount?: number
  state: ComplaintState
  /** The payer has said something that nobody answered yet. */
  waiting: boolean
  /** How often the payer complained: once, and each time again after it was done. */
  times: number
  created_at: number
  history: readonly ComplaintStep[]
}

export interface ComplaintStep {
  log_id: string
  operator: string
  at: number
  operate_type: string
  details?: string
  /** Uploads of `/v3/merchant-service/images/upload`. */
  images?: readonly string[]
}

/** Where a merchant wants to hear of something that belongs to no call of its own. */
export interface NoticeUrl {
  mchid: string
  url: string
  key: KeyKind
  off?: boolean
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
