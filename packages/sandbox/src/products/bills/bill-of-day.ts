import { beijingDate, beijingDayStart } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { paramError } from '../../gateway/validate.ts'
import { DAY } from '../orders/rules.ts'
import { readyAfter, strangeOrder } from './bill-faults.ts'
import { fundFlowBill } from './fund-flow-bill.ts'
import { billDay, tradeBill, type TradeBillType } from './trade-bill.ts'
import type { Call } from '../../gateway/call.ts'
import type { Order, Refund } from '../../store/order-records.ts'
import type { Owner } from '../../store/state.ts'

const MONTHS_BACK = 3
const BILL_TYPES: ReadonlySet<string> = new Set(['ALL', 'SUCCESS', 'REFUND'])

export interface Day {
  from: number
  to: number
  madeAt: number
}

/** Who asks for which bill, by the names of APIv3. */
type Asking = Pick<Call, 'platform' | 'merchant' | 'query' | 'fault'>

/**
 * The trade bill of a day; of one sub-merchant only when it is named.
 *
 * @throws PlatformError when there is none, or none yet.
 */
export function tradeBillOf(asking: Asking): string {
  const { platform, merchant, query, fault = {} } = asking
  const day = readDay(asking)
  const type = query['bill_type'] ?? 'ALL'
  // The special types list vouchers of recharge and special accounts, which nobody has here.
  if (!BILL_TYPES.has(type)) throw noStatement()
  const records = tradesOf(asking)
  if (fault.extra_row !== undefined) {
    const { feeBasisPoints: rate } = platform.rules
    records.orders.push(
      strangeOrder({ merchant, sub_mchid: query['sub_mchid'], day: day.from, amount: fault.extra_row, rate }),
    )
  }
  const happened = billDay(records, day.from, day.to)
  const entries =
    (type === 'REFUND' ? 0 : happened.orders.length) +
    (type === 'SUCCESS' ? 0 : happened.refunds.length + happened.reversed.length)
  if (entries === 0) throw noStatement()
  return tradeBill(type as TradeBillType, { ...happened, madeAt: day.madeAt }, fault)
}

/**
 * The movements of the merchant's account on a day.
 *
 * @throws PlatformError when there is no such bill, or none yet.
 */
export function fundFlowBillOf(asking: Asking): string {
  const { platform, merchant, query } = asking
  const { from, to } = readDay(asking)
  // Money moves in the basic account only; the others exist and are empty.
  const account = query['account_type'] ?? 'BASIC'
  const bill =
    account === 'BASIC' ? fundFlowBill(platform.state.movementsByMerchant(merchant.mchid), from, to) : undefined
  if (bill === undefined) throw noStatement()
  return bill
}

/** The day asked for, if its bill can exist now. */
export function readDay({ platform, query, fault }: Pick<Call, 'platform' | 'query' | 'fault'>): Day {
  const { clock, rules } = platform
  const text = query['bill_date'] ?? ''
  const from = dayStart(text)
  const now = clock.now()
  const madeAt = from + DAY + readyAfter(fault?.bill_ready_at, rules.billReadyHour)
  if (from > now) throw noStatement()
  if (from < monthsBefore(now))
    throw new PlatformError(400, 'INVALID_REQUEST', '账单日期已超过可下载的时间范围', {
      requestCode: REQUEST_CODE.badParameter,
    })
  if (now < madeAt)
    throw new PlatformError(400, 'STATEMENT_CREATING', '账单生成中', { requestCode: REQUEST_CODE.badParameter })
  return { from, to: from + DAY, madeAt }
}

function dayStart(date: string): number {
  try {
    return beijingDayStart(date)
  } catch {
    throw paramError({
      location: 'query',
      rule: 'format',
      value: date,
      message: '输入源“/query/bill_date”映射到值字段“账单日期”格式规则校验失败，格式必须为 yyyy-MM-DD',
    })
  }
}

function monthsBefore(now: number): number {
  const [year = 0, month = 0, day = 0] = beijingDate(now).split('-').map(Number)
  // Day 0 of the next month is the last of this one: 31 May goes back to the end of February.
  const last = new Date(Date.UTC(year, month - MONTHS_BACK, 0)).getUTCDate()
  const date = new Date(Date.UTC(year, month - 1 - MONTHS_BACK, Math.min(day, last)))
  return beijingDayStart(date.toISOString().slice(0, 10))
}

/** What was ordered by this merchant: a partner's bill holds all its sub-merchants, or the one that is named. */
function tradesOf({ platform, merchant, query }: Asking): { orders: Order[]; refunds: Refund[] } {
  const { state, merchants } = platform
  const wanted = query['sub_mchid']
  if (wanted !== undefined && !merchants.isPartnerOf(merchant, wanted))
    throw new PlatformError(403, 'NO_AUTH', '没有权限', { requestCode: REQUEST_CODE.noRelation })
  const isMeant = ({ mchid, sub_mchid }: Owner): boolean =>
    mchid === merchant.mchid && (wanted === undefined || sub_mchid === wanted)
  return {
    orders: [...state.orders.values()].filter((order) => order.transaction_id !== undefined && isMeant(order)),
    refunds: [...state.refunds.values()].filter(isMeant),
  }
}

export function noStatement(): PlatformError {
  return new PlatformError(400, 'NO_STATEMENT_EXIST', '请求的账单文件不存在', {
    requestCode: REQUEST_CODE.badParameter,
  })
}
