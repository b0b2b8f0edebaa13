import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { Schema, Transaction } from '../db/schema.ts'
import type { Position } from '../payments/store.ts'
import type { PlannedLane } from './plan.ts'
import type { AttemptRow, DeliveryRow, DeliveryState, EndpointRow } from './tables.ts'

type Db = Kysely<Schema>

/** An endpoint by its id; with `mchid` only if it is of that merchant. */
export const findEndpoint = (db: Db, id: string, mchid?: string): Promise<EndpointRow | undefined> =>
  db
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('id', '=', id)
    .$if(mchid !== undefined, (query) => query.where('mchid', '=', mchid as string))
    .executeTakeFirst()

/** An endpoint, locked until the transaction ends. */
export const lockEndpoint = (trx: Transaction, id: string, mchid?: string): Promise<EndpointRow | undefined> =>
  trx
    .selectFrom('webhook_endpoint')
    .selectAll()
    .where('id', '=', id)
    .$if(mchid !== undefined, (query) => query.where('mchid', '=', mchid as string))
    .forUpdate()
    .executeTakeFirst()

/** All endpoints, or one merchant's own; newest first. */
export const listEndpoints = (db: Db, mchid?: string): Promise<EndpointRow[]> =>
  db
    .selectFrom('webhook_endpoint')
    .selectAll()
    .$if(mchid !== undefined, (query) => query.where('mchid', '=', mchid as string))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** How many deliveries of an endpoint wait, and how many were given up. */
export interface OpenCount {
  pending: number
  given_up: number
}

/** {@link OpenCount} of endpoints, by id. */
export async function countOpen(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, OpenCount>> {
  const rows = await db
    .selectFrom('webhook_delivery')
    .select(['endpoint_id', 'state', sql<number>`count(*)`.as('count')])
    .where(sql<boolean>`endpoint_id = any(${ids}::text[])`)
    .where('state', '<>', 'delivered')
    .groupBy(['endpoint_id', 'state'])
    .execute()
  const counts = new Map<string, OpenCount>(ids.map((id) => [id, { pending: 0, given_up: 0 }]))
  for (const { endpoint_id, state, count } of rows) {
    const open = counts.get(endpoint_id)
    if (open !== undefined && state !== 'delivered') open[state] = count
  }
  return counts
}

/** A delivery with what is to be sent. */
export type DeliveryWithEvent = DeliveryRow & { payload: string; at: Date }

const deliveries = (db: Db): SelectQueryBuilder<Schema, 'webhook_delivery' | 'event', DeliveryWithEvent> =>
  db
    .selectFrom('webhook_delivery')
    .innerJoin('event', (join) =>
      join
        .onRef('event.mchid', '=', 'webhook_delivery.mchid')
        .onRef('event.id', '=', 'webhook_delivery.event_id')
        // Its time tells the month to look in.
        .onRef('event.at', '=', 'webhook_delivery.created_at'),
    )
    .selectAll('webhook_delivery')
    .select(['event.payload', 'event.at'])

/** The first of a lane that is not delivered or given up: nothing after it may be sent before. */
export const nextOfLane = (db: Db, { mchid, endpoint_id, lane }: PlannedLane): Promise<DeliveryWithEvent | undefined> =>
  deliveries(db)
    .where('webhook_delivery.mchid', '=', mchid)
    .where('endpoint_id', '=', endpoint_id)
    .where('state', '=', 'pending')
    .where('webhook_delivery.lane', '=', lane)
    .orderBy('webhook_delivery.seq')
    .limit(1)
    .executeTakeFirst()

/** Deletes what waits in a lane. */
export async function forgetLane(db: Db, { mchid, endpoint_id, lane }: PlannedLane): Promise<void> {
  await db
    .deleteFrom('webhook_delivery')
    .where('mchid', '=', mchid)
    .where('endpoint_id', '=', endpoint_id)
    .where('state', '=', 'pending')
    .where('lane', '=', lane)
    .execute()
}

/** One delivery of an endpoint. */
export const findDelivery = (db: Db, endpointId: string, eventId: string): Promise<DeliveryWithEvent | undefined> =>
  deliveries(db).where('endpoint_id', '=', endpointId).where('event_id', '=', eventId).executeTakeFirst()

export interface DeliveryFilter {
  endpointId: string
  state?: DeliveryState | undefined
  after?: Position | undefined
  limit: number
}

/** Deliveries of an endpoint, newest event first. */
export const listDeliveries = (db: Db, { endpointId, state, after, limit }: DeliveryFilter): Promise<DeliveryRow[]> =>
  db
    .selectFrom('webhook_delivery')
    .selectAll()
    .where('endpoint_id', '=', endpointId)
    .$if(state !== undefined, (query) => query.where('state', '=', state as DeliveryState))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(created_at, event_id) < (${after?.at}::timestamptz, ${after?.id}::text)`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('event_id', 'desc')
    .limit(limit)
    .execute()

/** The attempts at a delivery that are kept, newest first. */
export const listAttempts = (db: Db, { mchid, endpoint_id, event_id }: DeliveryRow): Promise<AttemptRow[]> =>
  db
    .selectFrom('webhook_attempt')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('endpoint_id', '=', endpoint_id)
    .where('event_id', '=', event_id)
    .orderBy('number', 'desc')
    .execute()

/** Attempts kept of one delivery: those of three days, and a replay or two. */
const ATTEMPTS_KEPT = 40

/** Adds an attempt (unless its delivery was forgotten meanwhile), and drops the oldest beyond {@link ATTEMPTS_KEPT}. */
export async function addAttempt(trx: Transaction, attempt: Omit<AttemptRow, 'number'>): Promise<void> {
  const { mchid, endpoint_id, event_id } = attempt
  const { rows } = await sql<{ number: number }>`
    insert into webhook_attempt (mchid, endpoint_id, event_id, number, at, url, status, error, ms, answer)
    select ${mchid}, ${endpoint_id}, ${event_id}, coalesce(max(number), 0) + 1, ${attempt.at}::timestamptz, ${attempt.url},
      ${attempt.status}::integer, ${attempt.error}, ${attempt.ms}::integer, ${attempt.answer}
    from webhook_attempt where mchid = ${mchid} and endpoint_id = ${endpoint_id} and event_id = ${event_id}
    having exists (
      select from webhook_delivery where mchid = ${mchid} and endpoint_id = ${endpoint_id} and event_id = ${event_id})
    returning number`.execute(trx)
  const oldest = (rows[0]?.number ?? 0) - ATTEMPTS_KEPT
  if (oldest <= 0) return
  await trx
    .deleteFrom('webhook_attempt')
    .where('mchid', '=', mchid)
    .where('endpoint_id', '=', endpoint_id)
    .where('event_id', '=', event_id)
    .where('number', '<=', oldest)
    .execute()
}
