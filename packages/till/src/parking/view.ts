import { z } from '@hono/zod-openapi'
import { subMerchantOf } from '../merchants/sub-merchant.ts'
import { paymentSchema, type PaymentView } from '../payments/view.ts'
import { promotionSchema } from '../payments/promotions.ts'
import { PLATE_COLORS } from './plates.ts'
import { CHARGE_STATES, isReleased, PLATE_STATES } from './states.ts'
import type { ChargeRow, EntranceRow } from './store.ts'

const time = z.string().openapi({ format: 'date-time', description: 'RFC 3339, UTC' })

/** A car that came in, as the API shows it. */
export const entranceSchema = z
  .object({
    id: z.string().openapi({ example: 'pke_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    sub_mchid: z.string().optional().openapi({ description: 'the sub-merchant a partner does it for' }),
    out_parking_no: z.string(),
    plate_number: z.string(),
    plate_color: z.enum(PLATE_COLORS),
    parking_name: z.string(),
    start_time: time,
    free_duration: z.int().openapi({ description: 'seconds' }),
    parking_id: z.string().optional().openapi({ description: "WeChat Pay's number" }),
    inside: z.boolean(),
    plate_state: z
      .enum(PLATE_STATES)
      .openapi({ description: '`normal`: the fee is charged by itself when the car leaves' }),
    block_reason: z.string().optional(),
    failure: z.object({ code: z.string(), message: z.string() }).optional(),
    created_at: time,
    left_at: time.optional(),
  })
  .openapi('ParkingEntrance')

export type EntranceView = z.infer<typeof entranceSchema>

export const entranceView = (entrance: EntranceRow): EntranceView => ({
  id: entrance.id,
  mchid: entrance.mchid,
  ...(entrance.sub_mchid !== '' && { sub_mchid: entrance.sub_mchid }),
  out_parking_no: entrance.out_parking_no,
  plate_number: entrance.plate_number,
  plate_color: entrance.plate_color,
  parking_name: entrance.parking_name,
  start_time: entrance.start_time.toISOString(),
  free_duration: entrance.free_duration,
  ...(entrance.parking_id !== null && { parking_id: entrance.parking_id }),
  inside: entrance.left_at === null,
  plate_state: entrance.plate_state,
  ...(entrance.block_reason !== null && { block_reason: entrance.block_reason }),
  ...(entrance.failure_code !== null && {
    failure: { code: entrance.failure_code, message: entrance.failure_message ?? '' },
  }),
  created_at: entrance.created_at.toISOString(),
  ...(entrance.left_at !== null && { left_at: entrance.left_at.toISOString() }),
})

/** The fee of a stay, as the API shows it. */
export const chargeSchema = z
  .object({
    id: z.string().optional().openapi({ example: 'pkc_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    entrance_id: z.string(),
    plate_number: z.string(),
    release: z.union([z.boolean(), z.literal('unknown')]).openapi({
      description: 'the barrier: `true` opens it; `false` and "unknown" leave it shut until `payment` is paid',
    }),
    reason: z.string().openapi({ description: 'why, for people and logs' }),
    state: z.enum([...CHARGE_STATES, 'free', 'not_charged']),
    out_trade_no: z.string().optional(),
    sub_mchid: z.string().optional().openapi({ description: 'the sub-merchant a partner does it for' }),
    sub_appid: z.string().optional(),
    amount: z.object({
      total: z.int(),
      currency: z.literal('CNY'),
      payer_total: z.int().optional().openapi({ description: 'what the driver paid: total minus coupons' }),
      discount_total: z.int().optional(),
    }),
    transaction_id: z.string().optional(),
    payment_id: z.string().optional().openapi({ description: 'what was paid, to be refunded by POST /v1/refunds' }),
    advanced: z
      .boolean()
      .optional()
      .openapi({ description: 'WeChat Pay has advanced it (垫资): an income like any other' }),
    bank_type: z.string().optional().openapi({ description: 'what it was paid from, as WeChat Pay tells it' }),
    promotion_detail: z.array(promotionSchema).optional(),
    payment: paymentSchema.optional().openapi({ description: 'what the driver pays on the spot instead' }),
    attention: z.string().optional().openapi({ description: 'why a person must look at it' }),
    created_at: time.optional(),
    accepted_at: time.optional(),
    paid_at: time.optional(),
  })
  .openapi('ParkingCharge')

export type ChargeView = z.infer<typeof chargeSchema>

/** The id of the payment that stands for what was paid. */
export const paymentIdOf = ({ id }: Pick<ChargeRow, 'id'>): string => id.replace(/^pkc_/, 'pay_')

const ADVANCED = 'BPA'

export const chargeView = (charge: ChargeRow, payment?: PaymentView): ChargeView => ({
  id: charge.id,
  entrance_id: charge.entrance_id,
  plate_number: charge.plate_number,
  ...releaseOf(charge, payment),
  state: charge.state,
  out_trade_no: charge.out_trade_no,
  ...subMerchantOf(charge),
  ...collectionView(charge),
  ...(charge.transaction_id !== null && { transaction_id: charge.transaction_id, payment_id: paymentIdOf(charge) }),
  ...(charge.bank_type === ADVANCED && { advanced: true }),
  ...(payment && { payment }),
  ...(charge.attention !== null && { attention: charge.attention }),
  created_at: charge.created_at.toISOString(),
  ...(charge.accepted_at !== null && { accepted_at: charge.accepted_at.toISOString() }),
  ...(charge.paid_at !== null && { paid_at: charge.paid_at.toISOString() }),
})

/** What was asked, and what WeChat Pay told of how it was paid. */
function collectionView({
  amount: total,
  bank_type,
  collection,
}: ChargeRow): Pick<ChargeView, 'amount' | 'bank_type' | 'promotion_detail'> {
  const { payer_total, discount_total, promotions = [] } = collection ?? {}
  return {
    amount: {
      total,
      currency: 'CNY',
      ...(payer_total !== undefined && { payer_total }),
      ...(discount_total !== undefined && { discount_total }),
    },
    ...(bank_type !== null && { bank_type }),
    ...(promotions.length > 0 && { promotion_detail: promotions }),
  }
}

/** The release rule: only what WeChat Pay took over opens the barrier, or what was paid on the spot. */
function releaseOf(charge: ChargeRow, payment?: PaymentView): Pick<ChargeView, 'release' | 'reason'> {
  if (isReleased(charge.state)) return { release: true, reason: 'WeChat Pay took the fee over.' }
  if (payment?.state === 'paid') return { release: true, reason: 'Paid on the spot.' }
  if (charge.state === 'refused')
    return {
      release: false,
      reason: `WeChat Pay refused: ${charge.failure_code ?? ''}: ${charge.failure_message ?? ''}`,
    }
  return { release: 'unknown', reason: 'WeChat Pay has not said whether it takes the fee over.' }
}

/** A car park at a glance. */
export const summarySchema = z
  .object({
    day: z.iso.date().openapi({ description: 'Asia/Shanghai' }),
    inside: z.int().openapi({ description: 'cars inside now' }),
    charges: z.int().openapi({ description: 'fees paid on the day' }),
    amount: z.int().openapi({ description: 'fen of these' }),
    debts: z.int().openapi({ description: 'fees that were taken over and are not to be had, of any day' }),
    debt_amount: z.int().openapi({ description: 'fen of these' }),
  })
  .openapi('ParkingSummary')
