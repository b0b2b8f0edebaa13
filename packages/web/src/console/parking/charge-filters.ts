import type { ChargeFilter } from '../api/till.ts'
import { CHARGE_STATES } from '../api/types.ts'
import { mchidIn } from '../shell/merchant-number.ts'

/** A plate as it is stored, of one that was typed: `粤b·88888` → `粤B88888`. */
export const plateIn = (typed: string | null): string | undefined =>
  typed?.replaceAll(/[\s·•.-]/g, '').toUpperCase() || undefined

/** What the fees are filtered by, as it stands in the page's address. */
export function readChargeFilter(query: URLSearchParams): ChargeFilter {
  return {
    state: CHARGE_STATES.find((known) => known === query.get('state')),
    sub_mchid: mchidIn(query.get('sub_mchid')),
    plate_number: plateIn(query.get('plate_number')),
  }
}
