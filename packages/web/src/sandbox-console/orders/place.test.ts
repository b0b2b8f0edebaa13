import { expect, test } from 'vitest'
import { nameAt, placeOf } from './place.ts'

test.each([
  ['1900000001/A-1', { mchid: '1900000001', out_trade_no: 'A-1' }],
  ['1900000001/1900000002/A|*1', { mchid: '1900000001', sub_mchid: '1900000002', out_trade_no: 'A|*1' }],
])('%s names %j, and the other way round', (place, name) => {
  expect(nameAt(place)).toEqual(name)
  expect(placeOf(name)).toBe(place)
})
