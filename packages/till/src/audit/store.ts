import { type Kysely, sql } from 'kysely'
import type { Schema, Transaction } from '../db/schema.ts'
import { type ActorKind, type AuditContent, canonical, type ChainEnd, type ChainRow, GENESIS } from './chain.ts'

export interface AuditTables {
  audit_log: AuditTable
  audit_head: AuditHeadTable
}

/** One act. Rows are added and never changed: triggers refuse everything else. */
export interface AuditTable {
  /** Whose chain it is in; '' for the house's own. */
  mchid: string
  /** 1, 2, 3 … in each chain. */
  seq: number
  at: Date
  actor_kind: ActorKind
  actor_id: string
  actor_name: string
  act: string
  subject: string
  details: string
  ip: string
  prev_hash: Buffer
  hash: Buffer
}

/** The end of each chain. */
export interface AuditHeadTable {
  mchid: string
  seq: number
  prev_hash: Buffer
  hash: Buffer
}

/** What one act was, before it has a place in its chain. */
export type AuditRecord = Omit<AuditContent, 'at'> & { at: Date }

/**
 * Adds a row to the end of its chain. One statement: the head's row lock is what puts replicas in a line, and it is held from
 * here to the commit alone. Call it last in a transaction, and it waits for nobody while others wait for it.
 */
export async function appendAudit(trx: Transaction, row: AuditRecord): Promise<void> {
  const content = canonical({ ...row, at: row.at.getTime() * 1000 })
  const genesis = GENESIS.toString('hex')
  await sql`
    with head as (
      insert into audit_head as h (mchid, seq, prev_hash, hash)
      values (${row.mchid}, 1, decode(${genesis}, 'hex'),
        sha256(decode(${genesis}, 'hex') || convert_to('1' || chr(10) || ${content}::text, 'UTF8')))
      on conflict (mchid) do update set seq = h.seq + 1, prev_hash = h.hash,
        hash = sha256(h.hash || convert_to((h.seq + 1)::text || chr(10) || ${content}::text, 'UTF8'))
      returning mchid, seq, prev_hash, hash
    )
    insert into audit_log
      (mchid, seq, at, actor_kind, actor_id, actor_name, act, subject, details, ip, prev_hash, hash)
    select mchid, seq, ${row.at}::timestamptz, ${row.actor_kind}, ${row.actor_id}, ${row.actor_name}, ${row.act},
      ${row.subject}, ${row.details}, ${row.ip}, prev_hash, hash
    from head`.execute(trx)
}

export interface AuditFilter {
  mchid?: string | undefined
  actor?: string | undefined
  act?: string | undefined
  subject?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
  after?: { at: Date; id: string } | undefined
  limit: number
}

/** A place in the list: chain and number. */
export const auditId = ({ mchid, seq }: { mchid: string; seq: number }): string => `${mchid || 'house'}.${seq}`

/** Rows, newest first. */
export function listAudit(db: Kysely<Schema>, filter: AuditFilter) {
  const { mchid, actor, act, subject, from, to, after, limit } = filter
  let query = db.selectFrom('audit_log').selectAll()
  if (mchid !== undefined) query = query.where('mchid', '=', mchid)
  if (actor !== undefined)
    query = query.where((is) => is.or([is('actor_id', '=', actor), is('actor_name', '=', actor)]))
  // `payment` means every act on payments.
  if (act !== undefined) query = query.where(sql<boolean>`(act = ${act} or starts_with(act, ${`${act}.`}))`)
  if (subject !== undefined) query = query.where('subject', '=', subject)
  if (from !== undefined) query = query.where('at', '>=', from)
  if (to !== undefined) query = query.where('at', '<', to)
  if (after !== undefined) {
    const [chain = '', number = ''] = after.id.split('.')
    const seq = /^\d{1,15}$/.test(number) ? Number(number) : 0
    const place = sql`(${after.at}::timestamptz, ${chain === 'house' ? '' : chain}::text, ${seq}::bigint)`
    query = query.where(sql<boolean>`(at, mchid, seq) < ${place}`)
  }
  return query.orderBy('at', 'desc').orderBy('mchid', 'desc').orderBy('seq', 'desc').limit(limit).execute()
}

/** The merchants that have a chain; '' is the house. */
export async function readChains(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ mchid: string }>`
    select mchid from audit_head union select mchid from audit_log order by mchid`.execute(db)
  return rows.map(({ mchid }) => mchid)
}

/** The rows of a chain behind a number, as they are hashed. */
export async function readChain(db: Kysely<Schema>, mchid: string, behind: number, limit: number): Promise<ChainRow[]> {
  const { rows } = await sql<ChainRow>`
    select mchid, seq, (extract(epoch from at) * 1000000)::bigint as at, actor_kind, actor_id, actor_name, act, subject,
      details, ip, prev_hash, hash
    from audit_log where mchid = ${mchid} and seq > ${behind} order by seq limit ${limit}`.execute(db)
  return rows
}

/** Where a chain ends by its head, and the number of its last row; both at one moment. */
export async function readEnd(db: Kysely<Schema>, mchid: string): Promise<{ head?: ChainEnd; last: number }> {
  const { rows } = await sql<{ seq: number | null; hash: Buffer | null; last: number }>`
    select h.seq, h.hash, l.last from (select coalesce(max(seq), 0)::bigint as last from audit_log where mchid = ${mchid}) l
    left join audit_head h on h.mchid = ${mchid}`.execute(db)
  const [row] = rows
  if (row === undefined || row.seq === null || row.hash === null) return { last: row?.last ?? 0 }
  return { head: { seq: row.seq, hash: row.hash }, last: row.last }
}
