import { sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import type { Look } from './differ.ts'
import { differenceTable } from './store.ts'

/**
 * Posts the fees that the trade bill tells, once for ever per payment and refund; not of numbers something is wrong with. The ledger
 * counts fen: real fees are whole fen, written with five decimals of a yuan.
 */
export async function postFees(trx: Transaction, look: Look): Promise<void> {
  const { mchid, sub_mchid, day, billAt, tradeFile } = look
  await sql`
    with doubtful as (
      select number from ${sql.table(differenceTable(look))}
      where mchid = ${mchid} and sub_mchid = ${sub_mchid} and day = ${day} and state = 'open'),
    billed as (
      select subject, number, round(abs(fee_millifen) / 1000.0)::bigint as fen, fee_millifen > 0 as charged from bill_row
      where mchid = ${mchid} and at = ${billAt} and file_id = ${tradeFile} and abs(fee_millifen) >= 500
        and number not in (select number from doubtful)),
    fee as (
      select p.id as source, 'fee_charged' as kind, p.id as payment_id, p.sub_mchid, p.paid_at as at, b.fen
      from billed b join payment p on p.mchid = ${mchid} and p.transaction_id = b.number
      where b.subject = 'payment' and b.charged and p.state = 'paid'
      union all
      select r.id, 'fee_returned', r.payment_id, r.sub_mchid, r.succeeded_at, b.fen
      from billed b join refund r on r.mchid = ${mchid} and r.refund_id = b.number
      where b.subject = 'refund' and not b.charged and r.state = 'succeeded'),
    posted as (
      insert into ledger_posting (mchid, source, kind, payment_id, at)
      select ${mchid}, source, kind, payment_id, at from fee order by source
      on conflict (mchid, source, kind) do nothing
      returning source, kind, at)
    insert into ledger_entry (mchid, account, at, kind, source, sub_mchid, fen)
    select ${mchid}, side.account, posted.at, posted.kind, posted.source, fee.sub_mchid, side.fen
    from posted join fee using (source, kind)
    cross join lateral (values
      ('fees', case kind when 'fee_charged' then fee.fen else -fee.fen end),
      ('receivable', case kind when 'fee_charged' then -fee.fen else fee.fen end)) as side (account, fen)`.execute(trx)
}
