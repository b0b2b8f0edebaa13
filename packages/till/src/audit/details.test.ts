import fc from 'fast-check'
import { expect, it } from 'vitest'
import { redacted } from './details.ts'

it('keeps numbers, flags and harmless texts; of everything else the name alone', () => {
  expect(
    redacted({
      mchid: '1900000001',
      amount: { refund: 100 },
      reason: 'broken cup',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      private_key: '-----BEGIN PRIVATE KEY-----',
      url: 'https://user:pass@shop.example/hook?token=abc',
      events: ['payment.paid'],
    }),
  ).toEqual({
    mchid: '1900000001',
    amount: { refund: 100 },
    reason: 'broken cup',
    openid: '(not kept)',
    private_key: '(not kept)',
    url: 'https://shop.example/hook',
    events: ['payment.paid'],
  })
})

it('never keeps a text of a field it does not know, however deep it lies', () => {
  const secret = 'canary-7f3a'
  const body = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constant(secret),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('password', 'code', 'api_v3_key', 'x', '__proto__'), tie('value')),
    ),
  })).value
  fc.assert(fc.property(body, (value) => !JSON.stringify(redacted({ password: value })).includes(secret)))
})

it('stays small, whatever is sent', () => {
  fc.assert(fc.property(fc.object({ maxDepth: 6 }), (body) => JSON.stringify(redacted(body)).length <= 4_000))
  expect(
    JSON.stringify(redacted(Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`f${n}`, n])))).length,
  ).toBeLessThan(4_000)
})
