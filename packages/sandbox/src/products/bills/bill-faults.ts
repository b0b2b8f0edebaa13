import { createHash } from 'node:crypto'
import { fenToYuan } from '@wxtill/protocol'
import { feeOf } from './fee.ts'
import { HOUR, MINUTE } from '../orders/rules.ts'
import type { FaultAction } from '../../faults/knobs.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Order } from '../../store/order-records.ts'

/** A line of a bill, and what it adds to the sums. Amounts in fen. */
export interface BillRow {
  at: number
  cells: Readonly<Record<string, string>>
  settled: number
  refunded: number
  /** Of what was refunded, the part that coupons had paid for. */
  toCoupons: number
  applied: number
  fee: number
  ordered: number
}

/** When yesterday's bill is ready, in ms from midnight. */
export function readyAfter(bill_ready_at: string | undefined, hour: number): number {
  if (bill_ready_at === undefined) return hour * HOUR
  const [hours = 0, minutes = 0] = bill_ready_at.split(':').map(Number)
  return hours * HOUR + minutes * MINUTE
}

/** What a payment is made up from. */
interface Strange {
  merchant: Merchant
  /** Whose bill alone it is in. */
  sub_mchid: string | undefined
  /** Its beginning. */
  day: number
  /** fen */
  amount: true | number
  /** Fee in units of 0.01 %. */
  rate: number
}

/** A payment that the merchant knows nothing of: the same one for the same day. */
export function strangeOrder({ merchant, sub_mchid, day, amount, rate }: Strange): Order {
  const { mchid, appid } = merchant
  const total = amount === true ? 100 : amount
  const digits = BigInt(`0x${createHash('sha256').update(`${mchid} ${day}`).digest('hex')}`).toString()
  return {
    mchid,
    ...(sub_mchid !== undefined && { sub_mchid }),
    appid,
    out_trade_no: `UNKNOWN${digits.slice(0, 12)}`,
    transaction_id: `42000${digits.slice(0, 23)}`,
    product: 'native',
    trade_type: 'NATIVE',
    trade_state: 'SUCCESS',
    description: '未知订单',
    notify_url: '',
    total,
    fee: feeOf(total, rate),
    fee_rate: rate,
    currency: 'CNY',
    params: '',
    created_at: day + 12 * HOUR,
    closes_at: day,
    prepay_id: '',
    prepay_until: day,
    key: 'certificate',
    payer_openid: '',
    bank_type: 'OTHERS',
    success_at: day + 12 * HOUR,
  }
}

/** The rows as a fault rule has them; the sums below follow. */
export function playedRows(rows: readonly BillRow[], { omit_row, amount_diff = 0 }: FaultAction): BillRow[] {
  const kept = omit_row === undefined ? [...rows] : without(rows, omit_row)
  const first = kept.findIndex(({ ordered }) => ordered > 0)
  if (amount_diff === 0 || first === -1) return kept
  return kept.with(first, more(kept[first]!, amount_diff))
}

function without(rows: readonly BillRow[], omitted: true | string): BillRow[] {
  if (omitted === true) return rows.slice(1)
  const names = ['商户订单号', '微信订单号', '商户退款单号', '微信退款单号']
  return rows.filter(({ cells }) => !names.some((name) => cells[name] === omitted))
}

function more(row: BillRow, fen: number): BillRow {
  const ordered = row.ordered + fen
  const settled = row.settled + fen
  const cells = { ...row.cells, 订单金额: fenToYuan(ordered), 应结订单金额: fenToYuan(settled) }
  return { ...row, cells, ordered, settled }
}

interface Column {
  /** As the header has it. */
  title: string
  /** Under which name its cells are kept. */
  cell: string
}

/** Older files call these otherwise, and lack the last three. */
const OLD_TITLES: Readonly<Record<string, string>> = { 应结订单金额: '总金额', 代金券金额: '代金券或立减优惠金额' }
const NEW_COLUMNS = ['订单金额', '申请退款金额', '费率备注']

/** The columns as a fault rule has them. */
export function playedColumns(names: readonly string[], { columns }: FaultAction): Column[] {
  const shown = columns === 'old' ? names.filter((name) => !NEW_COLUMNS.includes(name)) : names
  const titled = shown.map((name) => ({
    title: (columns === 'old' ? OLD_TITLES[name] : undefined) ?? name,
    cell: name,
  }))
  return columns === 'extra' ? [...titled, { title: '新增列', cell: '' }] : titled
}
