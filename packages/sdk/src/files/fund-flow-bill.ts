import { BillFormatError, type BillColumns, type BillLine, type BillRow } from '@wxtill/protocol'
import type { BillPortions, BillRows } from './bill-rows.ts'
import { checkTotals, countOf } from './bill-totals.ts'
import { readRows, type BillReading, type BillSource } from './read-rows.ts'
import type { BillOptions } from './trade-bill.ts'

const FEN = 2
const DIRECTIONS: ReadonlyMap<string, 'income' | 'expense'> = new Map([
  ['收入', 'income'],
  ['支出', 'expense'],
])

/** The last line of a fund-flow bill. Amounts are integer fen. */
export interface FundFlowBillSummary {
  /** 资金流水总笔数 */
  readonly count: number
  /** 收入笔数 and 收入金额 */
  readonly income_count: number
  readonly income_total: number
  /** 支出笔数 and 支出金额 */
  readonly expense_count: number
  readonly expense_total: number
  readonly cells: BillRow
}

/** Where the columns stand, -1 where the file has none. The parentheses of two names are written in either width. */
class FundFlowColumns {
  readonly time: number
  readonly transaction_id: number
  readonly flow_id: number
  readonly business_name: number
  readonly business_type: number
  readonly direction: number
  readonly amount: number
  readonly balance: number
  readonly applicant: number
  readonly note: number
  readonly voucher: number

  /** @throws BillFormatError when a column of money is missing. */
  constructor(columns: BillColumns) {
    this.time = columns.require('记账时间')
    this.transaction_id = columns.require('微信支付业务单号')
    this.flow_id = columns.find('资金流水单号')
    this.business_name = columns.find('业务名称')
    this.business_type = columns.find('业务类型')
    this.direction = columns.require('收支类型')
    this.amount = columns.require('收支金额(元)', '收支金额（元）')
    this.balance = columns.require('账户结余(元)', '账户结余（元）')
    this.applicant = columns.find('资金变更提交申请人')
    this.note = columns.find('备注')
    this.voucher = columns.find('业务凭证号')
  }
}

/**
 * A movement of the merchant's account, a line of a fund-flow bill (资金账单). Amounts are integer fen, read and checked at once;
 * texts are decoded when they are asked for. For a plain object, take {@link toJSON}.
 */
export class FundFlowBillRow {
  /** 收支类型 */
  readonly direction: 'income' | 'expense'
  /** 收支金额, positive; {@link direction} tells the way. */
  readonly amount: number
  /** 账户结余 after this movement. */
  readonly balance: number
  readonly #line: BillLine
  readonly #at: FundFlowColumns

  /** @throws BillFormatError when an amount is not one, or when it is neither income nor expense. */
  constructor(line: BillLine, at: FundFlowColumns) {
    this.#line = line
    this.#at = at
    const direction = DIRECTIONS.get(line.text(at.direction))
    if (!direction) throw new BillFormatError(`Line ${line.number}: 收支类型 is neither 收入 nor 支出.`)
    this.direction = direction
    this.amount = line.amount(at.amount, FEN)
    this.balance = line.amount(at.balance, FEN)
  }

  /** 记账时间, `yyyy-MM-dd HH:mm:ss` Beijing time. */
  get time(): string {
    return this.#line.text(this.#at.time)
  }

  /** 微信支付业务单号: `transaction_id`, `refund_id` or another number of WeChat Pay's. */
  get transaction_id(): string {
    return this.#line.text(this.#at.transaction_id)
  }

  /** 资金流水单号 */
  get flow_id(): string {
    return this.#line.text(this.#at.flow_id)
  }

  /** 业务名称 */
  get business_name(): string {
    return this.#line.text(this.#at.business_name)
  }

  /** 业务类型 */
  get business_type(): string {
    return this.#line.text(this.#at.business_type)
  }

  /** 资金变更提交申请人 */
  get applicant(): string {
    return this.#line.text(this.#at.applicant)
  }

  /** 备注 */
  get note(): string {
    return this.#line.text(this.#at.note)
  }

  /** 业务凭证号 */
  get voucher(): string {
    return this.#line.text(this.#at.voucher)
  }

  /** The cells as written, by column name; columns this version does not know are there too. */
  get cells(): BillRow {
    return this.#line.toRow()
  }

  /** Everything as a plain object, `cells` left out. */
  toJSON(): FundFlowBillRowData {
    const { time, transaction_id, flow_id, business_name, business_type } = this
    const { direction, amount, balance, applicant, note, voucher } = this
    const numbers = { time, transaction_id, flow_id, business_name, business_type }
    return { ...numbers, direction, amount, balance, applicant, note, voucher }
  }
}

/** A row as a plain object. */
export type FundFlowBillRowData = Omit<FundFlowBillRow, 'cells' | 'toJSON'>

/** A fund-flow bill (资金账单), row by row. See {@link BillRows} for when it can be believed. */
export type FundFlowBill = BillRows<FundFlowBillRow, FundFlowBillSummary>

/**
 * Reads uncompressed files one after another as one bill: a sub-merchant's bill may come in several parts, each with a header and
 * a summary of its own.
 */
export async function* readFundFlowRows(
  parts: () => Promise<readonly BillSource[]>,
  { checkSummary = true }: BillOptions = {},
): BillPortions<FundFlowBillRow, FundFlowBillSummary> {
  let whole: FundFlowBillSummary | undefined
  for (const part of await parts()) {
    const summary = yield* readRows(part, (columns) => new FundFlowReading(columns, checkSummary))
    whole = whole ? added(whole, summary) : summary
  }
  return whole ?? NOTHING
}

const NOTHING: FundFlowBillSummary = {
  count: 0,
  income_count: 0,
  income_total: 0,
  expense_count: 0,
  expense_total: 0,
  cells: {},
}

/** `cells` stay those of the first part: added up, they would be nobody's words. */
function added(whole: FundFlowBillSummary, part: FundFlowBillSummary): FundFlowBillSummary {
  return {
    count: whole.count + part.count,
    income_count: whole.income_count + part.income_count,
    income_total: whole.income_total + part.income_total,
    expense_count: whole.expense_count + part.expense_count,
    expense_total: whole.expense_total + part.expense_total,
    cells: whole.cells,
  }
}

/** Sums up while it reads. */
class FundFlowReading implements BillReading<FundFlowBillRow, FundFlowBillSummary> {
  readonly #columns: FundFlowColumns
  readonly #checkSummary: boolean
  readonly #sums = { income: { count: 0, total: 0 }, expense: { count: 0, total: 0 } }

  constructor(columns: BillColumns, checkSummary: boolean) {
    this.#columns = new FundFlowColumns(columns)
    this.#checkSummary = checkSummary
  }

  readonly row = (line: BillLine): FundFlowBillRow => {
    const row = new FundFlowBillRow(line, this.#columns)
    const sum = this.#sums[row.direction]
    sum.count++
    sum.total += row.amount
    return row
  }

  readonly summary = (line: BillLine): FundFlowBillSummary => {
    const { columns } = line
    const summary = {
      count: countOf(line, columns.require('资金流水总笔数')),
      income_count: countOf(line, columns.require('收入笔数')),
      income_total: line.amount(columns.require('收入金额'), FEN),
      expense_count: countOf(line, columns.require('支出笔数')),
      expense_total: line.amount(columns.require('支出金额'), FEN),
      cells: line.toRow(),
    }
    const { income, expense } = this.#sums
    if (this.#checkSummary) {
      checkTotals([
        { name: '资金流水总笔数', said: summary.count, found: income.count + expense.count },
        { name: '收入笔数', said: summary.income_count, found: income.count },
        { name: '收入金额', said: summary.income_total, found: income.total },
        { name: '支出笔数', said: summary.expense_count, found: expense.count },
        { name: '支出金额', said: summary.expense_total, found: expense.total },
      ])
    }
    return summary
  }
}
