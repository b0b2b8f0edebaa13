import { createHash } from 'node:crypto'
import { createConnection } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox, type TestSandboxOptions } from '../kit/index.ts'
import { TestMerchant, type TestCall } from '../testing/test-merchant.ts'
import { get, tlsAgent, tunnel } from '../testing/through.ts'
import type { FaultAction } from './knobs.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
let sandbox: TestSandbox
let merchant: TestMerchant
beforeEach(() => start())
afterEach(() => sandbox.close())

async function start(options: TestSandboxOptions = {}): Promise<void> {
  await sandbox?.close()
  sandbox = await startSandbox({ startAt: START, ...options })
  merchant = new TestMerchant(sandbox)
}

function fault(action: FaultAction, match: object = {}): void {
  sandbox.faults.add({ action, match })
}

describe('an answer with an error', () => {
  it('of any code has the status of the client, or the one that was chosen (T16)', async () => {
    fault({ code: 'SOMETHING_NEW' }, { nth: 1 })
    fault({ code: 'SOMETHING_NEW', status: 503 })
    expect(await merchant.native('CODE0001')).toMatchObject({
      status: 400,
      signed: true,
      json: { code: 'SOMETHING_NEW' },
    })
    expect((await merchant.native('CODE0001')).status).toBe(503)
    sandbox.faults.clear()
    expect((await merchant.query('CODE0001')).status).toBe(404)
  })

  it('of any code may come although it was done', async () => {
    fault({ code: 'SOMETHING_NEW', status: 500, commit: true }, { path: '/v3/pay/transactions/native' })
    expect((await merchant.native('CODE0002')).json.code).toBe('SOMETHING_NEW')
    expect((await merchant.query('CODE0002')).status).toBe(200)
  })

  it.each([
    [{ rate_429: true }, 429],
    [{ fail_before_commit: true }, 500],
    [{ fail_after_commit: true }, 500],
  ] as const)('of %o takes the code that stands beside it (T9)', async (action, status) => {
    fault({ ...action, code: 'RATELIMIT_EXCEEDED' })
    expect(await merchant.native('CODE0003')).toMatchObject({ status, json: { code: 'RATELIMIT_EXCEEDED' } })
  })

  it.each([
    ['new', 'ORDER_NOT_EXIST'],
    ['old', 'ORDERNOTEXIST'],
    ['blank', 'ORDER_NOT_ EXIST'],
  ] as const)('is spelled in the %s way (T15)', async (code_style, code) => {
    fault({ code_style })
    expect((await merchant.query('NOTHING1')).json.code).toBe(code)
  })

  it.each([
    [true, true],
    [false, undefined],
  ])('is signed or not as sign_errors says: %s (K18)', async (sign_errors, signed) => {
    await start({ rules: { signErrors: !sign_errors } })
    fault({ sign_errors })
    expect((await merchant.query('NOTHING1')).signed).toBe(signed)
  })

  it('is a page of the front, done or not (T5)', async () => {
    fault({ html_5xx: 504, commit: true }, { nth: 1 })
    fault({ html_5xx: 502 }, { nth: 1 })
    const done = await merchant.native('HTML0001')
    expect([done.status, done.headers['content-type'], done.signed]).toEqual([504, 'text/html', undefined])
    expect((await merchant.query('HTML0001')).status).toBe(502)
    expect((await merchant.query('HTML0001')).status).toBe(200)
  })
})

describe('more calls than are allowed (T9)', () => {
  it('are 429 until the time is over', async () => {
    fault({ rate: { n: 2, per: 10 } })
    const statuses = async (): Promise<number[]> => {
      const answers = [
        await merchant.native('RATE0001'),
        await merchant.native('RATE0001'),
        await merchant.native('RATE0001'),
      ]
      return answers.map(({ status }) => status)
    }
    expect(await statuses()).toEqual([200, 200, 429])
    await sandbox.advance(10_000)
    expect(await statuses()).toEqual([200, 200, 429])
    expect(sandbox.faults.list()).toMatchObject([{ fired: 2 }])
  })

  it('count for each merchant alone', async () => {
    fault({ rate: { n: 1, per: 10 } })
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    await merchant.native('RATE0002')
    expect((await other.native('RATE0002')).status).toBe(200)
    expect((await merchant.native('RATE0002')).json.code).toBe('FREQUENCY_LIMITED')
  })

  it('may be wrong ones only: then good ones are refused, too (R11)', async () => {
    fault({ rate: { n: 3, per: 1, of: 'errors' } })
    for (let i = 0; i < 5; i++) await merchant.native('RATE0003')
    for (let i = 0; i < 3; i++) expect((await merchant.query('NOTHING1')).status).toBe(404)
    expect((await merchant.native('RATE0003')).status).toBe(429)
    await sandbox.advance(1000)
    expect((await merchant.native('RATE0003')).status).toBe(200)
  })
})

describe('an answer that cannot be read', () => {
  it('may be signed and empty (T7)', async () => {
    fault({ bad_json: 'empty' })
    expect(await merchant.native('EMPTY001')).toMatchObject({ status: 200, text: '', signed: true })
  })

  it('may lack its Request-ID (T11)', async () => {
    expect((await merchant.native('NOID0001')).headers).toHaveProperty('request-id')
    fault({ no_request_id: true })
    expect((await merchant.native('NOID0001')).headers).not.toHaveProperty('request-id')
  })

  it.each([0, 5])('may end after %i bytes (T4)', async (cut_at_byte) => {
    fault({ cut_at_byte })
    await expect(merchant.native('CUT00001')).rejects.toThrow()
    sandbox.faults.clear()
    expect((await merchant.query('CUT00001')).status).toBe(200)
  })

  it.each([
    ['unknown_key', false],
    ['known_serial', true],
  ] as const)('may be forged: %s (K17)', async (forge, isKnown) => {
    const serial = async (): Promise<string> => (await merchant.native('FORGED01')).headers['wechatpay-serial']!
    const genuine = await serial()
    fault({ forge })
    expect((await merchant.native('FORGED01')).signed).toBe(false)
    expect((await serial()) === genuine).toBe(isKnown)
  })

  it('may be a probe under a serial that nobody knows; the repeat is none (K2, K3)', async () => {
    fault({ signtest_serial: 'next' })
    const probe = await merchant.native('PROBE001')
    expect(probe.headers['wechatpay-serial']).toMatch(/^[0-9A-F]{40}$/)
    expect(probe.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
    expect(probe.signed).toBe(false)
    expect((await merchant.native('PROBE001')).signed).toBe(true)
  })

  it('may be signed ahead of time (K8)', async () => {
    fault({ skew_s: -600 })
    const answer = await merchant.native('SKEW0001')
    expect([answer.headers['wechatpay-timestamp'], answer.signed]).toEqual([String(START / 1000 - 600), true])
  })
})

it('a slow answer keeps its caller waiting, and nothing else is wrong with it (T12)', async () => {
  const timed = async (headers: TestCall['headers'] = {}): Promise<number> => {
    const began = performance.now()
    const answer = await merchant.post('/v3/pay/transactions/native', merchant.order('SLOW0001'), { headers })
    expect(answer).toMatchObject({ status: 200, signed: true })
    return performance.now() - began
  }
  expect(await timed({ 'Wxtill-Fault': 'latency_ms=300' })).toBeGreaterThan(295)
  fault({ latency_ms: 300 }, { nth: 1 })
  expect(await timed()).toBeGreaterThan(295)
  expect(sandbox.faults.list()).toMatchObject([{ fired: 1 }])
})

describe('a host that is down (T8)', () => {
  const CERTIFICATES = '/v3/certificates'
  const at = (host: string): Promise<{ status: number }> =>
    get(`https://${host}${CERTIFICATES}`, tlsAgent(sandbox), merchant.headers('GET', CERTIFICATES))

  it('cuts its connections, and the other one serves', async () => {
    await start({ tlsPort: 0 })
    fault({ host_down: 'primary' })
    await expect(at('api.mch.weixin.qq.com')).rejects.toThrow()
    expect((await at('api2.mch.weixin.qq.com')).status).toBe(200)
    expect(sandbox.journal.list()[0]).toMatchObject({
      verdict: 'fault',
      reason: expect.stringContaining('mch.weixin.qq.com down'),
    })
  })

  it('lets nobody through the proxy', async () => {
    await start({ proxyPort: 0 })
    fault({ host_down: 'secondary' })
    await expect(tunnel(sandbox.proxyUrl!, 'api2.mch.weixin.qq.com:443')).rejects.toThrow()
    const open = await tunnel(sandbox.proxyUrl!, 'api.mch.weixin.qq.com:443')
    open.destroy()
    expect(sandbox.journal.list()).toMatchObject([{ method: 'CONNECT', path: 'api2.mch.weixin.qq.com:443' }])
  })

  it('may be named', async () => {
    fault({ host_down: '127.0.0.1' })
    await expect(merchant.native('DOWN0001')).rejects.toThrow()
    const headers: TestCall['headers'] = { Host: 'localhost' }
    expect((await merchant.post('/v3/pay/transactions/native', merchant.order('DOWN0001'), { headers })).status).toBe(
      200,
    )
  })

  it('does nothing to a connection that says nothing', async () => {
    fault({ host_down: 'primary' })
    const socket = createConnection(sandbox.port, '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.destroy()
    expect(sandbox.faults.list()).toMatchObject([{ seen: 0 }])
  })
})

describe('what was written just now (T14)', () => {
  it('is not found by a query, until it is', async () => {
    fault({ read_lag_ms: 2000 })
    await merchant.native('LAG00001')
    expect(await merchant.query('LAG00001')).toMatchObject({ status: 404, json: { code: 'ORDER_NOT_EXIST' } })
    await sandbox.advance(2000)
    expect((await merchant.query('LAG00001')).status).toBe(200)
    // Ordering it again writes nothing new.
    await merchant.native('LAG00001')
    expect((await merchant.query('LAG00001')).status).toBe(200)
  })

  it('cannot be refunded yet, when it was paid (R10)', async () => {
    await merchant.native('LAG00002')
    await sandbox.advance(60_000)
    await sandbox.pay('LAG00002')
    fault({ read_lag_ms: 2000 })
    expect(await merchant.refund('LAG00002', 'LAG00002-R', 1)).toMatchObject({
      status: 404,
      json: { code: 'RESOURCE_NOT_EXISTS' },
    })
    await sandbox.advance(2000)
    expect((await merchant.refund('LAG00002', 'LAG00002-R', 1)).status).toBe(200)
    expect((await merchant.get('/v3/refund/domestic/refunds/LAG00002-R')).status).toBe(404)
    await sandbox.advance(2000)
    expect((await merchant.get('/v3/refund/domestic/refunds/LAG00002-R')).json.status).toBe('SUCCESS')
  })
})

describe('what the front and the catalogue do by themselves', () => {
  it('is 404 and 405 without a body (T6), 400 without User-Agent (T13), and parameters before rules (T17)', async () => {
    expect(await merchant.get('/v3/nothing')).toMatchObject({ status: 404, text: '', signed: undefined })
    expect(await merchant.get('/v3/pay/transactions/native')).toMatchObject({ status: 405, text: '' })
    const silent = { headers: { 'User-Agent': undefined } }
    expect((await merchant.get('/v3/certificates', silent)).status).toBe(400)
    const twice = await merchant.native('WRONG001', { appid: 'wx0000000000000000', amount: { total: 0 } })
    expect(twice.json.code).toBe('PARAM_ERROR')
  })

  it('is 401 for a clock that is off, before the signature is looked at (K16)', async () => {
    const answer = await merchant.get('/v3/certificates', { timestamp: START / 1000 - 301, signature: 'AAAA' })
    expect([answer.status, answer.json.message]).toEqual([401, expect.stringContaining('5分钟')])
  })
})

describe('the download of a bill', () => {
  async function bill(query = ''): Promise<{ url: string; hash: string }> {
    const { json } = await merchant.get(`/v3/bill/tradebill?bill_date=2026-06-09${query}`)
    return { url: json.download_url.slice(sandbox.url.length), hash: json.hash_value }
  }
  const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex')

  beforeEach(async () => {
    await merchant.native('BILL0001')
    await sandbox.pay('BILL0001')
    await sandbox.advance(86_400_000)
  })

  it('ends early, and starts over (B5)', async () => {
    const { url, hash } = await bill()
    fault({ cut_at_byte: 20 }, { path: '/v3/billdownload/', nth: 1 })
    await expect(merchant.get(url)).rejects.toThrow()
    const whole = await merchant.get(url)
    expect(sha1(whole.bytes)).toBe(hash)
    expect(whole.signed).toBeUndefined()
  })

  it('is damaged: the archive does not open, or the hash says so (B5)', async () => {
    const plain = await bill()
    const zipped = await bill('&tar_type=GZIP')
    fault({ bad_file: true }, { path: '/v3/billdownload/' })
    expect(sha1((await merchant.get(plain.url)).bytes)).not.toBe(plain.hash)
    const { bytes } = await merchant.get(zipped.url)
    expect(() => gunzipSync(bytes)).toThrow()
  })
})
