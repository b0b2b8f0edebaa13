import type { JobId, NewJob } from '../jobs/queue.ts'
import type { RefundRow } from './store.ts'

/** Kinds of work a refund may have waiting, one row each. */
export const REFUND_JOBS = { request: 'refund.request', query: 'refund.query' } as const

const minutes = 60_000
const hours = 60 * minutes

/** Two refund requests of one order must be a minute apart; a second more, since the requests do not travel equally fast. */
export const REFUND_SPACING = 61_000

/** Pauses between looks at an accepted refund, then the last one again and again. */
export const POLL_PAUSES: readonly number[] = [1, 1, 1, 1, 1, 5, 10, 20, 30].map((pause) => pause * minutes)

/** Cards take up to three working days; after that a person should know, and looking more often helps nobody. */
export const LONG_WAIT = 72 * hours
const SLOW_POLL = 6 * hours

/** Milliseconds until an accepted refund is looked at again. */
export function pollPause(looked: number, waitedMs: number): number {
  if (waitedMs > LONG_WAIT) return SLOW_POLL
  return POLL_PAUSES[Math.min(looked, POLL_PAUSES.length - 1)] ?? SLOW_POLL
}

/** The request of a refund. */
export const requestJob = (refund: RefundRow, at: number): NewJob => ({
  mchid: refund.mchid,
  kind: REFUND_JOBS.request,
  key: refund.id,
  runAt: new Date(at),
})

/** The first look at an accepted refund. */
export const pollJob = (refund: RefundRow, now: number): NewJob => ({
  mchid: refund.mchid,
  kind: REFUND_JOBS.query,
  key: refund.id,
  runAt: new Date(now + pollPause(0, 0)),
})

/** Every job a refund may have, the request first; cancelled when it is over. */
export const jobsOfRefund = (refund: RefundRow): JobId[] =>
  Object.values(REFUND_JOBS).map((kind) => ({ mchid: refund.mchid, kind, key: refund.id }))
