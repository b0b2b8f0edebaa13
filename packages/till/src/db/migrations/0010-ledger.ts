import { type Kysely, sql } from 'kysely'

/** The ledger: what has been posted, and its entries; with everything that was paid and refunded until now. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table payment add column settlement_total bigint check (settlement_total between 0 and total)`.execute(
    db,
  )
  await sql`alter table refund add column settlement_refund bigint check (settlement_refund between 0 and refund)`.execute(
    db,
  )

  await sql`
    create table ledger_posting (
      mchid text not null,
      source text not null,
      kind text not null,
      payment_id text,
      at timestamptz not null,
      primary key (mchid, source, kind)
    )`.execute(db)
  // Balances read nothing but the key; it holds the time, so that the table can be cut into months.
  await sql`
    create table ledger_entry (
      mchid text not null,
      account text not null,
      at timestamptz not null,
      kind text not null,
      source text not null,
      sub_mchid text not null default '',
      fen bigint not null check (fen <> 0),
      primary key (mchid, account, at, kind, source) include (fen, sub_mchid)
    )`.execute(db)

  await backfill(db)
}

/** Of these nobody noted what was settled, so it is taken to be all; where it was less the fund bill tells. */
async function backfill(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into ledger_posting (mchid, source, kind, payment_id, at)
    select mchid, id, 'paid', id, coalesce(paid_at, created_at) from payment where state = 'paid'
    union all
    select mchid, id, 'refunded', payment_id, coalesce(succeeded_at, created_at) from refund where state = 'succeeded'`.execute(
    db,
  )
  await sql`
    insert into ledger_entry (mchid, account, at, kind, source, sub_mchid, fen)
    select p.mchid, side.account, p.at, p.kind, p.source, side.sub_mchid, side.fen
    from ledger_posting p
    cross join lateral (
      select account, sub_mchid, fen
      from payment cross join lateral (values ('receivable', total), ('sales', -total)) as e (account, fen)
      where p.kind = 'paid' and payment.mchid = p.mchid and payment.id = p.source
      union all
      select account, sub_mchid, fen
      from refund cross join lateral (values ('refunds', refund.refund), ('receivable', -refund.refund)) as e (account, fen)
      where p.kind = 'refunded' and refund.mchid = p.mchid and refund.id = p.source) as side`.execute(db)
}
