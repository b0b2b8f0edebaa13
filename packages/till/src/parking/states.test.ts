import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChargeEvent, type ChargeState, isReleased, nextChargeState } from './states.ts'

const EVENTS: ChargeEvent[] = ['accepted', 'paid', 'failed', 'refused']
const RANK: Record<ChargeState, number> = { created: 0, refused: 1, accepted: 2, failed: 3, paid: 4 }

describe('the states of a parking fee', () => {
  it('never go backwards, money decides, and the barrier never opens without an acceptance', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
        let state: ChargeState = 'created'
        let taken = false
        let money = false
        for (const event of events) {
          const next: ChargeState = nextChargeState(state, event)
          expect(RANK[next]).toBeGreaterThanOrEqual(RANK[state])
          taken ||= event !== 'refused'
          money ||= event === 'paid'
          expect(isReleased(next)).toBe(taken)
          expect(next === 'paid').toBe(money)
          state = next
        }
      }),
      { numRuns: 2000 },
    )
  })
})
