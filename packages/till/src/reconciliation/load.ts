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

const TRADE_COLUMNS =
  'bill_row (mchid, at, file_id, line, subject, number, out_no, merchant, sub_mchid, happened_at, state, currency, amount, fee_millifen)'
const FLOW_COLUMNS = 'bill_flow (mchid, at, file_id, line, number, flow_id, business, out_no, part, fen, happened_at)'

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
  await forget(database, 'bill_row', into)
  const bill = readTradeBill(bytes, { checkSummary: false })
  const sums = tradeSums()
  let type: TradeType | undefined
  await copy(database, into, TRADE_COLUMNS, bill, (row, line) => {
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
  await forget(database, 'bill_flow', into)
  const bill = readFundFlowBill(bytes, { checkSummary: false })
  const sums = flowSums()
  await copy(database, into, FLOW_COLUMNS, bill, (row, line) => {
    const read = flowRowOf(row)
    sums.add(row, read)
    const { number, flow_id, business, out_no, part, fen, happened_at } = read
    return [line, number, flow_id, business, out_no, part, fen, happened_at]
  })
  return sums.end(bill.summary)
}

function copy<Row>(
  database: Database,
  { mchid, sub_mchid = '', day, fileId }: LoadInto,
  target: string,
  bill: BillRows<Row, unknown>,
  valuesOf: (row: Row, line: number) => Value[],
): Promise<void> {
  let line = 0
  return database.copy(
    target,
    copyText(
      [mchid, billAt(day, sub_mchid), fileId],
      (async function* () {
        for await (const batch of bill.batches()) yield batch.map((row) => valuesOf(row, ++line))
      })(),
    ),
  )
}

/** What a try that broke off has left. */
export const forget = async (
  { kysely }: Pick<Database, 'kysely'>,
  table: 'bill_row' | 'bill_flow',
  { mchid, sub_mchid = '', day, fileId }: LoadInto,
): Promise<void> => {
  await kysely
    .deleteFrom(table)
    .where('mchid', '=', mchid)
    .where('at', '=', billAt(day, sub_mchid))
    .where('file_id', '=', fileId)
    .execute()
}

/** SUCCESS and REFUND bills have columns of their own. */
function typeOf(row: TradeBillRow): TradeType {
  if (row.refund_apply_time !== undefined) return 'REFUND'
  return row.refund_id === undefined ? 'SUCCESS' : 'ALL'
}
