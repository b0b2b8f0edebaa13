import { atPassword, giveUp } from '../products/codepay/pay.ts'
import { isBasic } from '../products/orders/rules.ts'
import { Refusal } from '../refusal.ts'
import { orderKey } from '../store/state.ts'
import { checkFunds, checkPassword, leavePage, openOrder, payOrder } from './pay.ts'
import { graceMs, payAsPlayed, payerFault } from './payer-faults.ts'
import { choosePayer, payerByOpenid } from './payers.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { Platform } from '../platform.ts'
import type { Order } from '../store/order-records.ts'
import type { Payer } from '../store/records.ts'

export const PAYMENT_OUTCOMES = ['success', 'insufficient_funds', 'wrong_password', 'abandon'] as const
export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number]

const ABANDONED = Object.freeze({ result: 'abandon', message: '用户取消支付' })

/** Who pays what, and how it shall go. */
export interface Payment {
  mchid: string
  out_trade_no: string
  outcome: PaymentOutcome
  openid: string | undefined
  /** Of a partner's order: for which of its sub-merchants. */
  sub_mchid?: string | undefined
}

/** What the payer read, and the order as it stands then. */
export interface PaymentTry {
  result: PaymentOutcome
  message: string
  order: Order
}

/**
 * A payer's try, to its end. A success that the wallet does not reach for ends as `insufficient_funds`.
 *
 * @throws Refusal when there is no such order or payer, or the order cannot be shown to this payer at all.
 */
export function tryPayment(platform: Platform, { outcome, openid, ...named }: Payment): PaymentTry {
  const order = orderNamed(platform, named)
  if (!isBasic(order)) throw noSuchOrder()
  const key = orderKey(order)
  const fault = payerFault(platform, order)
  const ended = attempt(platform, key, payerFor(platform, order, openid), playedOutcome(fault, outcome), fault)
  return { ...ended, order: payable(platform, key)! }
}

/** By which an order is named: `sub_mchid` only of one that a partner ordered. */
export type OrderName = Pick<Payment, 'mchid' | 'sub_mchid' | 'out_trade_no'>

/** @throws Refusal when there is no such order. */
export function orderNamed(platform: Platform, named: OrderName): Order {
  const order = payable(platform, keyOf(platform, named))
  if (!order || order.burnt) throw noSuchOrder()
  return order
}

function noSuchOrder(): Refusal {
  return new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在', { message_en: 'There is no such order.' })
}

/** A single order, or a combined one. */
function payable({ state }: Platform, key: string): Order | undefined {
  return state.orders.get(key) ?? state.combines.get(key)
}

/** A number without a sub-merchant is the merchant's own, or else one that a partner ordered for it. */
function keyOf({ merchants, state }: Platform, named: OrderName): string {
  const { mchid, sub_mchid, out_trade_no } = named
  if (sub_mchid !== undefined) return orderKey({ mchid, sub_mchid, out_trade_no })
  const partners = merchants.find(mchid)?.partners ?? []
  const keys = [
    orderKey({ mchid, out_trade_no }),
    ...partners.map((partner) => orderKey({ mchid: partner, sub_mchid: mchid, out_trade_no })),
  ]
  return keys.find((key) => state.orders.get(key)) ?? keys[0]!
}

/** Whoever is named; else whom the order is for, or who opened it; else the first. */
function payerFor({ state }: Platform, order: Order, openid: string | undefined): Payer {
  if (openid !== undefined) return choosePayer(state, openid)
  if (order.openid !== undefined) return payerByOpenid(state, order.openid) ?? choosePayer(state)
  return (order.opened_by === undefined ? undefined : state.payers.get(order.opened_by)) ?? choosePayer(state)
}

/** What the payer does when a fault rule decides. */
function playedOutcome({ user }: FaultAction, outcome: PaymentOutcome): PaymentOutcome {
  if (user === 'abandon') return 'abandon'
  return user === 'fail' ? 'insufficient_funds' : outcome
}

function attempt(
  platform: Platform,
  key: string,
  payer: Payer,
  outcome: PaymentOutcome,
  fault: FaultAction,
): Omit<PaymentTry, 'order'> {
  const opened = openOrder(platform, payable(platform, key)!, payer, graceMs(fault))
  // Whatever comes of it, a try here ends at once: nobody is left at the password page.
  leavePage(platform, opened)
  if (outcome === 'abandon') {
    giveUp(platform, opened, 'cancelled')
    return ABANDONED
  }
  try {
    const { told } = atPassword(platform, opened, () => {
      if (outcome === 'wrong_password') checkPassword(payer, undefined)
      // The chosen outcome is played with an empty wallet, whatever is in it.
      if (outcome === 'insufficient_funds') checkFunds(platform, opened, { ...payer, balance: -1 })
      return payAsPlayed(platform, opened, payer, fault)
    })
    return told === 'ok' ? { result: 'success', message: '支付成功' } : ABANDONED
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'WRONG_PASSWORD') return { result: 'wrong_password', message: error.message }
    if (error.code === 'NOT_ENOUGH') return { result: 'insufficient_funds', message: error.message }
    throw error
  }
}

/** Whoever would pay this order pays it now. Returns whether that worked. */
export function payInTime(platform: Platform, order: Order): boolean {
  try {
    payOrder(platform, orderKey(order), payerFor(platform, order, undefined).id)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}
