import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { TestMerchant, send } from '../testing/test-merchant.ts'

let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', seed: 'control', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

describe('the control API', () => {
  it('tells its health', async () => {
    expect((await merchant.control('GET', '/health')).json).toEqual({
      status: 'ok',
      now: '2026-06-09T18:13:20+08:00',
      clock: 'virtual',
      seed: 'control',
    })
  })

  it.each(['', '/'])('lists its calls where it begins: /_sandbox%s', async (end) => {
    const { status, json } = await merchant.control('GET', end)
    expect(status).toBe(200)
    expect(json.calls).toEqual(
      expect.arrayContaining(['GET /_sandbox/journal', 'POST /_sandbox/clock/advance', 'POST /_sandbox/snapshot']),
    )
    expect(new Set(json.calls).size).toBe(json.calls.length)
  })

  it('lists merchants without secrets and makes new ones with theirs', async () => {
    const { mchid, appid, serial_no, public_key } = merchant.credentials
    const listed = (await merchant.control('GET', '/merchants')).json.merchants
    expect(listed[0]).toMatchObject({
      mchid,
      name: '小卖部示例店',
      appid,
      serial_no,
      public_key_id: public_key!.id,
      modes: ['certificate', 'public_key'],
    })
    expect(listed[0].certificate_serials).toHaveLength(1)
    expect(JSON.stringify(listed)).not.toMatch(/PRIVATE|secret|api_v3/)
    const made = await merchant.control('POST', '/merchants', { name: '第二家', keys: 'public_key' })
    expect(made.status).toBe(201)
    const other = new TestMerchant(sandbox, made.json.credentials)
    const answer = await other.native('CONTROL1')
    expect([answer.status, answer.signed]).toEqual([200, true])
    // Everybody has an openid under the new appid.
    const { payers } = (await merchant.control('GET', '/payers')).json
    expect(payers[0].openids[made.json.appid]).toHaveLength(28)
  })

  it.each([
    [{ mchid: '0123' }, 400, 'BAD_MCHID'],
    [{ mchid: '1900000001' }, 409, 'MERCHANT_EXISTS'],
    [{ appid: 'nope' }, 400, 'BAD_APPID'],
    [{ keys: 'all' }, 400, 'BAD_INPUT'],
    [{ name: 7 }, 400, 'BAD_INPUT'],
  ])('does not make the merchant %o', async (wanted, status, code) => {
    const answer = await merchant.control('POST', '/merchants', wanted)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('has a rich and a poor payer, and makes others', async () => {
    const { payers } = (await merchant.control('GET', '/payers')).json
    expect(payers.map(({ balance, password }: { balance: number; password: string }) => [balance, password])).toEqual([
      [100_000_000, '123456'],
      [100, '123456'],
    ])
    const made = (
      await merchant.control('POST', '/payers', { nickname: '小三', balance: 5, openid: 'oSan', password: '654321' })
    ).json
    expect(made).toMatchObject({ nickname: '小三', balance: 5, openid: 'oSan', password: '654321' })
    expect((await merchant.control('POST', '/payers', { openid: 'oSan' })).json.code).toBe('OPENID_TAKEN')
    expect((await merchant.control('POST', '/payers', { password: 'abc' })).json.code).toBe('BAD_PASSWORD')
    expect((await merchant.control('POST', '/payers', { balance: -1 })).json.code).toBe('BAD_INPUT')
  })

  it('plays each outcome of a payment', async () => {
    await merchant.native('OUTCOME1')
    for (const outcome of ['abandon', 'wrong_password', 'insufficient_funds']) {
      const { json } = await merchant.pay('OUTCOME1', { outcome })
      expect([json.result, json.order.trade_state]).toEqual([outcome, 'NOTPAY'])
    }
    expect((await merchant.pay('OUTCOME1', { outcome: 'success' })).json).toMatchObject({
      result: 'success',
      order: { trade_state: 'SUCCESS', amount: { total: 100 } },
    })
    expect((await merchant.pay('OUTCOME1')).status).toBe(409)
    expect((await merchant.pay('NOTHING1')).status).toBe(404)
    expect((await merchant.pay('OUTCOME1', { outcome: 'maybe' })).json.field).toBe('outcome')
  })

  it('a payer whose money does not reach cannot pay', async () => {
    const { payers } = (await merchant.control('GET', '/payers')).json
    await merchant.native('OUTCOME2', { amount: { total: 101 } })
    const { json } = await merchant.pay('OUTCOME2', { openid: payers[1].openid })
    expect([json.result, json.message]).toEqual(['insufficient_funds', '零钱余额不足'])
  })

  it('lists orders by merchant and state, newest first', async () => {
    const { mchid } = merchant.credentials
    await sandbox.clock.advance(1000)
    await merchant.native('LIST0001')
    const { orders } = (await merchant.control('GET', `/orders?mchid=${mchid}&state=NOTPAY`)).json
    expect(orders[0]).toMatchObject({
      out_trade_no: 'LIST0001',
      trade_type: 'NATIVE',
      code_url: expect.stringMatching(/^weixin:/),
    })
    expect(orders.every((order: { trade_state: string }) => order.trade_state === 'NOTPAY')).toBe(true)
  })

  it.each(['limit=-5', 'limit=0.5', 'limit=x', 'limit='])('lists the usual number of rows for %s', async (limit) => {
    const all = (await merchant.control('GET', '/orders')).json.orders
    expect((await merchant.control('GET', `/orders?${limit}`)).json.orders).toEqual(all)
  })

  it('makes a merchant the sub-merchant of a partner, at once or later', async () => {
    const { mchid } = merchant.credentials
    const made = await merchant.control('POST', '/merchants', { partner: mchid })
    expect(made.json.partners).toEqual([mchid])
    const other = (await merchant.control('POST', '/merchants', {})).json
    expect(other.partners).toEqual([])
    expect((await merchant.control('POST', `/merchants/${other.mchid}`, { partner: mchid })).json.partners).toEqual([
      mchid,
    ])
    for (const partner of ['1999999999', other.mchid]) {
      const refused = await merchant.control('POST', `/merchants/${other.mchid}`, { partner })
      expect([refused.status, refused.json.code]).toEqual([404, 'UNKNOWN_PARTNER'])
    }
  })

  it('says of every endpoint whether it has business rules', async () => {
    const { endpoints } = (await merchant.control('GET', '/endpoints')).json
    const answers = (method: string, path: string): string =>
      endpoints.find((one: { method: string; path: string }) => one.method === method && one.path === path).answers
    expect(answers('POST', '/v3/pay/transactions/native')).toBe('rules')
    expect(answers('GET', '/v3/webizpay/avail-mch-ranges')).toBe('shape')
    expect(answers('POST', '/pay/unifiedorder')).toBe('rules')
    expect(answers('POST', '/pay/contractorder')).toBe('shape')
  })

  it('moves the clock', async () => {
    const before = (await merchant.control('GET', '/clock')).json
    const after = (await merchant.control('POST', '/clock/advance', { seconds: 90.5 })).json
    expect(after.epoch_ms - before.epoch_ms).toBe(90_500)
    expect(after.mode).toBe('virtual')
    for (const seconds of [-1, '5', undefined, 1e12])
      expect((await merchant.control('POST', '/clock/advance', { seconds })).status).toBe(400)
  })

  it('answers what it does not know with a sentence', async () => {
    const answer = await merchant.control('GET', '/nowhere')
    expect([answer.status, answer.json]).toEqual([
      404,
      { code: 'NOT_FOUND', message: 'There is no GET /_sandbox/nowhere. GET /_sandbox/ lists what there is.' },
    ])
  })

  it('keeps a journal of everything, with the verdict', async () => {
    const { json } = await merchant.control('GET', '/journal?limit=1000')
    const last = json.entries.at(-1).seq
    await merchant.query('NOSUCH99')
    await merchant.get('/v3/certificates', { signature: 'AAAA' })
    await merchant.native('JOURNAL1')
    const { entries } = (await merchant.control('GET', `/journal?after=${last}`)).json
    expect(entries.map(({ verdict, status, method }: Record<string, unknown>) => [verdict, status, method])).toEqual([
      ['rejected', 404, 'GET'],
      ['refused', 401, 'GET'],
      ['accepted', 200, 'POST'],
    ])
    expect(entries[0].reason).toBe('订单不存在')
    expect(entries[2].request.body).toContain('JOURNAL1')
    expect(entries[2].response.headers['Wechatpay-Signature']).toBeTruthy()
  })
})

describe('strangers', () => {
  const url = (): string => `${sandbox.url}/_sandbox/health`
  it('with a rebound host name are kept out', async () => {
    expect((await send(url(), 'GET', '', { Host: 'evil.example' })).status).toBe(403)
    expect((await send(url(), 'GET', '', { Host: 'localhost:1' })).status).toBe(200)
    expect((await send(url(), 'GET', '', { Host: '127.0.0.1.evil.example' })).status).toBe(403)
  })

  it('cannot post a form, nor anything from a foreign page', async () => {
    const reset = `${sandbox.url}/_sandbox/reset`
    expect((await send(reset, 'POST', 'a=1', { 'Content-Type': 'text/plain' })).status).toBe(415)
    expect((await send(reset, 'POST', '', { Origin: 'https://evil.example' })).json.code).toBe('FOREIGN_ORIGIN')
    expect((await send(reset, 'POST', '', { Origin: 'null' })).status).toBe(403)
  })

  it('are cut off when they grow beyond 1 MiB, whatever length they declare', async () => {
    const chunk = ' '.repeat(65_536)
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += chunk.length
        if (sent > 64 << 20) controller.close()
        else controller.enqueue(Buffer.from(chunk))
      },
    })
    const answer = await fetch(`${sandbox.url}/_sandbox/payers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    }).catch(() => undefined)
    if (answer) expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'TOO_LARGE' }])
    expect(sent).toBeLessThan(64 << 20)
  })

  it('cannot break the body', async () => {
    const pay = `${sandbox.url}/_sandbox/payers`
    const json = { 'Content-Type': 'application/json' }
    for (const body of ['{', '[]', '"x"', 'null'])
      expect((await send(pay, 'POST', body, json)).json.code).toBe('BAD_JSON')
  })
})

describe('faults', () => {
  it('are listed, counted, and removed', async () => {
    const made = await merchant.control('POST', '/faults', {
      match: { path: '/v3/certificates' },
      action: { fail_before_commit: true },
      times: 1,
    })
    expect(made.status).toBe(201)
    expect((await merchant.get('/v3/certificates')).json).toEqual({
      code: 'SYSTEM_ERROR',
      message: '系统繁忙，请稍后重试',
    })
    expect((await merchant.get('/v3/certificates')).status).toBe(200)
    expect((await merchant.control('GET', '/faults')).json.faults[0]).toMatchObject({
      id: made.json.id,
      fired: 1,
      times: 1,
    })
    expect((await merchant.control('DELETE', `/faults/${made.json.id}`)).json.removed).toBe(1)
    expect((await merchant.control('DELETE', '/faults')).json.removed).toBe(0)
  })

  it.each([
    [{ action: {} }, /at least one knob/],
    [{ action: { explode: true } }, /action\.explode is unknown/],
    [{ action: { drop: 0 } }, /action\.drop must be/],
    [{ match: { colour: 'red' }, action: { cut: 'body' } }, /match\.colour is unknown/],
    [{ match: { number: 7 }, action: { cut: 'body' } }, /match\.number must be a string/],
    [{ action: { cut: 'body' }, times: 0 }, /times must be/],
    [{ match: { probability: 20 }, action: { cut: 'body' } }, /probability must be from 0 to 1/],
    [{ action: { commit: false } }, /goes with hang_ms or cut/],
  ])('that make no sense are refused: %o', async (rule, message) => {
    const { status, json } = await merchant.control('POST', '/faults', rule)
    expect([status, json.code]).toEqual([400, 'BAD_FAULT'])
    expect(json.message).toMatch(message)
  })

  const once = (action: object): Promise<unknown> =>
    merchant.control('POST', '/faults', { match: { path: '/v3/pay/' }, action, times: 1 })

  it.each([
    ['fail_before_commit', { fail_before_commit: true }, 500, 'SYSTEM_ERROR', 404],
    ['fail_after_commit', { fail_after_commit: true }, 500, 'SYSTEM_ERROR', 200],
    ['rate_429', { rate_429: true }, 429, 'FREQUENCY_LIMITED', 404],
    ['rate_429 after the commit', { rate_429: 'after_commit' }, 429, 'FREQUENCY_LIMITED', 200],
    ['html_5xx', { html_5xx: 502 }, 502, undefined, 404],
  ])('%s answers so, and the order is there or not', async (what, action, status, code, afterwards) => {
    await once(action)
    const number = `FAULT-${what.replace(/\W/g, '')}`.slice(0, 32)
    const answer = await merchant.native(number)
    expect([answer.status, answer.json?.code]).toEqual([status, code])
    expect((await merchant.query(number)).status).toBe(afterwards)
    expect((await merchant.native(number)).status).toBe(200)
  })

  it.each([
    ['cut before the answer', { cut: 'headers' }],
    ['cut within the body', { cut: 'body' }],
    ['hang', { hang_ms: 20 }],
  ])('%s leaves the caller without an answer, but the order is there', async (what, action) => {
    await once(action)
    const number = `CUT-${what.replace(/\W/g, '')}`
    await expect(merchant.native(number)).rejects.toThrow()
    expect((await merchant.query(number)).status).toBe(200)
  })

  it('latency delays, unsign takes the signature away, signtest spoils it once, bad_json cuts the body', async () => {
    await once({ latency_ms: 60 })
    const started = performance.now()
    await merchant.native('SLOW0001')
    expect(performance.now() - started).toBeGreaterThan(50)
    await once({ unsign: true })
    expect((await merchant.native('UNSIGN01')).signed).toBeUndefined()
    await merchant.control('POST', '/faults', { id: 'probe', action: { signtest: true } })
    const probed = await merchant.native('PROBE001')
    expect([probed.status, probed.signed]).toEqual([200, false])
    expect(probed.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
    expect((await merchant.native('PROBE001')).signed).toBe(true)
    await merchant.control('DELETE', '/faults/probe')
    await once({ bad_json: true })
    const broken = await merchant.native('BADJSON1')
    expect([broken.status, broken.json, broken.signed]).toEqual([200, undefined, true])
  })

  it.each([
    ['cut', { cut: 'headers', commit: false }],
    ['hang', { hang_ms: 20, commit: false }],
  ])('%s with commit false leaves no order behind', async (what, action) => {
    await once(action)
    await expect(merchant.native(`NOCOMMIT-${what}`)).rejects.toThrow()
    expect((await merchant.query(`NOCOMMIT-${what}`)).status).toBe(404)
  })

  it('with a probability follow the seed', async () => {
    await merchant.control('POST', '/faults', {
      id: 'chance',
      match: { probability: 0.5 },
      action: { fail_before_commit: true },
    })
    const statuses: number[] = []
    for (let i = 0; i < 40; i++) statuses.push((await merchant.get('/v3/certificates')).status)
    await merchant.control('DELETE', '/faults/chance')
    expect(new Set(statuses)).toEqual(new Set([200, 500]))
  })
})

describe('rules', () => {
  it('are switched at run time, and back', async () => {
    expect((await merchant.control('POST', '/rules', { closeUnknown: 'not_exist' })).json.rules.closeUnknown).toBe(
      'not_exist',
    )
    expect((await merchant.close('RULES001')).status).toBe(404)
    expect((await merchant.control('DELETE', '/rules')).json.rules.closeUnknown).toBe('burn')
    expect((await merchant.close('RULES001')).status).toBe(204)
    for (const bad of [
      { nothing: 1 },
      { closeUnknown: 'x' },
      { billReadyHour: 24 },
      { refundAfterMs: -1 },
      { signErrors: 'yes' },
    ]) {
      expect((await merchant.control('POST', '/rules', bad)).json.code).toBe('BAD_RULE')
    }
    await expect(startSandbox({ rules: { billReadyHour: 99 } })).rejects.toThrow(/billReadyHour/)
  })

  it('let merchants keep their own time while business time is advanced', async () => {
    const own = await startSandbox({ rules: { wireTime: 'machine' } })
    try {
      const shop = new TestMerchant(own)
      await own.clock.advance(86_400_000)
      const timestamp = Math.floor(Date.now() / 1000)
      const answer = await shop.get('/v3/certificates', { timestamp })
      expect([answer.status, answer.signed]).toEqual([200, true])
      expect(Math.abs(Number(answer.headers['wechatpay-timestamp']) - timestamp)).toBeLessThan(5)
      expect((await shop.get('/v3/certificates')).status).toBe(401)
    } finally {
      await own.close()
    }
  })
})

describe('an endpoint without business rules', () => {
  it('is answered from the catalogue, signed, and marked in the journal', async () => {
    const { mchid, appid } = merchant.credentials
    const body = { mchid, appid, out_trade_no: 'SHAPE001', payer: { openid: 'o1' } }
    const { json } = await merchant.control('GET', '/journal?limit=1000')
    const answer = await merchant.post('/v3/pay/transactions/exposure', body)
    const { entries } = (await merchant.control('GET', `/journal?after=${json.entries.at(-1).seq}`)).json
    expect([answer.status < 300, answer.signed, entries[0].verdict]).toEqual([true, true, 'shape'])
  })
})

describe('pages', () => {
  it('are served, with the page itself for paths without a file, and nothing outside the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wxtill-pages-'))
    mkdirSync(join(folder, 'phone', 'assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    writeFileSync(join(folder, 'phone', 'index.html'), '<h1>phone</h1>')
    writeFileSync(join(folder, 'phone', 'assets', 'a.js'), 'let a')
    mkdirSync(join(folder, 'console'))
    writeFileSync(join(folder, 'console', 'index.html'), '<h1>console</h1>')
    const own = await startSandbox({ pages: { phone: join(folder, 'phone'), console: join(folder, 'console') } })
    try {
      const get = (path: string): ReturnType<typeof send> => send(own.url + path, 'GET', '', {})
      const front = (await get('/')).text
      expect([...front.matchAll(/href="([^"]*)"/g)].map(([, path]) => path)).toEqual([
        '/console/',
        '/phone/',
        '/_sandbox/',
      ])
      expect((await get('/console/orders')).text).toBe('<h1>console</h1>')
      expect((await get('/phone')).headers['location']).toBe('/phone/')
      expect((await get('/phone/')).text).toBe('<h1>phone</h1>')
      expect((await get('/phone/assets/a.js')).headers['content-type']).toMatch(/javascript/)
      expect((await get('/phone/wallet')).text).toBe('<h1>phone</h1>')
      for (const path of [
        '/phone/../secret.txt',
        '/phone/%2e%2e/secret.txt',
        '/phone/..%2fsecret.txt',
        '/phone/%00',
        '/phone/%zz',
      ]) {
        expect((await get(path)).text).not.toContain('secret')
      }
    } finally {
      await own.close()
      rmSync(folder, { recursive: true })
    }
  })
})

describe('two runs', () => {
  it('with the same seed are the same', async () => {
    const run = async (): Promise<unknown> => {
      const own = await startSandbox({ clock: 'virtual', seed: 42, startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
      try {
        const shop = new TestMerchant(own)
        await shop.native('SEED0001')
        await shop.pay('SEED0001')
        await own.clock.advance(60_000)
        await shop.refund('SEED0001', 'SEEDR001', 10)
        await own.clock.advance(60_000)
        await shop.query('SEED0001')
        const { entries } = (await shop.control('GET', '/journal')).json
        // The port differs (its digits alone may also stand in a random number), and how long the machine took.
        const text = JSON.stringify(entries)
          .replaceAll(`:${own.port}`, ':PORT')
          .replaceAll(/"ms":\d+/g, '"ms":0')
        return JSON.parse(text) as unknown
      } finally {
        await own.close()
      }
    }
    expect(await run()).toEqual(await run())
  })
})
