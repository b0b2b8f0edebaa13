import { payscoreDetail } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, PayscoreShop } from '../../testing/payscore-shop.ts'
import type { TestAnswer } from '../../testing/test-merchant.ts'

const PARTNER = '/v3/payscore/partner'

let shop: PayscoreShop
let sub_mchid: string
let sub_appid: string
beforeEach(async () => {
  shop = await PayscoreShop.open()
  const sub = await shop.sandbox.createMerchant({ partner: shop.mchid })
  sub_mchid = sub.mchid
  sub_appid = sub.appid
})
afterEach(() => shop.close())

const post = (path: string, body: object): Promise<TestAnswer> =>
  shop.merchant.post(PARTNER + path, { service_id: '500001', sub_mchid, ...body })
const named = () => ({ appid: shop.appid, sub_appid })
const search = (user: string): Promise<TestAnswer> =>
  shop.merchant.get(
    `${PARTNER}/permissions/search?service_id=500001&appid=${shop.appid}&sub_mchid=${sub_mchid}&sub_appid=${sub_appid}&${user}`,
  )

async function subOpenid(): Promise<string> {
  const { payers } = (await shop.merchant.control('GET', '/payers')).json
  return payers[0].openids[sub_appid]
}

async function rented(): Promise<TestAnswer> {
  await post('/permissions', { ...named(), authorization_code: 'A1', notify_url: shop.notify_url })
  await shop.permission('A1', 'agree', { sub_mchid })
  const order = shop.order('R1', { ...named(), sub_mchid })
  return shop.merchant.post(`${PARTNER}/serviceorder`, order)
}

describe('a partner', () => {
  it('rents out for a sub-merchant, whose money it is', async () => {
    const made = await rented()
    const sub_openid = await subOpenid()
    expect(made.json).toMatchObject({
      mchid: shop.mchid,
      sub_mchid,
      appid: shop.appid,
      sub_appid,
      openid: shop.openid,
      sub_openid,
      state: 'DOING',
    })
    await shop.sandbox.clock.advance(2 * HOUR)
    const completed = await post('/serviceorder/R1/complete', {
      post_payments: [{ name: '租借费用', amount: 400 }],
      total_amount: 400,
      time_range: { end_time: '20260609201320' },
    })
    expect([completed.status, completed.text]).toEqual([204, ''])
    await shop.sandbox.clock.advance(1500)
    const query = `service_id=500001&sub_mchid=${sub_mchid}&out_order_no=R1`
    const done = (await shop.merchant.get(`${PARTNER}/serviceorder?${query}`)).json
    expect(done).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID' } })
    const { money } = (await shop.merchant.control('GET', '/settled')).json
    expect(money).toMatchObject([
      { mchid: shop.mchid, paid: 0 },
      { mchid: sub_mchid, paid: 400 },
    ])
    await shop.told()
    expect(
      shop.server.received.map(({ event_type, resource }) => [event_type, resource.sub_mchid ?? resource.sub_mch_id]),
    ).toEqual([
      ['PAYSCORE.USER_OPEN_SERVICE', sub_mchid],
      ['PAYSCORE.USER_PAID', sub_mchid],
    ])
    expect(shop.server.received[0]!.resource).toMatchObject({ mch_id: shop.mchid, sub_openid })
  })

  it('finds a user by either openid, and ends the permission', async () => {
    const sub_openid = await subOpenid()
    expect((await search(`openid=${shop.openid}`)).json.authorization_state).toBe('UNAVAILABLE')
    await rented()
    for (const user of [`openid=${shop.openid}`, `sub_openid=${sub_openid}`])
      expect((await search(user)).json).toMatchObject({ authorization_state: 'AVAILABLE', authorization_code: 'A1' })
    const byCode = `${PARTNER}/permissions/authorization-code/A1?service_id=500001&sub_mchid=${sub_mchid}`
    expect((await shop.merchant.get(byCode)).json.authorization_state).toBe('AVAILABLE')
    expect((await post('/serviceorder/R1/cancel', { reason: '不租了' })).status).toBe(204)
    expect((await post('/permissions/terminate', { ...named(), sub_openid, reason: '到期' })).status).toBe(204)
    expect((await search(`openid=${shop.openid}`)).json.authorization_state).toBe('UNAVAILABLE')
  })

  it('keeps its orders apart from those of direct calls', async () => {
    await rented()
    expect((await shop.query('R1')).json.code).toBe('ORDER_NOT_EXIST')
    // A direct order of the same number is another, and needs a permission of its own.
    expect((await shop.create('R1')).json.code).toBe('NO_AUTH')
  })

  it('shows an order by a jump that it has signed', async () => {
    await rented()
    const timestamp = Math.floor(shop.sandbox.clock.now() / 1000)
    const apiV2Key = shop.merchant.credentials.api_v2_key
    const order = { service_id: '500001', out_order_no: 'R1' }
    for (const sub of [{}, { sub_mchid }]) {
      const jump = payscoreDetail(order, { mch_id: shop.mchid, timestamp, nonce_str: 'n', apiV2Key, ...sub })
      const opened = await shop.merchant.control('POST', '/phone/payscore/view', {
        openid: shop.openid,
        appid: sub_appid,
        ...jump,
      })
      expect(opened.json).toMatchObject({ view: 'detail', order: { out_order_no: 'R1', sub_mchid } })
    }
  })

  it('acts for its own sub-merchants only', async () => {
    const other = await shop.sandbox.createMerchant()
    const body = { ...named(), authorization_code: 'A1', sub_mchid: other.mchid, sub_appid: undefined }
    expect((await post('/permissions', body)).json.code).toBe('NO_AUTH')
  })
})
