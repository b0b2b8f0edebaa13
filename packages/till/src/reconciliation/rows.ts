import type { FundFlowBillRow, TradeBillRow } from '@wxtill/sdk'
import type { BillFlowTable, BillRowTable } from './store.ts'

/** What a row of a trade bill is to us. Its state alone does not tell: that may be what is wrong with it. */
export function tradeRowOf(row: TradeBillRow): Omit<BillRowTable, 'mchid' | 'at' | 'file_id' | 'line'> {
  const { transaction_id, trade_state, refund_id } = row
  const common = {
    merchant: row.mchid,
    sub_mchid: row.sub_mchid === '0' ? '' : row.sub_mchid,
    happened_at: timeOf(row.trade_time),
    currency: row.currency,
    fee_millifen: row.fee_millifen,
  }
  // Older files name what was really moved only.
  const back = row.requested_refund ?? row.refund_amount ?? 0
  if (refund_id !== undefined && refund_id !== '0' && refund_id !== '') {
    const out_no = row.out_refund_no ?? ''
    const state = row.refund_status ?? ''
    return { ...common, subject: 'refund', number: refund_id, out_no, state, amount: back }
  }
  const own = { ...common, number: transaction_id, out_no: row.out_trade_no, state: trade_state }
  if (trade_state === 'REVOKED' && back > 0) return { ...own, subject: 'reversal', amount: back }
  return { ...own, subject: 'payment', amount: row.total ?? row.settlement_total }
}

/** The movements of the account that payments and refunds here are the cause of. */
const TRADES: ReadonlySet<string> = new Set(['交易', '退款'])

export function flowRowOf(row: FundFlowBillRow): Omit<BillFlowTable, 'mchid' | 'at' | 'file_id' | 'line'> {
  const business = row.business_name
  return {
    number: row.transaction_id,
    flow_id: row.flow_id,
    business,
    part: TRADES.has(business) ? 'trade' : business.includes('手续费') ? 'fee' : 'other',
    fen: row.direction === 'income' ? row.amount : -row.amount,
    happened_at: timeOf(row.time),
  }
}

const TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/
/** Rows of one second follow each other. */
let last: { text: string; at: Date | null } = { text: '', at: null }

/** `2026-06-09 18:13:20`, Asia/Shanghai; null when it is no time. */
function timeOf(text: string): Date | null {
  if (text === last.text) return last.at
  const [, day, time] = TIME.exec(text) ?? []
  const at = new Date(`${day}T${time}+08:00`)
  last = { text, at: Number.isNaN(at.getTime()) ? null : at }
  return last.at
}
