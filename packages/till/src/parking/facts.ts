import { z } from 'zod'
import { type Promotion, toldPromotions } from '../payments/promotions.ts'
import type { ChargeEvent } from './states.ts'

/** What WeChat Pay says about a fee: in an answer, or in a notification. */
export interface ChargeFact {
  /** Who asked: in partner mode the partner. */
  mchid: string
  appid: string
  /** For whom a partner asked; empty: for itself. */
  sub_mchid: string
  sub_appid?: string | undefined
  out_trade_no: string
  /** Undefined: something no version of ours knows. */
  event: ChargeEvent | undefined
  total: number
  currency?: string | undefined
  payer_total?: number | undefined
  discount_total?: number | undefined
  promotions: Promotion[]
  parking_id?: string | undefined
  plate_number?: string | undefined
  transaction_id?: string | undefined
  bank_type?: string | undefined
  user_repaid?: string | undefined
  /** Milliseconds since the epoch. */
  paid_at?: number | undefined
}

const fen = z.int().nonnegative()

const chargeSchema = z.object({
  mchid: z.string().optional(),
  // This name also for direct merchants.
  sp_mchid: z.string().optional(),
  sub_mchid: z.string().default(''),
  appid: z.string(),
  sub_appid: z.string().optional(),
  out_trade_no: z.string(),
  trade_state: z.string(),
  transaction_id: z.string().optional(),
  success_time: z.string().optional(),
  bank_type: z.string().optional(),
  user_repaid: z.string().optional(),
  parking_info: z.object({ parking_id: z.string().optional(), plate_number: z.string().optional() }).optional(),
  promotion_detail: toldPromotions,
  amount: z.object({
    total: fen,
    currency: z.string().optional(),
    payer_total: fen.optional().catch(undefined),
    discount_total: fen.optional().catch(undefined),
  }),
})

/** The pages spell some of them in two ways. */
const EVENTS: ReadonlyMap<string, ChargeEvent> = new Map([
  ['ACCEPTED', 'accepted'],
  ['ACCEPT', 'accepted'],
  ['SUCCESS', 'paid'],
  // Refunded, also in part: it was paid.
  ['REFUND', 'paid'],
  ['PAY_FAIL', 'failed'],
  ['FAIL', 'failed'],
])

/** @returns undefined when the body lacks what must be compared. */
export function readChargeFact(body: unknown): ChargeFact | undefined {
  const parsed = chargeSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { appid, out_trade_no, trade_state, transaction_id, success_time, bank_type, user_repaid } = parsed.data
  const { amount, parking_info, sp_mchid, mchid = sp_mchid, sub_mchid, sub_appid } = parsed.data
  if (mchid === undefined) return undefined
  const paid_at = success_time === undefined ? Number.NaN : Date.parse(success_time)
  return {
    mchid,
    appid,
    sub_mchid,
    sub_appid,
    out_trade_no,
    event: EVENTS.get(trade_state),
    ...amount,
    promotions: parsed.data.promotion_detail,
    parking_id: parking_info?.parking_id,
    plate_number: parking_info?.plate_number,
    transaction_id,
    bank_type,
    user_repaid,
    paid_at: Number.isNaN(paid_at) ? undefined : paid_at,
  }
}

/** What WeChat Pay says about the plate of a car inside. */
export interface PlateFact {
  mchid: string
  sub_mchid: string
  out_parking_no: string
  parking_id: string
  plate_number: string
  normal: boolean
  reason: string | undefined
  /** When it became so, in milliseconds since the epoch; absent in an answer, which says how it is now. */
  at?: number | undefined
}

const plateSchema = z.object({
  mchid: z.string().optional(),
  sp_mchid: z.string().optional(),
  sub_mchid: z.string().default(''),
  parking_id: z.string(),
  out_parking_no: z.string(),
  plate_number: z.string(),
  parking_state: z.enum(['NORMAL', 'BLOCKED']),
  blocked_state_description: z.string().optional(),
  state_update_time: z.string(),
})

/** Reads a notification of VEHICLE.ENTRANCE_STATE_CHANGE. */
export function readPlateNotice(body: unknown): PlateFact | undefined {
  const parsed = plateSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { parking_id, out_parking_no, plate_number, parking_state, blocked_state_description } = parsed.data
  const { sp_mchid, mchid = sp_mchid, sub_mchid } = parsed.data
  const at = Date.parse(parsed.data.state_update_time)
  if (mchid === undefined || Number.isNaN(at)) return undefined
  const normal = parking_state === 'NORMAL'
  return {
    mchid,
    sub_mchid,
    out_parking_no,
    parking_id,
    plate_number,
    normal,
    reason: normal ? undefined : blocked_state_description,
    at,
  }
}

const entranceSchema = z.object({
  id: z.string(),
  out_parking_no: z.string(),
  plate_number: z.string(),
  state: z.enum(['NORMAL', 'BLOCKED']),
  block_reason: z.string().optional(),
})

/** Reads the answer of 创建停车入场, which names no merchant: pass who asked. */
export function readEntranceAnswer(
  body: unknown,
  { mchid, sub_mchid }: Pick<PlateFact, 'mchid' | 'sub_mchid'>,
): PlateFact | undefined {
  const parsed = entranceSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { id: parking_id, out_parking_no, plate_number, state, block_reason } = parsed.data
  const normal = state === 'NORMAL'
  return {
    mchid,
    sub_mchid,
    out_parking_no,
    parking_id,
    plate_number,
    normal,
    reason: normal ? undefined : block_reason,
  }
}
