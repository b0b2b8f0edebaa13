import type { ServiceLine } from '../api/payscore.ts'
import type { TimelineEntry } from '../api/types.ts'

/** What an order's own view does not tell: its lines, times and places. Times are `yyyyMMddHHmmss` or `yyyyMMdd` of Beijing. */
export interface OrderDetails {
  post_payments?: ServiceLine[]
  post_discounts?: ServiceLine[]
  time_range?: { start_time?: string; end_time?: string }
  location?: { start_location?: string; end_location?: string }
}

const MEMBERS = ['post_payments', 'post_discounts', 'time_range', 'location'] as const

/** Reads them from the messages of the timeline: as the order was made, then as each answer of WeChat Pay told it. */
export function detailsOf(timeline: readonly TimelineEntry[]): OrderDetails {
  return Object.assign({}, ...timeline.map(toldBy)) as OrderDetails
}

function toldBy({ kind, raw }: TimelineEntry): OrderDetails {
  // A request is only a wish: what WeChat Pay refused must not be shown.
  const told = kind === 'created' ? raw?.body : memberOf(raw?.response, 'body')
  const found = MEMBERS.map((member) => [member, memberOf(told, member)] as const)
  return Object.fromEntries(found.filter(([, value]) => typeof value === 'object' && value !== null))
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
