import { type RawBuilder, sql } from 'kysely'
import type { FoundJob, NewJob } from '../jobs/queue.ts'
import { EVERY_MERCHANT } from './tables.ts'

/** Delivers what an endpoint has not yet been told of one lane. */
export const DELIVER = 'webhook.deliver'

/** A lane of an endpoint in which something new waits. */
export interface PlannedLane {
  mchid: string
  endpoint_id: string
  lane: string
}

/**
 * `planned`, to follow in the statement that inserts events as `told`: a delivery of each for every endpoint that wants to hear
 * of it. What an endpoint that is disabled should hear waits until it is enabled.
 */
export const planDeliveries = (told: string): RawBuilder<unknown> => sql`
  delivery as (
    insert into webhook_delivery
      (mchid, endpoint_id, event_id, seq, lane, type, subject_id, state, next_at, created_at)
    select e.mchid, w.id, e.id, e.seq, coalesce(e.lane, e.subject_id), e.type, e.subject_id, 'pending', e.at, e.at
    from ${sql.id(told)} e
    join webhook_endpoint w on w.mchid in (e.mchid, ${sql.lit(EVERY_MERCHANT)})
    where cardinality(w.events) = 0 or e.type = any(w.events)
    returning mchid, endpoint_id, lane
  ), planned as (
    select distinct mchid, endpoint_id, lane from delivery
  )`

/** The job of a lane: one at a time, so that its events arrive in order. */
export const jobsOfPlan = (lanes: readonly PlannedLane[]): NewJob[] =>
  lanes.map(({ mchid, endpoint_id, lane }) => ({ mchid, kind: DELIVER, key: `${endpoint_id} ${lane}` }))

/** The same as a query on what {@link planDeliveries} planned. */
export const jobsOfPlanned = (planned: string): RawBuilder<FoundJob> =>
  sql`select mchid, endpoint_id || ' ' || lane as key from ${sql.id(planned)}`

/** What a job of {@link jobsOfPlan} is about. */
export function laneOfJob({ mchid, key }: { mchid: string; key: string }): PlannedLane {
  const [endpoint_id = '', lane = ''] = key.split(' ')
  return { mchid, endpoint_id, lane }
}
