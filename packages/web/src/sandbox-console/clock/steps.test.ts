import { expect, test } from 'vitest'
import { secondsToTomorrow } from './steps.ts'

test.each([
  ['2026-06-09T10:00:00+08:00', 23 * 3600],
  ['2026-06-09T00:00:00+08:00', 33 * 3600],
  ['2026-06-09T23:59:59.500+08:00', 9 * 3600 + 0.5],
  ['2026-06-08T17:00:00Z', 32 * 3600],
])('from %s it is %d s to tomorrow 09:00 in Beijing', (now, seconds) => {
  expect(secondsToTomorrow(Date.parse(now), 9)).toBe(seconds)
})
