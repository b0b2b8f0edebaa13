import { fenToYuan, formatBeijing, formatBill, FUND_FLOW_COLUMNS, FUND_FLOW_SUMMARY_COLUMNS } from '@wxtill/protocol'
import type { Movement } from '../../store/merchant-records.ts'

/** The movements of an account from an instant to another; undefined when there were none. */
export function fundFlowBill(movements: readonly Movement[], from: number, to: number): string | undefined {
  // What only froze or unfroze money has moved none.
  const rows = movements.filter(({ at, amount }) => at >= from && at < to && amount !== 0)
  if (rows.length === 0) return undefined
  return formatBill({
    columns: FUND_FLOW_COLUMNS,
    rows: rows.map(cellsOf),
    summaryColumns: FUND_FLOW_SUMMARY_COLUMNS,
    summary: summary(rows),
  })
}

function cellsOf({ at, number, business, amount, voucher, note, account }: Movement, index: number): string[] {
  const direction = amount > 0 ? '收入' : '支出'
  const flowNumber = `${number.slice(0, 20)}${String(index).padStart(8, '0')}`
  return [
    formatBeijing(at),
    number,
    flowNumber,
    business,
    business,
    direction,
    fenToYuan(Math.abs(amount)),
    fenToYuan(account.balance),
    'system',
    note,
    voucher,
  ]
}

function summary(rows: readonly Movement[]): string[] {
  const income = rows.filter(({ amount }) => amount > 0)
  const expense = rows.filter(({ amount }) => amount < 0)
  const sum = (list: readonly Movement[]): string =>
    fenToYuan(Math.abs(list.reduce((total, { amount }) => total + amount, 0)))
  return [String(rows.length), String(income.length), sum(income), String(expense.length), sum(expense)]
}
