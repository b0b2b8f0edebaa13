import { expect, it } from 'vitest'
import { shared } from './shared-texts.ts'

it('a text is the same text, also after more texts than are kept', () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `http://127.0.0.1:9/${index}`)
  for (const text of [...texts, ...texts]) expect(shared(text)).toBe(text)
})

it.each([undefined, null, 7, 'x'.repeat(1000)])('what is no short text stays what it is: %s', (value) => {
  expect(shared(value)).toBe(value)
})
