import { fenToYuan, formatBill, formatBillLine, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const ROWS_A_PIECE = 2_000
const GOODS = ['深圳腾大-QQ公仔', '一杯咖啡', '茶,一壶', '停车费']

/** Writes a trade bill (ALL) of so many payments, about 300 bytes each. */
export async function writeBill(path: string, rows: number): Promise<void> {
  const [head, tail] = frame(rows)
  const file = createWriteStream(path)
  file.write(head)
  for (let first = 0; first < rows; first += ROWS_A_PIECE) {
    const count = Math.min(ROWS_A_PIECE, rows - first)
    const piece = Array.from({ length: count }, (_, index) => `${formatBillLine(cellsOf(first + index))}\r\n`).join('')
    if (!file.write(piece)) await once(file, 'drain')
  }
  file.end(tail)
  await finished(file)
}

/** What stands before and behind the rows. */
function frame(rows: number): [head: string, tail: string] {
  let total = 0
  for (let index = 0; index < rows; index++) total += amountOf(index)
  const sum = fenToYuan(total)
  const bill = formatBill({
    columns: TRADE_BILL_COLUMNS.ALL,
    rows: [],
    summaryColumns: TRADE_SUMMARY_COLUMNS,
    summary: [String(rows), sum, '0.00', '0.00', '0.00000', sum, '0.00'],
  })
  const border = bill.indexOf(TRADE_SUMMARY_COLUMNS[0]!)
  return [bill.slice(0, border), bill.slice(border)]
}

function amountOf(index: number): number {
  return 1 + ((index * 7919) % 100_000)
}

function cellsOf(index: number): string[] {
  const number = String(index).padStart(8, '0')
  const yuan = fenToYuan(amountOf(index))
  return [
    '2026-06-09 18:13:20',
    'wxd678efh567hg6787',
    '1900000001',
    '0',
    '',
    `42000000002026060900${number}`,
    `ORDER20260609${number}`,
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    'JSAPI',
    'SUCCESS',
    'OTHERS',
    'CNY',
    yuan,
    '0.00',
    '0',
    '0',
    '0.00',
    '0.00',
    '',
    '',
    GOODS[index % GOODS.length]!,
    '',
    '0.00000',
    '0.60%',
    yuan,
    '0.00',
    '',
  ]
}
