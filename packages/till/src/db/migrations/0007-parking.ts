import { type Kysely, sql } from 'kysely'

/** PayScore parking: cars inside, and their fees. What was paid for one is a payment like any other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table parking_entrance (
      mchid text not null,
      id text not null,
      out_parking_no text not null,
      plate_number text not null,
      plate_color text not null,
      parking_name text not null,
      start_time timestamptz not null,
      free_duration integer not null check (free_duration >= 0),
      body jsonb not null,
      parking_id text,
      plate_state text not null check (plate_state in ('unknown', 'normal', 'blocked')),
      block_reason text,
      plate_state_at timestamptz,
      failure_code text,
      failure_message text,
      created_at timestamptz not null,
      left_at timestamptz,
      primary key (mchid, id),
      unique (mchid, out_parking_no)
    )`.execute(db)
  await sql`create index parking_entrance_id on parking_entrance (id)`.execute(db)
  await sql`create index parking_entrance_created on parking_entrance (created_at desc, id desc)`.execute(db)
  // A plate is inside once: only its newest entrance could be charged.
  await sql`
    create unique index parking_entrance_inside on parking_entrance (mchid, plate_number, plate_color)
    where left_at is null`.execute(db)

  await sql`
    create table parking_charge (
      mchid text not null,
      id text not null,
      entrance_id text not null,
      appid text not null,
      out_trade_no text not null,
      state text not null check (state in ('created', 'accepted', 'paid', 'failed', 'refused')),
      amount bigint not null check (amount > 0),
      plate_number text not null,
      request jsonb not null,
      body jsonb not null,
      transaction_id text,
      bank_type text,
      user_repaid text,
      fallback_payment_id text,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      accepted_at timestamptz,
      paid_at timestamptz,
      ended_at timestamptz,
      primary key (mchid, id),
      unique (mchid, out_trade_no),
      foreign key (mchid, entrance_id) references parking_entrance (mchid, id)
    )`.execute(db)
  await sql`create index parking_charge_id on parking_charge (id)`.execute(db)
  await sql`create index parking_charge_created on parking_charge (created_at desc, id desc)`.execute(db)
  // One fee a stay.
  await sql`
    create unique index parking_charge_stay on parking_charge (mchid, entrance_id) where state <> 'refused'`.execute(db)

  await sql`alter table payment drop constraint payment_channel_check`.execute(db)
  await sql`
    alter table payment add constraint payment_channel_check
    check (channel in ('native', 'jsapi', 'miniprogram', 'app', 'h5', 'codepay', 'payscore', 'parking'))`.execute(db)
}
