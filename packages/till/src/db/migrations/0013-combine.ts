import { type Kysely, sql } from 'kysely'

/** Combined payments (合单支付): one order at WeChat Pay for payments of several merchants. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table combined_payment (
      mchid text not null,
      id text not null,
      appid text not null,
      channel text not null check (channel in ('native', 'jsapi', 'miniprogram', 'app', 'h5')),
      out_trade_no text not null,
      state text not null check (state in ('created', 'pending', 'closing', 'paid', 'closed', 'failed')),
      openid text,
      client_ip text,
      return_url text,
      request jsonb not null,
      notify_url text not null,
      prepay_id text,
      code_url text,
      h5_url text,
      prepaid_at timestamptz,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (mchid, id),
      unique (mchid, out_trade_no)
    )`.execute(db)
  // The API names a combination by its number alone where only one merchant has it; pages by its id.
  await sql`create index combined_payment_id on combined_payment (id)`.execute(db)
  await sql`create index combined_payment_number on combined_payment (out_trade_no)`.execute(db)
  await sql`create index combined_payment_created on combined_payment (created_at desc, id desc)`.execute(db)

  // No foreign key: a part belongs to its own merchant, and may live elsewhere than the combination.
  await sql`
    alter table payment add column combine_mchid text, add column combine_out_trade_no text,
      add column combine_index integer`.execute(db)
  await sql`
    create index payment_combination on payment (combine_mchid, combine_out_trade_no)
    where combine_mchid is not null`.execute(db)
}
