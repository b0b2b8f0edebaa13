import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { isCode } from '../merchants/call.ts'
import { noChanges, writeChanges } from './changes.ts'
import { refusedState } from './decide.ts'
import { jobsAfterPrepay, jobsOf } from './jobs.ts'
import type { Prepaid } from './order-content.ts'
import type { Order, OrderLife } from './order-life.ts'
import { paymentLife } from './payment-life.ts'
import { stepOf } from './settle.ts'
import { isFinalPaymentState } from './states.ts'
import type { PaymentRow } from './store.ts'
import type { RawMessages } from './timeline.ts'

/** Orders a payment at WeChat Pay; see {@link placeOrder}. */
export const prepay = (payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<PaymentRow> =>
  placeOrder(payment, paymentLife, context, signal)

/**
 * Orders at WeChat Pay. Every call for an order sends identical parameters, all of them kept in its row, so repeating it
 * after an unknown outcome is safe and brings the same (or a refreshed) result.
 *
 * @returns the order afterwards; still `created` when the outcome is unknown.
 */
export async function placeOrder<Row extends Order>(
  order: Row,
  life: OrderLife<Row>,
  context: TillContext,
  signal?: AbortSignal,
): Promise<Row> {
  const merchant = context.merchants.get(order.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${order.mchid} is no longer configured.`)
  const called = await life.calls(order).prepay(order, merchant, signal)
  if (called.ok) return savePrepaid(order, called.data, called.raw, life, context)
  if (!called.definite) return saveUnknown(order, called, life, context)
  if (!SPEAKS_OF_THE_NUMBER.some((code) => isCode(called, code))) return refuseOrder(order, called, life, context)
  // The number is known at WeChat Pay: whether it is our order, and paid or closed, only a query tells.
  const asked = await life.query(order, context, signal)
  if (asked.answer === 'unknown') return saveUnknown(asked.payment, called, life, context)
  return isFinalPaymentState(asked.payment.state) ? asked.payment : refuseOrder(asked.payment, called, life, context)
}

/** Refusals that mean "this number was used before", in all the ways WeChat Pay says so. */
const SPEAKS_OF_THE_NUMBER = ['ORDER_PAID', 'ORDER_CLOSED', 'OUT_TRADE_NO_USED', 'INVALID_REQUEST', 'ALREADY_EXISTS']

/** Does under the order's lock what `change` makes of the row as it is now. */
const underLock = <Row extends Order>(
  order: Row,
  life: OrderLife<Row>,
  context: TillContext,
  change: (now: Row, trx: Transaction) => Promise<Row>,
): Promise<Row> => context.database.transaction(async (trx) => change(await life.lock(trx, order), trx))

const savePrepaid = <Row extends Order>(
  order: Row,
  data: Prepaid,
  raw: RawMessages,
  life: OrderLife<Row>,
  context: TillContext,
): Promise<Row> =>
  underLock(order, life, context, async (locked, trx) => {
    const first = locked.prepaid_at === null
    const prepaid = life.move(locked, 'prepaid', {
      code_url: data.code_url ?? locked.code_url,
      prepay_id: data.prepay_id ?? locked.prepay_id,
      h5_url: data.h5_url ?? locked.h5_url,
      prepaid_at: nowOf(context),
      failure_code: null,
      failure_message: null,
    })
    const title = first ? 'Ordered at WeChat Pay' : 'Ordered again: new code, same order'
    const timeline = [stepOf(locked, { kind: 'prepay', title, raw }, context)]
    const settled = [{ mchid: locked.mchid, kind: life.jobs.prepay, key: locked.id }]
    const isOpen = first && prepaid.state === 'pending'
    const planned = isOpen ? jobsAfterPrepay(prepaid, context.clock.now(), life.jobs) : []
    await life.save(trx, locked, prepaid, { timeline, settled, planned }, context)
    return prepaid
  })

/** The outcome is unknown: the state stays, the job asks again, and people see why. */
const saveUnknown = <Row extends Order>(
  order: Row,
  { code, message, raw }: { code: string; message: string; raw: RawMessages },
  life: OrderLife<Row>,
  context: TillContext,
): Promise<Row> =>
  underLock(order, life, context, async (locked, trx) => {
    const title = 'Outcome unknown: it will be repeated'
    const step = stepOf(locked, { kind: 'prepay', title, detail: `${code}: ${message}`, raw }, context)
    await writeChanges(trx, { ...noChanges(), timeline: [step] })
    return locked
  })

/** WeChat Pay definitely refused: nothing was ordered, and the order has failed. */
const refuseOrder = <Row extends Order>(
  order: Row,
  { code, message, raw }: { code: string; message: string; raw?: RawMessages },
  life: OrderLife<Row>,
  context: TillContext,
): Promise<Row> =>
  underLock(order, life, context, async (locked, trx) => {
    const detail = `${code}: ${message}`
    const timeline = [stepOf(locked, { kind: 'prepay', title: 'Refused by WeChat Pay', detail, raw }, context)]
    if (refusedState(locked) === locked.state) {
      await writeChanges(trx, { ...noChanges(), timeline })
      return locked
    }
    const failed = life.move(locked, 'refused', { failure_code: code, failure_message: message })
    timeline.push(stepOf(locked, { kind: 'failed', title: 'Failed', detail: message }, context))
    await life.save(
      trx,
      locked,
      failed,
      { timeline, event: 'payment.failed', settled: jobsOf(failed, life.jobs) },
      context,
    )
    return failed
  })

export const refusePayment = (
  payment: PaymentRow,
  called: { code: string; message: string; raw?: RawMessages },
  context: TillContext,
): Promise<PaymentRow> => refuseOrder(payment, called, paymentLife, context)

/** WeChat Pay never took the order and its time is over: nothing can be paid any more. */
export const giveUpOrder = <Row extends Order>(order: Row, life: OrderLife<Row>, context: TillContext): Promise<Row> =>
  refuseOrder(
    order,
    { code: 'NOT_ORDERED', message: 'WeChat Pay did not take the order before its time was over.' },
    life,
    context,
  )

export const giveUpPrepay = (payment: PaymentRow, context: TillContext): Promise<PaymentRow> =>
  giveUpOrder(payment, paymentLife, context)
