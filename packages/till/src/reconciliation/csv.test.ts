import { expect, it } from 'vitest'
import { cellOf } from './csv.ts'

it.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  [' =1', "' =1"],
  ['\t=1', '"\'\t=1"'],
  ['a,"b"', '"a,""b"""'],
  ['4200001', '4200001'],
  ['', ''],
])('the cell %j is written as %j', (cell, written) => {
  expect(cellOf(cell)).toBe(written)
})

it('numbers of ours stay numbers', () => {
  expect(cellOf(-120)).toBe('-120')
})
