import { createTillClient, type TillClient } from '@wxtill/client'
import { type MerchantCredentials, type Sandbox, startSandbox } from '@wxtill/sandbox'
import { startTill, type Till } from '@wxtill/till'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const PLATE = { plate_number: '粤BD12345', plate_color: 'GREEN' } as const

let sandbox: Sandbox
let partner: MerchantCredentials
let sub_mchid: string
let sub_appid: string
let till: Till
let client: TillClient

/** What the payer is called by the partner's app, and by the sub-merchant's. */
let openid: string
let sub_openid: string

beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual' })
  partner = sandbox.merchants[0]!
  ;({ mchid: sub_mchid, appid: sub_appid } = await sandbox.createMerchant({ partner: partner.mchid }))
  till = await startTill({
    host: '127.0.0.1',
    port: 0,
    clock: sandbox.clock,
    merchants: [
      {
        mchid: partner.mchid,
        appid: partner.appid,
        serial: partner.serial_no,
        privateKey: partner.private_key,
        apiV3Key: partner.api_v3_key,
        publicKey: partner.public_key,
        baseUrl: sandbox.url,
      },
    ],
    log: 'silent',
  })
  client = createTillClient({ baseUrl: till.url, apiKey: (await till.createApiKey('test')).key })
  const { payers } = await control<{ payers: { openids: Record<string, string> }[] }>('/payers')
  const { openids } = payers[0]!
  openid = openids[partner.appid]!
  sub_openid = openids[sub_appid]!
}, 60_000)

afterAll(async () => {
  await till?.close()
  await sandbox?.close()
})

async function control<T>(path: string, body?: object): Promise<T> {
  const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const answer = await fetch(`${sandbox.url}/_sandbox${path}`, init)
  expect(answer.ok, path).toBe(true)
  return (await answer.json()) as T
}

/** Every call that was made to WeChat Pay, as method and path. */
async function calls(): Promise<string[]> {
  const { entries } = await control<{ entries: { direction: string; method: string; path: string }[] }>(
    '/journal?limit=1000',
  )
  return entries.filter(({ direction }) => direction === 'in').map(({ method, path }) => `${method} ${path}`)
}

/** By our own calls alone: what is told comes by itself. */
const settle = async (seconds: number): Promise<void> => {
  await sandbox.clock.advance(seconds * 1000)
  await till.drain()
}

describe('a partner, by the client of its till', () => {
  it('rents to a user of the sub-merchant’s app by the partner’s endpoints alone', async () => {
    const sub = { sub_mchid, sub_appid }
    const asked = await client.post('/v1/payscore/authorizations', {
      body: { ...sub, service_id: '500001', openid: sub_openid },
    })
    const code = asked.authorization_code
    await control(`/payscore/permissions/${partner.mchid}/${code}/agree`, { openid, sub_mchid })
    await settle(1)
    const order = await client.post('/v1/payscore/orders', {
      body: {
        ...sub,
        service_id: '500001',
        openid: sub_openid,
        service_introduction: '共享充电宝',
        time_range: { start_time: 'OnAccept' },
        risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
      },
    })
    expect(order).toMatchObject({ state: 'running', ...sub, openid: sub_openid })
    await settle(3600)
    const path = { id: order.id }
    const end_time = new Date(sandbox.clock.now() + 8 * 3_600_000).toISOString().slice(0, 19).replaceAll(/\D/g, '')
    await client.post('/v1/payscore/orders/{id}/complete', {
      params: { path },
      body: { post_payments: [{ name: '租借费用', amount: 300 }], time_range: { end_time } },
    })
    await settle(5)
    const paid = await client.get('/v1/payscore/orders/{id}', { params: { path } })
    expect(paid).toMatchObject({ state: 'paid', total_amount: 300 })
    const refund = await client.post('/v1/refunds', {
      body: { payment_id: paid.payment_id!, amount: { refund: 100 }, reason: '优惠' },
    })
    expect(refund).toMatchObject({ sub_mchid, state: 'processing' })
    const made = await calls()
    expect(
      made.filter((call) => call.includes('/payscore/')).every((call) => call.includes('/payscore/partner/')),
    ).toBe(true)
    expect(made).toContain(`POST /v3/payscore/partner/serviceorder/${order.out_order_no}/complete`)
  })

  it('charges a car of the sub-merchant’s car park', async () => {
    await control('/plates', { ...PLATE, openid })
    const plate = await client.get('/v1/parking/plates/{plate_number}', {
      params: {
        path: { plate_number: PLATE.plate_number },
        query: { plate_color: PLATE.plate_color, openid, sub_mchid },
      },
    })
    expect(plate).toMatchObject({
      service_state: 'NORMAL',
      open: { jsapi: { path: expect.stringContaining(sub_mchid) } },
    })
    const car = await client.post('/v1/parking/entrances', {
      body: { ...PLATE, sub_mchid, parking_name: '欢乐海岸停车场', free_duration: 900 },
    })
    expect(car).toMatchObject({ sub_mchid, plate_state: 'normal' })
    await settle(7200)
    const left = await client.post('/v1/parking/charges', {
      body: { entrance_id: car.id, amount: { total: 500 }, device_id: 'EXIT1', sub_appid },
    })
    expect(left).toMatchObject({ release: true, state: 'accepted', sub_mchid, sub_appid })
    await settle(10)
    const paid = await client.get('/v1/parking/charges/{id}', { params: { path: { id: left.id! } } })
    expect(paid).toMatchObject({ state: 'paid', sub_mchid })
    const { money } = await control<{ money: { mchid: string; paid: number }[] }>('/settled')
    expect(money.map(({ mchid, paid }) => [mchid, paid])).toEqual([
      [partner.mchid, 0],
      [sub_mchid, 800],
    ])
    const { data } = await client.get('/v1/ledger/balances', { params: { query: { sub_mchid } } })
    expect(data.find(({ account }) => account === 'sales')?.balance).toBe(-800)
  })
})
