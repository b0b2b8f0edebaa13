/** Names of the columns, in the order the platform writes them. */
export const TRADE_BILL_COLUMNS = {
  ALL: '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'.split(
    ',',
  ),
  SUCCESS:
    '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注'.split(
      ',',
    ),
  REFUND:
    '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,退款申请时间,退款成功时间,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注'.split(
      ',',
    ),
} as const
export const TRADE_SUMMARY_COLUMNS =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'.split(',')
export const FUND_FLOW_COLUMNS =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号'.split(
    ',',
  )
export const FUND_FLOW_SUMMARY_COLUMNS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额'.split(',')

const BOM = '\uFEFF'
/** No line of a bill comes near this; without a limit, a file without line breaks would be kept whole, and copied with every piece. */
const MAX_LINE_BYTES = 256 * 1024

/** A data line, by column name. */
export type BillRow = Readonly<Record<string, string>>

/** Writes a bill file: BOM, header, back-ticked rows, summary header, summary row; CRLF after every line. */
export function formatBill(bill: {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly summaryColumns: readonly string[]
  readonly summary: readonly string[]
}): string {
  const lines = [
    bill.columns.join(','),
    ...bill.rows.map(dataLine),
    bill.summaryColumns.join(','),
    dataLine(bill.summary),
  ]
  return `${BOM}${lines.join('\r\n')}\r\n`
}

function dataLine(cells: readonly string[]): string {
  return cells.map((cell) => `\`${clean(cell)}`).join(',')
}

/** User text may not break a line; the platform writes line breaks as literal escapes. */
function clean(cell: string): string {
  return cell
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replace(/[\u0000-\u001f]/g, ' ')
}

/** Splits a data line, `` `a,`b,`c ``, into its cells. A comma alone is part of a cell. */
export function parseBillLine(line: string): string[] {
  return line.slice(1).split(',`')
}

/** The file does not have the shape of a bill. */
export class BillFormatError extends Error {
  override readonly name = 'BillFormatError'
}

/**
 * Reads a bill file piece by piece, in constant memory.
 *
 * A goods name may itself contain `` ,` ``; such a line has too many cells, and the surplus is folded back into the one free-text
 * column, so that no amount moves to another column.
 */
export class BillReader {
  #rest: Buffer = Buffer.alloc(0)
  #columns: string[] | undefined
  #summaryColumns: string[] | undefined
  #summary: BillRow | undefined
  #line = 0

  /**
   * Takes the next bytes of the uncompressed file and returns the rows they complete.
   *
   * @throws BillFormatError when they are not those of a bill.
   */
  push(chunk: Uint8Array): BillRow[] {
    const data = this.#rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([this.#rest, chunk])
    const rows: BillRow[] = []
    let start = 0
    for (let end = data.indexOf(0x0a, start); end !== -1; end = data.indexOf(0x0a, start)) {
      this.#read(data.toString('utf8', start, data[end - 1] === 0x0d && end > start ? end - 1 : end), rows)
      start = end + 1
    }
    this.#rest = data.subarray(start)
    if (this.#rest.length > MAX_LINE_BYTES)
      throw new BillFormatError(`Line ${this.#line + 1} is longer than ${MAX_LINE_BYTES} bytes: this is not a bill.`)
    return rows
  }

  /**
   * Ends the file.
   *
   * @returns the last rows, the column names and the summary row.
   * @throws BillFormatError when header or summary are missing: the file was cut.
   */
  end(): { rows: BillRow[]; columns: readonly string[]; summary: BillRow } {
    const rows: BillRow[] = []
    if (this.#rest.length > 0) this.#read(this.#rest.toString('utf8').replace(/\r$/, ''), rows)
    this.#rest = Buffer.alloc(0)
    if (!this.#columns || !this.#summary)
      throw new BillFormatError('The bill has no header or no summary: the file is not complete.')
    return { rows, columns: this.#columns, summary: this.#summary }
  }

  #read(line: string, rows: BillRow[]): void {
    this.#line++
    const text = this.#line === 1 && line.startsWith(BOM) ? line.slice(1) : line
    if (text === '') return
    if (!text.startsWith('`')) this.#readHeader(text)
    else if (this.#summary) throw new BillFormatError(`Line ${this.#line} comes after the summary.`)
    else if (this.#summaryColumns) this.#summary = this.#row(this.#summaryColumns, text)
    else if (this.#columns) rows.push(this.#row(this.#columns, text))
    else throw new BillFormatError('The bill begins with a data line instead of its header.')
  }

  #readHeader(text: string): void {
    const names = text.split(',')
    if (!this.#columns) this.#columns = names
    else if (!this.#summaryColumns) this.#summaryColumns = names
    else throw new BillFormatError(`Line ${this.#line} is neither a data line nor a known header.`)
  }

  #row(columns: readonly string[], line: string): BillRow {
    const cells = foldSurplus(columns, parseBillLine(line))
    if (cells.length !== columns.length) {
      throw new BillFormatError(`Line ${this.#line} has ${cells.length} cells, the header names ${columns.length}.`)
    }
    const row: Record<string, string> = Object.create(null) as Record<string, string>
    for (let index = 0; index < columns.length; index++) row[columns[index]!] = cells[index]!
    return row
  }
}

/** The columns a merchant or a payer can write into, in the order in which they may swallow a separator. */
const FREE_TEXT = ['商品名称', '商户数据包', '备注']

function foldSurplus(columns: readonly string[], cells: string[]): string[] {
  const surplus = cells.length - columns.length
  const index = surplus > 0 ? columns.findIndex((name) => FREE_TEXT.includes(name)) : -1
  if (index === -1) return cells
  return [
    ...cells.slice(0, index),
    cells.slice(index, index + surplus + 1).join(',`'),
    ...cells.slice(index + surplus + 1),
  ]
}
