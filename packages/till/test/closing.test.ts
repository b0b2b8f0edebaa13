import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { openStand, type Stand } from './stand.ts'

const close = (stand: Stand, id: string) => stand.api('POST', `/v1/payments/${id}/close`)
const orderState = async (stand: Stand) => (await stand.control('GET', '/orders')).body.orders[0]?.trade_state

describeOnEachEngine('closing', (engine) => {
  it('closes an unpaid payment here and at WeChat Pay, and is the same again', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    expect((await close(stand, payment.id)).body.state).toBe('closed')
    expect(await orderState(stand)).toBe('CLOSED')
    expect((await close(stand, payment.id)).body.state).toBe('closed')
    expect((await stand.api('GET', '/v1/events')).body.data).toMatchObject([{ type: 'payment.closed' }])
  })

  it('finds the payment paid when the payer was faster', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    expect((await close(stand, payment.id)).body).toMatchObject({ state: 'paid' })
  })

  it('happens by the clock when the time is over, not before', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create({ expires_in: 600 })
    await stand.advance(599)
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('pending')
    await stand.until(payment.id, 'closed', 5)
    expect(await orderState(stand)).toBe('CLOSED')
  })

  it('by the clock finds a payment nobody told us of', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const payment = await stand.create({ expires_in: 3600 })
    await stand.advance(3500)
    await stand.pay(payment.out_trade_no)
    await stand.advance(120)
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('paid')
  })

  it('is finished by its job when WeChat Pay does not answer', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    await stand.fault({ method: 'POST', path: '/v3/pay/transactions/out-trade-no' }, { fail_after_commit: true }, 3)
    const first = await close(stand, payment.id)
    expect(['closing', 'closed']).toContain(first.body.state)
    await stand.until(payment.id, 'closed', 30)
  })

  it('of a payment whose order is unknown orders first and then closes', async () => {
    const stand = await openStand(engine)
    await stand.fault({ path: '/v3/pay/transactions/native' }, { fail_before_commit: true }, 4)
    const payment = await stand.create({ out_trade_no: 'UNKNOWN01' })
    expect(payment.state).toBe('created')
    const { body } = await close(stand, payment.id)
    expect(['closing', 'closed']).toContain(body.state)
    await stand.until(payment.id, 'closed', 60)
    expect(await orderState(stand)).toBe('CLOSED')
  })
})

describeOnEachEngine('a payer and a shop in a race', (engine) => {
  it('end alike at WeChat Pay and here, whoever wins', async () => {
    const stand = await openStand(engine)
    for (let round = 0; round < 6; round++) {
      const payment = await stand.create()
      const pay = stand.control('POST', `/orders/${stand.merchant.mchid}/${payment.out_trade_no}/pay`, {})
      await Promise.all(round % 2 ? [pay, close(stand, payment.id)] : [close(stand, payment.id), pay])
      await stand.advance(60)
      const { body } = await stand.api('GET', `/v1/payments/${payment.id}`)
      const { orders } = (await stand.control('GET', '/orders')).body
      const order = orders.find((one: { out_trade_no: string }) => one.out_trade_no === payment.out_trade_no)
      expect([body.state, order.trade_state]).toEqual(
        body.state === 'paid' ? ['paid', 'SUCCESS'] : ['closed', 'CLOSED'],
      )
    }
  })
})

describeOnEachEngine('an order whose outcome is unknown', (engine) => {
  it.each([
    ['was made although the answer was an error', { fail_after_commit: true }],
    ['was not made', { fail_before_commit: true }],
    ['was made, and the answer was cut', { cut: 'body' }],
  ])('is finished by its job: %s', async (_name, action) => {
    const stand = await openStand(engine)
    await stand.fault({ path: '/v3/pay/transactions/native' }, action, 3)
    const payment = await stand.create()
    expect(payment.state).toBe('created')
    expect(payment.code_url).toBeUndefined()
    const pending = await stand.until(payment.id, 'pending', 30)
    expect(pending.code_url).toMatch(/^weixin:/)
    expect((await stand.control('GET', '/orders')).body.orders).toHaveLength(1)
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid')
  })

  it('fails only when WeChat Pay says no', async () => {
    const stand = await openStand(engine)
    // Another system of the shop used the number for something else.
    const taken = await stand.create({ out_trade_no: 'TAKEN0001' })
    await stand.database.transaction(async (trx) => {
      await trx.deleteFrom('timeline').execute()
      await trx.deleteFrom('job').execute()
      await trx.deleteFrom('payment').where('id', '=', taken.id).execute()
    })
    const payment = await stand.create({ out_trade_no: 'TAKEN0001', amount: { total: 5 } })
    expect(payment).toMatchObject({ state: 'failed', failure: { code: 'INVALID_REQUEST' } })
    expect((await stand.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type)).toContain(
      'payment.failed',
    )
  })

  it('is given up when its time is over before WeChat Pay ever took it', async () => {
    const stand = await openStand(engine)
    await stand.fault({ path: '/v3/pay/transactions/native' }, { fail_before_commit: true })
    const payment = await stand.create({ expires_in: 60 })
    await stand.advance(400)
    await stand.until(payment.id, 'failed', 120)
  })
})

describeOnEachEngine('a payment that lives longer than its code', (engine) => {
  it('gets a new code after two hours, for the same order', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create({ expires_in: 10_800 })
    await stand.advance(7_100)
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.code_url).toBe(payment.code_url)
    await stand.advance(200)
    const renewed = (await stand.api('GET', `/v1/payments/${payment.id}`)).body
    expect(renewed.code_url).toMatch(/^weixin:/)
    expect(renewed.code_url).not.toBe(payment.code_url)
    expect((await stand.control('GET', '/orders')).body.orders).toHaveLength(1)
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid')
  })

  it.each(['/pay', '/v1/payments'])(
    'by H5 gets a new link when somebody looks at %s after five minutes',
    async (place) => {
      const stand = await openStand(engine)
      const payment = await stand.create({ channel: 'h5', client_ip: '203.0.113.7' })
      await stand.advance(301)
      await stand.api('GET', `${place}/${payment.id}`)
      await stand.till.drain()
      const { body } = await stand.api('GET', `/v1/payments/${payment.id}`)
      expect(body.h5_url).toMatch(/^https?:/)
      expect(Date.parse(body.prepaid_at)).toBeGreaterThan(Date.parse(body.created_at) + 300_000)
    },
  )
})
