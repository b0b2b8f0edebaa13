import type { Order } from '../../store/order-records.ts'
import type { State } from '../../store/state.ts'

/** The sub-orders, in the order in which they were given. */
export function partsOf(state: State, { parts = [] }: Order): Order[] {
  return parts.map((key) => state.orders.get(key)!)
}
