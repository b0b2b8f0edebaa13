import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, PayscoreShop } from '../../testing/payscore-shop.ts'

const DAY = 24 * HOUR

let shop: PayscoreShop
beforeEach(async () => {
  shop = await PayscoreShop.open()
})
afterEach(() => shop.close())

const collection = async (number = 'R1') => (await shop.query(number)).json.collection

describe('a collection', () => {
  it('that fails is tried again without end, until there is money', async () => {
    await shop.setBalance(399)
    await shop.rented('R1')
    await shop.sandbox.clock.advance(10 * DAY)
    expect(await collection()).toMatchObject({ state: 'USER_PAYING', paying_amount: 400 })
    await shop.setBalance(400)
    await shop.sandbox.clock.advance(6 * HOUR)
    expect(await collection()).toMatchObject({ state: 'USER_PAID', paid_amount: 400 })
    expect(await shop.balance()).toBe(0)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_PAID'])
  })

  it.each([
    [3, 3],
    ['fail', 1],
  ])('fails as a fault rule wants it, then succeeds (scenario 17): %s', async (collect, times) => {
    await shop.fault('R1', { collect })
    await shop.rented('R1')
    await shop.sandbox.clock.advance(1500 + (times - 1) * 6 * HOUR)
    expect(await collection()).toMatchObject({ state: 'USER_PAYING' })
    await shop.sandbox.clock.advance(6 * HOUR)
    expect(await collection()).toMatchObject({ state: 'USER_PAID' })
    expect((await shop.told()).filter((event) => event === 'PAYSCORE.USER_PAID')).toHaveLength(1)
  })

  it('is tried at once when the merchant asks', async () => {
    await shop.setBalance(0)
    await shop.rented('R1')
    await shop.sandbox.clock.advance(HOUR)
    await shop.setBalance(1000)
    const asked = await shop.act('R1', 'pay')
    expect([asked.status, asked.text]).toEqual([204, ''])
    await shop.sandbox.clock.advance(1500)
    expect(await collection()).toMatchObject({ state: 'USER_PAID' })
    expect((await shop.act('R1', 'pay')).json).toMatchObject({
      code: 'INVALID_ORDER_STATE',
      message: '仅服务订单支付状态为待支付时，才可使用此能力',
    })
  })

  it('is forestalled by the user, who pays on the order page', async () => {
    await shop.setBalance(0)
    await shop.rented('R1')
    expect((await shop.user('R1', 'pay')).json.code).toBe('NOT_ENOUGH')
    await shop.setBalance(1000)
    expect((await shop.user('R1', 'pay', { password: '000000' })).json.code).toBe('WRONG_PASSWORD')
    expect((await shop.user('R1', 'pay', { password: '123456' })).json.result).toBe('ok')
    expect(await collection()).toMatchObject({ state: 'USER_PAID', details: [{ paid_type: 'NEWTON' }] })
    await shop.sandbox.clock.advance(DAY)
    expect(await shop.balance()).toBe(600)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_PAID'])
  })

  it('counts in the merchant account, and what is open is said', async () => {
    await shop.rented('R1')
    const open = async (): Promise<object[]> => (await shop.merchant.control('GET', '/settled')).json.open
    expect(await open()).toMatchObject([{ kind: 'payscore', number: 'R1' }])
    await shop.sandbox.clock.advance(1500)
    expect(await open()).toEqual([])
    expect((await shop.merchant.control('GET', '/settled')).json.money[0]).toMatchObject({ paid: 400, balance: 398 })
  })
})

describe('modifying', () => {
  it('lowers what is to be collected', async () => {
    await shop.rented('R1')
    expect((await shop.modify('R1', 401)).json.code).toBe('PARAM_ERROR')
    expect((await shop.modify('R1', 300, { total_amount: 299 })).json.message).toBe('最终总金额计算非法')
    const changed = await shop.modify('R1', 300)
    expect(changed.json).toMatchObject({ total_amount: 300, collection: { state: 'USER_PAYING', paying_amount: 300 } })
    const before = await shop.balance()
    await shop.sandbox.clock.advance(1500)
    expect(await shop.balance()).toBe(before - 300)
    expect(await collection()).toMatchObject({ total_amount: 300, paid_amount: 300 })
    const late = await shop.modify('R1', 200)
    expect([late.status, late.json.code]).toEqual([400, 'INVALID_ORDER_STATE'])
  })

  it('to nothing ends the order', async () => {
    await shop.rented('R1')
    expect((await shop.modify('R1', 0)).json).toMatchObject({ state: 'DONE', need_collection: false })
    await shop.sandbox.clock.advance(DAY)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE'])
  })
})

describe('syncing', () => {
  it('ends the collection: the merchant was paid otherwise', async () => {
    await shop.rented('R1')
    await shop.sandbox.clock.advance(1000)
    const before = await shop.balance()
    expect((await shop.sync('R1', '20260609201319')).json.code).toBe('PARAM_ERROR')
    expect((await shop.sync('R1', '20260609201400')).json.code).toBe('PARAM_ERROR')
    const synced = await shop.sync('R1', '20260609201321')
    expect(synced.json).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID', paid_amount: 400 } })
    expect(synced.json.collection.details).toEqual([
      { seq: 1, amount: 400, paid_type: 'MCH', paid_time: '20260609201321' },
    ])
    await shop.sandbox.clock.advance(DAY)
    expect(await shop.balance()).toBe(before)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE'])
    expect((await shop.sync('R1', '20260609201321')).json.code).toBe('INVALID_ORDER_STATE')
  })

  it('against a collection under way is refused, or loses the race (scenario 19)', async () => {
    await shop.fault('R1', { collect_busy_ms: 60_000 })
    await shop.rented('R1')
    await shop.sandbox.clock.advance(10_000)
    expect((await shop.sync('R1')).json.message).toBe('收款结果不明，请稍后重试')
    await shop.merchant.control('DELETE', '/faults')
    await shop.fault('R1', { race: 'sync_vs_pay' })
    expect((await shop.sync('R1')).json).toMatchObject({
      state: 'DONE',
      collection: { details: [{ paid_type: 'MCH' }] },
    })
    const before = await shop.balance()
    await shop.sandbox.clock.advance(60_000)
    expect(await shop.balance()).toBe(before - 400)
    const { details } = await collection()
    expect(details).toMatchObject([{ paid_type: 'MCH' }, { seq: 2, paid_type: 'NEWTON' }])
    expect((await shop.told()).at(-1)).toBe('PAYSCORE.USER_PAID')
    // The second payment is given back.
    const { transaction_id } = details[1]
    const refund = { transaction_id, out_refund_no: 'F1', amount: { refund: 400, total: 400, currency: 'CNY' } }
    expect((await shop.merchant.post('/v3/refund/domestic/refunds', refund)).status).toBe(200)
  })
})

describe('while a collection is under way', () => {
  it('nothing is changed', async () => {
    await shop.fault('R1', { collect_busy_ms: 60_000 })
    await shop.rented('R1')
    await shop.sandbox.clock.advance(10_000)
    for (const answer of [await shop.cancel('R1'), await shop.modify('R1', 100), await shop.act('R1', 'pay')])
      expect([answer.status, answer.json.message]).toEqual([400, '单据正在扣款中，请稍后再试'])
    expect((await shop.user('R1', 'pay')).json.code).toBe('BUSY')
    await shop.sandbox.clock.advance(50_000)
    expect(await collection()).toMatchObject({ state: 'USER_PAID' })
  })
})

describe('a fault', () => {
  it.each([
    ['refuse', 400, 'INVALID_REQUEST', '综合评估不通过'],
    ['teenager', 403, 'NO_AUTH', '用户处于青少年模式'],
  ])('refuses the user: %s', async (risk, status, code, message) => {
    await shop.authorise()
    await shop.fault('R1', { risk })
    const answer = await shop.create('R1')
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([status, code, message])
  })

  it('closes the service at the moment an order is made (scenario 18)', async () => {
    await shop.authorise()
    await shop.fault('R1', { closes_service: true })
    expect((await shop.create('R1')).json.code).toBe('NO_AUTH')
    expect((await shop.byUser()).json.authorization_state).toBe('UNAVAILABLE')
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_CLOSE_SERVICE'])
    await shop.merchant.control('DELETE', '/faults')
    await shop.authorise('A2')
    expect((await shop.create('R1')).status).toBe(200)
  })

  it('shows a state of the collection that nobody knows', async () => {
    await shop.rented('R1')
    await shop.fault('R1', { collection_state: 'NEW_STATE' })
    expect(await collection()).toMatchObject({ state: 'NEW_STATE' })
  })

  it('loses the answer of a completion that was done', async () => {
    await shop.authorise()
    await shop.create('R1')
    await shop.sandbox.clock.advance(2 * HOUR)
    await shop.merchant.control('POST', '/faults', {
      match: { number: 'R1' },
      action: { fail_after_commit: true },
      times: 1,
    })
    expect((await shop.complete('R1')).status).toBe(500)
    expect((await shop.complete('R1')).json).toMatchObject({ state_description: 'MCH_COMPLETE' })
    await shop.sandbox.clock.advance(1500)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_PAID'])
  })

  it('tells of the payment before the completion is answered', async () => {
    await shop.authorise()
    await shop.create('R1')
    await shop.sandbox.clock.advance(2 * HOUR)
    await shop.fault('R1', { notify_before_response: true })
    const answer = await shop.complete('R1')
    expect(answer.json.collection.state).toBe('USER_PAYING')
    expect(shop.server.received.at(-1)!.event_type).toBe('PAYSCORE.USER_PAID')
    await shop.sandbox.clock.advance(DAY)
    expect(shop.server.received).toHaveLength(2)
  })
})

describe('what was collected', () => {
  it('is refunded by its transaction_id only, and the order stays done', async () => {
    await shop.rented('R1')
    await shop.sandbox.clock.advance(1500)
    const { transaction_id } = (await collection()).details[0]
    const amount = { refund: 100, total: 400, currency: 'CNY' }
    const refund = (by: object) =>
      shop.merchant.post('/v3/refund/domestic/refunds', { out_refund_no: 'F1', amount, ...by })
    expect((await refund({ out_trade_no: 'R1' })).json).toMatchObject({ message: '订单不存在' })
    expect((await refund({ transaction_id })).status).toBe(200)
    await shop.sandbox.clock.advance(2000)
    expect((await shop.query('R1')).json).toMatchObject({ state: 'DONE', collection: { paid_amount: 400 } })
    expect((await shop.merchant.query('R1')).json.code).toBe('ORDER_NOT_EXIST')
  })

  it('stands in the bill as AUTH with both numbers, or as the payment of its user', async () => {
    await shop.rented('R1')
    await shop.sandbox.clock.advance(1500)
    await shop.create('R2', { time_range: { start_time: '20260609210000' } })
    await shop.sandbox.clock.advance(HOUR)
    await shop.complete('R2', { time_range: { end_time: '20260609211000' } })
    await shop.user('R2', 'pay')
    const { order_id } = (await shop.query('R1')).json
    await shop.sandbox.clock.advance(DAY)
    const { download_url } = (await shop.merchant.get('/v3/bill/tradebill?bill_date=2026-06-09')).json
    const bill = await shop.merchant.get(new URL(download_url).pathname + new URL(download_url).search)
    const rows = bill.text.split('\r\n').filter((line) => line.includes('共享充电宝'))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('`AUTH`'.slice(0, -1))
    expect(rows[0]).toContain(`\`wxzff|${order_id}|R1,`)
    expect(rows[1]).toContain('`R2,')
    expect(rows[1]).toContain('`JSAPI,')
  })

  it('is frozen for profit sharing when the completion says so', async () => {
    await shop.rented('R1', { profit_sharing: true })
    await shop.sandbox.clock.advance(1500)
    const { transaction_id } = (await collection()).details[0]
    const left = await shop.merchant.get(`/v3/profitsharing/transactions/${transaction_id}/amounts`)
    expect(left.json.unsplit_amount).toBeGreaterThan(0)
  })
})
