import { nowOf, type TillContext } from '../context.ts'
import { isCode, type Refused } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { announce } from '../payments/settle.ts'
import { noteOnShared } from '../profitsharing/refund-note.ts'
import { lockPayment } from '../payments/store.ts'
import type { RawMessages, TimelineStep } from '../payments/timeline.ts'
import { refundCalls } from './calls.ts'
import { readRefundFact } from './facts.ts'
import { jobsOfRefund } from './jobs.ts'
import { settleRefunds } from './settle.ts'
import { nextRefundState } from './states.ts'
import { findRefund, type RefundRow } from './store.ts'
import { refundView } from './view.ts'

/** What came of asking WeChat Pay. */
export interface RefundAnswer {
  /** `told`: it knows the refund; `absent`: it knows none of this number; `refused`: it definitely will not; `unknown`. */
  answer: 'told' | 'absent' | 'refused' | 'unknown'
  refund: RefundRow
  code?: string
}

/**
 * Asks WeChat Pay to refund. Always the same out_refund_no and the same content, so that repeating it moves money once. After
 * anything but a success the refund is looked up first: a time-out, even a rate limit, may hide an accepted request.
 */
export async function requestRefund(
  refund: RefundRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<RefundAnswer> {
  const called = await refundCalls(refund).request(refund, merchantOf(refund, context), signal)
  if (called.ok) return settleAnswer(refund, 'Refund requested', called.data, called.raw, context)
  const noted = await noteRefused(refund, called, context)
  const looked = await queryRefund(noted, context, signal)
  if (looked.answer !== 'absent') return looked
  if (!called.definite || SPURIOUS.some((code) => isCode(called, code)) || isCode(called, 'NOT_ENOUGH')) {
    return { answer: 'unknown', refund: looked.refund, code: called.code }
  }
  return { answer: 'refused', refund: await saveRefused(looked.refund, called, context), code: called.code }
}

/** Right after the payment WeChat Pay has answered so by mistake; the job repeats it, and gives up after a few times. */
const SPURIOUS = ['RESOURCE_NOT_EXISTS', 'ORDER_NOT_EXIST', 'NOT_FOUND']

/** Looks a refund up at WeChat Pay and settles the answer. */
export async function queryRefund(
  refund: RefundRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<RefundAnswer> {
  const called = await refundCalls(refund).query(refund, merchantOf(refund, context), signal)
  if (called.ok) return settleAnswer(refund, 'Asked WeChat Pay for the refund', called.data, called.raw, context)
  await note(refund, 'Asked WeChat Pay for the refund', `${called.code}: ${called.message}`, called.raw, context)
  const absent = called.status === 404 && SPURIOUS.some((code) => isCode(called, code))
  return { answer: absent ? 'absent' : 'unknown', refund, code: called.code }
}

function merchantOf({ mchid }: RefundRow, context: TillContext): Merchant {
  const merchant = context.merchants.get(mchid)
  if (merchant === undefined) throw new Error(`Merchant ${mchid} is no longer configured.`)
  return merchant
}

async function settleAnswer(
  refund: RefundRow,
  title: string,
  data: unknown,
  raw: RawMessages,
  context: TillContext,
): Promise<RefundAnswer> {
  const fact = readRefundFact(data, { mchid: refund.mchid, sub_mchid: refund.sub_mchid })
  if (fact === undefined || fact.out_refund_no !== refund.out_refund_no) {
    await note(refund, title, 'The answer is not about this refund', raw, context)
    return { answer: 'unknown', refund }
  }
  // News must name the refund's own payment, since that is what is locked.
  const settled = await context.database.transaction(async (trx) => {
    await writeChanges(trx, { ...noChanges(), timeline: [step(refund, title, fact.status, raw, context)] })
    const [first] = await settleRefunds(trx, [{ fact }], context)
    return first
  })
  return { answer: 'told', refund: settled?.refund ?? refund }
}

const step = (refund: RefundRow, title: string, detail: string, raw: RawMessages, context: TillContext) => ({
  mchid: refund.mchid,
  payment_id: refund.payment_id,
  at: nowOf(context),
  kind: 'refund' as const,
  title,
  detail,
  raw,
})

const note = (
  refund: RefundRow,
  title: string,
  detail: string,
  raw: RawMessages,
  context: TillContext,
): Promise<void> =>
  context.database.transaction((trx) =>
    writeChanges(trx, { ...noChanges(), timeline: [step(refund, title, detail, raw, context)] }),
  )

/** Writes down why the request brought no success, so that people see it while it is repeated. */
async function noteRefused(refund: RefundRow, called: Refused, context: TillContext): Promise<RefundRow> {
  const { code, raw } = called
  const message = called.message + (isCode(called, 'NOT_ENOUGH') ? await noteOnShared(refund, context) : '')
  return changeRefund(refund, context, async (locked) => {
    const noted: RefundRow =
      locked.state === 'created' ? { ...locked, failure_code: code, failure_message: message } : locked
    return { refund: noted, steps: [step(refund, 'Refund not accepted yet', `${code}: ${message}`, raw, context)] }
  })
}

function saveRefused(refund: RefundRow, called: Refused, context: TillContext): Promise<RefundRow> {
  return giveUpRefund(refund, called.code, called.message, context)
}

/** Ends a refund WeChat Pay will not make; its amount may be refunded anew, under a new number. */
export function giveUpRefund(
  refund: RefundRow,
  code: string,
  message: string,
  context: TillContext,
): Promise<RefundRow> {
  return changeRefund(refund, context, async (locked) => {
    const state = nextRefundState(locked.state, 'refused')
    if (state === locked.state) return { refund: locked, steps: [] }
    const failed: RefundRow = { ...locked, state, failure_code: code, failure_message: message }
    return { refund: failed, steps: [step(refund, 'Refund failed', `${code}: ${message}`, {}, context)], failed: true }
  })
}

/** Changes a refund under its payment's lock. */
export function changeRefund(
  refund: RefundRow,
  context: TillContext,
  decide: (locked: RefundRow) => Promise<{ refund: RefundRow; steps: TimelineStep[]; failed?: boolean }>,
): Promise<RefundRow> {
  return context.database.transaction(async (trx) => {
    const payment = await lockPayment(trx, refund.mchid, refund.payment_id)
    const locked = await findRefund(trx, refund.id)
    if (payment === undefined || locked === undefined) throw new Error(`Refund ${refund.id} is gone.`)
    const changed = await decide(locked)
    const event = {
      mchid: refund.mchid,
      id: context.newId('evt'),
      type: 'refund.failed' as const,
      subject_id: refund.id,
      lane: refund.payment_id,
      payload: JSON.stringify(refundView(changed.refund)),
      at: nowOf(context),
    }
    await writeChanges(
      trx,
      {
        ...noChanges(),
        refunds: changed.refund === locked ? [] : [changed.refund],
        timeline: changed.steps,
        events: changed.failed ? [event] : [],
        settled: changed.failed ? jobsOfRefund(refund) : [],
      },
      context.jobs,
    )
    announce(trx, [payment], context)
    return changed.refund
  })
}
