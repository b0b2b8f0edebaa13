import { type Kysely, sql } from 'kysely'

/** How PayScore orders and parking fees were paid, as WeChat Pay tells it; and permissions as a list. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table service_order add column collection jsonb`.execute(db)
  await sql`alter table parking_charge add column collection jsonb`.execute(db)
  await sql`
    create index payscore_authorization_created on payscore_authorization (created_at desc, id desc)`.execute(db)
}
