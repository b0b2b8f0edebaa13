import type { BillColumns, BillLine, BillRow } from '@wxtill/protocol'
import { checkTotals, countOf } from './bill-totals.ts'
import type { BillPortions, BillRows } from './bill-rows.ts'
import { readRows, type BillReading, type BillSource } from './read-rows.ts'
import { TradeBillColumns } from './trade-bill-columns.ts'
import { TradeBillRow } from './trade-bill-row.ts'

const FEN = 2
/** Fees have five decimals of a yuan. */
const MILLIFEN = 5

/** The last line of a trade bill. Amounts are integer fen. */
export interface TradeBillSummary {
  /** 总交易单数 */
  readonly count: number
  /** 应结订单总金额 */
  readonly settlement_total: number
  /** 退款总金额 */
  readonly refund_total: number
  /** 充值券退款总金额 */
  readonly coupon_refund_total: number
  /** 手续费总金额 in yuan as written, and exact in thousandths of a fen. */
  readonly fee_yuan: string
  readonly fee_millifen: number
  /** 订单总金额; older files have none. */
  readonly total: number | undefined
  /** 申请退款总金额; older files have none. */
  readonly requested_refund_total: number | undefined
  readonly cells: BillRow
}

export interface BillOptions {
  /** `false` reads a bill whose rows do not add up to its own summary. Default: such a bill ends with an error. */
  readonly checkSummary?: boolean | undefined
}

/** A trade bill (交易账单), row by row. See {@link BillRows} for when it can be believed. */
export type TradeBill = BillRows<TradeBillRow, TradeBillSummary>

/** Reads an uncompressed file, whatever the `bill_type`: the columns are found by their names. */
export function readTradeRows(
  source: BillSource,
  { checkSummary = true }: BillOptions = {},
): BillPortions<TradeBillRow, TradeBillSummary> {
  return readRows(source, (columns) => new TradeBillReading(columns, checkSummary))
}

/** Sums up while it reads. */
class TradeBillReading implements BillReading<TradeBillRow, TradeBillSummary> {
  readonly #columns: TradeBillColumns
  readonly #checkSummary: boolean
  readonly #sums = { count: 0, settlement: 0, refund: 0, couponRefund: 0, fee: 0, total: 0, requestedRefund: 0 }

  constructor(columns: BillColumns, checkSummary: boolean) {
    this.#columns = new TradeBillColumns(columns)
    this.#checkSummary = checkSummary
  }

  readonly row = (line: BillLine): TradeBillRow => {
    const row = new TradeBillRow(line, this.#columns)
    const sums = this.#sums
    sums.count++
    sums.settlement += row.settlement_total
    sums.refund += row.refund_amount ?? 0
    sums.couponRefund += row.coupon_refund_amount ?? 0
    sums.fee += row.fee_millifen
    sums.total += row.total ?? 0
    sums.requestedRefund += row.requested_refund ?? 0
    return row
  }

  readonly summary = (line: BillLine): TradeBillSummary => {
    const { columns } = line
    const fee = columns.require('手续费总金额')
    const total = columns.find('订单总金额')
    const requestedRefund = columns.find('申请退款总金额')
    const summary = {
      count: countOf(line, columns.require('总交易单数')),
      settlement_total: line.amount(columns.require('应结订单总金额', '总交易额'), FEN),
      refund_total: line.amount(columns.require('退款总金额', '总退款金额'), FEN),
      coupon_refund_total: line.amount(columns.find('充值券退款总金额'), FEN),
      fee_yuan: line.text(fee),
      fee_millifen: line.amount(fee, MILLIFEN),
      total: total === -1 ? undefined : line.amount(total, FEN),
      requested_refund_total: requestedRefund === -1 ? undefined : line.amount(requestedRefund, FEN),
      cells: line.toRow(),
    }
    if (this.#checkSummary) this.#check(summary, columns)
    return summary
  }

  #check(summary: TradeBillSummary, columns: BillColumns): void {
    const sums = this.#sums
    const { total, requested_refund_total } = summary
    checkTotals([
      { name: '总交易单数', said: summary.count, found: sums.count },
      { name: '应结订单总金额', said: summary.settlement_total, found: sums.settlement },
      { name: '退款总金额', said: summary.refund_total, found: sums.refund },
      { name: '手续费总金额', said: summary.fee_millifen, found: sums.fee },
      ...(columns.find('充值券退款总金额') === -1
        ? []
        : [{ name: '充值券退款总金额', said: summary.coupon_refund_total, found: sums.couponRefund }]),
      ...(total === undefined ? [] : [{ name: '订单总金额', said: total, found: sums.total }]),
      ...(requested_refund_total === undefined
        ? []
        : [{ name: '申请退款总金额', said: requested_refund_total, found: sums.requestedRefund }]),
    ])
  }
}
