import type { TillContext } from '../context.ts'
import { giveUp, type JobHandler, retryAt } from '../jobs/worker.ts'
import { watchCodePayment } from '../codepay/watch.ts'
import { requestClose } from './close.ts'
import { endPayment } from './end.ts'
import { H5_LIFE, isWorthRenewing, nextQuery, PAYMENT_JOBS, PREPAY_LIFE, TAKE_OVER_AFTER } from './jobs.ts'
import { prepay } from './prepay.ts'
import { queryPayment } from './query.ts'
import { isFinalPaymentState } from './states.ts'
import { findPayment, type PaymentRow } from './store.ts'

const TIME_IS_OVER = 'Its time is over'

/** A payment a person must decide is still looked at, in case WeChat Pay comes to its senses; after a week no longer. */
const PARKED_PAUSE = 6 * 3_600_000
const PARKED_LOOKS = 28

/** What the worker does for payments. Every handler reads the row anew and bears being run twice. */
export function paymentHandlers(context: TillContext): Record<string, JobHandler> {
  return {
    [PAYMENT_JOBS.prepay]: finishPrepay(context),
    [PAYMENT_JOBS.query]: askAlongTheLadder(context),
    [PAYMENT_JOBS.close]: close(context),
    [PAYMENT_JOBS.renew]: renew(context),
  }
}

/** Finishes a prepay whose process died or whose outcome is unknown. */
const finishPrepay =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findPayment(context.database.kysely, job.key)
    if (found?.state !== 'created') return
    const now = context.clock.now()
    if (now >= found.expires_at.getTime()) {
      await requestClose(found, { why: TIME_IS_OVER, closeAt: now }, context)
      return
    }
    const payment = await prepay(found, context, job.signal)
    if (payment.state !== 'created') return
    return retryAt(context.clock.now() + prepayPause(job.attempts), 'outcome unknown')
  }

const prepayPause = (attempts: number): number => Math.min(2_000 * 2 ** (attempts - 1), 60_000)

/** Asks while no notification comes, until the payment is over or the ladder ends. */
const askAlongTheLadder =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findPayment(context.database.kysely, job.key)
    if (found === undefined || isFinalPaymentState(found.state)) return
    if (found.channel === 'codepay') return watchCodePayment(found, context, job.signal)
    const { payment, answer } = await queryPayment(found, context, job.signal)
    if (isFinalPaymentState(payment.state)) return
    // A person knows; the close asks again when the time is over.
    if (answer === 'parked') return
    const next = nextQuery(payment, job.attempts, context.clock.now())
    return next === undefined ? undefined : retryAt(next)
  }

/** Closes when the time is over, and finishes a close somebody asked for. */
const close =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findPayment(context.database.kysely, job.key)
    if (found === undefined || isFinalPaymentState(found.state)) return
    const closing = found.state === 'closing' ? found : await requestClose(found, { why: TIME_IS_OVER }, context)
    if (isFinalPaymentState(closing.state)) return
    const { later, parked, again } = await endPayment(closing, context, job.signal)
    if (later === undefined) return
    if (again !== undefined) return retryAt(context.clock.now() + again, later)
    if (parked) return job.attempts < PARKED_LOOKS ? retryAt(context.clock.now() + PARKED_PAUSE, later) : giveUp(later)
    return retryAt(context.clock.now() + closePause(job.attempts, later), later)
  }

/** A payer who is typing the password needs a few seconds. */
const closePause = (attempts: number, why: string): number =>
  /^USER_?PAYING/.test(why) ? 5_000 : Math.min(5_000 * 2 ** (attempts - 1), 1_800_000)

/** Renews a code that outlived its two hours (or an H5 link its five minutes) while the payment lives on. */
const renew =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findPayment(context.database.kysely, job.key)
    if (found?.state !== 'pending' || context.clock.now() >= found.expires_at.getTime()) return
    const before = found.prepaid_at?.getTime()
    const payment = await prepay(found, context, job.signal)
    const now = context.clock.now()
    if (payment.prepaid_at?.getTime() === before) return retryAt(now + renewPause(job.attempts), 'not renewed')
    const next = now + PREPAY_LIFE
    return isWorthRenewing(payment, next) ? retryAt(next) : undefined
  }

/** The old code may be dead, so soon at first; what is refused again and again is not asked for in haste. */
const renewPause = (attempts: number): number => Math.min(TAKE_OVER_AFTER * 2 ** (attempts - 1), 600_000)

/** Orders a new H5 link soon when somebody looks at a payment whose link is about to die. */
export async function renewStaleLink(payment: PaymentRow, context: TillContext): Promise<void> {
  const now = context.clock.now()
  const stale = payment.prepaid_at !== null && now >= payment.prepaid_at.getTime() + H5_LIFE * 0.9
  if (payment.channel !== 'h5' || payment.state !== 'pending' || !stale || now >= payment.expires_at.getTime()) return
  await context.database.transaction((trx) =>
    context.jobs.enqueue(trx, { mchid: payment.mchid, kind: PAYMENT_JOBS.renew, key: payment.id }),
  )
}
