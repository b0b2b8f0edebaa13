import { type Kysely, type Selectable, sql } from 'kysely'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import type { PaymentState } from '../payments/states.ts'
import { type Channel, olderThan, type PaymentRow, type Position } from '../payments/store.ts'

export interface CombinedTables {
  combined_payment: CombinedTable
}

/** The channels WeChat Pay combines for. */
export const COMBINED_CHANNELS = ['native', 'jsapi', 'miniprogram', 'app', 'h5'] as const satisfies readonly Channel[]

/** One order at WeChat Pay for several payments. What concerns one of them stands in its own row. */
export interface CombinedTable {
  /** Who combines: `combine_mchid`. */
  mchid: string
  id: string
  appid: string
  channel: (typeof COMBINED_CHANNELS)[number]
  out_trade_no: string
  state: PaymentState
  openid: string | null
  client_ip: string | null
  return_url: string | null
  /** What the caller asked, normalised: a repeat must ask the same. */
  request: Json<CombinedRequest>
  notify_url: string
  prepay_id: Defaulted<string | null>
  code_url: Defaulted<string | null>
  h5_url: Defaulted<string | null>
  prepaid_at: Defaulted<Date | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  expires_at: Date
}

export interface CombinedRequest {
  combine_out_trade_no?: string | undefined
  sub_orders: { out_trade_no?: string | undefined }[]
}

type CombinedRow = Selectable<CombinedTable>

/** A combination with its payments, in the order in which they were given. */
export interface CombinedPayment extends CombinedRow {
  parts: PaymentRow[]
}

type Db = Kysely<Schema>

/** What names a combination. */
export interface CombinedNumber {
  mchid: string
  out_trade_no: string
}

export async function findCombined(db: Db, id: string): Promise<CombinedPayment | undefined> {
  const rows = await db.selectFrom('combined_payment').selectAll().where('id', '=', id).execute()
  return (await withParts(db, rows))[0]
}

/** The combinations of a number: of one merchant at most one, else one for each merchant that used it. */
export async function findCombinedByNumber(
  db: Db,
  outTradeNo: string,
  mchid: string | undefined,
): Promise<CombinedPayment[]> {
  let query = db.selectFrom('combined_payment').selectAll().where('out_trade_no', '=', outTradeNo)
  if (mchid !== undefined) query = query.where('mchid', '=', mchid)
  return withParts(db, await query.limit(2).execute())
}

/** The combination a payment belongs to. */
export async function findCombinationOf(db: Db, part: PaymentRow): Promise<CombinedPayment | undefined> {
  if (part.combine_mchid === null || part.combine_out_trade_no === null) return undefined
  return (await findCombinedByNumber(db, part.combine_out_trade_no, part.combine_mchid))[0]
}

/**
 * Locks combinations and then their payments until the transaction ends, each always in the same order, so that two groups
 * cannot wait for each other.
 */
export async function lockCombined(trx: Transaction, numbers: readonly CombinedNumber[]): Promise<CombinedPayment[]> {
  const { rows } = await sql<CombinedRow>`
    select * from combined_payment where (mchid, out_trade_no) in (${unnest(numbers)})
    order by mchid, out_trade_no for update`.execute(trx)
  return withParts(trx, rows, sql`for update`)
}

const unnest = (numbers: readonly CombinedNumber[]) =>
  sql`select * from unnest(${numbers.map(({ mchid }) => mchid)}::text[], ${numbers.map((each) => each.out_trade_no)}::text[])`

async function withParts(db: Db, rows: readonly CombinedRow[], lock = sql``): Promise<CombinedPayment[]> {
  if (rows.length === 0) return []
  const { rows: parts } = await sql<PaymentRow>`
    select * from payment where (combine_mchid, combine_out_trade_no) in (${unnest(rows)})
    order by mchid, sub_mchid, out_trade_no ${lock}`.execute(db)
  return rows.map((row) => ({
    ...row,
    parts: parts
      .filter((part) => part.combine_mchid === row.mchid && part.combine_out_trade_no === row.out_trade_no)
      .toSorted((a, b) => (a.combine_index ?? 0) - (b.combine_index ?? 0)),
  }))
}

/** Writes what may change about a combination itself; its payments are written with `writeChanges`. */
export async function updateCombined(trx: Transaction, combined: CombinedPayment): Promise<void> {
  const { state, prepay_id, code_url, h5_url, prepaid_at, failure_code, failure_message, attention } = combined
  await trx
    .updateTable('combined_payment')
    .set({ state, prepay_id, code_url, h5_url, prepaid_at, failure_code, failure_message, attention })
    .where('mchid', '=', combined.mchid)
    .where('id', '=', combined.id)
    .execute()
}

export interface CombinedFilter {
  mchid?: string | undefined
  state?: PaymentState | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export async function listCombined(db: Db, filter: CombinedFilter): Promise<CombinedPayment[]> {
  let query = db.selectFrom('combined_payment').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return withParts(db, await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute())
}

/** As `readMarks` of payments, for the pages of combinations. */
export async function readCombinedMarks(db: Db, ids: readonly string[]): Promise<[string, string][]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('combined_payment')
    .select(['id', 'state', 'prepaid_at'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  return rows.map((row) => [row.id, `${row.state} ${row.prepaid_at?.getTime()}`])
}
