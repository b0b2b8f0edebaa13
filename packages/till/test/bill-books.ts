import {
  formatBill,
  FUND_FLOW_COLUMNS,
  FUND_FLOW_SUMMARY_COLUMNS,
  TRADE_BILL_COLUMNS,
  TRADE_SUMMARY_COLUMNS,
} from '@wxtill/protocol'
import { sql } from 'kysely'
import type { Database } from '../src/db/database.ts'
import { MCHID } from './platform.ts'

/** A row of a trade bill as a test thinks of it; amounts in fen. */
export interface Line {
  subject: 'payment' | 'refund'
  /** Of the payment. */
  transaction: string
  outTradeNo: string
  /** Of a refund, else '0'. */
  refundId: string
  outRefundNo: string
  amount: number
  fee: number
  at: Date
  state: string
  merchant: string
  subMerchant: string
  currency: string
}

export const yuan = (fen: number): string => (fen / 100).toFixed(2)
const beijing = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')

const cellsOf = (line: Line): Record<string, string> => {
  const [ordered, back] = line.subject === 'payment' ? [line.amount, 0] : [0, line.amount]
  return {
    交易时间: beijing(line.at),
    商户号: line.merchant,
    特约商户号: line.subMerchant || '0',
    微信订单号: line.transaction,
    商户订单号: line.outTradeNo,
    交易状态: line.subject === 'payment' ? line.state : 'REFUND',
    货币种类: line.currency,
    应结订单金额: yuan(ordered),
    代金券金额: '0.00',
    微信退款单号: line.refundId,
    商户退款单号: line.outRefundNo,
    退款金额: yuan(back),
    充值券退款金额: '0.00',
    退款状态: line.subject === 'payment' ? '' : line.state,
    手续费: (line.fee / 100).toFixed(5),
    费率: '0.60%',
    订单金额: yuan(ordered),
    申请退款金额: yuan(back),
  }
}

/** An ALL bill of these rows, with the summary they add up to. */
export function tradeFile(lines: readonly Line[]): string {
  const columns = TRADE_BILL_COLUMNS.ALL
  const sum = (subject: Line['subject']) =>
    lines.reduce((total, line) => total + (line.subject === subject ? line.amount : 0), 0)
  const [paid, back] = [yuan(sum('payment')), yuan(sum('refund'))]
  const fees = (lines.reduce((total, line) => total + line.fee, 0) / 100).toFixed(5)
  return formatBill({
    columns,
    rows: lines.map((line) => {
      const cells = cellsOf(line)
      return columns.map((name) => cells[name] ?? '')
    }),
    summaryColumns: TRADE_SUMMARY_COLUMNS,
    summary: [String(lines.length), paid, back, '0.00', fees, paid, back],
  })
}

/** A row of a fund-flow bill; above zero is income. */
export interface Flow {
  number: string
  business: string
  fen: number
  at: Date
  voucher: string
}

/** A fund-flow bill: what each number moved, above zero income. */
export function flowFile(flows: readonly Flow[]): string {
  const income = flows.filter(({ fen }) => fen > 0)
  const expense = flows.filter(({ fen }) => fen < 0)
  const total = (list: readonly Flow[]) => yuan(Math.abs(list.reduce((sum, { fen }) => sum + fen, 0)))
  return formatBill({
    columns: FUND_FLOW_COLUMNS,
    rows: flows.map(({ number, business, fen, at, voucher }, index) => {
      const direction = fen > 0 ? '收入' : '支出'
      return [
        beijing(at),
        number,
        `F${index}`,
        business,
        business,
        direction,
        yuan(Math.abs(fen)),
        '0.00',
        '',
        '',
        voucher,
      ]
    }),
    summaryColumns: FUND_FLOW_SUMMARY_COLUMNS,
    summary: [String(flows.length), String(income.length), total(income), String(expense.length), total(expense)],
  })
}

export async function* bytesOf(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(typeof text === 'string' ? Buffer.from(text) : text)
}

/** Records these lines here, each as it stands in the bill. */
export async function record({ kysely }: Database, lines: readonly Line[]): Promise<void> {
  for (const line of lines) {
    const id = line.subject === 'payment' ? `pay_${line.transaction}` : `ref_${line.refundId}`
    if (line.subject === 'payment') {
      await sql`
        insert into payment (mchid, sub_mchid, id, appid, channel, out_trade_no, state, total, currency, description, request,
          notify_url, created_at, expires_at, paid_at, transaction_id)
        values (${MCHID}, ${line.subMerchant}, ${id}, 'wx1', 'native', ${line.outTradeNo}, 'paid', ${line.amount},
          ${line.currency}, 'tea', '{}', '', ${line.at}, ${line.at}, ${line.at}, ${line.transaction})`.execute(kysely)
    } else {
      await sql`
        insert into refund (mchid, sub_mchid, id, payment_id, out_trade_no, out_refund_no, state, refund, total, currency,
          request, notify_url, created_at, not_before, accepted_at, succeeded_at, refund_id)
        values (${MCHID}, ${line.subMerchant}, ${id}, ${`pay_${line.transaction}`}, ${line.outTradeNo}, ${line.outRefundNo},
          'succeeded', ${line.amount}, 10000000, ${line.currency}, '{}', '', ${line.at}, ${line.at}, ${line.at}, ${line.at},
          ${line.refundId})`.execute(kysely)
    }
  }
}
