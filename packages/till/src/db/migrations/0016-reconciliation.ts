import { type Kysely, sql } from 'kysely'
import { monthly } from '../months.ts'

/** Reconciliation (对账): bills as they were downloaded, their rows, and where they differ from what is here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reconciliation (
      mchid text not null,
      day date not null,
      id text not null,
      state text not null check (state in ('pending', 'agreed', 'different', 'failed')),
      step text not null,
      bill_type text not null,
      account_type text not null,
      run integer not null default 1,
      attempts integer not null default 0,
      problem_code text,
      problem text,
      trade_file text,
      flow_file text,
      totals jsonb not null default '{}',
      created_at timestamptz not null,
      requested_at timestamptz not null,
      completed_at timestamptz,
      primary key (mchid, day)
    )`.execute(db)
  await sql`create index reconciliation_id on reconciliation (id)`.execute(db)

  await sql`
    create table bill_file (
      mchid text not null,
      id text not null,
      day date not null,
      kind text not null check (kind in ('trade', 'fund_flow')),
      type text not null,
      source text not null check (source in ('download', 'hand')),
      sha1 text not null,
      bytes bigint not null,
      created_at timestamptz not null,
      primary key (mchid, id)
    )`.execute(db)
  // The file itself, gzip, in pieces.
  await sql`
    create table bill_piece (
      mchid text not null,
      file_id text not null,
      seq integer not null,
      at timestamptz not null,
      bytes bytea not null,
      primary key (mchid, file_id, seq, at)
    )`.execute(db)
  await monthly(db, 'bill_piece', 'at')

  // at: the beginning of the bill's day. A day has the rows of one trade bill at a time.
  await sql`
    create table bill_row (
      mchid text not null,
      at timestamptz not null,
      file_id text not null,
      line integer not null,
      subject text not null,
      number text not null,
      out_no text not null,
      merchant text not null,
      sub_mchid text not null,
      happened_at timestamptz,
      state text not null,
      currency text not null,
      amount bigint not null,
      fee_millifen bigint not null,
      primary key (mchid, at, file_id, line)
    )`.execute(db)
  await monthly(db, 'bill_row', 'at')
  await sql`
    create table bill_flow (
      mchid text not null,
      at timestamptz not null,
      file_id text not null,
      line integer not null,
      number text not null,
      flow_id text not null,
      business text not null,
      part text not null,
      fen bigint not null,
      happened_at timestamptz,
      primary key (mchid, at, file_id, line)
    )`.execute(db)
  await monthly(db, 'bill_flow', 'at')

  await sql`
    create table reconciliation_difference (
      mchid text not null,
      id text not null,
      day date not null,
      subject text not null,
      kind text not null,
      number text not null,
      out_no text not null,
      payment_id text,
      refund_id text,
      here text,
      there text,
      amount bigint not null,
      state text not null check (state in ('open', 'repaired', 'accepted', 'adjusted')),
      run integer not null,
      adjustment bigint,
      reason text,
      settled_by text,
      found_at timestamptz not null,
      settled_at timestamptz,
      primary key (mchid, id)
    )`.execute(db)
  await sql`create index reconciliation_difference_day on reconciliation_difference (mchid, day, found_at, id)`.execute(
    db,
  )

  // What a day's bill must hold.
  await sql`create index payment_paid on payment (mchid, paid_at) where paid_at is not null`.execute(db)
  await sql`create index refund_accepted on refund (mchid, accepted_at) where accepted_at is not null`.execute(db)
  await sql`create index refund_by_refund_id on refund (mchid, refund_id) where refund_id is not null`.execute(db)
}
