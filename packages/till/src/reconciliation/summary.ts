import type { FundFlowBillRow, FundFlowBillSummary, TradeBillRow, TradeBillSummary } from '@wxtill/sdk'
import type { BillFlowTable, BillRowTable } from './store.ts'
import type { Totals } from './totals.ts'

/** A column of the summary that is not what the rows add up to. */
export interface SummaryFault {
  column: string
  said: number
  found: number
}

const faultsOf = (columns: readonly [column: string, said: number | undefined, found: number][]): SummaryFault[] =>
  columns.flatMap(([column, said, found]) => (said === undefined || said === found ? [] : [{ column, said, found }]))

/** Adds a trade bill up, once as it adds up itself, once as it is kept here. */
export function tradeSums() {
  const own = { count: 0, settled: 0, refund: 0, coupon: 0, fee: 0, total: 0, requested: 0 }
  const kept = { payment: { count: 0, fen: 0 }, refund: { count: 0, fen: 0 }, reversal: { count: 0, fen: 0 } }
  return {
    add(row: TradeBillRow, { subject, amount }: Pick<BillRowTable, 'subject' | 'amount'>) {
      own.count++
      own.settled += row.settlement_total
      own.refund += row.refund_amount ?? 0
      own.coupon += row.coupon_refund_amount ?? 0
      own.fee += row.fee_millifen
      own.total += row.total ?? 0
      own.requested += row.requested_refund ?? 0
      kept[subject].count++
      kept[subject].fen += amount
    },
    end(said: TradeBillSummary | undefined): { totals: Partial<Totals>; faults: SummaryFault[] } {
      const { payment, refund, reversal } = kept
      return {
        totals: {
          payments: payment.count,
          payment_total: payment.fen,
          refunds: refund.count,
          refund_total: refund.fen,
          reversals: reversal.count,
          reversal_total: reversal.fen,
          fee_total: Math.round(own.fee / 1000),
        },
        faults: faultsOf([
          ['总交易单数', said?.count, own.count],
          ['应结订单总金额', said?.settlement_total, own.settled],
          ['退款总金额', said?.refund_total, own.refund],
          ['充值券退款总金额', said?.coupon_refund_total, own.coupon],
          ['手续费总金额', said && Math.round(said.fee_millifen / 1000), Math.round(own.fee / 1000)],
          ['订单总金额', said?.total, own.total],
          ['申请退款总金额', said?.requested_refund_total, own.requested],
        ]),
      }
    },
  }
}

/** Adds a fund-flow bill up. */
export function flowSums() {
  const income = { count: 0, fen: 0 }
  const expense = { count: 0, fen: 0 }
  const other = { count: 0, fen: 0 }
  const add = (sum: { count: number; fen: number }, fen: number) => {
    sum.count++
    sum.fen += fen
  }
  return {
    add(row: FundFlowBillRow, { part, fen }: Pick<BillFlowTable, 'part' | 'fen'>) {
      add(row.direction === 'income' ? income : expense, row.amount)
      if (part === 'other') add(other, fen)
    },
    end(said: FundFlowBillSummary | undefined): { totals: Partial<Totals>; faults: SummaryFault[] } {
      return {
        totals: {
          flows: income.count + expense.count,
          income_total: income.fen,
          expense_total: expense.fen,
          other_flows: other.count,
          other_total: other.fen,
        },
        faults: faultsOf([
          ['资金流水总笔数', said?.count, income.count + expense.count],
          ['收入笔数', said?.income_count, income.count],
          ['收入金额', said?.income_total, income.fen],
          ['支出笔数', said?.expense_count, expense.count],
          ['支出金额', said?.expense_total, expense.fen],
        ]),
      }
    },
  }
}
