import { expect, test } from 'vitest'
import { knobInput, readObject, readValue } from './knob-input.ts'

test.each([
  ['true', { kind: 'true' }],
  ['true or false', { kind: 'choice', values: [true, false] }],
  ['one of 502, 503, 504', { kind: 'choice', values: [502, 503, 504] }],
  ['one of true, "after_commit"', { kind: 'choice', values: [true, 'after_commit'] }],
  ['one of these and those', { kind: 'json' }],
  ['a whole number of milliseconds up to 600000', { kind: 'number' }],
  ['a whole number from 1 to 100', { kind: 'number' }],
  ['a whole number of fen, or true', { kind: 'json' }],
  ['a text of 1 to 128 characters', { kind: 'text' }],
  ['a host name', { kind: 'text' }],
  ['a time of day such as "11:30"', { kind: 'text' }],
  ['an amount in fen, or true', { kind: 'json' }],
  ['"all" or a whole number', { kind: 'json' }],
])('%s is put in as %j', (expected, input) => {
  expect(knobInput(expected)).toEqual(input)
})

test.each([
  ['all', 'all'],
  ['"all"', 'all'],
  [' 2 ', 2],
  ['true', true],
  ['{"a":1}', { a: 1 }],
])('%s typed is the value %j', (typed, value) => {
  expect(readValue(typed)).toEqual(value)
})

test('an action is an object, and nothing else', () => {
  expect(readObject('{"latency_ms":5}')).toEqual({ latency_ms: 5 })
  expect(['[]', '1', 'null', '{'].map(readObject)).toEqual([undefined, undefined, undefined, undefined])
})
