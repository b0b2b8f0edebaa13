import type { Generated, Kysely } from 'kysely'
import type { Schema } from '../db/schema.ts'

/** What happened to a payment, one row a step. */
export interface TimelineTable {
  mchid: string
  payment_id: string
  seq: Generated<number>
  at: Date
  kind: string
  title: string
  detail: string | null
  /** The raw messages of the step as JSON text; no secrets. */
  raw: string | null
}

/** A step to be written. */
export interface TimelineStep {
  mchid: string
  payment_id: string
  at: Date
  kind: TimelineKind
  title: string
  detail?: string | undefined
  raw?: RawMessages | undefined
}

export type TimelineKind =
  | 'created'
  | 'prepay'
  | 'notification'
  | 'query'
  | 'close'
  | 'paid'
  | 'closed'
  | 'failed'
  | 'refund'
  | 'transfer'
  | 'red_packet'
  | 'sharing'
  | 'message'
  | 'attention'

/** Messages as they went over the wire, without Authorization and keys. */
export interface RawMessages {
  request?: unknown
  response?: unknown
  headers?: unknown
  body?: unknown
}

/** A step as the API shows it. */
export interface TimelineView {
  at: string
  kind: string
  title: string
  detail?: string
  raw?: RawMessages
}

/** The steps of a payment, oldest first: its own rows and the notifications of the inbox that were about it. */
export async function readTimeline(db: Kysely<Schema>, mchid: string, paymentId: string): Promise<TimelineView[]> {
  const own = await db
    .selectFrom('timeline')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('payment_id', '=', paymentId)
    .orderBy('at')
    .orderBy('seq')
    .limit(1000)
    .execute()
  const received = await db
    .selectFrom('inbox')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('payment_id', '=', paymentId)
    .orderBy('received_at')
    .limit(1000)
    .execute()
  const steps = own.map((row) => ({
    at: row.at,
    view: {
      at: row.at.toISOString(),
      kind: row.kind,
      title: row.title,
      ...(row.detail !== null && { detail: row.detail }),
      ...(row.raw !== null && { raw: JSON.parse(row.raw) as RawMessages }),
    },
  }))
  const messages = received.map((row) => ({
    at: row.received_at,
    view: {
      at: row.received_at.toISOString(),
      kind: 'notification',
      title: `${row.event_type}: ${row.verdict}`,
      ...(row.reason !== null && { detail: row.reason }),
      raw: { headers: JSON.parse(row.headers) as unknown, body: row.body },
    },
  }))
  // A notification stands before what it caused at the same moment.
  return [...messages, ...steps].toSorted((a, b) => a.at.getTime() - b.at.getTime()).map((step) => step.view)
}
