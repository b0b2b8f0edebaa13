import { type Kysely, sql } from 'kysely'
import type { Schema } from '../db/schema.ts'

export interface ParkingSummary {
  inside: number
  charges: number
  amount: number
  debts: number
  debt_amount: number
}

/** What is inside and owed now, and what the parking service brought from one instant to another. */
export async function summarize(
  db: Kysely<Schema>,
  { mchid, from, to }: { mchid?: string | undefined; from: Date; to: Date },
): Promise<ParkingSummary> {
  const of = mchid === undefined ? sql`` : sql`and mchid = ${mchid}`
  const { rows } = await sql<ParkingSummary>`
    select inside, charges, amount, debts, debt_amount from
      (select count(*)::int as inside from parking_entrance where left_at is null ${of}) cars,
      (select count(*)::int as charges, coalesce(sum(amount), 0)::bigint as amount from parking_charge
        where state = 'paid' and paid_at >= ${from} and paid_at < ${to} ${of}) collected,
      (select count(*)::int as debts, coalesce(sum(amount), 0)::bigint as debt_amount from parking_charge
        where state = 'failed' ${of}) owed`.execute(db)
  return rows[0] ?? { inside: 0, charges: 0, amount: 0, debts: 0, debt_amount: 0 }
}
