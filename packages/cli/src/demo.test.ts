import { describe, expect, it } from 'vitest'
import { main } from './main.ts'

const STEPS = [
  'start',
  'create payment',
  'cashier shows QR',
  'scan',
  'pay',
  'notification',
  'paid',
  'query',
  'mini program',
  'partial refund',
  'refund notification',
  'second refund',
  'close unpaid',
  'forged notification',
  'PayScore permission',
  'PayScore rental',
  'PayScore charge',
  'PayScore not collected',
  'parking entrance',
  'parking exit',
  'parking on the spot',
  'merchant on APIv2',
  'APIv2 mini program',
  'next day',
  'bill downloaded',
  'bill equals books',
]

describe('wxtill demo --json', () => {
  it('drives a payment through its whole life and prints one object a line', { timeout: 60_000 }, async () => {
    const lines: string[] = []
    const errors: string[] = []
    const code = await main(['demo', '--json'], {
      print: (line) => lines.push(line),
      warn: (line) => errors.push(line),
      env: {},
      signal: new AbortController().signal,
    })
    const objects = lines.map((line): unknown => JSON.parse(line))
    expect(objects.slice(0, -1)).toEqual(
      STEPS.map((step) => ({ step, ok: true, ms: expect.any(Number), detail: expect.any(String) })),
    )
    expect(objects.at(-1)).toEqual({ ok: true, steps: STEPS.length, ms: expect.any(Number) })
    expect({ code, errors }).toEqual({ code: 0, errors: [] })
  })
})
