import { expect, it } from 'vitest'
import { seededBytes } from '../db/testing/test-clock.ts'
import { newSecret, signWebhook } from './sign.ts'

// The example the convention's own libraries are tested with.
const PUBLISHED = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  message: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1614265330_000), body: '{"test": 2432232314}' },
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
}

it('signs as the published example', () => {
  expect(signWebhook(PUBLISHED.message, [PUBLISHED.secret])).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': PUBLISHED.signature,
  })
})

it('signs with every secret, each on its own', () => {
  const other = newSecret(seededBytes('other'))
  const one = signWebhook(PUBLISHED.message, [other])['webhook-signature']
  expect(signWebhook(PUBLISHED.message, [other, PUBLISHED.secret])['webhook-signature']).toBe(
    `${one} ${PUBLISHED.signature}`,
  )
  expect(one).not.toBe(PUBLISHED.signature)
})

it('makes secrets of 32 bytes, no two alike', () => {
  const random = seededBytes('secrets')
  const secrets = [newSecret(random), newSecret(random)]
  for (const secret of secrets) expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(new Set(secrets).size).toBe(2)
})
