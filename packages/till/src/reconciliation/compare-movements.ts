import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import { type Look, writeDifferences } from './differ.ts'
import { MOVEMENTS, type MovementSubject } from './names.ts'

/** The fund-flow bill against shares (分账), what came back of them (分账回退), transfers (商家转账) and red packets (现金红包). */
export async function compareMovements(trx: Transaction, look: Look): Promise<void> {
  for (const subject of movementsIn(look)) await compare(trx, look, subject)
}

/** The till transfers and sends red packets from the merchant's own account only: what a sub-merchant does is its own. */
const movementsIn = ({ sub_mchid }: Look): readonly MovementSubject[] =>
  sub_mchid === '' ? MOVEMENTS : MOVEMENTS.filter((subject) => subject !== 'transfer' && subject !== 'red_packet')

/**
 * A number of ours is known whatever the bill calls its business: only what is not ours must bear the name. Some move in several
 * rows, so that sums are compared, and what is still under way may be in the bill or not.
 */
function compare(trx: Transaction, look: Look, subject: MovementSubject): Promise<void> {
  const { mchid, billDays, flowFile, flowFiles } = look
  return writeDifferences(
    trx,
    look,
    subject,
    sql`
    with flow as (
      select number, max(out_no) as out_no, sum(fen)::bigint as fen, bool_or(part = ${subject}) as named,
        bool_or(file_id = ${flowFile}) as today
      from bill_flow
      where mchid = ${mchid} and at = any(${billDays}::timestamptz[]) and file_id = any(${flowFiles}::text[])
        and part not in ('trade', 'fee')
      group by number),
    ours as (${RECORDS[subject](look)}),
    due as (${DUE[subject](look)})
    select 'amount', f.number, o.out_no, o.payment_id, null, o.booked::text, f.fen::text, f.fen - o.booked
    from flow f join ours o on o.number = f.number
    where f.today and f.fen not between o.least and o.most
    union all
    select 'missing_here', f.number, f.out_no, q.payment_id, null, q.state, f.fen::text, f.fen
    from (select * from flow f where f.today and f.named and not exists (select from ours o where o.number = f.number)) f
    left join (${UNNUMBERED[subject](look)}) q on q.out_no = f.out_no
    union all
    select 'missing_there', d.number, d.out_no, d.payment_id, null, d.fen::text, null, -d.fen
    from due d where not exists (select from flow f where f.number = d.number)`,
  )
}

type Of = Record<MovementSubject, (look: Look) => RawBuilder<unknown>>

/** What the account may have moved by each number: what is booked, and between what sums the bill is right. */
const RECORDS: Of = {
  share: ({ mchid, sub_mchid }) => sql`
    select s.order_id as number, s.out_order_no as out_no, s.payment_id, -r.done as booked, -r.done - r.open as least,
      -r.done as most
    from profit_sharing_order s
    cross join lateral (
      select coalesce(sum((one ->> 'amount')::bigint) filter (where one ->> 'result' = 'SUCCESS'), 0)::bigint as done,
        coalesce(sum((one ->> 'amount')::bigint) filter (where one ->> 'result' = 'PENDING'), 0)::bigint as open
      from jsonb_array_elements(s.receivers) one) r
    where s.mchid = ${mchid} and s.sub_mchid = ${sub_mchid} and s.order_id is not null and s.kind = 'share'`,
  share_return: ({ mchid, sub_mchid }) => sql`
    select return_id as number, out_return_no as out_no, payment_id, booked, booked as least, booked as most
    from profit_sharing_return
    cross join lateral (select case when state = 'failed' then 0 else amount end as booked) b
    where mchid = ${mchid} and sub_mchid = ${sub_mchid} and return_id is not null`,
  // What is put aside when it is made comes back when it fails; the two may be days apart.
  transfer: ({ mchid }) => sql`
    select transfer_bill_no as number, out_bill_no as out_no, null as payment_id,
      case when over then 0 else -amount end as booked, -amount as least, case when over then amount else -amount end as most
    from transfer cross join lateral (select state in ('failed', 'cancelled') as over) o
    where mchid = ${mchid} and transfer_bill_no is not null`,
  // What nobody opens comes back a day later: either row may be in a bill that is not looked at here. What is opened stays away.
  red_packet: ({ mchid }) => sql`
    select detail_id as number, mch_billno as out_no, null as payment_id, refund_amount - gone as booked,
      -total_amount as least,
      case when state = 'returned' then refund_amount when is_opened then -total_amount else total_amount end as most
    from red_packet cross join lateral (
      select case when sent_at is null then 0 else total_amount end as gone,
        state = 'received' and received_amount = total_amount as is_opened) g
    where mchid = ${mchid} and detail_id is not null`,
}

/** What was asked for and is not known to have been taken: a query tells. */
const UNNUMBERED: Of = {
  share: ({ mchid, sub_mchid }) => sql`
    select out_order_no as out_no, payment_id, state from profit_sharing_order
    where mchid = ${mchid} and sub_mchid = ${sub_mchid} and order_id is null`,
  share_return: ({ mchid, sub_mchid }) => sql`
    select out_return_no as out_no, payment_id, state from profit_sharing_return
    where mchid = ${mchid} and sub_mchid = ${sub_mchid} and return_id is null`,
  transfer: ({ mchid }) => sql`
    select out_bill_no as out_no, null as payment_id, state from transfer
    where mchid = ${mchid} and transfer_bill_no is null`,
  red_packet: ({ mchid }) => sql`
    select mch_billno as out_no, null as payment_id, state from red_packet
    where mchid = ${mchid} and detail_id is null`,
}

/** What the ledger booked that day, so that a bill must have it. */
const DUE: Of = {
  share: ({ mchid, sub_mchid, from, to }) => sql`
    select s.order_id as number, s.out_order_no as out_no, s.payment_id, -sum(e.fen)::bigint as fen
    from ledger_entry e join profit_sharing_order s on s.mchid = e.mchid and s.id = split_part(e.source, '.', 1)
    where e.mchid = ${mchid} and e.account = 'shares' and e.kind = 'shared' and e.sub_mchid = ${sub_mchid}
      and e.at >= ${from} and e.at < ${to} and s.order_id is not null
    group by 1, 2, 3`,
  share_return: ({ mchid, sub_mchid, from, to }) => sql`
    select r.return_id as number, r.out_return_no as out_no, r.payment_id, -e.fen as fen
    from ledger_entry e join profit_sharing_return r on r.mchid = e.mchid and r.id = e.source
    where e.mchid = ${mchid} and e.account = 'shares' and e.kind = 'share_returned' and e.sub_mchid = ${sub_mchid}
      and e.at >= ${from} and e.at < ${to} and r.return_id is not null`,
  // A user has a day to confirm: the bill that has it may be yesterday's, and is not always here.
  transfer: ({ mchid, day, days, from, to }) => sql`
    select t.transfer_bill_no as number, t.out_bill_no as out_no, null as payment_id, -e.fen as fen
    from ledger_entry e
    join transfer t on t.mchid = e.mchid and t.id = e.source
    cross join lateral (select coalesce(t.accepted_at, t.created_at) as at) a
    where e.mchid = ${mchid} and e.account = 'transfers' and e.kind = 'transferred' and e.at >= ${from} and e.at < ${to}
      and t.transfer_bill_no is not null and a.at >= ${days[0]}
      and (a.at >= ${from} or exists (
        select from reconciliation r where r.mchid = ${mchid} and r.day = ${day}::date - 1 and r.flow_file is not null))`,
  red_packet: ({ mchid, from, to }) => sql`
    select p.detail_id as number, p.mch_billno as out_no, null as payment_id, -e.fen as fen
    from ledger_entry e join red_packet p on p.mchid = e.mchid and p.id = e.source
    where e.mchid = ${mchid} and e.account = 'transfers' and e.kind in ('red_packet_sent', 'red_packet_returned')
      and e.at >= ${from} and e.at < ${to} and p.detail_id is not null`,
}
