import { describe, expect, test } from 'vitest'
import { code128 } from './code128.ts'

const symbolsOf = (widths: readonly number[]) => widths.slice(0, -7).join('').match(/\d{6}/g) ?? []

describe('code128', () => {
  test('begins with the start of code set C, ends with the stop, and has the right check symbol', () => {
    // 105 + 1·12 + 2·34 = 185; 185 mod 103 = 82.
    expect(code128('1234').join('')).toBe(['211232', '112232', '131123', '121241', '2331112'].join(''))
  })

  test('gives every pair of digits a symbol of its own, 11 modules wide, with an even number of black ones', () => {
    const pairs = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
    const symbols = pairs.map((pair) => symbolsOf(code128(pair))[1]!)
    expect(new Set(symbols).size).toBe(100)
    for (const symbol of symbols) {
      const widths = [...symbol].map(Number)
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11)
      expect((widths[0]! + widths[2]! + widths[4]!) % 2).toBe(0)
    }
  })

  test.each(['', '123', '12a4'])('refuses "%s"', (text) => {
    expect(() => code128(text)).toThrow(TypeError)
  })
})
