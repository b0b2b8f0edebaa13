import { Refusal } from '../refusal.ts'
import { bestCoupon } from '../products/coupons/choose.ts'
import { payerTotal } from '../products/coupons/money.ts'
import { discounted, useCoupons } from '../products/coupons/use.ts'
import { newTransactionId } from '../products/orders/numbers.ts'
import { isPaid, nextState } from '../products/orders/state.ts'
import { paymentNotice } from '../products/orders/notice.ts'
import { orderKey, putOrder } from '../store/state.ts'
import { scheduleUnfreeze } from '../products/profitsharing/frozen.ts'
import { earn } from './ledger.ts'
import type { Platform } from '../platform.ts'
import type { Order } from '../store/order-records.ts'
import type { Payer } from '../store/records.ts'

const WRONG_USER = '商家订单信息有误'
const EXPIRED = '订单已超过商户设置的最晚支付成功时间'

/**
 * Whether this payer can be shown the order's cashier now.
 *
 * @param graceMs how long a page that is open still works after the order has expired
 * @throws Refusal with the sentence WeChat shows.
 */
function checkPayable({ clock }: Platform, order: Order, payer: Payer, graceMs: number): void {
  if (isPaid(order.trade_state)) throw refused('ORDER_PAID', '该订单已支付', 'The order is paid already.')
  if (order.trade_state === 'PAYERROR' || order.trade_state === 'REVOKED')
    throw refused('ORDER_CLOSED', '订单已失效', 'The code payment has failed, or was reversed.')
  if (order.trade_state === 'CLOSED') throw refused('ORDER_CLOSED', '订单已关闭', 'The order is closed.')
  if (order.expires_at !== undefined && order.expires_at + graceMs <= clock.now()) {
    throw refused('ORDER_EXPIRED', EXPIRED, 'The latest time to pay that the merchant has set is over.')
  }
  const otherUser = order.openid !== undefined && payer.openids[order.openid_appid ?? order.appid] !== order.openid
  if (otherUser || (order.opened_by !== undefined && order.opened_by !== payer.id)) {
    throw refused('WRONG_USER', WRONG_USER, 'Another user has opened this order.')
  }
}

/** Binds the order to the payer who opened it. */
export function openOrder(platform: Platform, order: Order, payer: Payer, graceMs = 0): Order {
  checkPayable(platform, order, payer, graceMs)
  const opened = { ...order, opened_by: payer.id }
  if (order.opened_by === undefined) putOrder(platform.state, opened)
  return opened
}

/** Opens the order's password page, which may keep a close waiting (rule `userPayingSeconds`). */
export function openPage(platform: Platform, order: Order, payer: Payer): Order {
  const { state, clock } = platform
  const opened = { ...openOrder(platform, order, payer), page_at: clock.now() }
  putOrder(state, opened)
  return opened
}

/** The payer has left the password page without paying. */
export function leavePage({ state }: Platform, { page_at, ...order }: Order): void {
  if (page_at !== undefined) putOrder(state, order)
}

/** The order as this payer would pay it: with the best of the payer's coupons. */
export function withCoupon(platform: Platform, order: Order, payer: Payer): Order {
  return discounted(platform, order, bestCoupon(platform, order, payer))
}

/** The payer's balance must reach for what is left after coupons. */
export function checkFunds(platform: Platform, order: Order, payer: Payer): void {
  if (payer.balance < payerTotal(withCoupon(platform, order, payer)))
    throw refused('NOT_ENOUGH', '零钱余额不足', 'The balance does not reach.')
}

export function checkPassword(payer: Payer, password: unknown): void {
  if (password !== payer.password) throw refused('WRONG_PASSWORD', '支付密码错误，请重试', 'Wrong payment password.')
}

/**
 * Takes the money: order SUCCESS, balances moved, notification on its way, in one commit.
 *
 * @throws Refusal when the order cannot be paid by this payer or the money does not reach; nothing has changed then.
 */
export function payOrder(platform: Platform, orderKey: string, payerId: string, graceMs = 0): Order {
  const { state } = platform
  return state.commit(() => {
    const order = state.orders.get(orderKey)!
    checkPayment(platform, order, state.payers.get(payerId)!, graceMs)
    const paid = takeMoney(platform, order, payerId)
    tellPaid(platform, paid, paymentNotice(platform, paid))
    return paid
  })
}

/** Sends the notification of a payment. Only an order of a fixture has nobody to tell. */
export function tellPaid(
  { notifier }: Platform,
  { mchid, out_trade_no, notify_url, key }: Order,
  notice: ReturnType<typeof paymentNotice>,
): void {
  if (notify_url === '') return
  notifier.emit({
    mchid,
    event_type: 'TRANSACTION.SUCCESS',
    number: out_trade_no,
    notify_url,
    summary: '支付成功',
    original_type: 'transaction',
    associated_data: 'transaction',
    ...notice,
    key,
  })
}

/** @throws Refusal when the order cannot be paid by this payer or the money does not reach. */
export function checkPayment(platform: Platform, order: Order, payer: Payer, graceMs = 0): void {
  checkPayable(platform, order, payer, graceMs)
  checkFunds(platform, order, payer)
}

/** From the payer to whoever earns it; that it can be paid was checked before. */
export function takeMoney(platform: Platform, order: Order, payerId: string): Order {
  const { state } = platform
  const payer = state.payers.get(payerId)!
  const paid = earn(platform, asPaid(platform, withCoupon(platform, order, payer), payer))
  state.orders.put(orderKey(order), paid)
  state.payers.put(payer.id, { ...payer, balance: payer.balance - payerTotal(paid) })
  useCoupons(platform, paid)
  if (paid.frozen !== undefined) scheduleUnfreeze(platform, paid)
  return paid
}

/** The order as it is once this payer has paid it. */
export function asPaid({ clock, random }: Platform, order: Order, payer: Payer): Order {
  const now = clock.now()
  return {
    ...order,
    trade_state: nextState(order.trade_state, 'pay')!,
    transaction_id: newTransactionId(now, random.numbers),
    payer_id: payer.id,
    payer_openid: payer.openids[order.appid] ?? '',
    ...(order.sub_appid === undefined ? {} : { payer_sub_openid: payer.openids[order.sub_appid] ?? '' }),
    bank_type: 'OTHERS',
    success_at: now,
    opened_by: payer.id,
  }
}

function refused(code: string, message: string, message_en: string): Refusal {
  return new Refusal(code === 'UNKNOWN_CODE' ? 404 : 409, code, message, { message_en })
}
