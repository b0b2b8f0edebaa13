import { createRequire } from 'node:module'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTillClient } from '@wxtill/client'
import { type MerchantCredentials, type Sandbox, startSandbox } from '@wxtill/sandbox'
import { startTill, type Till } from '@wxtill/till'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createShopServer } from '../server/http.ts'
import { Rentals, type RentalView } from '../server/rentals.ts'
import { Users } from '../server/users.ts'

interface Shop {
  rent(cabinetId: string, requestId: string): Promise<RentalView>
  giveBack(id: string, cabinetId: string): Promise<RentalView>
  rental(id: string): Promise<RentalView>
  rentals(): Promise<RentalView[]>
}
const load = createRequire(import.meta.url)
const { createShop } = load('../miniprogram/shop.js') as { createShop: (wx: object, baseUrl: string) => Shop }
const { cardOf, money, time } = load('../miniprogram/view.js') as {
  cardOf: (rental: RentalView, language: string) => { title: string; facts: { name: string; value: string }[] }
  money: (fen: number) => string
  time: (iso: string) => string
}

let sandbox: Sandbox
let till: Till
let server: Server
let merchant: MerchantCredentials
let url: string

beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual' })
  merchant = sandbox.merchants[0]!
  const { mchid, appid, serial_no: serial, private_key: privateKey, api_v3_key: apiV3Key, public_key } = merchant
  till = await startTill({
    host: '127.0.0.1',
    port: 0,
    clock: sandbox.clock,
    merchants: [
      {
        mchid,
        appid,
        serial,
        privateKey,
        apiV3Key,
        ...(public_key && { publicKey: public_key }),
        baseUrl: sandbox.url,
      },
    ],
    log: 'silent',
  })
  const client = createTillClient({ baseUrl: till.url, apiKey: (await till.createApiKey('rental example')).key })
  const rentals = new Rentals({ till: client, serviceId: '500001', now: () => Promise.resolve(sandbox.clock.now()) })
  const users = new Users({ appid, appsecret: merchant.appsecret, wechatUrl: sandbox.url })
  server = createShopServer({ users, rentals })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 60_000)

afterAll(async () => {
  server?.closeAllConnections()
  server?.close()
  await till?.close()
  await sandbox?.close()
})

async function control<T>(path: string, body?: object): Promise<T> {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  return (await (await fetch(`${sandbox.url}/_sandbox${path}`, init)).json()) as T
}

interface Callbacks {
  readonly success: (result: object) => void
}

/** The `wx` of a mini program, with a user who agrees to what is opened, or leaves. */
async function phone({ agrees, says = 'openBusinessView:ok' }: { agrees: boolean; says?: string }) {
  const { payers } = await control<{ payers: { openids: Record<string, string> }[] }>('/payers')
  const openid = payers[0]!.openids[merchant.appid]!
  const opened: string[] = []
  const wx = {
    login: ({ success }: Callbacks) =>
      void control<object>('/phone/login', { appid: merchant.appid, openid }).then(success),
    request: ({
      url,
      method,
      data,
      header,
      success,
    }: Callbacks & { url: string; method: string; data?: object; header: object }) =>
      void fetch(url, {
        method,
        headers: { 'content-type': 'application/json', ...header },
        ...(data && { body: JSON.stringify(data) }),
      }).then(async (answer) => success({ statusCode: answer.status, data: await answer.json() })),
    openBusinessView: ({ businessType, success }: Callbacks & { businessType: string }) => {
      opened.push(businessType)
      void decide(openid, agrees).then(() => success({ errMsg: says }))
    },
  }
  return { shop: createShop(wx, url), opened }
}

async function decide(openid: string, agrees: boolean): Promise<void> {
  if (!agrees) return
  const { permissions } = await control<{ permissions: { authorization_code: string }[] }>('/payscore/permissions')
  await control(`/payscore/permissions/${merchant.mchid}/${permissions[0]!.authorization_code}/agree`, { openid })
}

describe('the mini program', () => {
  it('believes no client that says ok: without the permission nothing is rented', async () => {
    const { shop, opened } = await phone({ agrees: false })
    await expect(shop.rent('square-3', 'request-1')).rejects.toMatchObject({ code: 'PERMISSION_NEEDED' })
    expect(opened).toEqual(['wxpayScoreEnable'])
    expect(await shop.rentals()).toEqual([])
  })

  it('rents, gives back and is charged, also when the client says that the user left', async () => {
    const { shop } = await phone({ agrees: true, says: 'openBusinessView:fail cancel' })
    const rented = await shop.rent('square-3', 'request-1')
    expect(rented).toMatchObject({ state: 'rented', fee: 300, cabinet: { zh: '人民广场 3 号机' } })
    // The same tap again, and another while this one runs.
    expect((await shop.rent('square-3', 'request-1')).id).toBe(rented.id)
    expect((await shop.rent('station-1', 'request-2')).id).toBe(rented.id)
    await sandbox.clock.advance(90 * 60_000)
    expect(await shop.giveBack(rented.id, 'station-1')).toMatchObject({ state: 'charging', fee: 600 })
    expect(await shop.giveBack(rented.id, 'station-1')).toMatchObject({ state: 'charging', fee: 600 })
    await sandbox.clock.advance(5_000)
    const paid = await shop.rental(rented.id)
    expect(paid).toMatchObject({ state: 'paid', fee: 600 })
    const { title, facts } = cardOf(paid, 'zh')
    expect([title, facts.map(({ name }) => name), facts.at(-1)?.value]).toEqual([
      '已扣款',
      ['借出时间', '归还时间', '扣款时间', '费用'],
      '¥6.00',
    ])
  })

  it('shows nobody another’s rental', async () => {
    const { shop } = await phone({ agrees: false })
    await expect(shop.rental('pso_01jz7v5v4k9m2c3t8w0q6r1x5a')).rejects.toMatchObject({ code: 'NO_SUCH_RENTAL' })
    const answer = await fetch(`${url}/api/rentals`)
    expect(answer.status).toBe(401)
  })

  it('writes money and times as they are in China', () => {
    expect([money(5), money(123_450), money(123_456_789)]).toEqual(['¥0.05', '¥1,234.50', '¥1,234,567.89'])
    expect(time('2026-06-09T16:00:00.000Z')).toBe('2026-06-10 00:00:00')
  })
})
