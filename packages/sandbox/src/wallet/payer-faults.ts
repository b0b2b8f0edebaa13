import { orderKey } from '../store/state.ts'
import { Refusal } from '../refusal.ts'
import { payAny } from '../products/combine/pay.ts'
import { isBasic } from '../products/orders/rules.ts'
import { payOrder } from './pay.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { Platform } from '../platform.ts'
import type { Order } from '../store/order-records.ts'
import type { Payer } from '../store/records.ts'

/** What a fault rule has in store for whoever pays this order now. */
export function payerFault({ faults, clock }: Platform, { mchid, out_trade_no, transaction_id }: Order): FaultAction {
  const numbers = [out_trade_no, transaction_id]
  return faults.find({ hook: 'payer', at: clock.now(), mchid, numbers })?.action ?? {}
}

/** How long the password page works after the order has expired. */
export function graceMs({ late_pay_s = 0 }: FaultAction): number {
  return late_pay_s * 1000
}

/** What became of it, and what the page was told. */
export interface Played {
  order: Order
  told: 'ok' | 'cancel'
}

/**
 * Pays an order, as far as the rule lets it be paid.
 *
 * @throws Refusal as `payOrder`.
 */
export function payAsPlayed(platform: Platform, order: Order, payer: Payer, fault: FaultAction): Played {
  if (fault.client_lies === 'ok') return { order, told: 'ok' }
  const paid = payAny(platform, order, payer.id, graceMs(fault))
  if (fault.user === 'pay_both') payTheOthers(platform, paid, payer)
  return { order: paid, told: fault.client_lies ?? 'ok' }
}

/** What a payer does who has two pages open over the same thing: each is paid. */
function payTheOthers(platform: Platform, { mchid, total, description }: Order, payer: Payer): void {
  const others = [...platform.state.orders.values()].filter(
    (other) =>
      other.mchid === mchid &&
      other.total === total &&
      other.description === description &&
      other.trade_state === 'NOTPAY' &&
      isBasic(other),
  )
  for (const other of others) {
    try {
      payOrder(platform, orderKey(other), payer.id)
    } catch (error) {
      // Not this payer's, or expired: it stays as it is.
      if (!(error instanceof Refusal)) throw error
    }
  }
}
