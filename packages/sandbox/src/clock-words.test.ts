import { parseRfc3339 } from '@wxtill/protocol'
import { describe, expect, it } from 'vitest'
import { readAdvance } from './clock-words.ts'
import { Refusal } from './refusal.ts'

const NOW = '2026-06-09T18:13:20+08:00'

describe('an advance', () => {
  it.each([
    [{ seconds: 90 }, NOW, '2026-06-09T18:14:50+08:00'],
    [{ to: '19:00' }, NOW, '2026-06-09T19:00:00+08:00'],
    [{ to: '09:00' }, NOW, '2026-06-10T09:00:00+08:00'],
    [{ to: '18:13:20' }, NOW, '2026-06-10T18:13:20+08:00'],
    [{ to: '18:13:21' }, NOW, '2026-06-09T18:13:21+08:00'],
    [{ to: 'tomorrow 19:00' }, NOW, '2026-06-10T19:00:00+08:00'],
    // Beijing's day, not London's.
    [{ to: 'tomorrow 09:00' }, '2026-06-09T23:30:00+08:00', '2026-06-10T09:00:00+08:00'],
    [{ to: 'tomorrow 09:00' }, '2026-06-10T00:30:00+08:00', '2026-06-11T09:00:00+08:00'],
    [{ to: 'tomorrow 00:00' }, '2026-12-31T12:00:00+08:00', '2027-01-01T00:00:00+08:00'],
    [{ to: '2026-12-01T09:00:00+08:00' }, NOW, '2026-12-01T09:00:00+08:00'],
    [{ to: '2026-12-01T01:00:00Z' }, NOW, '2026-12-01T09:00:00+08:00'],
    [{ to: NOW }, NOW, NOW],
  ])('by %j from %s ends at %s', (how, now, end) => {
    expect(readAdvance(how)(parseRfc3339(now))).toBe(parseRfc3339(end))
  })

  it.each([
    [{}, 'seconds'],
    [{ seconds: -1 }, 'seconds'],
    [{ seconds: '60' }, 'seconds'],
    [{ seconds: Number.NaN }, 'seconds'],
    [{ seconds: 60, to: '09:00' }, 'to'],
    [{ to: '24:00' }, 'to'],
    [{ to: '9:00' }, 'to'],
    [{ to: 'yesterday 09:00' }, 'to'],
    [{ to: 9 }, 'to'],
    [{ to: '2026-06-09T18:13:19+08:00' }, 'to'],
    [{ to: '2046-06-09T18:13:19+08:00' }, 'to'],
  ])('by %j is refused, naming "%s"', (how, field) => {
    const read = (): number => readAdvance(how)(parseRfc3339(NOW))
    expect(read).toThrow(Refusal)
    expect(read).toThrow(`"${field}"`)
  })
})
