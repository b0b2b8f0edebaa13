import { isBasic } from '../../products/orders/rules.ts'
import { ownKey } from '../../store/state.ts'
import { businessError } from '../v2-error.ts'
import type { Order } from '../../store/order-records.ts'
import type { V2Call } from '../call.ts'

/**
 * As {@link findOrder}, without parts of combined orders and what is collected for other products: those have interfaces of their own.
 *
 * @throws V2Error when there is none of the caller's.
 */
export function findSingleOrder(call: V2Call): Order {
  const order = findOrder(call)
  if (!isBasic(order)) throw businessError('ORDERNOTEXIST')
  return order
}

/**
 * The order a call names; `transaction_id` counts before `out_trade_no`. Whether APIv2 or v3 made it does not matter.
 *
 * @throws V2Error when there is none of the caller's.
 */
export function findOrder({ platform: { state }, merchant, fields, sub_mchid }: V2Call): Order {
  const { transaction_id, out_trade_no } = fields
  const owner = { mchid: merchant.mchid, ...(sub_mchid === undefined ? {} : { sub_mchid }) }
  const order =
    transaction_id === undefined
      ? state.orders.get(ownKey(owner, String(out_trade_no)))
      : state.ordersByTransaction(String(transaction_id))[0]
  const isOurs = order?.mchid === merchant.mchid && order.sub_mchid === sub_mchid
  if (!order || !isOurs || order.burnt) throw businessError('ORDERNOTEXIST')
  return order
}
