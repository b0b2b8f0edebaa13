import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type MerchantCredentials, type Sandbox, startSandbox } from '@wxtill/sandbox'
import { startTill, type Till } from '@wxtill/till'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectBackend } from '../miniprogram/logic/backend.ts'
import { buy } from '../miniprogram/logic/buy.ts'
import { Session } from '../miniprogram/logic/session.ts'
import { createShopServer } from '../server/http.ts'
import { Shop } from '../server/shop.ts'
import { TillClient } from '../server/till-client.ts'
import { type Act, Phone } from './phone.ts'

/** Questions after the payment sheet without the waits of a real shop. */
const SCHEDULE = { ok: [0, 50, 100, 200, 400, 800], other: [0, 50] }

let sandbox: Sandbox
let till: Till
let server: Server
let shopUrl: string
let merchant: MerchantCredentials
let openid: string

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 'miniprogram example' })
  const [credentials] = sandbox.merchants
  if (!credentials) throw new Error('The sandbox has no merchant')
  merchant = credentials
  till = await startTill({
    host: '127.0.0.1',
    port: 0,
    clock: sandbox.clock,
    merchants: [configOf(merchant)],
    log: 'silent',
  })
  const shop = new Shop({
    till: new TillClient(till.url, (await till.createApiKey('mini program example')).key),
    appid: merchant.appid,
    appsecret: merchant.appsecret,
    wechatUrl: sandbox.url,
    publicUrl: 'http://shop.test',
    askEvery: 0,
  })
  server = createShopServer(shop)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  shopUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  openid = await richestPayer()
})

afterAll(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => {
    server?.close(resolve)
  })
  await till?.close()
  await sandbox?.close()
})

function configOf({ mchid, appid, serial_no, private_key, api_v3_key, public_key }: MerchantCredentials) {
  return {
    mchid,
    appid,
    serial: serial_no,
    privateKey: private_key,
    apiV3Key: api_v3_key,
    ...(public_key ? { publicKey: public_key } : {}),
    baseUrl: sandbox.url,
  }
}

beforeEach(() => control('DELETE', '/_sandbox/faults'))

async function control(method: string, path: string, body?: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(sandbox.url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  expect(response.ok, `${method} ${path}`).toBe(true)
  return response.status === 204 ? undefined : response.json()
}

async function richestPayer(): Promise<string> {
  const { payers } = (await control('GET', '/_sandbox/payers')) as { payers: { openid: string; balance: number }[] }
  return payers.toSorted((a, b) => b.balance - a.balance)[0]?.openid ?? ''
}

function shopping(act: Act) {
  const phone = new Phone({ sandboxUrl: sandbox.url, appid: merchant.appid, openid, act })
  const backend = connectBackend(phone.wx, shopUrl)
  return { phone, backend, session: new Session(phone.wx, backend) }
}

function purchase({ phone, backend, session }: ReturnType<typeof shopping>, requestId = `test-${crypto.randomUUID()}`) {
  return buy({ wx: phone.wx, backend, session, itemId: 'espresso', requestId, schedule: SCHEDULE })
}

describe('buying in the mini program', () => {
  it('goes from login to a paid order', async () => {
    const customer = shopping('pay')
    const confirmation = await purchase(customer)
    expect(confirmation).toMatchObject({
      result: 'paid',
      client: { outcome: 'ok' },
      order: { state: 'paid', total: 1600, description: '意式浓缩 Espresso' },
    })
    expect(customer.phone.logins).toBe(1)
  })

  it('never shows openid or session_key to the phone', async () => {
    const customer = shopping('pay')
    await purchase(customer)
    const seen = JSON.stringify(customer.phone.received)
    expect(seen).not.toContain(openid)
    expect(seen).not.toContain('session_key')
  })

  it('cures an expired login code with a new one', async () => {
    const customer = shopping('pay')
    customer.phone.spoilNextCode = true
    expect((await purchase(customer)).result).toBe('paid')
    expect(customer.phone.logins).toBe(2)
  })

  it('logs in again when the backend has forgotten the session', async () => {
    const customer = shopping('pay')
    customer.phone.spoilNextToken = true
    expect((await purchase(customer)).result).toBe('paid')
    expect(customer.phone.logins).toBe(2)
  })

  it('leaves a cancelled order open, and continues it at the next try', async () => {
    const customer = shopping('cancel')
    const requestId = `test-${crypto.randomUUID()}`
    const first = await purchase(customer, requestId)
    expect(first).toMatchObject({ result: 'pending', client: { outcome: 'cancelled' } })
    customer.phone.act = 'pay'
    const second = await purchase(customer, requestId)
    expect(second.result).toBe('paid')
    expect('order' in second && second.order.id).toBe('order' in first && first.order.id)
  })

  it('finds the payment by asking when the notification is lost', async () => {
    await control('POST', '/_sandbox/faults', {
      match: { event_type: 'TRANSACTION.SUCCESS' },
      action: { drop: 'all' },
    })
    expect((await purchase(shopping('pay'))).result).toBe('paid')
  })

  it('finds the payment although the phone said cancelled', async () => {
    const confirmation = await purchase(shopping('pay but say cancelled'))
    expect(confirmation).toMatchObject({ result: 'paid', client: { outcome: 'cancelled' } })
  })

  it('does not believe a phone that only says ok', async () => {
    const confirmation = await purchase(shopping('say ok'))
    expect(confirmation).toMatchObject({ result: 'pending', client: { outcome: 'ok' }, order: { state: 'pending' } })
  })
})

describe("the merchant's backend", () => {
  async function token(): Promise<string> {
    const { session_token } = await shopping('pay').backend.login(await codeFor(openid))
    return session_token
  }

  async function post(path: string, body: object): Promise<Record<string, string>> {
    const response = await fetch(shopUrl + path, { method: 'POST', body: JSON.stringify(body) })
    return (await response.json()) as Record<string, string>
  }

  async function codeFor(payer: string): Promise<string> {
    const body = { openid: payer, appid: merchant.appid }
    return ((await control('POST', '/_sandbox/phone/login', body)) as { code: string }).code
  }

  it('takes a login code once', async () => {
    const { backend } = shopping('pay')
    const code = await codeFor(openid)
    await backend.login(code)
    await expect(backend.login(code)).rejects.toMatchObject({ status: 401, code: 'LOGIN_CODE_REFUSED' })
  })

  it('refuses a code that is five minutes old', async () => {
    const code = await codeFor(openid)
    await control('POST', '/_sandbox/clock/advance', { seconds: 301 })
    await expect(shopping('pay').backend.login(code)).rejects.toMatchObject({ code: 'LOGIN_CODE_REFUSED' })
  })

  it('knows who opened its web page by the code WeChat comes back with, once', async () => {
    const asked = await post('/api/authorize-url', { state: 'a-state-of-ours' })
    const { webview_url } = (await control('POST', '/_sandbox/phone/open', { kind: 'h5', openid, url: asked.url })) as {
      webview_url: string
    }
    const back = new URL(webview_url).searchParams
    expect(back.get('state')).toBe('a-state-of-ours')
    const { session_token } = await post('/api/page-login', { code: back.get('code') })
    const { backend } = shopping('pay')
    const { order } = await backend.createOrder(session_token!, {
      item_id: 'espresso',
      request_id: 'from-the-web-page',
    })
    expect(order.state).toBe('pending')
    expect(await post('/api/page-login', { code: back.get('code') })).toMatchObject({ code: 'LOGIN_CODE_REFUSED' })
  })

  it('shows an order to nobody else', async () => {
    const { backend } = shopping('pay')
    const { order } = await backend.createOrder(await token(), {
      item_id: 'biscuit',
      request_id: 'someone-elses-order',
    })
    const { payers } = (await control('GET', '/_sandbox/payers')) as { payers: { openid: string }[] }
    const other = payers.find((payer) => payer.openid !== openid)?.openid ?? ''
    const { session_token } = await backend.login(await codeFor(other))
    await expect(backend.order(session_token, order.id)).rejects.toMatchObject({ status: 404, code: 'ORDER_UNKNOWN' })
  })

  it('gives the same order for the same request, and names its own prices', async () => {
    const { backend } = shopping('pay')
    const session = await token()
    const wish = { item_id: 'flat-white', request_id: 'an-impatient-tap', amount: 1 }
    const [first, second] = [await backend.createOrder(session, wish), await backend.createOrder(session, wish)]
    expect(second.order).toEqual(first.order)
    expect(first.order.total).toBe(2800)
  })

  it.each([
    ['POST', '/api/login', '{"code":1}', 400, 'LOGIN_CODE_MISSING'],
    ['POST', '/api/login', 'no json', 400, 'NOT_JSON'],
    ['POST', '/api/page-login', '{}', 400, 'LOGIN_CODE_MISSING'],
    ['POST', '/api/authorize-url', '{"state":"x"}', 400, 'STATE_WRONG'],
    ['POST', '/api/orders', '{}', 401, 'SESSION_UNKNOWN'],
    ['POST', '/api/login', JSON.stringify({ code: 'x'.repeat(20_000) }), 413, 'TOO_LARGE'],
    ['GET', '/api/orders/pay_1', undefined, 401, 'SESSION_UNKNOWN'],
    ['GET', '/api/nothing', undefined, 404, 'NOT_FOUND'],
    ['GET', '/..%2fserver%2fshop.ts', undefined, 404, 'NOT_FOUND'],
    ['GET', '/lib/miniprogram/..%2f..%2fpackage.json', undefined, 404, 'NOT_FOUND'],
  ])('answers %s %s %#.40s with %i %s', async (method, path, body, status, code) => {
    const response = await fetch(shopUrl + path, { method, ...(body === undefined ? {} : { body }) })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code])
  })

  it('serves the page', async () => {
    for (const path of ['/', '/shop.js', '/shop.css']) expect((await fetch(shopUrl + path)).status).toBe(200)
  })

  it('says the till is away, not that the order failed', async () => {
    const { appid, appsecret } = merchant
    const nowhere = new TillClient('http://127.0.0.1:9', 'wxt_none')
    const away = createShopServer(
      new Shop({ till: nowhere, appid, appsecret, wechatUrl: sandbox.url, publicUrl: shopUrl }),
    )
    await new Promise<void>((resolve) => {
      away.listen(0, '127.0.0.1', resolve)
    })
    const { phone } = shopping('pay')
    const backend = connectBackend(phone.wx, `http://127.0.0.1:${(away.address() as AddressInfo).port}`)
    const { session_token } = await backend.login(await codeFor(openid))
    const wish = { item_id: 'espresso', request_id: 'the-till-is-away' }
    await expect(backend.createOrder(session_token, wish)).rejects.toMatchObject({
      status: 502,
      code: 'TILL_UNREACHABLE',
    })
    away.closeAllConnections()
    await new Promise((resolve) => {
      away.close(resolve)
    })
  })
})
