import { isSwitching } from '../keys/merchant-keys.ts'
import { planRotation } from '../keys/rotation.ts'
import { watchSwitch } from '../keys/switch.ts'
import { billRoutes } from './bills/routes.ts'
import { certificateRoutes } from './certificates/routes.ts'
import { schedulePassword } from './codepay/pay.ts'
import { combineRoutes } from './combine/routes.ts'
import { scheduleCombineClose } from './combine/close.ts'
import { codepayRoutes } from './codepay/routes.ts'
import { complaintRoutes } from './complaints/routes.ts'
import { couponRoutes } from './coupons/routes.ts'
import { mediaRoutes } from './media/routes.ts'
import { isBasic } from './orders/rules.ts'
import { scheduleServiceOrder } from './payscore/life.ts'
import { payscoreRoutes } from './payscore/routes.ts'
import { forgetAutoCloses, orderRoutes, scheduleAutoClose } from './orders/routes.ts'
import { scheduleCharge } from './parking/charges.ts'
import { scheduleEntrance } from './parking/entrances.ts'
import { parkingRoutes } from './parking/routes.ts'
import { fundRoutes } from './funds/routes.ts'
import { scheduleReturn, scheduleSharing } from './profitsharing/finish.ts'
import { scheduleUnfreeze } from './profitsharing/frozen.ts'
import { profitsharingRoutes } from './profitsharing/routes.ts'
import { refundRoutes, scheduleRecovery, scheduleSettlement } from './refunds/routes.ts'
import { scheduleTransfer } from './transfers/life.ts'
import { transferRoutes } from './transfers/routes.ts'
import { scheduleReturn as scheduleRedPacketReturn } from '../v2/red-packets/routes.ts'
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
  ...fundRoutes,
  ...profitsharingRoutes,
  ...transferRoutes,
  ...couponRoutes,
  ...complaintRoutes,
  ...parkingRoutes,
  ...payscoreRoutes,
}

/** The same, as `METHOD /path/{template}`. Every other endpoint of the catalogue is answered in its shape. */
export const ruledRoutes: readonly string[] = Object.keys(platformRoutes)

/** Sets the timers that follow from the state: after a start, a reset or a restore. */
export function resumeTimers(platform: Platform): void {
  const { state, notifier } = platform
  forgetAutoCloses(platform)
  for (const [key, order] of state.orders.entries()) {
    if (order.trade_state === 'NOTPAY' && isBasic(order)) scheduleAutoClose(platform, order, key)
    if (order.trade_state === 'USERPAYING') schedulePassword(platform, order)
  }
  for (const packet of state.redPackets.values()) if (!packet.returned) scheduleRedPacketReturn(platform, packet)
  for (const order of state.combines.values()) scheduleCombineClose(platform, order)
  for (const refund of state.refunds.values()) if (refund.status === 'PROCESSING') scheduleSettlement(platform, refund)
  planRotation(platform)
  for (const merchant of state.merchants.values()) if (isSwitching(merchant)) watchSwitch(platform, merchant)
  for (const order of state.orders.values())
    if (order.frozen !== undefined && !order.sharing_ended) scheduleUnfreeze(platform, order)
  for (const sharing of state.sharings.values()) if (sharing.state === 'PROCESSING') scheduleSharing(platform, sharing)
  for (const given of state.sharingReturns.values()) if (given.result === 'PROCESSING') scheduleReturn(platform, given)
  for (const transfer of state.transfers.values()) scheduleTransfer(platform, transfer)
  for (const charge of state.charges.values()) scheduleCharge(platform, charge)
  for (const entrance of state.entrances.values()) scheduleEntrance(platform, entrance)
  for (const refund of state.refunds.values()) {
    if (refund.recovers && refund.status === 'ABNORMAL') scheduleRecovery(platform, refund)
  }
  for (const order of state.serviceOrders.values()) scheduleServiceOrder(platform, order)
  notifier.resume()
}
