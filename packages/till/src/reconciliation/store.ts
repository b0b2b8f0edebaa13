import { type Kysely, type Selectable, sql, type Updateable } from 'kysely'
import type { Defaulted, Json, Schema } from '../db/schema.ts'
import type { Position } from '../payments/store.ts'
import type { Kind, MovementSubject, Subject } from './names.ts'
import type { DifferenceState, ReconciliationState } from './states.ts'
import type { Totals } from './totals.ts'

export interface ReconciliationTables {
  reconciliation: ReconciliationTable
  reconciliation_difference: DifferenceTable
  sub_reconciliation: ReconciliationTable
  sub_reconciliation_difference: DifferenceTable
  bill_file: BillFileTable
  bill_piece: BillPieceTable
  bill_row: BillRowTable
  bill_flow: BillFlowTable
}

/** How far the present run has come. */
export const STEPS = ['waiting', 'downloading', 'loading', 'comparing', 'repairing', 'done'] as const
export type Step = (typeof STEPS)[number]

export const TRADE_TYPES = ['ALL', 'SUCCESS', 'REFUND'] as const
export type TradeType = (typeof TRADE_TYPES)[number]
export const ACCOUNT_TYPES = ['BASIC', 'OPERATION', 'FEES'] as const
export type AccountType = (typeof ACCOUNT_TYPES)[number]

/** One day of one merchant, or of one of its sub-merchants. */
export interface ReconciliationTable {
  mchid: string
  /** Whose bill was asked for alone; '': the merchant's own, with all that it has. */
  sub_mchid: Defaulted<string>
  /** Asia/Shanghai. */
  day: string
  id: string
  state: ReconciliationState
  step: Step
  bill_type: TradeType
  account_type: AccountType
  /** How often it was asked for: a difference that a later run does not find is over. */
  run: Defaulted<number>
  /** Tries of the present run that brought no bill. */
  attempts: Defaulted<number>
  problem_code: Defaulted<string | null>
  problem: Defaulted<string | null>
  /** The bill files compared last; null: there was none that day, or none was asked for yet. */
  trade_file: Defaulted<string | null>
  flow_file: Defaulted<string | null>
  totals: Json<Partial<Totals>>
  created_at: Date
  requested_at: Date
  completed_at: Defaulted<Date | null>
}
export type ReconciliationRow = Selectable<ReconciliationTable>

/** A bill as it came, whole. */
export interface BillFileTable {
  mchid: string
  id: string
  day: string
  kind: BillKind
  /** bill_type or account_type; of a sub-merchant's bill its number behind it, see {@link fileType}. */
  type: string
  source: 'download' | 'hand'
  /** Of the uncompressed file, hex. */
  sha1: string
  /** Uncompressed. */
  bytes: number
  created_at: Date
}
export type BillKind = 'trade' | 'fund_flow'
export type BillFileRow = Selectable<BillFileTable>

export interface BillPieceTable {
  mchid: string
  file_id: string
  seq: number
  at: Date
  bytes: Buffer
}

/** A row of a trade bill. Amounts are fen, the fee thousandths of a fen. */
export interface BillRowTable {
  mchid: string
  /** The beginning of the bill's day, or what `billAt` makes of it. */
  at: Date
  file_id: string
  line: number
  subject: Extract<Subject, 'payment' | 'refund' | 'reversal'>
  /** transaction_id, or refund_id of a refund. */
  number: string
  out_no: string
  merchant: string
  sub_mchid: string
  happened_at: Date | null
  state: string
  currency: string
  amount: number
  fee_millifen: number
}

/** A movement of a fund-flow bill. */
export interface BillFlowTable {
  mchid: string
  at: Date
  file_id: string
  line: number
  number: string
  flow_id: string
  business: string
  /** 业务凭证号: out_trade_no, out_refund_no and the like. */
  out_no: Defaulted<string>
  /** `trade`, `fee`, a movement, or `other`: what the till books nothing of. */
  part: 'trade' | 'fee' | MovementSubject | 'other'
  /** Above zero: income. */
  fen: number
  happened_at: Date | null
}

export interface DifferenceTable {
  mchid: string
  /** As that of its day. */
  sub_mchid: Defaulted<string>
  id: string
  day: string
  subject: Subject
  kind: Kind
  /** WeChat Pay's number, or the column of a summary. */
  number: string
  out_no: string
  payment_id: string | null
  refund_id: string | null
  /** What is recorded here, and what the bill says. */
  here: string | null
  there: string | null
  /** The money in question, in fen: the bill's minus ours. */
  amount: number
  state: DifferenceState
  /** The run that saw it last. */
  run: number
  adjustment: Defaulted<number | null>
  /** What of it the ledger is to have, and has, in fen; and how often it was posted. */
  to_book: Defaulted<number>
  booked: Defaulted<number>
  bookings: Defaulted<number>
  reason: Defaulted<string | null>
  settled_by: Defaulted<string | null>
  found_at: Date
  settled_at: Defaulted<Date | null>
}
export type DifferenceRow = Selectable<DifferenceTable>

type Db = Kysely<Schema>

/** What names a day. */
export type DayKey = Pick<ReconciliationRow, 'mchid' | 'sub_mchid' | 'day'>

/** Whose days, and what is in them. */
type Whose = Pick<DayKey, 'sub_mchid'>

/** Days of sub-merchants lie apart: the release before knows a day by its merchant alone. */
export const dayTable = ({ sub_mchid }: Whose) => (sub_mchid === '' ? 'reconciliation' : 'sub_reconciliation')
export const differenceTable = ({ sub_mchid }: Whose) =>
  sub_mchid === '' ? 'reconciliation_difference' : 'sub_reconciliation_difference'

/** The type of a kept file, by which whoever looks for a merchant's own bill never finds that of a sub-merchant. */
export const fileType = (
  { bill_type, account_type, sub_mchid }: Pick<ReconciliationRow, 'bill_type' | 'account_type' | 'sub_mchid'>,
  kind: BillKind,
): string => {
  const type = kind === 'trade' ? bill_type : account_type
  return sub_mchid === '' ? type : `${type} ${sub_mchid}`
}

/** Whose bill a kept file is. */
export const subMerchantOfFile = ({ type }: Pick<BillFileRow, 'type'>): string => type.split(' ')[1] ?? ''

export async function findReconciliation(db: Db, id: string): Promise<ReconciliationRow | undefined> {
  const found = await db.selectFrom('reconciliation').selectAll().where('id', '=', id).executeTakeFirst()
  return found ?? db.selectFrom('sub_reconciliation').selectAll().where('id', '=', id).executeTakeFirst()
}

export const findDay = (db: Db, key: DayKey): Promise<ReconciliationRow | undefined> =>
  dayOf(db, key).executeTakeFirst()

/** Locks the row of a day until the transaction ends: runs, people and other replicas change it one after the other. */
export const lockDay = (db: Db, key: DayKey): Promise<ReconciliationRow | undefined> =>
  dayOf(db, key).forUpdate().executeTakeFirst()

const dayOf = (db: Db, key: DayKey) =>
  db
    .selectFrom(dayTable(key))
    .selectAll()
    .where('mchid', '=', key.mchid)
    .where('sub_mchid', '=', key.sub_mchid)
    .where('day', '=', key.day)

export const updateDay = async (db: Db, key: DayKey, set: Updateable<ReconciliationTable>): Promise<void> => {
  await db
    .updateTable(dayTable(key))
    .set(set)
    .where('mchid', '=', key.mchid)
    .where('sub_mchid', '=', key.sub_mchid)
    .where('day', '=', key.day)
    .execute()
}

/** The days of a month, oldest first; the merchant's own before those of its sub-merchants. */
export async function listDays(
  db: Db,
  { mchids, from, to }: { mchids: readonly string[]; from: string; to: string },
): Promise<ReconciliationRow[]> {
  const of = (table: 'reconciliation' | 'sub_reconciliation') =>
    db.selectFrom(table).selectAll().where('mchid', 'in', mchids).where('day', '>=', from).where('day', '<', to)
  const rows = [...(await of('reconciliation').execute()), ...(await of('sub_reconciliation').execute())]
  const place = ({ day, mchid, sub_mchid }: ReconciliationRow) => `${day} ${mchid} ${sub_mchid}`
  return rows.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** How many differences there are of each state, and their money. */
export interface StateCount extends DayKey {
  state: DifferenceState
  count: number
  /** Σ |amount|. */
  fen: number
}

export async function countDifferences(
  db: Db,
  { mchids, from, to }: { mchids: readonly string[]; from: string; to: string },
): Promise<StateCount[]> {
  const within = sql`mchid = any(${mchids}::text[]) and day >= ${from}::date and day < ${to}::date`
  const { rows } = await sql<StateCount>`
    select mchid, sub_mchid, day, state, count(*)::bigint as count, sum(abs(amount))::bigint as fen
    from (
      select mchid, sub_mchid, day, state, amount from reconciliation_difference where ${within}
      union all
      select mchid, sub_mchid, day, state, amount from sub_reconciliation_difference where ${within}) d
    group by mchid, sub_mchid, day, state`.execute(db)
  return rows
}

export interface DifferenceFilter extends DayKey {
  state?: DifferenceState | undefined
  kind?: Kind | undefined
  after?: Position | undefined
  limit: number
}

/** In the order they were found. */
export function listDifferences(db: Db, filter: DifferenceFilter): Promise<DifferenceRow[]> {
  const { state, kind, after, limit } = filter
  let query = differencesOf(db, filter)
  if (state !== undefined) query = query.where('state', '=', state)
  if (kind !== undefined) query = query.where('kind', '=', kind)
  if (after !== undefined) {
    query = query.where(sql<boolean>`(found_at, id) > (${after.at}::timestamptz, ${after.id}::text)`)
  }
  return query.orderBy('found_at').orderBy('id').limit(limit).execute()
}

/** The differences of a day. */
export const differencesOf = (db: Db, key: DayKey) =>
  db
    .selectFrom(differenceTable(key))
    .selectAll()
    .where('mchid', '=', key.mchid)
    .where('sub_mchid', '=', key.sub_mchid)
    .where('day', '=', key.day)

export async function hasOpen(db: Db, key: DayKey): Promise<boolean> {
  const { mchid, sub_mchid, day } = key
  const rows = await listDifferences(db, { mchid, sub_mchid, day, state: 'open', limit: 1 })
  return rows.length > 0
}
