import { oaepEncrypt, parsePublicKey } from '@wxtill/protocol'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox } from '../kit/index.ts'
import { TestMerchant, send, type TestAnswer, type TestCall } from '../testing/test-merchant.ts'
import type { NewMerchant } from '../options.ts'
import type { Sandbox } from '../sandbox.ts'

/**
 * protocol.md line by line: sections 2, 3, 4, 5.1, 8 and 16. Every line of its tables is a row here, with all that an answer shows.
 */

const NATIVE = '/v3/pay/transactions/native'
const REFUNDS = '/v3/refund/domestic/refunds'
const CERTIFICATES = '/v3/certificates'
const BILL = '/v3/bill/tradebill?bill_date=2026-01-01'
const ECHO = '/v3/security/echo'
const UPLOAD = '/v3/merchant/media/upload'
const QUERY = '/v3/pay/transactions/out-trade-no/NOTHING1?mchid='

let sandbox: Sandbox
const made = new Map<string, TestMerchant>()
beforeAll(async () => {
  sandbox = await startSandbox()
  made.set('own', new TestMerchant(sandbox))
  const make = async (name: string, wanted: NewMerchant = {}): Promise<void> => {
    made.set(name, new TestMerchant(sandbox, await sandbox.createMerchant(wanted)))
  }
  await make('other')
  await make('modern', { keys: 'public_key' })
  await make('never applied', { certificate: 'none' })
  await make('without APIv3 key', { api_v3_key: '' })
  for (const [name, action] of [
    ['expired', 'expire'],
    ['revoked', 'revoke'],
    ['replaced', 'renew'],
  ] as const) {
    await make(name)
    const { mchid } = merchant(name).credentials
    await merchant(name).control('POST', `/merchants/${mchid}/certificate`, { action })
  }
})
afterAll(() => sandbox.close())

function merchant(name = 'own'): TestMerchant {
  return made.get(name)!
}

/** What an answer shows of itself. */
interface Shown {
  status: number
  /** Undefined: the body is empty. */
  code?: string
  message?: string | RegExp
  /** Its names; undefined: there is no detail. */
  detail?: readonly string[]
  signed: boolean
  /** Undefined: there is no Request-ID. */
  requestCode?: number
}

interface Row {
  why: string
  by?: string
  method?: string
  url: string
  call?: TestCall | (() => TestCall)
  is: Shown
}

const SIGN_DETAIL = ['detail', 'field', 'location', 'sign_information']
const LONG = 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》'
const CLOCK = 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'
const WRONG_KEY = '平台证书序列号Wechatpay-Serial错误'

const empty = (status: number): Shown => ({ status, signed: false, requestCode: 268435461 })
const unproven = (message: string, detail?: readonly string[]): Shown => ({
  status: 401,
  code: 'SIGN_ERROR',
  message,
  ...(detail ? { detail } : {}),
  signed: false,
  requestCode: 268443699,
})
/** The front of the pay paths gives no Request-ID. */
const unprovenPay = (message: string, detail?: readonly string[]): Shown => {
  const { requestCode: _none, ...shown } = unproven(message, detail)
  return shown
}
const paramError = (message: string | RegExp, more: Partial<Shown> = {}): Shown => ({
  status: 400,
  code: 'PARAM_ERROR',
  message,
  signed: true,
  requestCode: 268435461,
  ...more,
})

const without = (...names: string[]): TestCall => ({
  headers: Object.fromEntries(names.map((name) => [name, undefined])),
})
const authorization = (value: string | undefined): TestCall => ({ headers: { Authorization: value } })
const now = (): number => Math.floor(sandbox.clock.now() / 1000)
const sent = (body: unknown, headers: TestCall['headers'] = {}): TestCall => ({ body, headers })
const order = (more: object = {}): (() => TestCall) => {
  return () => sent(merchant().order('REFUSED1', { ...more }))
}
/** An encrypted field, and the header that names the key. */
const sealed = (text: () => string, serial: () => string | undefined): (() => TestCall) => {
  return () => sent({ echo_message: 'x', encrypted_echo_message: text() }, { 'Wechatpay-Serial': serial() })
}
const publicKey = (name = 'own'): { id: string; key: string } => merchant(name).credentials.public_key!
const toPublicKey = (name = 'own'): string => oaepEncrypt('secret', parsePublicKey(publicKey(name).key))
/** As long as a ciphertext, but none. */
const nonsense = (): string => Buffer.alloc(256, 7).toString('base64')

const ROUTES: readonly Row[] = [
  { why: 'a path that does not exist', url: '/v3/nowhere', is: empty(404) },
  { why: 'another method', method: 'DELETE', url: CERTIFICATES, is: empty(405) },
  { why: 'another method on a pay path', url: NATIVE, is: empty(405) },
]

const NO_AGENT: Shown = {
  status: 400,
  code: 'INVALID_REQUEST',
  message: 'Http头缺少Accept或User-Agent',
  signed: false,
  requestCode: 268435461,
}
const HEADERS: readonly Row[] = [
  { why: 'no User-Agent for certificates', url: CERTIFICATES, call: without('User-Agent'), is: NO_AGENT },
  { why: 'no Accept for certificates', url: CERTIFICATES, call: without('Accept'), is: NO_AGENT },
  { why: 'an empty User-Agent', url: CERTIFICATES, call: { headers: { 'User-Agent': '' } }, is: NO_AGENT },
  { why: 'no User-Agent for a refund', method: 'POST', url: REFUNDS, call: without('User-Agent'), is: NO_AGENT },
  { why: 'no User-Agent for a refund query', url: `${REFUNDS}/R1`, call: without('User-Agent'), is: NO_AGENT },
  {
    why: 'no User-Agent nor Accept on a pay path, which looks at neither',
    method: 'POST',
    url: NATIVE,
    call: without('User-Agent', 'Accept', 'Authorization'),
    is: unprovenPay('签名信息错误，验签失败'),
  },
  {
    why: 'no User-Agent for a bill, which does not look at it',
    url: BILL,
    call: without('User-Agent', 'Authorization'),
    is: unproven(LONG),
  },
  { why: 'an Accept without JSON', url: CERTIFICATES, call: { headers: { Accept: 'text/html' } }, is: empty(406) },
  {
    why: 'a body that is not declared as JSON',
    method: 'POST',
    url: NATIVE,
    call: () => sent(merchant().order('REFUSED1'), { 'Content-Type': 'text/plain' }),
    is: empty(415),
  },
]

const SCHEME = 'Http头Authorization认证类型不正确'
const syntax = (change: (header: string) => string): (() => TestCall) => {
  return () => authorization(change(merchant().headers('GET', ECHO)['Authorization']!))
}
const AUTHORIZATION: readonly Row[] = [
  ...[CERTIFICATES, `${REFUNDS}/R1`, BILL].flatMap((url): Row[] => [
    { why: 'no header', url, call: authorization(undefined), is: unproven(LONG) },
    { why: 'a garbled header', url, call: authorization('WECHATPAY2-SHA256-RSA2048 mchid='), is: unproven(LONG) },
  ]),
  ...[undefined, 'Bearer abc', 'WECHATPAY2-SHA256-RSA2048 x'].flatMap((header): Row[] => [
    {
      why: `${header} on a pay path`,
      method: 'POST',
      url: NATIVE,
      call: authorization(header),
      is: unprovenPay('签名信息错误，验签失败'),
    },
  ]),
  { why: 'another scheme', method: 'POST', url: ECHO, call: authorization('Bearer abc'), is: unproven(SCHEME) },
  {
    why: 'the scheme of brands',
    method: 'POST',
    url: ECHO,
    call: authorization('WECHATPAY-BRAND-SHA256-RSA2048 brand_id="1"'),
    is: unproven(SCHEME),
  },
  { why: 'no header elsewhere', method: 'POST', url: ECHO, call: authorization(undefined), is: unproven(LONG) },
  ...(
    [
      ['single quotes', (header) => header.replaceAll('"', "'")],
      ['a name twice', (header) => `${header},mchid="1"`],
      ['another name', (header) => `${header},colour="red"`],
      ['a missing name', (header) => header.replace(/mchid="\d+",/, '')],
      ['a timestamp that is no number', (header) => header.replace(/timestamp="/, '$&x')],
      ['an empty nonce', (header) => header.replace(/nonce_str="[^"]*"/, 'nonce_str=""')],
      ['a nonce of 129', (header) => header.replace(/nonce_str="[^"]*"/, `nonce_str="${'n'.repeat(129)}"`)],
    ] satisfies [string, (header: string) => string][]
  ).map(([why, change]): Row => ({ why, method: 'POST', url: ECHO, call: syntax(change), is: unproven(LONG) })),
]

const IDENTITY: readonly Row[] = [
  { why: 'a clock 301 s behind', url: CERTIFICATES, call: () => ({ timestamp: now() - 301 }), is: unproven(CLOCK) },
  { why: 'a clock 301 s ahead', url: CERTIFICATES, call: () => ({ timestamp: now() + 301 }), is: unproven(CLOCK) },
  { why: 'milliseconds', url: CERTIFICATES, call: () => ({ timestamp: now() * 1000 }), is: unproven(CLOCK) },
  {
    why: 'a clock that is off on a pay path',
    method: 'POST',
    url: NATIVE,
    call: () => ({ timestamp: now() - 301 }),
    is: unprovenPay(CLOCK),
  },
  { why: 'an unknown merchant', url: CERTIFICATES, call: { mchid: '1999999999' }, is: unproven('签名错误') },
  {
    why: 'an unknown serial',
    url: CERTIFICATES,
    call: { serial: 'ABCDEF' },
    is: unproven('商户证书序列号有误，请使用签名私钥匹配的证书序列号'),
  },
  {
    why: "another merchant's serial",
    url: CERTIFICATES,
    call: () => ({ serial: merchant('other').credentials.serial_no }),
    is: unproven('商户证书序列号有误，请使用签名私钥匹配的证书序列号'),
  },
  { why: 'an expired certificate', by: 'expired', url: CERTIFICATES, is: unproven('商户证书已过期') },
  { why: 'a revoked certificate', by: 'revoked', url: CERTIFICATES, is: unproven('商户证书已作废') },
  { why: 'a replaced certificate', by: 'replaced', url: CERTIFICATES, is: unproven('已更换证书，请使用新证书') },
  {
    why: 'a certificate that was never applied for',
    by: 'never applied',
    url: CERTIFICATES,
    is: unproven('商户未申请过证书，请到商户平台上申请证书授权机构颁发的证书'),
  },
  {
    why: 'an APIv3 key that was never set, where it is needed',
    by: 'without APIv3 key',
    url: CERTIFICATES,
    is: unproven('商户未设置APIv3密钥'),
  },
  {
    why: 'a false signature',
    url: CERTIFICATES,
    call: { signature: 'AAAA' },
    is: unproven('错误的签名，验签失败', SIGN_DETAIL),
  },
  {
    why: 'a false signature on a pay path',
    method: 'POST',
    url: NATIVE,
    call: { body: {}, signature: 'AAAA' },
    is: unprovenPay('错误的签名，验签失败', SIGN_DETAIL),
  },
]

const BODIES: readonly Row[] = [
  {
    why: 'a body that is no JSON',
    method: 'POST',
    url: NATIVE,
    call: { raw: '{"appid" "x"}' },
    is: paramError("解析 Json 出错 (位置: /body): * Line 1, Column 10\n  Missing ':' after object member name\n", {
      detail: ['location', 'value'],
    }),
  },
  {
    why: 'a missing field',
    method: 'POST',
    url: NATIVE,
    call: order({ appid: undefined }),
    is: paramError('输入源“/body/appid”映射到字段“公众号ID”必填性规则校验失败，此字段为必填项', {
      detail: ['location', 'value'],
    }),
  },
  {
    why: 'a text of another form',
    method: 'POST',
    url: NATIVE,
    call: order({ out_trade_no: 'ABC DEF1' }),
    is: paramError(
      /^输入源“\/body\/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字符串必须匹配正则表达式“/,
      {
        detail: ['location', 'value'],
      },
    ),
  },
  {
    why: 'a number that is too small',
    method: 'POST',
    url: NATIVE,
    call: order({ amount: { total: 0 } }),
    is: paramError('输入源“/body/amount/total”映射到数值字段“总金额”规则校验失败，值低于最小值 1', {
      requestCode: 268435464,
    }),
  },
  {
    why: 'a text of too many bytes',
    method: 'POST',
    url: NATIVE,
    call: order({ description: '字'.repeat(43) }),
    is: paramError('输入源“/body/description”映射到值字段“商品描述”字符串规则校验失败，字节数 129，大于最大值 127', {
      detail: ['location', 'value'],
    }),
  },
  {
    why: 'an unknown field',
    method: 'POST',
    url: NATIVE,
    call: order({ colour: 'red' }),
    is: paramError('参数中含有非法的额外参数“/body/colour”', { detail: ['location', 'value'], requestCode: 270924358 }),
  },
  {
    why: 'a value of the path repeated in the body',
    method: 'POST',
    url: '/v3/pay/transactions/out-trade-no/ABCDEF/close',
    call: () => sent({ mchid: merchant().credentials.mchid, out_trade_no: 'ABCDEF' }),
    is: paramError(
      '无法将输入源“/body/out_trade_no”映射到目标字段“out_trade_no”中，此字段并非多重字段但被输入源“/uri_template/out_trade_no”映射过了',
      { detail: ['location', 'value'] },
    ),
  },
  {
    why: 'another merchant in the body than in the header',
    method: 'POST',
    url: NATIVE,
    call: order({ mchid: '1999999999' }),
    is: paramError('http header中的mchid与post payload中的mchid不匹配'),
  },
  {
    why: 'an upload without its meta part',
    method: 'POST',
    url: UPLOAD,
    call: {
      raw: '--B\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nx\r\n--B--\r\n',
      headers: { 'Content-Type': 'multipart/form-data; boundary=B' },
    },
    is: paramError('输入源“/body/meta”映射到字段“媒体文件元信息”必填性规则校验失败，此字段为必填项', {
      detail: ['location', 'value'],
      signed: false,
    }),
  },
]

const SEALED: readonly Row[] = [
  {
    why: 'an encrypted field without Wechatpay-Serial',
    call: sealed(toPublicKey, () => undefined),
    is: paramError('HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)', { detail: ['location', 'value'] }),
  },
  {
    why: 'an encrypted field under an unknown serial',
    call: sealed(toPublicKey, () => 'ABCDEF0123456789'),
    is: paramError(WRONG_KEY),
  },
  {
    why: "an encrypted field under another merchant's public key",
    call: sealed(toPublicKey, () => publicKey('other').id),
    is: paramError(WRONG_KEY),
  },
  {
    why: 'an encrypted field that is plain text',
    call: sealed(
      () => '张三',
      () => publicKey().id,
    ),
    is: paramError('请确认待处理的消息是否为加密后的密文'),
  },
  {
    why: 'an encrypted field that cannot be opened',
    call: sealed(nonsense, () => publicKey().id),
    is: paramError('平台私钥解密失败'),
  },
].map((row) => ({ ...row, method: 'POST', url: ECHO }))

const BUSINESS: readonly Row[] = [
  {
    why: 'a merchant without certificates',
    by: 'modern',
    url: CERTIFICATES,
    is: {
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
      message: /^无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥/,
      signed: true,
      requestCode: 268435461,
    },
  },
  {
    why: 'an appid of another merchant',
    method: 'POST',
    url: NATIVE,
    call: () => sent(merchant().order('REFUSED2', { appid: merchant('other').credentials.appid })),
    is: { status: 400, code: 'APPID_MCHID_NOT_MATCH', message: /./, signed: true, requestCode: 268445527 },
  },
  {
    why: 'an order that does not exist',
    url: `${QUERY}1900000001`,
    is: { status: 404, code: 'ORDER_NOT_EXIST', message: /./, signed: true, requestCode: 268512771 },
  },
]

describe.each([
  ['the route', ROUTES],
  ['the headers', HEADERS],
  ['the Authorization header', AUTHORIZATION],
  ['who calls', IDENTITY],
  ['the body', BODIES],
  ['encrypted fields', SEALED],
  ['the business', BUSINESS],
] as const)('%s', (_part, rows) => {
  it.each(rows.map((row) => [`${row.method ?? 'GET'} ${row.url}: ${row.why}`, row] as const))(
    '%s',
    async (_name, row) => {
      const call = typeof row.call === 'function' ? row.call() : (row.call ?? {})
      const answer = await merchant(row.by).call(row.method ?? 'GET', row.url, call)
      const { message, ...shown } = row.is
      const { message: said, ...seen } = shownBy(answer)
      expect(seen).toEqual(shown)
      if (message !== undefined)
        expect(said).toEqual(message instanceof RegExp ? expect.stringMatching(message) : message)
      else expect(answer.text).toBe('')
      // Either all of the signature headers are there or none of them.
      expect(wechatpayHeaders(answer)).toHaveLength(row.is.signed ? 5 : 0)
      if (row.is.signed) expect(answer.signed).toBe(true)
    },
  )
})

function shownBy({ status, json, headers, signed }: TestAnswer): Shown {
  const requestCode = /-(\d+)$/.exec(headers['request-id'] ?? '')?.[1]
  return {
    status,
    ...(json?.code === undefined ? {} : { code: json.code, message: json.message }),
    ...(json?.detail === undefined ? {} : { detail: Object.keys(json.detail) }),
    signed: signed !== undefined,
    ...(requestCode === undefined ? {} : { requestCode: Number(requestCode) }),
  }
}

function wechatpayHeaders({ headers }: Pick<TestAnswer, 'headers'>): string[] {
  return Object.keys(headers).filter((name) => name.startsWith('wechatpay-'))
}

describe('a nonce', () => {
  it.each([1, 13, 32, 128])('of %i characters is taken', async (length) => {
    expect((await merchant().get(CERTIFICATES, { nonce: 'n'.repeat(length) })).status).toBe(200)
  })
})

describe('what is signed of the answers that are no refusals', () => {
  it.each([
    ['200', () => merchant().get(CERTIFICATES), 200, true],
    [
      '204',
      () =>
        merchant().post('/v3/pay/transactions/out-trade-no/CLOSED01/close', { mchid: merchant().credentials.mchid }),
      204,
      true,
    ],
    ['a bill, which is not', async () => merchant().get(await billUrl()), 200, undefined],
    ['an error of the platform', () => failing('fail_before_commit'), 500, true],
    ['a page of the front proxy, which is not', () => failing('html_5xx', 502), 502, undefined],
    ['too many calls', () => failing('rate_429'), 429, true],
  ] as const)('%s', async (_what, call, status, signed) => {
    const answer = await call()
    expect([answer.status, answer.signed]).toEqual([status, signed])
  })
})

async function failing(knob: string, value: unknown = true): Promise<TestAnswer> {
  await merchant().control('POST', '/faults', { match: { path: NATIVE }, action: { [knob]: value }, times: 1 })
  return merchant().native('FAULTY01')
}

async function billUrl(): Promise<string> {
  await merchant().native('BILLED01')
  await merchant().pay('BILLED01')
  const yesterday = new Date(sandbox.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await merchant().control('POST', '/clock/advance', { seconds: 86_400 * 2 })
  const { json } = await merchant().get(`/v3/bill/tradebill?bill_date=${yesterday}`)
  const { pathname, search } = new URL(json.download_url)
  return pathname + search
}

describe('a merchant or serial that does not exist', () => {
  it('is a 500 when so chosen, as has been seen', async () => {
    await merchant().control('POST', '/rules', { unknownMerchant: 'SYSTEM_ERROR' })
    try {
      for (const call of [{ mchid: '1999999999' }, { serial: 'ABCDEF' }]) {
        const answer = await merchant().get(CERTIFICATES, call)
        expect([answer.status, answer.json, answer.signed]).toEqual([
          500,
          { code: 'SYSTEM_ERROR', message: '系统繁忙，请稍后重试' },
          undefined,
        ])
      }
    } finally {
      await merchant().control('DELETE', '/rules')
    }
  })
})

describe('an APIv3 key that was never set', () => {
  it('keeps nobody from calling, but nothing is sent, and the list says why', async () => {
    const poor = merchant('without APIv3 key')
    const { mchid } = poor.credentials
    expect((await poor.native('POOR0001')).status).toBe(200)
    await poor.pay('POOR0001')
    await poor.control('POST', '/clock/advance', { seconds: 60 })
    const [notification] = (await poor.control('GET', `/notifications?mchid=${mchid}`)).json.notifications
    expect(notification).toMatchObject({
      state: 'given_up',
      attempts: [{ error: 'not sent: the merchant never set an APIv3 key' }],
    })
    await poor.control('POST', `/merchants/${mchid}`, { api_v3_key: 'k'.repeat(32) })
    expect((await poor.get(CERTIFICATES)).status).toBe(200)
    await poor.control('POST', `/merchants/${mchid}`, { api_v3_key: '' })
  })
})

describe('a merchant’s API certificate', () => {
  it('can be renewed after anything, and given back after expiry and revocation', async () => {
    const { mchid } = merchant('revoked').credentials
    const act = (action: string) => merchant().control('POST', `/merchants/${mchid}/certificate`, { action })
    expect((await act('restore')).status).toBe(200)
    expect((await merchant('revoked').get(CERTIFICATES)).status).toBe(200)
    const { json } = await act('renew')
    const renewed = new TestMerchant(sandbox, json.credentials)
    expect(json.serial_no).toBe(renewed.credentials.serial_no)
    expect((await renewed.get(CERTIFICATES)).status).toBe(200)
    expect((await merchant('revoked').get(CERTIFICATES)).json.message).toBe('已更换证书，请使用新证书')
    const signed = await renewed.get(CERTIFICATES, { privateKey: merchant('revoked').credentials.private_key })
    expect(signed.json.message).toBe('错误的签名，验签失败')
    await act('revoke')
    expect((await renewed.get(CERTIFICATES)).json.message).toBe('商户证书已作废')
  })

  it('of a merchant that has none comes with the first one', async () => {
    const { mchid } = merchant('never applied').credentials
    const { json } = await merchant().control('POST', `/merchants/${mchid}/certificate`, { action: 'renew' })
    expect((await new TestMerchant(sandbox, json.credentials).get(CERTIFICATES)).status).toBe(200)
  })
})

/** Something wrong with a call: what it changes, and what is answered when it is the first to be seen. */
interface Defect {
  name: string
  /** Which part of the call it spoils: two defects of one part cannot come together. */
  part: 'path' | 'method' | 'agent' | 'authorization' | 'timestamp' | 'mchid' | 'serial' | 'signature' | 'type' | 'body'
  spoil: (call: Spoiled) => Spoiled
  answers: [status: number, code?: string, message?: RegExp]
}

interface Spoiled {
  method: string
  url: string
  call: TestCall
  body: Record<string, unknown>
}

const change = (more: (call: Spoiled) => Partial<Spoiled>) => (call: Spoiled) => ({ ...call, ...more(call) })
const asked = (more: TestCall | (() => TestCall)) =>
  change(({ call }) => {
    const { headers, ...rest } = typeof more === 'function' ? more() : more
    return { call: { ...call, ...rest, headers: { ...call.headers, ...headers } } }
  })
const saying = (more: object) => change(({ body }) => ({ body: { ...body, ...more } }))

/** In the order in which the platform checks. */
const DEFECTS: readonly Defect[] = [
  { name: 'no such path', part: 'path', spoil: change(() => ({ url: '/v3/refund/domestic/nowhere' })), answers: [404] },
  { name: 'another method', part: 'method', spoil: change(() => ({ method: 'DELETE' })), answers: [405] },
  {
    name: 'no User-Agent',
    part: 'agent',
    spoil: asked(without('User-Agent')),
    answers: [400, 'INVALID_REQUEST', /User-Agent/],
  },
  {
    name: 'no Authorization',
    part: 'authorization',
    spoil: asked(authorization(undefined)),
    answers: [401, 'SIGN_ERROR', /格式错误/],
  },
  {
    name: 'a clock that is off',
    part: 'timestamp',
    spoil: asked(() => ({ timestamp: now() - 301 })),
    answers: [401, 'SIGN_ERROR', /5分钟/],
  },
  {
    name: 'an unknown merchant',
    part: 'mchid',
    spoil: asked({ mchid: '1999999999' }),
    answers: [401, 'SIGN_ERROR', /^签名错误$/],
  },
  {
    name: 'an unknown serial',
    part: 'serial',
    spoil: asked({ serial: 'ABCDEF' }),
    answers: [401, 'SIGN_ERROR', /序列号有误/],
  },
  {
    name: 'a false signature',
    part: 'signature',
    spoil: asked({ signature: 'AAAA' }),
    answers: [401, 'SIGN_ERROR', /验签失败/],
  },
  {
    name: 'another content type',
    part: 'type',
    spoil: asked({ headers: { 'Content-Type': 'text/plain' } }),
    answers: [415],
  },
  { name: 'no JSON', part: 'body', spoil: asked({ raw: '{"a" 1}' }), answers: [400, 'PARAM_ERROR', /解析 Json/] },
  {
    name: 'a missing field',
    part: 'body',
    spoil: saying({ out_refund_no: undefined }),
    answers: [400, 'PARAM_ERROR', /必填项/],
  },
  {
    name: 'an unknown field',
    part: 'body',
    spoil: saying({ colour: 'red' }),
    answers: [400, 'PARAM_ERROR', /非法的额外参数/],
  },
  {
    name: 'an order that does not exist',
    part: 'body',
    spoil: saying({ out_trade_no: 'NOTHING1' }),
    answers: [404, 'RESOURCE_NOT_EXISTS', /./],
  },
]

/** Certificates that are no good come between the serial and the signature. */
const STATES: readonly { by: string; message: RegExp }[] = [
  { by: 'expired', message: /已过期/ },
  { by: 'replaced', message: /已更换证书/ },
  { by: 'without APIv3 key', message: /APIv3密钥/ },
]
const BEFORE_STATE = [
  'no User-Agent',
  'no Authorization',
  'a clock that is off',
  'an unknown merchant',
  'an unknown serial',
]
const AFTER_STATE = ['a false signature']

describe('when two things are wrong, the earlier answers', () => {
  const pairs = DEFECTS.flatMap((first, i) =>
    DEFECTS.slice(i + 1)
      // A JSON that cannot be read holds nothing else that is wrong.
      .filter((second) => first.part !== second.part || (first.part === 'body' && first.name !== 'no JSON'))
      .map((second) => [first.name, second.name, first, second] as const),
  )

  it('and each alone answers for itself', async () => {
    for (const defect of DEFECTS) expect(await answered([defect])).toEqual(expectedOf(defect))
  })

  it.each(pairs)('%s before %s', async (_first, _second, first, second) => {
    expect(await answered([second, first])).toEqual(expectedOf(first))
  })

  it.each(
    STATES.flatMap(({ by, message }) => [
      ...BEFORE_STATE.map((name) => [name, by, DEFECTS.find((defect) => defect.name === name)!.answers[2]!] as const),
      ...AFTER_STATE.map((name) => [name, by, message] as const),
    ]),
  )('%s and a merchant who is %s', async (name, by, message) => {
    const { spoil } = DEFECTS.find((defect) => defect.name === name)!
    const { call } = spoil({ method: 'GET', url: CERTIFICATES, call: {}, body: {} })
    // A serial that is known, but not this merchant's, is an unknown one.
    expect((await merchant(by).get(CERTIFICATES, call)).json.message).toMatch(message)
  })

  it('and all of them together are answered by the first that is left', async () => {
    for (const [i, first] of DEFECTS.entries()) {
      const parts = new Set<string>()
      const together = DEFECTS.slice(i).filter(({ part }) => !parts.has(part) && parts.add(part))
      expect(await answered(together.toReversed())).toEqual(expectedOf(first))
    }
  })
})

async function answered(defects: readonly Defect[]): Promise<unknown[]> {
  const whole: Spoiled = {
    method: 'POST',
    url: REFUNDS,
    call: {},
    body: { out_trade_no: 'NOTHING2', out_refund_no: 'R1', amount: { refund: 1, total: 1, currency: 'CNY' } },
  }
  const { method, url, call, body } = defects.reduce((spoiled, { spoil }) => spoil(spoiled), whole)
  const answer = await merchant().call(method, url, { body, ...call })
  return [answer.status, ...(answer.text === '' ? [] : [answer.json.code, answer.json.message])]
}

function expectedOf({ answers: [status, code, message] }: Defect): unknown[] {
  return code === undefined ? [status] : [status, code, expect.stringMatching(message!)]
}

it('the front answers without a merchant, too', async () => {
  const answer = await send(`${sandbox.url}/v3/nowhere`, 'GET', '', {})
  expect([answer.status, answer.text, wechatpayHeaders(answer)]).toEqual([404, '', []])
})
