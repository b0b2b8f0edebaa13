import { type Kysely, sql } from 'kysely'

/**
 * Rows of bills are loaded by the million, read by the day and never by line: a key of each costs as much as the row itself. What a
 * day's rows lie among is enough to find them. That a file is loaded once is seen to by whoever loads it, who holds its lock.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ['bill_row', 'bill_flow']) {
    const [rows, key, day] = [sql.id(table), sql.id(`${table}_pkey`), sql.id(`${table}_day`)]
    await sql`alter table ${rows} drop constraint ${key}`.execute(db)
    await sql`create index ${day} on ${rows} using brin (mchid, at) with (autosummarize = on)`.execute(db)
  }
}
