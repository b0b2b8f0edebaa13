import { ownKey } from '../../store/state.ts'
import { orderNotExist } from './errors.ts'
import { boundService, checkAppid, type Mode } from './parties.ts'
import type { Call } from '../../gateway/call.ts'
import type { ServiceOrder } from '../../store/payscore-records.ts'

/**
 * The order a call is about. Its appid and service must be those it was made with.
 *
 * @throws PlatformError 404 when there is none.
 */
export function orderOf(mode: Mode, call: Call): ServiceOrder {
  const { platform, params, body, merchant } = call
  const owner = mode.owner(call, body)
  const { appid, service_id } = body as { appid?: string; service_id?: string }
  if (service_id !== undefined) {
    const service = boundService(platform, owner.mchid, service_id)
    if (appid !== undefined) checkAppid(merchant.appid, service, appid)
  }
  const order = platform.state.serviceOrders.get(ownKey(owner, params['out_order_no']!))
  if (!order || (service_id !== undefined && order.service_id !== service_id)) throw orderNotExist()
  if (appid !== undefined && order.appid !== appid) throw orderNotExist()
  return order
}
