import { type BillRows, readFundFlowBill, readTradeBill, type TradeBillRow } from '@wxtill/sdk'
import type { Database } from '../db/database.ts'
import { copyText, type Value } from './copy-text.ts'
import { billAt } from './day.ts'
import { flowRowOf, tradeRowOf } from './rows.ts'
import type { TradeType } from './store.ts'
import { flowSums, type SummaryFault, tradeSums } from './summary.ts'
import type { Totals } from './totals.ts'

/** Whose rows they become. */
export interface LoadInto {
  mchid: string
  /** The sub-merchant whose bill alone it is. */
  sub_mchid?: string
  day: string
  fileId: string
}

/** What a loaded file holds. */
export interface LoadedBill {
  totals: Partial<Totals>
  /** Where its last line is not what its rows add up to. */
  faults: SummaryFault[]
  /** What it can say anything about. */
  type?: TradeType
}

/** Whose, of which day, of which file; then the columns of the row. */
const COLUMNS = {
  bill_row:
    'mchid, at, file_id, line, subject, number, out_no, merchant, sub_mchid, happened_at, state, currency, amount, fee_millifen',
  bill_flow: 'mchid, at, file_id, line, number, flow_id, business, out_no, part, fen, happened_at',
}

/**
 * Loads a trade bill, row by row: whatever its size, only a piece of it is in memory.
 *
 * @throws WechatPayError `BILL_FORMAT` when it is none.
 */
export async function loadTradeBill(
  bytes: AsyncIterable<Uint8Array>,
  into: LoadInto,
  database: Database,
): Promise<LoadedBill> {
  const bill = readTradeBill(bytes, { checkSummary: false })
  const sums = tradeSums()
  let type: TradeType | undefined
  await copy(database, into, 'bill_row', bill, (row, line) => {
    type ??= typeOf(row)
    const read = tradeRowOf(row)
    sums.add(row, read)
    const { subject, number, out_no, merchant, sub_mchid } = read
    const { happened_at, state, currency, amount, fee_millifen } = read
    return [line, subject, number, out_no, merchant, sub_mchid, happened_at, state, currency, amount, fee_millifen]
  })
  return { ...sums.end(bill.summary), ...(type !== undefined && { type }) }
}

/** Loads a fund-flow bill in the same way. */
export async function loadFlowBill(
  bytes: AsyncIterable<Uint8Array>,
  into: LoadInto,
  database: Database,
): Promise<LoadedBill> {
  const bill = readFundFlowBill(bytes, { checkSummary: false })
  const sums = flowSums()
  await copy(database, into, 'bill_flow', bill, (row, line) => {
    const read = flowRowOf(row)
    sums.add(row, read)
    const { number, flow_id, business, out_no, part, fen, happened_at } = read
    return [line, number, flow_id, business, out_no, part, fen, happened_at]
  })
  return sums.end(bill.summary)
}

/** Loads the rows of a file in place of what a try that broke off has left. */
function copy<Row>(
  database: Database,
  into: LoadInto,
  table: 'bill_row' | 'bill_flow',
  bill: BillRows<Row, unknown>,
  valuesOf: (row: Row, line: number) => Value[],
): Promise<void> {
  const { mchid, sub_mchid = '', day, fileId } = into
  const at = billAt(day, sub_mchid)
  let line = 0
  const rows = copyText(
    [mchid, at, fileId],
    (async function* () {
      for await (const batch of bill.batches()) yield batch.map((row) => valuesOf(row, ++line))
    })(),
  )
  const { kysely } = database
  // Whoever else is loading the file is waited for.
  const lock = kysely
    .selectFrom('bill_file')
    .select('id')
    .where('mchid', '=', mchid)
    .where('id', '=', fileId)
    .forUpdate()
  const forget = kysely.deleteFrom(table).where('mchid', '=', mchid).where('at', '=', at).where('file_id', '=', fileId)
  return database.copy(`${table} (${COLUMNS[table]})`, rows, [lock.compile(), forget.compile()])
}

/** SUCCESS and REFUND bills have columns of their own. */
function typeOf(row: TradeBillRow): TradeType {
  if (row.refund_apply_time !== undefined) return 'REFUND'
  return row.refund_id === undefined ? 'SUCCESS' : 'ALL'
}
