import { type RawBuilder, sql } from 'kysely'
import type { TillContext } from '../context.ts'
import { nowOf } from '../context.ts'
import { json, type Transaction } from '../db/schema.ts'
import { bookAdjustments } from './adjustments.ts'
import { compareFlow } from './compare-flow.ts'
import { compareMovements } from './compare-movements.ts'
import { comparePayments, compareRefunds, compareReversals } from './compare-trade.ts'
import { closeUnseen, type Look, lookAt, writeDifferences } from './differ.ts'
import { postFees } from './fees.ts'
import { MOVEMENTS, type Subject } from './names.ts'
import { type AccountType, lockDay, type ReconciliationRow, type TradeType, updateDay } from './store.ts'
import type { SummaryFault } from './summary.ts'
import type { Totals } from './totals.ts'

/** What was loaded of the day just now. */
export interface ToCompare {
  mchid: string
  /** The sub-merchant whose bill alone was loaded. */
  sub_mchid?: string
  day: string
  /** Left out: not asked for; null: there was none that day. */
  trade?: string | null
  flow?: string | null
  tradeFaults?: readonly SummaryFault[] | undefined
  flowFaults?: readonly SummaryFault[] | undefined
  totals?: Partial<Totals>
  billType?: TradeType
  accountType?: AccountType
}

/** What of a day each type of trade bill speaks of. */
const COVERED: Record<ReconciliationRow['bill_type'], readonly Subject[]> = {
  ALL: ['payment', 'refund', 'reversal'],
  SUCCESS: ['payment'],
  REFUND: ['refund', 'reversal'],
}

/** Above this many rows the planner, which knows nothing of rows just loaded, must not look them up one by one. */
const MANY = 20_000

/**
 * Compares the bills of a day with what is here, both ways, in SQL, in one transaction: differences are written, those that are
 * gone are over, fees are posted.
 */
export async function compareDay(
  trx: Transaction,
  loaded: ToCompare,
  context: Pick<TillContext, 'clock'>,
): Promise<void> {
  const before = await lockDay(trx, { sub_mchid: '', ...loaded })
  if (before === undefined) return
  const row: ReconciliationRow = {
    ...before,
    trade_file: loaded.trade === undefined ? before.trade_file : loaded.trade,
    flow_file: loaded.flow === undefined ? before.flow_file : loaded.flow,
    bill_type: loaded.billType ?? before.bill_type,
    account_type: loaded.accountType ?? before.account_type,
    totals: { ...before.totals, ...loaded.totals },
    run: before.run + 1,
  }
  const { trade_file, flow_file, bill_type, account_type, run } = row
  await updateDay(trx, row, { trade_file, flow_file, bill_type, account_type, run, totals: json(row.totals) })
  await sql`set local statement_timeout = 0`.execute(trx)
  if ((row.totals.payments ?? 0) + (row.totals.flows ?? 0) > MANY) {
    await sql`set local enable_nestloop = off`.execute(trx)
    // What it is made to believe of costs would have every statement compiled first.
    await sql`set local jit = off`.execute(trx)
    // Else what is joined goes through files on disk, several times.
    await sql`set local work_mem = '64MB'`.execute(trx)
  }
  const look = await lookAt(trx, row, nowOf(context))
  const seen: Subject[] = []
  if (trade_file !== null || loaded.trade === null) {
    const covered = COVERED[row.bill_type]
    if (covered.includes('payment')) await comparePayments(trx, look)
    if (covered.includes('refund')) await compareRefunds(trx, look)
    if (covered.includes('reversal')) await compareReversals(trx, look)
    seen.push(...covered)
  }
  // Only the basic account is the one the ledger knows.
  if (row.account_type === 'BASIC' && (flow_file !== null || loaded.flow === null)) {
    await compareFlow(trx, look)
    await compareMovements(trx, look)
    seen.push('flow', ...MOVEMENTS)
  }
  for (const [subject, faults] of [
    ['trade_bill', loaded.tradeFaults],
    ['flow_bill', loaded.flowFaults],
  ] as const) {
    if (faults === undefined) continue
    await writeDifferences(trx, look, subject, asRows(faults))
    seen.push(subject)
  }
  if (seen.length > 0) await closeUnseen(trx, look, seen)
  if (trade_file !== null) await postFees(trx, look)
  await bookAdjustments(trx, look)
  await forgetOthers(trx, look)
}

const asRows = (faults: readonly SummaryFault[]): RawBuilder<unknown> => sql`
  select 'summary', f.column, '', null, null, f.found::text, f.said::text, f.said - f.found
  from json_to_recordset(${JSON.stringify(faults)}::text::json) as f ("column" text, found bigint, said bigint)`

/** Rows of files that were compared before, or never. */
async function forgetOthers(trx: Transaction, look: Look): Promise<void> {
  for (const [table, file] of [
    ['bill_row', look.tradeFile],
    ['bill_flow', look.flowFile],
  ] as const) {
    await trx
      .deleteFrom(table)
      .where('mchid', '=', look.mchid)
      .where('at', '=', look.billAt)
      .where('file_id', '<>', file)
      .$if(look.sub_mchid !== '', (query) => query.where('file_id', 'in', filesOf(trx, look)))
      .execute()
  }
}

/** Sub-merchants share a moment of the day. */
const filesOf = (trx: Transaction, { mchid, sub_mchid, day }: Look) =>
  trx
    .selectFrom('bill_file')
    .select('id')
    .where('mchid', '=', mchid)
    .where('day', '=', day)
    .where('type', 'like', `% ${sub_mchid}`)
