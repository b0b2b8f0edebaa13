import type { FundFlowBillRow, TradeBillRow } from '@wxtill/sdk'
import type { Selectable } from 'kysely'
import type { BillFlowTable, BillRowTable } from './store.ts'

/** What a row of a trade bill is to us. One literal, since a bill may have a million of them. */
export function tradeRowOf(row: TradeBillRow): Omit<BillRowTable, 'mchid' | 'at' | 'file_id' | 'line'> {
  const { trade_state, refund_id, sub_mchid } = row
  // Older files name what was really moved only.
  const back = row.requested_refund ?? row.refund_amount ?? 0
  // The state alone does not tell: that may be what is wrong with it.
  const isRefund = refund_id !== undefined && refund_id !== '0' && refund_id !== ''
  const isReversal = !isRefund && trade_state === 'REVOKED' && back > 0
  return {
    subject: isRefund ? 'refund' : isReversal ? 'reversal' : 'payment',
    number: isRefund ? refund_id : row.transaction_id,
    out_no: isRefund ? (row.out_refund_no ?? '') : row.out_trade_no,
    merchant: row.mchid,
    sub_mchid: sub_mchid === '0' ? '' : sub_mchid,
    happened_at: timeOf(row.trade_time),
    state: isRefund ? (row.refund_status ?? '') : trade_state,
    currency: row.currency,
    amount: isRefund || isReversal ? back : (row.total ?? row.settlement_total),
    fee_millifen: row.fee_millifen,
  }
}

/** The movements of the account that payments and refunds here are the cause of. */
const TRADES: ReadonlySet<string> = new Set(['交易', '退款'])

/** What a movement is by its 业务名称. Shares that come in, and what is given back of them, are another merchant's doing. */
function partOf(business: string, isIncome: boolean): BillFlowTable['part'] {
  if (TRADES.has(business)) return 'trade'
  if (business === '分账' && !isIncome) return 'share'
  if (business === '分账回退' && isIncome) return 'share_return'
  if (business === '商家转账') return 'transfer'
  if (business === '现金红包' || business === '现金红包退款') return 'red_packet'
  return business.includes('手续费') ? 'fee' : 'other'
}

export function flowRowOf(row: FundFlowBillRow): Omit<Selectable<BillFlowTable>, 'mchid' | 'at' | 'file_id' | 'line'> {
  const business = row.business_name
  const isIncome = row.direction === 'income'
  return {
    number: row.transaction_id,
    flow_id: row.flow_id,
    business,
    out_no: row.voucher,
    part: partOf(business, isIncome),
    fen: isIncome ? row.amount : -row.amount,
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
