/** The till's answers, as far as the console reads them. Amounts are fen, times RFC 3339 in UTC. */

export const PAYMENT_STATES = ['created', 'pending', 'closing', 'paid', 'closed', 'failed'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

export const CHANNELS = ['native', 'jsapi', 'miniprogram', 'app', 'h5', 'codepay', 'payscore', 'parking'] as const
export type Channel = (typeof CHANNELS)[number]

export const VERDICTS = ['applied', 'duplicate', 'parked', 'refused'] as const
export type Verdict = (typeof VERDICTS)[number]

export const REFUND_STATES = ['created', 'processing', 'succeeded', 'abnormal', 'closed', 'failed'] as const
export type RefundState = (typeof REFUND_STATES)[number]

export interface Failure {
  code: string
  message: string
}

/** What names a combined payment. */
export interface Combination {
  combine_mchid: string
  combine_out_trade_no: string
}

/** Several payments that are paid as one. */
export interface CombinedPayment extends Combination {
  id: string
  state: PaymentState
  amount: { total: number; currency: string }
  sub_orders: Payment[]
}

/** A coupon that was used. */
export interface Promotion {
  coupon_id: string
  name?: string
  amount: number
}

export interface Payment {
  id: string
  mchid: string
  appid: string
  /** The sub-merchant a partner took it for. */
  sub_mchid?: string
  out_trade_no: string
  channel: Channel
  state: PaymentState
  amount: { total: number; currency: string; payer_total?: number; refunded?: number }
  description: string
  attach?: string
  transaction_id?: string
  openid?: string
  code_url?: string
  pay_url: string
  /** The combined payment it was ordered with. */
  combination?: Combination
  failure?: Failure
  /** Why a person must look at it. */
  attention?: string
  created_at: string
  expires_at: string
  paid_at?: string
  closed_at?: string
}

export interface Refund {
  id: string
  payment_id: string
  out_refund_no: string
  refund_id?: string
  state: RefundState
  amount: { refund: number; total: number; currency: string }
  reason?: string
  failure?: Failure
  /** What a second person said, where one is needed. */
  approval?: { state: 'waiting' | 'given' | 'refused'; requested_by: string; decided_by?: string }
  attention?: string
  created_at: string
  succeeded_at?: string
}

export type PlateColor = 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'

/** A car that came in. */
export interface ParkingEntrance {
  id: string
  mchid: string
  sub_mchid?: string
  out_parking_no: string
  plate_number: string
  plate_color: PlateColor
  parking_name: string
  start_time: string
  /** Whether its fee is charged by itself when it leaves. */
  plate_state: 'unknown' | 'normal' | 'blocked'
  block_reason?: string
  failure?: Failure
  left_at?: string
}

export const CHARGE_STATES = ['created', 'accepted', 'paid', 'failed', 'refused'] as const
export type ChargeState = (typeof CHARGE_STATES)[number]

/** The fee of a stay. */
export interface ParkingCharge {
  id: string
  entrance_id: string
  plate_number: string
  /** Whether the barrier may open. */
  release: boolean | 'unknown'
  reason: string
  state: ChargeState
  out_trade_no: string
  sub_mchid?: string
  amount: { total: number; currency: string; payer_total?: number }
  /** What it was paid from. */
  bank_type?: string
  promotion_detail?: Promotion[]
  transaction_id?: string
  payment_id?: string
  /** WeChat Pay paid it in advance of the driver. */
  advanced?: boolean
  /** What the driver was asked to pay on the spot; only where one fee is read. */
  payment?: Payment
  attention?: string
  created_at: string
  accepted_at?: string
  paid_at?: string
}

/** A car park at a glance; amounts and fees of the day. */
export interface ParkingSummary {
  day: string
  inside: number
  charges: number
  amount: number
  debts: number
  debt_amount: number
}

export interface RawMessages {
  request?: unknown
  response?: unknown
  headers?: unknown
  body?: unknown
}

export interface TimelineEntry {
  at: string
  kind: string
  title: string
  detail?: string
  raw?: RawMessages
}

export interface NotificationEntry {
  id: string
  received_at: string
  mchid: string
  kind: string
  event_id?: string
  event_type?: string
  number?: string
  payment_id?: string
  verdict: Verdict
  reason?: string
  headers: unknown
  body: unknown
}

/** What the till can tell a webhook endpoint. */
export const EVENT_TYPES = [
  'payment.paid',
  'payment.paid_late',
  'payment.closed',
  'payment.failed',
  'payment.attention',
  'combined_payment.paid',
  'combined_payment.paid_late',
  'combined_payment.closed',
  'combined_payment.failed',
  'combined_payment.attention',
  'refund.succeeded',
  'refund.abnormal',
  'refund.closed',
  'refund.failed',
  'refund.attention',
  'payscore.authorization.active',
  'payscore.authorization.ended',
  'payscore.order.running',
  'payscore.order.collecting',
  'payscore.order.paid',
  'payscore.order.finished',
  'payscore.order.cancelled',
  'payscore.order.expired',
  'payscore.order.failed',
  'payscore.order.attention',
  'parking.entrance.changed',
  'parking.charge.accepted',
  'parking.charge.paid',
  'parking.charge.failed',
  'parking.charge.attention',
  'transfer.waiting',
  'transfer.succeeded',
  'transfer.failed',
  'transfer.cancelled',
  'transfer.attention',
  'red_packet.sent',
  'red_packet.received',
  'red_packet.returned',
  'red_packet.failed',
  'red_packet.attention',
  'profitsharing.order.finished',
  'profitsharing.order.failed',
  'profitsharing.order.attention',
  'profitsharing.return.succeeded',
  'profitsharing.return.failed',
  'profitsharing.return.attention',
] as const

export interface WebhookEndpoint {
  id: string
  /** Of all merchants when left out. */
  mchid?: string
  url: string
  description?: string
  /** Empty for all. */
  events: string[]
  enabled: boolean
  disabled_reason?: string
  previous_secret_until?: string
  deliveries: { pending: number; given_up: number }
  created_at: string
}

export type WebhookWithSecret = WebhookEndpoint & { secret: string }

export const DELIVERY_STATES = ['pending', 'delivered', 'given_up'] as const
export type DeliveryState = (typeof DELIVERY_STATES)[number]

/** How one request to an endpoint ended. */
export interface WebhookOutcome {
  status?: number
  error?: string
  ms: number
  answer?: string
}

export interface WebhookDelivery extends Partial<WebhookOutcome> {
  event_id: string
  type: string
  subject_id: string
  mchid: string
  state: DeliveryState
  attempts: number
  created_at: string
  next_at?: string
  ended_at?: string
}

export interface WholeWebhookDelivery extends WebhookDelivery {
  body: string
  history: (WebhookOutcome & { number: number; at: string; url: string })[]
}

/** The API new orders go by; single channels may differ. */
export interface ApiChoice {
  api?: 'v3' | 'v2'
  channels?: Readonly<Record<string, 'v3' | 'v2'>>
}

export interface Merchant {
  mchid: string
  name?: string
  appid: string
  serial_no: string
  public_key_id?: string
  apis: ApiChoice
  base_url?: string
  state: 'active' | 'disabled'
  /** False: it comes from the files the till was started with. */
  editable: boolean
  notify_urls: { payment: string; refund: string }
}

/** What a try-out of a merchant's keys showed. */
export interface MerchantCheck {
  ok: boolean
  message: string
  hint?: string
}

export interface Page<Row> {
  data: Row[]
  next_cursor?: string
}

export type OperatorRole = 'owner' | 'operator' | 'finance' | 'viewer'

export interface Session {
  user: string
  role: OperatorRole
  csrf: string
}
