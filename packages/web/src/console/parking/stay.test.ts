import { expect, test } from 'vitest'
import { translator } from '../../shared/i18n/dictionary.ts'
import { dictionaries } from '../texts.ts'
import { stayOf } from './stay.ts'

const t = translator(dictionaries, 'en')
const start_time = '2026-06-09T10:00:00.000Z'

test.each([
  ['2026-06-09T10:00:59.000Z', '0 min'],
  ['2026-06-09T10:59:59.000Z', '59 min'],
  ['2026-06-10T11:05:00.000Z', '25 h 5 min'],
])('a car that left at %s stayed for %s', (left_at, stay) => {
  expect(stayOf({ start_time, left_at }, t)).toBe(stay)
})

test('a car inside has no stay yet', () => {
  expect(stayOf({ start_time }, t)).toBeUndefined()
})
