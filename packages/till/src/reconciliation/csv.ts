import { meaningOf } from './names.ts'
import type { DifferenceRow } from './store.ts'

const COLUMNS = [
  'date',
  'mchid',
  'subject',
  'kind',
  'name',
  '名称',
  'number',
  'out_number',
  'here',
  'there',
  'amount_fen',
  'state',
  'reason',
  'settled_by',
  'found_at',
  // Last, where it moves no column that somebody counts.
  'sub_mchid',
] as const

const BOM = '\uFEFF'

/** The header, with a mark by which spreadsheets know the encoding. */
export const csvHeader = (): string => `${BOM}${line(COLUMNS)}`

export function csvLine(row: DifferenceRow): string {
  const { name } = meaningOf(row.kind)
  return line([
    row.day,
    row.mchid,
    row.subject,
    row.kind,
    name.en,
    name.zh,
    // Long digits are text: a spreadsheet would round them.
    row.number,
    row.out_no,
    row.here ?? '',
    row.there ?? '',
    row.amount,
    row.state,
    row.reason ?? '',
    row.settled_by ?? '',
    row.found_at.toISOString(),
    row.sub_mchid,
  ])
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cellOf).join(',')}\r\n`

/** What a spreadsheet would take for a formula, also behind spaces and in full width. */
const FORMULA = /^[\s\0]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** RFC 4180; texts from outside never become formulas. Numbers of ours may begin with a minus. */
export function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell)
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
