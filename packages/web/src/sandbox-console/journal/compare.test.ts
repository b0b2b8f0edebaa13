import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareMessages, plainLines, visible } from './compare.ts'

const message = 'GET\n/v3/certificates?a=1\n1700000000\nabc\n\n'

describe('compareMessages', () => {
  test('marks the query that was not signed, and nothing else', () => {
    const lines = compareMessages(message, message.replace('?a=1', ''))
    expect(lines.filter(({ same }) => !same).map(({ number }) => number)).toEqual([2])
    expect(lines[1]).toMatchObject({
      expected: [
        { text: '/v3/certificates', different: false },
        { text: '?a=1', different: true },
        { text: '\n', different: false },
      ],
      other: [
        { text: '/v3/certificates', different: false },
        { text: '\n', different: false },
      ],
    })
  })

  test('shows the last newline that is missing as a line that is missing', () => {
    expect(compareMessages(message, message.slice(0, -1)).at(-1)).toEqual({
      number: 5,
      same: false,
      expected: [{ text: '\n', different: true }],
      other: undefined,
    })
  })

  test('loses nothing: the pieces are the messages', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', ' ', '\r'), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (one, two) => {
        const lines = compareMessages(one, two)
        const join = (side: 'expected' | 'other') =>
          lines.flatMap((line) => line[side] ?? []).reduce((sum, piece) => sum + piece.text, '')
        expect([join('expected'), join('other')]).toEqual([one, two])
        expect(lines.every(({ same }) => same)).toBe(one === two)
      }),
    )
  })
})

test('one message alone has its lines, with nothing marked', () => {
  expect(plainLines('a\nb').map(({ expected }) => expected)).toEqual([
    [{ text: 'a\n', different: false }],
    [{ text: 'b', different: false }],
  ])
})

test('what cannot be seen gets a sign', () => {
  expect(visible('a b\t\r\n\u00a0')).toBe('a·b⇥\\r↵[nbsp]')
})
