import type { KeyKind, V2SignType } from './records.ts'

export type OrderedProduct = 'jsapi' | 'app' | 'h5' | 'native' | 'codepay'

/** The last two are what the platform collects for another product; only that product's interfaces know of it. */
export type Product = OrderedProduct | 'payscore' | 'parking'

/** AUTH: collected without a password, as the payer has agreed to. */
export type TradeType = 'JSAPI' | 'APP' | 'MWEB' | 'NATIVE' | 'MICROPAY' | 'AUTH'

/** The last three are of code payments only. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'USERPAYING' | 'PAYERROR' | 'REVOKED'

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

export type RefundStatus = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'

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
