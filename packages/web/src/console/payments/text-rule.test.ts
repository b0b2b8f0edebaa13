import { expect, test } from 'vitest'
import { fitsBytes } from './text-rule.ts'

test('counts bytes, three for a Chinese character, without the blanks around', () => {
  expect(fitsBytes('a'.repeat(80), 80)).toBe(true)
  expect(fitsBytes('a'.repeat(81), 80)).toBe(false)
  expect(fitsBytes('茶'.repeat(26), 80)).toBe(true)
  expect(fitsBytes('茶'.repeat(27), 80)).toBe(false)
  expect(fitsBytes(` ${'a'.repeat(80)} `, 80)).toBe(true)
})
