import { atPassword, giveUp } from '../products/codepay/pay.ts'
import { payAny } from '../products/combine/pay.ts'
import { Refusal } from '../refusal.ts'
import { orderKey } from '../store/state.ts'
import { checkFunds, checkPassword, leavePage, openOrder } from './pay.ts'
import { choosePayer, payerByOpenid } from './payers.ts'
import type { Platform } from '../platform.ts'
import type { Order, Payer } from '../store/records.ts'

export const PAYMENT_OUTCOMES = ['success', 'insufficient_funds', 'wrong_password', 'abandon'] as const
export type PaymentOutcome = (typeof PAYMENT_OUTCOMES)[number]

/** Who pays what, and how it shall go. */
export interface Payment {
  mchid: string
  out_trade_no: string
  outcome: PaymentOutcome
  openid: string | undefined
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
export function tryPayment(platform: Platform, { mchid, out_trade_no, outcome, openid }: Payment): PaymentTry {
  const key = orderKey({ mchid, out_trade_no })
  const order = payable(platform, key)
  if (!order || order.burnt || order.combine_out_trade_no !== undefined)
    throw new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在', { message_en: 'There is no such order.' })
  const ended = attempt(platform, key, payerFor(platform, order, openid), outcome)
  return { ...ended, order: payable(platform, key)! }
}

/** A single order, or a combined one. */
function payable({ state }: Platform, key: string): Order | undefined {
  return state.orders.get(key) ?? state.combines.get(key)
}

/** Whoever is named; else whom the order is for, or who opened it; else the first. */
function payerFor({ state }: Platform, order: Order, openid: string | undefined): Payer {
  if (openid !== undefined) return choosePayer(state, openid)
  if (order.openid !== undefined) return payerByOpenid(state, order.openid) ?? choosePayer(state)
  return (order.opened_by === undefined ? undefined : state.payers.get(order.opened_by)) ?? choosePayer(state)
}

function attempt(platform: Platform, key: string, payer: Payer, outcome: PaymentOutcome): Omit<PaymentTry, 'order'> {
  const opened = openOrder(platform, payable(platform, key)!, payer)
  // Whatever comes of it, a try here ends at once: nobody is left at the password page.
  leavePage(platform, opened)
  if (outcome === 'abandon') {
    giveUp(platform, opened, 'cancelled')
    return { result: 'abandon', message: '用户取消支付' }
  }
  try {
    atPassword(platform, opened, () => {
      if (outcome === 'wrong_password') checkPassword(payer, undefined)
      // The chosen outcome is played with an empty wallet, whatever is in it.
      if (outcome === 'insufficient_funds') checkFunds(opened, { ...payer, balance: -1 })
      payAny(platform, opened, payer.id)
    })
    return { result: 'success', message: '支付成功' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (error.code === 'WRONG_PASSWORD') return { result: 'wrong_password', message: error.message }
    if (error.code === 'NOT_ENOUGH') return { result: 'insufficient_funds', message: error.message }
    throw error
  }
}
