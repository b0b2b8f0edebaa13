import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fenToYuan, parseDecimal, yuanToFen } from './money.ts'

describe('money', () => {
  it.each([
    ['0.00', 0],
    ['-0.00', 0],
    ['0.01', 1],
    ['1', 100],
    ['1.1', 110],
    ['-12.34', -1234],
    ['1.10000', 110],
    ['90071992547.41', 9007199254741],
  ])('%s yuan are %d fen', (yuan, fen) => {
    expect(yuanToFen(yuan)).toBe(fen)
  })

  it.each(['', '.5', '1.005', '1e2', '1,000.00', ' 1', '0x10', 'NaN'])('%j is not an amount of whole fen', (text) => {
    expect(() => yuanToFen(text)).toThrow(RangeError)
  })

  it('converts there and back without loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (fen) => {
        expect(yuanToFen(fenToYuan(fen))).toBe(fen)
      }),
    )
    expect(() => fenToYuan(1.5)).toThrow(RangeError)
  })

  it.each([
    ['0.60000', 5, 60_000],
    ['-0.01', 5, -1_000],
    ['12', 5, 1_200_000],
    ['1.10', 1, 11],
    ['-0', 2, 0],
    ['1.', 2, Number.NaN],
    ['-', 2, Number.NaN],
    ['--1', 2, Number.NaN],
    ['1.05', 1, Number.NaN],
    ['12345678901234', 2, Number.NaN],
    ['9999999999999.00000', 5, Number.NaN],
  ])('%s with %d places reads as %d', (text, places, expected) => {
    expect(parseDecimal(text, places)).toBe(expected)
    expect(parseDecimal(`\`${text},\``, places, 1, 1 + text.length)).toBe(expected)
  })

  it('agrees with arithmetic on whole numbers, whatever the number of decimals', () => {
    const digits = fc.stringMatching(/^\d{0,5}$/)
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999n }), digits, fc.boolean(), (whole, decimals, negative) => {
        const text = `${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
        const exact = Number(whole * 100_000n + BigInt(decimals.padEnd(5, '0')))
        expect(parseDecimal(text, 5)).toBe(negative && exact !== 0 ? -exact : exact)
      }),
    )
  })
})
