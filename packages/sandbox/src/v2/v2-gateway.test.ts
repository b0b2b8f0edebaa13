import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { v2Message, writeXml } from '@wxtill/protocol'
import { vectors } from '@wxtill/protocol/vectors'
import { createHash } from 'node:crypto'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { ORDER, V2TestMerchant, type V2TestAnswer, type V2TestCall } from '../testing/v2-merchant.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

let sandbox: TestSandbox
let merchant: V2TestMerchant
let other: V2TestMerchant
let control: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ tlsPort: 0, startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new V2TestMerchant(sandbox)
  control = new TestMerchant(sandbox)
  other = new V2TestMerchant(sandbox, await sandbox.createMerchant())
})
afterAll(() => sandbox.close())

const last = () => sandbox.journal.list({ limit: 1 })[0]!
describe('what does not get through the transport', () => {
  const order = { ...ORDER, out_trade_no: 'REFUSED1' }
  const cases: [string, () => Promise<V2TestAnswer>, string, RegExp][] = [
    [
      'another method',
      () => merchant.post('/pay/unifiedorder', order, { method: 'PUT' }),
      '请使用post方法',
      /takes POST/,
    ],
    ['no body', () => merchant.post('/pay/unifiedorder', {}, { raw: '' }), 'post数据为空', /post/],
    [
      'bytes that are no UTF-8',
      () => merchant.post('/pay/unifiedorder', {}, { raw: Buffer.from([0x3c, 0xff, 0xfe]) }),
      '编码格式错误',
      /not UTF-8/,
    ],
    ['JSON', () => merchant.post('/pay/unifiedorder', {}, { raw: '{}' }), 'XML格式错误', /expected element/],
    [
      'a DOCTYPE',
      () =>
        merchant.post(
          '/pay/unifiedorder',
          {},
          { raw: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><xml></xml>' },
        ),
      'XML格式错误',
      /DOCTYPE/,
    ],
    [
      'an entity',
      () => merchant.post('/pay/unifiedorder', {}, { raw: '<xml><body>&b;</body></xml>' }),
      'XML格式错误',
      /references/,
    ],
    [
      'nesting',
      () => merchant.post('/pay/unifiedorder', {}, { raw: '<xml><a><b>1</b></a></xml>' }),
      'XML格式错误',
      /not further elements/,
    ],
    [
      'a long document',
      () => merchant.post('/pay/unifiedorder', {}, { raw: `<xml><body>${'x'.repeat(70_000)}</body></xml>` }),
      'XML格式错误',
      /longer/,
    ],
    [
      'no merchant number',
      () => merchant.post('/pay/unifiedorder', { ...order, mch_id: undefined }),
      '缺少参数mch_id',
      /mch_id/,
    ],
    [
      'an unknown merchant',
      () => merchant.post('/pay/unifiedorder', { ...order, mch_id: '1999999999' }),
      '商户号不存在',
      /1999999999/,
    ],
    ['no sign', () => merchant.post('/pay/unifiedorder', { ...order, sign: '' }), '签名错误', /There is no sign/],
    [
      'another key',
      () => merchant.post('/pay/unifiedorder', order, { key: 'x'.repeat(32) }),
      '签名错误',
      /does not fit/,
    ],
    [
      'an unknown type of sign',
      () => merchant.post('/pay/unifiedorder', { ...order, sign_type: 'RSA' }),
      '签名类型错误',
      /MD5 or HMAC-SHA256/,
    ],
    [
      'a wrong value where the endpoint has no code for it',
      () => merchant.post('/pay/unifiedorder', { ...order, total_fee: 0 }),
      'total_fee参数格式错误',
      /total_fee/,
    ],
    [
      'a value that is too long',
      () => merchant.post('/pay/unifiedorder', { ...order, body: '字'.repeat(43) }),
      'body参数长度有误',
      /body/,
    ],
    [
      'MD5 where only HMAC-SHA256 is taken',
      () => merchant.post('/pay/downloadfundflow', { bill_date: '20260608', account_type: 'Basic' }),
      '签名错误',
      /takes HMAC-SHA256 only/,
    ],
  ]
  it.each(cases)('%s: FAIL, unsigned, and the journal says why', async (_what, call, return_msg, reason) => {
    const answer = await call()
    expect([answer.status, answer.fields]).toEqual([200, { return_code: 'FAIL', return_msg }])
    expect(answer.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(last()).toMatchObject({ verdict: 'refused', reason: expect.stringMatching(reason) })
  })

  it('names the mistake in a sign when the sign proves it', async () => {
    const { api_v3_key, api_v2_key, appid, mchid } = merchant.credentials
    const fields = { appid, mch_id: mchid, nonce_str: 'n', out_trade_no: 'REFUSED2', empty: '' }
    const text = v2Message(Object.entries(fields))
    const md5 = (message: string): string => createHash('md5').update(message).digest('hex')
    const signs: [string, RegExp][] = [
      [md5(`${text}&key=${api_v2_key}`), /lower case/],
      [md5(`${text}&key=${api_v3_key}`).toUpperCase(), /APIv3 key/],
      [md5(`${text}${api_v2_key}`).toUpperCase(), /without "&key="/],
      [
        md5(`appid=${appid}&empty=&mch_id=${mchid}&nonce_str=n&out_trade_no=REFUSED2&key=${api_v2_key}`).toUpperCase(),
        /empty fields/,
      ],
    ]
    for (const [sign, reason] of signs) {
      await merchant.post(
        '/pay/orderquery',
        {},
        {
          raw: `<xml>${Object.entries({ ...fields, sign })
            .map(([n, v]) => `<${n}>${v}</${n}>`)
            .join('')}</xml>`,
        },
      )
      expect(last().reason).toMatch(reason)
    }
  })

  it('whatever the bytes: an answer of the platform, never a failure of it', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<xml>',
        '</xml>',
        '<a>',
        '</a>',
        '<![CDATA[',
        ']]>',
        '&amp;',
        '&#0;',
        '<sign>',
        '</sign>',
        '<mch_id>1900000001</mch_id>',
        '<?xml version="1.0"?>',
        '__proto__',
        '<__proto__>1</__proto__>',
        '<constructor>1</constructor>',
      ),
      fc.string({ maxLength: 12 }),
    )
    const paths = fc.constantFrom(
      '/pay/unifiedorder',
      '/pay/downloadbill',
      '/secapi/mch/uploadmedia',
      '/secapi/pay/refund',
      '/papay/entrustweb?a=%',
      '/mmpaymkttransfers/gethbinfo',
    )
    const bytes = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(''))),
      fc.uint8Array({ maxLength: 64 }).map((array) => Buffer.from(array)),
    )
    await fc.assert(
      fc.asyncProperty(paths, bytes, fc.constantFrom('POST', 'GET', 'DELETE'), async (path, raw, method) => {
        const answer = await merchant.post(path, {}, { raw, method })
        expect(answer.status).toBe(200)
        expect(answer.fields['return_code'] ?? 'page').toMatch(/FAIL|page/)
      }),
      { numRuns: 120 },
    )
  })

  it('signed garbage of any fields is answered, too', async () => {
    const value = fc.oneof(
      fc.constantFrom('0', '-1', '99999999999999999999', '20260230', '1e3', 'GZIP', 'JSAPI', '{', '[]', '__proto__'),
      fc.string({ maxLength: 8, unit: fc.constantFrom('a', '1', '中', '|', '<', '&') }),
    )
    const names = fc.constantFrom(
      'out_trade_no',
      'total_fee',
      'refund_fee',
      'out_refund_no',
      'transaction_id',
      'bill_date',
      'tar_type',
      'trade_type',
      'scene_info',
      'detail',
      'openid',
      'time_expire',
      'offset',
      'auth_code',
      'body',
      'spbill_create_ip',
      'notify_url',
      'product_id',
      'mch_billno',
      'bill_type',
      '__proto__',
    )
    const paths = fc.constantFrom(
      '/pay/unifiedorder',
      '/pay/orderquery',
      '/pay/refundquery',
      '/secapi/pay/refund',
      '/pay/downloadbill',
      '/pay/micropay',
      '/secapi/pay/reverse',
      '/mmpaymkttransfers/gethbinfo',
      '/deposit/unifiedorder',
    )
    await fc.assert(
      fc.asyncProperty(paths, fc.dictionary(names, value, { maxKeys: 12 }), async (path, fields) => {
        const { fields: answered } = await merchant.post(path, fields)
        expect([answered['err_code'], answered['return_msg']]).not.toContain('SYSTEMERROR')
      }),
      { numRuns: 120 },
    )
  })
})

describe('what the business refuses', () => {
  it.each<[string, object, string, RegExp]>([
    ['an appid of nobody', { appid: 'wx0000000000000000' }, 'APPID_NOT_EXIST', /No merchant here/],
    ['an appid of another', { appid: 'OTHER' }, 'APPID_MCHID_NOT_MATCH', /belongs to merchant/],
    ['a missing field', { body: undefined }, 'LACK_PARAMS', /缺少参数body/],
    ['no product_id for a code', { product_id: undefined }, 'LACK_PARAMS', /product_id/],
  ])(
    '%s: SUCCESS of the transport, FAIL and err_code of the business, signed',
    async (_what, more, err_code, reason) => {
      const fields = { ...ORDER, out_trade_no: 'BUSINESS', ...more }
      if ('appid' in fields && fields.appid === 'OTHER') fields.appid = other.credentials.appid
      const answer = await merchant.post('/pay/unifiedorder', fields)
      expect(answer.fields).toMatchObject({ return_code: 'SUCCESS', return_msg: 'OK', result_code: 'FAIL', err_code })
      expect([answer.signed, answer.fields['mch_id']]).toEqual([true, merchant.credentials.mchid])
      expect(last().reason).toMatch(reason)
    },
  )

  it.each(['MD5', 'HMAC-SHA256'] as const)('is signed as the request was: %s', async (type) => {
    const answer = await merchant.order(`SIGNED-${type}`, {}, { type })
    expect(answer.fields['sign']).toHaveLength(type === 'MD5' ? 32 : 64)
    expect(answer.signed).toBe(true)
    const refused = await merchant.post('/pay/orderquery', { out_trade_no: 'NOTHING1' }, { type })
    expect([refused.fields['err_code'], refused.signed]).toEqual(['ORDERNOTEXIST', true])
  })
})

describe('the published vectors', () => {
  it.each(vectors.v2.signing.filter(({ name }) => name.startsWith('unifiedorder')))(
    '$name is accepted as it stands',
    async ({ params, sign, key }) => {
      const { appid = '', mch_id: mchid = '', openid = '' } = params
      const own = await startSandbox({
        startAt: Date.UTC(2026, 5, 9),
        fixtures: { merchants: [{ mchid, appid, api_v2_key: key }], payers: [{ openid }] },
      })
      try {
        const shop = new V2TestMerchant(own)
        const raw = writeXml([...Object.entries(params), ['sign', sign]])
        const type = 'sign_type' in params ? (params.sign_type as 'MD5') : 'MD5'
        const answer = await shop.post('/pay/unifiedorder', {}, { raw, type })
        expect(answer.fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', trade_type: 'JSAPI' })
        expect(answer.signed).toBe(true)
      } finally {
        await own.close()
      }
    },
  )
})

describe('the client certificate', () => {
  const refund = (tls: V2TestCall['tls']): Promise<V2TestAnswer> =>
    merchant.post(
      '/secapi/pay/refund',
      { out_trade_no: 'NONE0001', out_refund_no: 'R1', refund_fee: 1, total_fee: 1 },
      tls === undefined ? {} : { tls },
    )

  it('is asked for over TLS: without the own one the connection is cut', async () => {
    await expect(refund('none')).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect(last()).toMatchObject({ status: 0, verdict: 'refused', reason: expect.stringContaining('none was shown') })
    await expect(refund(other.credentials)).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect(last().reason).toMatch(
      new RegExp(`serial ${other.credentials.serial_no}.*has ${merchant.credentials.serial_no}`),
    )
    expect((await refund('own')).fields['err_code']).toBe('ORDERNOTEXIST')
  })

  it('is not asked for where it is not needed, on plain http, or by rule', async () => {
    expect((await merchant.order('TLS00001', {}, { tls: 'none' })).signed).toBe(true)
    expect((await refund(undefined)).fields['err_code']).toBe('ORDERNOTEXIST')
    await control.control('POST', '/rules', { v2ClientCertificate: 'never' })
    expect((await refund('none')).fields['err_code']).toBe('ORDERNOTEXIST')
    await control.control('DELETE', '/rules')
  })

  it('is over when it has run out', async () => {
    const old = await startSandbox({ tlsPort: 0 })
    const shop = new V2TestMerchant(old)
    await old.advance(6 * 365 * 86_400_000)
    await expect(
      shop.post(
        '/secapi/pay/refund',
        { out_trade_no: 'N', out_refund_no: 'R', refund_fee: 1, total_fee: 1 },
        { tls: 'own' },
      ),
    ).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect(old.journal.list({ limit: 1 })[0]!.reason).toMatch(/The certificate ended/)
    await old.close()
  })
})

describe('a fault', () => {
  afterEach(() => control.control('DELETE', '/faults'))
  const fault = (action: object): Promise<unknown> =>
    control.control('POST', '/faults', { match: { path: '/pay/' }, action, times: 1 })

  it.each([
    [{ fail_before_commit: true }, 'SYSTEMERROR', 'ORDERNOTEXIST'],
    [{ fail_after_commit: true }, 'SYSTEMERROR', undefined],
    [{ rate_429: true }, 'FREQUENCY_LIMITED', 'ORDERNOTEXIST'],
    [{ rate_429: 'after_commit' }, 'FREQUENCY_LIMITED', undefined],
  ])('%j answers %s', async (action, err_code, then) => {
    const number = `FAULT-${JSON.stringify(action).replace(/\W/g, '').slice(0, 20)}`
    await fault(action)
    const answer = await merchant.order(number)
    expect(answer.fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code })
    expect([answer.signed, last().verdict, last().fault]).toEqual([true, 'fault', expect.any(String)])
    expect((await merchant.query(number)).fields['err_code']).toBe(then)
  })

  it('of the wire: a page of the proxy, a cut, a hang, half a document, no sign', async () => {
    await fault({ html_5xx: 502 })
    const page = await merchant.order('WIRE0001')
    expect([page.status, page.text]).toEqual([502, expect.stringContaining('<center>nginx</center>')])
    for (const action of [{ cut: 'headers' }, { cut: 'body' }, { hang_ms: 10 }]) {
      await fault(action)
      await expect(merchant.order('WIRE0002')).rejects.toThrow(/socket hang up|ECONNRESET|aborted/)
    }
    expect((await merchant.query('WIRE0002')).fields['trade_state']).toBe('NOTPAY')
    await fault({ cut: 'headers', commit: false })
    await expect(merchant.order('WIRE0003')).rejects.toThrow(/socket hang up|ECONNRESET/)
    expect((await merchant.query('WIRE0003')).fields['err_code']).toBe('ORDERNOTEXIST')
    await fault({ bad_json: true })
    await expect(merchant.order('WIRE0004')).rejects.toThrow(/ends too early/)
    await fault({ unsign: true })
    expect(await merchant.order('WIRE0005')).toMatchObject({ signed: undefined, fields: { result_code: 'SUCCESS' } })
  })

  it('of one request is asked for by its header; what is no fault is answered with a sentence', async () => {
    const answer = await merchant.order('HEADER01', {}, { headers: { 'Wxtill-Fault': 'fail_after_commit' } })
    expect(answer.fields['err_code']).toBe('SYSTEMERROR')
    expect((await merchant.query('HEADER01')).fields['trade_state']).toBe('NOTPAY')
    const refused = await merchant.order('HEADER02', {}, { headers: { 'Wxtill-Fault': 'no_such_knob' } })
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('no_such_knob')])
  })

  it('goes by the number and the merchant, as with APIv3', async () => {
    await control.control('POST', '/faults', { match: { number: 'ONLY0001' }, action: { fail_before_commit: true } })
    expect((await merchant.order('ONLY0002')).fields['result_code']).toBe('SUCCESS')
    expect((await merchant.order('ONLY0001')).fields['err_code']).toBe('SYSTEMERROR')
  })
})

it('answers a path that is none of its own as the rest of the sandbox does', async () => {
  expect((await merchant.post('/pay/nothing', {})).status).toBe(404)
})
