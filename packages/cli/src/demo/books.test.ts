import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareBooks, type Movement, sumOf } from './books.ts'

const movement = fc.record<Movement>({
  kind: fc.constantFrom('payment', 'refund'),
  number: fc.constantFrom('a', 'b', 'c'),
  wechatNumber: fc.constantFrom('1', '2'),
  fen: fc.integer({ min: 1, max: 3 }),
})
const entry: Movement = { kind: 'payment', number: 'a', wechatNumber: '1', fen: 100 }

describe('compareBooks', () => {
  it('finds nothing between the same movements in another order', () => {
    fc.assert(
      fc.property(fc.array(movement), (movements) => {
        expect(compareBooks(movements, movements.toReversed())).toEqual({ onlyInBill: [], onlyInBooks: [] })
      }),
    )
  })

  it('finds every movement that stands on one side only', () => {
    fc.assert(
      fc.property(fc.array(movement), fc.array(movement, { maxLength: 3 }), (both, extra) => {
        expect(compareBooks([...both, ...extra], both).onlyInBill).toHaveLength(extra.length)
        expect(compareBooks(both, [...extra, ...both]).onlyInBooks).toHaveLength(extra.length)
      }),
    )
  })

  it('shows an amount that differs on both sides', () => {
    expect(compareBooks([entry], [{ ...entry, fen: 101 }])).toEqual({
      onlyInBill: ['payment a 1 100'],
      onlyInBooks: ['payment a 1 101'],
    })
  })
})

describe('sumOf', () => {
  it('adds one kind only', () => {
    expect(sumOf('refund', [entry, { ...entry, kind: 'refund', fen: 7 }, { ...entry, kind: 'refund', fen: 8 }])).toBe(
      15,
    )
  })
})
