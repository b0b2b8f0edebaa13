import type { Platform } from '../platform.ts'
import type { Movement } from '../store/records.ts'

/**
 * Moves a merchant's money and writes it down, for whatever is neither a payment nor a refund: those are their own record.
 * Part of the commit that is running; whether the money reaches was checked before.
 */
export function moveMoney({ state, clock, merchants }: Platform, movement: Omit<Movement, 'at'>): void {
  const merchant = merchants.find(movement.mchid)!
  state.movements.put(String(state.movements.size + 1), { ...movement, at: clock.now() })
  state.merchants.put(merchant.mchid, { ...merchant, balance: merchant.balance + movement.amount })
}
