/** What the bills of a day hold, as the rows add up. Amounts are fen. */
export interface Totals {
  /** Rows of the trade bill. */
  payments: number
  payment_total: number
  refunds: number
  refund_total: number
  reversals: number
  reversal_total: number
  /** Fees charged, less those given back; of the trade bill, to the fen. */
  fee_total: number
  /** Rows of the fund-flow bill. */
  flows: number
  income_total: number
  expense_total: number
  /** Movements of it that the till books nothing of, such as withdrawals. */
  other_flows: number
  other_total: number
  /** Rows of the trade bill that no difference is about. */
  matched: number
}
