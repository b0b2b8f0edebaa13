import { beijingDate, beijingDayStart, parseRfc3339 } from '@wxtill/protocol'
import { PlatformError, REQUEST_CODE } from '../../gateway/platform-error.ts'
import { DAY, MINUTE } from '../orders/rules.ts'
import { stockStatus } from './state.ts'
import type { Body } from '../../gateway/call.ts'
import type { Coupon, CouponStock } from '../../store/coupon-records.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Payer } from '../../store/records.ts'

/** When a batch's coupons can be used at all. */
export function readPeriod(body: Body, now: number): Pick<CouponStock, 'begin_at' | 'end_at'> {
  const [begin_at, end_at] = [instant(body['available_begin_time']), instant(body['available_end_time'])]
  if (begin_at >= end_at || end_at <= now) throw badRules('The batch must end after it begins, and not in the past.')
  return { begin_at, end_at }
}

/** @throws PlatformError 400 when no coupon could ever be sent, or its amount is no amount. */
export function checkBatch({ stock_type, stock_use_rule, coupon_use_rule }: Body): void {
  const { max_coupons, max_amount, max_coupons_per_user } = stock_use_rule
  if (![max_coupons, max_amount, max_coupons_per_user].every((limit) => limit > 0))
    throw badRules('max_coupons, max_amount and max_coupons_per_user must be above 0.')
  if (stock_type !== 'NORMAL') return
  const fixed = coupon_use_rule.fixed_normal_coupon
  if (!fixed) throw badRules('A batch of the type NORMAL needs coupon_use_rule.fixed_normal_coupon.')
  if (!(fixed.coupon_amount > 0) || fixed.transaction_minimum < 0) throw badRules('coupon_amount must be above 0.')
}

/** What a decision about sending rests on. */
export interface Sending {
  stock: CouponStock
  sender: Merchant
  payer: Payer
  /** All that were ever sent of the batch. */
  sent: readonly Coupon[]
  amount: number
  now: number
}

type Check = readonly [objects: (sending: Sending) => boolean, error: () => PlatformError]

/** In this order; the first that objects answers. The codes are documented, most of the sentences are this sandbox's own. */
const CHECKS: readonly Check[] = [
  [
    ({ stock, sender }) => ![stock.mchid, stock.belong_merchant].includes(sender.mchid),
    () => refused(403, 'NO_AUTH', '商户无权发放该批次'),
  ],
  [
    ({ stock, now }) => stockStatus(stock, now) !== 'running' || now < stock.begin_at,
    () => refused(403, 'REQUEST_BLOCKED', '活动未开始或已结束'),
  ],
  [
    ({ stock, sent, payer }) =>
      sent.filter(({ payer_id }) => payer_id === payer.id).length >= stock.sending.max_coupons_per_user,
    () => refused(403, 'RULE_LIMIT', '用户已达到该批次的领取上限'),
  ],
  [
    ({ stock, sent }) => sent.length >= stock.sending.max_coupons,
    () => refused(403, 'NOT_ENOUGH', '批次已发放完，请确认批次的发放上限'),
  ],
  [
    ({ stock, sent, amount }) => sum(sent) + amount > stock.sending.max_amount,
    () => refused(403, 'NOT_ENOUGH', '批次预算不足，请补充预算'),
  ],
  [
    ({ stock: { sending }, sent, amount, now }) =>
      (sending.max_amount_by_day ?? 0) > 0 && sum(sentToday(sent, now)) + amount > sending.max_amount_by_day!,
    () => refused(403, 'RULE_LIMIT', '批次已达到单天发放上限金额'),
  ],
]

/** @throws PlatformError for the first rule that objects. */
export function checkSending(sending: Sending): void {
  for (const [objects, error] of CHECKS) if (objects(sending)) throw error()
}

/** From when to when a coupon received now is good: within its batch, and as its batch says. */
export function lifeOf({ begin_at, end_at, using }: CouponStock, now: number): Pick<Coupon, 'begin_at' | 'end_at'> {
  const { second_day_available, available_time_after_receive } = using.coupon_available_time
  const received = second_day_available ? beijingDayStart(beijingDate(now)) + DAY : now
  const begin = Math.max(begin_at, received)
  const end = available_time_after_receive ? begin + available_time_after_receive * MINUTE : end_at
  return { begin_at: begin, end_at: Math.min(end, end_at) }
}

function sum(coupons: readonly Coupon[]): number {
  return coupons.reduce((total, { amount }) => total + amount, 0)
}

function sentToday(coupons: readonly Coupon[], now: number): Coupon[] {
  const today = beijingDate(now)
  return coupons.filter(({ sent_at }) => beijingDate(sent_at) === today)
}

function instant(value: unknown): number {
  try {
    return parseRfc3339(String(value))
  } catch {
    throw badRules(`${String(value)} is no RFC 3339 time.`)
  }
}

function badRules(reason: string): PlatformError {
  return refused(400, 'INVALID_REQUEST', '批次发放规则或核销规则有误', reason)
}

export function refused(status: number, code: string, message: string, reason?: string): PlatformError {
  return new PlatformError(status, code, message, {
    requestCode: REQUEST_CODE.badParameter,
    ...(reason === undefined ? {} : { reason }),
  })
}

export function stockMissing(): PlatformError {
  return refused(404, 'RESOURCE_NOT_EXISTS', '批次不存在')
}

export function couponMissing(): PlatformError {
  return refused(404, 'RESOURCE_NOT_EXISTS', '代金券不存在')
}

export function reentryDiffers(): PlatformError {
  return new PlatformError(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致，请确认参数', {
    requestCode: REQUEST_CODE.reentryDiffers,
  })
}
