import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerHeaders, cookieToBrowser, cookiesToTarget, isNavigation, requestHeaders } from './headers.ts'
import { type Site, cookiePrefix, userAgent } from './site.ts'

const site: Site = {
  target: new URL('https://shop.example'),
  origin: 'http://127.0.0.1:41000',
  phoneOrigin: 'http://127.0.0.1:9080',
  context: { kind: 'h5' },
  cookiePrefix: 'wv0-',
}

const toRecord = (raw: readonly string[]): Record<string, string> =>
  Object.fromEntries(raw.flatMap((name, i) => (i % 2 === 0 ? [[name.toLowerCase(), raw[i + 1] ?? '']] : [])))

describe('request headers', () => {
  it('show the merchant its own host, origin and referer, and a WeChat browser', () => {
    const headers = toRecord(
      requestHeaders(
        [
          'Host',
          '127.0.0.1:41000',
          'Origin',
          site.origin,
          'Referer',
          `${site.origin}/cart?a=1`,
          'User-Agent',
          'Chrome',
        ],
        site,
      ),
    )
    expect(headers).toMatchObject({
      host: 'shop.example',
      origin: 'https://shop.example',
      referer: 'https://shop.example/cart?a=1',
    })
    expect(headers['user-agent']).toContain('MicroMessenger')
  })

  it('hide the phone page, other cookies, and everything of the connection', () => {
    const headers = toRecord(
      requestHeaders(
        [
          ['Referer', 'http://127.0.0.1:9080/phone/'],
          ['Cookie', 'till_session=secret'],
          ['Connection', 'keep-alive, x-own'],
          ['X-Own', '1'],
          ['Accept-Encoding', 'gzip, br'],
          ['X-Kept', 'yes'],
        ].flat(),
        site,
      ),
    )
    expect(headers).toEqual({ 'accept-encoding': 'identity', 'x-kept': 'yes' })
  })

  it('leave the origin of another page as it is', () => {
    expect(requestHeaders(['Origin', 'https://other.example'], site)).toEqual(['Origin', 'https://other.example'])
  })
})

describe('answer headers', () => {
  it('lose what forbids frames on a page that gets the script', () => {
    const raw = [
      'Content-Security-Policy',
      "default-src 'none'",
      'X-Frame-Options',
      'DENY',
      'Content-Length',
      '10',
      'ETag',
      '"1"',
    ]
    expect(answerHeaders(raw, site, { html: true })).toEqual(['ETag', '"1"', 'Cache-Control', 'no-store'])
  })

  it('keep length and policy of everything that is not a page', () => {
    const raw = ['Content-Security-Policy', 'sandbox', 'Content-Length', '10']
    expect(answerHeaders(raw, site, { html: false })).toEqual(raw)
  })
})

describe('cookies', () => {
  it('lose domain and Secure, keep path, age and HttpOnly', () => {
    expect(
      cookieToBrowser('sid=a=b; Domain=.shop.example; Path=/; Secure; HttpOnly; SameSite=None; Max-Age=60', 'wv0-'),
    ).toBe('wv0-sid=a=b; Path=/; HttpOnly; SameSite=Lax; Max-Age=60')
  })

  it('come back to the merchant as it set them, whatever name and value', () => {
    const token = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/)
    fc.assert(
      fc.property(token, token, (name, value) => {
        const stored = cookieToBrowser(`${name}=${value}; Secure`, 'wv0-')
        expect(cookiesToTarget(`other=1; ${stored}; wv1-x=2`, 'wv0-')).toBe(`${name}=${value}`)
      }),
    )
  })

  it('of two sites, or of a page and a mini program on one site, do not mix', () => {
    const prefixes = [
      cookiePrefix(new URL('http://a.example'), { kind: 'h5' }),
      cookiePrefix(new URL('http://b.example'), { kind: 'h5' }),
      cookiePrefix(new URL('http://a.example'), { kind: 'miniprogram' }),
    ]
    expect(new Set(prefixes).size).toBe(3)
    expect(cookiePrefix(new URL('http://a.example/path'), { kind: 'h5' })).toBe(prefixes[0])
  })
})

it('tells a navigation from a fetch, in browsers with and without fetch metadata', () => {
  expect(isNavigation({ 'sec-fetch-dest': 'iframe' })).toBe(true)
  expect(isNavigation({ 'sec-fetch-dest': 'empty', accept: 'text/html' })).toBe(false)
  expect(isNavigation({ accept: 'text/html,*/*' })).toBe(true)
  expect(isNavigation({ accept: 'application/json' })).toBe(false)
})

it('says miniProgram in the user agent of mini programs only', () => {
  expect(userAgent({ kind: 'miniprogram', appid: 'wx0123456789abcdef' })).toMatch(
    /MicroMessenger.*miniProgram\/wx0123456789abcdef$/,
  )
  expect(userAgent({ kind: 'h5' })).not.toContain('miniProgram')
})
