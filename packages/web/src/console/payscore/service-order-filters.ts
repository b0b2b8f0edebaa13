import { SERVICE_ORDER_STATES, type ServiceOrderFilter } from '../api/payscore.ts'
import { known } from '../payments/filters.ts'

/** Reads the filters from the address; what it does not know is left out. */
export const readServiceOrderFilters = (query: URLSearchParams): ServiceOrderFilter => ({
  state: known(SERVICE_ORDER_STATES, query.get('state')),
  out_order_no: query.get('out_order_no')?.trim().slice(0, 32) || undefined,
})
