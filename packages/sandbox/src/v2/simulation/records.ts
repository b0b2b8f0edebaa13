import { remember } from '../../shapes/things.ts'
import { businessError } from '../v2-error.ts'
import type { Platform } from '../../platform.ts'
import type { Merchant } from '../../store/merchant-records.ts'
import type { Order, Refund } from '../../store/order-records.ts'
import type { V2Call } from '../call.ts'

/** The simulation's own records: apart from those of the real business, and forgotten sooner. */
const ORDERS = 'simulation/orders'
const REFUNDS = 'simulation/refunds'

type Keeping = Pick<V2Call, 'platform' | 'merchant' | 'endpoint'>

export function keepOrder({ platform, merchant, endpoint }: Keeping, order: Order): void {
  const { mchid } = merchant
  const fields = { ...order }
  remember(platform.state, {
    key: keyOf(ORDERS, mchid, order.out_trade_no),
    mchid,
    product: ORDERS,
    path: endpoint.path,
    names: {},
    fields,
  })
}

export function keepRefund({ platform, merchant, endpoint }: Keeping, refund: Refund): void {
  const { mchid } = merchant
  const fields = { ...refund }
  remember(platform.state, {
    key: keyOf(REFUNDS, mchid, refund.out_refund_no),
    mchid,
    product: REFUNDS,
    path: endpoint.path,
    names: {},
    fields,
  })
}

export function simulatedOrders({ state }: Pick<Platform, 'state'>, { mchid }: Merchant): Order[] {
  return recordsOf<Order>(state, ORDERS, mchid)
}

/** @throws V2Error when there is none. */
export function simulatedOrder({ platform, merchant, fields }: V2Call): Order {
  const { transaction_id, out_trade_no } = fields
  const found = simulatedOrders(platform, merchant).find((order) =>
    transaction_id === undefined ? order.out_trade_no === out_trade_no : order.transaction_id === transaction_id,
  )
  if (!found) throw businessError('ORDERNOTEXIST')
  return found
}

/** @throws V2Error when there is none. */
export function simulatedRefund({ platform, merchant, fields }: V2Call): Refund {
  const names = ['refund_id', 'out_refund_no', 'transaction_id', 'out_trade_no'] as const
  const name = names.find((one) => fields[one] !== undefined)
  const found = recordsOf<Refund>(platform.state, REFUNDS, merchant.mchid).find(
    (refund) => refund[name!] === fields[name!],
  )
  if (!found) throw businessError('REFUNDNOTEXIST')
  return found
}

function recordsOf<Kind>(state: Platform['state'], product: string, mchid: string): Kind[] {
  const things = [...state.things.values()].filter((thing) => thing.product === product && thing.mchid === mchid)
  return things.map(({ fields }) => fields as Kind)
}

function keyOf(product: string, mchid: string, number: string): string {
  return `${product}|${mchid}|${number}`
}
