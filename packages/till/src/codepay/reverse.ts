import type { TillContext } from '../context.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import type { CloseAttempt } from '../payments/close.ts'
import { CODEPAY_STEP } from '../payments/jobs.ts'
import { giveUpPrepay } from '../payments/prepay.ts'
import { queryPayment } from '../payments/query.ts'
import { stepOf } from '../payments/settle.ts'
import { isFinalPaymentState } from '../payments/states.ts'
import type { PaymentRow } from '../payments/store.ts'
import { callPerson } from './call-person.ts'
import { callReverse } from './calls.ts'

/** WeChat Pay takes nothing back sooner than this after the payment was asked for. */
export const REVERSE_AFTER = 15_000

/** People wait at the shop's till: so long it is tried every few seconds, then somebody is told. */
const IMPATIENT_FOR = 120_000

/**
 * One attempt to take a code payment back: asks first, reverses what is neither paid nor over, and believes only the query
 * afterwards. `later` until it is definite: the payer may be typing, or WeChat Pay may want to be called again (`recall`).
 */
export async function reversePayment(
  closing: PaymentRow,
  context: TillContext,
  signal?: AbortSignal,
): Promise<CloseAttempt> {
  const attempt = await tryToReverse(closing, context, signal)
  if (attempt.later === undefined || attempt.parked || attempt.again !== undefined) return attempt
  if (context.clock.now() < closing.expires_at.getTime() + IMPATIENT_FOR) return { ...attempt, again: CODEPAY_STEP }
  await callPerson(closing, context)
  return attempt
}

async function tryToReverse(closing: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<CloseAttempt> {
  const asked = await queryPayment(closing, context, signal)
  const { payment } = asked
  if (isFinalPaymentState(payment.state)) return { payment }
  if (asked.answer === 'unknown') return { payment, later: 'WeChat Pay did not answer the query' }
  if (asked.answer === 'parked') return { payment, later: 'kept for a person', parked: true }
  const early = payment.created_at.getTime() + REVERSE_AFTER - context.clock.now()
  if (early > 0)
    return { payment, later: 'WeChat Pay reverses 15 seconds after the payment at the earliest', again: early }
  const refused = await reverse(payment, context, signal)
  const confirmed = await queryPayment(payment, context, signal)
  if (isFinalPaymentState(confirmed.payment.state)) return { payment: confirmed.payment }
  // It never was there, and now that its number is reversed it can no longer come.
  if (refused === undefined && confirmed.answer === 'absent' && confirmed.payment.prepaid_at === null) {
    return { payment: await giveUpPrepay(confirmed.payment, context) }
  }
  return { payment: confirmed.payment, later: refused ?? 'the query does not show it reversed yet' }
}

/** @returns why it was not reversed; undefined when WeChat Pay said it is. */
async function reverse(payment: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<string | undefined> {
  const merchant = context.merchants.get(payment.mchid)
  if (merchant === undefined) throw new Error(`Merchant ${payment.mchid} is no longer configured.`)
  const called = await callReverse(payment, merchant, signal)
  const reversed = called.ok && called.status === 200
  const detail = reversed
    ? undefined
    : called.ok
      ? 'USERPAYING: the payer is typing'
      : `${called.code}: ${called.message}`
  const title = reversed ? 'WeChat Pay reversed it' : 'WeChat Pay did not reverse it'
  await context.database.transaction((trx) =>
    writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(payment, { kind: 'close', title, detail, raw: called.raw }, context)],
    }),
  )
  return detail
}
