import { type Kysely, sql } from 'kysely'

/** A refund above the house's limit waits until a second person has agreed. Who asked and who decided are operators' names. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table refund add column requested_by text,
      add column approval text check (approval in ('waiting', 'given', 'refused')),
      add column decided_by text`.execute(db)
}
