import { type Kysely, type Selectable, sql } from 'kysely'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { TransferState } from './states.ts'

export interface TransferTables {
  transfer: TransferTable
}

/** One transfer to a user's balance. Amounts are fen. */
export interface TransferTable {
  mchid: string
  id: string
  appid: string
  out_bill_no: string
  state: TransferState
  openid: string
  /** Sealed, until WeChat Pay has it. */
  user_name: string | null
  amount: number
  remark: string
  scene_id: string
  /** What the caller asked, without the name: the measure for repeats. */
  request: Json<Record<string, unknown>>
  notify_url: string
  /** WeChat Pay's number. */
  transfer_bill_no: Defaulted<string | null>
  /** Opens the page where the user confirms it. */
  package_info: Defaulted<string | null>
  /** Cancelling was asked for, and is not known to be under way. */
  cancel_asked_at: Defaulted<Date | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  accepted_at: Defaulted<Date | null>
  ended_at: Defaulted<Date | null>
}

export type TransferRow = Selectable<TransferTable>

type Db = Kysely<Schema>

export const findTransfer = (db: Db, id: string): Promise<TransferRow | undefined> =>
  db.selectFrom('transfer').selectAll().where('id', '=', id).executeTakeFirst()

export const findTransferByNumber = (db: Db, mchid: string, out_bill_no: string): Promise<TransferRow | undefined> =>
  db
    .selectFrom('transfer')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('out_bill_no', '=', out_bill_no)
    .executeTakeFirst()

export const lockTransfer = (
  trx: Transaction,
  { mchid, id }: Pick<TransferRow, 'mchid' | 'id'>,
): Promise<TransferRow | undefined> =>
  trx.selectFrom('transfer').selectAll().where('mchid', '=', mchid).where('id', '=', id).forUpdate().executeTakeFirst()

/** Locks many by their numbers, always in the same order. */
export async function lockTransfersByNumber(
  trx: Transaction,
  numbers: readonly { mchid: string; out_bill_no: string }[],
): Promise<TransferRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map(({ mchid }) => mchid)
  const outBillNos = numbers.map(({ out_bill_no }) => out_bill_no)
  return trx
    .selectFrom('transfer')
    .selectAll()
    .where(sql<boolean>`(mchid, out_bill_no) in (select * from unnest(${mchids}::text[], ${outBillNos}::text[]))`)
    .orderBy('mchid')
    .orderBy('out_bill_no')
    .forUpdate()
    .execute()
}

/** What may change about a transfer. */
export async function saveTransfer(trx: Transaction, transfer: TransferRow): Promise<void> {
  const { mchid, id, state, user_name, transfer_bill_no, package_info, cancel_asked_at } = transfer
  const { failure_code, failure_message, attention, accepted_at, ended_at } = transfer
  await trx
    .updateTable('transfer')
    .set({ state, user_name, transfer_bill_no, package_info, cancel_asked_at, failure_code, failure_message })
    .set({ attention, accepted_at, ended_at })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

export interface TransferFilter {
  mchid?: string | undefined
  state?: TransferState | undefined
  openid?: string | undefined
  out_bill_no?: string | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listTransfers(db: Db, filter: TransferFilter): Promise<TransferRow[]> {
  let query = db.selectFrom('transfer').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.openid !== undefined) query = query.where('openid', '=', filter.openid)
  if (filter.out_bill_no !== undefined) query = query.where('out_bill_no', '=', filter.out_bill_no)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}
