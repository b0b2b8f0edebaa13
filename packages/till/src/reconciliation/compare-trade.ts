import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import { type Look, type TradeSubject, writeDifferences } from './differ.ts'

/** Seconds between the time of a payment in the bill and here that mean nothing. */
const NEAR = 300

/** Rows of the day's bill of one subject; not looked for where loading it has counted none. */
const rowsOf = ({ mchid, billAt, tradeFile, billed }: Look, subject: TradeSubject) => sql`
  select * from bill_row
  where mchid = ${mchid} and at = ${billAt} and file_id = ${tradeFile} and subject = ${subject} and ${billed[subject] !== 0}::boolean`

/**
 * Numbers that stand in a bill more than once. Hashes are cheaper to group than texts, and tell nearly all of them apart. They are
 * grouped once: the planner, which knows nothing of rows just loaded, would do it anew for each row.
 */
const doubled = (look: Look, subject: TradeSubject, amount: RawBuilder<unknown>) => sql`
    select 'doubled', number, min(out_no), null, null, '1', count(*)::text, ${amount}
    from (
      with twice as materialized (
        select hashtextextended(number, 0) as hash from (${rowsOf(look, subject)}) h group by 1 having count(*) > 1)
      select * from (${rowsOf(look, subject)}) b where hashtextextended(number, 0) in (select hash from twice)) b
    group by number having count(*) > 1`

/** Numbers in the bill of the day or of one beside it. */
const numbersOf = ({ mchid, billDays, tradeFiles }: Look, subject: string) => sql`
  select number from bill_row
  where mchid = ${mchid} and at = any(${billDays}::timestamptz[]) and file_id = any(${tradeFiles}::text[])
    and subject = ${subject}`

/** A row that is not of the merchant; in the bill of a sub-merchant, one that is of another. */
const foreignTo = ({ mchid, sub_mchid }: Look) =>
  sub_mchid === ''
    ? sql`b.merchant not in ('', ${mchid})`
    : sql`(b.merchant not in ('', ${mchid}) or b.sub_mchid <> ${sub_mchid})`

/** Whose bill it is, and whose the row: here and there. */
const whose = ({ mchid, sub_mchid }: Look) =>
  sub_mchid === ''
    ? sql`${mchid}::text, b.merchant`
    : sql`${`${mchid} / ${sub_mchid}`}::text, b.merchant || ' / ' || b.sub_mchid`

/** The bill of a sub-merchant lacks nothing of others. */
const onlyOf = ({ sub_mchid }: Look, table: 'p' | 'r') =>
  sub_mchid === '' ? sql`` : sql`and ${sql.ref(`${table}.sub_mchid`)} = ${sub_mchid}`

/**
 * The bill's payments against the payments here, by transaction_id; by out_trade_no where the payment knows none yet.
 *
 * One join sets what agrees aside, which is nearly everything. Only what is left is looked at closely.
 */
export async function comparePayments(trx: Transaction, look: Look): Promise<void> {
  const foreign = foreignTo(look)
  // A code payment that was reversed is closed here, and stands in the bill twice: paid, and given back.
  const reversed = sql`b.number in (${numbersOf(look, 'reversal')})`
  await writeDifferences(
    trx,
    look,
    'payment',
    sql`
    with apart as materialized (${apart(look)})
    select d.kind, b.number, b.out_no, coalesce(p.id, q.id), null, d.here, d.there, d.amount
    from (select * from apart where number is not null) b
    left join lateral (
      select id, state, total, currency, sub_mchid, paid_at from payment
      where mchid = b.mchid and transaction_id = b.number limit 1) p on true
    left join lateral (
      select id, state from payment
      where p.id is null and mchid = b.mchid and sub_mchid = b.sub_mchid and out_trade_no = b.out_no limit 1) q on true
    cross join lateral (values
      ('missing_here', p.state is distinct from 'paid' and not ${foreign}
          and (b.state = 'SUCCESS' or coalesce(p.id, q.id) is null) and not ${reversed},
        coalesce(p.state, q.state), b.state, b.amount),
      ('amount', p.total <> b.amount, p.total::text, b.amount::text, b.amount - p.total),
      ('state', p.state = 'paid' and b.state <> 'SUCCESS', p.state, b.state, b.amount),
      ('currency', p.currency <> b.currency and b.currency <> '', p.currency, b.currency, b.amount),
      ('merchant', ${foreign}, ${whose(look)}, b.amount),
      ('merchant', not ${foreign} and p.sub_mchid <> b.sub_mchid, p.sub_mchid, b.sub_mchid, b.amount),
      ('time', p.state = 'paid' and not coalesce(abs(extract(epoch from b.happened_at - p.paid_at)) <= ${NEAR}::int, false),
        ${shown('p.paid_at')}, ${shown('b.happened_at')}, 0)
    ) as d (kind, differs, here, there, amount)
    where d.differs
    union all
    select * from (${doubled(look, 'payment', sql`sum(amount) - min(amount)`)}) twice where ${isRepeated(look)}
    union all
    ${lacking(look)}`,
  )
  await compareBookedFees(trx, look)
}

/** The payments of the day here. */
const paidThatDay = (look: Look) => sql`
  from payment p where p.mchid = ${look.mchid} and p.paid_at >= ${look.from} and p.paid_at < ${look.to} ${onlyOf(look, 'p')}`

/** Rows of the bill without a payment of the day that agrees (`paid_id`: with one that does not), and payments without a row. */
const apart = (look: Look) => sql`
  select b.mchid, b.sub_mchid, b.number, b.out_no, b.merchant, b.state, b.currency, b.amount, b.happened_at, p.id as paid_id
  from (${rowsOf(look, 'payment')}) b
  full join (select id, transaction_id, state, total, currency, sub_mchid, paid_at ${paidThatDay(look)}) p
    on p.transaction_id = b.number
  where b.number is null or p.id is null or p.state <> 'paid' or p.total <> b.amount or b.state <> 'SUCCESS'
    or p.currency <> b.currency or ${foreignTo(look)} or p.sub_mchid <> b.sub_mchid or b.happened_at is null
    or b.happened_at not between p.paid_at - ${NEAR}::int * interval '1 second' and p.paid_at + ${NEAR}::int * interval '1 second'`

/** Where each number stands once, a bill has as many rows as it meets payments, and numbers it meets none for. */
const isRepeated = (look: Look) => sql`(
  select ${look.billed.payment ?? null}::bigint is distinct from (select count(*) ${paidThatDay(look)})
    - count(*) filter (where number is null) + count(distinct number) filter (where paid_id is null)
  from apart)`

/** Payments of the day that stand in no bill, nor in one of the days beside. */
const lacking = (look: Look) => sql`
  select 'missing_there', p.transaction_id, p.out_trade_no, p.id, null, 'paid', null, -p.total
  from (select paid_id from apart where number is null) a
  join lateral (
    select id, mchid, transaction_id, out_trade_no, total from payment
    where mchid = ${look.mchid} and id = a.paid_id and state = 'paid' and transaction_id is not null limit 1) p on true
  where not exists (
    select from bill_row b where b.mchid = p.mchid and b.at = any(${look.billDays}::timestamptz[])
      and b.file_id = any(${look.tradeFiles}::text[]) and b.subject = 'payment' and b.number = p.transaction_id)`

/** Fees of the bill against those an earlier bill told. */
const compareBookedFees = (trx: Transaction, look: Look): Promise<void> =>
  writeDifferences(
    trx,
    look,
    'payment',
    sql`
    select 'fee', b.number, b.out_no, p.id, null, e.fen::text, round(b.fee_millifen / 1000.0)::text,
      round(b.fee_millifen / 1000.0)::bigint - e.fen
    from ledger_posting l
    join ledger_entry e on e.mchid = l.mchid and e.account = 'fees' and e.at = l.at and e.kind = l.kind and e.source = l.source
    join payment p on p.mchid = l.mchid and p.id = l.source
    join (${rowsOf(look, 'payment')}
      -- Before any were booked, no row of the bill need be read.
      and (select exists (select from ledger_posting where mchid = ${look.mchid} and kind = 'fee_charged'
        and at >= ${look.days[0]} and at < ${look.to}::timestamptz + interval '1 day'))) b on b.mchid = p.mchid and b.number = p.transaction_id
    where l.mchid = ${look.mchid} and l.kind = 'fee_charged' and l.at >= ${look.days[0]} and l.at < ${look.to}::timestamptz + interval '1 day'
      and round(b.fee_millifen / 1000.0) <> e.fen`,
  )

/** The bill's refunds, by refund_id; by out_refund_no where the refund knows none yet. */
export function compareRefunds(trx: Transaction, look: Look): Promise<void> {
  const { mchid, from, to, billDays, tradeFiles } = look
  const foreign = foreignTo(look)
  // The bill shows a refund as it stood when it was made; what has moved on since is no difference.
  const fits = sql`case b.state
    when 'SUCCESS' then r.state = 'succeeded'
    when 'PROCESSING' then r.state in ('processing', 'succeeded', 'abnormal', 'closed')
    when 'ABNORMAL' then r.state in ('abnormal', 'succeeded')
    when 'CLOSED' then r.state = 'closed'
    else r.state not in ('created', 'failed') end`
  return writeDifferences(
    trx,
    look,
    'refund',
    sql`
    select d.kind, b.number, b.out_no, coalesce(r.payment_id, q.payment_id), coalesce(r.id, q.id), d.here, d.there, d.amount
    from (${rowsOf(look, 'refund')}) b
    left join refund r on r.mchid = b.mchid and r.refund_id = b.number
    left join lateral (
      select id, payment_id, state from refund
      where r.id is null and mchid = b.mchid and sub_mchid = b.sub_mchid and out_refund_no = b.out_no limit 1) q on true
    cross join lateral (values
      ('missing_here', r.id is null and not ${foreign}, q.state, b.state, -b.amount),
      ('amount', r.refund <> b.amount, r.refund::text, b.amount::text, r.refund - b.amount),
      ('state', r.id is not null and not ${fits}, r.state, b.state, -b.amount),
      ('currency', r.currency <> b.currency and b.currency <> '', r.currency, b.currency, -b.amount),
      ('merchant', ${foreign}, ${whose(look)}, -b.amount),
      ('merchant', not ${foreign} and r.sub_mchid <> b.sub_mchid, r.sub_mchid, b.sub_mchid, -b.amount)
    ) as d (kind, differs, here, there, amount)
    where d.differs
    union all
    ${doubled(look, 'refund', sql`min(amount) - sum(amount)`)}
    union all
    select 'missing_there', r.refund_id, r.out_refund_no, r.payment_id, r.id, r.state, null, r.refund
    from refund r
    where r.mchid = ${mchid} and r.accepted_at >= ${from} and r.accepted_at < ${to}
      and r.state in ('processing', 'succeeded', 'abnormal') and r.refund_id is not null ${onlyOf(look, 'r')}
      and not exists (
        select from bill_row b where b.mchid = r.mchid and b.at = any(${billDays}::timestamptz[])
          and b.file_id = any(${tradeFiles}::text[]) and b.subject = 'refund' and b.number = r.refund_id)`,
  )
}

/** What the bill says was given back at once: such a payment is not paid here. */
export function compareReversals(trx: Transaction, look: Look): Promise<void> {
  const foreign = foreignTo(look)
  return writeDifferences(
    trx,
    look,
    'reversal',
    sql`
    select d.kind, b.number, b.out_no, p.id, null, d.here, d.there, d.amount
    from (${rowsOf(look, 'reversal')}) b
    left join lateral (
      select id, state, total from payment
      where mchid = b.mchid and (transaction_id = b.number or (sub_mchid = b.sub_mchid and out_trade_no = b.out_no))
      order by transaction_id is distinct from b.number limit 1) p on true
    cross join lateral (values
      ('missing_here', p.id is null and not ${foreign}, null, b.state, -b.amount),
      ('state', p.state = 'paid', p.state, b.state, -b.amount),
      ('amount', p.total <> b.amount, p.total::text, b.amount::text, p.total - b.amount),
      ('merchant', ${foreign}, ${whose(look)}, -b.amount)
    ) as d (kind, differs, here, there, amount)
    where d.differs
    union all
    ${doubled(look, 'reversal', sql`min(amount) - sum(amount)`)}`,
  )
}

/** A time as operators read it. */
const shown = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`
