import { Refusal } from '../../refusal.ts'
import { orderKey, type Owner } from '../../store/state.ts'
import { payOrder } from '../../wallet/pay.ts'
import { newPrepayId } from '../orders/numbers.ts'
import { nextState } from '../orders/state.ts'
import { checkForm, readCode } from './codes.ts'
import { CodePayRefusal } from './refusals.ts'
import type { Platform } from '../../platform.ts'
import type { CodePayFailure, Order } from '../../store/order-records.ts'

/** What a code payment is made of. */
export interface CodeOrdering extends Owner {
  appid: string
  sub_appid?: string
  out_trade_no: string
  description: string
  attach?: string
  /** fen */
  total: number
  currency?: string
  device_id?: string
  /** The latest instant to pay; it only matters while the payer is at the password. */
  expires_at?: number
  /** The request's parameters in canonical form, `auth_code` included: a repeated call is recognised by them. */
  params: string
  key: Order['key']
}

/** A code payment as either API asks for it; merchant, appid and amount have been checked. */
export interface CodePayment extends CodeOrdering {
  auth_code: string
  /** A fault rule: the payer has to enter the password, and takes so many seconds. */
  slow_password_s?: number
}

/**
 * Charges whoever showed the code. The order that comes back is SUCCESS, USERPAYING (the payer must enter the password), or
 * PAYERROR: then `refusalOf` says why, and its number is used up.
 *
 * @throws CodePayRefusal when the number was used before, or the code has not the form of one; nothing has changed then.
 */
export function payByCode(platform: Platform, payment: CodePayment): Order {
  const { state } = platform
  checkForm(payment.auth_code)
  return state.commit(() => {
    const known = state.orders.get(orderKey(payment))
    return known ? again(known, payment) : charge(platform, payment)
  })
}

/** The same call once more is answered the same, as long as nothing came of it. */
function again(order: Order, { params }: CodePayment): Order {
  if (order.product !== 'codepay') throw new CodePayRefusal('number_used')
  if (order.trade_state === 'REVOKED') throw new CodePayRefusal('order_reversed')
  if (order.params !== params) throw new CodePayRefusal('number_used')
  if (order.trade_state === 'USERPAYING' || refusalOf(order)) return order
  throw new CodePayRefusal(order.trade_state === 'PAYERROR' ? 'number_used' : 'order_paid')
}

function charge(platform: Platform, { auth_code, slow_password_s, ...ordering }: CodePayment): Order {
  const { state, rules } = platform
  const code = readCode(platform, auth_code)
  const order = newCodeOrder(platform, ordering)
  if (typeof code === 'string') return failed(platform, order, code)
  state.paymentCodes.put(auth_code, { ...code, used: true })
  const password_at = slow_password_s === undefined ? {} : { password_at: order.created_at + slow_password_s * 1000 }
  const waiting = { ...order, ...password_at, opened_by: code.payer_id }
  state.orders.put(orderKey(order), waiting)
  if (slow_password_s === undefined && order.total <= rules.passwordFreeLimit) return take(platform, waiting)
  schedulePassword(platform, waiting)
  return waiting
}

/** A code payment as it begins: the payer's turn. Nobody is told how it ends, so it has no `notify_url`. */
export function newCodeOrder({ clock, random, rules }: Platform, ordering: CodeOrdering): Order {
  const now = clock.now()
  const until = Math.min(ordering.expires_at ?? Infinity, now + rules.passwordSeconds * 1000)
  return {
    currency: 'CNY',
    ...ordering,
    product: 'codepay',
    trade_type: 'MICROPAY',
    trade_state: 'USERPAYING',
    notify_url: '',
    created_at: now,
    expires_at: until,
    closes_at: until,
    prepay_id: newPrepayId(now, random.numbers),
    prepay_until: until,
  }
}

/** Takes the money, as far as the wallet reaches. */
function take(platform: Platform, order: Order): Order {
  try {
    return payOrder(platform, orderKey(order), order.opened_by!)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOT_ENOUGH') return failed(platform, order, 'not_enough')
    throw error
  }
}

function failed({ state }: Platform, order: Order, failure: CodePayFailure): Order {
  const over: Order = { ...order, trade_state: nextState(order.trade_state, 'fail')!, failure }
  state.orders.put(orderKey(order), over)
  return over
}

const AT_ONCE: ReadonlySet<CodePayFailure> = new Set(['code_unknown', 'code_used', 'code_expired', 'not_enough'])

/** Why a payment failed in the call itself; undefined when it did not, or failed later, at the password. */
export function refusalOf({ trade_state, failure }: Order): CodePayRefusal | undefined {
  const reason = trade_state === 'PAYERROR' && failure !== undefined && AT_ONCE.has(failure) ? failure : undefined
  return reason === undefined ? undefined : new CodePayRefusal(reason as CodePayRefusal['reason'])
}

/** The payer is at the password and does not come through: a code payment is over then, any other can be tried again. */
export function giveUp(platform: Platform, order: Order, failure: CodePayFailure): void {
  if (order.trade_state === 'USERPAYING') failed(platform, order, failure)
}

const FAILURES: Readonly<Record<string, CodePayFailure>> = {
  NOT_ENOUGH: 'not_enough',
  WRONG_PASSWORD: 'wrong_password',
}

/**
 * The payer's one try at the password of a code payment: what goes wrong there ends it.
 *
 * @throws Refusal as `attempt` does.
 */
export function atPassword<T>(platform: Platform, order: Order, attempt: () => T): T {
  try {
    return attempt()
  } catch (error) {
    const failure = error instanceof Refusal ? FAILURES[error.code] : undefined
    if (failure) giveUp(platform, order, failure)
    throw error
  }
}

/** The moment a slow payer enters the password, and the moment the platform waits no longer. */
export function schedulePassword(platform: Platform, scheduled: Order): void {
  const { state, clock } = platform
  const { password_at, expires_at, created_at } = scheduled
  const at = (when: number, then: (order: Order) => void): void => {
    clock.setAt(() => {
      const order = state.orders.get(orderKey(scheduled))
      if (order?.trade_state === 'USERPAYING' && order.created_at === created_at) state.commit(() => then(order))
    }, when)
  }
  at(expires_at!, (order) => giveUp(platform, order, 'timed_out'))
  if (password_at !== undefined && password_at < expires_at!) at(password_at, (order) => take(platform, order))
}
