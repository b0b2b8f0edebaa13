import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Position } from '../payments/store.ts'

export interface NotificationTables {
  inbox: InboxTable
  refused_notification: RefusedNotificationTable
}

/** The products that have a notify URL of their own. */
export const NOTIFICATION_KINDS = ['payment', 'refund', 'payscore', 'parking', 'transfer'] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** What became of a believed notification: it moved something, it was old news, or a person must look at it. */
export type InboxVerdict = 'applied' | 'duplicate' | 'parked'

/** One genuine event, however often it was delivered. */
export interface InboxTable {
  mchid: string
  event_id: string
  kind: NotificationKind
  event_type: string
  /** The business number it is about: out_trade_no or out_refund_no. */
  number: string | null
  payment_id: string | null
  verdict: InboxVerdict
  reason: string | null
  headers: string
  /** The body as it came: verified, still encrypted. */
  body: string
  received_at: Date
}

/** A message that was not believed. Bounded: see `RefusedNotifications`. */
export interface RefusedNotificationTable {
  mchid: string
  id: string
  kind: NotificationKind
  reason: string
  headers: string
  body: string
  received_at: Date
}

/** A notification as the API shows it. */
export interface NotificationView {
  id: string
  received_at: string
  mchid: string
  kind: string
  event_id?: string
  event_type?: string
  number?: string
  payment_id?: string
  verdict: InboxVerdict | 'refused'
  reason?: string
  headers: unknown
  body: string
}

export interface NotificationFilter {
  mchid?: string | undefined
  verdict?: InboxVerdict | 'refused' | undefined
  after?: Position | undefined
  limit: number
}

/** Inbox and refused messages in one list, newest first. */
export async function listNotifications(db: Kysely<Schema>, filter: NotificationFilter): Promise<NotificationView[]> {
  const rows = await db
    .selectFrom(
      sql<ListedRow>`(
        select mchid, event_id as id, event_id, kind, event_type, number, payment_id, verdict, reason, headers, body, received_at
        from inbox
        union all
        select mchid, id, null, kind, null, null, null, 'refused', reason, headers, body, received_at
        from refused_notification)`.as('n'),
    )
    .selectAll()
    .$if(filter.mchid !== undefined, (query) => query.where('n.mchid', '=', filter.mchid as string))
    .$if(filter.verdict !== undefined, (query) => query.where('n.verdict', '=', filter.verdict as InboxVerdict))
    .$if(filter.after !== undefined, (query) =>
      query.where(sql<boolean>`(n.received_at, n.id) < (${filter.after?.at}::timestamptz, ${filter.after?.id}::text)`),
    )
    .orderBy('n.received_at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(filter.limit)
    .execute()
  return rows.map(viewOf)
}

interface ListedRow {
  mchid: string
  id: string
  event_id: string | null
  kind: NotificationKind
  event_type: string | null
  number: string | null
  payment_id: string | null
  verdict: InboxVerdict | 'refused'
  reason: string | null
  headers: string
  body: string
  received_at: Date
}

const viewOf = (row: ListedRow): NotificationView => ({
  id: row.id,
  received_at: row.received_at.toISOString(),
  mchid: row.mchid,
  kind: row.kind,
  ...(row.event_id !== null && { event_id: row.event_id }),
  ...(row.event_type !== null && { event_type: row.event_type }),
  ...(row.number !== null && { number: row.number }),
  ...(row.payment_id !== null && { payment_id: row.payment_id }),
  verdict: row.verdict,
  ...(row.reason !== null && { reason: row.reason }),
  headers: JSON.parse(row.headers) as unknown,
  body: row.body,
})
