import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feeOf } from '../bills/fee.ts'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import { divideRefund, payerRefund, settlementRefund } from './money.ts'
import type { CouponRefund, Promotion } from '../../store/order-records.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const FAVOR = '/v3/marketing/favor'

let sandbox: Sandbox
let merchant: TestMerchant
let shop: NotifyServer
let notify_url: string
let numbers = 0

beforeAll(async () => {
  // A Tuesday, 18:13:20 in Beijing.
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(merchant.credentials)
  notify_url = await shop.listen()
})

afterAll(async () => {
  await sandbox.close()
  await shop.close()
})

const next = (prefix: string): string => `${prefix}${String(++numbers).padStart(6, '0')}`

function batch(more: Record<string, unknown> = {}): Record<string, unknown> {
  const now = sandbox.clock.now()
  return {
    stock_name: '满减券',
    belong_merchant: merchant.credentials.mchid,
    available_begin_time: new Date(now).toISOString(),
    available_end_time: new Date(now + 10 * DAY).toISOString(),
    stock_use_rule: {
      max_coupons: 100,
      max_amount: 100_000,
      max_coupons_per_user: 10,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    pattern_info: { description: '满一元可用' },
    no_cash: false,
    stock_type: 'NORMAL',
    coupon_use_rule: using(),
    out_request_no: next('S'),
    ...more,
  }
}

function using(more: Record<string, unknown> = {}): object {
  return {
    coupon_available_time: {},
    fixed_normal_coupon: { coupon_amount: 30, transaction_minimum: 100 },
    ...more,
  }
}

const mine = (): object => ({ stock_creator_mchid: merchant.credentials.mchid })

async function running(more: Record<string, unknown> = {}): Promise<string> {
  const { json } = await merchant.post(`${FAVOR}/coupon-stocks`, batch(more))
  const started = await merchant.post(`${FAVOR}/stocks/${json.stock_id}/start`, mine())
  expect(started.status).toBe(200)
  return json.stock_id
}

function send(stock_id: string, openid: string, more: object = {}) {
  const { appid } = merchant.credentials
  return merchant.post(`${FAVOR}/users/${openid}/coupons`, {
    stock_id,
    out_request_no: next('C'),
    appid,
    ...mine(),
    ...more,
  })
}

/** Somebody with an empty card holder. */
async function newPayer(more: object = {}): Promise<string> {
  return (await merchant.control('POST', '/payers', more)).json.openid
}

async function balanceOf(openid: string): Promise<number> {
  const { payers } = (await merchant.control('GET', '/payers')).json
  return payers.find((payer: { openid: string }) => payer.openid === openid).balance
}

async function account(): Promise<number> {
  return (await merchant.control('GET', '/merchants')).json.merchants[0].balance
}

describe('a batch of coupons', () => {
  it('is made, started, paused, restarted and stopped, and says so', async () => {
    const body = batch()
    const made = await merchant.post(`${FAVOR}/coupon-stocks`, body)
    expect([made.status, made.signed]).toEqual([200, true])
    const { stock_id } = made.json
    expect((await merchant.post(`${FAVOR}/coupon-stocks`, body)).json).toEqual(made.json)
    expect((await merchant.post(`${FAVOR}/coupon-stocks`, { ...body, stock_name: '另一个' })).json.code).toBe(
      'INVALID_REQUEST',
    )
    const query = `${FAVOR}/stocks/${stock_id}?stock_creator_mchid=${merchant.credentials.mchid}`
    expect((await merchant.get(query)).json).toMatchObject({
      stock_id,
      status: 'unactivated',
      stock_use_rule: { fixed_normal_coupon: { coupon_amount: 30 }, max_amount_by_day: 0 },
      distributed_coupons: 0,
      singleitem: false,
    })
    for (const [event, status, time] of [
      ['start', 'running', 'start_time'],
      ['pause', 'paused', 'pause_time'],
      ['restart', 'running', 'restart_time'],
      ['stop', 'stoped', 'stop_time'],
    ] as const) {
      const moved = await merchant.post(`${FAVOR}/stocks/${stock_id}/${event}`, mine())
      expect([moved.status, Object.keys(moved.json)]).toEqual([200, expect.arrayContaining([time, 'stock_id'])])
      expect((await merchant.get(query)).json.status).toBe(status)
    }
    const again = await merchant.post(`${FAVOR}/stocks/${stock_id}/restart`, mine())
    expect([again.status, again.json.code]).toEqual([400, 'INVALID_REQUEST'])
  })

  it('is listed by state, page after page, and names its merchants', async () => {
    const ids = [await running(), await running(), await running()]
    const { mchid } = merchant.credentials
    const list = (offset: number) =>
      merchant.get(`${FAVOR}/stocks?offset=${offset}&limit=2&stock_creator_mchid=${mchid}&status=running`)
    const [first, second] = [(await list(0)).json, (await list(1)).json]
    expect(first.data).toHaveLength(2)
    const found = [...first.data, ...second.data].map(({ stock_id }) => stock_id)
    expect(first.total_count).toBeGreaterThanOrEqual(3)
    expect(ids.filter((id) => found.includes(id)).length).toBeGreaterThanOrEqual(2)
    const at = await merchant.get(`${FAVOR}/stocks/${ids[0]}/merchants?offset=0&limit=10&stock_creator_mchid=${mchid}`)
    expect(at.json).toMatchObject({ data: [mchid], total_count: 1 })
  })

  it('is over when its time is', async () => {
    const stock_id = await running({ available_end_time: new Date(sandbox.clock.now() + MINUTE).toISOString() })
    const openid = await newPayer()
    const { coupon_id } = (await send(stock_id, openid)).json
    await sandbox.clock.advance(MINUTE)
    const late = await send(stock_id, openid)
    expect([late.status, late.json.code, late.json.message]).toEqual([403, 'REQUEST_BLOCKED', '活动未开始或已结束'])
    const { json } = await merchant.get(
      `${FAVOR}/users/${openid}/coupons/${coupon_id}?appid=${merchant.credentials.appid}`,
    )
    expect(json.status).toBe('EXPIRED')
  })

  it('without rules that could ever apply is refused', async () => {
    const past = { available_end_time: '2020-01-01T00:00:00+08:00' }
    const none = { coupon_use_rule: { coupon_available_time: {} } }
    for (const wrong of [past, none]) {
      const { status, json } = await merchant.post(`${FAVOR}/coupon-stocks`, batch(wrong))
      expect([status, json.code, json.message]).toEqual([400, 'INVALID_REQUEST', '批次发放规则或核销规则有误'])
    }
  })

  it('has files of its flows, in their shape', async () => {
    const answer = await merchant.get(`${FAVOR}/stocks/${await running()}/use-flow`)
    expect([answer.status, answer.json.hash_type]).toEqual([200, 'SHA1'])
  })
})

describe('sending a coupon', () => {
  it('gives one coupon for one out_request_no', async () => {
    const [stock_id, openid] = [await running(), await newPayer()]
    const sent = await send(stock_id, openid, { out_request_no: 'ONCE000001' })
    expect((await send(stock_id, openid, { out_request_no: 'ONCE000001' })).json).toEqual(sent.json)
    const cards = (await merchant.control('GET', `/phone/cards?openid=${openid}`)).json.coupons
    expect(cards).toEqual([
      expect.objectContaining({
        coupon_id: sent.json.coupon_id,
        stock_id,
        name: '满减券',
        amount: 30,
        minimum: 100,
        state: 'SENDED',
        merchant_name: '小卖部示例店',
      }),
    ])
  })

  it('ends at the limits of the batch', async () => {
    const rule = { natural_person_limit: false, prevent_api_abuse: false }
    const limits: [object, string][] = [
      [{ max_coupons: 100, max_amount: 10_000, max_coupons_per_user: 1 }, 'RULE_LIMIT'],
      [{ max_coupons: 1, max_amount: 10_000, max_coupons_per_user: 9 }, 'NOT_ENOUGH'],
      [{ max_coupons: 100, max_amount: 59, max_coupons_per_user: 9 }, 'NOT_ENOUGH'],
      [{ max_coupons: 100, max_amount: 10_000, max_amount_by_day: 59, max_coupons_per_user: 9 }, 'RULE_LIMIT'],
    ]
    for (const [limit, code] of limits) {
      const stock_id = await running({ stock_use_rule: { ...limit, ...rule } })
      const openid = await newPayer()
      expect((await send(stock_id, openid)).status).toBe(200)
      const { status, json } = await send(stock_id, openid)
      expect([status, json.code], JSON.stringify(limit)).toEqual([403, code])
    }
  })

  it('is refused for an unknown batch, a stranger, and by another merchant', async () => {
    const openid = await newPayer()
    expect((await send('98065001', openid)).json.code).toBe('RESOURCE_NOT_EXISTS')
    expect((await send(await running(), 'nobody')).json.code).toBe('INVALID_REQUEST')
    const other = new TestMerchant(sandbox, await sandbox.createMerchant())
    const { payers } = (await merchant.control('GET', '/payers')).json
    const known = payers.find((payer: { openid: string }) => payer.openid === openid)
    const answer = await other.post(`${FAVOR}/users/${known.openids[other.credentials.appid]}/coupons`, {
      stock_id: await running(),
      out_request_no: next('C'),
      appid: other.credentials.appid,
      ...mine(),
    })
    expect([answer.status, answer.json.code]).toEqual([403, 'NO_AUTH'])
  })
})

describe('a payment with a coupon', () => {
  it.each([
    ['CASH', false, 200],
    ['NOCASH', true, 170],
  ] as const)('of the type %s costs the payer less, and says so everywhere', async (type, no_cash, settled) => {
    await merchant.post(`${FAVOR}/callbacks`, { mchid: merchant.credentials.mchid, notify_url, switch: true })
    const stock_id = await running({ no_cash })
    const openid = await newPayer({ balance: 10_000 })
    const { coupon_id } = (await send(stock_id, openid)).json
    const out_trade_no = next('COUPON')
    const before = await account()
    await merchant.native(out_trade_no, { notify_url, amount: { total: 200, currency: 'CNY' } })
    const from = shop.received.length
    expect((await merchant.pay(out_trade_no, { openid })).json.result).toBe('success')
    await sandbox.clock.advance(0)

    const paid = (await merchant.query(out_trade_no)).json
    expect(paid.amount).toEqual({ total: 200, payer_total: 170, currency: 'CNY', payer_currency: 'CNY' })
    expect(paid.promotion_detail).toEqual([
      {
        coupon_id,
        stock_id,
        name: '满减券',
        scope: 'GLOBAL',
        type,
        amount: 30,
        wechatpay_contribute: 0,
        merchant_contribute: 30,
        other_contribute: 0,
        currency: 'CNY',
      },
    ])
    const told = shop.received.slice(from)
    expect(told.find(({ event_type }) => event_type === 'TRANSACTION.SUCCESS')?.resource).toEqual(paid)
    expect(told.find(({ event_type }) => event_type === 'COUPON.USE')).toMatchObject({
      signed: true,
      resource: {
        coupon_id,
        stock_id,
        status: 'USED',
        no_cash,
        consume_information: { consume_mchid: merchant.credentials.mchid, transaction_id: paid.transaction_id },
      },
    })
    expect(await balanceOf(openid)).toBe(10_000 - 170)
    expect((await account()) - before).toBe(settled - feeOf(settled, 60))
    expect((await merchant.control('GET', '/settled')).json.open).toEqual([])

    const coupon = await merchant.get(
      `${FAVOR}/users/${openid}/coupons/${coupon_id}?appid=${merchant.credentials.appid}`,
    )
    expect(coupon.json).toMatchObject({ status: 'USED', coupon_name: '满减券' })
    const used = await merchant.get(
      `${FAVOR}/users/${openid}/coupons?appid=${merchant.credentials.appid}&status=USED&stock_id=${stock_id}`,
    )
    expect(used.json).toMatchObject({ total_count: 1, data: [{ coupon_id }] })
  })

  it('takes the coupon that takes off most, and each coupon once', async () => {
    const openid = await newPayer()
    const amounts = [30, 80, 50]
    for (const coupon_amount of amounts) {
      const rule = using({ fixed_normal_coupon: { coupon_amount, transaction_minimum: 100 } })
      await send(await running({ coupon_use_rule: rule }), openid)
    }
    const taken: number[] = []
    for (let i = 0; i < 4; i++) {
      const number = next('BEST')
      await merchant.native(number)
      await merchant.pay(number, { openid })
      const { amount } = (await merchant.query(number)).json
      taken.push(amount.total - amount.payer_total)
    }
    expect(taken).toEqual([80, 50, 30, 0])
  })

  it.each<[string, () => Record<string, unknown>, Record<string, unknown>, number]>([
    ['below the minimum', () => ({}), { amount: { total: 99, currency: 'CNY' } }, 0],
    ['of at least the minimum', () => ({}), { amount: { total: 100, currency: 'CNY' } }, 30],
    ['without the goods_tag', () => ({ coupon_use_rule: using({ goods_tag: ['WXG'] }) }), {}, 0],
    ['with another goods_tag', () => ({ coupon_use_rule: using({ goods_tag: ['WXG'] }) }), { goods_tag: 'WX' }, 0],
    ['with the goods_tag', () => ({ coupon_use_rule: using({ goods_tag: ['A', 'WXG'] }) }), { goods_tag: 'WXG' }, 30],
    ['of another kind', () => ({ coupon_use_rule: using({ trade_type: ['APPPAY'] }) }), {}, 0],
    ['elsewhere', () => ({ coupon_use_rule: using({ available_merchants: ['1900000109'] }) }), {}, 0],
    [
      'on another day of the week',
      () => ({
        coupon_use_rule: using({
          coupon_available_time: { fix_available_time: { available_week_day: [0], begin_time: 0 } },
        }),
      }),
      {},
      0,
    ],
    [
      'on the first day of a coupon for the second',
      () => ({ coupon_use_rule: using({ coupon_available_time: { second_day_available: true } }) }),
      {},
      0,
    ],
    [
      'that would cost nothing any more',
      () => ({
        coupon_use_rule: using({ fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 100 } }),
      }),
      {},
      0,
    ],
  ])('%s is reduced as the batch says', async (_what, rules, order, discount) => {
    const openid = await newPayer()
    expect((await send(await running(rules()), openid)).status).toBe(200)
    const number = next('FIT')
    const { json } = await merchant.native(number, order)
    const cashier = await merchant.control('POST', '/phone/scan', { text: json.code_url, openid })
    const total = cashier.json.amount.total
    expect([cashier.json.discount, cashier.json.payer_total]).toEqual([discount, total - discount])
    const { token } = cashier.json
    const paid = await merchant.control('POST', '/phone/pay', { token, password: '123456', openid })
    expect(paid.json.amount).toEqual({ total, payer_total: total - discount, currency: 'CNY' })
    expect((await merchant.query(number)).json.amount.payer_total).toBe(total - discount)
  })

  it('needs no more in the wallet than what is left to pay', async () => {
    const openid = await newPayer({ balance: 70 })
    await send(await running(), openid)
    const number = next('POOR')
    await merchant.native(number)
    expect((await merchant.pay(number, { openid })).json.result).toBe('success')
    expect(await balanceOf(openid)).toBe(0)
  })

  it('is told to nobody when the callbacks are switched off', async () => {
    const { mchid } = merchant.credentials
    await merchant.post(`${FAVOR}/callbacks`, { mchid, notify_url, switch: false })
    expect((await merchant.get(`${FAVOR}/callbacks?mchid=${mchid}`)).json).toEqual({ mchid, notify_url })
    const [openid, number] = [await newPayer(), next('QUIET')]
    const { coupon_id } = (await send(await running(), openid)).json
    await merchant.native(number)
    await merchant.pay(number, { openid })
    const { notifications } = (await merchant.control('GET', `/notifications?number=${coupon_id}`)).json
    expect(notifications).toEqual([])
  })
})

describe('a refund of an order with a coupon', () => {
  it.each([
    ['CASH', false],
    ['NOCASH', true],
  ] as const)('of the type %s is divided alike in answer, notification and bill', async (type, no_cash) => {
    const day = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 2) })
    const outer = [sandbox, merchant] as const
    ;[sandbox, merchant] = [day, new TestMerchant(day)]
    try {
      const openid = await newPayer({ balance: 1000 })
      const { coupon_id } = (await send(await running({ no_cash }), openid)).json
      await merchant.native('DIVIDE01', { amount: { total: 100, currency: 'CNY' } })
      await merchant.pay('DIVIDE01', { openid })
      const first = (await merchant.refund('DIVIDE01', 'RD1', 33, 100, { notify_url })).json
      // 33 × 70 ÷ 100 = 23.1
      const settlement_refund = no_cash ? 23 : 33
      expect(first.amount).toMatchObject({
        total: 100,
        refund: 33,
        payer_total: 70,
        payer_refund: 23,
        discount_refund: 10,
        settlement_refund,
        settlement_total: no_cash ? 70 : 100,
      })
      expect(first.promotion_detail).toEqual([
        { promotion_id: coupon_id, scope: 'GLOBAL', type, amount: 30, refund_amount: 10 },
      ])
      await sandbox.clock.advance(MINUTE)
      const second = (await merchant.refund('DIVIDE01', 'RD2', 67, 100, { notify_url })).json
      expect(second.amount).toMatchObject({ payer_refund: 47, discount_refund: 20 })
      await sandbox.clock.advance(MINUTE)
      expect(await balanceOf(openid)).toBe(1000)
      expect(await account()).toBe(0)
      expect(shop.received.at(-1)?.resource.amount).toEqual({
        total: 100,
        refund: 67,
        payer_total: 70,
        payer_refund: 47,
      })

      await sandbox.clock.advance(DAY)
      const rows = await bill('tradebill?bill_date=2026-06-09')
      const column = (name: string): string[] => rows.map((row) => row[name]!)
      expect(column('应结订单金额')).toEqual([no_cash ? '0.70' : '1.00', '0.00', '0.00'])
      expect(column('代金券金额')).toEqual(['0.30', '0.00', '0.00'])
      expect(column('退款金额')).toEqual(no_cash ? ['0.00', '0.23', '0.47'] : ['0.00', '0.33', '0.67'])
      expect(column('充值券退款金额')).toEqual(no_cash ? ['0.00', '0.00', '0.00'] : ['0.00', '0.10', '0.20'])
      expect(column('申请退款金额')).toEqual(['0.00', '0.33', '0.67'])
      const flow = await bill('fundflowbill?bill_date=2026-06-09')
      expect(Object.values(flow.at(-1)!)[7]).toBe('0.00')
    } finally {
      ;[sandbox, merchant] = outer
      await day.close()
    }
  })

  it('brings back what the payer gave, however it is cut and whichever parts fail', () => {
    const cut = fc.record({ part: fc.integer({ min: 1, max: 60 }), closed: fc.boolean() })
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 500 }),
        fc.integer({ min: 1, max: 499 }),
        fc.constantFrom<Promotion['type']>('CASH', 'NOCASH'),
        fc.array(cut, { maxLength: 12 }),
        (total, off, type, cuts) => {
          const discount = 1 + (off % (total - 1))
          const order = { total, payer_total: total - discount, promotion: [coupon(type, discount)] }
          const done: { refund: number; coupons?: CouponRefund }[] = []
          const refund = (amount: number, closed: boolean): void => {
            const coupons = divideRefund(order, done, amount)!
            const one = { refund: amount, coupons }
            expect(payerRefund(one)).toBeGreaterThanOrEqual(0)
            expect(payerRefund(one)).toBeLessThanOrEqual(amount)
            if (!closed) done.push(one)
          }
          const left = (): number => total - done.reduce((sum, one) => sum + one.refund, 0)
          for (const { part, closed } of cuts) if (part <= left()) refund(part, closed)
          // A part that failed after later ones were divided.
          if (done.length > 2) done.splice(0, 1)
          if (left() > 0) refund(left(), false)
          const sum = (of: (one: (typeof done)[number]) => number): number =>
            done.reduce((all, one) => all + of(one), 0)
          expect(sum(payerRefund)).toBe(order.payer_total)
          expect(sum(settlementRefund)).toBe(type === 'CASH' ? total : order.payer_total)
        },
      ),
      { numRuns: 500, seed: 20260609 },
    )
  })
})

function coupon(type: Promotion['type'], amount: number): Promotion {
  return {
    coupon_id: '1',
    name: '券',
    scope: 'GLOBAL',
    type,
    amount,
    stock_id: '1',
    wechatpay_contribute: 0,
    merchant_contribute: amount,
    other_contribute: 0,
    currency: 'CNY',
  }
}

/** The rows of a bill, by column. */
async function bill(path: string): Promise<Record<string, string>[]> {
  const { json } = await merchant.get(`/v3/bill/${path}`)
  const { pathname, search } = new URL(json.download_url)
  const [header = '', ...lines] = (await merchant.get(pathname + search)).text.replace('\uFEFF', '').split('\r\n')
  const names = header.split(',')
  return lines.slice(0, -3).map((line) => {
    const cells = line.slice(1).split(',`')
    return Object.fromEntries(names.map((name, index) => [name, cells[index]!]))
  })
}
