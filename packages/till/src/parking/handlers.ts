import type { TillContext } from '../context.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'
import { requestClose } from '../payments/close.ts'
import { endPayment } from '../payments/end.ts'
import { isFinalPaymentState } from '../payments/states.ts'
import { findPayment, type PaymentRow } from '../payments/store.ts'
import { createRefund } from '../refunds/create.ts'
import { callEntrance, queryCharge } from './calls.ts'
import { leave, noteRefused } from './entrances.ts'
import { saveRefused } from './fees.ts'
import { CHARGE_JOB, ENTRANCE_JOB, lookPause } from './jobs.ts'
import { isFinalCharge, isReleased } from './states.ts'
import { type ChargeRow, findCharge, findEntrance } from './store.ts'
import { paymentIdOf } from './view.ts'

const minutes = 60_000
/** A fee that WeChat Pay does not know after this long was never sent: it could not be charged any more either. */
const NEVER_SENT = 5 * minutes

/** What the worker does for parking. Every handler reads the row anew and bears being run twice. */
export function parkingHandlers(context: TillContext): Record<string, JobHandler> {
  return { [ENTRANCE_JOB]: tellOfCar(context), [CHARGE_JOB]: follow(context) }
}

/** Tells WeChat Pay of a car whose entrance got no answer. Once it has left nobody needs it. */
const tellOfCar =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findEntrance(context.database.kysely, job.key)
    if (found === undefined || found.parking_id !== null || found.left_at !== null || found.failure_code !== null)
      return
    const { answer, row, refusal } = await callEntrance(found, context, job.signal)
    if (answer === 'told') return
    if (answer === 'refused' && refusal !== undefined) return void (await noteRefused(row, refusal, context))
    return retryAt(context.clock.now() + Math.min(5_000 * 2 ** (job.attempts - 1), 10 * minutes), 'outcome unknown')
  }

/** Looks at a fee until it is over, and sees to it that a stay is paid once. */
const follow =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findCharge(context.database.kysely, job.key)
    if (found === undefined) return
    const charge = isFinalCharge(found.state) ? found : await look(found, context, job.signal)
    const settled = await settleFallback(charge, context, job.signal)
    if (isFinalCharge(charge.state) && settled) return
    return retryAt(context.clock.now() + (lookPause(charge, job.attempts) ?? 30_000))
  }

async function look(found: ChargeRow, context: TillContext, signal: AbortSignal): Promise<ChargeRow> {
  const { answer, row } = await queryCharge(found, context, signal)
  const age = context.clock.now() - row.created_at.getTime()
  if (row.state !== 'created' || answer !== 'absent' || age < NEVER_SENT) return row
  return saveRefused(row, { code: 'NEVER_ARRIVED', message: 'WeChat Pay does not know this fee' }, context)
}

/** A stay is paid once: by the fee, or on the spot. @returns whether nothing is left to do */
async function settleFallback(charge: ChargeRow, context: TillContext, signal: AbortSignal): Promise<boolean> {
  const { kysely } = context.database
  const payment =
    charge.fallback_payment_id === null ? undefined : await findPayment(kysely, charge.fallback_payment_id)
  if (payment === undefined) return true
  if (payment.state === 'paid') {
    const entrance = await findEntrance(kysely, charge.entrance_id)
    if (entrance !== undefined) await leave(entrance, context)
    return charge.state === 'paid' ? giveBack(charge, context) : isFinalCharge(charge.state)
  }
  if (!isReleased(charge.state)) return isFinalPaymentState(payment.state)
  return isFinalPaymentState(payment.state) || close(payment, context, signal)
}

/** The fee was taken over: the driver must not pay as well. */
async function close(payment: PaymentRow, context: TillContext, signal: AbortSignal): Promise<boolean> {
  const closeAt = context.clock.now()
  const closing = await requestClose(payment, { why: 'The parking fee was taken over after all', closeAt }, context)
  if (!isFinalPaymentState(closing.state)) await endPayment(closing, context, signal)
  return false
}

/** Both were paid: the fee goes back. */
async function giveBack(charge: ChargeRow, context: TillContext): Promise<boolean> {
  const asked = { payment_id: paymentIdOf(charge), amount: { refund: charge.amount }, reason: '重复支付退款' }
  await createRefund(asked, { idempotencyKey: `double-${charge.id}` }, context)
  return true
}
