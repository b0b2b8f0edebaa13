import type { NewJob } from '../jobs/queue.ts'
import { isFinalCharge } from './states.ts'
import type { ChargeRow, EntranceRow } from './store.ts'

/** Creates an entrance whose answer is not known. */
export const ENTRANCE_JOB = 'parking.entrance'
/** Looks at a fee until it is over, and at what the driver was asked to pay instead. */
export const CHARGE_JOB = 'parking.charge'

/** Whoever serves the caller is given this long before the job takes over, ms. */
export const TAKE_OVER_AFTER = 15_000

const minutes = 60_000
const hours = 60 * minutes
/** Pauses between looks, then the last one again and again. */
const PAUSES = [5_000, 10_000, 30_000, minutes, 3 * minutes, 5 * minutes, 10 * minutes, 30 * minutes, hours, 6 * hours]

/** Milliseconds until a fee is looked at again; undefined: it is over. */
export const lookPause = ({ state }: ChargeRow, looked: number): number | undefined =>
  isFinalCharge(state) ? undefined : PAUSES[Math.min(looked, PAUSES.length - 1)]

export const chargeJob = ({ mchid, id }: Pick<ChargeRow, 'mchid' | 'id'>, at: number): NewJob => ({
  mchid,
  kind: CHARGE_JOB,
  key: id,
  runAt: new Date(at),
})

export const entranceJob = ({ mchid, id }: EntranceRow, at: number): NewJob => ({
  mchid,
  kind: ENTRANCE_JOB,
  key: id,
  runAt: new Date(at),
})
