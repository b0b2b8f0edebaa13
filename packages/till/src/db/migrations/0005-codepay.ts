import { type Kysely, sql } from 'kysely'

/** Code payments (付款码支付). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table payment drop constraint payment_channel_check`.execute(db)
  await sql`
    alter table payment add constraint payment_channel_check
    check (channel in ('native', 'jsapi', 'miniprogram', 'app', 'h5', 'codepay'))`.execute(db)
}
