import type { TillContext } from '../context.ts'
import { giveUp, type JobHandler, retryAt } from '../jobs/worker.ts'
import { type CloseAttempt, requestCloseOf } from './close.ts'
import { H5_LIFE, isWorthRenewing, nextQuery, PREPAY_LIFE, TAKE_OVER_AFTER } from './jobs.ts'
import type { Order, OrderLife } from './order-life.ts'
import { placeOrder } from './prepay.ts'
import { isFinalPaymentState } from './states.ts'

const TIME_IS_OVER = 'Its time is over'

/** A payment a person must decide is still looked at, in case WeChat Pay comes to its senses; after a week no longer. */
const PARKED_PAUSE = 6 * 3_600_000
const PARKED_LOOKS = 28

/** What differs between kinds of orders when the clock acts on them. */
export interface OrderEnds<Row> {
  /** One attempt to end what nobody has paid. */
  end(closing: Row, context: TillContext, signal: AbortSignal): Promise<CloseAttempt<Row>>
  /** Watches in another way than along the ladder; undefined for what goes along it. */
  watch?(order: Row, context: TillContext, signal: AbortSignal): ReturnType<JobHandler> | undefined
}

/** What the worker does for orders of one kind. Every handler reads the row anew and bears being run twice. */
export function orderHandlers<Row extends Order>(
  life: OrderLife<Row>,
  ends: OrderEnds<Row>,
  context: TillContext,
): Record<string, JobHandler> {
  return {
    [life.jobs.prepay]: finishPrepay(life, context),
    [life.jobs.query]: askAlongTheLadder(life, ends, context),
    [life.jobs.close]: close(life, ends, context),
    [life.jobs.renew]: renew(life, context),
  }
}

/** Finishes a prepay whose process died or whose outcome is unknown. */
const finishPrepay =
  <Row extends Order>(life: OrderLife<Row>, context: TillContext): JobHandler =>
  async (job) => {
    const found = await life.find(job.key, context)
    if (found?.state !== 'created') return
    const now = context.clock.now()
    if (now >= found.expires_at.getTime()) {
      await requestCloseOf(found, { why: TIME_IS_OVER, closeAt: now }, life, context)
      return
    }
    const order = await placeOrder(found, life, context, job.signal)
    if (order.state !== 'created') return
    return retryAt(context.clock.now() + prepayPause(job.attempts), 'outcome unknown')
  }

const prepayPause = (attempts: number): number => Math.min(2_000 * 2 ** (attempts - 1), 60_000)

/** Asks while no notification comes, until the order is over or the ladder ends. */
const askAlongTheLadder =
  <Row extends Order>(life: OrderLife<Row>, ends: OrderEnds<Row>, context: TillContext): JobHandler =>
  async (job) => {
    const found = await life.find(job.key, context)
    if (found === undefined || isFinalPaymentState(found.state)) return
    const watched = ends.watch?.(found, context, job.signal)
    if (watched !== undefined) return watched
    const { payment, answer } = await life.query(found, context, job.signal)
    if (isFinalPaymentState(payment.state)) return
    // A person knows; the close asks again when the time is over.
    if (answer === 'parked') return
    const next = nextQuery(payment, job.attempts, context.clock.now())
    return next === undefined ? undefined : retryAt(next)
  }

/** Closes when the time is over, and finishes a close somebody asked for. */
const close =
  <Row extends Order>(life: OrderLife<Row>, ends: OrderEnds<Row>, context: TillContext): JobHandler =>
  async (job) => {
    const found = await life.find(job.key, context)
    if (found === undefined || isFinalPaymentState(found.state)) return
    const closing =
      found.state === 'closing' ? found : await requestCloseOf(found, { why: TIME_IS_OVER }, life, context)
    if (isFinalPaymentState(closing.state)) return
    const { later, parked, again } = await ends.end(closing, context, job.signal)
    if (later === undefined) return
    if (again !== undefined) return retryAt(context.clock.now() + again, later)
    if (parked) return job.attempts < PARKED_LOOKS ? retryAt(context.clock.now() + PARKED_PAUSE, later) : giveUp(later)
    return retryAt(context.clock.now() + closePause(job.attempts, later), later)
  }

/** A payer who is typing the password needs a few seconds. */
const closePause = (attempts: number, why: string): number =>
  /^USER_?PAYING/.test(why) ? 5_000 : Math.min(5_000 * 2 ** (attempts - 1), 1_800_000)

/** Renews a code that outlived its two hours (or an H5 link its five minutes) while the order lives on. */
const renew =
  <Row extends Order>(life: OrderLife<Row>, context: TillContext): JobHandler =>
  async (job) => {
    const found = await life.find(job.key, context)
    if (found?.state !== 'pending' || context.clock.now() >= found.expires_at.getTime()) return
    const before = found.prepaid_at?.getTime()
    const order = await placeOrder(found, life, context, job.signal)
    const now = context.clock.now()
    if (order.prepaid_at?.getTime() === before) return retryAt(now + renewPause(job.attempts), 'not renewed')
    const next = now + PREPAY_LIFE
    return isWorthRenewing(order, next) ? retryAt(next) : undefined
  }

/** The old code may be dead, so soon at first; what is refused again and again is not asked for in haste. */
const renewPause = (attempts: number): number => Math.min(TAKE_OVER_AFTER * 2 ** (attempts - 1), 600_000)

/** Orders a new H5 link soon when somebody looks at an order whose link is about to die. */
export async function renewStaleLinkOf<Row extends Order>(
  order: Row,
  life: OrderLife<Row>,
  context: TillContext,
): Promise<void> {
  const now = context.clock.now()
  const stale = order.prepaid_at !== null && now >= order.prepaid_at.getTime() + H5_LIFE * 0.9
  if (order.channel !== 'h5' || order.state !== 'pending' || !stale || now >= order.expires_at.getTime()) return
  await context.database.transaction((trx) =>
    context.jobs.enqueue(trx, { mchid: order.mchid, kind: life.jobs.renew, key: order.id }),
  )
}
