import { type Kysely, sql } from 'kysely'

/** Merchants with sealed keys; payments and refunds of partners for their sub-merchants. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // `revision` counts the changes of a row, and rows are never deleted: the sum of all tells a replica whether anything is new.
  await sql`
    create table merchant (
      mchid text primary key,
      name text,
      appid text not null,
      serial text not null,
      public_key_id text,
      public_key text,
      certificates jsonb,
      base_url text,
      data_key text not null,
      private_key text not null,
      api_v3_key text not null,
      api_v2_key text,
      state text not null check (state in ('active', 'disabled')),
      revision bigint not null default 1,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(db)

  // Empty: the merchant's own. WeChat Pay counts a partner's numbers per sub-merchant, and a null is equal to no other null.
  await sql`alter table payment add column sub_mchid text not null default '', add column sub_appid text`.execute(db)
  await sql`alter table payment drop constraint payment_mchid_out_trade_no_key`.execute(db)
  await sql`alter table payment add constraint payment_number unique (mchid, sub_mchid, out_trade_no)`.execute(db)
  await sql`alter table refund add column sub_mchid text not null default ''`.execute(db)
  await sql`alter table refund drop constraint refund_mchid_out_refund_no_key`.execute(db)
  await sql`alter table refund add constraint refund_number unique (mchid, sub_mchid, out_refund_no)`.execute(db)
}
