import { fenToYuan, formatBeijing, formatBill, TRADE_BILL_COLUMNS, TRADE_SUMMARY_COLUMNS } from '@wxtill/protocol'
import { cashCouponRefund, discountOf, payerTotal, settlementRefund, settlementTotal } from '../coupons/money.ts'
import { playedColumns, playedRows, type BillRow } from './bill-faults.ts'
import { feeText, rateText } from './fee.ts'
import { isPaid } from '../orders/state.ts'
import type { FaultAction } from '../../faults/knobs.ts'
import type { Order, Refund } from '../../store/order-records.ts'

export type TradeBillType = keyof typeof TRADE_BILL_COLUMNS

/** What happened on the day, and how to read it. */
export interface BillDay {
  orders: readonly Order[]
  /** Refunds accepted that day, each with its order. */
  refunds: readonly { refund: Refund; order: Order }[]
  /** Code payments taken back that day, whenever they were paid. */
  reversed: readonly Order[]
  /** When the bill was made: refunds are shown as they stood then. */
  madeAt: number
}

/** The orders and refunds of a period, from all that a merchant ever had. */
export function billDay(
  all: { orders: readonly Order[]; refunds: readonly Refund[] },
  from: number,
  to: number,
): Pick<BillDay, 'orders' | 'refunds' | 'reversed'> {
  const within = (at: number | undefined): boolean => at !== undefined && at >= from && at < to
  // What was reversed later was paid all the same.
  const paid = all.orders.filter(({ trade_state }) => isPaid(trade_state) || trade_state === 'REVOKED')
  const orders = paid.filter(({ success_at }) => within(success_at))
  const reversed = paid.filter(({ reversed_at, success_at }) => success_at !== undefined && within(reversed_at))
  const byTransaction = new Map(all.orders.map((order) => [order.transaction_id, order]))
  const refunds = all.refunds
    .filter(({ created_at }) => within(created_at))
    .map((refund) => ({ refund, order: byTransaction.get(refund.transaction_id)! }))
  return { orders, refunds, reversed }
}

/** The file: the same day gives the same bytes, whenever it is asked for. */
export function tradeBill(type: TradeBillType, day: BillDay, fault: FaultAction = {}): string {
  const payments = type === 'REFUND' ? [] : day.orders.map(paymentRow)
  const refunds = type === 'SUCCESS' ? [] : day.refunds.map((entry) => refundRow(entry, day))
  const reversals = type === 'SUCCESS' ? [] : day.reversed.map(reversalRow)
  const rows = playedRows(
    [...payments, ...refunds, ...reversals].toSorted((a, b) => a.at - b.at),
    fault,
  )
  const columns = playedColumns(TRADE_BILL_COLUMNS[type], fault)
  return formatBill({
    columns: columns.map(({ title }) => title),
    rows: rows.map(({ cells }) => columns.map(({ cell }) => cells[cell] ?? '')),
    summaryColumns: TRADE_SUMMARY_COLUMNS,
    summary: summary(rows),
  })
}

function paymentRow(order: Order): BillRow {
  const settled = settlementTotal(order)
  const { fee = 0 } = order
  const cells = {
    ...common(order),
    交易时间: formatBeijing(order.success_at!),
    交易状态: 'SUCCESS',
    应结订单金额: fenToYuan(settled),
    代金券金额: fenToYuan(discountOf(order)),
    微信退款单号: '0',
    商户退款单号: '0',
    退款金额: '0.00',
    手续费: feeText(fee),
    订单金额: fenToYuan(order.total),
    申请退款金额: '0.00',
  }
  return { at: order.success_at!, cells, settled, refunded: 0, toCoupons: 0, applied: 0, fee, ordered: order.total }
}

function refundRow({ refund, order }: BillDay['refunds'][number], { madeAt }: BillDay): BillRow {
  // A refund that failed for good has given no fee back.
  const fee = refund.status === 'CLOSED' ? 0 : -(refund.fee_back ?? 0)
  const settled = refund.settled_at !== undefined && refund.settled_at <= madeAt
  const succeeded = settled && refund.success_at !== undefined
  const cells = {
    ...common(order),
    交易时间: formatBeijing(refund.created_at),
    交易状态: 'REFUND',
    应结订单金额: '0.00',
    退款申请时间: formatBeijing(refund.created_at),
    退款成功时间: succeeded ? formatBeijing(refund.success_at!) : '',
    微信退款单号: refund.refund_id,
    商户退款单号: refund.out_refund_no,
    退款金额: fenToYuan(settlementRefund(refund)),
    充值券退款金额: fenToYuan(cashCouponRefund(refund)),
    退款类型: refund.channel,
    退款状态: settled ? refund.status : 'PROCESSING',
    手续费: feeText(fee),
    订单金额: '0.00',
    申请退款金额: fenToYuan(refund.refund),
  }
  return {
    at: refund.created_at,
    cells,
    settled: 0,
    refunded: settlementRefund(refund),
    toCoupons: cashCouponRefund(refund),
    applied: refund.refund,
    fee,
    ordered: 0,
  }
}

/** The whole amount went back at once, without a refund and its numbers. */
function reversalRow(order: Order): BillRow {
  const fee = -(order.fee ?? 0)
  const cells = {
    ...common(order),
    交易时间: formatBeijing(order.reversed_at!),
    交易状态: 'REVOKED',
    应结订单金额: '0.00',
    微信退款单号: '0',
    商户退款单号: '0',
    退款金额: fenToYuan(settlementTotal(order)),
    充值券退款金额: fenToYuan(settlementTotal(order) - payerTotal(order)),
    手续费: feeText(fee),
    订单金额: '0.00',
    申请退款金额: fenToYuan(order.total),
  }
  return {
    at: order.reversed_at!,
    cells,
    settled: 0,
    refunded: settlementTotal(order),
    toCoupons: settlementTotal(order) - payerTotal(order),
    applied: order.total,
    fee,
    ordered: 0,
  }
}

/** What rows of payments, refunds and reversals have in common. */
function common(order: Order): Record<string, string> {
  return {
    公众账号ID: order.appid,
    商户号: order.mchid,
    特约商户号: order.sub_mchid ?? '0',
    设备号: order.device_id ?? '',
    微信订单号: order.transaction_id ?? '',
    商户订单号: order.out_trade_no,
    用户标识: order.payer_openid ?? '',
    交易类型: order.trade_type,
    付款银行: order.bank_type ?? '',
    货币种类: order.currency,
    代金券金额: '0.00',
    充值券退款金额: '0.00',
    商品名称: order.description,
    商户数据包: order.attach ?? '',
    费率: rateText(order.fee_rate ?? 0),
    费率备注: '',
  }
}

function summary(rows: readonly BillRow[]): string[] {
  const sum = (value: (row: BillRow) => number): number => rows.reduce((total, row) => total + value(row), 0)
  return [
    String(rows.length),
    fenToYuan(sum((row) => row.settled)),
    fenToYuan(sum((row) => row.refunded)),
    fenToYuan(sum((row) => row.toCoupons)),
    feeText(sum((row) => row.fee)),
    fenToYuan(sum((row) => row.ordered)),
    fenToYuan(sum((row) => row.applied)),
  ]
}
