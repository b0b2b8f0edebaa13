import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoff } from './backoff.ts'

describe('the back-off of failed jobs', () => {
  it('grows with every run and stays at an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000].map((attempts) => backoff(attempts, 0))).toEqual([
      1_000, 5_000, 15_000, 60_000, 300_000, 900_000, 1_800_000, 3_600_000, 3_600_000, 3_600_000,
    ])
  })

  it('takes off a fifth at most', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempts, chance) => {
        const full = backoff(attempts, 0)
        expect(backoff(attempts, chance)).toBeLessThanOrEqual(full)
        expect(backoff(attempts, chance)).toBeGreaterThanOrEqual(full * 0.8)
      }),
    )
  })
})
