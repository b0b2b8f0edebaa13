import { billRoutes } from './bills/routes.ts'
import { certificateRoutes } from './certificates/routes.ts'
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
  ...billRoutes,
  ...certificateRoutes,
  ...mediaRoutes,
}

/** The same, as `METHOD /path/{template}`. Every other endpoint of the catalogue is answered in its shape. */
export const ruledRoutes: readonly string[] = Object.keys(platformRoutes)

/** Sets the timers that follow from the state: after a start, a reset or a restore. */
export function resumeTimers(platform: Platform): void {
  const { state, notifier } = platform
  for (const order of state.orders.values()) if (order.trade_state === 'NOTPAY') scheduleAutoClose(platform, order)
  for (const refund of state.refunds.values()) if (refund.status === 'PROCESSING') scheduleSettlement(platform, refund)
  for (const packet of state.redPackets.values()) if (!packet.returned) scheduleReturn(platform, packet)
  notifier.resume()
}
