import type { Kysely } from 'kysely'
import { systemClock } from '../db/clock.ts'
import { openDatabase } from '../db/database.ts'
import type { Schema } from '../db/schema.ts'
import { type Break, CHAIN_START, type ChainEnd, followChain } from './chain.ts'
import { readChain, readChains, readEnd } from './store.ts'

/** What became of following one chain from its first row to its end. */
export interface ChainVerdict {
  /** '' for the house's own. */
  mchid: string
  /** Rows that are as they were written. */
  rows: number
  /** The hash of the last of them, in hex: kept elsewhere, it proves later that nothing before it was rewritten. */
  hash: string
  broken?: Break
}

const BATCH = 1_000

/** Follows every chain, or that of one merchant. Rows that are added meanwhile are followed too. */
export async function verifyChains(db: Kysely<Schema>, only?: string, batch = BATCH): Promise<ChainVerdict[]> {
  const verdicts: ChainVerdict[] = []
  for (const mchid of only === undefined ? await readChains(db) : [only]) {
    verdicts.push(await verifyChain(db, mchid, batch))
  }
  return verdicts
}

async function verifyChain(db: Kysely<Schema>, mchid: string, batch: number): Promise<ChainVerdict> {
  let end = CHAIN_START
  for (;;) {
    const followed = followChain(end, await readChain(db, mchid, end.seq, batch))
    end = followed.end
    if (followed.broken !== undefined) return verdict(mchid, end, followed.broken)
    const { head, last } = await readEnd(db, mchid)
    if (last > end.seq) continue
    return verdict(mchid, end, endBroken(end, head))
  }
}

/** Whether the head tells of more, or of others. */
function endBroken(end: ChainEnd, head: ChainEnd | undefined): Break | undefined {
  if (end.seq === 0 && head === undefined) return undefined
  if (head === undefined) return { seq: end.seq, why: 'the end of the chain is not kept any more' }
  if (head.seq > end.seq) return { seq: end.seq + 1, why: `it is missing: the chain had ${head.seq} rows` }
  if (head.seq < end.seq) return { seq: head.seq + 1, why: `it was added past the end: the chain had ${head.seq} rows` }
  return head.hash.equals(end.hash) ? undefined : { seq: end.seq, why: 'it is not the row the chain ended with' }
}

const verdict = (mchid: string, { seq, hash }: ChainEnd, broken: Break | undefined): ChainVerdict => ({
  mchid,
  rows: seq,
  hash: hash.toString('hex'),
  ...(broken !== undefined && { broken }),
})

/** Opens a till's database and follows every chain of its audit log. */
export async function verifyAudit({ databaseUrl, dataDir, databaseSchema }: AuditPlace): Promise<ChainVerdict[]> {
  const database = await openDatabase({
    clock: systemClock,
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(dataDir !== undefined && { dataDir }),
    ...(databaseSchema !== undefined && { schema: databaseSchema }),
  })
  try {
    return await verifyChains(database.kysely)
  } finally {
    await database.close()
  }
}

/** Where a till keeps its data. */
export interface AuditPlace {
  databaseUrl?: string | undefined
  dataDir?: string | undefined
  databaseSchema?: string | undefined
}
