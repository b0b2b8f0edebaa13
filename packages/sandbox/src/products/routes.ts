import { billRoutes } from './bills/routes.ts'
import { certificateRoutes } from './certificates/routes.ts'
import { schedulePassword } from './codepay/pay.ts'
import { combineRoutes } from './combine/routes.ts'
import { scheduleCombineClose } from './combine/close.ts'
import { codepayRoutes } from './codepay/routes.ts'
import { mediaRoutes } from './media/routes.ts'
import { orderRoutes, scheduleAutoClose } from './orders/routes.ts'
import { refundRoutes, scheduleSettlement } from './refunds/routes.ts'
import { scheduleReturn } from '../v2/red-packets/routes.ts'
import type { Routes } from '../gateway/call.ts'
import type { Platform } from '../platform.ts'

/** Every endpoint with business rules. */
export const platformRoutes: Routes = {
  ...orderRoutes,
  ...refundRoutes,
  ...codepayRoutes,
  ...combineRoutes,
  ...billRoutes,
  ...certificateRoutes,
  ...mediaRoutes,
}

/** The same, as `METHOD /path/{template}`. Every other endpoint of the catalogue is answered in its shape. */
export const ruledRoutes: readonly string[] = Object.keys(platformRoutes)

/** Sets the timers that follow from the state: after a start, a reset or a restore. */
export function resumeTimers(platform: Platform): void {
  const { state, notifier } = platform
  for (const order of state.orders.values())
    if (order.trade_state === 'NOTPAY' && order.combine_out_trade_no === undefined) scheduleAutoClose(platform, order)
  for (const refund of state.refunds.values()) if (refund.status === 'PROCESSING') scheduleSettlement(platform, refund)
  for (const packet of state.redPackets.values()) if (!packet.returned) scheduleReturn(platform, packet)
  for (const order of state.orders.values()) if (order.trade_state === 'USERPAYING') schedulePassword(platform, order)
  for (const order of state.combines.values()) scheduleCombineClose(platform, order)
  notifier.resume()
}
