import type { JobId, NewJob } from '../jobs/queue.ts'
import type { PaymentRow } from './store.ts'

/** Kinds of work an order made beforehand may have waiting, one row each. */
export type OrderJobs = Readonly<Record<'prepay' | 'query' | 'close' | 'renew', string>>

export const PAYMENT_JOBS = {
  prepay: 'payment.prepay',
  query: 'payment.query',
  close: 'payment.close',
  renew: 'payment.renew',
} as const satisfies OrderJobs

/** The same of combinations, whose parts have no work of their own. */
export const COMBINED_JOBS = {
  prepay: 'combined.prepay',
  query: 'combined.query',
  close: 'combined.close',
  renew: 'combined.renew',
} as const satisfies OrderJobs

/** What the clock must know of an order: a payment, or a combination of them. */
export type TimedOrder = Pick<
  PaymentRow,
  'mchid' | 'id' | 'channel' | 'state' | 'created_at' | 'expires_at' | 'prepaid_at'
>

const seconds = 1_000
const minutes = 60 * seconds

/** When an unpaid order is asked about, after the prepay: WeChat Pay's own advice for notifications that do not come. */
export const QUERY_LADDER: readonly number[] = [
  5 * seconds,
  30 * seconds,
  1 * minutes,
  3 * minutes,
  5 * minutes,
  10 * minutes,
  30 * minutes,
]

/** How long the answer of a prepay is good for; after that the same parameters bring a new one. */
export const PREPAY_LIFE = 120 * minutes

/** An `h5_url` lives shorter than any other. */
export const H5_LIFE = 5 * minutes

/** An order is not closed by the clock sooner than this after it was made. */
export const LEAST_AGE_TO_CLOSE = 5 * minutes

/** How long a call made for a waiting caller may take; its job starts only later, so the two never call together. */
export const CALL_DEADLINE = 10 * seconds
export const TAKE_OVER_AFTER = 12 * seconds

const job = (payment: Pick<PaymentRow, 'mchid' | 'id'>, kind: string, runAt: number): NewJob => ({
  mchid: payment.mchid,
  kind,
  key: payment.id,
  runAt: new Date(runAt),
})

/** A payer with a payment code may take this long over the password; a shop at its till waits no longer. */
export const CODEPAY_LIFE = 45 * seconds
/** How often a code payment is asked about meanwhile. */
export const CODEPAY_STEP = 5 * seconds

/** The next question about a code payment: while its payer types, and written with it, should this process die. */
export const codepayQueryJob = (payment: TimedOrder, now: number, pause = CODEPAY_STEP): NewJob =>
  job(payment, PAYMENT_JOBS.query, now + pause)

/** Written with the new payment: finishes the prepay when this process does not. */
export const prepayJob = (payment: TimedOrder, now: number, kinds: OrderJobs = PAYMENT_JOBS): NewJob =>
  payment.channel === 'codepay'
    ? codepayQueryJob(payment, now, TAKE_OVER_AFTER)
    : job(payment, kinds.prepay, now + TAKE_OVER_AFTER)

/** Written with the answer of the first prepay: everything that happens by the clock from now on. */
export function jobsAfterPrepay(payment: TimedOrder, now: number, kinds: OrderJobs = PAYMENT_JOBS): NewJob[] {
  const expires = payment.expires_at.getTime()
  const close = Math.max(expires, payment.created_at.getTime() + LEAST_AGE_TO_CLOSE)
  return [
    job(payment, kinds.query, now + (QUERY_LADDER[0] ?? 0)),
    closeJob(payment, close, kinds),
    ...renewJob(payment, now, kinds),
  ]
}

/** The close of a payment. */
export const closeJob = (payment: TimedOrder, at: number, kinds: OrderJobs = PAYMENT_JOBS): NewJob =>
  job(payment, kinds.close, at)

/** The next renewal, when the payment outlives what the prepay gave. */
function renewJob(payment: TimedOrder, now: number, kinds: OrderJobs): NewJob[] {
  const due = now + PREPAY_LIFE
  return isWorthRenewing(payment, due) ? [job(payment, kinds.renew, due)] : []
}

/** Whether a new code at `due` would live for a minute at least. H5 links are renewed when somebody looks. */
export const isWorthRenewing = (payment: TimedOrder, due: number): boolean =>
  payment.channel !== 'h5' && due + minutes < payment.expires_at.getTime()

/** Every job a payment may have now; cancelled when it is over. */
export function jobsOf(payment: TimedOrder, all: OrderJobs = PAYMENT_JOBS): JobId[] {
  const kinds: string[] = [all.query, all.close]
  if (payment.prepaid_at === null) kinds.push(all.prepay)
  if (payment.channel === 'h5' || isWorthRenewing(payment, payment.created_at.getTime() + PREPAY_LIFE))
    kinds.push(all.renew)
  return kinds.map((kind) => ({ mchid: payment.mchid, kind, key: payment.id }))
}

/** The next planned question, moved behind one that is being asked right now; undefined when none is planned so soon. */
export function queryLater(payment: TimedOrder, now: number, kinds: OrderJobs = PAYMENT_JOBS): NewJob | undefined {
  if (payment.state !== 'pending') return undefined
  const next = nextQuery(payment, 0, now + TAKE_OVER_AFTER)
  return next === undefined ? undefined : job(payment, kinds.query, next)
}

/** When to ask next after `asked` times; steps that were slept through are left out. Undefined at the ladder's end. */
export function nextQuery(payment: TimedOrder, asked: number, now: number): number | undefined {
  const start = (payment.prepaid_at ?? payment.created_at).getTime()
  return QUERY_LADDER.slice(asked)
    .map((step) => start + step)
    .find((time) => time > now)
}
