import { type Kysely, type Selectable, sql } from 'kysely'
import type { V2SignType } from '@wxtill/sdk/v2'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { RefundState } from './states.ts'

export interface RefundTables {
  refund: RefundTable
}

/** One refund of one payment. Amounts are fen. */
export interface RefundTable {
  mchid: string
  /** That of its payment. */
  sub_mchid: Defaulted<string>
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
  /** 应结退款金额: what the merchant gives back; only answers tell it, notifications do not. */
  settlement_refund: Defaulted<number | null>
  /** The operator who asked for it; null when it was a program. */
  requested_by: Defaulted<string | null>
  /** What a second person said, where one is needed. */
  approval: Defaulted<'waiting' | 'given' | 'refused' | null>
  decided_by: Defaulted<string | null>
  /** That of its payment. */
  v2_sign_type: Defaulted<V2SignType | null>
}

export type RefundRow = Selectable<RefundTable>

type Db = Kysely<Schema>

/** Finds by the id the API speaks of. */
export const findRefund = (db: Db, id: string): Promise<RefundRow | undefined> =>
  db.selectFrom('refund').selectAll().where('id', '=', id).executeTakeFirst()

/** Finds by the merchant's own number. */
export const findRefundByNumber = (
  db: Db,
  mchid: string,
  outRefundNo: string,
  subMchid = '',
): Promise<RefundRow | undefined> =>
  db
    .selectFrom('refund')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', subMchid)
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
  numbers: readonly { mchid: string; sub_mchid?: string | undefined; out_refund_no: string }[],
): Promise<RefundRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map((number) => number.mchid)
  const subMchids = numbers.map((number) => number.sub_mchid ?? '')
  const outRefundNos = numbers.map((number) => number.out_refund_no)
  return trx
    .selectFrom('refund')
    .selectAll()
    .where(
      sql<boolean>`(mchid, sub_mchid, out_refund_no) in (
        select * from unnest(${mchids}::text[], ${subMchids}::text[], ${outRefundNos}::text[]))`,
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
