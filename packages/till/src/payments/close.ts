import type { TillContext } from '../context.ts'
import { noChanges, writeChanges } from './changes.ts'
import { closeJob, PAYMENT_JOBS } from './jobs.ts'
import { countMove } from './moved.ts'
import { orderCalls } from './order-calls.ts'
import { giveUpPrepay, prepay } from './prepay.ts'
import { queryPayment } from './query.ts'
import { announce, stepOf } from './settle.ts'
import { isFinalPaymentState, nextPaymentState } from './states.ts'
import { lockPayment, type PaymentRow } from './store.ts'

/**
 * Writes down that the payment is to be closed, and a job that does it at `closeAt` (unless the caller is that job); from
 * then on it ends as closed or as paid. Nothing is asked of WeChat Pay yet.
 */
export function requestClose(
  payment: PaymentRow,
  { why, closeAt }: { why: string; closeAt?: number },
  context: TillContext,
): Promise<PaymentRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockPayment(trx, payment.mchid, payment.id)
    if (locked === undefined) throw new Error(`Payment ${payment.id} is gone.`)
    const state = nextPaymentState(locked.state, 'close_requested')
    if (state === locked.state) return locked
    const closing = { ...locked, state }
    await writeChanges(trx, {
      ...noChanges(),
      payments: [closing],
      timeline: [stepOf(locked, { kind: 'close', title: 'Closing', detail: why }, context)],
      // The close asks by itself until it is over.
      settled: [PAYMENT_JOBS.prepay, PAYMENT_JOBS.renew, PAYMENT_JOBS.query].map((kind) => ({
        mchid: locked.mchid,
        kind,
        key: locked.id,
      })),
    })
    if (closeAt !== undefined) await context.jobs.reschedule(trx, closeJob(locked, closeAt))
    countMove(trx, locked.state, closing, context)
    announce(trx, [closing], context)
    return closing
  })
}

/** One attempt to close. `later` when it is neither closed nor paid yet. */
export interface CloseAttempt {
  payment: PaymentRow
  later?: string
  /** Milliseconds until another attempt can do more. */
  again?: number
  /** WeChat Pay says what cannot be true of this payment: asking again soon changes nothing. */
  parked?: boolean
}

/**
 * Closes an order: asks first, closes only what is unpaid, and believes only the query afterwards. A payment that won the
 * race is paid. What WeChat Pay never took is not closed there (that would burn the number): the prepay is repeated first.
 */
export async function closePayment(
  closing: PaymentRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<CloseAttempt> {
  const asked = await queryPayment(closing, context, signal)
  if (isFinalPaymentState(asked.payment.state)) return { payment: asked.payment }
  if (asked.answer === 'unknown') return { payment: asked.payment, later: 'WeChat Pay did not answer the query' }
  if (asked.answer === 'parked') return { payment: asked.payment, later: 'kept for a person', parked: true }
  const payment = asked.answer === 'told' ? asked.payment : await orderFirst(asked.payment, context, signal)
  if (isFinalPaymentState(payment.state)) return { payment }
  if (asked.answer === 'absent' && payment.prepaid_at === null) return { payment, later: 'the prepay is still unknown' }
  const refused = await callClose(payment, context, signal)
  // Whatever close said, the query decides: paid, closed, or not yet.
  const confirmed = await queryPayment(payment, context, signal)
  if (isFinalPaymentState(confirmed.payment.state)) return { payment: confirmed.payment }
  return { payment: confirmed.payment, later: refused ?? 'the query does not show it closed yet' }
}

async function orderFirst(payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<PaymentRow> {
  // It was ordered, so it is there: reads may lag behind writes.
  if (payment.prepaid_at !== null) return payment
  if (context.clock.now() >= payment.expires_at.getTime()) return giveUpPrepay(payment, context)
  return prepay(payment, context, signal)
}

/** @returns why it was not closed; undefined when WeChat Pay said it is. */
async function callClose(payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<string | undefined> {
  const client = context.merchants.get(payment.mchid)?.client
  if (client === undefined) throw new Error(`Merchant ${payment.mchid} is no longer configured.`)
  const called = await orderCalls(payment).close(payment, client, signal)
  const closed = called.ok && called.status === 204
  const detail = closed ? undefined : called.ok ? `status ${called.status}` : `${called.code}: ${called.message}`
  const title = closed ? 'WeChat Pay closed it' : 'WeChat Pay did not close it'
  await context.database.transaction((trx) =>
    writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(payment, { kind: 'close', title, detail, raw: called.raw }, context)],
    }),
  )
  return detail
}
