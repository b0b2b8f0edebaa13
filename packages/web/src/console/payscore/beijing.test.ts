import { expect, test } from 'vitest'
import { beijingNow, compactOf, shownCompact } from './beijing.ts'

test.each([
  ['20260609181400', '2026-06-09 18:14:00'],
  ['20260609', '2026-06-09'],
  ['OnAccept', 'OnAccept'],
])('%s is shown as %s', (text, shown) => {
  expect(shownCompact(text)).toBe(shown)
})

test('what a picker shows is written in digits of Beijing', () => {
  const now = beijingNow()
  const expected = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
  expect(compactOf(now, true)).toBe(expected)
  expect(compactOf(now, false)).toMatch(new RegExp(`^${expected}\\d{6}$`))
})
