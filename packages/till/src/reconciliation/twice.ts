import { sql } from 'kysely'
import type { Transaction } from '../db/schema.ts'
import { Problem } from '../http/problem.ts'
import type { DifferenceRow } from './store.ts'

/**
 * What a sub-merchant's bill tells, the merchant's whole bill tells as well: the ledger is put right by one of the two. The caller
 * holds the lock of the merchant's own day.
 *
 * @throws Problem 409 when the other was adjusted.
 */
export async function refuseTwice(
  trx: Transaction,
  { mchid, id, day, subject, kind, number }: DifferenceRow,
): Promise<void> {
  const same = sql`
    mchid = ${mchid} and day = ${day} and subject = ${subject} and kind = ${kind} and number = ${number}
    and id <> ${id} and to_book <> 0`
  const { rows } = await sql<{ sub_mchid: string }>`
    select sub_mchid from reconciliation_difference where ${same}
    union all
    select sub_mchid from sub_reconciliation_difference where ${same}`.execute(trx)
  const [other] = rows
  if (other === undefined) return
  throw new Problem(409, {
    code: 'WRONG_STATE',
    message: `The same was adjusted already on the day of ${other.sub_mchid === '' ? mchid : other.sub_mchid}.`,
    hint: 'Accept this one, or reopen the other first.',
  })
}
