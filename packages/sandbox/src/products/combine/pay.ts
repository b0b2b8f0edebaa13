import { orderKey } from '../../store/state.ts'
import { asPaid, checkPayment, payOrder, takeMoney } from '../../wallet/pay.ts'
import { partsOf } from './parts.ts'
import { combineNotice } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/records.ts'

/** Pays what the payer sees, be it single or combined. @throws Refusal as `payOrder`. */
export function payAny(platform: Platform, order: Order, payerId: string): Order {
  return order.parts ? payCombine(platform, orderKey(order), payerId) : payOrder(platform, orderKey(order), payerId)
}

/**
 * Takes the money of all sub-orders or of none, and tells whoever combined them.
 *
 * @throws Refusal when it cannot be paid by this payer or the money does not reach for all; nothing has changed then.
 */
function payCombine(platform: Platform, key: string, payerId: string): Order {
  const { state, notifier } = platform
  return state.commit(() => {
    const whole = state.combines.get(key)!
    const payer = state.payers.get(payerId)!
    checkPayment(platform, whole, payer)
    for (const part of partsOf(state, whole)) takeMoney(platform, part, payerId)
    const paid = asPaid(platform, whole, payer)
    state.combines.put(key, paid)
    if (paid.notify_url === '') return paid
    notifier.emit({
      mchid: paid.mchid,
      event_type: 'TRANSACTION.SUCCESS',
      number: paid.out_trade_no,
      notify_url: paid.notify_url,
      summary: '支付成功',
      original_type: 'transaction',
      associated_data: 'transaction',
      resource: combineNotice(platform, paid),
      key: paid.key,
    })
    return paid
  })
}
