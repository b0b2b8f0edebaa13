import { type ColumnType, type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import type { Promotion } from '../payments/promotions.ts'
import type { PlateColor } from './plates.ts'
import type { ChargeState, PlateState } from './states.ts'

export interface ParkingTables {
  parking_entrance: EntranceTable
  parking_charge: ChargeTable
}

/** A car that came in. */
export interface EntranceTable {
  mchid: string
  /** For whom a partner told of it; empty: the merchant's own. */
  sub_mchid: Defaulted<string>
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

/** What the driver paid of a fee, as WeChat Pay told it. */
export interface Collection {
  payer_total?: number | undefined
  discount_total?: number | undefined
  promotions: Promotion[]
}

/** The fee of one stay. Amounts are fen. */
export interface ChargeTable {
  mchid: string
  sub_mchid: Defaulted<string>
  sub_appid: Defaulted<string | null>
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
  collection: ColumnType<Collection | null, string | null | undefined, string | null>
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

export const findEntranceByNumber = (
  db: Db,
  { mchid, sub_mchid, out_parking_no }: Pick<EntranceRow, 'mchid' | 'sub_mchid' | 'out_parking_no'>,
): Promise<EntranceRow | undefined> =>
  db
    .selectFrom('parking_entrance')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
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
  {
    mchid,
    sub_mchid,
    plate_number,
    plate_color,
  }: Pick<EntranceRow, 'mchid' | 'sub_mchid' | 'plate_number' | 'plate_color'>,
): Promise<EntranceRow | undefined> =>
  db
    .selectFrom('parking_entrance')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
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

export const findCharge = (db: Db, id: string): Promise<ChargeRow | undefined> =>
  db.selectFrom('parking_charge').selectAll().where('id', '=', id).executeTakeFirst()

/** A merchant's own number of a fee; a partner's are counted for each sub-merchant. */
export type ChargeNumber = Pick<ChargeRow, 'mchid' | 'sub_mchid' | 'out_trade_no'>

/** The charge with this number, else that of the stay, the last one if it was refused before. */
export const findEarlier = (
  db: Db,
  { mchid, sub_mchid, id }: EntranceRow,
  out_trade_no: string | undefined,
): Promise<ChargeRow | undefined> =>
  db
    .selectFrom('parking_charge')
    .selectAll()
    .where('mchid', '=', mchid)
    .where((is) => {
      const ofStay = is('entrance_id', '=', id)
      return out_trade_no === undefined
        ? ofStay
        : is.or([ofStay, is.and([is('sub_mchid', '=', sub_mchid), is('out_trade_no', '=', out_trade_no)])])
    })
    .orderBy((is) => is('out_trade_no', '=', out_trade_no ?? ''), 'desc')
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
export async function lockChargesByNumber(trx: Transaction, numbers: readonly ChargeNumber[]): Promise<ChargeRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map(({ mchid }) => mchid)
  const subMchids = numbers.map(({ sub_mchid }) => sub_mchid)
  const outTradeNos = numbers.map(({ out_trade_no }) => out_trade_no)
  return trx
    .selectFrom('parking_charge')
    .selectAll()
    .where(
      sql<boolean>`(mchid, sub_mchid, out_trade_no) in (
        select * from unnest(${mchids}::text[], ${subMchids}::text[], ${outTradeNos}::text[]))`,
    )
    .orderBy('mchid')
    .orderBy('sub_mchid')
    .orderBy('out_trade_no')
    .forUpdate()
    .execute()
}

/** What may change about a charge, as a statement. */
export function updateCharge(trx: Transaction, charge: ChargeRow): RawBuilder<unknown> {
  const { mchid, id, state, transaction_id, bank_type, user_repaid, fallback_payment_id, attention } = charge
  const { failure_code, failure_message, accepted_at, paid_at, ended_at, collection } = charge
  const update = trx
    .updateTable('parking_charge')
    .set({
      state,
      transaction_id,
      bank_type,
      user_repaid,
      collection: collection === null ? null : JSON.stringify(collection),
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
  return sql`${update}`
}

/** The car of a charge goes, if it is still inside, as a statement. */
export function letLeave(trx: Transaction, { mchid, entrance_id }: ChargeRow, left_at: Date): RawBuilder<unknown> {
  const update = trx
    .updateTable('parking_entrance')
    .set({ left_at })
    .where('mchid', '=', mchid)
    .where('id', '=', entrance_id)
    .where('left_at', 'is', null)
  return sql`${update}`
}
