import { sql } from 'kysely'
import { nowOf } from '../context.ts'
import { notFound, Problem } from '../http/problem.ts'
import type { Transaction } from '../db/schema.ts'
import { CURSOR } from '../events/outbox.ts'
import type { WebhookContext } from './context.ts'
import { jobsOfPlan, type PlannedLane } from './plan.ts'
import { type EndpointRow, EVERY_MERCHANT } from './tables.ts'

/** Events put in the queue by one call. */
export const REPLAY_LIMIT = 1_000

/** What putting a delivery in the queue afresh sets. */
const afresh = (now: Date) => ({ state: 'pending' as const, attempts: 0, first_at: null, next_at: now, ended_at: null })

/** Sends one event again, delivered or not, and whatever waits before it in its lane. @throws Problem 404 when there is no such delivery */
export function replayOne(endpoint: EndpointRow, eventId: string, context: WebhookContext): Promise<void> {
  const now = nowOf(context)
  return context.database.transaction(async (trx) => {
    const queued = await trx
      .updateTable('webhook_delivery')
      .set(afresh(now))
      .where('endpoint_id', '=', endpoint.id)
      .where('event_id', '=', eventId)
      .returning(['mchid', 'endpoint_id', 'lane'])
      .executeTakeFirst()
    if (queued === undefined) throw notDelivered(eventId)
    await wakeLanes(trx, [queued], now, context)
  })
}

export const notDelivered = (eventId: string): Problem => {
  const { status, body } = notFound('delivery', eventId)
  return new Problem(status, {
    ...body,
    hint: 'List the deliveries of the endpoint to find it; an event from before the endpoint was made is sent by its replay.',
  })
}

/** Lets lanes go on now, whatever pause their first delivery was in. */
async function wakeLanes(
  trx: Transaction,
  lanes: readonly PlannedLane[],
  now: Date,
  context: WebhookContext,
): Promise<void> {
  const [mchids, ids, names] = [
    lanes.map((lane) => lane.mchid),
    lanes.map((lane) => lane.endpoint_id),
    lanes.map((lane) => lane.lane),
  ]
  await sql`
    update webhook_delivery d set next_at = ${now}::timestamptz
    from unnest(${mchids}::text[], ${ids}::text[], ${names}::text[]) as l (mchid, endpoint_id, lane)
    where d.mchid = l.mchid and d.endpoint_id = l.endpoint_id and d.lane = l.lane and d.state = 'pending'
      and d.next_at > ${now}::timestamptz`.execute(trx)
  await context.jobs.rescheduleAll(trx, jobsOfPlan(lanes))
}

/** Where a replay of many begins: a cursor of `/v1/events`, or a moment. */
export type ReplayFrom = { cursor: string } | { time: Date }

/** What {@link replaySince} did; `next_after` when there may be more. */
export interface Replayed {
  queued: number
  next_after?: string
}

/** Sends every event from a place on again, also those from before the endpoint was made; {@link REPLAY_LIMIT} of them at a call. */
export function replaySince(endpoint: EndpointRow, from: ReplayFrom, context: WebhookContext): Promise<Replayed> {
  const now = nowOf(context)
  const [, tx, seq] = CURSOR.exec('cursor' in from ? from.cursor : '0.0') ?? ['', '0', '0']
  const since = 'time' in from ? from.time : new Date(0)
  const everywhere = endpoint.mchid === EVERY_MERCHANT
  return context.database.transaction(async (trx) => {
    const { rows } = await sql<PlannedLane & { tx: string; seq: number }>`
      with told as (
        select mchid, id, seq, tx, coalesce(lane, subject_id) as lane, type, subject_id, at from event
        where tx < pg_snapshot_xmin(pg_current_snapshot()) and (tx, seq) > (${tx}::text::xid8, ${seq}::text::bigint)
          and at >= ${since}::timestamptz and (${everywhere}::boolean or mchid = ${endpoint.mchid})
          and (cardinality(${endpoint.events}::text[]) = 0 or type = any(${endpoint.events}::text[]))
        order by event.tx, seq limit ${REPLAY_LIMIT}
      ), queued as (
        insert into webhook_delivery
          (mchid, endpoint_id, event_id, seq, lane, type, subject_id, state, next_at, created_at)
        select mchid, ${endpoint.id}, id, seq, lane, type, subject_id, 'pending', ${now}::timestamptz, at from told
        on conflict (mchid, endpoint_id, event_id) do update
          set state = 'pending', attempts = 0, first_at = null, next_at = excluded.next_at, ended_at = null
      )
      select mchid, ${endpoint.id} as endpoint_id, lane, tx::text as tx, seq from told order by told.tx, seq`.execute(
      trx,
    )
    const last = rows.at(-1)
    if (last === undefined) return { queued: 0 }
    await wakeLanes(trx, distinct(rows), now, context)
    return { queued: rows.length, ...(rows.length === REPLAY_LIMIT && { next_after: `${last.tx}.${last.seq}` }) }
  })
}

/** Goes on with everything that waits for an endpoint, as if it had just happened. */
export async function revive(trx: Transaction, endpoint: EndpointRow, context: WebhookContext): Promise<void> {
  const lanes = await trx
    .updateTable('webhook_delivery')
    .set(afresh(nowOf(context)))
    .where('endpoint_id', '=', endpoint.id)
    .where('state', '=', 'pending')
    .returning(['mchid', 'endpoint_id', 'lane'])
    .execute()
  const all = distinct(lanes)
  for (let begin = 0; begin < all.length; begin += JOBS_AT_ONCE) {
    await context.jobs.rescheduleAll(trx, jobsOfPlan(all.slice(begin, begin + JOBS_AT_ONCE)))
  }
}

/** As many as the parameters of one statement hold. */
const JOBS_AT_ONCE = 5_000

const distinct = (lanes: readonly PlannedLane[]): PlannedLane[] => [
  ...new Map(lanes.map((lane) => [`${lane.mchid} ${lane.lane}`, lane])).values(),
]
