import { couponView } from './view.ts'
import { earnerOf, noticeKey } from '../../store/state.ts'
import type { Platform } from '../../platform.ts'
import type { Coupon } from '../../store/coupon-records.ts'
import type { Order } from '../../store/order-records.ts'

/** What an order becomes by this coupon; the coupon stays as it is. */
export function discounted({ state }: Platform, order: Order, coupon: Coupon | undefined): Order {
  if (!coupon) return order
  const { no_cash, stock_name } = state.couponStocks.get(coupon.stock_id)!
  const { coupon_id, stock_id, amount } = coupon
  return {
    ...order,
    payer_total: order.total - amount,
    promotion: [
      {
        coupon_id,
        name: stock_name,
        scope: 'GLOBAL',
        type: no_cash ? 'NOCASH' : 'CASH',
        amount,
        stock_id,
        wechatpay_contribute: 0,
        merchant_contribute: amount,
        other_contribute: 0,
        currency: order.currency,
      },
    ],
  }
}

/** Takes the coupons of a paid order out of the payer's hands, and tells their creators. Part of the commit that is running. */
export function useCoupons({ state, notifier }: Platform, order: Order): void {
  for (const { coupon_id, stock_id } of order.promotion ?? []) {
    const at = order.success_at!
    const used = { at, mchid: earnerOf(order), transaction_id: order.transaction_id! }
    const coupon = { ...state.coupons.get(coupon_id)!, used }
    const stock = state.couponStocks.get(stock_id)!
    state.coupons.put(coupon_id, coupon)
    const told = state.noticeUrls.get(noticeKey(stock.mchid, 'coupons'))
    if (!told || told.off) continue
    notifier.emit({
      mchid: stock.mchid,
      event_type: 'COUPON.USE',
      number: coupon_id,
      notify_url: told.url,
      summary: '代金券核销',
      original_type: 'coupon',
      associated_data: 'coupon',
      resource: couponView(coupon, stock, at),
      key: told.key,
    })
  }
}
