import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientPayMessage, parsePrivateKey, sign } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MINUTE = 60_000
const BASE = '/v3/pay/partner/transactions'

let sandbox: Sandbox
let partner: TestMerchant
let shop: TestMerchant
let stranger: TestMerchant
let notified: NotifyServer
let notify_url: string
let openids: Record<string, string>
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  partner = new TestMerchant(sandbox)
  const { mchid } = partner.credentials
  shop = new TestMerchant(sandbox, await sandbox.createMerchant({ name: '面馆', partner: mchid }))
  stranger = new TestMerchant(sandbox, await sandbox.createMerchant({ name: '路人店' }))
  notified = new NotifyServer(partner.credentials)
  notify_url = await notified.listen()
  openids = (await partner.control('GET', '/payers')).json.payers[0].openids
})
afterAll(async () => {
  await sandbox.close()
  await notified.close()
})

/** An order of the partner for its sub-merchant. */
function order(out_trade_no: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const { appid: sp_appid, mchid: sp_mchid } = partner.credentials
  return {
    sp_appid,
    sp_mchid,
    sub_mchid: shop.credentials.mchid,
    description: '牛肉面',
    out_trade_no,
    notify_url,
    amount: { total: 100, currency: 'CNY' },
    ...more,
  }
}

const prepay = (number: string, more: Record<string, unknown> = {}, product = 'native'): Promise<TestAnswer> =>
  partner.post(`${BASE}/${product}`, order(number, more))

function query(path: string, sub_mchid = shop.credentials.mchid): Promise<TestAnswer> {
  return partner.get(`${BASE}/${path}?sp_mchid=${partner.credentials.mchid}&sub_mchid=${sub_mchid}`)
}

const balances = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await partner.control('GET', '/merchants')).json.merchants.map((one: { mchid: string; balance: number }) => [
      one.mchid,
      one.balance,
    ]),
  )

describe('a partner', () => {
  it.each([
    ['native', {}, 'code_url', 'NATIVE'],
    ['app', {}, 'prepay_id', 'APP'],
    ['h5', { scene_info: { payer_client_ip: '1.2.3.4', h5_info: { type: 'Wap' } } }, 'h5_url', 'MWEB'],
  ] as const)('orders by %s for its sub-merchant, who gets the money', async (product, more, field, trade_type) => {
    const before = await balances()
    const number = `PARTNER-${product}`
    const answer = await prepay(number, more, product)
    expect([answer.status, Object.keys(answer.json), answer.signed]).toEqual([200, [field], true])
    expect((await partner.pay(number, { sub_mchid: shop.credentials.mchid })).json.result).toBe('success')
    const found = await query(`out-trade-no/${number}`)
    const { appid: sp_appid, mchid: sp_mchid } = partner.credentials
    const sub_mchid = shop.credentials.mchid
    expect(found.json).toMatchObject({
      sp_appid,
      sp_mchid,
      sub_mchid,
      trade_state: 'SUCCESS',
      trade_type,
      payer: { sp_openid: openids[sp_appid] },
    })
    expect(found.json).not.toHaveProperty('mchid')
    const after = await balances()
    expect(after[sub_mchid]).toBeGreaterThan(before[sub_mchid]!)
    expect(after[sp_mchid]).toBe(before[sp_mchid])
  })

  it('takes the payer under its own appid or under that of the sub-merchant', async () => {
    const { appid: sp_appid } = partner.credentials
    const { appid: sub_appid } = shop.credentials
    const jsapi = (number: string, more: Record<string, unknown>): Promise<TestAnswer> => prepay(number, more, 'jsapi')
    expect((await jsapi('PJSAPI01', { payer: { sp_openid: openids[sp_appid] } })).status).toBe(200)
    expect((await jsapi('PJSAPI02', { sub_appid, payer: { sub_openid: openids[sub_appid] } })).status).toBe(200)
    await partner.pay('PJSAPI02', { sub_mchid: shop.credentials.mchid })
    expect((await query('out-trade-no/PJSAPI02')).json).toMatchObject({
      sub_appid,
      payer: { sp_openid: openids[sp_appid], sub_openid: openids[sub_appid] },
    })
    for (const [number, more, status, code] of [
      ['PJSAPI03', { payer: { sub_openid: openids[sub_appid] } }, 400, 'PARAM_ERROR'],
      ['PJSAPI04', { payer: {} }, 400, 'PARAM_ERROR'],
      ['PJSAPI05', { payer: { sp_openid: openids[sub_appid] } }, 400, 'INVALID_REQUEST'],
      [
        'PJSAPI06',
        { sub_appid: stranger.credentials.appid, payer: { sp_openid: openids[sp_appid] } },
        400,
        'APPID_MCHID_NOT_MATCH',
      ],
    ] as const) {
      const answer = await jsapi(number, more)
      expect([number, answer.status, answer.json.code]).toEqual([number, status, code])
    }
  })

  it('is refused where the numbers do not belong together', async () => {
    const { mchid } = partner.credentials
    for (const [more, status, code] of [
      [{ sp_mchid: shop.credentials.mchid }, 400, 'PARAM_ERROR'],
      [{ sp_appid: shop.credentials.appid }, 400, 'APPID_MCHID_NOT_MATCH'],
      [{ sub_mchid: '1999999999' }, 400, 'MCH_NOT_EXISTS'],
      [{ sub_mchid: mchid }, 400, 'PARAM_ERROR'],
      [{ sub_mchid: stranger.credentials.mchid }, 403, 'NO_AUTH'],
    ] as const) {
      const answer = await prepay('PREFUSED', more)
      expect([more, answer.status, answer.json.code]).toEqual([more, status, code])
    }
    expect((await query('out-trade-no/PREFUSED')).json.code).toBe('ORDER_NOT_EXIST')
    expect((await query('out-trade-no/PREFUSED', stranger.credentials.mchid)).json.code).toBe('NO_AUTH')
  })

  it('and its sub-merchant as a direct merchant see each other not, though the number is the same', async () => {
    await prepay('SAMENUMBER')
    expect((await shop.query('SAMENUMBER')).json.code).toBe('ORDER_NOT_EXIST')
    expect((await shop.native('SAMENUMBER', { amount: { total: 7 } })).status).toBe(200)
    expect((await partner.native('SAMENUMBER', { amount: { total: 8 } })).status).toBe(200)
    expect((await query('out-trade-no/SAMENUMBER')).json.amount.total).toBe(100)
    expect((await shop.query('SAMENUMBER')).json.amount.total).toBe(7)
    await partner.pay('SAMENUMBER', { sub_mchid: shop.credentials.mchid })
    const { transaction_id } = (await query('out-trade-no/SAMENUMBER')).json
    expect((await query(`id/${transaction_id}`)).json.out_trade_no).toBe('SAMENUMBER')
    for (const direct of [shop, partner]) {
      const answer = await direct.get(`/v3/pay/transactions/id/${transaction_id}?mchid=${direct.credentials.mchid}`)
      expect([answer.status, answer.json.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    }
  })

  it('closes what nobody paid', async () => {
    await prepay('PCLOSE01')
    const { mchid: sp_mchid } = partner.credentials
    const close = { sp_mchid, sub_mchid: shop.credentials.mchid }
    expect((await partner.post(`${BASE}/out-trade-no/PCLOSE01/close`, close)).status).toBe(204)
    expect((await query('out-trade-no/PCLOSE01')).json.trade_state).toBe('CLOSED')
    expect((await partner.pay('PCLOSE01', { sub_mchid: shop.credentials.mchid })).status).toBe(409)
  })

  it('is told of payments and refunds under the names of its mode, sealed and signed for it', async () => {
    await prepay('PNOTIFY1')
    await partner.pay('PNOTIFY1', { sub_mchid: shop.credentials.mchid })
    await sandbox.clock.advance(0)
    const names = { sp_mchid: partner.credentials.mchid, sub_mchid: shop.credentials.mchid }
    const told = notified.received.find(({ resource }) => resource.out_trade_no === 'PNOTIFY1')!
    expect([told.event_type, told.signed]).toEqual(['TRANSACTION.SUCCESS', true])
    expect(told.resource).toMatchObject({ ...names, sp_appid: partner.credentials.appid })
    const refund = { sub_mchid: names.sub_mchid, notify_url }
    expect((await partner.refund('PNOTIFY1', 'PREFUND1', 60, 100, refund)).status).toBe(200)
    await sandbox.clock.advance(MINUTE)
    const news = notified.received.find(({ event_type }) => event_type === 'REFUND.SUCCESS')!
    expect(news.resource).toMatchObject({ ...names, out_refund_no: 'PREFUND1', refund_status: 'SUCCESS' })
    expect(news.resource).not.toHaveProperty('mchid')
    const found = await partner.get(`/v3/refund/domestic/refunds/PREFUND1?sub_mchid=${names.sub_mchid}`)
    expect(found.json).toMatchObject({ status: 'SUCCESS', amount: { refund: 60, total: 100 } })
    expect((await partner.get('/v3/refund/domestic/refunds/PREFUND1')).json.code).toBe('RESOURCE_NOT_EXISTS')
  })

  it('refunds for its own sub-merchants only, and only what was ordered for them', async () => {
    await prepay('PREFUSE1')
    await partner.pay('PREFUSE1', { sub_mchid: shop.credentials.mchid })
    const refund = (more: object): Promise<TestAnswer> => partner.refund('PREFUSE1', 'PREFUND2', 1, 100, more)
    expect((await refund({})).json).toMatchObject({ code: 'RESOURCE_NOT_EXISTS', message: '订单不存在' })
    expect((await refund({ sub_mchid: stranger.credentials.mchid })).json.code).toBe('NO_AUTH')
    const { transaction_id } = (await query('out-trade-no/PREFUSE1')).json
    const byTransaction = await shop.post('/v3/refund/domestic/refunds', {
      transaction_id,
      out_refund_no: 'PREFUND3',
      amount: { refund: 1, total: 100, currency: 'CNY' },
    })
    expect([byTransaction.status, byTransaction.json.code]).toEqual([403, 'NO_AUTH'])
  })

  it('is paid by a call from the mini program of either, signed by the partner', async () => {
    const { appid: sub_appid } = shop.credentials
    const { json } = await prepay('PCALL001', { sub_appid, payer: { sub_openid: openids[sub_appid] } }, 'jsapi')
    const call = { timeStamp: '1781000000', nonceStr: 'abc', package: `prepay_id=${json.prepay_id}` }
    const by = (merchant: TestMerchant): Promise<{ status: number }> => {
      const message = clientPayMessage({
        appid: sub_appid,
        timestamp: call.timeStamp,
        nonce_str: call.nonceStr,
        package: call.package,
      })
      const paySign = sign(message, parsePrivateKey(merchant.credentials.private_key))
      const params = { ...call, signType: 'RSA', paySign }
      return partner.control('POST', '/phone/prepay', { openid: openids[sub_appid], kind: 'miniprogram', params })
    }
    expect((await by(shop)).status).toBe(400)
    expect((await by(partner)).status).toBe(200)
  })
})

describe("a partner's bill", () => {
  it('holds what it ordered for its sub-merchants, who find the money in their own fund flow', async () => {
    await sandbox.clock.advance(Date.UTC(2026, 5, 10, 2) - sandbox.clock.now())
    const apply = (merchant: TestMerchant, path: string): Promise<TestAnswer> =>
      merchant.get(`/v3/bill/${path}${path.includes('?') ? '&' : '?'}bill_date=2026-06-09&tar_type=GZIP`)
    const bill = async (merchant: TestMerchant, path: string): Promise<string> => {
      const { json } = await apply(merchant, path)
      const file = await merchant.get(json.download_url.slice(sandbox.url.length))
      return gunzipSync(file.bytes).toString('utf8')
    }
    const sub_mchid = shop.credentials.mchid
    const rows = (await bill(partner, 'tradebill')).split('\r\n').filter((line) => line.includes('PNOTIFY1'))
    expect(rows.map((row) => row.split(',`')[3])).toEqual([sub_mchid, sub_mchid])
    expect(await bill(partner, `tradebill?sub_mchid=${sub_mchid}`)).toContain('PNOTIFY1')
    const strange = await apply(partner, `tradebill?sub_mchid=${stranger.credentials.mchid}`)
    expect([strange.status, strange.json.code]).toEqual([403, 'NO_AUTH'])
    expect((await apply(shop, 'tradebill')).json.code).toBe('NO_STATEMENT_EXIST')
    expect(await bill(shop, 'fundflowbill')).toContain('PNOTIFY1')
    expect((await apply(partner, 'fundflowbill')).json.code).toBe('NO_STATEMENT_EXIST')
  })

  it('leaves nothing open', async () => {
    expect((await partner.control('GET', '/settled')).json).toMatchObject({ settled: true })
  })
})
