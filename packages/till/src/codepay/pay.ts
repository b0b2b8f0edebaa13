import type { TillContext } from '../context.ts'
import type { Refused } from '../merchants/call.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { codepayQueryJob } from '../payments/jobs.ts'
import { refusePayment } from '../payments/prepay.ts'
import { queryPayment, settleAnswer } from '../payments/query.ts'
import { stepOf } from '../payments/settle.ts'
import { isFinalPaymentState } from '../payments/states.ts'
import { lockPayment, type PaymentRow } from '../payments/store.ts'
import { callCodepay } from './calls.ts'

/**
 * Takes the money by the payer's code, once. Whatever is said but success is believed only after a query: money was taken under
 * an error before. What stays open is asked about every five seconds, and taken back when its time is over.
 */
export async function payByCode(
  payment: PaymentRow,
  authCode: string,
  context: TillContext,
  signal?: AbortSignal,
): Promise<PaymentRow> {
  const merchant = context.merchants.get(payment.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${payment.mchid} is no longer configured.`)
  const called = await callCodepay(payment, authCode, merchant, signal)
  if (called.ok) {
    const { payment: told } = await settleAnswer(
      payment,
      'Asked for the money by code',
      called.data,
      called.raw,
      context,
    )
    if (!isFinalPaymentState(told.state)) await askSoon(told, context)
    return told
  }
  const noted = await noteRefusal(payment, called, context)
  // Unknown: wait before asking, or the question may overtake the payment.
  if (!called.definite) {
    await askSoon(noted, context)
    return noted
  }
  const asked = await queryPayment(noted, context, signal)
  if (asked.answer === 'absent') return refusePayment(asked.payment, called, context)
  if (!isFinalPaymentState(asked.payment.state)) await askSoon(asked.payment, context)
  return asked.payment
}

const askSoon = (payment: PaymentRow, context: TillContext): Promise<void> =>
  context.database.transaction((trx) => context.jobs.reschedule(trx, codepayQueryJob(payment, context.clock.now())))

/** Writes down what the call said; it names the failure, should the query show one. */
function noteRefusal(payment: PaymentRow, called: Refused, context: TillContext): Promise<PaymentRow> {
  return context.database.transaction(async (trx) => {
    const locked = await lockPayment(trx, payment.mchid, payment.id)
    if (locked === undefined) throw new Error(`Payment ${payment.id} is gone.`)
    const { code, message, raw, definite } = called
    const title = definite ? 'WeChat Pay did not take the money' : 'Outcome unknown: it will be asked for'
    const timeline = [stepOf(locked, { kind: 'prepay', title, detail: `${code}: ${message}`, raw }, context)]
    const noted = definite && locked.state === 'created'
    const changed = noted ? { ...locked, failure_code: code, failure_message: message } : locked
    await writeChanges(trx, { ...noChanges(), payments: noted ? [changed] : [], timeline })
    return changed
  })
}
