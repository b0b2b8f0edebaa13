import { z } from '@hono/zod-openapi'
import { suggestedAdjustment } from './adjustments.ts'
import { isQueried, KINDS, meaningOf, SUBJECTS } from './names.ts'
import { DIFFERENCE_STATES, RECONCILIATION_STATES } from './states.ts'
import {
  ACCOUNT_TYPES,
  type DifferenceRow,
  type ReconciliationRow,
  STEPS,
  type StateCount,
  TRADE_TYPES,
} from './store.ts'

const fen = (description: string) => z.int().openapi({ description: `${description}, in fen` })
const time = z.string().openapi({ format: 'date-time' })
const words = z.object({ en: z.string(), zh: z.string() })
const count = z.object({ count: z.int(), amount: fen('Σ of the money in question, without sign') })

export const reconciliationSchema = z
  .object({
    id: z.string().openapi({ example: 'rec_01jz7v5v4k9m2c3t8w0q6r1x5a' }),
    mchid: z.string(),
    sub_mchid: z.string().optional().openapi({ description: 'the sub-merchant whose bill alone was compared' }),
    date: z.string().openapi({ example: '2026-06-09', description: 'Asia/Shanghai' }),
    state: z.enum(RECONCILIATION_STATES),
    step: z.enum(STEPS).openapi({ description: 'how far the present run has come' }),
    bill_type: z.enum(TRADE_TYPES),
    account_type: z.enum(ACCOUNT_TYPES),
    attempts: z.int().openapi({ description: 'tries of the present run that brought no bill' }),
    problem: z.object({ code: z.string(), message: z.string() }).optional(),
    totals: z
      .record(z.string(), z.int())
      .openapi({ description: 'what the bills hold, as their rows add up: counts, and sums in fen' }),
    differences: z
      .object({ open: count, repaired: count, accepted: count, adjusted: count })
      .openapi({ description: 'by state' }),
    trade_bill: z.string().optional().openapi({ description: 'the file that was compared' }),
    fund_flow_bill: z.string().optional(),
    requested_at: time,
    completed_at: time.optional(),
  })
  .openapi('Reconciliation')

export const differenceSchema = z
  .object({
    id: z.string(),
    mchid: z.string(),
    sub_mchid: z.string().optional(),
    date: z.string(),
    subject: z.enum(SUBJECTS),
    kind: z.enum(KINDS),
    number: z.string().openapi({ description: "WeChat Pay's number, or the column of a summary" }),
    out_number: z.string().optional().openapi({ description: 'out_trade_no or out_refund_no' }),
    payment_id: z.string().optional(),
    refund_id: z.string().optional().openapi({ description: "the till's id" }),
    here: z.string().optional().openapi({ description: 'what is recorded here' }),
    there: z.string().optional().openapi({ description: 'what the bill says' }),
    amount: fen("the money in question: the bill's minus ours"),
    state: z.enum(DIFFERENCE_STATES),
    name: words,
    explanation: words,
    remedy: words,
    repaired_by_query: z.boolean().openapi({ description: 'the till asks WeChat Pay about it by itself' }),
    suggested_adjustment: fen('what `receivable` lacks by the bill; 0 when it does not tell'),
    adjustment: z.int().optional().openapi({ description: 'what a person had posted, in fen' }),
    reason: z.string().optional(),
    settled_by: z.string().optional(),
    found_at: time,
    settled_at: time.optional(),
  })
  .openapi('ReconciliationDifference')

/** A day as the API shows it. */
export function reconciliationView(
  row: ReconciliationRow,
  counts: readonly StateCount[],
): z.infer<typeof reconciliationSchema> {
  const isOfDay = (one: StateCount) => one.mchid === row.mchid && one.sub_mchid === row.sub_mchid && one.day === row.day
  const of = (state: StateCount['state']) => {
    const found = counts.find((one) => isOfDay(one) && one.state === state)
    return { count: found?.count ?? 0, amount: found?.fen ?? 0 }
  }
  return {
    id: row.id,
    mchid: row.mchid,
    ...(row.sub_mchid !== '' && { sub_mchid: row.sub_mchid }),
    date: row.day,
    state: row.state,
    step: row.step,
    bill_type: row.bill_type,
    account_type: row.account_type,
    attempts: row.attempts,
    ...(row.problem_code !== null && { problem: { code: row.problem_code, message: row.problem ?? '' } }),
    totals: row.totals,
    differences: {
      open: of('open'),
      repaired: of('repaired'),
      accepted: of('accepted'),
      adjusted: of('adjusted'),
    },
    ...(row.trade_file !== null && { trade_bill: row.trade_file }),
    ...(row.flow_file !== null && { fund_flow_bill: row.flow_file }),
    requested_at: row.requested_at.toISOString(),
    ...(row.completed_at !== null && { completed_at: row.completed_at.toISOString() }),
  }
}

/** A difference as the API shows it. */
export const differenceView = (row: DifferenceRow): z.infer<typeof differenceSchema> => ({
  id: row.id,
  mchid: row.mchid,
  ...(row.sub_mchid !== '' && { sub_mchid: row.sub_mchid }),
  date: row.day,
  subject: row.subject,
  kind: row.kind,
  number: row.number,
  ...(row.out_no !== '' && { out_number: row.out_no }),
  ...(row.payment_id !== null && { payment_id: row.payment_id }),
  ...(row.refund_id !== null && { refund_id: row.refund_id }),
  ...(row.here !== null && { here: row.here }),
  ...(row.there !== null && { there: row.there }),
  amount: row.amount,
  state: row.state,
  ...meaningOf(row.kind),
  repaired_by_query: isQueried(row),
  suggested_adjustment: suggestedAdjustment(row),
  ...(row.adjustment !== null && { adjustment: row.adjustment }),
  ...(row.reason !== null && { reason: row.reason }),
  ...(row.settled_by !== null && { settled_by: row.settled_by }),
  found_at: row.found_at.toISOString(),
  ...(row.settled_at !== null && { settled_at: row.settled_at.toISOString() }),
})
