import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { isCode } from '../merchants/call.ts'
import { noChanges, writeChanges } from './changes.ts'
import { refusedState } from './decide.ts'
import { jobsAfterPrepay, jobsOf, PAYMENT_JOBS } from './jobs.ts'
import { countMove } from './moved.ts'
import { orderCalls } from './order-calls.ts'
import type { Prepaid } from './order-content.ts'
import { queryPayment } from './query.ts'
import { announce, stepOf } from './settle.ts'
import { isFinalPaymentState, nextPaymentState } from './states.ts'
import { lockPayment, type PaymentRow } from './store.ts'
import type { RawMessages } from './timeline.ts'
import { paymentView } from './view.ts'

/**
 * Orders at WeChat Pay. Every call for a payment sends identical parameters, all of them kept in its row, so repeating it
 * after an unknown outcome is safe and brings the same (or a refreshed) result.
 *
 * @returns the payment afterwards; still `created` when the outcome is unknown.
 */
export async function prepay(payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<PaymentRow> {
  const merchant = context.merchants.get(payment.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${payment.mchid} is no longer configured.`)
  const called = await orderCalls(payment).prepay(payment, merchant.client, signal)
  if (called.ok) return savePrepaid(payment, called.data, called.raw, context)
  if (!called.definite) return saveUnknown(payment, called, context)
  if (!SPEAKS_OF_THE_NUMBER.some((code) => isCode(called, code))) return refusePayment(payment, called, context)
  // The number is known at WeChat Pay: whether it is our order, and paid or closed, only a query tells.
  const asked = await queryPayment(payment, context, signal)
  if (asked.answer === 'unknown') return saveUnknown(asked.payment, called, context)
  return isFinalPaymentState(asked.payment.state) ? asked.payment : refusePayment(asked.payment, called, context)
}

/** Refusals that mean "this number was used before", in all the ways WeChat Pay says so. */
const SPEAKS_OF_THE_NUMBER = ['ORDER_PAID', 'ORDER_CLOSED', 'OUT_TRADE_NO_USED', 'INVALID_REQUEST', 'ALREADY_EXISTS']

/** Saves under the payment's lock what `change` makes of the row as it is now. */
function save(
  payment: PaymentRow,
  context: TillContext,
  change: (now: PaymentRow, trx: Transaction) => Promise<PaymentRow>,
): Promise<PaymentRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockPayment(trx, payment.mchid, payment.id)
    if (locked === undefined) throw new Error(`Payment ${payment.id} is gone.`)
    const changed = await change(locked, trx)
    countMove(trx, locked.state, changed, context)
    announce(trx, [changed], context)
    return changed
  })
}

const savePrepaid = (payment: PaymentRow, data: Prepaid, raw: RawMessages, context: TillContext): Promise<PaymentRow> =>
  save(payment, context, async (locked, trx) => {
    const first = locked.prepaid_at === null
    const prepaid: PaymentRow = {
      ...locked,
      state: nextPaymentState(locked.state, 'prepaid'),
      code_url: data.code_url ?? locked.code_url,
      prepay_id: data.prepay_id ?? locked.prepay_id,
      h5_url: data.h5_url ?? locked.h5_url,
      prepaid_at: nowOf(context),
      failure_code: null,
      failure_message: null,
    }
    const title = first ? 'Ordered at WeChat Pay' : 'Ordered again: new code, same order'
    await writeChanges(trx, {
      ...noChanges(),
      payments: [prepaid],
      timeline: [stepOf(locked, { kind: 'prepay', title, raw }, context)],
      settled: [{ mchid: locked.mchid, kind: PAYMENT_JOBS.prepay, key: locked.id }],
    })
    if (first && prepaid.state === 'pending') {
      await context.jobs.enqueueAll(trx, jobsAfterPrepay(prepaid, context.clock.now()))
    }
    return prepaid
  })

/** The outcome is unknown: the state stays, the job asks again, and people see why. */
const saveUnknown = (
  payment: PaymentRow,
  called: { code: string; message: string; raw: RawMessages },
  context: TillContext,
): Promise<PaymentRow> =>
  save(payment, context, async (locked, trx) => {
    const { code, message, raw } = called
    const step = {
      kind: 'prepay' as const,
      title: 'Outcome unknown: it will be repeated',
      detail: `${code}: ${message}`,
    }
    await writeChanges(trx, { ...noChanges(), timeline: [stepOf(locked, { ...step, raw }, context)] })
    return locked
  })

/** WeChat Pay definitely refused: nothing was ordered, and the payment has failed. */
export const refusePayment = (
  payment: PaymentRow,
  called: { code: string; message: string; raw?: RawMessages },
  context: TillContext,
): Promise<PaymentRow> =>
  save(payment, context, async (locked, trx) => {
    const { code, message, raw } = called
    const state = refusedState(locked)
    const step = { kind: 'prepay' as const, title: 'Refused by WeChat Pay', detail: `${code}: ${message}`, raw }
    const timeline = [stepOf(locked, step, context)]
    if (state === locked.state) {
      await writeChanges(trx, { ...noChanges(), timeline })
      return locked
    }
    const failed: PaymentRow = { ...locked, state, failure_code: code, failure_message: message }
    await writeChanges(
      trx,
      {
        ...noChanges(),
        payments: [failed],
        timeline: [...timeline, stepOf(locked, { kind: 'failed', title: 'Failed', detail: message }, context)],
        events: [
          {
            mchid: failed.mchid,
            id: context.newId('evt'),
            type: 'payment.failed',
            subject_id: failed.id,
            payload: JSON.stringify(paymentView(failed, context)),
            at: nowOf(context),
          },
        ],
        settled: jobsOf(failed),
      },
      context.jobs,
    )
    return failed
  })

/** WeChat Pay never took the order and its time is over: nothing can be paid any more. */
export const giveUpPrepay = (payment: PaymentRow, context: TillContext): Promise<PaymentRow> =>
  refusePayment(
    payment,
    { code: 'NOT_ORDERED', message: 'WeChat Pay did not take the order before its time was over.' },
    context,
  )
