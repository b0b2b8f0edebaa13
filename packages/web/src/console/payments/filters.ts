import { endOfDay, startOfDay } from '../../shared/time/time.ts'
import type { PaymentFilter } from '../api/till.ts'
import { type Channel, CHANNELS, PAYMENT_STATES, type PaymentState } from '../api/types.ts'

/** What the list is filtered by, as it stands in the page's address. Days are Asia/Shanghai days, both included. */
export interface Filters {
  state?: PaymentState | undefined
  channel?: Channel | undefined
  q?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** The value that is one of these, if it is. */
export const known = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((candidate) => candidate === value)

/** The value when it is a day. */
export const dayIn = (value: string | null): string | undefined =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined

/** Reads the filters from the address; what it does not know is left out. */
export function readFilters(query: URLSearchParams): Filters {
  return {
    state: known(PAYMENT_STATES, query.get('state')),
    channel: known(CHANNELS, query.get('channel')),
    q: query.get('q')?.trim().slice(0, 64) || undefined,
    from: dayIn(query.get('from')),
    to: dayIn(query.get('to')),
  }
}

/** The filters as the API takes them: days become instants, the last day is included. */
export function apiFilter({ from, to, ...rest }: Filters): PaymentFilter {
  return { ...rest, from: from && startOfDay(from), to: to && endOfDay(to) }
}

export function hasFilters(filters: object): boolean {
  return Object.values(filters).some((value) => value !== undefined)
}
