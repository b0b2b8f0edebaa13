import { formatRfc3339 } from '@wxtill/protocol'
import type { Hono } from 'hono'
import { couponState } from '../products/coupons/state.ts'
import { choosePayer } from '../wallet/payers.ts'
import type { Platform } from '../platform.ts'

/** The payer's card holder (卡包). */
export function cardControl(app: Hono, { state, clock, merchants }: Platform): void {
  app.get('/phone/cards', (context) => {
    const payer = choosePayer(state, context.req.query('openid'))
    const coupons = state.couponsByPayer(payer.id).map((coupon) => {
      const stock = state.couponStocks.get(coupon.stock_id)!
      return {
        coupon_id: coupon.coupon_id,
        stock_id: coupon.stock_id,
        name: stock.stock_name,
        amount: coupon.amount,
        minimum: coupon.minimum,
        state: couponState(coupon, clock.now()),
        available_begin_time: formatRfc3339(coupon.begin_at),
        available_end_time: formatRfc3339(coupon.end_at),
        merchant_name: merchants.find(stock.belong_merchant)?.name ?? '',
      }
    })
    return context.json({ coupons: coupons.toReversed() })
  })
}
