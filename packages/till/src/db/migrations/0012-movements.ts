import { type Kysely, sql } from 'kysely'

/** Money that is moved on: transfers to users, and profit sharing with its receivers and returns. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table transfer (
      mchid text not null,
      id text not null,
      appid text not null,
      out_bill_no text not null,
      state text not null check (state in ('created', 'accepted', 'processing', 'wait_user_confirm', 'transferring',
        'canceling', 'succeeded', 'failed', 'cancelled', 'refused')),
      openid text not null,
      user_name text,
      amount bigint not null check (amount > 0),
      remark text not null,
      scene_id text not null,
      request jsonb not null,
      notify_url text not null,
      transfer_bill_no text,
      package_info text,
      cancel_asked_at timestamptz,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      accepted_at timestamptz,
      ended_at timestamptz,
      primary key (mchid, id),
      unique (mchid, out_bill_no)
    )`.execute(db)
  await sql`create index transfer_id on transfer (id)`.execute(db)
  await sql`create index transfer_created on transfer (created_at desc, id desc)`.execute(db)

  await sql`alter table payment add column profit_sharing boolean not null default false`.execute(db)
  await sql`alter table merchant add column max_share_percent integer`.execute(db)

  await sql`
    create table profit_sharing_receiver (
      mchid text not null,
      sub_mchid text not null default '',
      id text not null,
      type text not null,
      account text not null,
      sub_appid text,
      relation_type text not null,
      custom_relation text,
      state text not null check (state in ('adding', 'active', 'deleting', 'deleted')),
      created_at timestamptz not null,
      updated_at timestamptz not null,
      primary key (mchid, id),
      unique (mchid, sub_mchid, type, account)
    )`.execute(db)
  await sql`create index profit_sharing_receiver_created on profit_sharing_receiver (created_at desc, id desc)`.execute(
    db,
  )

  await sql`
    create table profit_sharing_order (
      mchid text not null,
      sub_mchid text not null default '',
      id text not null,
      payment_id text not null,
      transaction_id text not null,
      appid text not null,
      sub_appid text,
      out_order_no text not null,
      kind text not null check (kind in ('share', 'unfreeze')),
      state text not null check (state in ('created', 'processing', 'finished', 'refused')),
      amount bigint not null check (amount >= 0),
      unfreeze_unsplit boolean not null,
      request jsonb not null,
      names text,
      receivers jsonb not null,
      order_id text,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      accepted_at timestamptz,
      finished_at timestamptz,
      primary key (mchid, id),
      unique (mchid, sub_mchid, out_order_no),
      foreign key (mchid, payment_id) references payment (mchid, id)
    )`.execute(db)
  await sql`create index profit_sharing_order_id on profit_sharing_order (id)`.execute(db)
  await sql`create index profit_sharing_order_payment on profit_sharing_order (mchid, payment_id)`.execute(db)
  await sql`create index profit_sharing_order_created on profit_sharing_order (created_at desc, id desc)`.execute(db)

  await sql`
    create table profit_sharing_return (
      mchid text not null,
      sub_mchid text not null default '',
      id text not null,
      order_id text not null,
      payment_id text not null,
      out_order_no text not null,
      out_return_no text not null,
      return_mchid text not null,
      state text not null check (state in ('created', 'processing', 'succeeded', 'failed', 'refused')),
      amount bigint not null check (amount > 0),
      description text not null,
      request jsonb not null,
      return_id text,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      accepted_at timestamptz,
      ended_at timestamptz,
      primary key (mchid, id),
      unique (mchid, sub_mchid, out_return_no),
      foreign key (mchid, order_id) references profit_sharing_order (mchid, id)
    )`.execute(db)
  await sql`create index profit_sharing_return_id on profit_sharing_return (id)`.execute(db)
  await sql`create index profit_sharing_return_order on profit_sharing_return (mchid, order_id)`.execute(db)
  await sql`create index profit_sharing_return_created on profit_sharing_return (created_at desc, id desc)`.execute(db)
}
