import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError, InvalidRequestError, WechatPayError } from './errors.ts'
import { BOTH_CERTIFICATES, failureOf, merchant, merchantOptions, ORDER, PUBLIC_KEY } from './testing/fixtures.ts'
import { certificateList, StubPlatform } from './testing/stub-platform.ts'
import { identities, vectors } from './testing/vectors.ts'
import { WechatPay } from './client.ts'

let stub: StubPlatform
beforeAll(async () => void (stub = await StubPlatform.start()))
afterAll(() => stub.close())

describe('a named call', () => {
  it('orders a Native payment with the merchant’s own appid and mchid, signed over what travels', async () => {
    stub.answer(() => ({ json: { code_url: 'weixin://wxpay/bizpayurl?pr=abc' } }))
    const wxpay = merchant({ baseUrl: stub.url })
    expect(await wxpay.native.prepay(ORDER)).toEqual({ code_url: 'weixin://wxpay/bizpayurl?pr=abc' })
    const [request] = stub.requests
    expect(request).toMatchObject({ method: 'POST', url: '/v3/pay/transactions/native', signatureHolds: true })
    expect(JSON.parse(request!.body)).toEqual({ ...ORDER, appid: vectors.keys.appid, mchid: vectors.keys.mchid })
    expect(request!.authorization).toMatchObject({
      mchid: vectors.keys.mchid,
      serial_no: vectors.keys.merchant.serial_no,
      timestamp: '1781000000',
    })
    expect(request!.headers).toMatchObject({ accept: 'application/json', 'content-type': 'application/json' })
    expect(request!.headers['user-agent']).toMatch(/^wxtill\//)
  })

  it('lets a call name another appid than the client', async () => {
    stub.answer(() => ({ json: { prepay_id: 'wx1' } }))
    await merchant({ baseUrl: stub.url }).miniProgram.prepay({
      ...ORDER,
      appid: 'wx0000000000000000',
      payer: { openid: 'o1' },
    })
    expect(JSON.parse(stub.requests[0]!.body)).toMatchObject({ appid: 'wx0000000000000000' })
    expect(stub.requests[0]!.url).toBe('/v3/pay/transactions/jsapi')
  })

  it('says which field is missing when nobody names an appid', async () => {
    const { appid: _, ...options } = merchantOptions({ baseUrl: stub.url })
    const error = await failureOf(new WechatPay(options).native.prepay(ORDER), InvalidRequestError)
    expect(error).toMatchObject({ field: '/appid', outcome: 'failed', attempts: 0 })
  })

  it('percent-encodes numbers in the path and signs exactly those bytes', async () => {
    stub.answer(() => ({ json: { trade_state: 'NOTPAY' } }))
    const wxpay = merchant({ baseUrl: stub.url })
    await wxpay.orders.queryByOutTradeNo('A|1*粤_-2')
    expect(stub.requests[0]).toMatchObject({
      url: `/v3/pay/transactions/out-trade-no/A%7C1*%E7%B2%A4_-2?mchid=${vectors.keys.mchid}`,
      body: '',
      signatureHolds: true,
    })
    await wxpay.orders.queryByTransactionId('4200000000202606090000000001')
    expect(stub.requests[1]!.url).toBe(
      `/v3/pay/transactions/id/4200000000202606090000000001?mchid=${vectors.keys.mchid}`,
    )
  })

  it('closes with 204 and no data, with the number in the path and mchid in the body', async () => {
    stub.answer(() => ({ status: 204 }))
    expect(await merchant({ baseUrl: stub.url }).orders.close('TEST1234')).toBeUndefined()
    expect(stub.requests[0]).toMatchObject({
      url: '/v3/pay/transactions/out-trade-no/TEST1234/close',
      body: JSON.stringify({ mchid: vectors.keys.mchid }),
      signatureHolds: true,
    })
  })

  it('does not take a signed 202 USERPAYING for a closed order', async () => {
    stub.answer(() => ({ status: 202, json: { code: 'USERPAYING', message: '用户支付中' } }))
    const error = await failureOf(merchant({ baseUrl: stub.url }).orders.close('TEST1234'), ApiError)
    expect(error).toMatchObject({ code: 'USERPAYING', status: 202, outcome: 'unknown', attempts: 1 })
    expect(error.is('USER_PAYING')).toBe(true)
  })

  it('creates and queries a refund', async () => {
    stub.answer(() => ({ json: { status: 'PROCESSING', out_refund_no: 'R1' } }))
    const wxpay = merchant({ baseUrl: stub.url })
    const body = { out_trade_no: 'T12345', out_refund_no: 'R1', amount: { refund: 1, total: 2, currency: 'CNY' } }
    expect(await wxpay.refunds.create(body)).toMatchObject({ status: 'PROCESSING' })
    expect(await wxpay.refunds.query('R1', { sub_mchid: '1900000109' })).toMatchObject({ out_refund_no: 'R1' })
    expect(stub.requests.map((request) => `${request.method} ${request.url}`)).toEqual([
      'POST /v3/refund/domestic/refunds',
      'GET /v3/refund/domestic/refunds/R1?sub_mchid=1900000109',
    ])
  })

  it('adds the return address to an H5 url', () => {
    const { h5 } = merchant()
    const url = h5.redirectUrl(
      'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=1',
      'https://shop.example/done?a=1&b=2',
    )
    expect(url).toBe(
      'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=1&redirect_url=https%3A%2F%2Fshop.example%2Fdone%3Fa%3D1%26b%3D2',
    )
    expect(() => h5.redirectUrl('https://wx.tenpay.com/x?y', 'javascript:alert(1)')).toThrow(InvalidRequestError)
  })
})

describe('request()', () => {
  it('returns status, request id, data and headers of any route of the catalogue', async () => {
    stub.answer(() => ({ json: { code_url: 'weixin://x' } }))
    const body = { ...ORDER, appid: vectors.keys.appid, mchid: vectors.keys.mchid }
    const answer = await merchant({ baseUrl: stub.url }).request('POST /v3/pay/transactions/native', { body })
    expect(answer).toMatchObject({ status: 200, requestId: '08STUB-0', data: { code_url: 'weixin://x' } })
    expect(answer.headers['wechatpay-serial']).toBe(identities.publicKey.serial)
  })

  it('uses one kept-alive connection for calls that follow each other', async () => {
    stub.answer(() => ({ json: {} }))
    const wxpay = merchant({ baseUrl: stub.url })
    const before = stub.connections
    for (let call = 0; call < 5; call++) await wxpay.orders.queryByOutTradeNo('TEST1234')
    expect(stub.connections - before).toBeLessThanOrEqual(1)
  })

  it('signs many calls at the same time correctly', async () => {
    stub.answer((request) => ({ json: { out_trade_no: request.url } }))
    const wxpay = merchant({ baseUrl: stub.url })
    await Promise.all(Array.from({ length: 40 }, (_, index) => wxpay.orders.queryByOutTradeNo(`NUMBER${index}`)))
    expect(stub.requests).toHaveLength(40)
    expect(stub.requests.every((request) => request.signatureHolds)).toBe(true)
    expect(new Set(stub.requests.map((request) => request.authorization['nonce_str'])).size).toBe(40)
  })

  it('asks nothing of a client that was only constructed', () => {
    stub.answer(() => ({ json: {} }))
    merchant({ baseUrl: stub.url, platformKeys: { certificates: 'download' } })
    expect(stub.requests).toHaveLength(0)
  })
})

describe('Wechatpay-Serial of a request', () => {
  const announced = async (
    platformKeys: NonNullable<Parameters<typeof merchant>[0]>['platformKeys'],
  ): Promise<string | undefined> => {
    stub.answer((request) =>
      request.url === '/v3/certificates'
        ? { json: certificateList('platform_certificate_new'), signedBy: identities.newCertificate }
        : { json: {}, signedBy: identities.newCertificate },
    )
    await merchant({ baseUrl: stub.url, platformKeys: platformKeys! }).orders.queryByOutTradeNo('TEST1234')
    return stub.requests.at(-1)!.headers['wechatpay-serial']
  }

  it('names the public key where there is one', async () => {
    expect(await announced({ ...BOTH_CERTIFICATES, ...PUBLIC_KEY })).toBe(identities.publicKey.serial)
  })

  it('names the certificate that became valid last otherwise', async () => {
    expect(await announced(BOTH_CERTIFICATES)).toBe(identities.newCertificate.serial)
  })

  it('names the downloaded certificate when downloading is all there is', async () => {
    expect(await announced({ certificates: 'download' })).toBe(identities.newCertificate.serial)
  })
})

describe('the client itself', () => {
  it('shows no secret to inspect, JSON or string conversion', () => {
    const wxpay = merchant()
    const shown = [
      inspect(wxpay, { depth: 20, showHidden: true }),
      JSON.stringify(wxpay),
      JSON.stringify({ ...wxpay }),
      inspect({ wxpay }, { depth: 20 }),
    ].join('\n')
    expect(shown).not.toContain(vectors.keys.api_v3_key)
    expect(shown).not.toMatch(/PRIVATE KEY|KeyObject/)
    expect(JSON.parse(JSON.stringify(wxpay))).toEqual({ mchid: vectors.keys.mchid, appid: vectors.keys.appid })
  })

  it.each([
    [{ mchid: '' }, 'mchid'],
    [{ serial: 'not hex' }, 'serial'],
    [{ privateKey: 'nonsense' }, 'privateKey'],
    [{ privateKey: vectors.keys.merchant.public_key_pem }, 'privateKey'],
    [{ apiV3Key: 'short' }, 'apiV3Key'],
    [{ apiV3Key: `${vectors.keys.api_v3_key}\n` }, 'apiV3Key'],
    [{ platformKeys: { certificates: [] } }, 'platformKeys'],
    [{ platformKeys: { publicKey: { id: '1', key: vectors.keys.merchant.public_key_pem } } }, 'publicKey.id'],
    [
      { platformKeys: { publicKey: { id: 'PUB_KEY_ID_1', key: vectors.keys.merchant.private_key_pem } } },
      'publicKey.key',
    ],
    [{ platformKeys: { certificates: ['x'] } }, 'certificates'],
    [{ baseUrl: 'http://api.mch.weixin.qq.com' }, 'https'],
    [{ baseUrl: 'https://user:pass@api.mch.weixin.qq.com' }, 'origin'],
    [{ baseUrl: 'ftp://127.0.0.1' }, 'https'],
    [{ timeouts: { total: 0 } }, 'timeouts.total'],
    [{ retry: { attempts: 0 } }, 'retry.attempts'],
  ])('refuses the options %j with a sentence about %s', (overrides, word) => {
    expect(() => merchant(overrides)).toThrow(TypeError)
    expect(() => merchant(overrides)).toThrow(word)
  })

  it('takes a signer in the place of a key', async () => {
    stub.answer(() => ({ json: {} }))
    const messages: string[] = []
    const sign = (message: string | Uint8Array): Promise<string> => {
      messages.push(Buffer.from(message).toString())
      return Promise.resolve('c2ln')
    }
    await merchant({ baseUrl: stub.url, privateKey: { sign } }).orders.queryByOutTradeNo('TEST1234')
    expect(messages[0]).toMatch(
      /^GET\n\/v3\/pay\/transactions\/out-trade-no\/TEST1234\?mchid=\d+\n1781000000\n[0-9A-F]{32}\n\n$/,
    )
  })

  it('keeps secrets out of every error, whatever is thrown', async () => {
    const canary = 'CanaryApiV3Key0123456789abcdef00'
    stub.answer(() => ({
      status: 401,
      json: { code: 'SIGN_ERROR', message: '错误的签名，验签失败', detail: { sign_information: {} } },
      signedBy: false,
    }))
    const error = await failureOf(
      merchant({ baseUrl: stub.url, apiV3Key: canary }).native.prepay(ORDER),
      WechatPayError,
    )
    const shown = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)
    expect(shown).not.toContain(canary)
    expect(shown).not.toMatch(/PRIVATE KEY|signature=/)
  })
})
