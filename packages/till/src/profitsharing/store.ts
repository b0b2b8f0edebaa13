import { type Kysely, sql } from 'kysely'
import { json, type Schema, type Transaction } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { ReturnState, ShareState } from './states.ts'
import type { SharePartyRow, ShareReturnRow, ShareRow } from './tables.ts'

type Db = Kysely<Schema>
type Key = Pick<ShareRow, 'mchid' | 'id'>

export const findShare = (db: Db, id: string): Promise<ShareRow | undefined> =>
  db.selectFrom('profit_sharing_order').selectAll().where('id', '=', id).executeTakeFirst()

export const findReturn = (db: Db, id: string): Promise<ShareReturnRow | undefined> =>
  db.selectFrom('profit_sharing_return').selectAll().where('id', '=', id).executeTakeFirst()

export const findShareByNumber = (
  db: Db,
  { mchid, sub_mchid, out_order_no }: Pick<ShareRow, 'mchid' | 'sub_mchid' | 'out_order_no'>,
): Promise<ShareRow | undefined> =>
  db
    .selectFrom('profit_sharing_order')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('out_order_no', '=', out_order_no)
    .executeTakeFirst()

export const findReturnByNumber = (
  db: Db,
  { mchid, sub_mchid, out_return_no }: Pick<ShareReturnRow, 'mchid' | 'sub_mchid' | 'out_return_no'>,
): Promise<ShareReturnRow | undefined> =>
  db
    .selectFrom('profit_sharing_return')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('sub_mchid', '=', sub_mchid)
    .where('out_return_no', '=', out_return_no)
    .executeTakeFirst()

/** Everything that shared a payment, or freed it. Lock the payment first when the sum matters. */
export const sharesOf = (db: Db, mchid: string, paymentId: string): Promise<ShareRow[]> =>
  db
    .selectFrom('profit_sharing_order')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('payment_id', '=', paymentId)
    .orderBy('created_at')
    .execute()

/** Every return of a share. Lock its payment first when the sum matters. */
export const returnsOf = (db: Db, mchid: string, shareId: string): Promise<ShareReturnRow[]> =>
  db
    .selectFrom('profit_sharing_return')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('order_id', '=', shareId)
    .orderBy('created_at')
    .execute()

export const lockShare = (trx: Transaction, { mchid, id }: Key): Promise<ShareRow | undefined> =>
  trx
    .selectFrom('profit_sharing_order')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const lockReturn = (trx: Transaction, { mchid, id }: Key): Promise<ShareReturnRow | undefined> =>
  trx
    .selectFrom('profit_sharing_return')
    .selectAll()
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export interface Numbered {
  mchid: string
  sub_mchid?: string | undefined
}

/** Locks many by number, always in the same order. */
export const lockSharesByNumber = (
  trx: Transaction,
  facts: readonly (Numbered & { out_order_no: string })[],
): Promise<ShareRow[]> =>
  trx
    .selectFrom('profit_sharing_order')
    .selectAll()
    .where(
      among(
        facts.map(({ out_order_no }) => out_order_no),
        facts,
        'out_order_no',
      ),
    )
    .orderBy('mchid')
    .orderBy('id')
    .forUpdate()
    .execute()

export const lockReturnsByNumber = (
  trx: Transaction,
  facts: readonly (Numbered & { out_return_no: string })[],
): Promise<ShareReturnRow[]> =>
  trx
    .selectFrom('profit_sharing_return')
    .selectAll()
    .where(
      among(
        facts.map(({ out_return_no }) => out_return_no),
        facts,
        'out_return_no',
      ),
    )
    .orderBy('mchid')
    .orderBy('id')
    .forUpdate()
    .execute()

function among(numbers: string[], facts: readonly Numbered[], column: 'out_order_no' | 'out_return_no') {
  const mchids = facts.map(({ mchid }) => mchid)
  const subMchids = facts.map(({ sub_mchid }) => sub_mchid ?? '')
  return sql<boolean>`(mchid, sub_mchid, ${sql.id(column)}) in (
    select * from unnest(${mchids}::text[], ${subMchids}::text[], ${numbers}::text[]))`
}

/** What may change about a share. */
export async function saveShare(trx: Transaction, share: ShareRow): Promise<void> {
  const { mchid, id, state, names, receivers, order_id, failure_code, failure_message, attention } = share
  const { accepted_at, finished_at } = share
  await trx
    .updateTable('profit_sharing_order')
    .set({ state, names, receivers: json(receivers), order_id, failure_code, failure_message, attention })
    .set({ accepted_at, finished_at })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

/** What may change about a return. */
export async function saveReturn(trx: Transaction, row: ShareReturnRow): Promise<void> {
  const { mchid, id, state, return_id, failure_code, failure_message, attention, accepted_at, ended_at } = row
  await trx
    .updateTable('profit_sharing_return')
    .set({ state, return_id, failure_code, failure_message, attention, accepted_at, ended_at })
    .where('mchid', '=', mchid)
    .where('id', '=', id)
    .execute()
}

interface Filter<State> {
  mchid?: string | undefined
  payment_id?: string | undefined
  state?: State | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listShares(
  db: Db,
  { out_order_no, ...filter }: Filter<ShareState> & { out_order_no?: string | undefined },
): Promise<ShareRow[]> {
  let query = db.selectFrom('profit_sharing_order').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.payment_id !== undefined) query = query.where('payment_id', '=', filter.payment_id)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (out_order_no !== undefined) query = query.where('out_order_no', '=', out_order_no)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

/** Newest first. */
export function listReturns(
  db: Db,
  { order_id, ...filter }: Filter<ReturnState> & { order_id?: string | undefined },
): Promise<ShareReturnRow[]> {
  let query = db.selectFrom('profit_sharing_return').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.payment_id !== undefined) query = query.where('payment_id', '=', filter.payment_id)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (order_id !== undefined) query = query.where('order_id', '=', order_id)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

/** Newest first. */
export function listParties(db: Db, filter: Omit<Filter<never>, 'payment_id' | 'state'>): Promise<SharePartyRow[]> {
  let query = db.selectFrom('profit_sharing_receiver').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}
