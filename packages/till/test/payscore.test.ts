import { expect, it } from 'vitest'
import { compact } from '../src/payscore/facts.ts'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { type Answer, openStand, type Stand } from './stand.ts'

const HOUR = 3600
const SERVICE = { service_id: '500001' }

/** A till, the payer of its sandbox, and the acts of a rental shop. */
async function openShop(engine: Parameters<typeof openStand>[0]) {
  const stand = await openStand(engine, { lookEvery: 3_600_000 })
  const { appid, mchid } = stand.merchant
  const payer = (await stand.control('GET', '/payers')).body.payers[0]
  const openid: string = payer.openids[appid]
  const shop = {
    ...stand,
    openid,
    now: (after = 0) => compact(stand.sandbox.clock.now() + after * 1000),
    authorize: () => stand.api('POST', '/v1/payscore/authorizations', { ...SERVICE, openid }),
    agree: (code: string) => stand.control('POST', `/payscore/permissions/${mchid}/${code}/agree`, { openid }),
    create: (other: object = {}, headers?: Record<string, string>) =>
      stand.api('POST', '/v1/payscore/orders', { ...orderOf(openid), ...other }, headers),
    act: (id: string, verb: string, body?: object) => stand.api('POST', `/v1/payscore/orders/${id}/${verb}`, body),
    order: async (id: string) => (await stand.api('GET', `/v1/payscore/orders/${id}`)).body,
    events: async (): Promise<string[]> =>
      (await stand.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type),
    user: (out_order_no: string, act: string) =>
      stand.control('POST', `/payscore/orders/${mchid}/${out_order_no}/${act}`, { openid }),
    balance: (balance: number) => stand.control('POST', `/payers/${openid}`, { balance }),
    async permitted() {
      await shop.agree((await shop.authorize()).body.authorization_code)
      await stand.advance(1)
    },
    async rented(other: object = {}): Promise<Answer['body']> {
      await shop.permitted()
      const { body } = await shop.create(other)
      await stand.advance(2 * HOUR)
      return body
    },
    complete: (id: string, amount = 400, other: object = {}) =>
      shop.act(id, 'complete', { ...lines(amount), time_range: { end_time: shop.now() }, ...other }),
    /** Turns the clock until the order is so. */
    async untilOrder(id: string, state: string, seconds = 120): Promise<Answer['body']> {
      for (let waited = 0; ; waited++) {
        const order = await shop.order(id)
        if (order.state === state) return order
        if (waited >= seconds)
          throw new Error(`after ${seconds} s it is still ${order.state}: ${JSON.stringify(order)}`)
        await stand.advance(1)
      }
    },
  }
  return shop
}

const orderOf = (openid: string) => ({
  ...SERVICE,
  openid,
  service_introduction: '共享充电宝',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: 'ESTIMATE_ORDER_COST', amount: 9900 },
})
const CONFIRM = { service_id: '500002', openid: undefined, risk_fund: { name: 'DEPOSIT', amount: 9900 } }
const lines = (amount: number) => ({ post_payments: [{ name: '租借费用', amount }] })
const there = async (stand: Pick<Stand, 'control'>) => (await stand.control('GET', '/payscore/orders')).body.orders

describeOnEachEngine('PayScore', (engine) => {
  it('asks for a permission, begins, completes, and is paid', async () => {
    const shop = await openShop(engine)
    const refused = await shop.create({ out_order_no: 'R1' })
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'AUTHORIZATION_NEEDED',
        authorization: { state: 'pending', enable: { miniprogram: expect.anything() } },
      },
    })
    const { authorization_code } = refused.body.authorization
    expect((await shop.authorize()).body).toMatchObject({ state: 'pending', authorization_code })
    await shop.agree(authorization_code)
    await shop.advance(1)
    expect((await shop.authorize()).body).toMatchObject({ state: 'active', authorization_code })

    const made = await shop.create({ out_order_no: 'R1' })
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'running', need_user_confirm: false, order_id: expect.any(String) },
    })
    await shop.advance(2 * HOUR)
    const completed = await shop.complete(made.body.id)
    expect(completed).toMatchObject({ status: 200, body: { state: 'collecting', total_amount: 400 } })
    const paid = await shop.untilOrder(made.body.id, 'paid')
    expect(paid).toMatchObject({ transaction_id: expect.stringMatching(/^42000/), payment_id: expect.any(String) })
    const { transaction_id, paid_at } = paid
    expect(paid).toMatchObject({
      paid_at: expect.stringMatching(/Z$/),
      collection: { details: [{ amount: 400, paid_type: 'NEWTON', transaction_id, paid_at }] },
    })
    expect(await shop.events()).toEqual([
      'payscore.authorization.active',
      'payscore.order.running',
      'payscore.order.collecting',
      'payscore.order.paid',
    ])
    const payment = (await shop.api('GET', `/v1/payments/${paid.payment_id}`)).body
    expect(payment).toMatchObject({
      channel: 'payscore',
      state: 'paid',
      amount: { total: 400 },
      transaction_id: paid.transaction_id,
    })
    const { body: timeline } = await shop.api('GET', `/v1/payscore/orders/${paid.id}/timeline`)
    expect(timeline.data.length).toBeGreaterThanOrEqual(4)
  })

  it('learns of everything without a single notification', async () => {
    const shop = await openShop(engine)
    await shop.fault({ event_type: 'PAYSCORE.USER_OPEN_SERVICE' }, { lost: true })
    await shop.fault({ event_type: 'PAYSCORE.USER_PAID' }, { lost: true })
    const { body: order } = { body: await shop.rented() }
    expect(order.state).toBe('running')
    await shop.complete(order.id)
    await shop.untilOrder(order.id, 'paid', 60)
  })

  it('has its user confirm an order', async () => {
    const shop = await openShop(engine)
    const made = await shop.create({ ...CONFIRM, out_order_no: 'C1' })
    expect(made).toMatchObject({
      status: 201,
      body: { state: 'confirming', need_user_confirm: true, confirm: { jsapi: { businessType: 'wxpayScoreUse' } } },
    })
    await shop.user('C1', 'confirm')
    expect(await shop.untilOrder(made.body.id, 'running')).toMatchObject({ openid: shop.openid })
  })

  // A month of the embedded database's upkeep takes its time.
  it('notices that nobody confirms an order', { timeout: 90_000 }, async () => {
    const shop = await openShop(engine)
    const { body } = await shop.create(CONFIRM)
    expect(body.state).toBe('confirming')
    await shop.advance(31 * 24 * HOUR)
    await shop.untilOrder(body.id, 'expired')
    expect(await shop.events()).toEqual(['payscore.order.expired'])
  })

  it.each([
    ['made, but the answer was lost', 'POST', '/v3/payscore/serviceorder', { fail_after_commit: true }],
    ['not made', 'POST', '/v3/payscore/serviceorder', { fail_before_commit: true }],
  ])('begins one order when the outcome is unknown: %s', async (_name, method, path, action) => {
    const shop = await openShop(engine)
    await shop.permitted()
    await shop.fault({ method, path }, action, 1)
    const made = await shop.create({ out_order_no: 'R1' })
    expect(made.status).toBe(201)
    await shop.untilOrder(made.body.id, 'running')
    expect(await there(shop)).toHaveLength(1)
  })

  it.each([
    ['done, but the answer was lost', { fail_after_commit: true }],
    ['not done', { fail_before_commit: true }],
  ])('completes once, and is paid once, when the outcome is unknown: %s', async (_name, action) => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    const before = (await shop.control('GET', '/payers')).body.payers[0].balance
    await shop.fault({ method: 'POST', path: `/v3/payscore/serviceorder/${order.out_order_no}/complete` }, action, 2)
    expect((await shop.complete(order.id)).status).toBe(200)
    await shop.untilOrder(order.id, 'paid')
    expect((await shop.control('GET', '/payers')).body.payers[0].balance).toBe(before - 400)
    expect((await shop.events()).filter((type) => type === 'payscore.order.paid')).toHaveLength(1)
  })

  it('is collected again and again until there is money (scenario 17)', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    await shop.fault(
      { method: 'POST', path: `/v3/payscore/serviceorder/${order.out_order_no}/complete` },
      { collect: 3 },
    )
    await shop.complete(order.id)
    await shop.advance(4 * 24 * HOUR)
    await shop.untilOrder(order.id, 'paid')
    expect((await shop.events()).filter((type) => type === 'payscore.order.paid')).toHaveLength(1)
  })

  it('tells a person what is not paid for three days, and collects at once when asked', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    await shop.balance(0)
    await shop.complete(order.id)
    await shop.advance(4 * 24 * HOUR)
    expect(await shop.order(order.id)).toMatchObject({
      state: 'collecting',
      attention: expect.stringMatching(/three days/),
    })
    await shop.balance(1000)
    expect((await shop.act(order.id, 'collect')).status).toBe(200)
    await shop.untilOrder(order.id, 'paid', 10)
    expect((await shop.act(order.id, 'collect')).body.code).toBe('WRONG_STATE')
  })

  it('asks for the permission anew when the user has closed the service (scenario 18)', async () => {
    const shop = await openShop(engine)
    await shop.permitted()
    const { body } = await shop.authorize()
    await shop.control('POST', `/payscore/permissions/${shop.merchant.mchid}/${body.authorization_code}/close`, {
      openid: shop.openid,
    })
    const refused = await shop.create()
    expect(refused.body).toMatchObject({ code: 'AUTHORIZATION_NEEDED', authorization: { state: 'pending' } })
    expect(refused.body.authorization.authorization_code).not.toBe(body.authorization_code)
    await shop.agree(refused.body.authorization.authorization_code)
    expect((await shop.create()).status).toBe(201)
    await shop.advance(1)
    expect(await shop.events()).toContain('payscore.authorization.ended')
  })

  it('lowers a sum that was wrong, or cancels it', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    await shop.fault({ number: order.out_order_no }, { collect: 'never' })
    await shop.complete(order.id)
    expect((await shop.act(order.id, 'modify', { ...lines(401), reason: '多收' })).body.code).toBe('TOTAL_RAISED')
    const lowered = await shop.act(order.id, 'modify', { ...lines(300), reason: '多收' })
    expect(lowered.body).toMatchObject({ state: 'collecting', total_amount: 300 })
    expect((await shop.act(order.id, 'modify', { ...lines(300), reason: '多收' })).status).toBe(200)
    const cancelled = await shop.act(order.id, 'cancel', { reason: '免单' })
    expect(cancelled.body).toMatchObject({ state: 'cancelled' })
    expect((await shop.act(order.id, 'cancel', { reason: '免单' })).status).toBe(200)
    expect(await shop.events()).toContain('payscore.order.cancelled')
  })

  it('falls back when cancelling is refused: the order goes on', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    await shop.complete(order.id)
    await shop.fault({ number: order.out_order_no }, { cancel_in_paying: 'refuse' })
    const refused = await shop.act(order.id, 'cancel', { reason: '免单' })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'PLATFORM_REFUSED', message: expect.stringContaining('撤销') },
    })
    expect(await shop.order(order.id)).not.toHaveProperty('pending')
    await shop.untilOrder(order.id, 'paid')
  })

  it('stops collecting what was paid otherwise', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    await shop.balance(0)
    await shop.complete(order.id)
    await shop.advance(10)
    const synced = await shop.act(order.id, 'sync', {})
    expect(synced.body).toMatchObject({ state: 'paid', paid_elsewhere: true })
    expect(synced.body).not.toHaveProperty('payment_id')
    expect((await shop.act(order.id, 'sync', {})).status).toBe(200)
  })

  it('gives back what was collected although it was paid otherwise (scenario 19)', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    const complete = `/v3/payscore/serviceorder/${order.out_order_no}/complete`
    await shop.fault({ method: 'POST', path: complete }, { collect_busy_ms: 60_000 })
    await shop.complete(order.id)
    await shop.advance(5)
    expect((await shop.act(order.id, 'sync', {})).body.message).toContain('收款结果不明')
    await shop.fault({ number: order.out_order_no }, { race: 'sync_vs_pay' })
    expect((await shop.act(order.id, 'sync', {})).body.state).toBe('paid')
    await shop.advance(120)
    // The refund was asked for when the news came; now it arrives.
    await shop.advance(10)
    const after = await shop.order(order.id)
    expect(after).toMatchObject({
      paid_elsewhere: true,
      attention: expect.stringMatching(/twice/),
      payment_id: expect.any(String),
    })
    const refunds = (await shop.api('GET', `/v1/refunds?payment_id=${after.payment_id}`)).body.data
    expect(refunds).toMatchObject([{ state: 'succeeded', amount: { refund: 400 } }])
    expect((await shop.control('GET', '/settled')).body.money[0]).toMatchObject({ paid: 400, refunded: 400 })
  })

  it('refunds what was collected, in part and with its notification', async () => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    await shop.complete(order.id)
    const { payment_id } = await shop.untilOrder(order.id, 'paid')
    const { status, body } = await shop.api('POST', '/v1/refunds', { payment_id, amount: { refund: 150 } })
    expect([status, body.state]).toEqual([201, 'processing'])
    await shop.advance(10)
    expect((await shop.api('GET', `/v1/refunds/${body.id}`)).body.state).toBe('succeeded')
    const parked = (await shop.api('GET', '/v1/notifications?verdict=parked')).body.data
    expect(parked).toEqual([])
  })

  it('is the same order when repeated, and another when its content differs', async () => {
    const shop = await openShop(engine)
    await shop.permitted()
    const first = await shop.create({ out_order_no: 'SAME' }, { 'idempotency-key': 'k1' })
    const again = await shop.create({ out_order_no: 'SAME' }, { 'idempotency-key': 'k1' })
    expect([first.status, again.status, again.body.id === first.body.id]).toEqual([201, 200, true])
    expect((await shop.create({ out_order_no: 'SAME', service_introduction: '雨伞' })).body).toMatchObject({
      code: 'OUT_ORDER_NO_USED',
      field: 'service_introduction',
    })
    expect((await shop.create({ service_introduction: '雨伞' }, { 'idempotency-key': 'k1' })).body.code).toBe(
      'IDEMPOTENCY_MISMATCH',
    )
    expect(await there(shop)).toHaveLength(1)
  })

  it('passes a refusal of the assessment on, and is over', async () => {
    const shop = await openShop(engine)
    await shop.permitted()
    await shop.fault({ number: 'R1' }, { risk: 'refuse' })
    const refused = await shop.create({ out_order_no: 'R1' })
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'PLATFORM_REFUSED', message: expect.stringContaining('综合评估不通过') },
    })
    const [order] = (await shop.api('GET', '/v1/payscore/orders?out_order_no=R1')).body.data
    expect(order).toMatchObject({ state: 'failed', failure: { code: 'INVALID_REQUEST' } })
    expect(await shop.events()).toContain('payscore.order.failed')
  })

  it('ends a permission', async () => {
    const shop = await openShop(engine)
    await shop.permitted()
    const { id } = (await shop.authorize()).body
    const ended = await shop.api('POST', `/v1/payscore/authorizations/${id}/terminate`, { reason: '到期' })
    expect(ended.body).toMatchObject({ state: 'ended' })
    expect((await shop.api('GET', `/v1/payscore/authorizations/${id}`)).body.state).toBe('ended')
  })

  it('lists permissions by state and user, and tells what happened to each without its token', async () => {
    const shop = await openShop(engine)
    const { id, enable } = (await shop.authorize()).body
    const list = async (query: string) =>
      (await shop.api('GET', `/v1/payscore/authorizations?${query}`)).body.data.map((each: { id: string }) => each.id)
    expect(await list('state=pending')).toEqual([id])
    expect(await list('state=active')).toEqual([])
    await shop.permitted()
    await shop.authorize()
    expect(await list(`state=active&openid=${shop.openid}&service_id=500001`)).toEqual([id])
    expect(await list('sub_mchid=1900000999')).toEqual([])
    const { body } = await shop.api('GET', `/v1/payscore/authorizations/${id}/timeline`)
    expect(body.data.map((step: { title: string }) => step.title)).toEqual(
      expect.arrayContaining(['Permission recorded', 'Permission asked for', 'The permission is active']),
    )
    const { apply_permissions_token } = enable.miniprogram.extraData
    expect(apply_permissions_token).toEqual(expect.any(String))
    expect(JSON.stringify(body)).not.toContain(apply_permissions_token)
  })

  it.each([
    [
      'another name without confirmation',
      { risk_fund: { name: 'DEPOSIT', amount: 1 } },
      'RISK_FUND_NAME',
      'risk_fund.name',
    ],
    [
      'a start that has passed',
      { time_range: { start_time: '20200101000000' } },
      'TIMES_OUT_OF_ORDER',
      'time_range.start_time',
    ],
    [
      'an end before its start',
      { time_range: { start_time: '20990102', end_time: '20990101' } },
      'TIMES_OUT_OF_ORDER',
      'time_range.end_time',
    ],
    [
      'a day and a second',
      { time_range: { start_time: '20990102', end_time: '20990103000000' } },
      'TIMES_OUT_OF_ORDER',
      'time_range',
    ],
    ['a time that is none', { time_range: { start_time: '2099-01-02' } }, 'INVALID_FIELD', 'time_range.start_time'],
    ['no openid without confirmation', { openid: undefined, need_user_confirm: false }, 'MISSING_FIELD', 'openid'],
    ['an openid with confirmation', { need_user_confirm: true }, 'INVALID_FIELD', 'openid'],
    [
      'two lines of one name',
      {
        post_payments: [
          { name: 'a', amount: 1 },
          { name: 'a', amount: 2 },
        ],
      },
      'INVALID_FIELD',
      'post_payments',
    ],
    ['a field that is none', { risk: 1 }, 'UNKNOWN_FIELD', 'risk'],
  ])('refuses %s before anything is sent', async (_name, other, code, field) => {
    const shop = await openShop(engine)
    const calls = (await shop.control('GET', '/journal')).body.entries.length
    expect((await shop.create(other)).body).toMatchObject({ code, field })
    expect((await shop.control('GET', '/journal')).body.entries).toHaveLength(calls)
  })

  it.each([
    ['a sum that does not add up', { total_amount: 401 }, 'TOTAL_MISMATCH'],
    ['discounts above the payments', { post_discounts: [{ name: 'b', amount: 500 }] }, 'TOTAL_MISMATCH'],
    ['an end that is still to come', { time_range: { end_time: '20990101000000' } }, 'TIMES_OUT_OF_ORDER'],
    ['no end', { time_range: {} }, 'MISSING_FIELD'],
  ])('refuses to complete with %s', async (_name, other, code) => {
    const shop = await openShop(engine)
    const order = await shop.rented()
    expect((await shop.complete(order.id, 400, other)).body.code).toBe(code)
    expect((await shop.order(order.id)).state).toBe('running')
  })
})
