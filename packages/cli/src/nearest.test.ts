import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearest } from './nearest.ts'

describe('nearest', () => {
  it('finds what was meant, and nothing when nothing is close', () => {
    expect(nearest('sanbox', ['dev', 'sandbox', 'serve', 'demo'])).toBe('sandbox')
    expect(nearest('refund', ['dev', 'sandbox', 'serve', 'demo'])).toBeUndefined()
  })
})

describe('editDistance', () => {
  it('is a distance: zero only to itself, the same both ways, never longer than a detour', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      }),
    )
  })
})
