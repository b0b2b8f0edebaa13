import type { Kysely } from 'kysely'
import type { Schema } from '../db/schema.ts'
import { olderThan, type Position } from '../payments/store.ts'
import type { ChargeState } from './states.ts'
import type { ChargeRow, EntranceRow } from './store.ts'

type Db = Kysely<Schema>

export interface EntranceFilter {
  mchid?: string | undefined
  sub_mchid?: string | undefined
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
  if (filter.sub_mchid !== undefined) query = query.where('sub_mchid', '=', filter.sub_mchid)
  if (filter.plate_number !== undefined) query = query.where('plate_number', '=', filter.plate_number)
  if (filter.inside !== undefined) query = query.where('left_at', filter.inside ? 'is' : 'is not', null)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}

export interface ChargeFilter {
  mchid?: string | undefined
  sub_mchid?: string | undefined
  state?: ChargeState | undefined
  plate_number?: string | undefined
  after?: Position | undefined
  limit: number
}

/** Newest first. */
export function listCharges(db: Db, filter: ChargeFilter): Promise<ChargeRow[]> {
  let query = db.selectFrom('parking_charge').selectAll()
  if (filter.mchid !== undefined) query = query.where('mchid', '=', filter.mchid)
  if (filter.sub_mchid !== undefined) query = query.where('sub_mchid', '=', filter.sub_mchid)
  if (filter.state !== undefined) query = query.where('state', '=', filter.state)
  if (filter.plate_number !== undefined) query = query.where('plate_number', '=', filter.plate_number)
  if (filter.after !== undefined) query = query.where(olderThan(filter.after))
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(filter.limit).execute()
}
