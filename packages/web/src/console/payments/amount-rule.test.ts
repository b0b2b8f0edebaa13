import { expect, test } from 'vitest'
import { translator } from '../../shared/i18n/dictionary.ts'
import { dictionaries } from '../texts.ts'
import { amountProblem } from './amount-rule.ts'

const t = translator(dictionaries, 'en')

test.each([
  ['0.01', undefined],
  ['12.34', undefined],
  ['100', undefined],
  ['100.01', 'At most ¥100.00'],
  ['0', 'At least 0.01 yuan'],
  ['0.001', 'Enter an amount such as 12.34, at most two decimals'],
  ['-1', 'Enter an amount such as 12.34, at most two decimals'],
  ['', 'Enter an amount such as 12.34, at most two decimals'],
])('of 100 yuan left, "%s" is answered by %s', (text, problem) => {
  expect(amountProblem(t, text, { max: 10_000 })).toBe(problem)
})
