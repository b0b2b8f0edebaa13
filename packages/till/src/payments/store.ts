import { type Kysely, type Selectable, sql } from 'kysely'
import type { V2SignType } from '@wxtill/sdk/v2'
import { PREPARED } from '../db/prepared.ts'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import type { PaymentState } from './states.ts'
import type { TimelineTable } from './timeline.ts'

export interface PaymentTables {
  payment: PaymentTable
  idempotency_key: IdempotencyKeyTable
  timeline: TimelineTable
}

export const CHANNELS = ['native', 'jsapi', 'miniprogram', 'app', 'h5', 'codepay'] as const
export type Channel = (typeof CHANNELS)[number]
/** What was collected for a PayScore order or a parking fee is a payment too, made by no request of its own. */
export const PAYMENT_CHANNELS = [...CHANNELS, 'payscore', 'parking'] as const
export type PaymentChannel = (typeof PAYMENT_CHANNELS)[number]

/** One order of one merchant. Amounts are fen. */
export interface PaymentTable {
  mchid: string
  /** The sub-merchant (特约商户) a partner ordered for; empty for the merchant's own. Numbers are unique within it. */
  sub_mchid: Defaulted<string>
  id: string
  appid: string
  /** The sub-merchant's app, when it is the one that orders. */
  sub_appid: Defaulted<string | null>
  channel: PaymentChannel
  out_trade_no: string
  state: PaymentState
  total: number
  currency: string
  payer_total: Defaulted<number | null>
  /** 应结订单金额: what WeChat Pay settles, when the merchant itself forgoes a part of the total by a coupon. */
  settlement_total: Defaulted<number | null>
  /** Σ succeeded refunds. */
  refunded: Defaulted<number>
  description: string
  attach: string | null
  /** The payer named by the request (JSAPI, mini program). */
  openid: string | null
  client_ip: string | null
  return_url: string | null
  /** Its money stays frozen until it was shared. */
  profit_sharing: Defaulted<boolean>
  /** What the caller asked, normalised: a repeat must ask the same. */
  request: Json<Record<string, unknown>>
  notify_url: string
  prepay_id: Defaulted<string | null>
  code_url: Defaulted<string | null>
  h5_url: Defaulted<string | null>
  prepaid_at: Defaulted<Date | null>
  transaction_id: Defaulted<string | null>
  /** Who paid, as WeChat Pay says. */
  payer_openid: Defaulted<string | null>
  trade_type: Defaulted<string | null>
  bank_type: Defaulted<string | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  /** Why a person must look at it; null when nobody must. */
  attention: Defaulted<string | null>
  created_at: Date
  expires_at: Date
  paid_at: Defaulted<Date | null>
  closed_at: Defaulted<Date | null>
  /** When the latest refund request is planned: WeChat Pay wants a minute between two of one order. */
  last_refund_at: Defaulted<Date | null>
  /** The combination (合单) it was ordered with, and its place in it; null when it was ordered alone. */
  combine_mchid: Defaulted<string | null>
  combine_out_trade_no: Defaulted<string | null>
  combine_index: Defaulted<number | null>
  /** What an order of APIv2 is signed with, client call included; null: it is one of APIv3. It ends on the side it began. */
  v2_sign_type: Defaulted<V2SignType | null>
}

export type PaymentRow = Selectable<PaymentTable>

/** One use of an Idempotency-Key. */
export interface IdempotencyKeyTable {
  mchid: string
  scope: string
  key: string
  resource_id: string
  created_at: Date
}

type Db = Kysely<Schema>

/** Finds by the id the API speaks of. */
export const findPayment = (db: Db, id: string): Promise<PaymentRow | undefined> =>
  db.selectFrom('payment').selectAll().where('id', '=', id).executeTakeFirst()

/** Finds by the merchant's own number. */
export const findPaymentByNumber = (
  db: Db,
  mchid: string,
  outTradeNo: string,
  subMchid = '',
): Promise<PaymentRow | undefined> =>
  db
    .selectFrom('payment')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', subMchid)
    .where('out_trade_no', '=', outTradeNo)
    .executeTakeFirst()

/** Locks one payment until the transaction ends. */
export const lockPayment = (trx: Transaction, mchid: string, id: string): Promise<PaymentRow | undefined> =>
  trx.selectFrom('payment').selectAll().where('mchid', '=', mchid).where('id', '=', id).forUpdate().executeTakeFirst()

/** Locks the payments of many numbers, always in the same order, so that two groups cannot wait for each other. */
export async function lockPaymentsByNumber(
  trx: Transaction,
  numbers: readonly { mchid: string; sub_mchid?: string | undefined; out_trade_no: string }[],
): Promise<PaymentRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map((number) => number.mchid)
  const subMchids = numbers.map((number) => number.sub_mchid ?? '')
  const outTradeNos = numbers.map((number) => number.out_trade_no)
  const { rows } = await sql<PaymentRow>`${sql.raw(PREPARED)}
    select * from payment
    where (mchid, sub_mchid, out_trade_no) in (
      select * from unnest(${mchids}::text[], ${subMchids}::text[], ${outTradeNos}::text[]))
    order by mchid, sub_mchid, out_trade_no
    for update`.execute(trx)
  return rows
}

/** As {@link lockPaymentsByNumber}, by either number: of what PayScore has collected only WeChat Pay knows the first. */
export async function lockPaymentsOfRefunds(
  trx: Transaction,
  facts: readonly {
    mchid: string
    sub_mchid?: string | undefined
    out_trade_no: string
    transaction_id?: string | undefined
  }[],
): Promise<PaymentRow[]> {
  if (facts.length === 0) return []
  const mchids = facts.map(({ mchid }) => mchid)
  const subMchids = facts.map(({ sub_mchid = '' }) => sub_mchid)
  const outTradeNos = facts.map(({ out_trade_no }) => out_trade_no)
  const transactions = facts.map(({ transaction_id }) => transaction_id ?? '')
  const { rows } = await sql<PaymentRow>`${sql.raw(PREPARED)}
    select * from payment
    where (mchid, sub_mchid, out_trade_no) in (
        select * from unnest(${mchids}::text[], ${subMchids}::text[], ${outTradeNos}::text[]))
      or (mchid, transaction_id) in (select * from unnest(${mchids}::text[], ${transactions}::text[]))
    order by mchid, sub_mchid, out_trade_no
    for update`.execute(trx)
  return rows
}

/** The payment a key was used for, if it was. */
export async function findIdempotentId(db: Db, mchid: string, scope: string, key: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('idempotency_key')
    .select('resource_id')
    .where('mchid', '=', mchid)
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst()
  return row?.resource_id
}

export interface PaymentFilter {
  mchid?: string | undefined
  state?: PaymentState | undefined
  sub_mchid?: string | undefined
  channel?: PaymentChannel | undefined
  out_trade_no?: string | undefined
  /** Part of a number or of the description. */
  q?: string | undefined
  from?: Date | undefined
  to?: Date | undefined
  attention?: boolean | undefined
  after?: Position | undefined
  limit: number
}

/** A place in a list that is sorted newest first. */
export interface Position {
  at: Date
  id: string
}

/** Newest first. */
export function listPayments(db: Db, filter: PaymentFilter): Promise<PaymentRow[]> {
  let query = db.selectFrom('payment').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.sub_mchid !== undefined) query = query.where('sub_mchid', '=', filter.sub_mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.channel !== undefined) query = query.where('channel', '=', filter.channel)
  if (filter.out_trade_no !== undefined) query = query.where('out_trade_no', '=', filter.out_trade_no)
  if (filter.from !== undefined) query = query.where('created_at', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('created_at', '<', filter.to)
  if (filter.attention !== undefined) query = query.where('attention', filter.attention ? 'is not' : 'is', null)
  if (filter.q !== undefined) query = query.where(matches(filter.q))
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

const matches = (text: string) => {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return sql<boolean>`(out_trade_no ilike ${like} or description ilike ${like} or id = ${text} or transaction_id = ${text})`
}

/** Rows after a place in a list sorted by `created_at desc, id desc`. */
export const olderThan = (place: Position) =>
  sql<boolean>`(created_at, id) < (${place.at}::timestamptz, ${place.id}::text)`

/** What a payment's page depends on, as one text: its state, the age of its code, its refunds. Those not there are left out. */
export async function readMarks(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('payment')
    .select(['id', 'state', 'prepaid_at', 'refunded'])
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, `${row.state} ${row.prepaid_at?.getTime()} ${row.refunded}`]))
}
