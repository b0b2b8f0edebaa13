import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextAttempt, TRIED_FOR } from './schedule.ts'

const hour = 3_600_000

/** When attempts are made, counted from the first, if every one fails at once. */
function attempts(chance: number): number[] {
  const times = [0]
  for (;;) {
    const next = nextAttempt(times.length, 0, times.at(-1) ?? 0, chance)
    if (next === undefined) return times
    times.push(next)
  }
}

it('comes soon at first, then every eight hours, and a last time after three days', () => {
  const hours = attempts(0).map((time) => Math.round((time / hour) * 100) / 100)
  expect(hours.slice(0, 10)).toEqual([0, 0, 0.01, 0.04, 0.21, 0.71, 1.71, 3.71, 7.71, 15.71])
  expect(hours.at(-1)).toBe(72)
  expect(hours).toHaveLength(18)
})

it('takes off a fifth at most, and always ends at three days', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), fc.nat(20), (chance, failed) => {
      expect(attempts(chance).at(-1)).toBe(TRIED_FOR)
      const full = nextAttempt(failed + 1, 0, 0, 0) ?? 0
      const pause = nextAttempt(failed + 1, 0, 0, chance) ?? 0
      expect(pause).toBeLessThanOrEqual(full)
      expect(pause).toBeGreaterThanOrEqual(Math.floor(full * 0.8))
    }),
  )
})
