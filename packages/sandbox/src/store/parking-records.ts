import type { PlateColor } from '@wxtill/protocol'
import type { KeyKind } from './records.ts'
import type { Order } from './order-records.ts'

/** A car, as cameras see it. */
export interface PlateName {
  plate_number: string
  plate_color: PlateColor
}

/** A plate in a payer's parking service (停车服务). One that was taken out has no record. */
export interface Plate extends PlateName {
  payer_id: string
  service_state: 'NORMAL' | 'PAUSE'
  /** How the risk assessment at the next entrance ends. */
  evaluation: 'PASSED' | 'FAILED'
  /** Set by hand: a fee is owed that is not among the charges. */
  overdue?: true
  opened_at: number
}

/** Why a car cannot be charged. */
export type BlockReason = 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED'

/** A car that came in (停车入场). */
export interface Entrance extends PlateName {
  /** Who created it and is told: the merchant, or the partner. */
  mchid: string
  sub_mchid?: string
  id: string
  out_parking_no: string
  notify_url: string
  /** As it was sent. */
  start_time: string
  parking_name: string
  /** seconds */
  free_duration: number
  params: string
  created_at: number
  key: KeyKind
  /** No later entrance of the plate has replaced it: it can be charged, and the car is inside until it is. */
  newest: boolean
  /** The fee that was accepted for it. */
  charged_by?: string
  /** How the risk assessment ended; it holds for the whole stay. */
  evaluation: Plate['evaluation']
  /** What the merchant was last told; absent: NORMAL. */
  block_reason?: BlockReason
  /** What a fault rule has in store for the plate, and when. */
  next?: { event: 'open_later' | 'block'; at: number }
}

/** What belongs to a fee beyond its order, which stands among the orders of all products. */
export interface Charge extends PlateName {
  mchid: string
  sub_mchid?: string
  out_trade_no: string
  /** As it was sent. */
  parking_info: Readonly<Record<string, unknown>> & { parking_id: string }
  payer_id: string
  /** How a fault rule wants it to end. */
  plan?: 'fail' | 'advance' | 'never'
  /** A fault rule: the payer repays an advance after so many seconds. */
  repay_after_s?: number
  /** What happens to it by itself, and when. */
  next?: { event: 'deduct' | 'repay'; at: number }
  /** WeChat Pay has advanced the money: whether the payer has settled that. */
  user_repaid?: 'Y' | 'N'
  repaid_at?: number
  /** Its order, where another payment has its number: accepted, and never deducted. */
  clash?: Order
}
