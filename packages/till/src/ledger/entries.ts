import { type Kysely, type Selectable, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'
import type { Position } from '../payments/store.ts'
import { type Account, ACCOUNTS } from './accounts.ts'
import type { LedgerEntryTable, LedgerOf } from './store.ts'

/** An entry, with the payment it belongs to. */
export type EntryRow = Selectable<LedgerEntryTable> & { payment_id: string | null }

export interface EntryFilter extends LedgerOf {
  account?: Account | undefined
  source?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
  after?: Position | undefined
  limit: number
}

/** What names an entry, as a place in the list and for a page. */
export const entryId = ({ kind, source, account }: EntryRow): string => `${kind}:${source}:${account}`

/** Newest first. Each account is read by its key and the heads are merged: no account is sorted whole. */
export async function listEntries(db: Kysely<Schema>, filter: EntryFilter): Promise<EntryRow[]> {
  const accounts = filter.account === undefined ? [...ACCOUNTS] : [filter.account]
  const { rows } = await sql<EntryRow>`
    select e.*, p.payment_id
    from unnest(${accounts}::text[]) as a (account)
    cross join lateral (
      select * from ledger_entry e
      where e.mchid = ${filter.mchid} and e.account = a.account ${conditions(filter)}
      order by e.at desc, e.kind desc, e.source desc limit ${filter.limit}::int) as e
    join ledger_posting p on p.mchid = e.mchid and p.source = e.source and p.kind = e.kind
    order by e.at desc, e.kind desc, e.source desc, e.account desc limit ${filter.limit}::int`.execute(db)
  return rows
}

function conditions({ mchid, sub_mchid, source, from, to, after }: EntryFilter) {
  const parts = [
    sub_mchid !== undefined && sql`and e.sub_mchid = ${sub_mchid}`,
    // Its postings know when: without that every entry of the account would be looked at.
    source !== undefined &&
      sql`and e.source = ${source} and e.at in (select at from ledger_posting where mchid = ${mchid} and source = ${source})`,
    from !== undefined && sql`and e.at >= ${from}`,
    to !== undefined && sql`and e.at < ${to}`,
    after !== undefined && olderThan(after),
  ].filter((part) => part !== false)
  return sql.join(parts, sql` `)
}

function olderThan({ at, id }: Position) {
  const [kind = '', source = '', account = ''] = id.split(':')
  // The first line is what the key is read by.
  return sql`and e.at <= ${at}
    and (e.at, e.kind, e.source, e.account) < (${at}::timestamptz, ${kind}::text, ${source}::text, ${account}::text)`
}
