import { describe, expect, test } from 'vitest'
import { dictionaryDifferences, translator } from './dictionary.ts'
import { pickLanguage } from './language.ts'

describe('pickLanguage', () => {
  test('keeps what was chosen before', () => {
    expect(pickLanguage('en', ['zh-CN'])).toBe('en')
  })

  test('takes the first language of the browser that we have, whatever its region', () => {
    expect(pickLanguage(null, ['fr-FR', 'en-GB', 'zh'])).toBe('en')
    expect(pickLanguage(null, ['zh-Hant-TW', 'en'])).toBe('zh-CN')
  })

  test('falls back to Chinese, also from a choice it does not know', () => {
    expect(pickLanguage(null, ['fr'])).toBe('zh-CN')
    expect(pickLanguage('klingon', [])).toBe('zh-CN')
  })
})

describe('translator', () => {
  const dictionaries = {
    'zh-CN': { hello: '你好', left: '剩余 {count} 笔，共 {total} 笔' } as const,
    en: { hello: 'Hello', left: '{count} of {total} left' },
  }

  test('reads the text of the language', () => {
    expect(translator(dictionaries, 'zh-CN')('hello')).toBe('你好')
    expect(translator(dictionaries, 'en')('hello')).toBe('Hello')
  })

  test('fills in values, and does not read a value as a text', () => {
    expect(translator(dictionaries, 'en')('left', { count: 2, total: '{count}' })).toBe('2 of {count} left')
  })
})

test('dictionaryDifferences names keys and values that only one side has', () => {
  expect(dictionaryDifferences({ a: 'x', b: '{n}' }, { a: 'y', b: '{n} {n}' })).toEqual([])
  expect(dictionaryDifferences({ a: 'x', b: '{n}' }, { b: '{m}', c: 'z' })).toEqual(['a()', 'b({n})', 'b({m})', 'c()'])
})
