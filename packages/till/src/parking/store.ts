import { type Kysely, type Selectable, sql } from 'kysely'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { PlateColor } from './plates.ts'
import type { ChargeState, PlateState } from './states.ts'

export interface ParkingTables {
  parking_entrance: EntranceTable
  parking_charge: ChargeTable
}

/** A car that came in. */
export interface EntranceTable {
  mchid: string
  id: string
  out_parking_no: string
  plate_number: string
  plate_color: PlateColor
  parking_name: string
  start_time: Date
  /** Seconds. */
  free_duration: number
  /** What is sent to create it. */
  body: Json<Record<string, unknown>>
  /** WeChat Pay's number; null: not known to be there. */
  parking_id: Defaulted<string | null>
  plate_state: PlateState
  block_reason: Defaulted<string | null>
  /** When WeChat Pay says the plate became so; null: as the answer said. */
  plate_state_at: Defaulted<Date | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  created_at: Date
  left_at: Defaulted<Date | null>
}

export type EntranceRow = Selectable<EntranceTable>

/** The fee of one stay. Amounts are fen. */
export interface ChargeTable {
  mchid: string
  id: string
  entrance_id: string
  appid: string
  out_trade_no: string
  state: ChargeState
  amount: number
  plate_number: string
  /** What the caller asked: the measure for repeats. */
  request: Json<Record<string, unknown>>
  /** What is sent. */
  body: Json<Record<string, unknown>>
  transaction_id: Defaulted<string | null>
  bank_type: Defaulted<string | null>
  /** Of an advance: whether the driver has settled it with WeChat Pay. */
  user_repaid: Defaulted<string | null>
  /** What the driver was asked to pay on the spot. */
  fallback_payment_id: Defaulted<string | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  accepted_at: Defaulted<Date | null>
  paid_at: Defaulted<Date | null>
  ended_at: Defaulted<Date | null>
}

export type ChargeRow = Selectable<ChargeTable>

type Db = Kysely<Schema>

export const findEntrance = (db: Db, id: string): Promise<EntranceRow | undefined> =>
  db.selectFrom('parking_entrance').selectAll().where('id', '=', id).executeTakeFirst()

export const findEntranceByNumber = (db: Db, mchid: string, out_parking_no: string): Promise<EntranceRow | undefined> =>
  db
    .selectFrom('parking_entrance')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('out_parking_no', '=', out_parking_no)
    .executeTakeFirst()

export const lockEntrance = (trx: Transaction, mchid: string, id: string): Promise<EntranceRow | undefined> =>
  trx
    .selectFrom('parking_entrance')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** The car with this plate that is inside. */
export const findInside = (
  db: Db,
  { mchid, plate_number, plate_color }: Pick<EntranceRow, 'mchid' | 'plate_number' | 'plate_color'>,
): Promise<EntranceRow | undefined> =>
  db
    .selectFrom('parking_entrance')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('plate_number', '=', plate_number)
    .where('plate_color', '=', plate_color)
    .where('left_at', 'is', null)
    .executeTakeFirst()

/** What may change about an entrance. */
export async function saveEntrance(trx: Transaction, entrance: EntranceRow): Promise<void> {
  const { mchid, id, parking_id, plate_state, block_reason, plate_state_at, failure_code, failure_message, left_at } =
    entrance
  await trx
    .updateTable('parking_entrance')
    .set({ parking_id, plate_state, block_reason, plate_state_at, failure_code, failure_message, left_at })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

export interface EntranceFilter {
  mchid?: string | undefined
  plate_number?: string | undefined
  /** True: cars that are inside; false: those that left. */
  inside?: boolean | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listEntrances(db: Db, filter: EntranceFilter): Promise<EntranceRow[]> {
  let query = db.selectFrom('parking_entrance').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.plate_number !== undefined) query = query.where('plate_number', '=', filter.plate_number)
  if (filter.inside !== undefined) query = query.where('left_at', filter.inside ? 'is' : 'is not', null)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

export const findCharge = (db: Db, id: string): Promise<ChargeRow | undefined> =>
  db.selectFrom('parking_charge').selectAll().where('id', '=', id).executeTakeFirst()

export const findChargeByNumber = (db: Db, mchid: string, out_trade_no: string): Promise<ChargeRow | undefined> =>
  db
    .selectFrom('parking_charge')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('out_trade_no', '=', out_trade_no)
    .executeTakeFirst()

/** The charge of a stay, the last one if it was refused before. */
export const findChargeOf = (db: Db, { mchid, id }: EntranceRow): Promise<ChargeRow | undefined> =>
  db
    .selectFrom('parking_charge')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('entrance_id', '=', id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const lockCharge = (trx: Transaction, mchid: string, id: string): Promise<ChargeRow | undefined> =>
  trx
    .selectFrom('parking_charge')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Locks many by their numbers, always in the same order. */
export async function lockChargesByNumber(
  trx: Transaction,
  numbers: readonly { mchid: string; out_trade_no: string }[],
): Promise<ChargeRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map(({ mchid }) => mchid)
  const outTradeNos = numbers.map(({ out_trade_no }) => out_trade_no)
  return trx
    .selectFrom('parking_charge')
    .selectAll()
    .where(sql<boolean>`(mchid, out_trade_no) in (select * from unnest(${mchids}::text[], ${outTradeNos}::text[]))`)
    .orderBy('mchid')
    .orderBy('out_trade_no')
    .forUpdate()
    .execute()
}

/** What may change about a charge. */
export async function saveCharge(trx: Transaction, charge: ChargeRow): Promise<void> {
  const { mchid, id, state, transaction_id, bank_type, user_repaid, fallback_payment_id, attention } = charge
  const { failure_code, failure_message, accepted_at, paid_at, ended_at } = charge
  await trx
    .updateTable('parking_charge')
    .set({
      state,
      transaction_id,
      bank_type,
      user_repaid,
      fallback_payment_id,
      failure_code,
      failure_message,
      attention,
      accepted_at,
      paid_at,
      ended_at,
    })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

export interface ParkingSummary {
  inside: number
  charges: number
  amount: number
  debts: number
  debt_amount: number
}

/** What is inside and owed now, and what the parking service brought from one instant to another. */
export async function summarize(
  db: Db,
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

export interface ChargeFilter {
  mchid?: string | undefined
  state?: ChargeState | undefined
  plate_number?: string | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listCharges(db: Db, filter: ChargeFilter): Promise<ChargeRow[]> {
  let query = db.selectFrom('parking_charge').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.plate_number !== undefined) query = query.where('plate_number', '=', filter.plate_number)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}
