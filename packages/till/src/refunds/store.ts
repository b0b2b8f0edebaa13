import { type Kysely, type Selectable, sql } from 'kysely'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { RefundState } from './states.ts'

export interface RefundTables {
  refund: RefundTable
}

/** One refund of one payment. Amounts are fen. */
export interface RefundTable {
  mchid: string
  id: string
  payment_id: string
  out_trade_no: string
  out_refund_no: string
  /** What the refund is asked for by, when WeChat Pay does not tell the number of the payment. */
  transaction_id: Defaulted<string | null>
  /** WeChat Pay's number. */
  refund_id: Defaulted<string | null>
  state: RefundState
  refund: number
  /** The total of the payment, as the request must repeat it. */
  total: number
  currency: string
  reason: string | null
  request: Json<Record<string, unknown>>
  notify_url: string
  user_received_account: Defaulted<string | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  /** WeChat Pay wants a minute between two refunds of one order: the request is not sent before. */
  not_before: Date
  accepted_at: Defaulted<Date | null>
  succeeded_at: Defaulted<Date | null>
}

export type RefundRow = Selectable<RefundTable>

type Db = Kysely<Schema>

/** Finds by the id the API speaks of. */
export const findRefund = (db: Db, id: string): Promise<RefundRow | undefined> =>
  db.selectFrom('refund').selectAll().where('id', '=', id).executeTakeFirst()

/** Finds by the merchant's own number. */
export const findRefundByNumber = (db: Db, mchid: string, outRefundNo: string): Promise<RefundRow | undefined> =>
  db
    .selectFrom('refund')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('out_refund_no', '=', outRefundNo)
    .executeTakeFirst()

/** Every refund of a payment. Lock the payment first when the sum matters. */
export const refundsOf = (db: Db, mchid: string, paymentId: string): Promise<RefundRow[]> =>
  db
    .selectFrom('refund')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('payment_id', '=', paymentId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()

/** Reads the refunds of many numbers. The caller holds the locks of their payments, which guard them. */
export async function refundsByNumber(
  trx: Transaction,
  numbers: readonly { mchid: string; out_refund_no: string }[],
): Promise<RefundRow[]> {
  if (numbers.length === 0) return []
  return trx
    .selectFrom('refund')
    .selectAll()
    .where(
      sql<boolean>`(mchid, out_refund_no) in (
        select n.mchid, n.number
        from unnest(${numbers.map((number) => number.mchid)}::text[], ${numbers.map((number) => number.out_refund_no)}::text[])
          as n (mchid, number))`,
    )
    .execute()
}

export interface RefundFilter {
  mchid?: string | undefined
  payment_id?: string | undefined
  state?: RefundState | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listRefunds(db: Db, filter: RefundFilter): Promise<RefundRow[]> {
  let query = db.selectFrom('refund').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.payment_id !== undefined) query = query.where('payment_id', '=', filter.payment_id)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}
