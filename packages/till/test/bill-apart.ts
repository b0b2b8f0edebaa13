/** A bill taken apart: cells by column, so that it can be spoilt in one place and be right everywhere else. */
export interface Bill {
  columns: string[]
  rows: string[][]
  summaryColumns: string[]
  summary: string[]
}

export function apart(text: string): Bill {
  const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  const cells = (line: string) => line.slice(1).split(',`')
  return {
    columns: lines[0]!.split(','),
    rows: lines.slice(1, -2).map(cells),
    summaryColumns: lines.at(-2)!.split(','),
    summary: cells(lines.at(-1)!),
  }
}

export const together = ({ columns, rows, summaryColumns, summary }: Bill): string => {
  const line = (cells: readonly string[]) => `\`${cells.join(',`')}`
  return `\uFEFF${[columns.join(','), ...rows.map(line), summaryColumns.join(','), line(summary)].join('\r\n')}\r\n`
}

/** The summary its rows add up to: whoever corrupts rows only must not be found by it. */
export function summed(bill: Bill): Bill {
  const sum = (name: string, places: number) =>
    bill.rows.reduce((total, row) => total + Number(row[bill.columns.indexOf(name)]), 0).toFixed(places)
  const summary = [
    String(bill.rows.length),
    sum('应结订单金额', 2),
    sum('退款金额', 2),
    sum('充值券退款金额', 2),
    sum('手续费', 5),
    sum('订单金额', 2),
    sum('申请退款金额', 2),
  ]
  return { ...bill, summary }
}

export const withCell = (bill: Bill, row: number, name: string, value: string): Bill => ({
  ...bill,
  rows: bill.rows.map((cells, index) => (index === row ? cells.with(bill.columns.indexOf(name), value) : cells)),
})
