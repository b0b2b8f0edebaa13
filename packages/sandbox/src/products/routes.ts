import { billRoutes } from './bills/routes.ts'
import { certificateRoutes } from './certificates/routes.ts'
import { fundRoutes } from './funds/routes.ts'
import { mediaRoutes } from './media/routes.ts'
import { orderRoutes, scheduleAutoClose } from './orders/routes.ts'
import { scheduleReturn, scheduleSharing } from './profitsharing/finish.ts'
import { scheduleUnfreeze } from './profitsharing/frozen.ts'
import { profitsharingRoutes } from './profitsharing/routes.ts'
import { refundRoutes, scheduleSettlement } from './refunds/routes.ts'
import { scheduleTransfer } from './transfers/life.ts'
import { transferRoutes } from './transfers/routes.ts'
import type { Routes } from '../gateway/call.ts'
import type { Platform } from '../platform.ts'

/** Every endpoint with business rules. */
export const platformRoutes: Routes = {
  ...orderRoutes,
  ...refundRoutes,
  ...billRoutes,
  ...certificateRoutes,
  ...mediaRoutes,
  ...fundRoutes,
  ...profitsharingRoutes,
  ...transferRoutes,
}

/** The same, as `METHOD /path/{template}`. Every other endpoint of the catalogue is answered in its shape. */
export const ruledRoutes: readonly string[] = Object.keys(platformRoutes)

/** Sets the timers that follow from the state: after a start, a reset or a restore. */
export function resumeTimers(platform: Platform): void {
  const { state, notifier } = platform
  for (const order of state.orders.values()) if (order.trade_state === 'NOTPAY') scheduleAutoClose(platform, order)
  for (const refund of state.refunds.values()) if (refund.status === 'PROCESSING') scheduleSettlement(platform, refund)
  for (const order of state.orders.values())
    if (order.frozen !== undefined && !order.sharing_ended) scheduleUnfreeze(platform, order)
  for (const sharing of state.sharings.values()) if (sharing.state === 'PROCESSING') scheduleSharing(platform, sharing)
  for (const given of state.sharingReturns.values()) if (given.result === 'PROCESSING') scheduleReturn(platform, given)
  for (const transfer of state.transfers.values()) scheduleTransfer(platform, transfer)
  notifier.resume()
}
