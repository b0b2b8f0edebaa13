import type { KeyKind } from './records.ts'
import type { Promotion } from './order-records.ts'

/** A PayScore service (支付分服务), as WeChat gives it out to a merchant. */
export interface PayscoreService {
  /** The merchant or partner that calls with it. */
  mchid: string
  service_id: string
  name: string
  /** `confirm`: users confirm each order (需确认); `authorize`: they give permission once (免确认). */
  mode: 'confirm' | 'authorize'
  /** `deposit`: 先免, users are spared a deposit; `estimate`: 先享, the only one without confirmation. */
  risk: 'deposit' | 'estimate' | 'both'
  /** 服务风险金额上限, fen. */
  risk_cap: number
  /** Appids beside the merchant's own that may be used with it. */
  appids?: readonly string[]
  /** Where opening and closing is told when a pre-authorisation named nothing. */
  notify_url?: string
  /** Before its launch only these openids get through. */
  launched: boolean
  whitelist?: readonly string[]
}

export type PermissionState = 'UNBINDUSER' | 'AVAILABLE' | 'UNAVAILABLE'

/** A permission (授权) for orders without confirmation: asked for by a merchant, given by a user. */
export interface PayscorePermission {
  /** Who asked: the merchant, or the partner on behalf of `sub_mchid`. */
  mchid: string
  sub_mchid?: string
  appid: string
  sub_appid?: string
  service_id: string
  /** 授权协议号. Of the older jump without a token: its `out_request_no`. */
  authorization_code: string
  by_request_no?: true
  notify_url?: string
  state: PermissionState
  token: string
  token_until: number
  payer_id?: string
  opened_at?: number
  closed_at?: number
  params: string
  created_at: number
  key: KeyKind
}

/**
 * Where a service order stands. PAYING is DOING/MCH_COMPLETE with the money being collected; the wire shows it in three fields.
 */
export type ServicePhase = 'CREATED' | 'DOING' | 'PAYING' | 'DONE' | 'REVOKED' | 'EXPIRED'

/** An item of `post_payments` or `post_discounts`. */
export interface ServiceItem {
  name?: string
  /** fen, of the whole line */
  amount?: number
  description?: string
  count?: number
}

export interface ServiceTimes {
  start_time?: string
  end_time?: string
  start_time_remark?: string
  end_time_remark?: string
}

/** A service order (支付分订单). */
export interface ServiceOrder {
  mchid: string
  sub_mchid?: string
  appid: string
  sub_appid?: string
  service_id: string
  out_order_no: string
  /** WeChat's number. */
  order_id: string
  phase: ServicePhase
  service_introduction: string
  post_payments?: readonly ServiceItem[]
  post_discounts?: readonly ServiceItem[]
  risk_fund?: { name: string; amount: number; description?: string }
  time_range: ServiceTimes
  location?: { start_location?: string; end_location?: string }
  attach?: string
  notify_url: string
  /** Whose it is; of an order to be confirmed, once it was. */
  payer_id?: string
  /** For the jump to the page where it is confirmed; works once. */
  package?: string
  package_used?: boolean
  /** Handed to the client that comes back from that page. */
  query_id?: string
  /** The user will be refused at that page, as a fault rule wants it. */
  refused?: boolean
  total_amount?: number
  profit_sharing?: boolean
  goods_tag?: string
  /** What was collected, by WeChat Pay or by the merchant otherwise. */
  paid?: readonly ServicePayment[]
  params: string
  /** The completion's parameters, to recognise a repeated one. */
  complete_params?: string
  cancel_reason?: string
  created_at: number
  /** When the service began to run. */
  confirmed_at?: number
  completed_at?: number
  /** Collections that failed so far. */
  failures?: number
  /** So many more fail, as a fault rule wants it; true: all of them. */
  failing?: number | true
  /** A collection is under way until `next`. */
  busy?: boolean
  /** After a sync the collection that was under way succeeds all the same, as a fault rule wants it. */
  races?: boolean
  /** What happens to it by itself, and when. */
  next?: { what: 'expire' | 'collect'; at: number }
  key: KeyKind
}

export interface ServicePayment {
  amount: number
  paid_type: 'NEWTON' | 'MCH'
  /** As the merchant told it (MCH), or 14 digits of Beijing time. */
  paid_time: string
  transaction_id?: string
  promotion?: readonly Promotion[]
}
