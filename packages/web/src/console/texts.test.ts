import { expect, test } from 'vitest'
import { dictionaryDifferences } from '../shared/i18n/dictionary.ts'
import { dictionaries } from './texts.ts'

test('both languages have the same keys and values', () => {
  expect(dictionaryDifferences(dictionaries['zh-CN'], dictionaries.en)).toEqual([])
})

test('no text is empty', () => {
  for (const texts of Object.values(dictionaries)) expect(Object.values(texts)).not.toContain('')
})
