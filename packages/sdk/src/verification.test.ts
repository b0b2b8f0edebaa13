import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyAnswer, type CollectedAnswer } from './answer.ts'
import { AnswerError, ApiError, PlatformKeyError, SignatureError, WechatPayError } from './errors.ts'
import { ALL_KEYS, failureOf, merchant, merchantOptions, ORDER, PUBLIC_KEY } from './testing/fixtures.ts'
import { verifyOnNode } from './node-crypto.ts'
import { readOptions } from './options.ts'
import { Pipeline } from './pipeline.ts'
import { signedHeaders, StubPlatform, type StubAnswer } from './testing/stub-platform.ts'
import { identities, VECTOR_NOW, vectors } from './testing/vectors.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

const keys = new Pipeline(readOptions(merchantOptions({ platformKeys: { ...ALL_KEYS } }))).keys
const verify = (answer: CollectedAnswer): Promise<void> =>
  verifyAnswer(answer, 'GET /v3/x', { clock: { now: () => VECTOR_NOW }, keys, verify: verifyOnNode })
const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

describe('the vectors of response verification', () => {
  it.each(vectors.response_verification)('$name: $expect', async ({ headers, body, http_status, expect: verdict }) => {
    const outcome = verify({ status: http_status, headers: lowerCase(headers), body: Buffer.from(body) })
    if (verdict === 'accept') await expect(outcome).resolves.toBeUndefined()
    else await expect(outcome).rejects.toBeInstanceOf(WechatPayError)
  })
})

describe('a 2xx answer that is not provably from WeChat Pay', () => {
  const ok = { json: { code_url: 'weixin://forged' } }
  const cases: [string, StubAnswer, string][] = [
    ['carries no signature', { ...ok, signedBy: false }, 'SIGNATURE_HEADER_MISSING'],
    ['lacks the nonce', { ...ok, alter: (headers) => delete headers['Wechatpay-Nonce'] }, 'SIGNATURE_HEADER_MISSING'],
    ['lacks the serial', { ...ok, alter: (headers) => delete headers['Wechatpay-Serial'] }, 'SIGNATURE_HEADER_MISSING'],
    [
      'has an empty signature',
      { ...ok, alter: (headers) => (headers['Wechatpay-Signature'] = '') },
      'SIGNATURE_HEADER_MISSING',
    ],
    [
      'has a doubled timestamp',
      { ...ok, alter: (headers) => (headers['Wechatpay-Timestamp'] = ['1781000000', '1781000000']) },
      'SIGNATURE_HEADER_DUPLICATE',
    ],
    [
      'names another algorithm',
      { ...ok, alter: (headers) => (headers['Wechatpay-Signature-Type'] = 'WECHATPAY2-SM2-WITH-SM3') },
      'SIGNATURE_TYPE',
    ],
    ['is 301 s old', { ...ok, at: VECTOR_NOW - 301_000 }, 'TIMESTAMP_STALE'],
    ['is 301 s in the future', { ...ok, at: VECTOR_NOW + 301_000 }, 'TIMESTAMP_STALE'],
    [
      'has a timestamp that is no number',
      { ...ok, alter: (headers) => (headers['Wechatpay-Timestamp'] = 'NaN') },
      'TIMESTAMP_MALFORMED',
    ],
    [
      'has a fractional timestamp',
      { ...ok, alter: (headers) => (headers['Wechatpay-Timestamp'] = '1781000000.0') },
      'TIMESTAMP_MALFORMED',
    ],
    [
      'is a probe',
      { ...ok, alter: (headers) => (headers['Wechatpay-Signature'] = 'WECHATPAY/SIGNTEST/abc') },
      'SIGNATURE_PROBE',
    ],
    [
      'was altered',
      { ...ok, alterBody: (body) => Buffer.from(String(body).replace('forged', 'f0rged')) },
      'SIGNATURE_MISMATCH',
    ],
    [
      'was formatted again',
      { ...ok, alterBody: (body) => Buffer.from(JSON.stringify(JSON.parse(String(body)), null, 1)) },
      'SIGNATURE_MISMATCH',
    ],
    [
      'is signed by a stranger under a known serial',
      { ...ok, signedBy: { serial: identities.publicKey.serial, key: identities.stranger.key } },
      'SIGNATURE_MISMATCH',
    ],
    [
      'is signed by the old key under the new serial',
      { ...ok, signedBy: { serial: identities.newCertificate.serial, key: identities.oldCertificate.key } },
      'SIGNATURE_MISMATCH',
    ],
    ['has an empty body instead', { ...ok, alterBody: () => Buffer.alloc(0) }, 'SIGNATURE_MISMATCH'],
  ]

  it.each(cases)('is refused with unknown outcome when it %s', async (_, answer, code) => {
    stub.answer(() => answer)
    const wxpay = merchant({ baseUrl: stub.url, retry: { attempts: 1 } })
    const error = await failureOf(wxpay.native.prepay(ORDER), SignatureError)
    expect(error).toMatchObject({
      code,
      outcome: 'unknown',
      status: 200,
      requestId: '08STUB-0',
      route: 'POST /v3/pay/transactions/native',
      attempts: 1,
    })
    expect(error.hint).toMatch(/query it/)
  })

  it('is refused when its serial is unknown, even the serial "__proto__"', async () => {
    for (const serial of [identities.stranger.serial, '__proto__', 'constructor', 'toString']) {
      stub.answer(() => ({ ...ok, signedBy: { serial, key: identities.stranger.key } }))
      const wxpay = merchant({ baseUrl: stub.url, retry: { attempts: 1 } })
      const error = await failureOf(wxpay.native.prepay(ORDER), PlatformKeyError)
      expect(error).toMatchObject({ code: 'UNKNOWN_PLATFORM_SERIAL', outcome: 'unknown', status: 200 })
      expect(error.message).toContain(serial)
      expect(error.message).toContain(identities.publicKey.serial)
    }
  })

  it('is accepted at exactly 300 s, either way', async () => {
    for (const at of [VECTOR_NOW - 300_000, VECTOR_NOW + 300_000]) {
      stub.answer(() => ({ ...ok, at }))
      await expect(merchant({ baseUrl: stub.url }).native.prepay(ORDER)).resolves.toBeDefined()
    }
  })

  it('tells a wrong clock from the Date header', async () => {
    const headers = { Date: new Date(VECTOR_NOW + 3_600_000).toUTCString() }
    stub.answer(() => ({ ...ok, at: VECTOR_NOW + 3_600_000, headers }))
    const error = await failureOf(
      merchant({ baseUrl: stub.url, retry: { attempts: 1 } }).native.prepay(ORDER),
      SignatureError,
    )
    expect(error.message).toMatch(/clock of this machine is 3600 s slow/)
  })

  it('names the HTML page of a proxy', async () => {
    stub.answer(() => ({
      body: '<html><body>Log in to the network</body></html>',
      headers: { 'Content-Type': 'text/html' },
      signedBy: false,
    }))
    const error = await failureOf(
      merchant({ baseUrl: stub.url, retry: { attempts: 1 } }).native.prepay(ORDER),
      SignatureError,
    )
    expect(error.message).toMatch(/HTML page/)
  })

  it('counts as unknown when it is signed but not JSON', async () => {
    for (const body of ['', '{"code_url":', 'OK']) {
      stub.answer(() => ({ body }))
      const error = await failureOf(
        merchant({ baseUrl: stub.url, retry: { attempts: 1 } }).native.prepay(ORDER),
        AnswerError,
      )
      expect(error).toMatchObject({ code: 'ANSWER_NOT_JSON', outcome: 'unknown' })
    }
  })

  it('cannot bring a name that reaches a prototype', async () => {
    stub.answer(() => ({
      body: '{"code_url":"x","__proto__":{"polluted":1},"\\u005f_proto__":{"polluted":1},"constructor":{"prototype":{}}}',
    }))
    const data = await merchant({ baseUrl: stub.url }).native.prepay(ORDER)
    expect(Object.keys(data)).toEqual(['code_url'])
  })
})

describe('the key is chosen by the serial that answered', () => {
  it.each(Object.entries(identities).filter(([name]) => name !== 'stranger'))('%s', async (_, identity) => {
    stub.answer(() => ({ json: { code_url: 'x' }, signedBy: identity }))
    await expect(merchant({ baseUrl: stub.url }).native.prepay(ORDER)).resolves.toEqual({ code_url: 'x' })
  })
})

describe('an answer outside 2xx', () => {
  const wxpay = (): ReturnType<typeof merchant> => merchant({ baseUrl: stub.url, retry: { attempts: 1 } })

  it.each([
    [400, 'PARAM_ERROR', 'failed'],
    [400, 'INVALID_REQUEST', 'failed'],
    [401, 'SIGN_ERROR', 'failed'],
    [403, 'NO_AUTH', 'failed'],
    [404, 'ORDER_NOT_EXIST', 'failed'],
    [429, 'FREQUENCY_LIMITED', 'failed'],
    [500, 'SYSTEM_ERROR', 'unknown'],
    [500, 'OPENID_MISMATCH', 'failed'],
    [500, 'SOMETHING_NEW', 'unknown'],
    [400, 'SOMETHING_NEW', 'failed'],
    [503, 'SERVICE_UNAVAILABLE', 'unknown'],
  ])('%d %s is %s, signed or not', async (status, code, outcome) => {
    for (const signedBy of [false, identities.publicKey, identities.stranger] as const) {
      stub.answer(() => ({ status, json: { code, message: '消息' }, signedBy }))
      const error = await failureOf(wxpay().native.prepay(ORDER), ApiError)
      expect(error).toMatchObject({ code, status, outcome, requestId: '08STUB-0', platformMessage: '消息' })
    }
  })

  it.each([
    ['ORDERPAID', 'ORDER_PAID'],
    ['ORDER_NOT_ EXIST', 'ORDER_NOT_EXIST'],
    ['NOTENOUGH', 'NOT_ENOUGH'],
    ['FREQUENCY_LIMIT_EXCEED', 'FREQUENCY_LIMITED'],
    ['RATELIMIT_EXCEEDED', 'FREQUENCY_LIMITED'],
    ['BRAND_NEW_CODE', 'BRAND_NEW_CODE'],
  ])('%s reads as %s', async (sent, read) => {
    stub.answer(() => ({ status: 400, json: { code: sent, message: '' }, signedBy: false }))
    const error = await failureOf(wxpay().native.prepay(ORDER), ApiError)
    expect(error).toMatchObject({ code: read, rawCode: sent })
    expect(error.is(sent)).toBe(true)
  })

  it.each([
    [404, '', 'failed', 'HTTP_404'],
    [405, '', 'failed', 'HTTP_405'],
    [400, '<html>nginx</html>', 'unknown', 'HTTP_400'],
    [404, '<html>nginx</html>', 'unknown', 'HTTP_404'],
    [403, '', 'unknown', 'HTTP_403'],
    [429, '<html>nginx</html>', 'failed', 'HTTP_429'],
    [502, '<html>nginx</html>', 'unknown', 'HTTP_502'],
    [504, '', 'unknown', 'HTTP_504'],
    [500, '[]', 'unknown', 'HTTP_500'],
    [500, '{"message":"no code"}', 'unknown', 'HTTP_500'],
    [302, '', 'unknown', 'REDIRECT_REFUSED'],
  ])('%d with the body %j is %s', async (status, body, outcome, code) => {
    stub.answer(() => ({ status, body, signedBy: false }))
    expect(await failureOf(wxpay().native.prepay(ORDER), AnswerError)).toMatchObject({ status, outcome, code })
  })

  it('is of unknown outcome when it is a redirect that looks like an error of the platform', async () => {
    stub.answer(() => ({ status: 302, json: { code: 'MOVED', message: '' }, signedBy: false }))
    expect(await failureOf(wxpay().native.prepay(ORDER), ApiError)).toMatchObject({ outcome: 'unknown', attempts: 1 })
  })

  it('works without a Request-ID', async () => {
    stub.answer(() => ({
      status: 401,
      json: { code: 'SIGN_ERROR', message: '' },
      signedBy: false,
      alter: (headers) => delete headers['Request-ID'],
    }))
    expect(await failureOf(wxpay().native.prepay(ORDER), ApiError)).toMatchObject({ requestId: undefined })
  })

  it('does not send the authorization along a redirect', async () => {
    const elsewhere = await StubPlatform.start()
    elsewhere.answer(() => ({ json: { code_url: 'x' } }))
    stub.answer(() => ({
      status: 307,
      headers: { Location: `${elsewhere.url}/v3/pay/transactions/native` },
      signedBy: false,
    }))
    await failureOf(wxpay().native.prepay(ORDER), AnswerError)
    expect(elsewhere.requests).toHaveLength(0)
    await elsewhere.close()
  })
})

describe('every bit of an answer counts', () => {
  const body = Buffer.from('{"prepay_id":"wx09181320000000abcdef0123456789abcd"}')
  const headers = lowerCase(signedHeaders(body, identities.publicKey))

  it('no flipped bit of the body is accepted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(body.length * 8 - 1), async (bit) => {
        const flipped = Buffer.from(body)
        flipped[bit >> 3]! ^= 1 << (bit & 7)
        await expect(verify({ status: 200, headers, body: flipped })).rejects.toBeInstanceOf(SignatureError)
      }),
      { numRuns: 300 },
    )
  })

  it('no flipped bit of a signed header is accepted', async () => {
    const names = ['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-serial', 'wechatpay-signature'] as const
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), fc.nat(6), async (name, position, bit) => {
        const bytes = Buffer.from(headers[name]!, 'latin1')
        bytes[position % bytes.length]! ^= 1 << bit
        const altered = { ...headers, [name]: bytes.toString('latin1') }
        await expect(verify({ status: 200, headers: altered, body })).rejects.toBeInstanceOf(WechatPayError)
      }),
      { numRuns: 300 },
    )
  })

  it('the genuine one is', async () => {
    await expect(verify({ status: 200, headers, body })).resolves.toBeUndefined()
  })
})

it('the route of the unsigned bill file is no way around verification', async () => {
  stub.answer(() => ({ json: { trade_state: 'SUCCESS' }, signedBy: false }))
  const wxpay = merchant({ baseUrl: stub.url, retry: { attempts: 1 } })
  const answer = wxpay.request('GET /v3/billdownload/file' as 'GET /v3/certificates', {})
  expect(await failureOf(answer, SignatureError)).toMatchObject({ code: 'SIGNATURE_HEADER_MISSING' })
})

it('a clock that gives no number believes nothing', async () => {
  stub.answer(() => ({ json: { code_url: 'x' } }))
  const answer = merchant({ baseUrl: stub.url, clock: { now: () => Number.NaN } }).native.prepay(ORDER)
  expect(await failureOf(answer, SignatureError)).toMatchObject({ code: 'TIMESTAMP_STALE' })
})

it('there is no option that turns verification off', () => {
  const wxpay = merchant({
    baseUrl: stub.url,
    platformKeys: { ...PUBLIC_KEY, verify: false },
    verify: false,
    skipVerify: true,
  } as never)
  stub.answer(() => ({ json: { code_url: 'forged' }, signedBy: false }))
  return expect(wxpay.native.prepay(ORDER)).rejects.toBeInstanceOf(SignatureError)
})
