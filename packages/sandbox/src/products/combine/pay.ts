import { orderKey } from '../../store/state.ts'
import { asPaid, checkPayment, payOrder, takeMoney, tellPaid } from '../../wallet/pay.ts'
import { partsOf } from './parts.ts'
import { combineNotice } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

/**
 * Pays what the payer sees, be it single or combined.
 *
 * @param graceMs how long it can be paid after it has expired
 * @throws Refusal as `payOrder`.
 */
export function payAny(platform: Platform, order: Order, payerId: string, graceMs = 0): Order {
  const pay = order.parts ? payCombine : payOrder
  return pay(platform, orderKey(order), payerId, graceMs)
}

/**
 * Takes the money of all sub-orders or of none, and tells whoever combined them.
 *
 * @throws Refusal when it cannot be paid by this payer or the money does not reach for all; nothing has changed then.
 */
function payCombine(platform: Platform, key: string, payerId: string, graceMs: number): Order {
  const { state } = platform
  return state.commit(() => {
    const whole = state.combines.get(key)!
    const payer = state.payers.get(payerId)!
    checkPayment(platform, whole, payer, graceMs)
    for (const part of partsOf(state, whole)) takeMoney(platform, part, payerId)
    const paid = asPaid(platform, whole, payer)
    state.combines.put(key, paid)
    tellPaid(platform, paid, { resource: combineNotice(platform, paid) })
    return paid
  })
}
