import { expect, it } from 'vitest'
import { differences } from './differences.ts'

it('names every path at which two values differ, in lists too', () => {
  const left = { a: 1, list: [{ b: 1 }, { b: 2 }], same: [1, 2] }
  expect(differences(left, structuredClone(left))).toEqual([])
  expect(differences(left, { a: 1, list: [{ b: 1 }, { b: 3 }, { b: 4 }], same: [1, 2] })).toEqual([
    'list.1.b',
    'list.2',
  ])
  expect(differences({ a: undefined }, {})).toEqual([])
  expect(differences([1], { 0: 1 })).toEqual([''])
})
