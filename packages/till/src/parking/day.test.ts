import { expect, it } from 'vitest'
import { boundsOf, dayOf } from './day.ts'

it.each([
  ['2026-06-08T15:59:59.999Z', '2026-06-08'],
  ['2026-06-08T16:00:00.000Z', '2026-06-09'],
  ['2026-06-09T15:59:59.999Z', '2026-06-09'],
])('%s is of the Shanghai day %s', (instant, day) => {
  const at = Date.parse(instant)
  expect(dayOf(at)).toBe(day)
  const { from, to } = boundsOf(day)
  expect([from.getTime() <= at, at < to.getTime()]).toEqual([true, true])
})
