import { type Kysely, type Selectable, sql } from 'kysely'
import { type Defaulted, json, type Json, type Schema, type Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { RedPacketState } from './states.ts'

export interface RedPacketTables {
  red_packet: RedPacketTable
}

/** Somebody who has opened it, as WeChat Pay tells; the amount is fen. */
export interface Receipt {
  openid?: string
  amount: number
  /** `2026-06-09 18:13:20`, Asia/Shanghai. */
  rcv_time?: string
}

/** One red packet (现金红包) to a user, or to a group by way of one. Amounts are fen. */
export interface RedPacketTable {
  mchid: string
  id: string
  appid: string
  mch_billno: string
  hb_type: 'NORMAL' | 'GROUP'
  state: RedPacketState
  re_openid: string
  total_amount: number
  total_num: number
  act_name: string
  /** What the caller asked: the measure for repeats. */
  request: Json<Record<string, unknown>>
  /** WeChat Pay's number. */
  detail_id: Defaulted<string | null>
  receipts: Json<readonly Receipt[]>
  received_amount: Defaulted<number>
  refund_amount: Defaulted<number>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  sent_at: Defaulted<Date | null>
  returned_at: Defaulted<Date | null>
  ended_at: Defaulted<Date | null>
}

export type RedPacketRow = Selectable<RedPacketTable>

type Db = Kysely<Schema>

export const findRedPacket = (db: Db, id: string): Promise<RedPacketRow | undefined> =>
  db.selectFrom('red_packet').selectAll().where('id', '=', id).executeTakeFirst()

export const findRedPacketByNumber = (db: Db, mchid: string, mch_billno: string): Promise<RedPacketRow | undefined> =>
  db
    .selectFrom('red_packet')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('mch_billno', '=', mch_billno)
    .executeTakeFirst()

export const lockRedPacket = (
  trx: Transaction,
  { mchid, id }: Pick<RedPacketRow, 'mchid' | 'id'>,
): Promise<RedPacketRow | undefined> =>
  trx
    .selectFrom('red_packet')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Locks many by their numbers, always in the same order. */
export async function lockRedPacketsByNumber(
  trx: Transaction,
  numbers: readonly { mchid: string; mch_billno: string }[],
): Promise<RedPacketRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map(({ mchid }) => mchid)
  const billNos = numbers.map(({ mch_billno }) => mch_billno)
  return trx
    .selectFrom('red_packet')
    .selectAll()
    .where(sql<boolean>`(mchid, mch_billno) in (select * from unnest(${mchids}::text[], ${billNos}::text[]))`)
    .orderBy('mchid')
    .orderBy('mch_billno')
    .forUpdate()
    .execute()
}

/** What may change about a red packet. */
export async function saveRedPacket(trx: Transaction, packet: RedPacketRow): Promise<void> {
  const { mchid, id, state, detail_id, receipts, received_amount, refund_amount } = packet
  const { failure_code, failure_message, attention, sent_at, returned_at, ended_at } = packet
  await trx
    .updateTable('red_packet')
    .set({ state, detail_id, receipts: json(receipts), received_amount, refund_amount })
    .set({ failure_code, failure_message, attention, sent_at, returned_at, ended_at })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

export interface RedPacketFilter {
  mchid?: string | undefined
  state?: RedPacketState | undefined
  re_openid?: string | undefined
  mch_billno?: string | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listRedPackets(db: Db, filter: RedPacketFilter): Promise<RedPacketRow[]> {
  let query = db.selectFrom('red_packet').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.re_openid !== undefined) query = query.where('re_openid', '=', filter.re_openid)
  if (filter.mch_billno !== undefined) query = query.where('mch_billno', '=', filter.mch_billno)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}
