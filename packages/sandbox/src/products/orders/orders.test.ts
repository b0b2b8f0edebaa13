import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatRfc3339 } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import type { Rules } from '../../options.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

let sandbox: Sandbox
let merchant: TestMerchant
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  merchant = new TestMerchant(sandbox)
})
afterAll(() => sandbox.close())

async function payerOpenid(index = 0): Promise<string> {
  return (await merchant.control('GET', '/payers')).json.payers[index].openid
}

async function withRules(rules: Partial<Rules>, run: (merchant: TestMerchant) => Promise<void>): Promise<void> {
  const own = await startSandbox({ clock: 'virtual', startAt: START, rules })
  try {
    await run(new TestMerchant(own))
  } finally {
    await own.close()
  }
}

describe('prepay', () => {
  it.each([
    ['native', {}, 'code_url', /^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/, 'NATIVE'],
    ['app', {}, 'prepay_id', /^wx20260609181320[0-9a-f]{20}$/, 'APP'],
    [
      'h5',
      { scene_info: { payer_client_ip: '1.2.3.4', h5_info: { type: 'Wap' } } },
      'h5_url',
      /checkmweb\?prepay_id=wx\w{34}&package=\d{10}$/,
      'MWEB',
    ],
  ] as const)(
    '%s answers its one field and makes a payable order',
    async (product, more, field, pattern, tradeType) => {
      const number = `PREPAY-${product}`
      const answer = await merchant.post(`/v3/pay/transactions/${product}`, merchant.order(number, more))
      expect(answer.status).toBe(200)
      expect(answer.signed).toBe(true)
      expect(answer.headers['request-id']).toMatch(/-0$/)
      expect(Object.keys(answer.json)).toEqual([field])
      expect(answer.json[field]).toMatch(pattern)
      expect((await merchant.query(number)).json.trade_state).toBe('NOTPAY')
      expect((await merchant.pay(number)).json.result).toBe('success')
      expect((await merchant.query(number)).json.trade_type).toBe(tradeType)
    },
  )

  it('jsapi takes the openid of a user of this appid only', async () => {
    const jsapi = (number: string, openid?: string): ReturnType<TestMerchant['post']> =>
      merchant.post(
        '/v3/pay/transactions/jsapi',
        merchant.order(number, openid === undefined ? {} : { payer: { openid } }),
      )
    expect((await jsapi('JSAPI001', await payerOpenid())).json.prepay_id).toMatch(/^wx/)
    expect((await jsapi('JSAPI002')).json.code).toBe('PARAM_ERROR')
    const wrong = await jsapi('JSAPI003', 'oAnotherAppidsUser0000000000')
    expect([wrong.status, wrong.json]).toEqual([400, { code: 'INVALID_REQUEST', message: 'appid和openid不匹配' }])
    await withRules({ openidMismatch: 'OPENID_MISMATCH' }, async (other) => {
      const answer = await other.post(
        '/v3/pay/transactions/jsapi',
        other.order('JSAPI004', { payer: { openid: 'oNobody' } }),
      )
      expect([answer.status, answer.json.code]).toEqual([500, 'OPENID_MISMATCH'])
    })
  })

  it('takes an appid of this merchant only', async () => {
    const answer = await merchant.native('APPID001', { appid: 'wx0000000000000000' })
    expect([answer.status, answer.json.code, answer.signed]).toEqual([400, 'APPID_MCHID_NOT_MATCH', true])
  })

  it('the same order again is one order, with a new code that ends the old one', async () => {
    const first = (await merchant.native('AGAIN001')).json.code_url
    const second = (await merchant.native('AGAIN001')).json.code_url
    expect(second).not.toBe(first)
    const openid = await payerOpenid()
    expect((await merchant.control('POST', '/phone/scan', { text: first, openid })).json.code).toBe('UNKNOWN_CODE')
    expect((await merchant.control('POST', '/phone/scan', { text: second, openid })).status).toBe(200)
  })

  it('the same order again keeps its prepay_id for two hours', async () => {
    const app = (): ReturnType<TestMerchant['post']> =>
      merchant.post('/v3/pay/transactions/app', merchant.order('AGAIN002'))
    const first = (await app()).json.prepay_id
    await sandbox.clock.advance(2 * HOUR - 1000)
    expect((await app()).json.prepay_id).toBe(first)
    await sandbox.clock.advance(1000)
    expect((await app()).json.prepay_id).not.toBe(first)
  })

  it.each<[string, object]>([
    ['another amount', { amount: { total: 101, currency: 'CNY' } }],
    ['another description', { description: '别的' }],
    ['another time_expire', { time_expire: formatRfc3339(START + DAY) }],
  ])('a used number with %s is refused', async (_what, more) => {
    const number = `USED-${JSON.stringify(more).length}`
    await merchant.native(number)
    const answer = await merchant.native(number, { ...more })
    expect([answer.status, answer.json]).toEqual([
      400,
      { code: 'INVALID_REQUEST', message: '请求重入时，参数与首次请求时不一致，请确认参数' },
    ])
    expect(answer.headers['request-id']).toMatch(/-268498688$/)
  })

  it('a used number of another product is refused; the code can be chosen', async () => {
    await merchant.native('PRODUCT1')
    expect((await merchant.post('/v3/pay/transactions/app', merchant.order('PRODUCT1'))).json.code).toBe(
      'INVALID_REQUEST',
    )
    await withRules({ reorderCode: 'OUT_TRADE_NO_USED', reorderTimeExpire: 'allow' }, async (other) => {
      await other.native('PRODUCT2')
      expect((await other.native('PRODUCT2', { time_expire: formatRfc3339(START + DAY) })).status).toBe(200)
      const { orders } = (await other.control('GET', '/orders')).json
      expect(orders[0].time_expire).toBe(formatRfc3339(START + DAY))
      const answer = await other.native('PRODUCT2', { attach: 'x' })
      expect([answer.status, answer.json.code]).toEqual([403, 'OUT_TRADE_NO_USED'])
    })
  })

  it('a paid, a closed and an expired number cannot be ordered again', async () => {
    const expiring = { time_expire: formatRfc3339(sandbox.clock.now() + 5 * MINUTE) }
    for (const number of ['STATE001', 'STATE002']) await merchant.native(number)
    await merchant.native('STATE003', expiring)
    await merchant.pay('STATE001')
    await merchant.close('STATE002')
    await sandbox.clock.advance(5 * MINUTE)
    const codes = [
      await merchant.native('STATE001'),
      await merchant.native('STATE002'),
      await merchant.native('STATE003', expiring),
    ]
    expect(codes.map(({ status, json }) => [status, json.code])).toEqual([
      [400, 'ORDER_PAID'],
      [400, 'ORDER_CLOSED'],
      [400, 'ORDER_CLOSED'],
    ])
  })
})

describe('query', () => {
  it('shows an unpaid order without what only payment brings, keys in alphabetical order', async () => {
    await merchant.native('QUERY001', { attach: '附加' })
    const { mchid, appid } = merchant.credentials
    const { text } = await merchant.query('QUERY001')
    expect(text).toBe(
      `{"amount":{"currency":"CNY","payer_currency":"CNY","total":100},"appid":"${appid}","mchid":"${mchid}","out_trade_no":"QUERY001","promotion_detail":[],"trade_state":"NOTPAY","trade_state_desc":"订单未支付"}`,
    )
  })

  it('shows a paid order the same by both numbers', async () => {
    await merchant.native('QUERY002', {
      attach: '附加',
      scene_info: { payer_client_ip: '1.2.3.4', device_id: 'POS-1' },
    })
    await merchant.pay('QUERY002')
    const own = await merchant.query('QUERY002')
    const { transaction_id, payer } = own.json
    expect(transaction_id).toMatch(/^42000\d{23}$/)
    expect(payer.openid).toHaveLength(28)
    expect(own.json).toMatchObject({
      amount: { currency: 'CNY', payer_currency: 'CNY', payer_total: 100, total: 100 },
      attach: '附加',
      bank_type: 'OTHERS',
      scene_info: { device_id: 'POS-1' },
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      success_time: formatRfc3339(sandbox.clock.now()),
    })
    const byId = await merchant.get(`/v3/pay/transactions/id/${transaction_id}?mchid=${merchant.credentials.mchid}`)
    expect(byId.text).toBe(own.text)
  })

  it('knows nothing of what was never ordered, and nothing of other merchants', async () => {
    const missing = await merchant.query('NOSUCH01')
    expect([missing.status, missing.json]).toEqual([404, { code: 'ORDER_NOT_EXIST', message: '订单不存在' }])
    await merchant.native('QUERY003')
    await merchant.pay('QUERY003')
    const { transaction_id } = (await merchant.query('QUERY003')).json
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    expect((await other.query('QUERY003')).json.code).toBe('ORDER_NOT_EXIST')
    const stolen = await other.get(`/v3/pay/transactions/id/${transaction_id}?mchid=${other.credentials.mchid}`)
    expect([stolen.status, stolen.json.code, stolen.json.message]).toEqual([
      400,
      'INVALID_REQUEST',
      '商户号和订单信息不匹配',
    ])
    const named = await other.get(`/v3/pay/transactions/out-trade-no/QUERY003?mchid=${merchant.credentials.mchid}`)
    expect(named.json.code).toBe('INVALID_REQUEST')
    expect((await merchant.get('/v3/pay/transactions/out-trade-no/QUERY003')).json.code).toBe('PARAM_ERROR')
    const nobody = await merchant.get('/v3/pay/transactions/out-trade-no/QUERY003?mchid=1999999999')
    expect([nobody.status, nobody.json.code]).toEqual([400, 'MCH_NOT_EXISTS'])
  })

  it('finds a number that needs percent-escapes', async () => {
    await merchant.native('PIPE|AND*1')
    expect((await merchant.query('PIPE%7CAND*1')).json.out_trade_no).toBe('PIPE|AND*1')
  })
})

describe('close', () => {
  it('ends an unpaid order at once, and says the same when repeated', async () => {
    await merchant.native('CLOSE001')
    for (const _time of [1, 2]) {
      const answer = await merchant.close('CLOSE001')
      expect([answer.status, answer.text, answer.signed]).toEqual([204, '', true])
    }
    expect((await merchant.query('CLOSE001')).json).toMatchObject({
      trade_state: 'CLOSED',
      trade_state_desc: '订单已关闭',
    })
    expect((await merchant.pay('CLOSE001')).json.code).toBe('ORDER_CLOSED')
  })

  it('does not touch a paid order', async () => {
    await merchant.native('CLOSE002')
    await merchant.pay('CLOSE002')
    const answer = await merchant.close('CLOSE002')
    expect([answer.status, answer.json]).toEqual([400, { code: 'ORDER_PAID', message: '该订单已支付' }])
  })

  it('burns a number that was never ordered, unless chosen otherwise', async () => {
    expect((await merchant.close('BURNT001')).status).toBe(204)
    expect((await merchant.query('BURNT001')).status).toBe(404)
    expect((await merchant.native('BURNT001')).json.message).toBe('请求重入时，参数与首次请求时不一致，请确认参数')
    await withRules({ closeUnknown: 'not_exist' }, async (other) => {
      expect((await other.close('BURNT002')).json.code).toBe('ORDER_NOT_EXIST')
      expect((await other.native('BURNT002')).status).toBe(200)
    })
  })
})

describe('close while the payer is at the password', () => {
  const scan = async (shop: TestMerchant, number: string): Promise<unknown> => {
    const { code_url } = (await shop.native(number)).json
    const { openid } = (await shop.control('GET', '/payers')).json.payers[0]
    return (await shop.control('POST', '/phone/scan', { text: code_url, openid })).json
  }

  it('answers a signed 202 and leaves the order open, if the rule says so', async () => {
    await withRules({ userPayingSeconds: 30, signErrors: false }, async (shop) => {
      await scan(shop, 'PAYING01')
      const answer = await shop.close('PAYING01')
      expect([answer.status, answer.json.code, answer.signed]).toEqual([202, 'USERPAYING', true])
      expect((await shop.query('PAYING01')).json.trade_state).toBe('NOTPAY')
      await shop.sandbox.clock.advance(30_000)
      expect((await shop.close('PAYING01')).status).toBe(204)
    })
  })

  it('closes at once when the payer has left the page, and answers ORDER_PAID when he has paid', async () => {
    await withRules({ userPayingSeconds: 30 }, async (shop) => {
      await scan(shop, 'PAYING02')
      await shop.pay('PAYING02', { outcome: 'abandon' })
      expect((await shop.close('PAYING02')).status).toBe(204)
      await scan(shop, 'PAYING03')
      await shop.pay('PAYING03')
      expect((await shop.close('PAYING03')).json.code).toBe('ORDER_PAID')
    })
  })

  it('wins, unless the rule says otherwise', async () => {
    await scan(merchant, 'PAYING04')
    expect((await merchant.close('PAYING04')).status).toBe(204)
  })
})

describe('time', () => {
  it('closes an unpaid order after seven days', async () => {
    await merchant.native('SEVEN001')
    await sandbox.clock.advance(7 * DAY - 1000)
    expect((await merchant.query('SEVEN001')).json.trade_state).toBe('NOTPAY')
    await sandbox.clock.advance(1000)
    expect((await merchant.query('SEVEN001')).json.trade_state).toBe('CLOSED')
  })

  it('leaves an order NOTPAY after time_expire, but nobody can pay it', async () => {
    await merchant.native('EXPIRE01', { time_expire: formatRfc3339(sandbox.clock.now() + 2 * MINUTE) })
    await sandbox.clock.advance(2 * MINUTE)
    expect((await merchant.pay('EXPIRE01')).json).toMatchObject({
      code: 'ORDER_EXPIRED',
      message: '订单已超过商户设置的最晚支付成功时间',
    })
    expect((await merchant.query('EXPIRE01')).json.trade_state).toBe('NOTPAY')
    expect((await merchant.close('EXPIRE01')).status).toBe(204)
  })

  it('raises a time_expire to a minute and lowers it to 15 days, silently', async () => {
    const now = sandbox.clock.now()
    await merchant.native('EXPIRE02', { time_expire: formatRfc3339(now - HOUR) })
    await merchant.native('EXPIRE03', { time_expire: formatRfc3339(now + 90 * DAY) })
    const { orders } = (await merchant.control('GET', '/orders?limit=1000')).json
    const expiry = (number: string): string =>
      orders.find((order: { out_trade_no: string }) => order.out_trade_no === number).time_expire
    expect(expiry('EXPIRE02')).toBe(formatRfc3339(now + MINUTE))
    expect(expiry('EXPIRE03')).toBe(formatRfc3339(now + 15 * DAY))
  })
})
