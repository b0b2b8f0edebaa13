import { expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '@wxtill/sandbox'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { startTillOn } from '../src/till.ts'
import { call, configOf, openStand } from './stand.ts'

describeOnEachEngine('the till', (engine) => {
  it('describes its API for machines and people, and says how it is', async () => {
    const { till } = await openStand(engine)
    const { body: document } = await call(`${till.url}/openapi.json`, 'GET')
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/v1/payments',
        '/v1/payments/{id}',
        '/v1/refunds',
        '/v1/notifications',
        '/v1/events',
        '/v1/session',
      ]),
    )
    const docs = await call(`${till.url}/docs`, 'GET')
    expect([docs.status, docs.body]).toEqual([200, expect.stringContaining('/v1/payments/{id}/timeline')])
    expect(await call(`${till.url}/healthz`, 'GET')).toMatchObject({ status: 200 })
    expect(await call(`${till.url}/readyz`, 'GET')).toMatchObject({ status: 200, body: { database: engine.name } })
  })

  it('tells its merchants without their secrets', async () => {
    const stand = await openStand(engine)
    const { body } = await stand.api('GET', '/v1/merchants')
    expect(body.data).toMatchObject([{ mchid: stand.merchant.mchid, serial_no: stand.merchant.serial_no }])
    expect(JSON.stringify(body)).not.toContain(stand.merchant.api_v3_key)
    expect(JSON.stringify(body)).not.toContain('PRIVATE')
  })

  it('shows the cashier page of a payment, and its state', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    const page = await call(`${stand.till.url}/pay/${payment.id}`, 'GET')
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('<!doctype html>')])
    expect((await call(`${stand.till.url}/pay/${payment.id}/status`, 'GET')).body).toMatchObject({ state: 'pending' })
    expect((await call(`${stand.till.url}/pay/pay_unknown`, 'GET')).status).toBe(404)
  })

  it('lets an operator in by password, and writes only with the session’s token', async () => {
    const stand = await openStand(engine)
    await stand.till.createOperator('mei', 'correct horse battery', { role: 'operator' })
    await stand.till.createOperator('lan', 'correct horse battery', { role: 'viewer' })
    const wrong = await call(`${stand.till.url}/v1/session`, 'POST', { user: 'mei', password: 'wrong' })
    expect(wrong).toMatchObject({ status: 401, body: { code: 'WRONG_PASSWORD' } })
    const signIn = async (user: string) => {
      const response = await fetch(`${stand.till.url}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ user, password: 'correct horse battery' }),
      })
      const cookie = response.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/HttpOnly/)
      expect(cookie).toMatch(/SameSite=Strict/)
      const { csrf } = (await response.json()) as { csrf: string }
      return { cookie: cookie.split(';')[0] ?? '', csrf }
    }
    const body = { channel: 'native', amount: { total: 1 }, description: 'tea' }
    const mei = await signIn('mei')
    const post = (headers: Record<string, string>) => call(`${stand.till.url}/v1/payments`, 'POST', body, headers)
    expect(await post({ cookie: mei.cookie })).toMatchObject({ status: 403, body: { code: 'CSRF' } })
    expect(await post({ cookie: mei.cookie, 'x-wxtill-csrf': mei.csrf })).toMatchObject({ status: 201 })
    const lan = await signIn('lan')
    expect(await post({ cookie: lan.cookie, 'x-wxtill-csrf': lan.csrf })).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    })
    const list = () => call(`${stand.till.url}/v1/payments`, 'GET', undefined, { cookie: lan.cookie })
    expect((await list()).status).toBe(200)
    const signOut = await call(`${stand.till.url}/v1/session`, 'DELETE', undefined, {
      cookie: lan.cookie,
      'x-wxtill-csrf': lan.csrf,
    })
    expect(signOut.status).toBe(204)
    expect((await list()).status).toBe(401)
  })

  it('keeps a key to its merchant and its scopes', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    const reader = await stand.till.createApiKey('reader', { scopes: ['read'] })
    const other = await stand.till.createApiKey('other', { mchid: '1900000999' })
    const ask = (key: string, method: string, path: string, body?: unknown) =>
      call(stand.till.url + path, method, body, { authorization: `Bearer ${key}` })
    expect((await ask(reader.key, 'GET', `/v1/payments/${payment.id}`)).status).toBe(200)
    expect((await ask(reader.key, 'POST', `/v1/payments/${payment.id}/close`)).status).toBe(403)
    expect((await ask(other.key, 'GET', `/v1/payments/${payment.id}`)).status).toBe(404)
    expect((await ask(other.key, 'GET', '/v1/payments')).body.data).toEqual([])
    expect((await ask(other.key, 'GET', '/v1/events')).body.data).toEqual([])
  })

  it('lists page by page, newest first, and finds', async () => {
    const stand = await openStand(engine)
    for (const name of ['green tea', 'black tea', 'coffee']) await stand.create({ description: name })
    const first = (await stand.api('GET', '/v1/payments?limit=2')).body
    expect(first.data.map((one: { description: string }) => one.description)).toEqual(['coffee', 'black tea'])
    const second = (await stand.api('GET', `/v1/payments?limit=2&cursor=${first.next_cursor}`)).body
    expect(second.data.map((one: { description: string }) => one.description)).toEqual(['green tea'])
    expect(second.next_cursor).toBeUndefined()
    const found = (await stand.api('GET', '/v1/payments?q=tea&state=pending&channel=native')).body
    expect(found.data).toHaveLength(2)
    expect((await stand.api('GET', '/v1/payments?q=%25')).body.data).toHaveLength(0)
  })

  it('reads events on from a cursor and misses none', async () => {
    const stand = await openStand(engine)
    const one = await stand.create()
    await stand.api('POST', `/v1/payments/${one.id}/close`)
    const first = (await stand.api('GET', '/v1/events?limit=1')).body
    const two = await stand.create()
    await stand.api('POST', `/v1/payments/${two.id}/close`)
    const rest = (await stand.api('GET', `/v1/events?after=${first.next_cursor}`)).body
    expect(rest.data).toMatchObject([{ type: 'payment.closed', data: { id: two.id } }])
    const none = (await stand.api('GET', `/v1/events?after=${rest.next_cursor}`)).body
    expect(none).toEqual({ data: [], next_cursor: rest.next_cursor })
  })

  it('orders for every channel, with signed parameters for the client', async () => {
    const stand = await openStand(engine)
    const { body } = await stand.control('GET', '/payers')
    const openid = body.payers[0].openids[stand.merchant.appid]
    const jsapi = await stand.create({ channel: 'jsapi', openid })
    expect(jsapi.pay).toMatchObject({
      appId: stand.merchant.appid,
      signType: 'RSA',
      package: `prepay_id=${jsapi.prepay_id}`,
    })
    const mini = await stand.create({ channel: 'miniprogram', openid })
    expect(mini.pay).toMatchObject({ signType: 'RSA', paySign: expect.any(String) })
    const app = await stand.create({ channel: 'app' })
    expect(app.pay).toMatchObject({ partnerid: stand.merchant.mchid, prepayid: app.prepay_id })
    const h5 = await stand.create({ channel: 'h5', client_ip: '203.0.113.7' })
    expect(h5.h5_url).toMatch(/^https?:/)
    const wrong = await stand.api('POST', '/v1/payments', {
      channel: 'jsapi',
      amount: { total: 1 },
      description: 'tea',
      openid: 'oSomebodyElse000000000000000',
    })
    expect(wrong).toMatchObject({ status: 201, body: { state: 'failed', failure: { code: expect.any(String) } } })
  })

  it('writes no secret and no whole openid into its log', async () => {
    const sandbox = await startSandbox({ seed: Math.random() })
    onTestFinished(() => sandbox.close())
    const merchant = sandbox.merchants[0]
    if (merchant === undefined) throw new Error('The sandbox has no merchant.')
    const lines: string[] = []
    const till = await startTillOn(await engine.open(), {
      port: 0,
      host: '127.0.0.1',
      merchants: [configOf(merchant, sandbox.url)],
      log: { level: 'trace', write: (line) => lines.push(line) },
    })
    onTestFinished(() => till.close())
    const { key } = await till.createApiKey('test')
    const openid = (await call(`${sandbox.url}/_sandbox/payers`, 'GET')).body.payers[0].openids[merchant.appid]
    const order = { channel: 'jsapi', amount: { total: 100 }, description: 'tea', openid }
    const { body: payment } = await call(`${till.url}/v1/payments`, 'POST', order, { authorization: `Bearer ${key}` })
    await call(`${sandbox.url}/_sandbox/orders/${merchant.mchid}/${payment.out_trade_no}/pay`, 'POST', { openid })
    await call(`${till.url}/notify/${merchant.mchid}/payment`, 'POST', { hello: merchant.api_v3_key })
    await expect.poll(() => lines.join(''), { timeout: 5_000 }).toContain('TRANSACTION.SUCCESS')
    const log = lines.join('')
    for (const secret of [key, merchant.api_v3_key, merchant.private_key.split('\n')[1] ?? '-', openid]) {
      expect(log).not.toContain(secret)
    }
  })
})
