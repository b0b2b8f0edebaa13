import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestMessage } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant, send, type TestCall } from '../testing/test-merchant.ts'
import { signErrorDetail } from './authenticate.ts'
import { sortedJson } from './sorted-json.ts'

const vectorsPath = createRequire(import.meta.url)
  .resolve('@wxtill/protocol')
  .replace(/src\/index\.ts$|dist\/index\.js$/, 'vectors.json')

interface Vectors {
  request_signing: {
    name: string
    method: string
    url_to_sign: string
    timestamp: string
    nonce_str: string
    body_to_sign: string
  }[]
  sign_error: { for_request: string; response_body_observed_shape: object }[]
}
const vectors = JSON.parse(readFileSync(vectorsPath, 'utf8')) as Vectors

let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual' })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

const PAY = '/v3/pay/transactions/native'
const LONG = 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》'

describe('a wrong signature', () => {
  it.each(vectors.sign_error.map((vector) => [vector.for_request, vector] as const))(
    'answers %s as observed on the wire',
    (name, vector) => {
      const {
        method,
        url_to_sign: url,
        timestamp,
        nonce_str,
        body_to_sign,
      } = vectors.request_signing.find((request) => request.name === name)!
      const incoming = { method, url, headers: {}, body: Buffer.from(body_to_sign), baseUrl: '', pagesUrl: '' }
      const message = requestMessage({ method, url, timestamp, nonce_str, body: body_to_sign })
      const detail = signErrorDetail(incoming, { timestamp: Number(timestamp), nonce_str }, message, 'nested')
      const body = sortedJson({ code: 'SIGN_ERROR', message: '错误的签名，验签失败', detail })
      expect(body).toBe(JSON.stringify(vector.response_body_observed_shape))
    },
  )

  it('is answered over HTTP with the message that was expected, without a signature', async () => {
    const answer = await merchant.post(
      '/v3/refund/domestic/refunds',
      { 说明: '八个字符以内的部分' },
      { signature: 'AAAA', timestamp: now() },
    )
    expect(answer.status).toBe(401)
    expect(answer.signed).toBeUndefined()
    expect(answer.headers['request-id']).toMatch(/^08[0-9A-F]+-\d+$/)
    const { sign_information, detail } = answer.json.detail
    expect(detail).toEqual({ issue: 'sign not match' })
    expect(sign_information.truncated_sign_message.split('\n').slice(4)).toEqual(['{"说明":"八', ''])
    expect(sign_information.sign_message_length).toBe(
      Buffer.byteLength(
        `POST\n/v3/refund/domestic/refunds\n${now()}\n${nonceOf(answer)}\n{"说明":"八个字符以内的部分"}\n`,
      ),
    )
  })

  it.each([
    ['flat', ['field', 'issue', 'location', 'sign_information']],
    ['none', undefined],
  ] as const)('has a detail that is %s when so chosen', async (signErrorDetail, keys) => {
    const other = await startSandbox({ clock: 'virtual', rules: { signErrorDetail } })
    try {
      const answer = await new TestMerchant(other).get('/v3/certificates', { signature: 'AAAA' })
      expect(answer.json.detail && Object.keys(answer.json.detail)).toEqual(keys)
    } finally {
      await other.close()
    }
  })
})

const BAD: readonly [why: string, url: string, call: TestCall, status: number, message: string, requestId: boolean][] =
  [
    ['no header on a pay path', PAY, { headers: { Authorization: undefined } }, 401, '签名信息错误，验签失败', false],
    ['Bearer on a pay path', PAY, { headers: { Authorization: 'Bearer abc' } }, 401, '签名信息错误，验签失败', false],
    ['no header on certificates', '/v3/certificates', { headers: { Authorization: undefined } }, 401, LONG, true],
    [
      'a garbled header on certificates',
      '/v3/certificates',
      { headers: { Authorization: 'WECHATPAY2-SHA256-RSA2048 mchid=1' } },
      401,
      LONG,
      true,
    ],
    [
      'a garbled header on bills',
      '/v3/bill/tradebill?bill_date=2026-01-01',
      { headers: { Authorization: 'x' } },
      401,
      LONG,
      true,
    ],
    [
      'another scheme elsewhere',
      '/v3/security/echo',
      { headers: { Authorization: 'Basic abc' } },
      401,
      'Http头Authorization认证类型不正确',
      true,
    ],
    ['an unknown merchant', '/v3/certificates', { mchid: '1999999999' }, 401, '签名错误', true],
    [
      'an unknown serial',
      '/v3/certificates',
      { serial: 'ABCDEF' },
      401,
      '商户证书序列号有误，请使用签名私钥匹配的证书序列号',
      true,
    ],
    [
      'the path signed instead of the query',
      '/v3/bill/tradebill?bill_date=2026-01-01',
      { signs: { url: '/v3/bill/tradebill' } },
      401,
      '错误的签名，验签失败',
      true,
    ],
  ]

describe('a caller who is not proven', () => {
  it.each(BAD)('%s is refused, unsigned', async (_why, url, call, status, message, requestId) => {
    const method = url === PAY || url.includes('echo') ? 'POST' : 'GET'
    const answer = await merchant.call(method, url, call)
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([status, 'SIGN_ERROR', message])
    expect(answer.signed).toBeUndefined()
    expect(answer.headers['request-id'] !== undefined).toBe(requestId)
  })

  it.each([
    [-300, 200],
    [300, 200],
    [-301, 401],
    [301, 401],
  ])('whose clock is off by %i s is answered %i, whatever the signature', async (skew, status) => {
    const answer = await merchant.get('/v3/certificates', { timestamp: now() + skew })
    expect(answer.status).toBe(status)
    if (status === 401) {
      expect(answer.json.message).toBe('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
      const alsoUnsigned = await merchant.get('/v3/certificates', { timestamp: now() + skew, signature: 'AAAA' })
      expect(alsoUnsigned.json.message).toBe(answer.json.message)
    }
  })

  it('is told in the journal which mistake the signature proves', async () => {
    const url = `/v3/pay/transactions/out-trade-no/ABCDEF?mchid=${merchant.credentials.mchid}`
    await merchant.get(url, { signs: { url: '/v3/pay/transactions/out-trade-no/ABCDEF' } })
    await merchant.post(PAY, { a: 1 }, { signs: { body: '{\n  "a": 1\n}' } })
    const { json } = await merchant.control('GET', '/journal?limit=1000')
    const reasons = json.entries.slice(-2).map(({ reason }: { reason: string }) => reason)
    expect(reasons[0]).toMatch(/^the path was signed without the query\. .*"GET\\n/)
    expect(reasons[1]).toMatch(/^the body was written anew after signing \(indented by 2/)
  })

  it('is told so in a journal that a large body does not fill', async () => {
    await merchant.post(PAY, undefined, { raw: 'x'.repeat(1 << 20), signs: { body: '' } })
    const { json } = await merchant.control('GET', '/journal?limit=1')
    const [entry] = json.entries
    expect(entry.reason).toMatch(/^the body was not signed\. .*bytes\)/)
    expect(entry.reason.length).toBeLessThan(70_000)
  })

  it('finds the time it is checked against in the Date header', async () => {
    for (const answer of [await merchant.get('/v3/certificates', { timestamp: 1 }), await merchant.get('/v3/none')]) {
      expect(Date.parse(answer.headers['date']!)).toBe(now() * 1000)
    }
  })

  it('may repeat a nonce', async () => {
    for (const status of [200, 200])
      expect((await merchant.get('/v3/certificates', { nonce: 'again' })).status).toBe(status)
  })
})

describe('the front', () => {
  it.each([
    ['GET', '/v3/nowhere', 404],
    ['GET', '/v3/pay/transactions/out-trade-no/', 404],
    ['GET', PAY, 405],
    ['DELETE', '/v3/certificates', 405],
  ])('answers %s %s with an empty %i, before it asks who calls', async (method, path, status) => {
    const answer = await send(sandbox.url + path, method, '', {})
    expect([answer.status, answer.text]).toEqual([status, ''])
    expect(answer.headers['wechatpay-signature']).toBeUndefined()
  })

  it.each(['/v3/certificates', '/v3/refund/domestic/refunds/R1'])(
    'wants a User-Agent on %s, before it asks who calls',
    async (path) => {
      const answer = await send(sandbox.url + path, 'GET', '', { Accept: 'application/json' })
      expect([answer.status, answer.json]).toEqual([
        400,
        { code: 'INVALID_REQUEST', message: 'Http头缺少Accept或User-Agent' },
      ])
      expect(answer.headers['wechatpay-signature']).toBeUndefined()
    },
  )

  it('wants no User-Agent on pay paths', async () => {
    const answer = await merchant.post(PAY, merchant.order('NOAGENT1'), {
      headers: { 'User-Agent': undefined, Accept: '*/*' },
    })
    expect(answer.status).toBe(200)
  })

  it('refuses an Accept without JSON and a body that is not declared as JSON', async () => {
    expect((await merchant.get('/v3/certificates', { headers: { Accept: 'text/html' } })).status).toBe(406)
    expect(
      (await merchant.post(PAY, merchant.order('TEXT1234'), { headers: { 'Content-Type': 'text/plain' } })).status,
    ).toBe(415)
  })

  it('takes no body of more than 1 MiB', async () => {
    const answer = await merchant.post(PAY, merchant.order('BIG12345', { attach: 'x'.repeat(1 << 20) }))
    expect([answer.status, answer.text]).toEqual([413, ''])
  })
})

describe('the answering key', () => {
  it.each([
    ['the certificate, when the request names none', undefined, 'certificate'],
    ['the public key, when the request names it', 'public key', 'public key'],
    ['the certificate, when the request names it', 'certificate', 'certificate'],
    ['the certificate, when the request names something unknown', 'PUB_KEY_ID_1', 'certificate'],
  ])('is %s', async (_what, names, expected) => {
    const { public_key } = merchant.credentials
    const certificate = (await merchant.get('/v3/certificates')).headers['wechatpay-serial']!
    const serials: Record<string, string> = { 'public key': public_key!.id, certificate }
    const asked = names === undefined ? undefined : (serials[names] ?? names)
    const answer = await merchant.get('/v3/certificates', { headers: { 'Wechatpay-Serial': asked } })
    expect(answer.headers['wechatpay-serial']).toBe(serials[expected])
    expect(answer.signed).toBe(true)
  })

  it('is all that a merchant of one mode has; one without certificates is told so', async () => {
    const modern = new TestMerchant(sandbox, await sandbox.createMerchant({ keys: 'public_key' }))
    const answer = await modern.get('/v3/certificates')
    expect([answer.status, answer.json.code, answer.signed]).toEqual([404, 'RESOURCE_NOT_EXISTS', true])
    expect(answer.headers['wechatpay-serial']).toBe(modern.credentials.public_key!.id)
    const old = new TestMerchant(sandbox, await sandbox.createMerchant({ keys: 'certificate' }))
    expect(old.credentials.public_key).toBeUndefined()
    expect((await old.get('/v3/certificates')).signed).toBe(true)
  })
})

function now(): number {
  return Math.floor(sandbox.clock.now() / 1000)
}

function nonceOf(answer: { json: { detail: { sign_information: { truncated_sign_message: string } } } }): string {
  return answer.json.detail.sign_information.truncated_sign_message.split('\n')[3]!
}
