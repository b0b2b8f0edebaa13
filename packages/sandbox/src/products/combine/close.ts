import { orderKey } from '../../store/state.ts'
import { closeOrder } from '../orders/routes.ts'
import { nextState } from '../orders/state.ts'
import { partsOf } from './parts.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

/** The whole and its sub-orders, as far as they can be closed; else nothing happens. */
export function closeCombine(platform: Platform, whole: Order): void {
  const { state, clock } = platform
  const trade_state = nextState(whole.trade_state, 'close')
  if (!trade_state || trade_state === whole.trade_state) return
  state.combines.put(orderKey(whole), { ...whole, trade_state, closed_at: clock.now() })
  for (const part of partsOf(state, whole)) closeOrder(platform, part)
}

/** The platform closes what nobody has paid. */
export function scheduleCombineClose(platform: Platform, scheduled: Order): void {
  const { state, clock } = platform
  if (scheduled.trade_state !== 'NOTPAY') return
  clock.setAt(() => {
    const whole = state.combines.get(orderKey(scheduled))
    if (whole?.trade_state !== 'NOTPAY' || whole.closes_at !== scheduled.closes_at) return
    state.commit(() => closeCombine(platform, whole))
  }, scheduled.closes_at)
}
