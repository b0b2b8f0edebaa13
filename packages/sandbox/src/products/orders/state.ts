import type { TradeState } from '../../store/order-records.ts'

/** What can happen to an order. */
export type OrderEvent = 'pay' | 'close' | 'refund' | 'fail' | 'reverse'

/**
 * From state and event to the next state; what is absent cannot happen. Failed attempts to pay and a passed
 * `time_expire` change nothing. Nothing leaves CLOSED; REFUND stays, whatever becomes of the refund.
 */
const TRANSITIONS: Readonly<Record<TradeState, Readonly<Partial<Record<OrderEvent, TradeState>>>>> = Object.freeze({
  NOTPAY: { pay: 'SUCCESS', close: 'CLOSED' },
  // Code payments only: a payer who must enter the password, and what the cashier takes back.
  USERPAYING: { pay: 'SUCCESS', fail: 'PAYERROR', reverse: 'REVOKED' },
  PAYERROR: { reverse: 'REVOKED' },
  REVOKED: { reverse: 'REVOKED' },
  SUCCESS: { refund: 'REFUND', reverse: 'REVOKED' },
  // What was refunded, even in part, is not reversed: the rest goes back by refunds.
  REFUND: { refund: 'REFUND' },
  CLOSED: { close: 'CLOSED' },
})

/** The state after the event, or undefined when it cannot happen. */
export function nextState(state: TradeState, event: OrderEvent): TradeState | undefined {
  return TRANSITIONS[state][event]
}

export function isPaid(state: TradeState): boolean {
  return state === 'SUCCESS' || state === 'REFUND'
}

/** `trade_state_desc` */
export const STATE_TEXT: Readonly<Record<TradeState, string>> = Object.freeze({
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  USERPAYING: '用户支付中，需要输入密码',
  PAYERROR: '支付失败，请重新下单支付',
  REVOKED: '订单已撤销',
})
