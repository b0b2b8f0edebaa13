import { type Kysely, sql } from 'kysely'

/** What the day brought and what is owed, without reading every fee there ever was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index parking_charge_paid on parking_charge (paid_at) where state = 'paid'`.execute(db)
  await sql`create index parking_charge_failed on parking_charge (mchid) where state = 'failed'`.execute(db)
}
