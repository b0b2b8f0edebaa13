/** The till's answers, as far as the console reads them. Amounts are fen, times RFC 3339 in UTC. */

export const PAYMENT_STATES = ['created', 'pending', 'closing', 'paid', 'closed', 'failed'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

export const CHANNELS = ['native', 'jsapi', 'miniprogram', 'app', 'h5', 'codepay'] as const
export type Channel = (typeof CHANNELS)[number]

export const VERDICTS = ['applied', 'duplicate', 'parked', 'refused'] as const
export type Verdict = (typeof VERDICTS)[number]

export type RefundState = 'created' | 'processing' | 'succeeded' | 'abnormal' | 'closed' | 'failed'

export interface Failure {
  code: string
  message: string
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
  pay_url: string
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
  attention?: string
  created_at: string
  succeeded_at?: string
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

export interface Merchant {
  mchid: string
  name?: string
  appid: string
  serial_no: string
  public_key_id?: string
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

export interface Session {
  user: string
  csrf: string
}
