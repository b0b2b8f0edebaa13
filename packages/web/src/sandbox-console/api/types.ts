/** The shapes of the sandbox's control API, `/_sandbox/…`, as far as the console reads them. Amounts are fen, instants RFC 3339. */

export interface Clock {
  readonly now: string
  readonly epoch_ms: number
  /** A virtual clock stands still until it is advanced. */
  readonly mode: 'real' | 'virtual'
  /** How many seconds pass here in one of the machine's, unless the clock stands still. */
  readonly speed: number
}

export const KEY_KINDS = ['both', 'public_key', 'certificate'] as const
/** `switching`: with certificates, and on the way to the public key; only where the sandbox turns keys in time. */
export type KeyKinds = (typeof KEY_KINDS)[number] | 'switching'

export interface Merchant {
  readonly mchid: string
  readonly name: string
  readonly appid: string
  readonly serial_no: string
  readonly public_key_id?: string
  readonly certificate_serials: readonly string[]
  readonly modes: readonly ('certificate' | 'public_key')[]
  /** Of the API certificate, when it is not as it should be. */
  readonly certificate_state?: 'expired' | 'revoked' | 'none'
  /** Of a merchant that may go from certificate to public key. */
  readonly switch?: { readonly started: boolean }
  readonly balance: number
  /** The partners that may act for this merchant. */
  readonly partners?: readonly string[]
}

export interface NewMerchant {
  name?: string
  mchid?: string
  appid?: string
  keys?: KeyKinds
  /** sp_mchid of the partner whose sub-merchant it is. */
  partner?: string
  balance?: number
}

export interface Credentials {
  readonly mchid: string
  readonly name: string
  readonly appid: string
  readonly appsecret: string
  readonly serial_no: string
  readonly private_key: string
  readonly certificate: string
  readonly api_v3_key: string
  readonly api_v2_key: string
  readonly public_key?: { readonly id: string; readonly key: string }
  readonly certificates: readonly string[]
  readonly files?: string
}

export interface MerchantFile {
  readonly name: string
  readonly size: number
}

export interface Payer {
  readonly openid: string
  readonly nickname: string
  readonly balance: number
  readonly password: string
  readonly openids: Readonly<Record<string, string>>
}

export const TRADE_STATES = ['NOTPAY', 'SUCCESS', 'REFUND', 'CLOSED', 'USERPAYING', 'PAYERROR', 'REVOKED'] as const
export type TradeState = (typeof TRADE_STATES)[number]

export interface Order {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly appid: string
  readonly out_trade_no: string
  readonly transaction_id?: string
  readonly trade_type: string
  readonly trade_state: TradeState
  readonly description: string
  readonly amount: { readonly total: number; readonly currency: string }
  readonly payer?: { readonly openid: string }
  readonly code_url?: string
  readonly prepay_id?: string
  /** Of the combined order that it is a part of. */
  readonly combine_out_trade_no?: string
  readonly create_time: string
  readonly success_time?: string
  readonly time_expire?: string
  readonly close_time?: string
}

export interface Refund {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly refund_id: string
  readonly out_refund_no: string
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly status: 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
  readonly amount: { readonly refund: number; readonly total: number }
  readonly reason?: string
  readonly create_time: string
  readonly success_time?: string
}

export interface OrderDetail {
  readonly order: Order
  /** The parts of a combined order. */
  readonly sub_orders?: readonly Order[]
  readonly refunds: readonly Refund[]
  readonly notifications: readonly Notification[]
}

/** An order is named by these; `sub_mchid` when a partner ordered it. */
export type OrderName = Pick<Order, 'mchid' | 'sub_mchid' | 'out_trade_no'>

export const PLATE_COLORS = ['BLUE', 'GREEN', 'YELLOW', 'BLACK', 'WHITE', 'LIMEGREEN'] as const
export type PlateColor = (typeof PLATE_COLORS)[number]

export interface PlateName {
  readonly plate_number: string
  readonly plate_color: PlateColor
}

/** A plate in a payer's parking service. */
export interface ParkingPlate extends PlateName {
  readonly service_state: 'NORMAL' | 'PAUSE'
  readonly evaluation: 'PASSED' | 'FAILED'
  readonly overdue: boolean
  /** Fen. */
  readonly owed: number
  readonly nickname: string
}

/** A car that came in. */
export interface Entrance extends PlateName {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly id: string
  readonly out_parking_no: string
  readonly parking_name: string
  readonly inside: boolean
  readonly newest: boolean
  readonly charged_by?: string
  readonly block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED'
  readonly create_time: string
}

export interface ParkingFee extends PlateName {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly out_trade_no: string
  readonly parking_name: string
  readonly amount: { readonly total: number; readonly currency: string }
  readonly trade_state: 'ACCEPTED' | 'SUCCESS' | 'PAY_FAIL' | 'REFUND'
  readonly user_repaid?: 'Y' | 'N'
  readonly create_time: string
  /** What happens to it by itself. */
  readonly next?: { readonly event: 'deduct' | 'repay'; readonly at: string }
}

export interface Parking {
  readonly entrances: readonly Entrance[]
  readonly charges: readonly ParkingFee[]
}

export const PAYMENT_OUTCOMES = ['success', 'insufficient_funds', 'wrong_password', 'abandon'] as const
export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number]

export interface Attempt {
  readonly at: string
  readonly status?: number
  readonly error?: string
  readonly ms: number
  readonly by_hand?: boolean
}

export const NOTIFICATION_STATES = ['pending', 'delivered', 'given_up'] as const

export interface Notification {
  readonly id: string
  readonly event_type: string
  readonly mchid: string
  readonly number: string
  readonly notify_url: string
  readonly state: (typeof NOTIFICATION_STATES)[number]
  readonly create_time: string
  readonly attempts: readonly Attempt[]
  readonly next_at?: string
  /** What it says, before it is sealed. */
  readonly resource?: object
}

export const VERDICTS = ['accepted', 'rejected', 'refused', 'shape', 'fault', 'delivered', 'failed'] as const
export type Verdict = (typeof VERDICTS)[number]

export interface Message {
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

/** Why a signature was not accepted. */
export interface Explanation {
  /** The message the platform built, and expected to be signed. */
  readonly expected: string
  /** The message that the signature does fit, when it is known. */
  readonly matching?: string
  readonly mistake?: string
}

export interface JournalEntry {
  readonly seq: number
  readonly at: string
  readonly ms: number
  readonly direction: 'in' | 'out'
  readonly method: string
  readonly path: string
  readonly status: number
  readonly verdict: Verdict
  readonly reason?: string
  readonly fault?: string
  readonly mchid?: string
  readonly explanation?: Explanation
  readonly request: Message
  readonly response: Message
}

export interface FaultRule {
  readonly id: string
  readonly match: Readonly<Record<string, string | number>>
  readonly action: Readonly<Record<string, unknown>>
  readonly times?: number
  /** How many messages have fitted. */
  readonly seen: number
  readonly fired: number
}

/** A text in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface FaultPreset {
  readonly name: string
  readonly title: Bilingual
  readonly active: boolean
}

export interface FaultKnob {
  readonly name: string
  readonly hooks: readonly string[]
  /** What it takes, in English words. */
  readonly expected: string
  readonly title?: Bilingual
}

export interface Media {
  readonly media_id: string
  readonly mchid: string
  readonly endpoint: string
  readonly filename: string
  readonly type: string
  readonly size: number
  readonly sha256: string
  readonly created_at: string
}

export interface Settlement {
  readonly settled: boolean
  readonly open: readonly Readonly<Record<string, unknown>>[]
  readonly money: readonly Readonly<Record<string, unknown>>[]
}

export interface AppliedFixtures {
  readonly made: Readonly<Record<string, readonly string[]>>
  readonly kept: Readonly<Record<string, readonly string[]>>
}

/** Where the platform certificates stand. */
export interface Rotation {
  readonly certificates: readonly {
    readonly serial_no: string
    readonly effective_time: string
    readonly expire_time: string
    readonly listed: boolean
    /** Percentage of the signatures. */
    readonly share: number
  }[]
  readonly rotation: {
    readonly from: string
    readonly to: string
    readonly state: 'announced' | 'running' | 'stopped'
    readonly share: number
    readonly automatic: boolean
  } | null
}

/** A merchant's way from certificate to public key. */
export interface KeySwitch {
  readonly state: 'none' | 'not_started' | 'running' | 'completed'
  readonly started_at?: string
  readonly day?: number
  /** Percentage of notifications under the public key. */
  readonly share: number
  readonly last_call_with_public_key?: string
  readonly last_call_without?: string
  readonly completed_at?: string
}
