import { expect, test } from 'vitest'
import { prettyMessage } from './pretty-message.ts'

test('spreads JSON over lines, also JSON that came as text', () => {
  expect(prettyMessage({ a: 1 })).toBe('{\n  "a": 1\n}')
  expect(prettyMessage('{"a":1}')).toBe('{\n  "a": 1\n}')
})

test('leaves what is no JSON as it came', () => {
  expect(prettyMessage('<xml>\n')).toBe('<xml>\n')
  expect(prettyMessage(undefined)).toBe('')
})
