import { orderKey, type State } from '../../store/state.ts'
import { earn } from '../../wallet/ledger.ts'
import { asPaid, takeMoney } from '../../wallet/pay.ts'
import { payerTotal } from '../coupons/money.ts'
import { nextState } from '../orders/state.ts'
import { scheduleUnfreeze } from '../profitsharing/frozen.ts'
import { tellInside } from './plates.ts'
import { chargeView } from './view.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'
import type { Charge } from '../../store/parking-records.ts'

/** The order of a fee. */
export function orderOf({ orders }: State, charge: Charge): Order {
  return charge.clash ?? orders.get(orderKey(charge))!
}

export function scheduleCharge(platform: Platform, scheduled: Charge): void {
  const { state, clock } = platform
  const { next } = scheduled
  if (!next) return
  clock.setAt(() => {
    const charge = state.charges.get(orderKey(scheduled))
    if (charge?.next?.at !== next.at || charge.next.event !== next.event) return
    // Reset meanwhile, and its number used again.
    if (charge.parking_info.parking_id !== scheduled.parking_info.parking_id) return
    state.commit(() => (next.event === 'deduct' ? deduct(platform, charge) : repayInTime(platform, charge)))
  }, next.at)
}

/** The deduction that an accepted fee leads to: paid, advanced, or failed. Part of the commit that is running. */
export function deduct(platform: Platform, charge: Charge): void {
  const { state, rules } = platform
  const order = orderOf(state, charge)
  const payer = state.payers.get(charge.payer_id)!
  const reaches = payer.balance >= payerTotal(order)
  if (charge.plan === 'fail' || (charge.plan === undefined && !reaches && !rules.parkingAdvance))
    return fail(platform, charge, order)
  if (charge.plan === 'advance' || !reaches) return advance(platform, charge, order)
  const done = ended(charge)
  state.charges.put(orderKey(charge), done)
  tell(platform, done, takeMoney(platform, order, payer.id), 'TRANSACTION.SUCCESS')
}

/** WeChat Pay gives the money (垫资): an income for the merchant, a debt of the payer. */
function advance(platform: Platform, charge: Charge, order: Order): void {
  const { state, clock } = platform
  const payer = state.payers.get(charge.payer_id)!
  const paid = earn(platform, { ...asPaid(platform, order, payer), bank_type: 'BPA' })
  state.orders.put(orderKey(order), paid)
  if (paid.frozen !== undefined) scheduleUnfreeze(platform, paid)
  const { repay_after_s } = charge
  const owed: Charge = {
    ...ended(charge),
    user_repaid: 'N',
    ...(repay_after_s === undefined ? {} : { next: { event: 'repay', at: clock.now() + repay_after_s * 1000 } }),
  }
  state.charges.put(orderKey(charge), owed)
  scheduleCharge(platform, owed)
  tell(platform, owed, paid, 'TRANSACTION.SUCCESS')
  tellInside(platform, charge)
}

function fail(platform: Platform, charge: Charge, order: Order): void {
  const { state, clock } = platform
  const failed: Order = { ...order, trade_state: nextState(order.trade_state, 'close')!, closed_at: clock.now() }
  const done = ended(charge)
  state.orders.put(orderKey(order), failed)
  state.charges.put(orderKey(charge), done)
  tell(platform, done, failed, 'TRANSACTION.FAIL')
}

/** The payer settles an advance; that the wallet reaches was checked before. The merchant's money does not change. */
export function payBack(platform: Platform, charge: Charge): void {
  const { state, clock } = platform
  const order = orderOf(state, charge)
  const payer = state.payers.get(charge.payer_id)!
  const settled: Charge = { ...ended(charge), user_repaid: 'Y', repaid_at: clock.now() }
  state.payers.put(payer.id, { ...payer, balance: payer.balance - payerTotal(order) })
  state.charges.put(orderKey(charge), settled)
  tell(platform, settled, order, 'TRANSACTION.PAY_BACK')
}

/** As a fault rule wants it; a payer without the money goes on owing it. */
function repayInTime(platform: Platform, charge: Charge): void {
  const { balance } = platform.state.payers.get(charge.payer_id)!
  if (balance < payerTotal(orderOf(platform.state, charge))) return
  payBack(platform, charge)
  tellInside(platform, charge)
}

function ended({ next: _done, ...charge }: Charge): Charge {
  return charge
}

const SUMMARY = Object.freeze({
  'TRANSACTION.SUCCESS': '支付成功',
  'TRANSACTION.FAIL': '支付失败',
  'TRANSACTION.PAY_BACK': '用户已还款',
})

function tell(platform: Platform, charge: Charge, order: Order, event_type: keyof typeof SUMMARY): void {
  const { mchid, out_trade_no, notify_url, key } = order
  platform.notifier.emit({
    mchid,
    event_type,
    number: out_trade_no,
    notify_url,
    summary: SUMMARY[event_type],
    original_type: '',
    associated_data: '',
    resource: chargeView(platform, charge, order),
    key,
  })
}
