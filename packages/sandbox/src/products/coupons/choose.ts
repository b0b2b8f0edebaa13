import { beijingDate, beijingDayStart } from '@wxtill/protocol'
import { DAY, isBasic } from '../orders/rules.ts'
import { couponState } from './state.ts'
import { earnerOf } from '../../store/state.ts'
import type { Platform } from '../../platform.ts'
import type { Coupon, CouponStock, CouponUseRule } from '../../store/coupon-records.ts'
import type { Order } from '../../store/order-records.ts'
import type { Payer } from '../../store/records.ts'

/** How a batch names the ways to pay; the others, among them scanned codes, are OTHER. */
const TRADE_TYPES: Readonly<Partial<Record<Order['trade_type'], readonly string[]>>> = {
  APP: ['APPPAY'],
  MICROPAY: ['CARD'],
  // The order does not tell a page in WeChat from a mini program.
  JSAPI: ['MICROAPP', 'OTHER'],
}

/** The coupon the cashier takes without being asked: the one that takes off most, of equal ones the first to end. */
export function bestCoupon({ state, clock }: Platform, order: Order, payer: Payer): Coupon | undefined {
  // One payment of several merchants: whose coupon would reduce what?
  if (order.parts || !isBasic(order)) return undefined
  const now = clock.now()
  return state
    .couponsByPayer(payer.id)
    .filter((coupon) => isUsable(coupon, state.couponStocks.get(coupon.stock_id)!, order, now))
    .toSorted((a, b) => b.amount - a.amount || a.end_at - b.end_at)[0]
}

function isUsable(coupon: Coupon, stock: CouponStock, order: Order, now: number): boolean {
  return (
    couponState(coupon, now) === 'SENDED' &&
    coupon.begin_at <= now &&
    isHour(stock.using, now) &&
    order.total >= coupon.minimum &&
    // Something is left to pay, always.
    order.total > coupon.amount &&
    isFor(stock, order)
  )
}

function isFor({ using, belong_merchant }: CouponStock, order: Order): boolean {
  const { goods_tag = [], trade_type = [], available_items = [], available_merchants = [belong_merchant] } = using
  const ways = TRADE_TYPES[order.trade_type] ?? ['OTHER']
  return (
    // Coupons for single articles need prices of articles: they are sent here, and never used.
    available_items.length === 0 &&
    (goods_tag.length === 0 || (order.goods_tag !== undefined && goods_tag.includes(order.goods_tag))) &&
    (trade_type.length === 0 || ways.some((way) => trade_type.includes(way))) &&
    [order.mchid, earnerOf(order)].some((mchid) => available_merchants.includes(mchid))
  )
}

/** 固定时间段可用: on these days of the week (0 is Sunday), between these seconds of the day. */
function isHour({ coupon_available_time: { fix_available_time: fixed } }: CouponUseRule, now: number): boolean {
  if (!fixed) return true
  const midnight = beijingDayStart(beijingDate(now))
  const second = (now - midnight) / 1000
  // Noon in Beijing is the same day in UTC.
  const weekDay = new Date(midnight + DAY / 2).getUTCDay()
  const { available_week_day = [], begin_time, end_time = 86_400 } = fixed
  return (
    (available_week_day.length === 0 || available_week_day.includes(weekDay)) &&
    second >= begin_time &&
    second <= end_time
  )
}
