/** What stands before the header of every bill. */
export const BOM = '\uFEFF'

/** Writes a bill file: BOM, header, back-ticked rows, summary header, summary row; CRLF after every line. */
export function formatBill(bill: {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly summaryColumns: readonly string[]
  readonly summary: readonly string[]
}): string {
  const lines = [
    bill.columns.join(','),
    ...bill.rows.map(formatBillLine),
    bill.summaryColumns.join(','),
    formatBillLine(bill.summary),
  ]
  return `${BOM}${lines.join('\r\n')}\r\n`
}

/** A data line without its end. */
export function formatBillLine(cells: readonly string[]): string {
  return cells.map((cell) => `\`${clean(cell)}`).join(',')
}

/** User text may not break a line; the platform writes line breaks as literal escapes. */
function clean(cell: string): string {
  return cell
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replace(/[\u0000-\u001f]/g, ' ')
}
