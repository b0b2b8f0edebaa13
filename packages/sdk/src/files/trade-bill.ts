import { BillFormatError, BillReader, yuanToFen, type BillRow } from '@wxtill/protocol'
import { AnswerError } from '../errors.ts'

/** A line of a trade bill (交易账单). Amounts are integer fen; a column the file does not have is `undefined`. */
export interface TradeBillRow {
  /** 交易时间, `yyyy-MM-dd HH:mm:ss` Beijing time. */
  readonly trade_time: string
  readonly appid: string
  readonly mchid: string
  /** 特约商户号, `0` for a direct merchant. */
  readonly sub_mchid: string
  readonly device_id: string
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly openid: string
  readonly trade_type: string
  /** SUCCESS, REFUND or REVOKED. */
  readonly trade_state: string
  readonly bank_type: string
  readonly currency: string
  /** 应结订单金额 */
  readonly settlement_total: number
  /** 代金券金额 */
  readonly coupon_amount: number
  /** 退款申请时间 and 退款成功时间, in REFUND bills. */
  readonly refund_apply_time: string | undefined
  readonly refund_success_time: string | undefined
  readonly refund_id: string | undefined
  readonly out_refund_no: string | undefined
  /** 退款金额 */
  readonly refund_amount: number | undefined
  /** 充值券退款金额 */
  readonly coupon_refund_amount: number | undefined
  readonly refund_type: string | undefined
  readonly refund_status: string | undefined
  /** 商品名称 */
  readonly goods_name: string
  /** 商户数据包 */
  readonly attach: string
  /** 手续费 in yuan with five decimals, as written; negative on refund rows. */
  readonly fee_yuan: string
  /** 手续费 in thousandths of a fen, exact. */
  readonly fee_millifen: number
  /** 费率, such as `0.60%`. */
  readonly rate: string
  /** 订单金额 */
  readonly total: number | undefined
  /** 申请退款金额 */
  readonly requested_refund: number | undefined
  /** 费率备注 */
  readonly rate_note: string | undefined
  /** The cells as written, by column name. */
  readonly cells: BillRow
}

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
  /** 订单总金额 */
  readonly total: number | undefined
  /** 申请退款总金额 */
  readonly requested_refund_total: number | undefined
  readonly cells: BillRow
}

/**
 * A trade bill on its way: iterate its rows, in constant memory. The loop throws at its end when the file's hash did not hold,
 * so rows are provisional until it has ended; only then is there a summary.
 */
export class TradeBill implements AsyncIterable<TradeBillRow> {
  readonly #file: () => Promise<AsyncIterable<Uint8Array>>
  #summary: TradeBillSummary | undefined

  constructor(file: () => Promise<AsyncIterable<Uint8Array>>) {
    this.#file = file
  }

  /** The bill's own totals; `undefined` until a whole iteration has ended and the hash held. */
  get summary(): TradeBillSummary | undefined {
    return this.#summary
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<TradeBillRow, void, undefined> {
    this.#summary = undefined
    const reader = new BillReader()
    for await (const chunk of await this.#file()) {
      for (const cells of guarded(() => reader.push(chunk))) yield guarded(() => tradeBillRow(cells))
    }
    const { rows, summary } = guarded(() => reader.end())
    for (const cells of rows) yield guarded(() => tradeBillRow(cells))
    this.#summary = guarded(() => tradeBillSummary(summary))
  }

  /** All rows and the summary, for bills that fit into memory. */
  async readAll(): Promise<{ rows: TradeBillRow[]; summary: TradeBillSummary }> {
    const rows: TradeBillRow[] = []
    for await (const row of this) rows.push(row)
    return { rows, summary: this.#summary! }
  }
}

/** Reads a line by its column names: older files have other columns, and older names for two of them. */
export function tradeBillRow(cells: BillRow): TradeBillRow {
  const fee = cells['手续费'] ?? '0'
  return {
    trade_time: cells['交易时间'] ?? '',
    appid: cells['公众账号ID'] ?? '',
    mchid: cells['商户号'] ?? '',
    sub_mchid: cells['特约商户号'] ?? cells['子商户号'] ?? '',
    device_id: cells['设备号'] ?? '',
    transaction_id: cells['微信订单号'] ?? '',
    out_trade_no: cells['商户订单号'] ?? '',
    openid: cells['用户标识'] ?? '',
    trade_type: cells['交易类型'] ?? '',
    trade_state: cells['交易状态'] ?? '',
    bank_type: cells['付款银行'] ?? '',
    currency: cells['货币种类'] ?? '',
    settlement_total: fenOf(cells, '应结订单金额', '总金额'),
    coupon_amount: fenOf(cells, '代金券金额', '代金券或立减优惠金额'),
    refund_apply_time: cells['退款申请时间'],
    refund_success_time: cells['退款成功时间'],
    refund_id: cells['微信退款单号'],
    out_refund_no: cells['商户退款单号'],
    refund_amount: fen(cells, '退款金额'),
    coupon_refund_amount: fen(cells, '充值券退款金额'),
    refund_type: cells['退款类型'],
    refund_status: cells['退款状态'],
    goods_name: cells['商品名称'] ?? '',
    attach: cells['商户数据包'] ?? '',
    fee_yuan: fee,
    fee_millifen: millifen(fee),
    rate: cells['费率'] ?? '',
    total: fen(cells, '订单金额'),
    requested_refund: fen(cells, '申请退款金额'),
    rate_note: cells['费率备注'],
    cells,
  }
}

function tradeBillSummary(cells: BillRow): TradeBillSummary {
  const fee = cells['手续费总金额'] ?? '0'
  return {
    // Counts appear as `48` or `45.0`.
    count: count(cells, '总交易单数'),
    settlement_total: fenOf(cells, '应结订单总金额', '总交易额'),
    refund_total: fenOf(cells, '退款总金额', '总退款金额'),
    coupon_refund_total: fen(cells, '充值券退款总金额') ?? 0,
    fee_yuan: fee,
    fee_millifen: millifen(fee),
    total: fen(cells, '订单总金额'),
    requested_refund_total: fen(cells, '申请退款总金额'),
    cells,
  }
}

function fen(cells: BillRow, column: string): number | undefined {
  const cell = cells[column]
  return cell === undefined || cell === '' ? undefined : yuanToFen(cell)
}

/** An amount every bill has, under its name or its older one: a column that is gone must not read as nothing. */
function fenOf(cells: BillRow, name: string, formerly: string): number {
  const column = name in cells ? name : formerly
  if (!(column in cells)) throw new BillFormatError(`There is no column ${name}.`)
  return fen(cells, column) ?? 0
}

function count(cells: BillRow, column: string): number {
  const match = /^(\d{1,15})(?:\.0+)?$/.exec(cells[column] ?? '')
  if (!match) throw new BillFormatError(`Not a count: ${JSON.stringify(cells[column])}.`)
  return Number(match[1])
}

const FEE = /^(-?)(\d{1,10})(?:\.(\d{1,5}))?$/

/** Yuan with up to five decimals, exactly, in thousandths of a fen. */
function millifen(yuan: string): number {
  const match = FEE.exec(yuan)
  if (!match) throw new BillFormatError(`Not a fee in yuan: ${JSON.stringify(yuan)}.`)
  const value = Number(match[2]) * 100_000 + Number((match[3] ?? '').padEnd(5, '0'))
  return match[1] === '-' && value !== 0 ? -value : value
}

function guarded<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BillFormatError) && !(error instanceof RangeError)) throw error
    throw new AnswerError({
      code: 'BILL_FORMAT',
      message: `The bill cannot be read: ${error.message}`,
      hint: 'Save the file with bills.download(…).saveTo(…) and look at that line; drop everything read so far.',
      route: 'GET /v3/billdownload/file',
      cause: error,
    })
  }
}
