import { sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import { type Look, writeDifferences } from './differ.ts'
import { differenceTable } from './store.ts'

/**
 * The fund-flow bill against the ledger: what each payment and refund moved on the account, and the fee of it against the trade
 * bill. What the trade bill has told already of a number is not told twice.
 */
export function compareFlow(trx: Transaction, look: Look): Promise<void> {
  const { mchid, sub_mchid, from, to, billDays, flowFile, flowFiles, tradeFiles } = look
  return writeDifferences(
    trx,
    look,
    'flow',
    sql`
    with flow as (
      select number, part, max(out_no) as out_no, sum(fen)::bigint as fen, bool_or(file_id = ${flowFile}) as today from bill_flow
      where mchid = ${mchid} and at = any(${billDays}::timestamptz[]) and file_id = any(${flowFiles}::text[]) and part in ('trade', 'fee')
      group by number, part),
    told as (
      select number from ${sql.table(differenceTable(look))}
      where mchid = ${mchid} and sub_mchid = ${sub_mchid} and day = ${look.day} and subject in ('payment', 'refund', 'reversal') and run = ${look.run}),
    expected as (
      select f.number, f.fen, p.id as payment_id, r.id as refund_id, coalesce(p.out_trade_no, r.out_refund_no, f.out_no) as out_no,
        coalesce(e.fen, case when r.state in ('processing', 'abnormal') then -r.refund end, 0)::bigint as booked
      from flow f
      left join payment p on p.mchid = ${mchid} and p.transaction_id = f.number
      left join refund r on r.mchid = ${mchid} and r.refund_id = f.number
      left join ledger_posting l on l.mchid = ${mchid} and l.source = coalesce(p.id, r.id)
        and l.kind = case when p.id is null then 'refunded' else 'paid' end
      left join ledger_entry e on e.mchid = ${mchid} and e.account = 'receivable' and e.at = l.at and e.kind = l.kind
        and e.source = l.source
      where f.part = 'trade' and f.today),
    fees as (
      select number, -sum(round(fee_millifen / 1000.0))::bigint as fen from bill_row
      where mchid = ${mchid} and at = any(${billDays}::timestamptz[]) and file_id = any(${tradeFiles}::text[])
      group by number)
    select d.* from (
      select 'amount', number, out_no, payment_id, refund_id, booked::text, fen::text, fen - booked
      from expected where fen <> booked and coalesce(payment_id, refund_id) is not null
      union all
      select 'missing_here', e.number, e.out_no, coalesce(p.id, r.payment_id), r.id, '0', e.fen::text, e.fen
      from (select * from expected where coalesce(payment_id, refund_id) is null) e
      left join payment p on p.mchid = ${mchid} and p.sub_mchid = ${sub_mchid} and p.out_trade_no = e.out_no and e.fen >= 0
      left join refund r on r.mchid = ${mchid} and r.sub_mchid = ${sub_mchid} and r.out_refund_no = e.out_no and e.fen < 0
      union all
      select 'fee', t.number, '', null, null, t.fen::text, coalesce(f.fen, 0)::text, coalesce(f.fen, 0) - t.fen
      from fees t
      join flow m on m.number = t.number and m.part = 'trade' and m.today
      left join flow f on f.number = t.number and f.part = 'fee'
      where coalesce(f.fen, 0) <> t.fen
      union all
      select 'missing_there', p.transaction_id, p.out_trade_no, p.id, null, coalesce(p.settlement_total, p.total)::text, null,
        -coalesce(p.settlement_total, p.total)
      from payment p
      where p.mchid = ${mchid} and p.paid_at >= ${from} and p.paid_at < ${to} and p.state = 'paid' and p.sub_mchid = ${sub_mchid}
        and p.transaction_id is not null and coalesce(p.settlement_total, p.total) <> 0
        and not exists (select from flow f where f.number = p.transaction_id and f.part = 'trade')
      union all
      select 'missing_there', r.refund_id, r.out_refund_no, r.payment_id, r.id, (-coalesce(r.settlement_refund, r.refund))::text,
        null, coalesce(r.settlement_refund, r.refund)
      from refund r
      where r.mchid = ${mchid} and r.accepted_at >= ${from} and r.accepted_at < ${to}
        and r.state in ('processing', 'succeeded', 'abnormal') and r.refund_id is not null and r.sub_mchid = ${sub_mchid}
        and not exists (select from flow f where f.number = r.refund_id and f.part = 'trade')
    ) as d (kind, number, out_no, payment_id, refund_id, here, there, amount)
    where d.number not in (select number from told)`,
  )
}
