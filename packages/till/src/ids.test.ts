import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededBytes } from './db/testing.ts'
import { createIds } from './ids.ts'

describe('identifiers', () => {
  it('have the prefix and 26 characters', () => {
    const makeId = createIds({ clock: { now: () => 1_780_999_999_000 }, random: seededBytes(1) })
    expect(makeId('pay')).toMatch(/^pay_[0-9a-hjkmnp-tv-z]{26}$/)
  })

  it('are the same for the same clock and chance', () => {
    const make = (): string => createIds({ clock: { now: () => 5 }, random: seededBytes('s') })('ref')
    expect(make()).toBe(make())
  })

  it('sort by time, and count up while the clock stands still or steps back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 41), { minLength: 2, maxLength: 50 }), fc.nat(), (times, seed) => {
        let index = 0
        const makeId = createIds({ clock: { now: () => times[index++] ?? 0 }, random: seededBytes(seed) })
        const ids = times.map(() => makeId('pay'))
        expect(ids.toSorted()).toEqual(ids)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('of one millisecond cannot be guessed from each other', () => {
    const makeId = createIds({ clock: { now: () => 5 }, random: seededBytes(3) })
    const numbers = Array.from({ length: 50 }, () => makeId('pay').slice(14, 26))
    // The steps are 48 bits wide: every neighbour differs well above its last characters.
    expect(new Set(numbers).size).toBe(50)
  })

  it('of two makers differ within one millisecond', () => {
    const clock = { now: () => 1_780_999_999_000 }
    const [a, b] = [createIds({ clock, random: seededBytes('a') }), createIds({ clock, random: seededBytes('b') })]
    expect(a('pay')).not.toBe(b('pay'))
    expect(a('pay').slice(0, 14)).toBe(b('pay').slice(0, 14))
  })
})
