import { constants, createHash, createHmac, sign as rsaSign, type KeyObject } from 'node:crypto'
import { formatAuthorization, parsePrivateKey, sign } from '@wxtill/protocol'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authenticate } from '../gateway/authenticate.ts'
import { SignatureCheck } from '../gateway/signature-check.ts'
import { PlatformError } from '../gateway/platform-error.ts'
import { pooledPrivateKey } from '../keys/key-pool.ts'
import { testOnlyPrivateKey } from '../keys/test-only-keys.ts'
import { runSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import type { Explanation } from './journal.ts'
import type { MerchantCredentials } from '../merchants/merchants.ts'
import type { Platform } from '../platform.ts'

let sandbox: Sandbox
let platform: Platform
let own: MerchantCredentials
let other: MerchantCredentials
let earlier: MerchantCredentials
let stranger: KeyObject
beforeAll(async () => {
  ;({ sandbox, platform } = await runSandbox({ clock: 'virtual' }, testOnlyPrivateKey))
  earlier = sandbox.merchants[0]!
  other = await sandbox.createMerchant()
  own = await platform.merchants.renewCertificate(earlier.mchid)
  stranger = parsePrivateKey(await pooledPrivateKey('nobody'))
})
afterAll(() => sandbox.close())

interface Call {
  method: string
  url: string
  timestamp: number
  nonce_str: string
  body: string
}

/** What a client signs by mistake, written as clients would write it. */
const MESSAGES: Readonly<Record<string, (call: Call) => string | Buffer>> = {
  'the last newline is missing': (call) => message(call).slice(0, -1),
  'there is a newline too many at the end': (call) => `${message(call)}\n`,
  'the lines end in CR LF': ({ method, url, timestamp, nonce_str, body }) =>
    `${[method, url, timestamp, nonce_str, body].join('\r\n')}\r\n`,
  'the newlines were written as a backslash and an n': ({ method, url, timestamp, nonce_str, body }) =>
    `${method}\\n${url}\\n${timestamp}\\n${nonce_str}\\n${body}\\n`,
  'the method was signed in lower case': (call) => message({ ...call, method: call.method.toLowerCase() }),
  'another method was signed': (call) => message({ ...call, method: call.method === 'PUT' ? 'POST' : 'PUT' }),
  'the path was signed without the query': (call) => message({ ...call, url: call.url.replace(/\?.*$/, '') }),
  'the path was signed without its first slash': (call) => message({ ...call, url: call.url.replace(/^\//, '') }),
  'the whole URL was signed instead of path and query': (call) =>
    message({ ...call, url: `https://api.mch.weixin.qq.com${call.url}` }),
  'the host was signed with the path': (call) => message({ ...call, url: `api.mch.weixin.qq.com${call.url}` }),
  'the URL was decoded before signing': (call) => message({ ...call, url: decodeURIComponent(call.url) }),
  'the URL was encoded after signing': (call) => message({ ...call, url: call.url.replaceAll('%7C', '|') }),
  'the URL was encoded once more, or otherwise, before signing': (call) =>
    message({ ...call, url: encodeURI(call.url) }),
  'the percent-encoding was signed in other letters': (call) =>
    message({ ...call, url: call.url.replaceAll(/%../g, (code) => code.toLowerCase()) }),
  'the query was signed in another order': (call) => {
    const [path, search] = call.url.split('?')
    return message(
      search === undefined ? call : { ...call, url: `${path}?${search.split('&').toReversed().join('&')}` },
    )
  },
  'the body was not signed': (call) => message({ ...call, body: '' }),
  'an empty object was signed, but no body was sent': (call) =>
    message(call.body === '' ? { ...call, body: '{}' } : call),
  'something else was signed in place of the body': (call) => message({ ...call, body: '[object Object]' }),
  'the body was written anew after signing (indented by 2 when signed)': rewritten((value) =>
    JSON.stringify(value, null, 2),
  ),
  'the body was written anew after signing (with a blank after every comma and colon, non-ASCII characters escaped when signed)':
    rewritten((value) =>
      JSON.stringify(value, null, 1)
        .replaceAll(/,\n */g, ', ')
        .replaceAll(/\n */g, '')
        .replaceAll(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ),
  'the body was written anew after signing (compact, slashes escaped when signed)': rewritten((value) =>
    JSON.stringify(value).replaceAll('/', '\\/'),
  ),
  'the body was written anew after signing (compact, in alphabetical order when signed)': rewritten((value) =>
    JSON.stringify(Object.fromEntries(Object.entries(value as object).toSorted(([a], [b]) => (a < b ? -1 : 1)))),
  ),
  'a byte order mark was signed, or sent': (call) => message({ ...call, body: `\uFEFF${call.body}` }),
  'the timestamp was signed in milliseconds': (call) => message({ ...call, timestamp: call.timestamp * 1000 + 437 }),
  'another timestamp was signed than was sent': (call) => message({ ...call, timestamp: call.timestamp - 2 }),
  'timestamp and nonce were signed in the wrong order': ({ method, url, timestamp, nonce_str, body }) =>
    `${method}\n${url}\n${nonce_str}\n${timestamp}\n${body}\n`,
  'the nonce was signed in other letters, or not at all': (call) =>
    message({ ...call, nonce_str: call.nonce_str.toUpperCase() }),
  'the message of an answer was signed: timestamp, nonce and body': ({ timestamp, nonce_str, body }) =>
    `${timestamp}\n${nonce_str}\n${body}\n`,
  'the message was hashed before it was signed': (call) => createHash('sha256').update(message(call)).digest('hex'),
}

/** The right message, signed in a wrong way. */
const SIGNERS: Readonly<Record<string, (text: string) => string>> = {
  "signed with the key of this merchant's earlier certificate": (text) =>
    sign(text, parsePrivateKey(earlier.private_key)),
  'signed with the key of merchant 1900000002': (text) => sign(text, parsePrivateKey(other.private_key)),
  'signed with a private key that nobody here has, or changed on the way': (text) => sign(text, stranger),
  'signed with SHA1 instead of SHA256': (text) =>
    rsaSign('sha1', Buffer.from(text), own.private_key).toString('base64'),
  'signed with RSA-PSS instead of RSASSA-PKCS1-v1_5': (text) =>
    rsaSign('sha256', Buffer.from(text), {
      key: own.private_key,
      padding: constants.RSA_PKCS1_PSS_PADDING,
    }).toString('base64'),
  "signed with the APIv2 key as an HMAC, not with the merchant's private key": (text) =>
    createHmac('sha256', own.api_v2_key).update(text).digest('hex').toUpperCase(),
  "signed with the APIv3 key as an HMAC, not with the merchant's private key": (text) =>
    createHmac('sha256', own.api_v3_key).update(text).digest('base64'),
  'signed in the way of APIv2': () => createHash('md5').update(own.api_v2_key).digest('hex').toUpperCase(),
  'the signature is in hexadecimal': (text) => Buffer.from(mine(text), 'base64').toString('hex'),
  'the signature is in URL-safe Base64': (text) => Buffer.from(mine(text), 'base64').toString('base64url'),
  'the signature was encoded twice': (text) => Buffer.from(mine(text)).toString('base64'),
  'the padding of the signature’s Base64 is missing': (text) => mine(text).replace(/=+$/, ''),
}

const name = fc.stringMatching(/^[a-z_]{1,8}$/)
const value = fc.oneof(fc.stringMatching(/^[\w:|/+茶 ]{1,12}$/), fc.nat(), fc.boolean())
const query = fc
  .uniqueArray(fc.tuple(name, value), { maxLength: 3, selector: ([key]) => key })
  .map((pairs) => pairs.map(([key, text]) => `${key}=${encodeURIComponent(String(text))}`).join('&'))
const body = fc.option(fc.dictionary(name, fc.oneof(value, fc.dictionary(name, value)), { minKeys: 1, maxKeys: 4 }), {
  nil: undefined,
})
const call = fc.record({
  method: fc.constantFrom('GET', 'POST'),
  url: query.map((text) => `/v3/pay/transactions/out-trade-no/A%7CB${text === '' ? '' : `?${text}`}`),
  nonce_str: fc.stringMatching(/^[0-9a-f]{8,32}$/),
  body: body.map((json) => (json ? JSON.stringify(json) : '')),
})

describe('a signature that is not accepted', () => {
  it.each(Object.keys(MESSAGES))('is explained when %s', async (mistake) => {
    await fc.assert(
      fc.asyncProperty(call, async (sent) => {
        const full = { ...sent, timestamp: now() }
        const signed = MESSAGES[mistake]!(full)
        fc.pre(!Buffer.from(signed).equals(Buffer.from(message(full))))
        const explanation = await refusal(full, mine(signed))
        expect(explanation.expected).toBe(message(full))
        expect(explanation.matching).toBe(signed.toString())
        // Different mistakes can come to the same message, as can two ways of writing a body anew.
        const alike =
          MESSAGES[explanation.mistake ?? '']?.(full) ??
          (isRewriting(mistake) && isRewriting(explanation.mistake) && signed)
        if (explanation.mistake !== mistake) expect(alike).toEqual(signed)
      }),
      { numRuns: 12 },
    )
  })

  it.each(Object.keys(SIGNERS))('made in a wrong way is explained: %s', async (mistake) => {
    await fc.assert(
      fc.asyncProperty(call, async (sent) => {
        const full = { ...sent, timestamp: now() }
        const explanation = await refusal(full, SIGNERS[mistake]!(message(full)))
        expect(explanation.mistake).toContain(mistake)
      }),
      { numRuns: 4 },
    )
  })

  it('because key and message are wrong, is explained by both', async () => {
    const full = {
      method: 'POST',
      url: '/v3/pay/transactions/native',
      nonce_str: 'n',
      body: '{"a":1}',
      timestamp: now(),
    }
    const { mistake, matching } = await refusal(
      full,
      sign(message({ ...full, body: '' }), parsePrivateKey(other.private_key)),
    )
    expect(mistake).toBe('signed with the key of merchant 1900000002; the body was not signed')
    expect(matching).toBe(message({ ...full, body: '' }))
  })

  it('over quite another text by the right key is not given a reason that nobody knows', async () => {
    const full = { method: 'GET', url: '/v3/certificates', nonce_str: 'n', body: '', timestamp: now() }
    expect(await refusal(full, mine('something else'))).toEqual({ expected: message(full) })
  })
})

describe('a header that names the wrong thing', () => {
  it.each([
    [
      'the platform’s certificate',
      () => platform.keys.certificate.serial_no,
      "serial_no is that of the platform's certificate",
    ],
    ['the public key', () => own.public_key!.id, 'serial_no is the id of the WeChat Pay public key'],
    ["another merchant's certificate", () => other.serial_no, "serial_no is that of merchant 1900000002's certificate"],
  ])('such as %s, is explained', async (_what, serial, mistake) => {
    const full = { method: 'GET', url: '/v3/certificates', nonce_str: 'n', body: '', timestamp: now() }
    const explanation = await refusal(full, mine(message(full)), { serial_no: serial() })
    expect(explanation.mistake).toContain(mistake)
    expect(explanation.expected).toBe(message(full))
  })

  it('such as milliseconds, is explained', async () => {
    const full = { method: 'GET', url: '/v3/certificates', nonce_str: 'n', body: '', timestamp: now() * 1000 }
    expect((await refusal(full, mine(message(full)))).mistake).toBe('the timestamp is in milliseconds, not in seconds')
  })
})

describe('the journal', () => {
  it('has the explanation as data and as a sentence, in the list and alone', async () => {
    const merchant = new TestMerchant(sandbox, own)
    const url = `/v3/pay/transactions/out-trade-no/ABCDEF?mchid=${own.mchid}`
    await merchant.get(url, { signs: { url: '/v3/pay/transactions/out-trade-no/ABCDEF' } })
    const [entry] = (await merchant.control('GET', '/journal?limit=1')).json.entries
    expect(entry.explanation).toEqual({
      expected: expect.stringMatching(/^GET\n.*\?mchid=1900000001\n/) as string,
      matching: expect.stringMatching(/^GET\n.*ABCDEF\n/) as string,
      mistake: 'the path was signed without the query',
    })
    expect(entry.reason).toMatch(/^the path was signed without the query\. /)
    expect((await merchant.control('GET', `/journal/${entry.seq}`)).json).toEqual(entry)
    expect((await merchant.control('GET', `/journal/${entry.seq + 1}`)).status).toBe(404)
  })

  it('tells a form that was signed whole from its meta part', async () => {
    const merchant = new TestMerchant(sandbox, own)
    const form = [
      '--B',
      'Content-Disposition: form-data; name="meta"',
      '',
      '{"filename":"a.png","sha256":"0"}',
      '--B--',
      '',
    ].join('\r\n')
    const type = { 'Content-Type': 'multipart/form-data; boundary=B' }
    await merchant.call('POST', '/v3/merchant/media/upload', { raw: form, headers: type })
    const [entry] = (await merchant.control('GET', '/journal?limit=1')).json.entries
    expect(entry.explanation.mistake).toBe('the whole form was signed instead of its meta part')
  })
})

function now(): number {
  return Math.floor(platform.clock.now() / 1000)
}

function message({ method, url, timestamp, nonce_str, body: text }: Call): string {
  return `${method}\n${url}\n${timestamp}\n${nonce_str}\n${text}\n`
}

function mine(text: string | Buffer): string {
  return sign(text, parsePrivateKey(own.private_key))
}

function isRewriting(mistake = ''): boolean {
  return mistake.startsWith('the body was written anew')
}

function rewritten(write: (json: unknown) => string): (sent: Call) => string {
  return (sent) => message(sent.body === '' ? sent : { ...sent, body: write(JSON.parse(sent.body)) })
}

async function refusal(sent: Call, signature: string, header: object = {}): Promise<Explanation> {
  const { method, url, timestamp, nonce_str, body: text } = sent
  const { mchid, serial_no } = own
  const authorization = formatAuthorization({ mchid, serial_no, nonce_str, timestamp, signature, ...header })
  const incoming = {
    method,
    url,
    headers: { authorization },
    body: Buffer.from(text),
    baseUrl: sandbox.url,
    pagesUrl: sandbox.url,
  }
  try {
    await authenticate(incoming, { ...platform, now: platform.clock.now() }, new SignatureCheck())
  } catch (error) {
    expect(error).toBeInstanceOf(PlatformError)
    const { explanation } = (error as PlatformError).details
    expect(explanation).toBeDefined()
    return explanation!
  }
  throw new Error('The signature was accepted.')
}
