import { expect, it } from 'vitest'
import { readProxies, readRateLimits } from './rate-limits.ts'

it('reads limits, with the burst or without; what is not given stays as it is', () => {
  expect(readRateLimits({ WXTILL_RATE_KEY: '600/100', WXTILL_RATE_SIGN_IN: '10', WXTILL_RATE_REFUSED: '' })).toEqual({
    key: { perMinute: 600, burst: 100 },
    signIn: { perMinute: 10, burst: 10 },
  })
  expect([readProxies({}), readProxies({ WXTILL_PROXIES: '2' })]).toEqual([0, 2])
})

it.each(['0', '-1', '10/', '10/0', 'many', '1e9', '10 / 2'])('refuses %s as a rate', (text) => {
  expect(() => readRateLimits({ WXTILL_RATE_KEY: text })).toThrow('WXTILL_RATE_KEY is not a rate.')
  expect(() => readProxies({ WXTILL_PROXIES: '-1' })).toThrow('WXTILL_PROXIES')
})
