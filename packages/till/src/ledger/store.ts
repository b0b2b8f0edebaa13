import { type Kysely, type RawBuilder, sql } from 'kysely'
import { PREPARED } from '../db/prepared.ts'
import type { Defaulted, Schema, Transaction } from '../db/schema.ts'
import { type Account, ACCOUNTS } from './accounts.ts'
import type { Posting, PostingKind } from './postings.ts'

export interface LedgerTables {
  ledger_posting: LedgerPostingTable
  ledger_entry: LedgerEntryTable
}

/** What has been posted: the key is what makes a movement be posted once for ever. */
export interface LedgerPostingTable {
  mchid: string
  source: string
  kind: PostingKind
  payment_id: string | null
  at: Date
}

/** Append-only, and without any key but the one that holds its time, so that it can be cut into months. */
export interface LedgerEntryTable {
  mchid: string
  account: Account
  at: Date
  kind: PostingKind
  source: string
  sub_mchid: Defaulted<string>
  fen: number
}

/** Posts movements, each once, in the transaction of what moved them; what was posted before stays as it is. */
export async function post(trx: Transaction, postings: readonly Posting[]): Promise<void> {
  if (postings.length === 0) return
  await sql`${sql.raw(PREPARED)} with ${insertPostings(postings)} select 1`.execute(trx)
}

/** The steps of a `with` that write postings, however many: an entry is written only along with its posting. */
export const insertPostings = (postings: readonly Posting[]): RawBuilder<unknown> => sql`
  posted as (
    insert into ledger_posting (mchid, source, kind, payment_id, at)
    select r.mchid, r.source, r.kind, r.payment_id, r.at
    from json_to_recordset(${text([...postings].sort(byKey).map(rowOf))}::text::json)
      as r (mchid text, source text, kind text, payment_id text, at timestamptz)
    on conflict (mchid, source, kind) do nothing
    returning mchid, source, kind, at),
  entered as (
    insert into ledger_entry (mchid, account, at, kind, source, sub_mchid, fen)
    select r.mchid, r.account, posted.at, r.kind, r.source, r.sub_mchid, r.fen
    from json_to_recordset(${text(postings.flatMap(entriesOf))}::text::json)
      as r (mchid text, source text, kind text, account text, sub_mchid text, fen bigint)
    join posted on posted.mchid = r.mchid and posted.source = r.source and posted.kind = r.kind)`

const text = (rows: readonly object[]): string => JSON.stringify(rows)

// Sorted, so that two transactions with the same postings wait for each other in one direction only.
const byKey = (a: Posting, b: Posting): number => (keyOf(a) < keyOf(b) ? -1 : 1)

const keyOf = ({ mchid, source, kind }: Posting): string => `${mchid} ${source} ${kind}`

const rowOf = ({ mchid, source, kind, payment_id, at }: Posting) => ({ mchid, source, kind, payment_id, at })

const entriesOf = ({ mchid, source, kind, sub_mchid, entries }: Posting) =>
  entries.map((entry) => ({ mchid, source, kind, sub_mchid, ...entry }))

/** Whose ledger is read. */
export interface LedgerOf {
  mchid: string
  /** Only the money of this sub-merchant; empty for the merchant's own. All of it when left out. */
  sub_mchid?: string | undefined
}

/** Debits and credits of one account, both at least zero. */
export interface Turnover {
  account: Account
  debit: number
  credit: number
}

// By account, so that the key is what is read, whatever else is asked.
const belongs = ({ mchid, sub_mchid }: LedgerOf) => sql`
  mchid = ${mchid} and account = any(${[...ACCOUNTS]}::text[])
  ${sub_mchid === undefined ? sql`` : sql`and sub_mchid = ${sub_mchid}`}`

const TURNOVER = sql`
  coalesce(sum(fen) filter (where fen > 0), 0)::bigint as debit,
  coalesce(-sum(fen) filter (where fen < 0), 0)::bigint as credit`

/** Every account that has entries before a moment. */
export async function balancesAt(
  db: Kysely<Schema>,
  { before, ...of }: LedgerOf & { before?: Date },
): Promise<Turnover[]> {
  const { rows } = await sql<Turnover>`
    select account, ${TURNOVER} from ledger_entry
    where ${belongs(of)} ${before === undefined ? sql`` : sql`and at < ${before}`}
    group by account`.execute(db)
  return rows
}

/** What each Asia/Shanghai day of a time moved, by account, in order. */
export async function turnoverByDay(
  db: Kysely<Schema>,
  { from, to, ...of }: LedgerOf & { from: Date; to: Date },
): Promise<(Turnover & { day: string })[]> {
  const { rows } = await sql<Turnover & { day: string }>`
    select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, account, ${TURNOVER} from ledger_entry
    where ${belongs(of)} and at >= ${from} and at < ${to}
    group by 1, 2 order by 1, 2`.execute(db)
  return rows
}
