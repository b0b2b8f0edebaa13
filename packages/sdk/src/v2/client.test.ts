import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { AnswerError, ApiError, InvalidRequestError, SignatureError, TimeoutError, WechatPayError } from '../errors.ts'
import { failureOf } from '../testing/fixtures.ts'
import { answerOf, APPID, KEY, MCHID, merchantV2, ORDER_V2, signed, StubV2, xmlOf } from '../testing/stub-v2.ts'
import type { V2RequestFields, V2ResponseData, V2Route } from './route.ts'

const { Hash, Transformer } = createRequire(import.meta.url)('wechatpay-axios-plugin') as {
  Hash: { sign(type: string, data: object, key: string): string }
  Transformer: { toObject(xml: Buffer | string): Record<string, string> }
}

let stub: StubV2
beforeAll(async () => void (stub = await StubV2.start()))
afterAll(() => stub.close())

const client = (overrides: Parameters<typeof merchantV2>[0] = {}) => merchantV2({ baseUrl: stub.url, ...overrides })
const PREPAY = { trade_type: 'JSAPI', prepay_id: 'wx09181320000000abcdef0123456789abcd' }

describe('a request', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'is signed with %s so that another client can verify it',
    async (signType) => {
      stub.answer(() => answerOf(PREPAY, signType))
      await client({ signType }).unifiedOrder({
        ...ORDER_V2,
        attach: '',
        detail: { goods_detail: [{ goods_id: '1', quantity: 1, price: 100 }] },
      })
      const [request] = stub.requests
      const { sign, ...fields } = Transformer.toObject(request!.body)
      expect(sign).toBe(Hash.sign(signType, fields, KEY))
      expect(request).toMatchObject({ method: 'POST', url: '/pay/unifiedorder' })
      expect(request!.headers).toMatchObject({
        'content-type': 'application/xml; charset=utf-8',
        'user-agent': expect.stringContaining('wxtill/') as string,
      })
      expect(fields).toEqual({
        appid: APPID,
        mch_id: MCHID,
        nonce_str: expect.stringMatching(/^[0-9A-F]{32}$/) as string,
        sign_type: signType,
        ...ORDER_V2,
        total_fee: '100',
        detail: '{"goods_detail":[{"goods_id":"1","quantity":1,"price":100}]}',
      })
    },
  )

  it('names merchant and app as each route calls them, and pins the type where a route has only one', async () => {
    const clientHmac = client({ signType: 'HMAC-SHA256' })
    stub.answer(({ url }) =>
      url === '/pay/settlementquery' ? answerOf({ mchid: MCHID }) : answerOf({}, 'HMAC-SHA256'),
    )
    await clientHmac.request('POST /pay/settlementquery', {
      usetag: 1,
      offset: 0,
      limit: 10,
      date_start: '20260601',
      date_end: '20260602',
    })
    expect(stub.requests[0]!.fields).toMatchObject({ appid: APPID, mchid: MCHID, offset: '0' })
    expect(stub.requests[0]!.fields).not.toHaveProperty('sign_type')
    expect(stub.requests[0]!.fields['sign']).toHaveLength(32)
    await clientHmac.request('POST /pay/querycombinedorder', { combine_out_trade_no: 'C1' })
    expect(stub.requests[1]!.fields).toMatchObject({
      combine_appid: APPID,
      combine_mch_id: MCHID,
      sign_type: 'HMAC-SHA256',
    })
    await client().request('POST /pay/profitsharingquery', {
      transaction_id: '4200000000202606090000000001',
      out_order_no: 'P1',
    })
    expect(stub.requests[2]!.fields).toMatchObject({ mch_id: MCHID, sign_type: 'HMAC-SHA256' })
    expect(stub.requests[2]!.fields).not.toHaveProperty('appid')
  })

  it('signs line ends as an XML reader sees them', async () => {
    stub.answer(() => answerOf(PREPAY))
    await client().unifiedOrder({ ...ORDER_V2, body: 'a\r\nb\rc', attach: 'x]]>y&<z>' })
    const { sign, ...fields } = Transformer.toObject(stub.requests[0]!.body)
    expect(fields).toMatchObject({ body: 'a\nb\nc', attach: 'x]]>y&<z>' })
    expect(sign).toBe(Hash.sign('MD5', fields, KEY))
  })

  it('may be made for another app of the merchant', async () => {
    stub.answer(() => answerOf({ trade_state: 'NOTPAY' }))
    await client().orderQuery({ out_trade_no: 'T1' }, { appid: 'wx0000000000000000' })
    expect(stub.requests[0]!.fields).toMatchObject({ appid: 'wx0000000000000000' })
  })

  it.each<[string, object, string]>([
    ['an amount in yuan', { total_fee: 9.9 }, '/total_fee'],
    ['an amount as text', { total_fee: '990' }, '/total_fee'],
    ['a negative amount', { total_fee: -1 }, '/total_fee'],
    ['an amount beyond safe integers', { total_fee: 2 ** 53 }, '/total_fee'],
    ['an amount in yuan inside JSON', { detail: { goods_detail: [{ price: 9.9 }] } }, '/detail/goods_detail/0/price'],
    ['an object where text belongs', { body: {} }, '/body'],
    ['null', { body: null }, '/body'],
    ['a merchant number of its own', { mch_id: '1' }, '/mch_id'],
    ['an appid of its own', { appid: 'wx1' }, '/appid'],
    ['a sign of its own', { sign: 'X' }, '/sign'],
    ['characters XML cannot carry', { body: 'a\0b' }, '/body'],
    ['half a character', { body: '\ud83d' }, '/body'],
    ['a name that is none', { 'a b': '1' }, '/a b'],
  ])('is refused before anything is sent: %s', async (_, change, field) => {
    stub.answer(() => answerOf(PREPAY))
    const error = await failureOf(client().unifiedOrder({ ...ORDER_V2, ...change }), WechatPayError)
    expect(error.outcome).toBe('failed')
    expect(error).toMatchObject({ field, code: 'INVALID_ARGUMENT', route: 'POST /pay/unifiedorder' })
    expect(stub.requests).toEqual([])
  })

  it('is refused for a route that is none, or answers with something else', async () => {
    for (const route of [
      'POST /pay/nothing',
      'GET /pay/unifiedorder',
      'POST /pay/downloadbill',
      'GET /papay/entrustweb',
      '__proto__',
    ])
      expect(await failureOf(client().request(route as V2Route, {}), InvalidRequestError)).toMatchObject({
        field: 'route',
      })
  })

  it('is refused without the client certificate, before anything is sent, where the route needs one', async () => {
    stub.answer(() => answerOf({}))
    const error = await failureOf(
      client().refund({ out_trade_no: 'T1', out_refund_no: 'R1', total_fee: 1, refund_fee: 1 }),
      InvalidRequestError,
    )
    expect(error).toMatchObject({ field: 'clientCertificate', outcome: 'failed', route: 'POST /secapi/pay/refund' })
    expect(error.hint).toContain('apiclient_cert.pem')
    expect(stub.requests).toEqual([])
  })
})

describe('an answer', () => {
  it('is read with whole numbers as numbers, and without its signature', async () => {
    stub.answer(() =>
      answerOf({ trade_state: 'SUCCESS', total_fee: 100, coupon_fee_0: 10, coupon_id_0: '0123', attach: '' }),
    )
    const answer = await client().request('POST /pay/orderquery', { out_trade_no: 'T1' })
    expect(answer.signed).toBe(true)
    expect({ ...answer.data }).toEqual({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid: APPID,
      mch_id: MCHID,
      trade_state: 'SUCCESS',
      total_fee: 100,
      coupon_fee_0: 10,
      coupon_id_0: '0123',
    })
    expectTypeOf(answer.data.coupon_fee_1).toEqualTypeOf<number | undefined>()
  })

  it.each<[string, string, string]>([
    [
      'without a sign',
      xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS', trade_state: 'SUCCESS' }),
      'SIGNATURE_MISSING',
    ],
    ['with an empty sign', xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS', sign: '' }), 'SIGNATURE_MISSING'],
    ['with a false sign', answerOf({}).replace('<nonce_str>', '<x>1</x><nonce_str>'), 'SIGNATURE_INVALID'],
    ['signed with another type', answerOf({}, 'HMAC-SHA256'), 'SIGNATURE_INVALID'],
    ['without return_code', xmlOf({ result_code: 'SUCCESS' }), 'ANSWER_WITHOUT_RESULT'],
    ['with a return_code that is none', xmlOf({ return_code: 'success' }), 'ANSWER_WITHOUT_RESULT'],
    ['without result_code', answerOf({ result_code: '' }), 'ANSWER_WITHOUT_RESULT'],
    ['for another merchant', answerOf({ mch_id: '1900000109' }), 'ANSWER_NOT_OURS'],
    ['with a number that is none', answerOf({ total_fee: '1.00' }), 'ANSWER_NOT_XML'],
    ['that is JSON', '{"code":"SUCCESS"}', 'ANSWER_NOT_XML'],
    ['that is a page', '<html><body>busy</body></html>', 'ANSWER_NOT_XML'],
    ['that is empty', '', 'ANSWER_NOT_XML'],
    ['with a DOCTYPE', `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${answerOf({})}`, 'ANSWER_NOT_XML'],
  ])('%s is not believed, and the outcome is unknown', async (_, body, code) => {
    stub.answer(() => body)
    const error = await failureOf(client().micropay({ ...MICROPAY }), WechatPayError)
    expect(error).toMatchObject({ code, outcome: 'unknown', attempts: 1 })
    expect(error).toBeInstanceOf(code.startsWith('SIGNATURE') ? SignatureError : AnswerError)
  })

  it('in which any one byte was changed is refused', async () => {
    const genuine = Buffer.from(answerOf({ out_trade_no: 'T1', trade_state: 'NOTPAY', total_fee: 100 }))
    const wxpay = client({ retry: { attempts: 1 } })
    for (let at = 0; at < genuine.length; at++) {
      const altered = Buffer.from(genuine)
      altered[at]! ^= 1
      stub.answer(() => altered)
      expect(await failureOf(wxpay.orderQuery({ out_trade_no: 'T1' }), WechatPayError)).toMatchObject({
        outcome: 'unknown',
      })
    }
  })

  it.each<[string, Record<string, string>, object]>([
    [
      'an unsigned FAIL that is no code',
      { return_code: 'FAIL', return_msg: '参数格式校验错误' },
      { code: 'RETURN_CODE_FAIL', outcome: 'failed', retry: false },
    ],
    [
      'a refused signature',
      { return_code: 'FAIL', return_msg: '签名错误' },
      { code: 'SIGN_ERROR', outcome: 'failed', retry: false },
    ],
    [
      'a stumble of the platform',
      { return_code: 'FAIL', return_msg: 'SYSTEMERROR' },
      { code: 'SYSTEM_ERROR', outcome: 'unknown', retry: true },
    ],
  ])('%s becomes a typed error', async (_, fields, expected) => {
    stub.answer(() => xmlOf(fields))
    const error = await failureOf(client({ retry: { attempts: 1 } }).unifiedOrder(ORDER_V2), ApiError)
    expect(error).toMatchObject({ ...expected, status: 200, platformMessage: fields['return_msg'] })
  })

  it.each<[string, object]>([
    ['ORDERPAID', { code: 'ORDER_PAID', outcome: 'failed' }],
    ['ORDER_PAID', { code: 'ORDER_PAID', outcome: 'failed' }],
    ['USERPAYING', { code: 'USERPAYING', outcome: 'unknown', retry: false }],
    ['AUTHCODEEXPIRE', { code: 'AUTHCODEEXPIRE', outcome: 'failed' }],
    ['SYSTEMERROR', { code: 'SYSTEM_ERROR', outcome: 'unknown' }],
    ['FREQ_LIMIT', { code: 'FREQUENCY_LIMITED', outcome: 'unknown', retry: false }],
    ['A_CODE_OF_TOMORROW', { code: 'A_CODE_OF_TOMORROW', outcome: 'unknown', retry: false }],
  ])('err_code %s of a payment says what it means for the money', async (err_code, expected) => {
    stub.answer(() => answerOf({ result_code: 'FAIL', err_code, err_code_des: '说明' }))
    const error = await failureOf(client().micropay({ ...MICROPAY }), ApiError)
    expect(error).toMatchObject({ ...expected, rawCode: err_code, platformMessage: '说明', attempts: 1 })
    expect(error.detail).toMatchObject({ result_code: 'FAIL' })
    expect(error.is(err_code)).toBe(true)
  })

  it('is read unsigned only where the contract has no sign, and says so; a sign that is there must hold', async () => {
    stub.answer(() =>
      xmlOf({ return_code: 'SUCCESS', return_msg: 'ok', mch_id: MCHID, sandbox_signkey: 'S'.repeat(32) }),
    )
    const answer = await client().request('POST /xdc/apiv2getsignkey/sign/getsignkey', {})
    expect(answer).toMatchObject({ signed: false, data: { sandbox_signkey: 'S'.repeat(32) } })
    stub.answer(() => xmlOf({ return_code: 'SUCCESS', sandbox_signkey: 'evil', sign: 'A'.repeat(32) }))
    await failureOf(client().request('POST /xdc/apiv2getsignkey/sign/getsignkey', {}), SignatureError)
  })
})

const MICROPAY = {
  body: '一杯咖啡',
  out_trade_no: 'TEST20260609101320',
  total_fee: 100,
  spbill_create_ip: '123.12.12.123',
  auth_code: '134567890123456789',
}

describe('repeating', () => {
  it('repeats an order under the same number, with a new nonce, and never a code payment', async () => {
    let turn = 0
    stub.answer(({ url }) =>
      turn++ === 0 || url === '/pay/micropay'
        ? answerOf({ result_code: 'FAIL', err_code: 'SYSTEMERROR' })
        : answerOf(PREPAY),
    )
    await client().unifiedOrder(ORDER_V2)
    const [first, second] = stub.requests.map(({ fields }) => fields)
    expect(stub.requests).toHaveLength(2)
    expect(second!['nonce_str']).not.toBe(first!['nonce_str'])
    expect(second).toMatchObject({ out_trade_no: first!['out_trade_no']!, total_fee: '100' })
    expect(await failureOf(client().micropay(MICROPAY), ApiError)).toMatchObject({ attempts: 1, outcome: 'unknown' })
  })

  it('keeps an earlier unknown: a later refusal of the signature does not settle it', async () => {
    let turn = 0
    stub.answer((_, res) =>
      turn++ === 0 ? void res.destroy() : xmlOf({ return_code: 'FAIL', return_msg: '签名错误' }),
    )
    expect(await failureOf(client().unifiedOrder(ORDER_V2), ApiError)).toMatchObject({
      code: 'SIGN_ERROR',
      attempts: 2,
      outcome: 'unknown',
    })
  })

  it('gives up a silent platform in time, and does not know', async () => {
    stub.answer(() => undefined)
    const error = await failureOf(
      client({ retry: { attempts: 1 } }).micropay(MICROPAY, { timeouts: { total: 50 } }),
      TimeoutError,
    )
    expect(error.outcome).toBe('unknown')
  })
})

describe('addresses for the browser', () => {
  it('are signed over the decoded values', () => {
    const address = client().pageUrl('GET /papay/entrustweb', {
      plan_id: 12535,
      contract_code: '100000',
      request_serial: 1000,
      contract_display_account: '张三 & 李四',
      notify_url: 'https://shop.example/notify?x=1',
      version: '1.0',
      timestamp: '1781000000',
    })
    const url = new URL(address)
    expect(url.origin + url.pathname).toBe(`${stub.url}/papay/entrustweb`)
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(fields).toMatchObject({ appid: APPID, mch_id: MCHID, contract_display_account: '张三 & 李四' })
    expect(sign).toBe(signed(fields))
  })
})

describe('the options', () => {
  it.each<[string, object]>([
    ['a short key', { key: 'short' }],
    ['no key', { key: '' }],
    ['a key of 33 bytes', { key: `${KEY}0` }],
    ['another type', { signType: 'SHA1' }],
    ['no appid', { appid: '' }],
    ['a certificate that is none', { clientCertificate: { cert: 'x', key: 'y' } }],
  ])('are refused at construction: %s', (_, change) => {
    expect(() => client(change)).toThrow(TypeError)
  })
})

describe('the types', () => {
  it('ask for what the caller knows, and nothing the client fills in', () => {
    expectTypeOf<Extract<keyof V2RequestFields<V2Route>, 'sign' | 'nonce_str' | 'mch_id'>>().toEqualTypeOf<never>()
    expectTypeOf<V2ResponseData<'POST /pay/orderquery'>['total_fee']>().toEqualTypeOf<number>()
    expectTypeOf<V2RequestFields<'POST /pay/unifiedorder'>['trade_type']>().toEqualTypeOf<
      'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
    >()
    expectTypeOf<V2ResponseData<'POST /pay/refundquery'>['refund_fee_0']>().toEqualTypeOf<number | undefined>()
  })
})
