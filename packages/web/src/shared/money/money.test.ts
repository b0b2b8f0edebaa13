import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMoney, parseYuan } from './money.ts'

describe('formatMoney', () => {
  test.each([
    [0, '¥0.00'],
    [1, '¥0.01'],
    [10, '¥0.10'],
    [123_450, '¥1,234.50'],
    [100_000_000, '¥1,000,000.00'],
    [-5, '-¥0.05'],
    [Number.MAX_SAFE_INTEGER, '¥90,071,992,547,409.91'],
  ])('writes %i fen as %s', (fen, text) => {
    expect(formatMoney(fen)).toBe(text)
  })

  test('writes a foreign currency by its code', () => {
    expect(formatMoney(100, 'USD')).toBe('USD 1.00')
  })

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s, which is not whole fen', (amount) => {
    expect(() => formatMoney(amount)).toThrow(TypeError)
  })
})

describe('parseYuan', () => {
  test.each([
    ['12', 1200],
    ['12.3', 1230],
    ['12.34', 1234],
    [' 0.01 ', 1],
    ['¥1,234.50', 123_450],
    ['￥ 8', 800],
    ['4.35', 435],
    ['1.10', 110],
  ])('reads %s as %i fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen)
  })

  test.each(['', '.', '1.', '.5', '1.005', '1e3', '-1', '1,23', '1 2', '１２', '0x10', '99999999999999.99'])(
    'refuses "%s"',
    (text) => {
      expect(parseYuan(text)).toBeUndefined()
    },
  )

  test('reads back every amount that formatMoney writes', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        expect(parseYuan(formatMoney(fen))).toBe(fen)
      }),
    )
  })
})
