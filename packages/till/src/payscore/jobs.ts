import type { JobId, NewJob } from '../jobs/queue.ts'
import type { ServiceOrderRow } from './store.ts'

/** An order's one job: makes it, repeats what was wished for, then looks at it until it is over. */
export const SERVICE_ORDER_JOB = 'payscore.order'
/** Gives back money that came twice. */
export const DOUBLE_JOB = 'payscore.double'

/** Whoever serves the caller is given this long before the job takes over, ms. */
export const TAKE_OVER_AFTER = 15_000

const minutes = 60_000
const hours = 60 * minutes
/** Pauses between looks at an order whose user has to confirm it, then the last one again and again. */
const CONFIRMING = [10_000, 30_000, minutes, 5 * minutes, 10 * minutes, 30 * minutes, hours, 6 * hours, 24 * hours]
/** And at one that is being collected: that has no end. */
const COLLECTING = [5_000, 30_000, minutes, 3 * minutes, 5 * minutes, 10 * minutes, 30 * minutes, hours, 6 * hours]

/** Milliseconds until an order is looked at again; undefined: nothing happens to it by itself. */
export function lookPause({ state }: ServiceOrderRow, looked: number): number | undefined {
  const pauses = state === 'confirming' ? CONFIRMING : state === 'collecting' ? COLLECTING : undefined
  return pauses?.[Math.min(looked, pauses.length - 1)]
}

export const serviceOrderJob = ({ mchid, id }: Pick<ServiceOrderRow, 'mchid' | 'id'>, at: number): NewJob => ({
  mchid,
  kind: SERVICE_ORDER_JOB,
  key: id,
  runAt: new Date(at),
})

export const doubleJob = ({ mchid, id }: ServiceOrderRow, at: number): NewJob => ({
  mchid,
  kind: DOUBLE_JOB,
  key: id,
  runAt: new Date(at),
})

export const jobOf = ({ mchid, id }: ServiceOrderRow): JobId => ({ mchid, kind: SERVICE_ORDER_JOB, key: id })
