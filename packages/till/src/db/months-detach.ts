import { type Kysely, sql } from 'kysely'
import { type Database, openDatabase } from './database.ts'
import { systemClock } from './clock.ts'
import { listParts, type Part } from './months.ts'
import type { Schema } from './schema.ts'

/** A part, with what an operator wants to know before it goes. */
export interface PartInfo extends Part {
  /** Rows as the database last counted them. */
  rows: number
  bytes: number
}

/** What {@link detachMonths} did with a part: it is a table of its own now, or work in it is still open. */
export interface Detached extends PartInfo {
  open: string[]
  detached: boolean
}

export interface DetachOptions {
  /** Everything that ended by then goes. */
  before: Date
  /** Only of this table. */
  table?: string | undefined
  /** Also what {@link Detached.open} speaks against. */
  force?: boolean | undefined
}

/** Work that still needs what lies in a part, by its table: how it is called, and how many there are before a moment. */
const OPEN_WORK: Readonly<Record<string, readonly [string, (db: Kysely<Schema>, end: Date) => Promise<number>][]>> = {
  event: [['webhooks not delivered yet', pendingDeliveries]],
  inbox: [
    ['payments not settled', openPayments],
    ['notifications a person has not settled (parked) of payments that need attention', parkedMessages],
  ],
  timeline: [
    ['payments not settled', openPayments],
    ['refunds not settled', openRefunds],
  ],
}

/** Every part with its size. */
export async function describeParts(db: Kysely<Schema>): Promise<PartInfo[]> {
  const { rows } = await sql<{ name: string; rows: number; bytes: number }>`
    select c.relname as name, greatest(c.reltuples, 0)::bigint as rows, pg_total_relation_size(c.oid) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relispartition and c.relkind = 'r'`.execute(db)
  const sizes = new Map(rows.map((row) => [row.name, row]))
  return (await listParts(db)).map((part) => ({ ...part, rows: 0, bytes: 0, ...sizes.get(part.name) }))
}

/**
 * Makes the parts that ended before a moment tables of their own: the till sees them no more, nothing of them is deleted.
 * A part with work still open stays.
 */
export async function detachMonths(database: Database, { before, table, force }: DetachOptions): Promise<Detached[]> {
  const old = (await describeParts(database.kysely)).filter(
    (part) => part.to !== null && part.to <= before && (table === undefined || part.table === table),
  )
  const result: Detached[] = []
  for (const part of old) {
    const open = await openWork(database.kysely, part)
    const detached = open.length === 0 || force === true
    if (detached) await detach(database, part)
    result.push({ ...part, open, detached })
  }
  return result
}

async function openWork(db: Kysely<Schema>, { table, to }: Part): Promise<string[]> {
  const open: string[] = []
  for (const [what, count] of OPEN_WORK[table] ?? []) {
    const number = await count(db, to as Date)
    if (number > 0) open.push(`${number} ${what}`)
  }
  return open
}

/** Waits three seconds at most: everybody who reads the table would wait behind it. */
const detach = (database: Database, { table, name }: Part): Promise<void> =>
  database.transaction(async (trx) => {
    await sql`set local lock_timeout = '3s'`.execute(trx)
    await sql`alter table ${sql.id(table)} detach partition ${sql.id(name)}`.execute(trx)
  })

async function pendingDeliveries(db: Kysely<Schema>, end: Date): Promise<number> {
  const query = db.selectFrom('webhook_delivery').where('state', '=', 'pending').where('created_at', '<', end)
  return (await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count
}

async function openPayments(db: Kysely<Schema>, end: Date): Promise<number> {
  const query = db
    .selectFrom('payment')
    .where('state', 'in', ['created', 'pending', 'closing'])
    .where('created_at', '<', end)
  return (await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count
}

async function openRefunds(db: Kysely<Schema>, end: Date): Promise<number> {
  const query = db
    .selectFrom('refund')
    .where('state', 'in', ['created', 'processing', 'abnormal'])
    .where('created_at', '<', end)
  return (await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count
}

async function parkedMessages(db: Kysely<Schema>, end: Date): Promise<number> {
  const query = db
    .selectFrom('inbox')
    .innerJoin('payment', (join) =>
      join.onRef('payment.mchid', '=', 'inbox.mchid').onRef('payment.id', '=', 'inbox.payment_id'),
    )
    .where('inbox.verdict', '=', 'parked')
    .where('inbox.received_at', '<', end)
    .where('payment.attention', 'is not', null)
  return (await query.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count
}

/** Where a till keeps its data. */
export interface MonthsOptions {
  databaseUrl?: string | undefined
  dataDir?: string | undefined
}

/** Opens a till's database for one look or act of the commands `wxtill months …`. */
export async function withMonths<T>(
  { databaseUrl, dataDir }: MonthsOptions,
  act: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({
    clock: systemClock,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(dataDir !== undefined && { dataDir }),
  })
  try {
    return await act(database)
  } finally {
    await database.close()
  }
}
