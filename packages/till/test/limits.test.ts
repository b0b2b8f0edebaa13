import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { call, openStand } from './stand.ts'

const strict = { perMinute: 60, burst: 3 }

describeOnEachEngine('rate limits', (engine) => {
  it('hold a key back that calls without end, say when to come again, and let others call', async () => {
    const stand = await openStand(engine, { limits: { key: strict } })
    const { key: other } = await stand.till.createApiKey('other')
    const list = (key: string) =>
      fetch(`${stand.till.url}/v1/payments`, { headers: { authorization: `Bearer ${key}` } })
    for (let count = 0; count < 3; count++) expect((await list(stand.apiKey)).status).toBe(200)
    const refused = await list(stand.apiKey)
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    expect(await refused.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS', hint: expect.stringContaining('Wait 1 s') })
    expect((await list(other)).status).toBe(200)
    await stand.sandbox.clock.advance(1_000)
    expect((await list(stand.apiKey)).status).toBe(200)
  })

  it('hold guesses of keys back, and not the shop that calls from the same address', async () => {
    const stand = await openStand(engine, { limits: { refused: strict } })
    const list = (key: string) =>
      call(`${stand.till.url}/v1/payments`, 'GET', undefined, { authorization: `Bearer ${key}` })
    expect((await list(stand.apiKey)).status).toBe(200)
    const guesses: number[] = []
    for (let count = 0; count < 5; count++) guesses.push((await list(`wxt_${String(count).repeat(43)}`)).status)
    expect(guesses).toEqual([401, 401, 401, 429, 429])
    expect((await list(stand.apiKey)).status).toBe(200)
  })

  it('hold attempts to sign in back by address, but not those that succeed', async () => {
    const stand = await openStand(engine, { limits: { signIn: strict } })
    await stand.till.createOperator('boss', 'correct horse')
    const signIn = (user: string, password: string) => call(`${stand.till.url}/v1/session`, 'POST', { user, password })
    for (let count = 0; count < 4; count++) expect((await signIn('boss', 'correct horse')).status).toBe(200)
    for (let count = 0; count < 3; count++) expect((await signIn(`name${count}`, 'guess')).status).toBe(401)
    expect((await signIn('boss', 'correct horse')).body.code).toBe('TOO_MANY_REQUESTS')
  })

  it('tell callers behind a proxy apart by what the proxy says, and believe nobody else', async () => {
    const signIn = (url: string, forwarded: string) =>
      call(`${url}/v1/session`, 'POST', { user: 'nobody', password: 'guess' }, { 'x-forwarded-for': forwarded })
    const limits = { signIn: { perMinute: 60, burst: 1 } }
    const behind = (await openStand(engine, { limits, proxies: 1 })).till.url
    expect((await signIn(behind, '198.51.100.1, 192.0.2.1')).status).toBe(401)
    expect((await signIn(behind, '198.51.100.2, 192.0.2.1')).status).toBe(429)
    expect((await signIn(behind, '198.51.100.2, 192.0.2.2')).status).toBe(401)
    const direct = (await openStand(engine, { limits })).till.url
    expect((await signIn(direct, '192.0.2.1')).status).toBe(401)
    expect((await signIn(direct, '192.0.2.2')).status).toBe(429)
  })

  it('never count what WeChat Pay sends: notifications are held back by their queue alone', async () => {
    const none = { perMinute: 1, burst: 1 }
    const stand = await openStand(engine, { limits: { refused: none, signIn: none } })
    for (let count = 0; count < 5; count++) {
      const { status } = await call(`${stand.till.url}/notify/${stand.merchant.mchid}/payment`, 'POST', {})
      expect(status).toBe(400)
    }
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid')
  })
})
