import { expect, test } from 'vitest'
import { readLines, typedLines, typedTotal } from './lines.ts'

const details = {
  post_payments: [{ name: 'rent', amount: 123_450, description: '2 an hour' }],
  post_discounts: [{ name: 'member', amount: 50 }],
}

test('what is known is typed in yuan, and comes back as it was', () => {
  const typed = typedLines(details)
  expect(typed).toEqual({
    fees: [{ name: 'rent', amount: '1234.50' }],
    discounts: [{ name: 'member', amount: '0.50' }],
  })
  expect(readLines(typed, details)).toEqual({ ...details, total_amount: 123_400 })
})

test('a form begins with an empty line when none is known', () => {
  expect(typedLines({})).toEqual({ fees: [{}], discounts: [] })
  expect(readLines({ fees: [{ name: ' fee ', amount: '0' }] }, {})).toEqual({
    post_payments: [{ name: 'fee', amount: 0 }],
    total_amount: 0,
  })
})

test('there is no total while an amount is not one; it may be below zero', () => {
  expect(typedTotal({ fees: [{ amount: '4' }, undefined] })).toBeUndefined()
  expect(typedTotal({ fees: [{ amount: '4.005' }] })).toBeUndefined()
  expect(typedTotal({ fees: [{ amount: '0.10' }, { amount: '0.20' }], discounts: [{ amount: '1' }] })).toBe(-70)
})
