import { type RawBuilder, sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import { billAt, boundsOf, dayAfter, dayBefore } from './day.ts'
import type { Subject } from './names.ts'
import { type BillRowTable, type DayKey, dayTable, differenceTable, type ReconciliationRow } from './store.ts'

/** What rows of a trade bill are of. */
export type TradeSubject = BillRowTable['subject']

/** One look at one day: which files hold its bill, and which those of the days beside it. */
export interface Look extends DayKey {
  run: number
  now: Date
  from: Date
  to: Date
  /** Beginnings of the day before, the day, the day after. */
  days: Date[]
  /** Where the rows of the day's bill lie, and those of all three. */
  billAt: Date
  billDays: Date[]
  tradeFile: string
  flowFile: string
  /** Files of all three days. */
  tradeFiles: string[]
  flowFiles: string[]
  /** How many rows of each the day's trade bill has, as it was loaded; undefined: nobody knows. */
  billed: Record<TradeSubject, number | undefined>
}

/** A file that is not there: no row is of it. */
const NONE = '-'

export async function lookAt(trx: Transaction, row: ReconciliationRow, now: Date): Promise<Look> {
  const { mchid, sub_mchid, day, run } = row
  const days = [dayBefore(day), day, dayAfter(day)]
  const files = await trx
    .selectFrom(dayTable(row))
    .select(['trade_file', 'flow_file'])
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('day', 'in', days)
    .execute()
  const named = (column: 'trade_file' | 'flow_file') => files.map((file) => file[column] ?? NONE)
  return {
    mchid,
    sub_mchid,
    day,
    run,
    now,
    ...boundsOf(day),
    days: days.map((one) => boundsOf(one).from),
    billAt: billAt(day, sub_mchid),
    billDays: days.map((one) => billAt(one, sub_mchid)),
    tradeFile: row.trade_file ?? NONE,
    flowFile: row.flow_file ?? NONE,
    tradeFiles: named('trade_file'),
    flowFiles: named('flow_file'),
    billed: {
      payment: row.totals.payments,
      refund: row.totals.refunds,
      reversal: row.totals.reversals,
    },
  }
}

/**
 * Writes differences down: `found` selects kind, number, out_no, payment_id, refund_id, here, there, amount.
 *
 * One that was seen before stays what a person made of it, unless it has become another; one that was over is open again.
 */
export async function writeDifferences(
  trx: Transaction,
  look: Look,
  subject: Subject,
  found: RawBuilder<unknown>,
): Promise<void> {
  const { mchid, sub_mchid, day, run, now } = look
  // A merchant's own have no further part: their ids are older than days of sub-merchants.
  const parts = sub_mchid === '' ? sql`` : sql`, ${sub_mchid}::text`
  await sql`
    insert into ${sql.table(differenceTable(look))} as known (mchid, sub_mchid, id, day, subject, kind, number, out_no, payment_id, refund_id, here, there, amount, state, run, found_at)
    select distinct on (f.kind, f.number)
      ${mchid}::text, ${sub_mchid}::text, 'dif_' || md5(concat_ws('|', ${mchid}::text, ${day}::text, ${subject}::text, f.kind, f.number${parts})),
      ${day}::date, ${subject}::text, f.kind, f.number, f.out_no, f.payment_id, f.refund_id, f.here, f.there, f.amount,
      'open', ${run}::int, ${now}::timestamptz
    from (${found}) as f (kind, number, out_no, payment_id, refund_id, here, there, amount)
    order by f.kind, f.number, f.amount
    on conflict (mchid, id) do update set
      run = excluded.run, here = excluded.here, there = excluded.there, amount = excluded.amount,
      payment_id = excluded.payment_id, refund_id = excluded.refund_id,
      state = case
        when known.state = 'repaired'
          or (known.here, known.there) is distinct from (excluded.here, excluded.there) then 'open'
        else known.state end,
      to_book = case
        when (known.here, known.there) is not distinct from (excluded.here, excluded.there)
          then known.to_book else 0 end,
      settled_at = case
        when known.state <> 'repaired' then known.settled_at end`.execute(trx)
}

/** What was open, or booked by hand, and is not found any more is over. */
export async function closeUnseen(trx: Transaction, look: Look, subjects: readonly Subject[]): Promise<void> {
  const { mchid, sub_mchid, day, run, now } = look
  await trx
    .updateTable(differenceTable(look))
    .set({ state: 'repaired', to_book: 0, settled_at: now })
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('day', '=', day)
    .where('subject', 'in', subjects)
    .where((eb) => eb.or([eb('state', '=', 'open'), eb('to_book', '<>', 0)]))
    .where('run', '<', run)
    .execute()
}
