import { generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { WechatPay } from './client.ts'
import { WechatPayError } from './errors.ts'
import type { Hooks } from './hooks.ts'
import { merchantOptions, ORDER } from './testing/fixtures.ts'
import { seal, signedHeaders } from './testing/stub-platform.ts'
import { identities, VECTOR_NOW } from './testing/vectors.ts'
import { TransportError, type Transport, type TransportAnswer, type TransportRequest } from './transport/transport.ts'

// Canaries: values that must never be seen outside a request, planted in every call and looked for in everything that a failure
// leaves behind: message, stack, JSON, inspect at any depth with its causes, and what hooks are given.
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
const API_V3_KEY = 'CanaryApiV3Key0123456789abcdef00'
const OPENID = 'oCanaryOpenid_M2pxb1Q9zNjWeS'
const NAME = 'CanaryRealName张三'
const ACCOUNT = '62220000CanaryAccount'
const AUTH_CODE = '134600000000CANARY'
const TOKEN = 'CanaryBillToken'
const SECRETS = [API_V3_KEY, OPENID, NAME, ACCOUNT, AUTH_CODE, TOKEN, 'PRIVATE KEY', ...PEM.split('\n').slice(1, -2)]

const BODY = {
  ...ORDER,
  attach: NAME,
  payer: { openid: OPENID, auth_code: AUTH_CODE, identity: { type: 'IDCARD', number: ACCOUNT, name: NAME } },
}
const ABNORMAL = 'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'
const TERMINATE = 'POST /v3/payscore/permissions/openid/{openid}/terminate'
const PERMISSION = 'GET /v3/payscore/permissions/openid/{openid}'

type LooseCall = (route: string, input: object) => Promise<unknown>
const loosely = (wxpay: WechatPay): LooseCall => wxpay.request.bind(wxpay) as LooseCall

const CALLS: Readonly<Record<string, (wxpay: WechatPay) => Promise<unknown>>> = {
  'a native order': (wxpay) => loosely(wxpay)('POST /v3/pay/transactions/native', { body: BODY }),
  'a JSAPI order': (wxpay) => loosely(wxpay)('POST /v3/pay/transactions/jsapi', { body: BODY }),
  'a code payment': (wxpay) => loosely(wxpay)('POST /v3/pay/transactions/codepay', { body: BODY }),
  'an abnormal refund': (wxpay) =>
    loosely(wxpay)(ABNORMAL, { path: { refund_id: '503' }, body: { bank_account: ACCOUNT, real_name: NAME } }),
  'an echo': (wxpay) => loosely(wxpay)('POST /v3/security/echo', { body: { encrypted_echo_message: NAME } }),
  'an openid in the path': (wxpay) =>
    loosely(wxpay)(TERMINATE, { path: { openid: OPENID }, body: { reason: 'x', real_name: NAME } }),
  'an openid in the query': (wxpay) =>
    loosely(wxpay)(PERMISSION, { path: { openid: OPENID }, query: { openid: OPENID } }),
  'a bill': (wxpay) =>
    wxpay.bills
      .download({
        hash_type: 'SHA1',
        hash_value: '0'.repeat(40),
        download_url: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=${TOKEN}`,
      })
      .bytes(),
  'amounts that are none': (wxpay) =>
    loosely(wxpay)('POST /v3/pay/transactions/native', { body: { ...BODY, amount: { total: 1.5 } } }),
  'a name too long to encrypt': (wxpay) =>
    loosely(wxpay)(ABNORMAL, { path: { refund_id: '503' }, body: { real_name: NAME.repeat(30) } }),
}

const ECHO = {
  code: 'X',
  message: '',
  detail: { location: 'body', value: JSON.stringify(BODY), issue: NAME, field: OPENID },
}
const json =
  (status: number, value: object, signed = false): Answering =>
  () =>
    reply(status, JSON.stringify(value), signed)
const text =
  (status: number, body: string, signed = false): Answering =>
  () =>
    reply(status, body, signed)
const signError: Answering = ({ method, url, body = '' }) => {
  const sign_information = {
    method,
    url,
    sign_message_length: 1,
    truncated_sign_message: `${method}\n${url}\n\n\n${typeof body === 'string' ? body : ''}\n`,
  }
  return reply(401, JSON.stringify({ code: 'SIGN_ERROR', message: '', detail: { sign_information } }), false)
}
const fault =
  (...parts: ConstructorParameters<typeof TransportError>): Answering =>
  () => {
    throw new TransportError(...parts)
  }
const altered =
  (change: (headers: Record<string, string>) => void): Answering =>
  () => {
    const answer = reply(200, JSON.stringify({ openid: OPENID }), true)
    change(answer.headers as Record<string, string>)
    return answer
  }

type Answering = (request: TransportRequest) => TransportAnswer

/** Everything a platform, a proxy or a network may do to a call. */
const ANSWERS: Readonly<Record<string, Answering>> = {
  ...Object.fromEntries(
    (
      'PARAM_ERROR INVALID_REQUEST SIGN_ERROR NO_AUTH NOT_ENOUGH ORDER_PAID ALREADY_EXISTS OUT_TRADE_NO_USED ORDER_NOT_EXIST ' +
      'FREQUENCY_LIMITED SYSTEM_ERROR BANK_ERROR OPENID_MISMATCH STATEMENT_CREATING SOMETHING_NEW'
    )
      .split(' ')
      .flatMap((code) => [
        [`400 ${code}`, json(400, { ...ECHO, code })],
        [`500 ${code}, signed`, json(500, { ...ECHO, code }, true)],
      ]),
  ),
  '401 with the message as received': signError,
  '400 for the key of the fields': json(400, { ...ECHO, code: 'PARAM_ERROR', message: '平台私钥解密失败' }),
  '202 USERPAYING': json(202, { ...ECHO, code: 'USERPAYING' }, true),
  'an empty 404': text(404, ''),
  'an HTML 502': text(502, `<html>${NAME}</html>`),
  'an HTML 200': text(200, `<html>${OPENID}</html>`),
  'a redirect': text(302, OPENID),
  'a 500 that is not JSON': text(500, `{"openid":"${OPENID}"`),
  'a 400 without a code': json(400, { openid: OPENID }),
  'a 429 without a code': text(429, OPENID),
  'a signed 200 that is not JSON': text(200, `openid=${OPENID}`, true),
  'a signed empty 200': text(200, '', true),
  'an unsigned 200': json(200, { openid: OPENID, name: NAME }),
  'a field that does not decrypt': json(200, { encrypted_echo_message: 'AAAA', openid: OPENID }, true),
  'a probe': altered((headers) => (headers['wechatpay-signature'] = 'WECHATPAY/SIGNTEST/x')),
  'a false signature': altered((headers) => (headers['wechatpay-nonce'] = 'other')),
  'an unknown serial': altered((headers) => (headers['wechatpay-serial'] = 'AB'.repeat(20))),
  'a stale answer': altered((headers) => (headers['wechatpay-timestamp'] = '1700000000')),
  'no serial': altered((headers) => delete headers['wechatpay-serial']),
  'a time-out': fault('timeout', true, 'No answer within 10 ms.'),
  'a cut': fault('reset', true, 'The connection broke.'),
  'no connection': fault('connect', false, 'No connection.'),
  'an answer that is too long': fault('too_large', true, 'Too long.'),
  'an abort': fault('aborted', true, 'The call was aborted.'),
}

function reply(status: number, body: string, signed: boolean): TransportAnswer {
  const headers = signed ? Object.entries(signedHeaders(body, identities.publicKey)) : []
  return {
    status,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(body),
  }
}

/** What a failure leaves behind, and what must not be in it. */
function traces(error: unknown, hooks: readonly unknown[]): string {
  const shown = error instanceof WechatPayError ? [error.message, error.stack, error.hint, ...error.diagnosis] : []
  const deep = { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null } as const
  return [...shown, JSON.stringify(error), inspect(error, deep), JSON.stringify(hooks), inspect(hooks, deep)].join('\n')
}

function leaks(shown: string, sent: readonly TransportRequest[]): string[] {
  const signatures = sent.map(({ headers }) => /signature="([^"]+)"/.exec(headers['Authorization'] ?? '')![1]!)
  const ciphertexts = sent
    .flatMap(({ body }) => [...(typeof body === 'string' ? body : '').matchAll(/[A-Za-z0-9+/]{100,}={0,2}/g)])
    .map(String)
  return [...SECRETS, ...signatures, ...ciphertexts].filter((secret) => shown.includes(secret))
}

describe.each(Object.keys(CALLS))('%s', (call) => {
  it.each(Object.keys(ANSWERS))('leaves no secret behind after %s', async (answer) => {
    const sent: TransportRequest[] = []
    const seen: unknown[] = []
    const note = (event: unknown): void => void seen.push(event)
    const hooks: Hooks = { request: note, response: note, retry: note, error: note }
    const transport: Transport = {
      send: (request) => {
        sent.push(request)
        return new Promise((resolve) => resolve(ANSWERS[answer]!(request)))
      },
    }
    const wxpay = new WechatPay(
      merchantOptions({
        privateKey,
        apiV3Key: API_V3_KEY,
        transport,
        hooks,
        retry: { attempts: 2, baseMs: 0, maxMs: 0 },
      }),
    )
    let failure: unknown
    try {
      await CALLS[call]!(wxpay)
    } catch (error) {
      failure = error
      expect(error).toBeInstanceOf(WechatPayError)
    }
    expect(leaks(traces(failure, seen) + inspect(wxpay, { depth: null, showHidden: true }), sent)).toEqual([])
  })
})

describe('a notification', () => {
  const wxpay = new WechatPay(merchantOptions({ privateKey: PEM, apiV3Key: API_V3_KEY }))
  const resource = (plaintext: string, key = API_V3_KEY): object => seal(plaintext, 'transaction', key)
  const envelope = (sealed: unknown, change = {}): string =>
    JSON.stringify({ id: 'EV-1', event_type: 'X', summary: NAME, resource: sealed, ...change })
  const plaintext = JSON.stringify({ payer: { openid: OPENID }, attach: NAME })
  const bodies = {
    genuine: envelope(resource(plaintext)),
    'not JSON inside': envelope(resource(`openid=${OPENID}`)),
    'sealed with another key': envelope(resource(plaintext, 'x'.repeat(32))),
    'no resource': envelope(null),
    'no id': envelope(resource(plaintext), { id: undefined }),
    'no JSON': `openid=${OPENID}`,
    XML: `<xml><openid>${OPENID}</openid></xml>`,
  }
  const changes: Record<string, (headers: Record<string, string>) => Record<string, string>> = {
    untouched: (headers) => headers,
    unsigned: () => ({}),
    'with a false nonce': (headers) => ({ ...headers, 'Wechatpay-Nonce': 'other' }),
    'with an unknown serial': (headers) => ({ ...headers, 'Wechatpay-Serial': 'PUB_KEY_ID_9' }),
    'of a wrong time': (headers) => ({ ...headers, 'Wechatpay-Timestamp': '1700000000' }),
    'as a probe': (headers) => ({ ...headers, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/x' }),
    'of another type': (headers) => ({ ...headers, 'Wechatpay-Signature-Type': 'X' }),
    doubled: (headers) => ({ ...headers, 'wechatpay-nonce': 'x' }),
  }
  const cases = Object.keys(bodies).flatMap((body) => Object.keys(changes).map((change) => [body, change] as const))

  it.each(cases)('%s, %s, leaves no secret behind', async (which, change) => {
    const body = bodies[which as keyof typeof bodies]
    const signed = signedHeaders(body, identities.publicKey, VECTOR_NOW)
    for (const received of [body, Buffer.from(body), `${body}\n`]) {
      try {
        await wxpay.notifications.parse({ headers: changes[change]!(signed), body: received })
      } catch (error) {
        expect(error).toBeInstanceOf(WechatPayError)
        const sealed = /"ciphertext":"([^"]+)"/.exec(body)?.[1] ?? 'no ciphertext'
        const shown = traces(error, [])
        expect([...SECRETS, sealed, signed['Wechatpay-Signature']!].filter((secret) => shown.includes(secret))).toEqual(
          [],
        )
      }
    }
  })
})

describe('options that are refused', () => {
  const CASES: Record<string, object> = {
    'an APIv3 key with a line break': { apiV3Key: `${API_V3_KEY}\n` },
    'an APIv3 key of 31 bytes': { apiV3Key: API_V3_KEY.slice(1) },
    'a private key in the wrong place': { platformKeys: { publicKey: { id: 'PUB_KEY_ID_1', key: PEM } } },
    'a private key for a certificate': { certificate: PEM },
    'a private key among the certificates': { platformKeys: { certificates: [PEM] } },
    'half a private key': { privateKey: PEM.slice(0, 900) },
    'the APIv3 key as the merchant number': { mchid: API_V3_KEY },
    'the private key as the serial': { serial: PEM },
  }
  it.each(Object.keys(CASES))('%s', (name) => {
    let failure: unknown
    try {
      expect(new WechatPay(merchantOptions({ privateKey: PEM, apiV3Key: API_V3_KEY, ...CASES[name] }))).toBeUndefined()
    } catch (error) {
      failure = error
    }
    const shown = traces(failure, []).replaceAll(`holds a private key`, '')
    expect(shown).toMatch(/TypeError/)
    const lines = [API_V3_KEY.slice(1), ...PEM.split('\n').slice(1, -2)]
    expect(lines.filter((secret) => shown.includes(secret))).toEqual([])
  })
})

it('are more than 500 ways to fail', () => {
  expect(Object.keys(CALLS).length * Object.keys(ANSWERS).length + 3 * 8 * 7).toBeGreaterThan(500)
})
