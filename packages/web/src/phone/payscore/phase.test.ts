import { describe, expect, it } from 'vitest'
import { dictionaryDifferences } from '../../shared/i18n/dictionary.ts'
import { phaseOf, readableTime } from './phase.ts'
import { payscoreWords } from './words.ts'

describe('a service order', () => {
  it.each([
    [{ state: 'CREATED' }, 'CREATED'],
    [{ state: 'DOING', state_description: 'USER_CONFIRM' }, 'DOING'],
    [{ state: 'DOING', state_description: 'MCH_COMPLETE' }, 'PAYING'],
    [{ state: 'DONE', state_description: 'MCH_COMPLETE' }, 'DONE'],
  ] as const)('of %j is %s', (fields, phase) => {
    expect(phaseOf(fields)).toBe(phase)
  })

  it.each([
    ['20260609181320', '2026-06-09 18:13'],
    ['20260609', '2026-06-09'],
    ['OnAccept', 'OnAccept'],
  ])('shows the time %s as %s', (compact, shown) => {
    expect(readableTime(compact)).toBe(shown)
  })
})

it('PayScore says the same in both languages', () => {
  expect(dictionaryDifferences(payscoreWords['zh-CN'], payscoreWords.en)).toEqual([])
})
