import { sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import { adjusted } from '../ledger/postings.ts'
import { post } from '../ledger/store.ts'
import type { Kind, Subject } from './names.ts'
import { type DayKey, type DifferenceRow, differenceTable } from './store.ts'

/** Kinds whose amount is what the account holds more, or less, than the books say. */
const MONEY: readonly Kind[] = ['missing_here', 'missing_there', 'amount', 'doubled', 'fee']
/** A payment that was given back at once moves nothing, known here or not: only one that stands as paid here is wrong. */
const MONEY_OF_REVERSALS: readonly Kind[] = ['state', 'doubled']

interface Sum {
  subject: Subject
  kind: Kind
  amount: number
}

/** By how much `receivable` is to change, unless a person says otherwise; 0: nobody can tell from the bill. Pure. */
export function suggestedAdjustment({ subject, kind, amount }: Sum): number {
  if (subject === 'reversal') return MONEY_OF_REVERSALS.includes(kind) ? amount : 0
  if (!MONEY.includes(kind)) return 0
  // A trade bill tells a fee as what is taken.
  return kind === 'fee' && subject === 'payment' ? 0 - amount : amount
}

/**
 * Books what the differences of a day were adjusted by. What is no longer adjusted, because it was opened again, has become another
 * or has ended by itself, is booked back: nothing that was posted is ever changed.
 */
export async function bookAdjustments(
  trx: Transaction,
  { mchid, sub_mchid, day, now }: DayKey & { now: Date },
): Promise<void> {
  const differences = sql.table(differenceTable({ sub_mchid }))
  const { rows } = await sql<DifferenceRow & { of_sub_mchid: string }>`
    select d.*, coalesce(p.sub_mchid, d.sub_mchid) as of_sub_mchid
    from ${differences} d left join payment p on p.mchid = d.mchid and p.id = d.payment_id
    where d.mchid = ${mchid} and d.sub_mchid = ${sub_mchid} and d.day = ${day} and d.booked <> d.to_book`.execute(trx)
  if (rows.length === 0) return
  await post(
    trx,
    rows.map(({ id, kind, payment_id, booked, to_book, bookings, of_sub_mchid }) =>
      adjusted(
        { mchid, sub_mchid: of_sub_mchid, source: `${id}.${bookings}`, payment_id, fen: to_book - booked, at: now },
        kind === 'fee' ? 'fees' : 'adjustments',
      ),
    ),
  )
  await sql`
    update ${differences} set booked = to_book, bookings = bookings + 1
    where mchid = ${mchid} and sub_mchid = ${sub_mchid} and day = ${day} and booked <> to_book`.execute(trx)
}
