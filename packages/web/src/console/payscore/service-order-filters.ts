import { SERVICE_ORDER_STATES, type ServiceOrderFilter } from '../api/payscore.ts'
import { known } from '../payments/filters.ts'
import { mchidIn } from '../shell/merchant-number.ts'

/** Reads the filters from the address; what it does not know is left out. */
export const readServiceOrderFilters = (query: URLSearchParams): ServiceOrderFilter => ({
  state: known(SERVICE_ORDER_STATES, query.get('state')),
  sub_mchid: mchidIn(query.get('sub_mchid')),
  out_order_no: query.get('out_order_no')?.trim().slice(0, 32) || undefined,
})
