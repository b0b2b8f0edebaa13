import { ownKey } from '../../store/state.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'
import type { ServiceOrder } from '../../store/payscore-records.ts'

/** The payment of a service order: bills and refunds see it as any other. */
export function paymentOf(
  { state, random, clock }: Platform,
  order: ServiceOrder,
  trade_type: 'AUTH' | 'JSAPI',
): Order {
  const { mchid, sub_mchid, appid, sub_appid, out_order_no, order_id, key, profit_sharing, goods_tag } = order
  const now = clock.now()
  // Paid by the user it has the merchant's number, unless another payment has it.
  const ownNumber = trade_type === 'JSAPI' && !state.orders.get(ownKey(order, out_order_no))
  return {
    mchid,
    appid,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    ...(sub_appid === undefined ? {} : { sub_appid }),
    out_trade_no: ownNumber ? out_order_no : random.numbers.digits(28),
    product: 'payscore',
    trade_type,
    trade_state: 'NOTPAY',
    description: order.service_introduction,
    ...(trade_type === 'AUTH' ? { attach: `wxzff|${order_id}|${out_order_no}` } : {}),
    notify_url: '',
    total: order.total_amount!,
    currency: 'CNY',
    ...(goods_tag === undefined ? {} : { goods_tag }),
    ...(profit_sharing ? { profit_sharing } : {}),
    params: '',
    created_at: now,
    closes_at: now,
    prepay_id: '',
    prepay_until: 0,
    key,
  }
}
