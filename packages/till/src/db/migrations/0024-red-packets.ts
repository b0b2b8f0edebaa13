import { type Kysely, sql } from 'kysely'

/** Red packets (现金红包): money for users that goes by APIv2. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table red_packet (
      mchid text not null,
      id text not null,
      appid text not null,
      mch_billno text not null,
      hb_type text not null check (hb_type in ('NORMAL', 'GROUP')),
      state text not null check (state in ('created', 'refused', 'sending', 'sent', 'received', 'returning', 'returned',
        'failed')),
      re_openid text not null,
      total_amount bigint not null check (total_amount > 0),
      total_num integer not null check (total_num > 0),
      act_name text not null,
      request jsonb not null,
      detail_id text,
      receipts jsonb not null default '[]',
      received_amount bigint not null default 0,
      refund_amount bigint not null default 0,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      sent_at timestamptz,
      returned_at timestamptz,
      ended_at timestamptz,
      primary key (mchid, id),
      unique (mchid, mch_billno),
      check (received_amount + refund_amount <= total_amount)
    )`.execute(db)
  await sql`create index red_packet_id on red_packet (id)`.execute(db)
  await sql`create index red_packet_created on red_packet (created_at desc, id desc)`.execute(db)
  // What a fund-flow bill calls them by.
  await sql`create index red_packet_number on red_packet (mchid, detail_id) where detail_id is not null`.execute(db)
}
