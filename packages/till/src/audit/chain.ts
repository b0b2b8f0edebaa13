import { createHash } from 'node:crypto'

/** Who did it: an operator, an API key, whoever runs the till on its machine (`house`), or nobody who could be recognised. */
export const ACTOR_KINDS = ['operator', 'key', 'house', 'nobody'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** What is hashed of a row. */
export interface AuditContent {
  mchid: string
  /** Microseconds since the epoch: what the database keeps of a time, so that no part of it can be changed unseen. */
  at: number
  actor_kind: ActorKind
  actor_id: string
  actor_name: string
  act: string
  subject: string
  /** JSON, as text: no other spelling of the same may take its place. */
  details: string
  ip: string
}

/** A row as it stands in its chain. */
export interface ChainRow extends AuditContent {
  seq: number
  prev_hash: Buffer
  hash: Buffer
}

/** Before the first row of a chain. */
export const GENESIS = Buffer.alloc(32)

/** One text for one content, and no other: a list of texts in a fixed order. */
export const canonical = (row: AuditContent): string =>
  JSON.stringify([
    row.mchid,
    String(row.at),
    row.actor_kind,
    row.actor_id,
    row.actor_name,
    row.act,
    row.subject,
    row.details,
    row.ip,
  ])

/** The hash of a row: over the one before, its number, and its content. The database computes the same in {@link appendAudit}. */
export const chainHash = (previous: Uint8Array, seq: number, content: string): Buffer =>
  createHash('sha256').update(previous).update(`${seq}\n${content}`).digest()

/** Where a chain ends, as far as it was followed. */
export interface ChainEnd {
  seq: number
  hash: Buffer
}

export const CHAIN_START: ChainEnd = { seq: 0, hash: GENESIS }

/** The first row that is not what was written, and how one can tell. */
export interface Break {
  seq: number
  why: string
}

/** Follows rows in the order of their numbers from `end` on. Pure. */
export function followChain(end: ChainEnd, rows: readonly ChainRow[]): { end: ChainEnd; broken?: Break } {
  for (const row of rows) {
    const seq = end.seq + 1
    if (row.seq !== seq) return { end, broken: { seq, why: `it is missing: the next row is ${row.seq}` } }
    if (!row.prev_hash.equals(end.hash)) return { end, broken: { seq, why: 'it does not follow the row before' } }
    if (!row.hash.equals(chainHash(end.hash, seq, canonical(row))))
      return { end, broken: { seq, why: 'its content is not what was hashed' } }
    end = { seq, hash: row.hash }
  }
  return { end }
}
