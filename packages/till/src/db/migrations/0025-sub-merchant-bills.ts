import { type Kysely, sql } from 'kysely'

/**
 * The bill of one sub-merchant, compared on a day of its own, beside the merchant's whole day. In tables of their own: the release
 * before knows a day by merchant and date alone, and would take theirs for the merchant's.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // One shape for both.
  await sql`alter table reconciliation add column sub_mchid text not null default ''`.execute(db)
  await sql`alter table reconciliation_difference add column sub_mchid text not null default ''`.execute(db)

  await sql`
    create table sub_reconciliation (
      like reconciliation including defaults including constraints,
      primary key (mchid, sub_mchid, day)
    )`.execute(db)
  await sql`create index sub_reconciliation_id on sub_reconciliation (id)`.execute(db)
  await sql`create index sub_reconciliation_day on sub_reconciliation (mchid, day)`.execute(db)

  await sql`
    create table sub_reconciliation_difference (
      like reconciliation_difference including defaults including constraints,
      primary key (mchid, id)
    )`.execute(db)
  await sql`
    create index sub_reconciliation_difference_day
      on sub_reconciliation_difference (mchid, day, sub_mchid, found_at, id)`.execute(db)
}
