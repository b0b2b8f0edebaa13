import { type Kysely, sql } from 'kysely'

/** Where events are delivered to, each delivery, and each attempt at one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // Events of one lane reach an endpoint in order: those of a payment and of its refunds. Null: its subject alone.
  await sql`alter table event add column lane text`.execute(db)
  await sql`
    update event set lane = refund.payment_id
    from refund where refund.mchid = event.mchid and refund.id = event.subject_id`.execute(db)

  // mchid '*' is every merchant. Few rows, read by every transaction that tells something.
  await sql`
    create table webhook_endpoint (
      mchid text not null,
      id text not null,
      url text not null,
      description text,
      events text[] not null,
      state text not null check (state in ('enabled', 'disabled')),
      disabled_reason text,
      secret text not null,
      previous_secret text,
      previous_secret_until timestamptz,
      created_at timestamptz not null,
      primary key (mchid, id)
    )`.execute(db)

  // mchid is the event's own, so that it lies beside the event; seq is its place in the outbox.
  await sql`
    create table webhook_delivery (
      mchid text not null,
      endpoint_id text not null,
      event_id text not null,
      seq bigint not null,
      lane text not null,
      type text not null,
      subject_id text not null,
      state text not null check (state in ('pending', 'delivered', 'given_up')),
      attempts integer not null default 0,
      first_at timestamptz,
      next_at timestamptz not null,
      status integer,
      error text,
      ms integer,
      created_at timestamptz not null,
      ended_at timestamptz,
      primary key (mchid, endpoint_id, event_id)
    )`.execute(db)
  // What a lane sends next, and how much is open or lost; delivered ones, the many, are not in it.
  await sql`
    create index webhook_delivery_open on webhook_delivery (endpoint_id, state, lane, seq)
    where state <> 'delivered'`.execute(db)
  await sql`
    create index webhook_delivery_created on webhook_delivery (endpoint_id, created_at desc, event_id desc)`.execute(db)
  await sql`create index webhook_delivery_ended on webhook_delivery (ended_at) where ended_at is not null`.execute(db)

  await sql`
    create table webhook_attempt (
      mchid text not null,
      endpoint_id text not null,
      event_id text not null,
      number integer not null,
      at timestamptz not null,
      url text not null,
      status integer,
      error text,
      ms integer not null,
      answer text,
      primary key (mchid, endpoint_id, event_id, number),
      foreign key (mchid, endpoint_id, event_id)
        references webhook_delivery (mchid, endpoint_id, event_id) on delete cascade
    )`.execute(db)

  // Their worker looks for these alone, and must not read past every job of a payment to find them.
  await sql`
    create index job_due_webhook on job ((coalesce(lease_until, run_at)))
    where gave_up_at is null and kind in ('webhook.deliver', 'webhook.purge')`.execute(db)
}
