import { formatRfc3339 } from '@wxtill/protocol'
import { couponState, stockStatus } from './state.ts'
import type { Coupon, CouponStock } from '../../store/coupon-records.ts'

/** A batch as queries show it. */
export function stockView(stock: CouponStock, distributed_coupons: number, now: number): object {
  const { sending, using, started_at, stopped_at } = stock
  return {
    stock_id: stock.stock_id,
    stock_creator_mchid: stock.mchid,
    stock_name: stock.stock_name,
    status: stockStatus(stock, now),
    create_time: formatRfc3339(stock.created_at),
    description: stock.description,
    stock_use_rule: {
      ...sending,
      max_amount_by_day: sending.max_amount_by_day ?? 0,
      ...(using.fixed_normal_coupon ? { fixed_normal_coupon: using.fixed_normal_coupon } : {}),
      coupon_type: stock.stock_type,
      goods_tag: using.goods_tag ?? [],
      trade_type: using.trade_type ?? [],
      combine_use: using.combine_use ?? false,
    },
    available_begin_time: formatRfc3339(stock.begin_at),
    available_end_time: formatRfc3339(stock.end_at),
    distributed_coupons,
    no_cash: stock.no_cash,
    ...(started_at === undefined ? {} : { start_time: formatRfc3339(started_at) }),
    ...(stopped_at === undefined ? {} : { stop_time: formatRfc3339(stopped_at) }),
    singleitem: isSingleItem(stock),
    stock_type: stock.stock_type,
  }
}

/** A coupon as queries and `COUPON.USE` show it. */
export function couponView(coupon: Coupon, stock: CouponStock, now: number): object {
  const { used } = coupon
  return {
    stock_creator_mchid: stock.mchid,
    stock_id: stock.stock_id,
    coupon_id: coupon.coupon_id,
    coupon_name: stock.stock_name,
    status: couponState(coupon, now),
    description: stock.description,
    create_time: formatRfc3339(coupon.sent_at),
    coupon_type: 'NORMAL',
    no_cash: stock.no_cash,
    available_begin_time: formatRfc3339(coupon.begin_at),
    available_end_time: formatRfc3339(coupon.end_at),
    singleitem: isSingleItem(stock),
    normal_coupon_information: { coupon_amount: coupon.amount, transaction_minimum: coupon.minimum },
    ...(used
      ? {
          consume_information: {
            consume_time: formatRfc3339(used.at),
            consume_mchid: used.mchid,
            transaction_id: used.transaction_id,
          },
        }
      : {}),
  }
}

function isSingleItem({ using }: CouponStock): boolean {
  return (using.available_items ?? []).length > 0
}
