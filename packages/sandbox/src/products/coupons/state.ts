import type { Coupon, CouponStock } from '../../store/coupon-records.ts'

export type StockEvent = 'start' | 'pause' | 'restart' | 'stop'
type StockStatus = CouponStock['status']

/** From status and event to the next status; what is absent cannot happen. A repeated call finds its work done. */
const TRANSITIONS: Readonly<Record<StockStatus, Readonly<Partial<Record<StockEvent, StockStatus>>>>> = Object.freeze({
  unactivated: { start: 'running', stop: 'stoped' },
  running: { start: 'running', pause: 'paused', restart: 'running', stop: 'stoped' },
  paused: { pause: 'paused', restart: 'running', stop: 'stoped' },
  stoped: { stop: 'stoped' },
})

/** The status after the event, or undefined when it cannot happen. */
export function nextStockStatus(status: StockStatus, event: StockEvent): StockStatus | undefined {
  return TRANSITIONS[status][event]
}

/** Its time ends a batch as a stop does. */
export function stockStatus({ status, end_at }: CouponStock, now: number): StockStatus {
  return end_at <= now ? 'stoped' : status
}

/** A coupon's state is what has happened to it: no timer is needed to end it. */
export function couponState({ used, end_at }: Coupon, now: number): 'SENDED' | 'USED' | 'EXPIRED' {
  if (used) return 'USED'
  return end_at <= now ? 'EXPIRED' : 'SENDED'
}
