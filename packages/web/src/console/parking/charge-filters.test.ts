import { expect, test } from 'vitest'
import { plateIn, readChargeFilter } from './charge-filters.ts'

test.each([
  ['粤b·88888', '粤B88888'],
  [' 粤B 88888 ', '粤B88888'],
  [' ', undefined],
  [null, undefined],
])('a plate typed as %j is %j', (typed, plate) => {
  expect(plateIn(typed)).toBe(plate)
})

test('reads what it knows from the address and leaves out the rest', () => {
  const query = new URLSearchParams('view=fees&state=free&plate_number=粤B88888')
  expect(readChargeFilter(query)).toEqual({ state: undefined, plate_number: '粤B88888' })
})
