import { expect, it } from 'vitest'
import { feeOf } from '../server/price.ts'

const HOUR = 3_600_000

it.each([
  [0, 300],
  [1, 300],
  [HOUR, 300],
  [HOUR + 1, 600],
  [6 * HOUR, 1800],
  [7 * HOUR, 2000],
  [24 * HOUR, 2000],
  [25 * HOUR, 2300],
  [48 * HOUR, 4000],
  [4 * 24 * HOUR, 8000],
  [30 * 24 * HOUR, 9900],
])('%d ms cost %d fen', (ms, fen) => {
  expect(feeOf(ms)).toBe(fen)
})
