import { fenToYuan, formatBeijing, formatBill, FUND_FLOW_COLUMNS, FUND_FLOW_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { billDay } from './trade-bill.ts'
import { feeBack, feeOf } from './fee.ts'
import type { Movement, Order, Refund } from '../../store/records.ts'

type Row = Omit<Movement, 'mchid'>

export interface FundFlow {
  orders: readonly Order[]
  refunds: readonly Refund[]
  /** Whatever else moved the merchant's money. */
  moved: readonly Movement[]
  from: number
  to: number
  /** Fee in units of 0.01 %. */
  rate: number
  /** What was in the account before the first movement of all. */
  opening: number
}

/** The movements of the basic account on a day: each payment and its fee, each refund and its fee given back. */
export function fundFlowBill(flow: FundFlow): string | undefined {
  const before = movements(flow, 0, flow.from).reduce((sum, { amount }) => sum + amount, flow.opening)
  const rows = movements(flow, flow.from, flow.to)
  if (rows.length === 0) return undefined
  let balance = before
  return formatBill({
    columns: FUND_FLOW_COLUMNS,
    rows: rows.map((row, index) => cellsOf(row, (balance += row.amount), index)),
    summaryColumns: FUND_FLOW_SUMMARY_COLUMNS,
    summary: summary(rows),
  })
}

function movements({ orders, refunds, moved, rate }: FundFlow, from: number, to: number): Row[] {
  const day = billDay({ orders, refunds }, from, to)
  const paid = day.orders.flatMap((order) => [
    movement(order.success_at!, order.transaction_id!, '交易', order.total, order.out_trade_no, order.description),
    movement(
      order.success_at!,
      order.transaction_id!,
      '扣除交易手续费',
      -feeOf(order.total, rate),
      order.out_trade_no,
      '交易手续费',
    ),
  ])
  // A refund that failed for good has moved nothing.
  const done = day.refunds.filter(({ refund }) => refund.status !== 'CLOSED')
  const returned = done.flatMap(({ refund, order, before }) => [
    movement(refund.created_at, refund.refund_id, '退款', -refund.refund, refund.out_refund_no, refund.reason ?? ''),
    movement(
      refund.created_at,
      refund.refund_id,
      '手续费返还',
      feeBack(order.total, before, refund.refund, rate),
      refund.out_refund_no,
      '退款手续费返还',
    ),
  ])
  const reversed = day.reversed.flatMap((order) => [
    movement(order.reversed_at!, order.transaction_id!, '退款', -order.total, order.out_trade_no, '撤销'),
    movement(
      order.reversed_at!,
      order.transaction_id!,
      '手续费返还',
      feeOf(order.total, rate),
      order.out_trade_no,
      '撤销手续费返还',
    ),
  ])
  const other = moved.filter(({ at }) => at >= from && at < to)
  return [...paid, ...returned, ...reversed, ...other]
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => a.at - b.at)
}

function movement(at: number, number: string, business: string, amount: number, voucher: string, note: string): Row {
  return { at, number, business, amount, voucher, note }
}

function cellsOf({ at, number, business, amount, voucher, note }: Row, balance: number, index: number): string[] {
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
    fenToYuan(balance),
    'system',
    note,
    voucher,
  ]
}

function summary(rows: readonly Row[]): string[] {
  const income = rows.filter(({ amount }) => amount > 0)
  const expense = rows.filter(({ amount }) => amount < 0)
  const sum = (list: readonly Row[]): string =>
    fenToYuan(Math.abs(list.reduce((total, { amount }) => total + amount, 0)))
  return [String(rows.length), String(income.length), sum(income), String(expense.length), sum(expense)]
}
