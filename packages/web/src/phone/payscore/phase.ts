import type { ServiceOrder } from '../sandbox/payscore.ts'

/** Where an order stands, of the three fields that say so. */
export type Phase = ServiceOrder['state'] | 'PAYING'

export function phaseOf({ state, state_description }: Pick<ServiceOrder, 'state' | 'state_description'>): Phase {
  return state === 'DOING' && state_description === 'MCH_COMPLETE' ? 'PAYING' : state
}

/** `20260609181320` as people read it; a day stays a day, and what is no such time as it is. */
export function readableTime(compact: string): string {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)\d\d)?$/.exec(compact) ?? []
  if (year === undefined) return compact
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day} ${hour}:${minute}`
}
