import { type Kysely, sql } from 'kysely'

/** PayScore: permissions of users, and service orders. What is collected for one is a payment like any other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payscore_authorization (
      mchid text not null,
      id text not null,
      appid text not null,
      service_id text not null,
      openid text not null,
      authorization_code text not null,
      state text not null check (state in ('created', 'pending', 'active', 'ended')),
      token text,
      token_until timestamptz,
      created_at timestamptz not null,
      opened_at timestamptz,
      ended_at timestamptz,
      primary key (mchid, id),
      unique (mchid, authorization_code)
    )`.execute(db)
  await sql`create index payscore_authorization_id on payscore_authorization (id)`.execute(db)
  await sql`create index payscore_authorization_user on payscore_authorization (mchid, service_id, openid)`.execute(db)

  await sql`
    create table service_order (
      mchid text not null,
      id text not null,
      appid text not null,
      service_id text not null,
      out_order_no text not null,
      mode text not null check (mode in ('confirm', 'authorize')),
      state text not null check (state in ('created', 'confirming', 'running', 'collecting', 'paid', 'finished',
        'cancelled', 'expired', 'failed')),
      openid text,
      service_introduction text not null,
      risk_fund_name text not null,
      risk_fund_amount bigint not null check (risk_fund_amount > 0),
      cap bigint,
      request jsonb not null,
      body jsonb not null,
      planned_start text not null,
      planned_end text,
      order_id text,
      package text,
      total bigint check (total >= 0),
      wish jsonb,
      paid_elsewhere boolean not null default false,
      transaction_id text,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      started_at timestamptz,
      completed_at timestamptz,
      ended_at timestamptz,
      primary key (mchid, id),
      unique (mchid, out_order_no)
    )`.execute(db)
  await sql`alter table payment drop constraint payment_channel_check`.execute(db)
  await sql`
    alter table payment add constraint payment_channel_check
    check (channel in ('native', 'jsapi', 'miniprogram', 'app', 'h5', 'payscore'))`.execute(db)
  // Refunds of what was collected are asked for by its transaction_id: its number is WeChat Pay's own.
  await sql`alter table refund add column transaction_id text`.execute(db)

  await sql`create index service_order_id on service_order (id)`.execute(db)
  await sql`create index service_order_created on service_order (created_at desc, id desc)`.execute(db)
}
