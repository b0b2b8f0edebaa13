import { expect, test } from 'vitest'
import { dictionaryDifferences } from '../shared/i18n/dictionary.ts'
import { words } from './words.ts'

test('the phone says everything in both languages', () => {
  expect(dictionaryDifferences(words['zh-CN'], words.en)).toEqual([])
})
