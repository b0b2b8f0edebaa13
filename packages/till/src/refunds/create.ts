import { z } from '@hono/zod-openapi'
import { nowOf, type TillContext } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import { amountInFen, mchid, text } from '../http/fields.ts'
import { mismatch, notFound, Problem, quote } from '../http/problem.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { notifyAddress } from '../notifications/addresses.ts'
import { merchantFor } from '../merchants/meant.ts'
import { differences } from '../payments/differences.ts'
import { CALL_DEADLINE, TAKE_OVER_AFTER } from '../payments/jobs.ts'
import { shownMoney } from '../payments/money.ts'
import { stepOf } from '../payments/settle.ts'
import { findIdempotentId, findPayment, findPaymentByNumber, lockPayment, type PaymentRow } from '../payments/store.ts'
import { needsSecondPerson } from './approval.ts'
import { requestJob } from './jobs.ts'
import { requestRefund } from './request.ts'
import { refundProblem, sendableAt } from './rules.ts'
import { findRefund, findRefundByNumber, type RefundRow, refundsOf } from './store.ts'

/** The body of `POST /v1/refunds`. */
export const createRefundSchema = z
  .strictObject({
    payment_id: text(64).optional(),
    mchid: mchid.optional(),
    sub_mchid: mchid.optional().openapi({ description: 'beside out_trade_no, when a partner took the payment for it' }),
    out_trade_no: text(32).optional(),
    out_refund_no: z
      .string()
      .regex(/^[0-9A-Za-z_\-|*@]{1,64}$/, { error: 'must be 1 to 64 of 0-9 A-Z a-z _ - | * @' })
      .optional()
      .openapi({ description: 'your own number, never used before; made when left out' }),
    amount: z.strictObject({ refund: amountInFen.openapi({ description: 'fen' }) }),
    reason: text(80).optional(),
  })
  .superRefine((body, refinement) => {
    const both = body.payment_id !== undefined && body.out_trade_no !== undefined
    const neither = body.payment_id === undefined && body.out_trade_no === undefined
    if (!both && !neither) return
    const message = both ? 'give payment_id or out_trade_no, not both' : 'is needed (or out_trade_no)'
    refinement.addIssue({ code: 'custom', path: ['payment_id'], message })
  })
  .openapi('NewRefund')

export type NewRefund = z.infer<typeof createRefundSchema>

/** Who asks for a refund. */
export interface RefundAsker {
  idempotencyKey?: string | undefined
  /** Whose payments it may be of; undefined for anybody's. */
  onlyMchid?: string | undefined
  /** The name of the signed-in operator, when it is a person. */
  operator?: string | undefined
}

/** A refund just made, or the one an earlier identical request made. */
export interface RefundCreation {
  refund: RefundRow
  repeated: boolean
}

/** What was recorded. Who sends it is decided once: two looks at the clock could make both the caller and the job send it. */
interface Recorded extends RefundCreation {
  sendNow: boolean
}

/**
 * Records a refund under the payment's lock, then asks WeChat Pay for it. A second refund within a minute of the first is
 * recorded and sent when its minute has passed; one above the house's limit when a second person has approved it.
 *
 * @throws Problem 404, or 409 when a rule of WeChat Pay forbids it or a number was used with other content.
 */
export async function createRefund(
  asked: NewRefund,
  asker: RefundAsker,
  context: TillContext,
): Promise<RefundCreation> {
  const payment = await paymentOf(asked, asker.onlyMchid, context)
  const request = {
    ...asked,
    payment_id: payment.id,
    mchid: payment.mchid,
    ...(payment.sub_mchid !== '' && { sub_mchid: payment.sub_mchid }),
    out_trade_no: payment.out_trade_no,
  }
  const { refund, repeated, sendNow } = await context.database.transaction(async (trx) => {
    const recorded = await record(trx, payment, asked, request, asker, context)
    context.act?.about(recorded.refund)
    return recorded
  })
  return { refund: sendNow ? await requestNow(refund, context) : refund, repeated }
}

async function paymentOf(asked: NewRefund, onlyMchid: string | undefined, context: TillContext): Promise<PaymentRow> {
  const { kysely } = context.database
  const found =
    asked.payment_id === undefined
      ? await findPaymentByNumber(
          kysely,
          (await merchantFor(asked.mchid ?? onlyMchid, context.merchants)).mchid,
          asked.out_trade_no ?? '',
          asked.sub_mchid,
        )
      : await findPayment(kysely, asked.payment_id)
  const contradictsSub = asked.sub_mchid !== undefined && found?.sub_mchid !== asked.sub_mchid
  const foreign = found !== undefined && onlyMchid !== undefined && found.mchid !== onlyMchid
  const contradicts = found !== undefined && asked.mchid !== undefined && found.mchid !== asked.mchid
  if (found === undefined || foreign || contradicts || contradictsSub)
    throw notFound('payment', asked.payment_id ?? asked.out_trade_no ?? '')
  return found
}

async function record(
  trx: Transaction,
  { mchid: merchant, id: paymentId }: PaymentRow,
  asked: NewRefund,
  request: Record<string, unknown>,
  { idempotencyKey: key, operator }: RefundAsker,
  context: TillContext,
): Promise<Recorded> {
  const payment = await lockPayment(trx, merchant, paymentId)
  if (payment === undefined) throw notFound('payment', paymentId)
  const earlier = await earlierRefund(trx, payment, asked, request, key)
  if (earlier !== undefined) {
    await sendAgainSoon(trx, earlier, context)
    return { refund: earlier, repeated: true, sendNow: false }
  }
  const now = nowOf(context)
  const others = await refundsOf(trx, merchant, paymentId)
  const problem = refundProblem(payment, others, asked.amount.refund, now)
  if (problem !== undefined) throw problem
  const waits = needsSecondPerson(asked.amount.refund, others, operator, context.refundsByOneUpTo)
  const refund = await insert(trx, payment, { ...asked, operator, waits }, request, context)
  if (key !== undefined) await bindKey(trx, refund, key)
  if (waits) {
    const step = { kind: 'refund' as const, title: 'Refund waits for a second person', detail: detailOf(refund) }
    await writeChanges(trx, { ...noChanges(), timeline: [stepOf(payment, step, context)] })
    return { refund, repeated: false, sendNow: false }
  }
  const late = refund.not_before.getTime() > now.getTime()
  const job = requestJob(refund, refund.not_before.getTime() + (late ? 0 : TAKE_OVER_AFTER))
  await writeChanges(trx, {
    ...noChanges(),
    payments: [{ ...payment, last_refund_at: refund.not_before }],
    timeline: [stepOf(payment, { kind: 'refund', title: 'Refund recorded', detail: detailOf(refund) }, context)],
    also: [context.jobs.enqueuing(trx, [job])],
  })
  return { refund, repeated: false, sendNow: !late }
}

const detailOf = (refund: RefundRow): string => `${refund.out_refund_no}: ${shownMoney(refund.refund, refund.currency)}`

/** The refund an identical request made before. @throws Problem 409 when number or key were used with other content. */
async function earlierRefund(
  trx: Transaction,
  payment: PaymentRow,
  asked: NewRefund,
  request: Record<string, unknown>,
  key: string | undefined,
): Promise<RefundRow | undefined> {
  const keyed = key === undefined ? undefined : await findIdempotentId(trx, payment.mchid, 'refund', key)
  const byKey = keyed === undefined ? undefined : await findRefund(trx, keyed)
  if (byKey !== undefined) {
    return sameRefund(byKey, request, 'IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key ?? '')}`)
  }
  if (asked.out_refund_no === undefined) return undefined
  const byNumber = await findRefundByNumber(trx, payment.mchid, asked.out_refund_no, payment.sub_mchid)
  if (byNumber === undefined) return undefined
  const same = sameRefund(byNumber, request, 'OUT_REFUND_NO_USED', `out_refund_no ${quote(asked.out_refund_no)}`)
  if (key !== undefined) await bindKey(trx, same, key)
  return same
}

function sameRefund(earlier: RefundRow, request: Record<string, unknown>, code: string, what: string): RefundRow {
  const first = {
    ...earlier.request,
    ...(request.out_refund_no !== undefined && { out_refund_no: earlier.out_refund_no }),
  }
  const fields = differences(first, request)
  if (fields.length > 0) throw mismatch(code, what, fields)
  return earlier
}

/** The account was empty, the merchant topped it up and asks again: send now instead of at the next planned time. */
async function sendAgainSoon(trx: Transaction, refund: RefundRow, context: TillContext): Promise<void> {
  if (refund.state !== 'created' || refund.failure_code !== 'NOT_ENOUGH') return
  await context.jobs.reschedule(trx, requestJob(refund, context.clock.now()))
}

/** @throws Problem 409 when the key was taken meanwhile for a refund of another payment. */
async function bindKey(trx: Transaction, { mchid: merchant, id, created_at }: RefundRow, key: string): Promise<void> {
  const bound = await trx
    .insertInto('idempotency_key')
    .values({ mchid: merchant, scope: 'refund', key, resource_id: id, created_at })
    .onConflict((conflict) => conflict.columns(['mchid', 'scope', 'key']).doNothing())
    .executeTakeFirst()
  if (bound.numInsertedOrUpdatedRows === 0n) {
    throw mismatch('IDEMPOTENCY_MISMATCH', `The Idempotency-Key ${quote(key)}`, ['payment_id'])
  }
}

async function insert(
  trx: Transaction,
  payment: PaymentRow,
  asked: NewRefund & { operator: string | undefined; waits: boolean },
  request: Record<string, unknown>,
  context: TillContext,
): Promise<RefundRow> {
  const id = context.newId('ref')
  const now = nowOf(context)
  const { mchid: merchant, out_trade_no, total, currency } = payment
  const inserted = await trx
    .insertInto('refund')
    .values({
      mchid: merchant,
      sub_mchid: payment.sub_mchid,
      id,
      payment_id: payment.id,
      out_trade_no,
      transaction_id: payment.channel === 'payscore' ? payment.transaction_id : null,
      out_refund_no: asked.out_refund_no ?? id.replace('ref_', 'R').toUpperCase(),
      state: 'created',
      refund: asked.amount.refund,
      total,
      currency,
      reason: asked.reason ?? null,
      request: json(request),
      notify_url: notifyAddress(merchant, payment.v2_sign_type === null ? 'v3' : 'v2', 'refund', context),
      v2_sign_type: payment.v2_sign_type,
      created_at: now,
      not_before: sendableAt(payment, now),
      requested_by: asked.operator ?? null,
      ...(asked.waits && { approval: 'waiting' as const, attention: 'It waits for a second person to approve it.' }),
    })
    .onConflict((conflict) => conflict.columns(['mchid', 'sub_mchid', 'out_refund_no']).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (inserted !== undefined) return inserted
  // Two refunds of different payments took the number at the same moment.
  throw new Problem(409, {
    code: 'OUT_REFUND_NO_USED',
    message: `out_refund_no ${quote(asked.out_refund_no ?? '')} was used a moment ago for another payment.`,
    field: 'out_refund_no',
    hint: 'Use a new number.',
  })
}

/** Sends while the caller waits. Whatever goes wrong here, the refund is recorded and its job goes on. */
async function requestNow(refund: RefundRow, context: TillContext): Promise<RefundRow> {
  try {
    return (await requestRefund(refund, context, AbortSignal.timeout(CALL_DEADLINE))).refund
  } catch (error) {
    context.log.error({ err: error, refund: refund.id }, 'the refund request was interrupted; its job will finish it')
    return refund
  }
}
