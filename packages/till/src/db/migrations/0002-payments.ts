import { type Kysely, sql } from 'kysely'

/** Payments, refunds, their timeline, the inbox of notifications and the outbox of events. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payment (
      mchid text not null,
      id text not null,
      appid text not null,
      channel text not null check (channel in ('native', 'jsapi', 'miniprogram', 'app', 'h5')),
      out_trade_no text not null,
      state text not null check (state in ('created', 'pending', 'closing', 'paid', 'closed', 'failed')),
      total bigint not null check (total > 0),
      currency text not null,
      payer_total bigint,
      refunded bigint not null default 0 check (refunded >= 0 and refunded <= total),
      description text not null,
      attach text,
      openid text,
      client_ip text,
      return_url text,
      request jsonb not null,
      notify_url text not null,
      prepay_id text,
      code_url text,
      h5_url text,
      prepaid_at timestamptz,
      transaction_id text,
      payer_openid text,
      trade_type text,
      bank_type text,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      paid_at timestamptz,
      closed_at timestamptz,
      last_refund_at timestamptz,
      primary key (mchid, id),
      unique (mchid, out_trade_no),
      unique (mchid, transaction_id)
    )`.execute(db)
  // The API names a payment by its id alone; the list is newest first.
  await sql`create index payment_id on payment (id)`.execute(db)
  await sql`create index payment_created on payment (created_at desc, id desc)`.execute(db)

  await sql`
    create table refund (
      mchid text not null,
      id text not null,
      payment_id text not null,
      out_trade_no text not null,
      out_refund_no text not null,
      refund_id text,
      state text not null check (state in ('created', 'processing', 'succeeded', 'abnormal', 'closed', 'failed')),
      refund bigint not null check (refund > 0),
      total bigint not null,
      currency text not null,
      reason text,
      request jsonb not null,
      notify_url text not null,
      user_received_account text,
      failure_code text,
      failure_message text,
      attention text,
      created_at timestamptz not null,
      not_before timestamptz not null,
      accepted_at timestamptz,
      succeeded_at timestamptz,
      primary key (mchid, id),
      unique (mchid, out_refund_no),
      foreign key (mchid, payment_id) references payment (mchid, id)
    )`.execute(db)
  await sql`create index refund_id on refund (id)`.execute(db)
  await sql`create index refund_payment on refund (mchid, payment_id)`.execute(db)
  await sql`create index refund_created on refund (created_at desc, id desc)`.execute(db)

  await sql`
    create table idempotency_key (
      mchid text not null,
      scope text not null,
      key text not null,
      resource_id text not null,
      created_at timestamptz not null,
      primary key (mchid, scope, key)
    )`.execute(db)

  // Raw messages are text, not jsonb: they are kept as they came, and jsonb takes neither their spelling nor every character.
  await sql`
    create table timeline (
      mchid text not null,
      payment_id text not null,
      seq bigint generated always as identity,
      at timestamptz not null,
      kind text not null,
      title text not null,
      detail text,
      raw text,
      primary key (mchid, payment_id, seq)
    )`.execute(db)

  await sql`
    create table inbox (
      mchid text not null,
      event_id text not null,
      kind text not null,
      event_type text not null,
      number text,
      payment_id text,
      verdict text not null check (verdict in ('applied', 'duplicate', 'parked')),
      reason text,
      headers text not null,
      body text not null,
      received_at timestamptz not null,
      primary key (mchid, event_id)
    )`.execute(db)
  await sql`create index inbox_received on inbox (received_at desc, event_id desc)`.execute(db)
  await sql`create index inbox_payment on inbox (mchid, payment_id) where payment_id is not null`.execute(db)

  await sql`
    create table refused_notification (
      mchid text not null,
      id text not null,
      kind text not null,
      reason text not null,
      headers text not null,
      body text not null,
      received_at timestamptz not null,
      primary key (mchid, id)
    )`.execute(db)
  await sql`create index refused_notification_received on refused_notification (received_at desc, id desc)`.execute(db)

  // `tx` orders events by the transaction that wrote them: a reader that stops before the oldest running transaction
  // never skips an event that commits late.
  await sql`
    create table event (
      mchid text not null,
      id text not null,
      seq bigint generated always as identity,
      tx xid8 not null default pg_current_xact_id(),
      type text not null,
      subject_id text not null,
      payload text not null,
      at timestamptz not null,
      primary key (mchid, subject_id, type)
    )`.execute(db)
  await sql`create index event_order on event (tx, seq)`.execute(db)
}
