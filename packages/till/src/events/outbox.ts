import { type Generated, type Kysely, sql } from 'kysely'
import type { Defaulted, Schema } from '../db/schema.ts'

export interface EventTables {
  event: EventTable
  event_once: EventOnceTable
}

/** What was told already, for ever: events themselves lie in months, which can be taken away. */
export interface EventOnceTable {
  mchid: string
  subject_id: string
  type: EventType
}

/** Everything the till tells the business system. Each happens at most once per payment or refund. */
export const EVENT_TYPES = [
  'payment.paid',
  'payment.paid_late',
  'payment.closed',
  'payment.failed',
  'payment.attention',
  'combined_payment.paid',
  'combined_payment.paid_late',
  'combined_payment.closed',
  'combined_payment.failed',
  'combined_payment.attention',
  'refund.succeeded',
  'refund.abnormal',
  'refund.closed',
  'refund.failed',
  'refund.attention',
  'payscore.authorization.active',
  'payscore.authorization.ended',
  'payscore.order.running',
  'payscore.order.collecting',
  'payscore.order.paid',
  'payscore.order.finished',
  'payscore.order.cancelled',
  'payscore.order.expired',
  'payscore.order.failed',
  'payscore.order.attention',
  'parking.entrance.changed',
  'parking.charge.accepted',
  'parking.charge.paid',
  'parking.charge.failed',
  'parking.charge.attention',
  'transfer.waiting',
  'transfer.succeeded',
  'transfer.failed',
  'transfer.cancelled',
  'transfer.attention',
  'red_packet.sent',
  'red_packet.received',
  'red_packet.returned',
  'red_packet.failed',
  'red_packet.attention',
  'profitsharing.order.finished',
  'profitsharing.order.failed',
  'profitsharing.order.attention',
  'profitsharing.return.succeeded',
  'profitsharing.return.failed',
  'profitsharing.return.attention',
  'reconciliation.completed',
  'reconciliation.difference',
  'reconciliation.failed',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** The outbox: written in the transaction that changed the state, read (and later delivered) from here. */
export interface EventTable {
  mchid: string
  id: string
  seq: Generated<number>
  /** The writing transaction, `xid8` as text. */
  tx: Generated<string>
  type: EventType
  /** The payment or refund it is about. */
  subject_id: string
  /** What it is told in order with: the payment of a refund. Null: its subject. */
  lane: Defaulted<string | null>
  /** JSON text of the payment or refund right after the change. */
  payload: string
  at: Date
}

/** An event to be written. */
export interface NewEvent {
  mchid: string
  id: string
  type: EventType
  subject_id: string
  /** The payment, of a refund's event: a webhook tells them in order. Its subject when left out. */
  lane?: string
  payload: string
  at: Date
}

/** An event as the API shows it. */
export interface EventView {
  id: string
  type: EventType
  created_at: string
  data: unknown
}

/** A cursor: the writing transaction and the place in it. */
export const CURSOR = /^(\d{1,18})\.(\d{1,18})$/

/** True for a cursor `readEvents` gave out. */
export const isEventCursor = (cursor: string): boolean => CURSOR.test(cursor)

/**
 * Events in the order they were committed, oldest first, after a cursor (exclusive).
 *
 * Events of transactions that started after one still running are held back until it ends, so that a reader that keeps only
 * the last cursor never skips an event.
 */
export async function readEvents(
  db: Kysely<Schema>,
  { after, limit, mchid }: { after?: string | undefined; limit: number; mchid?: string | undefined },
): Promise<{ data: EventView[]; next_cursor?: string }> {
  const [, tx, seq] = CURSOR.exec(after ?? '0.0') ?? ['', '0', '0']
  const rows = await db
    .selectFrom('event')
    .select(['id', 'type', 'at', 'payload', 'seq', sql<string>`tx::text`.as('tx')])
    .where(sql<boolean>`tx < pg_snapshot_xmin(pg_current_snapshot())`)
    .where(sql<boolean>`(tx, seq) > (${tx}::text::xid8, ${seq}::text::bigint)`)
    .$if(mchid !== undefined, (query) => query.where('mchid', '=', mchid as string))
    .orderBy(sql`event.tx`)
    .orderBy('seq')
    .limit(limit)
    .execute()
  const last = rows.at(-1)
  return {
    data: rows.map((row) => ({
      id: row.id,
      type: row.type,
      created_at: row.at.toISOString(),
      data: JSON.parse(row.payload) as unknown,
    })),
    ...(last !== undefined && { next_cursor: `${last.tx}.${last.seq}` }),
  }
}
