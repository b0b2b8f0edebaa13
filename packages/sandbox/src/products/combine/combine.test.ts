import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatRfc3339, jsapiPay, parsePrivateKey, signAsync } from '@wxtill/protocol'
import { testOnlyPrivateKey } from '../../keys/test-only-keys.ts'
import { runSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'
import type { Platform } from '../../platform.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const PATH = '/v3/combine-transactions'

let sandbox: Sandbox
let platform: Platform
/** Combines the orders; the two shops' money it is. */
let mall: TestMerchant
let tea: TestMerchant
let books: TestMerchant
let server: NotifyServer
let notify_url: string
let rich: string
let poor: string
beforeAll(async () => {
  ;({ sandbox, platform } = await runSandbox({ clock: 'virtual', startAt: START }, testOnlyPrivateKey))
  mall = new TestMerchant(sandbox)
  tea = new TestMerchant(sandbox, await sandbox.createMerchant({ name: '茶铺' }))
  books = new TestMerchant(sandbox, await sandbox.createMerchant({ name: '书店' }))
  server = new NotifyServer(mall.credentials)
  notify_url = await server.listen()
  const { payers } = (await mall.control('GET', '/payers')).json
  ;[rich, poor] = payers.map(({ openid }: { openid: string }) => openid)
})
afterAll(async () => {
  await sandbox.close()
  await server.close()
})

type Part = Record<string, unknown>

const part = (shop: TestMerchant, out_trade_no: string, total_amount: number, more: object = {}): Part => ({
  mchid: shop.credentials.mchid,
  attach: out_trade_no,
  amount: { total_amount, currency: 'CNY' },
  out_trade_no,
  description: `商品${total_amount}`,
  ...more,
})

const body = (number: string, sub_orders: Part[], more: object = {}): Record<string, unknown> => ({
  combine_appid: mall.credentials.appid,
  combine_mchid: mall.credentials.mchid,
  combine_out_trade_no: number,
  sub_orders,
  notify_url,
  ...more,
})

/** Tea for 30 fen and a book for 70. */
const parts = (number: string): Part[] => [part(tea, `${number}-T`, 30), part(books, `${number}-B`, 70)]

const native = (number: string, sub_orders = parts(number), more: object = {}): Promise<TestAnswer> =>
  mall.post(`${PATH}/native`, body(number, sub_orders, more))

const query = (number: string): Promise<TestAnswer> => mall.get(`${PATH}/out-trade-no/${number}`)

const close = (number: string, sub_orders: object[] = namesOf(parts(number)), more: object = {}): Promise<TestAnswer> =>
  mall.post(`${PATH}/out-trade-no/${number}/close`, { combine_appid: mall.credentials.appid, sub_orders, ...more })

const namesOf = (sub_orders: Part[]): object[] =>
  sub_orders.map(({ mchid, out_trade_no, sub_mchid, sub_appid }) => ({ mchid, out_trade_no, sub_mchid, sub_appid }))

const statesOf = async (number: string): Promise<string[]> =>
  (await query(number)).json.sub_orders.map(({ trade_state }: { trade_state: string }) => trade_state)

const balanceOf = (shop: TestMerchant): number => platform.merchants.find(shop.credentials.mchid)!.balance

describe('a combined order', () => {
  it('is scanned and paid once, for both shops, and told of once', async () => {
    const before = [tea, books, mall].map(balanceOf)
    const { code_url } = (await native('SCAN0001')).json
    expect(await statesOf('SCAN0001')).toEqual(['NOTPAY', 'NOTPAY'])
    const cashier = (await mall.control('POST', '/phone/scan', { text: code_url, openid: rich })).json
    expect(cashier).toMatchObject({
      amount: { total: 100, currency: 'CNY' },
      description: '商品30、商品70',
      out_trade_no: 'SCAN0001',
      sub_orders: [
        { merchant_name: '茶铺', description: '商品30', amount: { total: 30 }, out_trade_no: 'SCAN0001-T' },
        { merchant_name: '书店', description: '商品70', amount: { total: 70 }, out_trade_no: 'SCAN0001-B' },
      ],
    })
    const { token } = cashier
    const paid = await mall.control('POST', '/phone/pay', { token, openid: rich, password: '123456' })
    expect(paid.json).toMatchObject({ result: 'ok', amount: { total: 100 } })
    await sandbox.clock.advance(1000)
    const shown = (await query('SCAN0001')).json
    const [first] = shown.sub_orders
    expect(first).toEqual({
      mchid: tea.credentials.mchid,
      out_trade_no: 'SCAN0001-T',
      attach: 'SCAN0001-T',
      trade_state: 'SUCCESS',
      trade_type: 'NATIVE',
      bank_type: 'OTHERS',
      transaction_id: expect.stringMatching(/^42000\d{23}$/),
      success_time: '2026-06-09T18:13:20+08:00',
      amount: { total_amount: 30, currency: 'CNY', payer_amount: 30, payer_currency: 'CNY' },
      promotion_detail: [],
    })
    const [received, ...more] = server.received
    expect(more).toEqual([])
    const { combine_transaction_id, ...rest } = shown
    expect(combine_transaction_id).toBe(paid.json.transaction_id)
    expect([received!.event_type, received!.signed, received!.resource]).toEqual(['TRANSACTION.SUCCESS', true, rest])
    expect(rest.combine_payer_info).toEqual({ openid: rich })
    expect([tea, books, mall].map(balanceOf)).toEqual([before[0]! + 30, before[1]! + 70, before[2]])
  })

  it('is paid by the other ways as well', async () => {
    const app = await mall.post(`${PATH}/app`, body('WAYS0001', parts('WAYS0001')))
    expect(app.json.prepay_id).toMatch(/^wx\w{34}$/)
    const scene_info = { payer_client_ip: '1.2.3.4', h5_info: { type: 'Wap' } }
    const h5 = await mall.post(`${PATH}/h5`, body('WAYS0002', parts('WAYS0002'), { scene_info }))
    const link = { kind: 'h5', openid: rich, params: { h5_url: h5.json.h5_url } }
    expect((await mall.control('POST', '/phone/prepay', link)).json.amount.total).toBe(100)
    const jsapi = await mall.post(
      `${PATH}/jsapi`,
      body('WAYS0003', parts('WAYS0003'), { combine_payer_info: { openid: rich } }),
    )
    const sign = (message: string): Promise<string> => signAsync(message, parsePrivateKey(mall.credentials.private_key))
    const { appid } = mall.credentials
    const call = { appid, prepay_id: jsapi.json.prepay_id, timestamp: START / 1000, nonce_str: 'n' }
    const params = await jsapiPay(call, sign)
    const page = { kind: 'jsapi', openid: rich, appid, params }
    expect((await mall.control('POST', '/phone/prepay', page)).json.sub_orders).toHaveLength(2)
    for (const number of ['WAYS0001', 'WAYS0002', 'WAYS0003']) {
      expect((await mall.pay(number, { openid: rich })).json.result).toBe('success')
      expect(await statesOf(number)).toEqual(['SUCCESS', 'SUCCESS'])
    }
    expect((await query('WAYS0003')).json.sub_orders[0].trade_type).toBe('JSAPI')
  })

  it('by JSAPI is for the user named, and one must be named', async () => {
    const jsapi = (number: string, combine_payer_info: object): Promise<TestAnswer> =>
      mall.post(`${PATH}/jsapi`, body(number, parts(number), { combine_payer_info }))
    expect((await jsapi('OPENID01', {})).json).toEqual({ code: 'PARAM_ERROR', message: 'JSAPI支付必须传openid' })
    expect((await jsapi('OPENID02', { openid: 'oNobody' })).json.message).toBe('appid和openid不匹配')
    await jsapi('OPENID03', { openid: rich })
    expect((await mall.pay('OPENID03', { openid: poor })).json.code).toBe('WRONG_USER')
  })

  it('is paid as a whole or not at all', async () => {
    await native('WHOLE001', [part(tea, 'WHOLE001-T', 60), part(books, 'WHOLE001-B', 60)])
    // 100 fen reach for each of them, but not for both.
    expect((await mall.pay('WHOLE001', { openid: poor })).json.result).toBe('insufficient_funds')
    expect(await statesOf('WHOLE001')).toEqual(['NOTPAY', 'NOTPAY'])
    expect((await tea.pay('WHOLE001-T')).json.code).toBe('ORDER_NOT_EXIST')
    for (const outcome of ['wrong_password', 'abandon'])
      expect((await mall.pay('WHOLE001', { openid: poor, outcome })).json.result).toBe(outcome)
    expect((await mall.pay('WHOLE001', { openid: rich })).json.code).toBe('WRONG_USER')
  })

  it('shows its sub-orders to nobody who asks as for a single one', async () => {
    await native('HIDDEN01')
    await mall.pay('HIDDEN01')
    const { transaction_id } = (await query('HIDDEN01')).json.sub_orders[0]
    const answers = [
      await tea.query('HIDDEN01-T'),
      await tea.close('HIDDEN01-T'),
      await tea.get(`/v3/pay/transactions/id/${transaction_id}?mchid=${tea.credentials.mchid}`),
    ]
    for (const { status, json } of answers) expect([status, json.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    expect((await tea.native('HIDDEN01-T')).json.code).toBe('INVALID_REQUEST')
    expect((await mall.query('HIDDEN01')).status).toBe(404)
    expect((await tea.get(`${PATH}/out-trade-no/HIDDEN01`)).json.code).toBe('ORDERNOTEXIST')
  })

  it('is refunded by each shop for itself', async () => {
    await native('REFUND01')
    await mall.pay('REFUND01')
    const before = balanceOf(books)
    expect((await mall.refund('REFUND01-T', 'REFUND01-R', 30, 30)).status).toBe(404)
    expect((await books.refund('REFUND01-B', 'REFUND01-R', 20, 100)).json.code).toBe('INVALID_REQUEST')
    const answer = await books.refund('REFUND01-B', 'REFUND01-R', 20, 70)
    expect([answer.status, answer.json.status]).toEqual([200, 'PROCESSING'])
    await sandbox.clock.advance(MINUTE)
    expect(balanceOf(books)).toBe(before - 20)
    expect(await statesOf('REFUND01')).toEqual(['SUCCESS', 'REFUND'])
    expect((await mall.control('GET', '/settled')).json.open).toEqual([])
  })

  it('stands in the bill of each shop with its own part', async () => {
    await native('BILLED01')
    await mall.pay('BILLED01')
    const day = new Date(sandbox.clock.now() + 8 * 60 * MINUTE).toISOString().slice(0, 10)
    await sandbox.clock.advance(2 * DAY)
    const lines = async (shop: TestMerchant): Promise<string[]> => {
      const { download_url } = (await shop.get(`/v3/bill/tradebill?bill_date=${day}`)).json
      if (download_url === undefined) return []
      const { text } = await shop.get(download_url.slice(sandbox.url.length))
      return text.split('\r\n').filter((line) => line.includes('BILLED01'))
    }
    expect((await lines(tea)).map((line) => line.split(',')[6])).toEqual(['`BILLED01-T'])
    expect((await lines(books)).map((line) => line.split(',')[6])).toEqual(['`BILLED01-B'])
    expect(await lines(mall)).toEqual([])
  })
})

describe('ordering', () => {
  it('the same again is one order with a new code; anything else under the number is refused', async () => {
    const first = (await native('AGAIN001')).json.code_url
    const second = (await native('AGAIN001')).json.code_url
    expect(second).not.toBe(first)
    expect((await mall.control('POST', '/phone/scan', { text: first, openid: rich })).json.code).toBe('UNKNOWN_CODE')
    const other = await native('AGAIN001', [part(tea, 'AGAIN001-T', 31), part(books, 'AGAIN001-B', 70)])
    expect([other.status, other.json.code]).toEqual([400, 'INVALID_REQUEST'])
    await mall.pay('AGAIN001')
    expect((await native('AGAIN001')).json.code).toBe('ORDER_PAID')
  })

  const eleven = (): Part[] => Array.from({ length: 11 }, (_, index) => part(tea, `MANY0001-${index}`, 1))

  it.each<[string, () => Part[], object, number, string]>([
    [
      'a shop nobody knows',
      () => [part(tea, 'WRONG001-T', 1), { ...part(books, 'WRONG001-B', 1), mchid: '1999999999' }],
      {},
      400,
      'MCH_NOT_EXISTS',
    ],
    [
      'a number used before',
      () => [part(tea, 'WRONG001-T', 1), part(books, 'USED0001', 1)],
      {},
      400,
      'INVALID_REQUEST',
    ],
    ['one number twice', () => [part(tea, 'WRONG001-T', 1), part(tea, 'WRONG001-T', 1)], {}, 400, 'INVALID_REQUEST'],
    [
      'no attach',
      () => [part(tea, 'WRONG001-T', 1), part(books, 'WRONG001-B', 1, { attach: undefined })],
      {},
      400,
      'PARAM_ERROR',
    ],
    ['nothing to pay', () => [part(tea, 'WRONG001-T', 1), part(books, 'WRONG001-B', 0)], {}, 400, 'PARAM_ERROR'],
    [
      'more than ten million yuan',
      () => [part(tea, 'WRONG001-T', 1), part(books, 'WRONG001-B', 1_000_000_001)],
      {},
      400,
      'PARAM_ERROR',
    ],
    ['a single sub-order', () => [part(tea, 'WRONG001-T', 1)], {}, 400, 'PARAM_ERROR'],
    ['eleven sub-orders', eleven, {}, 400, 'PARAM_ERROR'],
    [
      'a stranger’s sub-merchant',
      () => [part(tea, 'WRONG001-T', 1, { sub_mchid: books.credentials.mchid }), part(books, 'WRONG001-B', 1)],
      {},
      403,
      'NO_AUTH',
    ],
    ['another appid', () => parts('WRONG001'), { combine_appid: 'wx0000000000000000' }, 400, 'APPID_MCHID_NOT_MATCH'],
    ['another combining merchant', () => parts('WRONG001'), { combine_mchid: '1999999999' }, 400, 'PARAM_ERROR'],
  ])('refuses all of it for %s', async (_what, sub_orders, more, status, code) => {
    await books.native('USED0001')
    const answer = await native('WRONG001', sub_orders(), more)
    expect([answer.status, answer.json.code]).toEqual([status, code])
    expect((await query('WRONG001')).status).toBe(404)
    expect((await tea.refund('WRONG001-T', 'R', 1, 1)).status).toBe(404)
    // Not even the sub-orders before the wrong one were kept.
    expect(platform.state.orders.get(`${tea.credentials.mchid}|WRONG001-T`)).toBeUndefined()
  })

  it('takes up to fifty for a partner’s sub-merchants, whose money it is', async () => {
    const { mchid: sub_mchid, appid: sub_appid } = books.credentials
    const merchant = platform.merchants.find(sub_mchid)!
    platform.state.merchants.put(sub_mchid, { ...merchant, partners: [tea.credentials.mchid] })
    const before = balanceOf(books)
    const many = Array.from({ length: 50 }, (_, index) => part(tea, `FIFTY001-${index}`, 1, { sub_mchid, sub_appid }))
    expect((await native('FIFTY001', many)).status).toBe(200)
    await mall.pay('FIFTY001')
    expect(balanceOf(books)).toBe(before + 50)
    const shown = (await query('FIFTY001')).json.sub_orders
    expect(shown).toHaveLength(50)
    const { openids } = (await mall.control('GET', '/payers')).json.payers[0]
    const subs = [1, 2].map((index) => part(tea, `SUBOPEN1-${index}`, 1, { sub_mchid, sub_appid }))
    const combine_payer_info = { sub_openid: openids[sub_appid] }
    await mall.post(`${PATH}/jsapi`, body('SUBOPEN1', subs, { combine_payer_info }))
    expect((await mall.pay('SUBOPEN1', { openid: poor })).json.code).toBe('WRONG_USER')
    expect((await mall.pay('SUBOPEN1')).json.result).toBe('success')
    expect(shown[0]).toMatchObject({
      mchid: tea.credentials.mchid,
      sub_mchid,
      sub_appid,
      sub_openid: expect.any(String),
    })
  })
})

describe('closing', () => {
  it('closes all of it, with the list that was ordered, and says the same when repeated', async () => {
    await native('CLOSE001')
    const both = namesOf(parts('CLOSE001'))
    for (const list of [
      both.slice(1),
      [...both, ...both],
      namesOf([part(tea, 'CLOSE001-T', 1), part(tea, 'CLOSE001-B', 1)]),
    ]) {
      const answer = await close('CLOSE001', list)
      expect([answer.status, answer.json]).toEqual([
        400,
        { code: 'INVALID_REQUEST', message: '输入的请求非法，子单信息与下单时不一致' },
      ])
    }
    expect((await close('CLOSE001', both, { combine_out_trade_no: 'CLOSE001' })).json.code).toBe('PARAM_ERROR')
    for (const list of [both, both.toReversed()]) {
      const answer = await close('CLOSE001', list)
      expect([answer.status, answer.text, answer.signed]).toEqual([204, '', true])
    }
    expect(await statesOf('CLOSE001')).toEqual(['CLOSED', 'CLOSED'])
    expect((await mall.pay('CLOSE001')).json.code).toBe('ORDER_CLOSED')
    expect((await native('CLOSE001')).json.code).toBe('ORDER_CLOSED')
  })

  it('does not touch what is paid, and knows only what was ordered', async () => {
    await native('CLOSE002')
    await mall.pay('CLOSE002')
    expect((await close('CLOSE002')).json.code).toBe('ORDER_PAID')
    expect((await close('CLOSE003')).status).toBe(404)
  })

  it('waits while the payer is at the password, if the rule says so', async () => {
    await mall.control('POST', '/rules', { userPayingSeconds: 30 })
    const { code_url } = (await native('CLOSE004')).json
    await mall.control('POST', '/phone/scan', { text: code_url, openid: rich })
    const answer = await close('CLOSE004')
    expect([answer.status, answer.json.code]).toEqual([202, 'USERPAYING'])
    expect((await mall.control('GET', '/settled')).json.open).toHaveLength(1)
    await sandbox.clock.advance(30_000)
    expect((await close('CLOSE004')).status).toBe(204)
    await mall.control('DELETE', '/rules')
  })

  it('comes by itself after seven days, also when the sandbox was restored meanwhile', async () => {
    await native('SEVEN001')
    await sandbox.clock.advance(6 * DAY)
    await mall.control('POST', '/snapshot', { name: 'combine' })
    await mall.control('POST', '/restore', { name: 'combine' })
    expect(await statesOf('SEVEN001')).toEqual(['NOTPAY', 'NOTPAY'])
    await sandbox.clock.advance(DAY)
    expect(await statesOf('SEVEN001')).toEqual(['CLOSED', 'CLOSED'])
  })

  it('is up to the merchant after time_expire, when nobody can pay any more', async () => {
    await native('EXPIRE01', parts('EXPIRE01'), { time_expire: formatRfc3339(sandbox.clock.now() + 2 * MINUTE) })
    await sandbox.clock.advance(2 * MINUTE)
    expect((await mall.pay('EXPIRE01')).json.code).toBe('ORDER_EXPIRED')
    expect(await statesOf('EXPIRE01')).toEqual(['NOTPAY', 'NOTPAY'])
  })
})
