import { type ColumnType, type Kysely, type Selectable, sql } from 'kysely'
import type { Defaulted, Json, Schema, Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { ServicePayment } from './facts.ts'
import type { AuthorizationState, ServiceOrderState } from './states.ts'

export interface PayscoreTables {
  service_order: ServiceOrderTable
  payscore_authorization: AuthorizationTable
}

/** How an order begins: its user confirms it (需确认), or gave permission before (免确认). */
export const SERVICE_MODES = ['confirm', 'authorize'] as const
export type ServiceMode = (typeof SERVICE_MODES)[number]

/** What is asked of WeChat Pay and not known to be done. There is one at most. */
export interface Wish {
  kind: 'complete' | 'modify' | 'cancel' | 'sync'
  /** As it is sent, again and again until the answer is definite. */
  body: Record<string, unknown>
}

/** How an order was paid, as WeChat Pay told it. */
export interface Collection {
  bank_type?: string | undefined
  payments: ServicePayment[]
}

/** One PayScore order. Amounts are fen. */
export interface ServiceOrderTable {
  mchid: string
  /** For whom a partner made it; empty: the merchant's own. */
  sub_mchid: Defaulted<string>
  sub_appid: Defaulted<string | null>
  id: string
  appid: string
  service_id: string
  out_order_no: string
  mode: ServiceMode
  state: ServiceOrderState
  /** Of the sub-merchant's app when there is one, else of ours. */
  openid: string | null
  service_introduction: string
  risk_fund_name: string
  risk_fund_amount: number
  /** The most it may cost; null: not known here. */
  cap: number | null
  /** What the caller asked: the measure for repeats. */
  request: Json<Record<string, unknown>>
  /** What is sent to make it. */
  body: Json<Record<string, unknown>>
  planned_start: string
  planned_end: string | null
  /** WeChat Pay's number. */
  order_id: Defaulted<string | null>
  package: Defaulted<string | null>
  total: Defaulted<number | null>
  wish: ColumnType<Wish | null, string | null | undefined, string | null>
  /** Reported by us as paid otherwise. */
  paid_elsewhere: Defaulted<boolean>
  transaction_id: Defaulted<string | null>
  collection: ColumnType<Collection | null, string | null | undefined, string | null>
  failure_code: Defaulted<string | null>
  failure_message: Defaulted<string | null>
  attention: Defaulted<string | null>
  created_at: Date
  started_at: Defaulted<Date | null>
  completed_at: Defaulted<Date | null>
  ended_at: Defaulted<Date | null>
}

export type ServiceOrderRow = Selectable<ServiceOrderTable>

/** A user's permission for a service, asked for by us. */
export interface AuthorizationTable {
  mchid: string
  sub_mchid: Defaulted<string>
  sub_appid: Defaulted<string | null>
  id: string
  appid: string
  service_id: string
  /** Of the sub-merchant's app when there is one, else of ours. */
  openid: string
  authorization_code: string
  state: AuthorizationState
  token: Defaulted<string | null>
  token_until: Defaulted<Date | null>
  created_at: Date
  opened_at: Defaulted<Date | null>
  ended_at: Defaulted<Date | null>
}

export type AuthorizationRow = Selectable<AuthorizationTable>

type Db = Kysely<Schema>

/** A merchant's own number of an order; a partner's are counted for each sub-merchant. */
export type OrderNumber = Pick<ServiceOrderRow, 'mchid' | 'sub_mchid' | 'out_order_no'>

/** Finds by the id the API speaks of. */
export const findServiceOrder = (db: Db, id: string): Promise<ServiceOrderRow | undefined> =>
  db.selectFrom('service_order').selectAll().where('id', '=', id).executeTakeFirst()

export const findServiceOrderByNumber = (
  db: Db,
  { mchid, sub_mchid, out_order_no }: OrderNumber,
): Promise<ServiceOrderRow | undefined> =>
  db
    .selectFrom('service_order')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('out_order_no', '=', out_order_no)
    .executeTakeFirst()

export const lockServiceOrder = (trx: Transaction, mchid: string, id: string): Promise<ServiceOrderRow | undefined> =>
  trx
    .selectFrom('service_order')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

/** Locks many by their numbers, always in the same order. */
export async function lockServiceOrdersByNumber(
  trx: Transaction,
  numbers: readonly OrderNumber[],
): Promise<ServiceOrderRow[]> {
  if (numbers.length === 0) return []
  const mchids = numbers.map(({ mchid }) => mchid)
  const subMchids = numbers.map(({ sub_mchid }) => sub_mchid)
  const outOrderNos = numbers.map(({ out_order_no }) => out_order_no)
  return trx
    .selectFrom('service_order')
    .selectAll()
    .where(
      sql<boolean>`(mchid, sub_mchid, out_order_no) in (
        select * from unnest(${mchids}::text[], ${subMchids}::text[], ${outOrderNos}::text[]))`,
    )
    .orderBy('mchid')
    .orderBy('sub_mchid')
    .orderBy('out_order_no')
    .forUpdate()
    .execute()
}

/** What may change about an order. */
export async function saveServiceOrder(trx: Transaction, order: ServiceOrderRow): Promise<void> {
  const {
    mchid,
    id,
    state,
    openid,
    order_id,
    package: page,
    total,
    wish,
    paid_elsewhere,
    transaction_id,
    collection,
  } = order
  const { failure_code, failure_message, attention, started_at, completed_at, ended_at } = order
  await trx
    .updateTable('service_order')
    .set({
      state,
      openid,
      order_id,
      package: page,
      total,
      wish: wish === null ? null : JSON.stringify(wish),
      paid_elsewhere,
      transaction_id,
      collection: collection === null ? null : JSON.stringify(collection),
      failure_code,
      failure_message,
      attention,
      started_at,
      completed_at,
      ended_at,
    })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

export interface ServiceOrderFilter {
  mchid?: string | undefined
  sub_mchid?: string | undefined
  state?: ServiceOrderState | undefined
  openid?: string | undefined
  out_order_no?: string | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listServiceOrders(db: Db, filter: ServiceOrderFilter): Promise<ServiceOrderRow[]> {
  let query = db.selectFrom('service_order').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.sub_mchid !== undefined) query = query.where('sub_mchid', '=', filter.sub_mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.openid !== undefined) query = query.where('openid', '=', filter.openid)
  if (filter.out_order_no !== undefined) query = query.where('out_order_no', '=', filter.out_order_no)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

export const findAuthorization = (db: Db, id: string): Promise<AuthorizationRow | undefined> =>
  db.selectFrom('payscore_authorization').selectAll().where('id', '=', id).executeTakeFirst()

export interface AuthorizationFilter {
  mchid?: string | undefined
  sub_mchid?: string | undefined
  service_id?: string | undefined
  state?: AuthorizationState | undefined
  openid?: string | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listAuthorizations(db: Db, filter: AuthorizationFilter): Promise<AuthorizationRow[]> {
  let query = db.selectFrom('payscore_authorization').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.sub_mchid !== undefined) query = query.where('sub_mchid', '=', filter.sub_mchid)
  if (filter.service_id !== undefined) query = query.where('service_id', '=', filter.service_id)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.openid !== undefined) query = query.where('openid', '=', filter.openid)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

/** What was last asked of this user for this service. */
export const lastAuthorization = (
  db: Db,
  { mchid, sub_mchid, service_id, openid }: Pick<AuthorizationRow, 'mchid' | 'sub_mchid' | 'service_id' | 'openid'>,
): Promise<AuthorizationRow | undefined> =>
  db
    .selectFrom('payscore_authorization')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('service_id', '=', service_id)
    .where('openid', '=', openid)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
