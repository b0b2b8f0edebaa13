import type { TillContext } from '../context.ts'
import { noChanges, writeChanges } from './changes.ts'
import { closeJob } from './jobs.ts'
import type { Order, OrderLife } from './order-life.ts'
import { paymentLife } from './payment-life.ts'
import { giveUpOrder, placeOrder } from './prepay.ts'
import { stepOf } from './settle.ts'
import { isFinalPaymentState, nextPaymentState } from './states.ts'
import type { PaymentRow } from './store.ts'

/** Why an order is to be closed, and when a job does it (unless the caller is that job). */
export interface CloseRequest {
  why: string
  closeAt?: number
}

/** Writes down that the payment is to be closed; see {@link requestCloseOf}. */
export const requestClose = (payment: PaymentRow, request: CloseRequest, context: TillContext): Promise<PaymentRow> =>
  requestCloseOf(payment, request, paymentLife, context)

/**
 * Writes down that the order is to be closed, and the job that does it; from then on it ends as closed or as paid. Nothing is
 * asked of WeChat Pay yet.
 */
export function requestCloseOf<Row extends Order>(
  order: Row,
  { why, closeAt }: CloseRequest,
  life: OrderLife<Row>,
  context: TillContext,
): Promise<Row> {
  return context.database.transaction(async (trx) => {
    const locked = await life.lock(trx, order)
    if (nextPaymentState(locked.state, 'close_requested') === locked.state) return locked
    const closing = life.move(locked, 'close_requested')
    const { mchid, id: key } = locked
    const timeline = [stepOf(locked, { kind: 'close', title: 'Closing', detail: why }, context)]
    // The close asks by itself until it is over.
    const settled = [life.jobs.prepay, life.jobs.renew, life.jobs.query].map((kind) => ({ mchid, kind, key }))
    await life.save(trx, locked, closing, { timeline, settled }, context)
    if (closeAt !== undefined) await context.jobs.reschedule(trx, closeJob(locked, closeAt, life.jobs))
    return closing
  })
}

/** One attempt to close. `later` when it is neither closed nor paid yet. */
export interface CloseAttempt<Row = PaymentRow> {
  payment: Row
  later?: string
  /** Milliseconds until another attempt can do more. */
  again?: number
  /** WeChat Pay says what cannot be true of this payment: asking again soon changes nothing. */
  parked?: boolean
}

export const closePayment = (closing: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<CloseAttempt> =>
  closeOrder(closing, paymentLife, context, signal)

/**
 * Closes an order: asks first, closes only what is unpaid, and believes only the query afterwards. A payment that won the
 * race is paid. What WeChat Pay never took is not closed there (that would burn the number): the prepay is repeated first.
 */
export async function closeOrder<Row extends Order>(
  closing: Row,
  life: OrderLife<Row>,
  context: TillContext,
  signal?: AbortSignal,
): Promise<CloseAttempt<Row>> {
  const asked = await life.query(closing, context, signal)
  if (isFinalPaymentState(asked.payment.state)) return { payment: asked.payment }
  if (asked.answer === 'unknown') return { payment: asked.payment, later: 'WeChat Pay did not answer the query' }
  if (asked.answer === 'parked') return { payment: asked.payment, later: 'kept for a person', parked: true }
  const payment = asked.answer === 'told' ? asked.payment : await orderFirst(asked.payment, life, context, signal)
  if (isFinalPaymentState(payment.state)) return { payment }
  if (asked.answer === 'absent' && payment.prepaid_at === null) return { payment, later: 'the prepay is still unknown' }
  const refused = await callClose(payment, life, context, signal)
  // Whatever close said, the query decides: paid, closed, or not yet.
  const confirmed = await life.query(payment, context, signal)
  if (isFinalPaymentState(confirmed.payment.state)) return { payment: confirmed.payment }
  return { payment: confirmed.payment, later: refused ?? 'the query does not show it closed yet' }
}

async function orderFirst<Row extends Order>(
  order: Row,
  life: OrderLife<Row>,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Row> {
  // It was ordered, so it is there: reads may lag behind writes.
  if (order.prepaid_at !== null) return order
  if (context.clock.now() >= order.expires_at.getTime()) return giveUpOrder(order, life, context)
  return placeOrder(order, life, context, signal)
}

/** @returns why it was not closed; undefined when WeChat Pay said it is. */
async function callClose<Row extends Order>(
  order: Row,
  life: OrderLife<Row>,
  context: TillContext,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const merchant = context.merchants.get(order.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${order.mchid} is no longer configured.`)
  const called = await life.calls(order).close(order, merchant, signal)
  const closed = called.ok && called.status === 204
  const detail = closed ? undefined : called.ok ? `status ${called.status}` : `${called.code}: ${called.message}`
  const title = closed ? 'WeChat Pay closed it' : 'WeChat Pay did not close it'
  await context.database.transaction((trx) =>
    writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(order, { kind: 'close', title, detail, raw: called.raw }, context)],
    }),
  )
  return detail
}
