import { expect, it } from 'vitest'
import { boundsOfMonth } from './month.ts'

it.each([
  ['2026-01', '2025-12-31T16:00:00.000Z', '2026-01-31T16:00:00.000Z'],
  ['2026-02', '2026-01-31T16:00:00.000Z', '2026-02-28T16:00:00.000Z'],
  ['2026-06', '2026-05-31T16:00:00.000Z', '2026-06-30T16:00:00.000Z'],
  ['2026-12', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ['2028-02', '2028-01-31T16:00:00.000Z', '2028-02-29T16:00:00.000Z'],
])('the month %s lies between midnights of Shanghai', (month, from, to) => {
  const bounds = boundsOfMonth(month)
  expect([bounds.from.toISOString(), bounds.to.toISOString()]).toEqual([from, to])
})
