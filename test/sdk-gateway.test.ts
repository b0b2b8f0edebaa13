import { execFileSync, spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type MerchantCredentials, type Sandbox } from '@wxtill/sandbox'
import { WechatPay, type Transport } from '@wxtill/sdk'

/**
 * What the sdk signs, held against two others who never saw its code: the sandbox's gateway, which builds the message from what
 * arrives, and OpenSSL's command line.
 */

let sandbox: Sandbox
let merchant: MerchantCredentials
let folder: string
let privateKey: KeyObject
/** Long runs try ten times as much. */
const MORE = process.env['WXTILL_LONG'] ? 10 : 1
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 5, clock: 'virtual', startAt: Date.parse('2026-06-09T10:00:00+08:00') })
  merchant = sandbox.merchants[0]!
  privateKey = createPrivateKey(merchant.private_key)
  folder = mkdtempSync(join(tmpdir(), 'wxtill-openssl-'))
  writeFileSync(join(folder, 'key.pem'), merchant.private_key, { mode: 0o600 })
})
afterAll(async () => {
  await sandbox.close()
  rmSync(folder, { recursive: true })
})

/** A request as the sdk hands it to the network. */
interface Sent {
  readonly method: string
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Lets the sdk make a request and takes it, instead of sending it. */
async function requestOf(call: (wxpay: WechatPay) => Promise<unknown>): Promise<Sent> {
  let sent: Sent | undefined
  const transport: Transport = {
    send({ method, url, headers, body = '' }) {
      sent = { method, url: url.slice(sandbox.url.length), headers, body: body as string }
      return Promise.reject(new Error('taken'))
    },
  }
  const { mchid, appid, serial_no, api_v3_key, public_key } = merchant
  const options = { mchid, appid, serial: serial_no, privateKey, apiV3Key: api_v3_key, transport }
  const platformKeys = { publicKey: public_key!, certificates: [] }
  const wxpay = new WechatPay({
    ...options,
    platformKeys,
    baseUrl: sandbox.url,
    clock: sandbox.clock,
    retry: { attempts: 1 },
  })
  await call(wxpay).catch((error: unknown) => {
    if (!sent) throw error
  })
  return sent!
}

/** Sends exactly this. Requests that cannot even be written are refused, too. */
function statusOf({ method, url, headers, body }: Sent): Promise<{ status: number; text: string }> {
  return new Promise((resolve) => {
    const refused = (): void => resolve({ status: 400, text: '' })
    const length = body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const { port } = sandbox
    try {
      const out = httpRequest(
        { host: '127.0.0.1', port, method, path: url, headers: { ...headers, ...length } },
        (incoming) => {
          let text = ''
          incoming.setEncoding('utf8')
          incoming
            .on('data', (piece: string) => (text += piece))
            .on('end', () => resolve({ status: incoming.statusCode!, text }))
        },
      )
      out.on('error', refused)
      out.end(body)
    } catch {
      refused()
    }
  })
}

/** Whether the gateway took the request for the merchant's own, whatever its business rules then said. */
async function authenticated(sent: Sent): Promise<boolean> {
  const { status, text } = await statusOf(sent)
  // 404 and 405 without a body come from the router, before anything was checked.
  return (status !== 401 && text !== '') || status === 204
}

const number = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text !== '.' && text !== '..')
const text = fc.string({ unit: 'grapheme', maxLength: 60 })
const json = fc.dictionary(
  fc.stringMatching(/^[a-z_]{1,12}$/),
  fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
  { maxKeys: 5 },
)

/** Any of the requests people make, with anything in it. */
const call: fc.Arbitrary<(wxpay: WechatPay) => Promise<unknown>> = fc.oneof(
  number.map((out_trade_no) => (wxpay: WechatPay) => wxpay.orders.queryByOutTradeNo(out_trade_no)),
  number.map((out_trade_no) => (wxpay: WechatPay) => wxpay.orders.close(out_trade_no)),
  number.map((out_refund_no) => (wxpay: WechatPay) => wxpay.refunds.query(out_refund_no)),
  fc.tuple(text, number, fc.integer({ min: 1, max: 1e9 })).map(
    ([description, out_trade_no, total]) =>
      (wxpay: WechatPay) =>
        wxpay.native.prepay({ description, out_trade_no, notify_url: 'https://shop.example/n', amount: { total } }),
  ),
  fc.tuple(number, json).map(
    ([openid, attach]) =>
      (wxpay: WechatPay) =>
        wxpay.jsapi.prepay({
          description: JSON.stringify(attach),
          out_trade_no: 'T12345',
          notify_url: 'https://shop.example/n',
          amount: { total: 1 },
          payer: { openid },
        }),
  ),
  text.map((bill_date) => (wxpay: WechatPay) => wxpay.bills.requestTrade({ bill_date })),
  fc.constant((wxpay: WechatPay) => wxpay.request('GET /v3/certificates', {})),
)

describe('any request the sdk signs', () => {
  it('is taken by the gateway for what it is', { timeout: 20_000 * MORE }, async () => {
    await fc.assert(
      fc.asyncProperty(call, async (make) => {
        const { status } = await statusOf(await requestOf(make))
        expect(status).not.toBe(401)
        expect(status).not.toBe(405)
      }),
      { numRuns: 100 * MORE },
    )
  })

  it('is refused when one character of it is another, anywhere', { timeout: 20_000 * MORE }, async () => {
    await fc.assert(
      fc.asyncProperty(call, fc.constantFrom(...PLACES), fc.nat(), fc.nat(), async (make, place, at, by) => {
        const sent = await requestOf(make)
        const changed = change(sent, place, at, by)
        fc.pre(changed !== undefined)
        expect(await authenticated(changed)).toBe(false)
      }),
      { numRuns: 300 * MORE },
    )
  })

  it('is refused when it is signed now and arrives 301 s later', async () => {
    const sent = await requestOf((wxpay) => wxpay.request('GET /v3/certificates', {}))
    expect(await authenticated(sent)).toBe(true)
    await sandbox.clock.advance(301_000)
    expect(await authenticated(sent)).toBe(false)
  })
})

const PLACES = ['method', 'url', 'body', 'mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no', 'scheme'] as const

/** One character exchanged for another of its kind; undefined where there is none to exchange. */
function change(sent: Sent, place: (typeof PLACES)[number], at: number, by: number): Sent | undefined {
  if (place === 'method') return { ...sent, method: exchange(sent.method, at, by, 'ABCDEGHOPSTU') }
  if (place === 'url') {
    const url = `/v3/${exchange(sent.url.slice(4), at, by, 'abcdefghijklmnopqrstuvwxyz0123456789-_|')}`
    return { ...sent, url }
  }
  if (place === 'body')
    return sent.body === '' ? undefined : { ...sent, body: exchange(sent.body, at, by, ' abc019{}",:') }
  const Authorization = sent.headers['Authorization']!
  if (place === 'scheme')
    return withAuthorization(sent, exchange(Authorization.slice(0, 25), at, by, 'ABC019-') + Authorization.slice(25))
  const alphabet = {
    mchid: '0123456789',
    nonce_str: '0123456789ABCDEF',
    timestamp: '0123456789',
    serial_no: '0123456789ABCDEF',
    signature: 'ABCDEFabcdef0189+/',
  }
  const changed = Authorization.replace(
    new RegExp(`(${place}=")([^"]*)`),
    (_, name: string, value: string) => name + exchange(value, at, by, alphabet[place]),
  )
  return withAuthorization(sent, changed)
}

function withAuthorization(sent: Sent, Authorization: string): Sent {
  return { ...sent, headers: { ...sent.headers, Authorization } }
}

function exchange(value: string, at: number, by: number, alphabet: string): string {
  const index = at % value.length
  const others = [...alphabet].filter((character) => character !== value[index])
  return value.slice(0, index) + others[by % others.length]! + value.slice(index + 1)
}

it('a field encrypted to a key the gateway does not know is encrypted anew to one it knows, under the same number', async () => {
  const { mchid, appid, serial_no, api_v3_key } = merchant
  const strangerKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
  const attempts: unknown[] = []
  const wxpay = new WechatPay({
    mchid,
    appid,
    serial: serial_no,
    privateKey,
    apiV3Key: api_v3_key,
    platformKeys: { publicKey: { id: 'PUB_KEY_ID_1', key: strangerKey }, certificates: 'download' },
    baseUrl: sandbox.url,
    clock: sandbox.clock,
    hooks: { request: ({ route, headers }) => void attempts.push([route.split(' ')[1], headers['wechatpay-serial']]) },
  })
  const order = {
    description: '茶',
    out_trade_no: 'K14000001',
    notify_url: 'https://shop.example/n',
    amount: { total: 1 },
  }
  const identity = { type: 'IDCARD' as const, name: '张三', number: '110101' }
  expect(await wxpay.native.prepay({ ...order, payer: { identity } })).toHaveProperty('code_url')
  const serial = wxpay.platformKeys.list().find(({ kind }) => kind === 'certificate')?.serial
  expect(attempts).toEqual([
    ['/v3/pay/transactions/native', 'PUB_KEY_ID_1'],
    ['/v3/certificates', 'PUB_KEY_ID_1'],
    ['/v3/pay/transactions/native', serial],
  ])
})

describe.skipIf(!hasOpenssl)('held against OpenSSL', () => {
  const openssl = (args: string[], input: string | Buffer): Buffer =>
    execFileSync('openssl', args, { cwd: folder, input, stdio: ['pipe', 'pipe', 'ignore'] })

  it('24 signatures are those of OpenSSL, over the five lines as they travel', async () => {
    for (const make of fc.sample(call, { numRuns: 24, seed: 7 })) {
      const { method, url, headers, body } = await requestOf(make)
      const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(headers['Authorization']!)![1]!
      const message = `${method}\n${url}\n${value('timestamp')}\n${value('nonce_str')}\n${body}\n`
      const theirs = openssl(['dgst', '-sha256', '-sign', 'key.pem'], message).toString('base64')
      expect(value('signature')).toBe(theirs)
    }
  })

  it('8 encrypted fields are read by OpenSSL: OAEP with SHA-1', async () => {
    const publicKey = openssl(
      ['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048', '-out', 'platform.pem'],
      '',
    )
    expect(publicKey).toHaveLength(0)
    const key = openssl(['pkey', '-in', 'platform.pem', '-pubout'], '').toString()
    for (const plain of fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), {
      numRuns: 8,
      seed: 7,
    })) {
      const sent = await requestOf((wxpay) => {
        wxpay.platformKeys.add({ publicKey: { id: 'PUB_KEY_ID_1', key } })
        wxpay.platformKeys.remove(merchant.public_key!.id)
        const path = { refund_id: '503' }
        const body = { out_refund_no: 'R1', type: 'USER_BANK_CARD' as const, real_name: plain, bank_account: '6222' }
        return wxpay.request('POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', { path, body })
      })
      const { real_name } = JSON.parse(sent.body) as { real_name: string }
      const options = [
        '-pkeyopt',
        'rsa_padding_mode:oaep',
        '-pkeyopt',
        'rsa_oaep_md:sha1',
        '-pkeyopt',
        'rsa_mgf1_md:sha1',
      ]
      const read = openssl(
        ['pkeyutl', '-decrypt', '-inkey', 'platform.pem', ...options],
        Buffer.from(real_name, 'base64'),
      )
      expect(read.toString('utf8')).toBe(plain)
    }
  })
})
