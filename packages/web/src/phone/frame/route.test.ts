import fc from 'fast-check'
import { expect, test } from 'vitest'
import { h5Hash, parseRoute, routeHash, type Route } from './route.ts'

test.each([
  ['', { screen: 'home' }],
  ['#/', { screen: 'home' }],
  ['#/nowhere', { screen: 'home' }],
  [
    '#/scan?code=weixin%3A%2F%2Fwxpay%2Fbizpayurl%3Fpr%3Dabc',
    { screen: 'scan', code: 'weixin://wxpay/bizpayurl?pr=abc' },
  ],
  ['#/scan?code=', { screen: 'scan' }],
  [
    '#/open?url=http%3A%2F%2Flocalhost%3A3000%2F%3Fa%3D1&kind=miniprogram',
    { screen: 'open', url: 'http://localhost:3000/?a=1', kind: 'miniprogram' },
  ],
  [
    '#/open?url=http%3A%2F%2Flocalhost%3A3000%2F&kind=other',
    { screen: 'open', url: 'http://localhost:3000/', kind: 'h5' },
  ],
  ['#/open', { screen: 'browser' }],
  ['#/bill', { screen: 'bills' }],
])('%s is %j', (hash, route) => {
  expect(parseRoute(hash)).toEqual(route)
})

test('an H5 payment that a browser was sent here with is scanned', () => {
  const link = 'http://127.0.0.1:9080/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=2'
  expect(parseRoute(h5Hash(`?h5=${encodeURIComponent(link)}`) ?? '')).toEqual({
    screen: 'scan',
    code: link,
    from: 'browser',
  })
  expect(h5Hash('')).toBeUndefined()
})

test('every screen is found again by its address', () => {
  const text = fc.string({ minLength: 1, unit: 'binary' })
  const route: fc.Arbitrary<Route> = fc.oneof(
    fc.constantFrom<Route>(
      { screen: 'home' },
      { screen: 'scan' },
      { screen: 'wallet' },
      { screen: 'parking' },
      { screen: 'code' },
      { screen: 'bills' },
      { screen: 'browser' },
    ),
    text.map((code): Route => ({ screen: 'scan', code })),
    text.map((id): Route => ({ screen: 'bill', id })),
    fc
      .tuple(text, text, fc.constantFrom('h5' as const, 'miniprogram' as const))
      .map(([url, appid, kind]): Route => ({ screen: 'open', url, kind, appid })),
  )
  fc.assert(
    fc.property(route, (wanted) => {
      expect(parseRoute(routeHash(wanted))).toEqual(wanted)
    }),
  )
})
