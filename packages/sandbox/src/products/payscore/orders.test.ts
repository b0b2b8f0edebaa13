import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HOUR, PayscoreShop } from '../../testing/payscore-shop.ts'

const DAY = 24 * HOUR

let shop: PayscoreShop
beforeEach(async () => {
  shop = await PayscoreShop.open()
})
afterEach(() => shop.close())

describe('an order without confirmation', () => {
  it('runs at once, is completed, collected and told', async () => {
    await shop.authorise()
    const made = await shop.create('R1')
    expect(made.status).toBe(200)
    expect(made.json).toEqual({
      appid: shop.appid,
      mchid: shop.mchid,
      out_order_no: 'R1',
      service_id: '500001',
      service_introduction: '共享充电宝',
      state: 'DOING',
      state_description: 'USER_CONFIRM',
      risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 10_000 },
      time_range: { start_time: '20260609181400' },
      notify_url: shop.notify_url,
      openid: shop.openid,
      order_id: expect.stringMatching(/^\d{28}$/),
    })
    await shop.sandbox.clock.advance(2 * HOUR)
    const before = await shop.balance()
    const completed = await shop.complete('R1')
    expect(completed.json).toMatchObject({
      state: 'DOING',
      state_description: 'MCH_COMPLETE',
      total_amount: 400,
      need_collection: true,
      time_range: { start_time: '20260609181400', end_time: '20260609201320' },
      collection: { state: 'USER_PAYING', total_amount: 400, paying_amount: 400, paid_amount: 0 },
    })
    expect(await shop.balance()).toBe(before)
    await shop.sandbox.clock.advance(1500)
    expect(await shop.balance()).toBe(before - 400)
    const done = (await shop.query('R1')).json
    expect(done).toMatchObject({
      state: 'DONE',
      state_description: 'MCH_COMPLETE',
      collection: {
        state: 'USER_PAID',
        total_amount: 400,
        paying_amount: 0,
        paid_amount: 400,
        details: [
          {
            seq: 1,
            amount: 400,
            paid_type: 'NEWTON',
            paid_time: '20260609201321',
            transaction_id: expect.stringMatching(/^42000\d{23}$/),
          },
        ],
      },
    })
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_PAID'])
    expect(shop.server.received[1]).toMatchObject({ signed: true, resource: done })
  })

  it('takes the lines of the guide, which are measured in characters', async () => {
    await shop.authorise()
    const line = { name: '就餐费用服务费', description: '就餐人均100元服务费:100/小时' }
    expect((await shop.create('R1', { post_payments: [line] })).json).toMatchObject({ post_payments: [line] })
  })

  it('is the same for the same number and parameters, and another for no others', async () => {
    await shop.authorise()
    const first = await shop.create('R1')
    expect((await shop.create('R1')).json).toEqual(first.json)
    // Its start has passed meanwhile; the order is there all the same.
    await shop.sandbox.clock.advance(HOUR)
    expect((await shop.create('R1')).json).toEqual(first.json)
    const other = await shop.create('R1', { service_introduction: '雨伞' })
    expect([other.status, other.json.code, other.json.message]).toEqual([
      400,
      'INVALID_REQUEST',
      '订单重入参数校验失败',
    ])
    await shop.cancel('R1')
    expect((await shop.create('R1')).json.code).toBe('ORDER_CANCELED')
    await shop.create('R2', { time_range: { start_time: '20260609200000' } })
    await shop.sandbox.clock.advance(HOUR)
    await shop.complete('R2', { time_range: { end_time: '20260609201320' } })
    await shop.sandbox.clock.advance(1500)
    expect((await shop.create('R2', { time_range: { start_time: '20260609200000' } })).json.code).toBe('ORDER_DONE')
  })

  it('needs a permission', async () => {
    const answer = await shop.create('R1')
    expect([answer.status, answer.json.code]).toEqual([403, 'NO_AUTH'])
    expect((await shop.query('R1')).json).toMatchObject({ code: 'ORDER_NOT_EXIST', message: '查询单据不存在' })
  })

  it('that runs when the user closes the service is charged all the same; the next one is refused', async () => {
    await shop.authorise()
    await shop.create('R1')
    await shop.permission('A1', 'close')
    expect((await shop.create('R2')).json.code).toBe('NO_AUTH')
    await shop.sandbox.clock.advance(2 * HOUR)
    await shop.complete('R1')
    await shop.sandbox.clock.advance(1500)
    expect((await shop.query('R1')).json.state).toBe('DONE')
  })

  it('is one of three at most', async () => {
    await shop.authorise()
    for (const number of ['R1', 'R2', 'R3']) expect((await shop.create(number)).status).toBe(200)
    expect((await shop.create('R4')).json).toMatchObject({
      code: 'INVALID_REQUEST',
      message: '同一实名身份下进行中订单过多',
    })
    await shop.merchant.control('POST', '/rules', { payscoreOpenOrders: 4 })
    expect((await shop.create('R4')).status).toBe(200)
  })

  it('is refused to a user who has owed for a day', async () => {
    await shop.setBalance(0)
    await shop.rented('R1')
    await shop.sandbox.clock.advance(DAY)
    const later = { time_range: { start_time: '20260611000000' } }
    expect((await shop.create('R2', later)).status).toBe(200)
    await shop.sandbox.clock.advance(HOUR)
    expect((await shop.create('R3', later)).json.message).toBe('存在待处理的超时未支付订单')
  })
})

const MINUTE_LATER = { start_time: '20260609181400' }
describe('an order is refused', () => {
  it.each([
    [
      'with a confirmation, where the service has none',
      { need_user_confirm: true },
      403,
      'NO_AUTH',
      '商户暂无权限使用此服务',
    ],
    ['without saying that it needs none', { need_user_confirm: undefined }, 403, 'NO_AUTH', '商户暂无权限使用此服务'],
    [
      'with a deposit in the mode without confirmation',
      { risk_fund: { name: 'DEPOSIT', amount: 100 } },
      400,
      'PARAM_ERROR',
      '订单风险金额名称不符合要求',
    ],
    [
      'with more risk than the service has',
      { risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 100_001 } },
      400,
      'INVALID_REQUEST',
      '创建订单的订单风险金额超过此服务的服务风险金额',
    ],
    ['with no risk', { risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 0 } }, 400, 'PARAM_ERROR', /risk_fund/],
    ['with a service of nobody', { service_id: '7' }, 403, 'NO_AUTH', '商户暂无权限使用此服务'],
    ['with an appid that is not bound', { appid: 'wx0000000000000001' }, 403, 'NO_AUTH', 'mch_id和appid未绑定'],
    ['for nobody', { openid: undefined }, 400, 'PARAM_ERROR', /openid/],
    ['for a stranger', { openid: 'oStranger' }, 400, 'PARAM_ERROR', /openid/],
    ['with other signs in the number', { out_order_no: 'R 1' }, 400, 'PARAM_ERROR', /out_order_no/],
    ['with a query in its URL', { notify_url: 'https://m.example.com/n?a=1' }, 400, 'PARAM_ERROR', /notify_url/],
    ['with a start in the past', { time_range: { start_time: '20260609181320' } }, 400, 'PARAM_ERROR', /开始时间/],
    ['with a start of yesterday', { time_range: { start_time: '20260608' } }, 400, 'PARAM_ERROR', /开始时间/],
    ['with a start that is no time', { time_range: { start_time: '20260631' } }, 400, 'PARAM_ERROR', /时间格式/],
    ['with a start in another form', { time_range: { start_time: '2026-06-10' } }, 400, 'PARAM_ERROR', /时间格式/],
    [
      'with an end before its start',
      { time_range: { start_time: '20260609190000', end_time: '20260609185900' } },
      400,
      'PARAM_ERROR',
      /结束时间/,
    ],
    [
      'with an end within a minute',
      { time_range: { start_time: '20260609181330', end_time: '20260609181340' } },
      400,
      'PARAM_ERROR',
      /1分钟/,
    ],
    [
      'with a day and a second',
      { time_range: { start_time: '20260609', end_time: '20260609201400' } },
      400,
      'PARAM_ERROR',
      /格式须一致/,
    ],
    ['with an end place alone', { location: { end_location: 'B座' } }, 400, 'PARAM_ERROR', /location/],
    [
      'with two lines of one name',
      {
        post_payments: [
          { name: 'a', amount: 1 },
          { name: 'a', amount: 2 },
        ],
      },
      400,
      'PARAM_ERROR',
      /名称不能重复/,
    ],
    ['with a line that says nothing', { post_payments: [{ name: 'a' }] }, 400, 'PARAM_ERROR', /post_payments/],
    ['with a line below nothing', { post_payments: [{ name: 'a', amount: -1 }] }, 400, 'PARAM_ERROR', /post_payments/],
    [
      'with an introduction of 21 characters',
      { service_introduction: '长'.repeat(21) },
      400,
      'PARAM_ERROR',
      /服务信息/,
    ],
  ])('%s', async (_what, more, status, code, message) => {
    await shop.authorise()
    const answer = await shop.create('R1', more)
    expect([answer.status, answer.json.code]).toEqual([status, code])
    if (typeof message === 'string') expect(answer.json.message).toBe(message)
    else expect(answer.json.message).toMatch(message)
  })

  it.each([
    ['a whole day, which is not over', { time_range: { start_time: '20260609' } }],
    ['the moment of its confirmation', { time_range: { start_time: 'OnAccept' } }],
    ['a planned end', { time_range: { ...MINUTE_LATER, end_time: '20260609191400' } }],
    ['the lines of its price', { post_payments: [{ name: '租借费用', description: '2元/小时', count: 1 }] }],
  ])('not with %s', async (_what, more) => {
    await shop.authorise()
    expect((await shop.create('R1', more)).status).toBe(200)
  })
})

describe('completing', () => {
  const rent = async (more: object = {}): Promise<void> => {
    await shop.authorise()
    await shop.create('R1', more)
    await shop.sandbox.clock.advance(2 * HOUR)
  }
  const discounted = {
    post_payments: [{ name: '租借费用', amount: 500 }],
    post_discounts: [{ name: '会员', description: '省1元', amount: 100 }],
  }

  it('adds payments and takes discounts off', async () => {
    await rent()
    expect((await shop.complete('R1', discounted)).json).toMatchObject({ total_amount: 400, ...discounted })
  })

  it.each([
    ['a sum that is not that of the lines', { total_amount: 401 }, 'PARAM_ERROR', '最终总金额计算非法'],
    [
      'less than nothing',
      { post_payments: [{ name: 'a', amount: 1 }], post_discounts: [{ name: 'b', amount: 2 }], total_amount: -1 },
      'PARAM_ERROR',
      '最终总金额计算非法',
    ],
    [
      'more than the service may cost',
      { post_payments: [{ name: 'a', amount: 100_001 }], total_amount: 100_001 },
      'INVALID_REQUEST',
      '总金额超过此服务的服务风险金额',
    ],
    ['no end', { time_range: undefined }, 'PARAM_ERROR', '创建订单未填写服务结束时间,则结束时间必填'],
    [
      'an end that is still to come',
      { time_range: { end_time: '20260609201321' } },
      'PARAM_ERROR',
      '实际结束时间不能晚于使用完结接口的时间',
    ],
    [
      'an end before the planned start',
      { time_range: { start_time: '20260609181000', end_time: '20260609181300' } },
      'INVALID_REQUEST',
      '真实结束时间小于预计开始时间',
    ],
    [
      'an end before the start',
      { time_range: { start_time: '20260609190000', end_time: '20260609185900' } },
      'PARAM_ERROR',
      '真实结束时间小于真实开始时间',
    ],
  ])('with %s is refused', async (_what, more, code, message) => {
    await rent()
    const answer = await shop.complete('R1', more)
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([400, code, message])
    expect((await shop.query('R1')).json.state_description).toBe('USER_CONFIRM')
  })

  it('takes the planned end when none is sent', async () => {
    await rent({ time_range: { ...MINUTE_LATER, end_time: '20260609201000' } })
    expect((await shop.complete('R1', { time_range: undefined })).json.time_range).toEqual({
      ...MINUTE_LATER,
      end_time: '20260609201000',
    })
  })

  it('twice alike is once, and otherwise refused', async () => {
    await rent()
    const first = await shop.complete('R1')
    expect((await shop.complete('R1')).json).toEqual(first.json)
    expect(
      (await shop.complete('R1', { total_amount: 300, post_payments: [{ name: 'a', amount: 300 }] })).json.message,
    ).toBe('订单重入参数校验失败')
    await shop.sandbox.clock.advance(1500)
    expect((await shop.complete('R1')).json).toMatchObject({ state: 'DONE', collection: { state: 'USER_PAID' } })
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE', 'PAYSCORE.USER_PAID'])
  })

  it('with nothing to pay ends the order without a word', async () => {
    await rent()
    const free = await shop.complete('R1', { post_payments: [{ name: '免费', amount: 0 }], total_amount: 0 })
    expect(free.json).toMatchObject({ state: 'DONE', total_amount: 0, need_collection: false })
    expect(free.json.collection).toBeUndefined()
    await shop.sandbox.clock.advance(DAY)
    expect(await shop.told()).toEqual(['PAYSCORE.USER_OPEN_SERVICE'])
  })

  it('a cancelled order is refused', async () => {
    await rent()
    await shop.cancel('R1')
    const answer = await shop.complete('R1')
    expect([answer.json.code, answer.json.message]).toEqual(['INVALID_REQUEST', '当前订单状态不合法'])
  })

  it('an order that is not there is refused', async () => {
    expect((await shop.complete('R9')).json.code).toBe('ORDER_NOT_EXIST')
  })

  it('needs the appid and the service it was made with', async () => {
    await rent()
    expect((await shop.complete('R1', { service_id: '500002' })).json.code).toBe('ORDER_NOT_EXIST')
    expect((await shop.complete('R1', { appid: 'wx0000000000000001' })).json.code).toBe('NO_AUTH')
  })
})

describe('cancelling', () => {
  it('gives an order up before it is completed, once and for all', async () => {
    await shop.authorise()
    const { order_id } = (await shop.create('R1')).json
    const answer = await shop.cancel('R1')
    const { appid, mchid } = shop
    expect(answer.json).toEqual({ appid, mchid, out_order_no: 'R1', service_id: '500001', order_id })
    expect((await shop.cancel('R1')).json).toEqual(answer.json)
    expect((await shop.cancel('R1', '别的')).json.code).toBe('INVALID_REQUEST')
    expect((await shop.query('R1')).json).toMatchObject({ state: 'REVOKED' })
    expect((await shop.cancel('R1', '长'.repeat(51))).json.code).toBe('PARAM_ERROR')
  })

  it('while it is collected takes back the collection, or is refused where the rule says so', async () => {
    await shop.rented('R1')
    await shop.merchant.control('POST', '/rules', { payscoreCancelPaying: 'refuse' })
    expect((await shop.cancel('R1')).json).toMatchObject({ code: 'PARAM_ERROR', message: '当前订单状态不满足撤销条件' })
    await shop.merchant.control('POST', '/rules', { payscoreCancelPaying: 'allow' })
    const before = await shop.balance()
    expect((await shop.cancel('R1')).status).toBe(200)
    await shop.sandbox.clock.advance(DAY)
    expect(await shop.balance()).toBe(before)
    expect((await shop.query('R1')).json).toMatchObject({ state: 'REVOKED' })
  })

  it('a paid order is refused', async () => {
    await shop.rented('R1')
    await shop.sandbox.clock.advance(1500)
    expect((await shop.cancel('R1')).json.code).toBe('INVALID_REQUEST')
  })
})
