import { expect, test } from 'vitest'
import { chooseLanguage } from './language.ts'

test.each([
  ['en', undefined, 'en'],
  ['zh-TW', 'en', 'zh-CN'],
  ['fr', 'en', 'en'],
  [undefined, 'en-US,en;q=0.9,zh-CN;q=0.8', 'en'],
  [undefined, 'fr;q=1, en;q=0.2, zh;q=0.7', 'zh-CN'],
  [undefined, 'en;q=0, zh', 'zh-CN'],
  [undefined, 'fr', 'zh-CN'],
  [undefined, ',;q=,=;;', 'zh-CN'],
  [undefined, undefined, 'zh-CN'],
] as const)('?lang=%s with Accept-Language %s gives %s', (query, header, language) => {
  expect(chooseLanguage(query, header)).toBe(language)
})
