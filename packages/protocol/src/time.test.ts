import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beijingDate, beijingDayStart, formatBeijing, formatRfc3339, parseRfc3339 } from './time.ts'

describe('time', () => {
  it('writes Beijing time in both forms', () => {
    const ms = 1_781_000_000_000
    expect(formatRfc3339(ms)).toBe('2026-06-09T18:13:20+08:00')
    expect(formatBeijing(ms)).toBe('2026-06-09 18:13:20')
    expect(beijingDate(Date.parse('2026-06-09T16:00:00Z'))).toBe('2026-06-10')
    expect(beijingDayStart('2026-06-10')).toBe(Date.parse('2026-06-09T16:00:00Z'))
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), (s) => {
        expect(parseRfc3339(formatRfc3339(s * 1000))).toBe(s * 1000)
      }),
    )
  })

  it.each(['2026-02-30T00:00:00+08:00', '2026-06-09 18:13:20', '2026-06-09T18:13:20', '20260609181320', ''])(
    'refuses %j',
    (text) => {
      expect(() => parseRfc3339(text)).toThrow(RangeError)
    },
  )
})
