import { orderView } from '../orders/view.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

type Parties = Pick<Order, 'mchid' | 'appid' | 'sub_mchid' | 'sub_appid'>

/** Merchant and appid under the names of a direct merchant, or of a partner. */
export function namesOf({ mchid, appid, sub_mchid, sub_appid }: Parties): object {
  if (sub_mchid === undefined) return { appid, mchid }
  return { sp_appid: appid, sp_mchid: mchid, sub_mchid, ...(sub_appid === undefined ? {} : { sub_appid }) }
}

/** The order as the call that pays it answers: as a query, without the scene. */
export function codeOrderView(order: Order, { state }: Platform): object {
  const { appid: _appid, mchid: _mchid, scene_info: _scene, ...shown } = orderView(order) as Record<string, unknown>
  if (order.sub_mchid === undefined || shown['payer'] === undefined) return { ...shown, ...namesOf(order) }
  const { openids } = state.payers.get(order.payer_id!)!
  const sub_openid = order.sub_appid === undefined ? undefined : openids[order.sub_appid]
  const payer = { sp_openid: order.payer_openid, ...(sub_openid === undefined ? {} : { sub_openid }) }
  return { ...shown, ...namesOf(order), payer }
}
