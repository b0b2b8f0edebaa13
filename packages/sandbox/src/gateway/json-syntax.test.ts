import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findJsonFault } from './json-syntax.ts'

describe('a fault in JSON', () => {
  it.each([
    ['{"a" 1}', 1, 6, "Missing ':' after object member name"],
    ['{"a":1 "b":2}', 1, 8, "Missing ',' or '}' in object declaration"],
    ['{"a":1,}', 1, 8, "Missing '}' or object member name"],
    ['[1 2]', 1, 4, "Missing ',' or ']' in array declaration"],
    ['{"a":\n  nope}', 2, 3, 'Syntax error: value, object or array expected.'],
    ['', 1, 1, 'Syntax error: value, object or array expected.'],
    ['{} x', 1, 4, 'Extra non-whitespace after JSON value.'],
  ])('%s is found', (text, line, column, message) => {
    expect(findJsonFault(text)).toEqual({ line, column, message })
  })

  it('is found in whatever is cut off', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const text = json.slice(0, at % (json.length + 1))
        const { line, column } = findJsonFault(text)
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
      }),
    )
  })
})
