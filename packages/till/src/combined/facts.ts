import { z } from 'zod'
import { forgoneBy, type PaymentFact, paymentEventOf, paymentMismatch, promotions } from '../payments/facts.ts'
import { keyOf } from '../payments/settle.ts'
import type { PaymentRow } from '../payments/store.ts'
import type { CombinedPayment } from './store.ts'

/** What WeChat Pay says about a combination: the same body in a notification and in the answer of a query. */
export interface CombinedFact {
  /** Who combined. */
  mchid: string
  appid: string
  out_trade_no: string
  parts: PartFact[]
}

/** An unpaid sub-order need not name its amount. */
type PartFact = Omit<PaymentFact, 'total'> & { total?: number | undefined }

const fen = z.int().nonnegative()

// Only what is compared or kept; everything else WeChat Pay may add is welcome and stays in the raw message.
const combinedSchema = z.object({
  combine_mchid: z.string(),
  combine_appid: z.string(),
  combine_out_trade_no: z.string(),
  combine_payer_info: z.object({ openid: z.string().optional() }).optional(),
  sub_orders: z
    .array(
      z.object({
        mchid: z.string(),
        sub_mchid: z.string().optional(),
        sub_appid: z.string().optional(),
        out_trade_no: z.string(),
        trade_state: z.string(),
        transaction_id: z.string().optional(),
        trade_type: z.string().optional(),
        bank_type: z.string().optional(),
        success_time: z.string().optional(),
        promotion_detail: promotions,
        amount: z
          .object({ total_amount: fen, currency: z.string().optional(), payer_amount: fen.optional() })
          .optional(),
      }),
    )
    .max(100),
})

/** Reads the body of a combination. @returns undefined when it lacks what must be compared. */
export function readCombinedFact(body: unknown): CombinedFact | undefined {
  const parsed = combinedSchema.safeParse(body)
  if (!parsed.success) return undefined
  const { combine_mchid, combine_appid, combine_out_trade_no, combine_payer_info, sub_orders } = parsed.data
  return {
    mchid: combine_mchid,
    appid: combine_appid,
    out_trade_no: combine_out_trade_no,
    parts: sub_orders.map(({ amount, promotion_detail, success_time, ...part }) => ({
      ...part,
      appid: combine_appid,
      total: amount?.total_amount,
      currency: amount?.currency,
      payer_total: amount?.payer_amount,
      forgone: forgoneBy(promotion_detail),
      payer_openid: combine_payer_info?.openid,
      success_time: success_time === undefined ? undefined : timeOf(success_time),
    })),
  }
}

const timeOf = (text: string): number | undefined => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

/** A payment and what the fact says of it. */
export interface Told {
  part: PaymentRow
  fact: PaymentFact
}

/** The fact split up among the payments; or every number of it that is not the number of our records. */
export function splitFact(combined: CombinedPayment, fact: CombinedFact): { told: Told[]; mismatch: string[] } {
  const mismatch = [
    ...differing('combine_mchid', fact.mchid, combined.mchid),
    ...differing('combine_appid', fact.appid, combined.appid),
    ...differing('combine_out_trade_no', fact.out_trade_no, combined.out_trade_no),
  ]
  const left = new Map(fact.parts.map((part) => [keyOf(part), part]))
  if (left.size < fact.parts.length) mismatch.push('a sub-order is named twice')
  const told = combined.parts.flatMap((part): Told[] => {
    const said = left.get(keyOf(part))
    left.delete(keyOf(part))
    if (said === undefined) {
      mismatch.push(`our sub-order ${nameOf(part)} is missing`)
      return []
    }
    const full = withTotal(said, part)
    mismatch.push(...paymentMismatch(part, full).map((text) => `sub-order ${part.out_trade_no}: ${text}`))
    return [{ part, fact: full }]
  })
  for (const stranger of left.values()) mismatch.push(`sub-order ${nameOf(stranger)} is not ours`)
  return { told, mismatch }
}

const differing = (field: string, theirs: string, ours: string): string[] =>
  theirs === ours ? [] : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`]

const nameOf = ({ mchid, sub_mchid, out_trade_no }: Pick<PartFact, 'mchid' | 'sub_mchid' | 'out_trade_no'>): string =>
  [mchid, sub_mchid, out_trade_no].filter(Boolean).join(' ').slice(0, 100)

/** Money that is said to have moved must be named; what is unpaid need not repeat its amount. */
const withTotal = (said: PartFact, part: PaymentRow): PaymentFact => ({
  ...said,
  total: said.total ?? (paymentEventOf(said.trade_state) === 'paid' ? 0 : part.total),
})
