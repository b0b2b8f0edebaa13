import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { type Answer, openStand, type Stand } from './stand.ts'

const ORDERS = '/v3/profitsharing/orders'
const RETURNS = '/v3/profitsharing/return-orders'

/** A till, a merchant that is a receiver, and a payment of 1,000 fen that was paid a minute ago; its fee is 6 fen. */
async function open(engine: Parameters<typeof openStand>[0]) {
  const stand = await openStand(engine)
  const supplier = await stand.sandbox.createMerchant({ name: '供货商', balance: 1000 })
  const receiver = { type: 'MERCHANT_ID', account: supplier.mchid, name: '供货商', relation_type: 'SUPPLIER' }
  const added = await stand.api('POST', '/v1/profit-sharing/receivers', receiver)
  if (added.status !== 200) throw new Error(JSON.stringify(added))
  const payment = await paid(stand)
  const share = (amount: number, other: object = {}) =>
    stand.api('POST', '/v1/profit-sharing/orders', {
      payment_id: payment.id,
      out_order_no: 'S1',
      receivers: [{ type: 'MERCHANT_ID', account: supplier.mchid, amount, description: '供货款' }],
      unfreeze_unsplit: false,
      ...other,
    })
  return { stand, supplier, payment, share }
}

async function paid(stand: Stand, other: object = {}) {
  const payment = await stand.create({ amount: { total: 1000 }, profit_sharing: true, ...other })
  await stand.pay(payment.out_trade_no)
  const after = await stand.until(payment.id, 'paid')
  await stand.advance(61)
  return after
}

async function until(stand: Stand, path: string, state: string, seconds = 120): Promise<Answer['body']> {
  for (let waited = 0; ; waited++) {
    const { body } = await stand.api('GET', `/v1/profit-sharing/${path}`)
    if (body.state === state) return body
    if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}: ${JSON.stringify(body)}`)
    await stand.advance(1)
  }
}

const accepted = (stand: Stand, path: string) =>
  stand.sandbox.journal
    .list({ limit: 1000 })
    .filter((entry) => entry.method === 'POST' && entry.path === path && entry.status === 200).length

const types = async (stand: Stand) =>
  (await stand.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type)

describeOnEachEngine('profit sharing', (engine) => {
  it('shares, gives back, and frees the rest', async () => {
    const { stand, supplier, payment, share } = await open(engine)
    const { status, body } = await share(200)
    expect([status, body.state]).toEqual([201, 'processing'])
    const done = await until(stand, `orders/${body.id}`, 'finished')
    expect(done).toMatchObject({ kind: 'share', amount: 200, receivers: [{ result: 'SUCCESS', amount: 200 }] })
    expect((await stand.api('GET', `/v1/profit-sharing/payments/${payment.id}`)).body).toMatchObject({
      unsplit_amount: 794,
    })
    const back = await stand.api('POST', '/v1/profit-sharing/returns', {
      order_id: body.id,
      out_return_no: 'B1',
      return_mchid: supplier.mchid,
      amount: 150,
      description: '退货',
    })
    expect([back.status, back.body.state]).toEqual([201, 'processing'])
    await until(stand, `returns/${back.body.id}`, 'succeeded')
    const freed = await stand.api('POST', '/v1/profit-sharing/unfreeze', {
      payment_id: payment.id,
      out_order_no: 'U1',
      description: '解冻',
    })
    expect(freed).toMatchObject({ status: 201, body: { kind: 'unfreeze', state: 'processing' } })
    await until(stand, `orders/${freed.body.id}`, 'finished')
    expect((await share(1, { out_order_no: 'S2' })).body).toMatchObject({ code: 'SHARING_ENDED' })
    expect(await types(stand)).toEqual([
      'payment.paid',
      'profitsharing.order.finished',
      'profitsharing.return.succeeded',
      'profitsharing.order.finished',
    ])
    const { body: timeline } = await stand.api('GET', `/v1/profit-sharing/orders/${body.id}/timeline`)
    expect(timeline.data.length).toBeGreaterThanOrEqual(3)
    const { body: list } = await stand.api('GET', `/v1/profit-sharing/orders?payment_id=${payment.id}`)
    expect(list.data.map(({ out_order_no }: { out_order_no: string }) => out_order_no)).toEqual(['U1', 'S1'])
  })

  it.each([
    ['accepted, but the answer was an error', { fail_after_commit: true }],
    ['not accepted', { fail_before_commit: true }],
    ['accepted, but answered with a rate limit', { rate_429: 'after_commit' }],
  ])('of unknown outcome moves money once: %s', async (_name, action) => {
    const { stand, supplier, payment, share } = await open(engine)
    await stand.fault({ method: 'POST', path: ORDERS }, action, 3)
    await stand.fault({ method: 'POST', path: RETURNS }, action, 3)
    const { status, body } = await share(200)
    expect(status).toBe(201)
    await until(stand, `orders/${body.id}`, 'finished', 200)
    expect((await stand.api('GET', `/v1/profit-sharing/payments/${payment.id}`)).body.unsplit_amount).toBe(794)
    const asked = { order_id: body.id, return_mchid: supplier.mchid, amount: 200, description: '退货' }
    const back = await stand.api('POST', '/v1/profit-sharing/returns', asked)
    await until(stand, `returns/${back.body.id}`, 'succeeded', 200)
    expect(accepted(stand, ORDERS)).toBeLessThanOrEqual(1)
    expect(accepted(stand, RETURNS)).toBeLessThanOrEqual(1)
  })

  it('tells of a receiver that got nothing, whose part may be shared anew', async () => {
    const { stand, share } = await open(engine)
    await stand.fault({ method: 'POST', path: ORDERS }, { receiver: 'ACCOUNT_ABNORMAL' }, 1)
    const { body } = await share(300)
    const done = await until(stand, `orders/${body.id}`, 'finished')
    expect(done.receivers).toMatchObject([{ result: 'CLOSED', fail_reason: 'ACCOUNT_ABNORMAL' }])
    expect(done.attention).toContain('ACCOUNT_ABNORMAL')
    expect((await share(300, { out_order_no: 'S2' })).status).toBe(201)
  })

  it('is the same when repeated, and another when its content differs', async () => {
    const { stand, share } = await open(engine)
    const first = await share(100)
    const again = await share(100)
    expect([again.status, again.body.id]).toEqual([200, first.body.id])
    expect(await share(101)).toMatchObject({
      status: 409,
      body: { code: 'OUT_ORDER_NO_USED', field: 'receivers.0.amount' },
    })
    expect(accepted(stand, ORDERS)).toBe(1)
  })

  it('never exceeds its maximum, also when many ask at once', async () => {
    const { share } = await open(engine)
    const answers = await Promise.all(Array.from({ length: 5 }, (_, n) => share(100, { out_order_no: `S${n}` })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(answers.filter(({ body }) => body.code === 'SHARE_EXCEEDS_MAXIMUM')).toHaveLength(2)
  })

  it('never gives back more than was shared, also when many ask at once', async () => {
    const { stand, supplier, share } = await open(engine)
    const { body } = await share(200)
    await until(stand, `orders/${body.id}`, 'finished')
    const asked = { order_id: body.id, return_mchid: supplier.mchid, amount: 90, description: '退货' }
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => stand.api('POST', '/v1/profit-sharing/returns', asked)),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(answers.filter(({ body: told }) => told.code === 'RETURN_EXCEEDS_SHARE')).toHaveLength(2)
  })

  it('of a payment that was not made for it, or was paid just now, is refused here', async () => {
    const { stand, share } = await open(engine)
    const plain = await paid(stand, { profit_sharing: false })
    expect((await share(1, { payment_id: plain.id, out_order_no: 'S8' })).body.code).toBe('NOT_FOR_SHARING')
    const fresh = await stand.create({ amount: { total: 1000 }, profit_sharing: true })
    expect((await share(1, { payment_id: fresh.id, out_order_no: 'S9' })).body.code).toBe('PAYMENT_NOT_PAID')
    await stand.pay(fresh.out_trade_no)
    await stand.until(fresh.id, 'paid')
    expect((await share(1, { payment_id: fresh.id, out_order_no: 'S9' })).body.code).toBe('SHARED_TOO_EARLY')
    expect(accepted(stand, ORDERS)).toBe(0)
  })

  it('that could not be sent is sent by its job, once, on whichever replica', async () => {
    const { stand, share } = await open(engine)
    await stand.fault({ method: 'POST', path: ORDERS }, { fail_before_commit: true }, 4)
    const { body } = await share(100)
    expect(body.state).toBe('created')
    if (engine.name === 'postgres') await stand.another()
    await until(stand, `orders/${body.id}`, 'finished')
    expect(accepted(stand, ORDERS)).toBe(1)
  })

  it('knows its receivers, and shows no name', async () => {
    const { stand, supplier } = await open(engine)
    const named = { type: 'MERCHANT_ID', account: supplier.mchid }
    const list = async () => (await stand.api('GET', '/v1/profit-sharing/receivers')).body.data
    expect(await list()).toMatchObject([{ ...named, state: 'active', relation_type: 'SUPPLIER' }])
    expect(JSON.stringify(await list())).not.toContain('供货商')
    expect((await stand.api('POST', '/v1/profit-sharing/receivers/delete', named)).body.state).toBe('deleted')
    const nameless = await stand.api('POST', '/v1/profit-sharing/receivers', { ...named, relation_type: 'SUPPLIER' })
    expect(nameless).toMatchObject({ status: 400, body: { field: 'name' } })
  })

  it('shares for a sub-merchant, in its name', async () => {
    const { stand, supplier } = await open(engine)
    const shop = await stand.sandbox.createMerchant({ name: '面馆', partner: stand.merchant.mchid })
    const payment = await stand.create({ amount: { total: 1000 }, profit_sharing: true, sub_mchid: shop.mchid })
    const { status: got } = await stand.control('POST', `/orders/${stand.merchant.mchid}/${payment.out_trade_no}/pay`, {
      sub_mchid: shop.mchid,
    })
    expect(got).toBe(200)
    await stand.until(payment.id, 'paid')
    await stand.advance(61)
    const receiver = { type: 'MERCHANT_ID', account: supplier.mchid, name: '供货商', relation_type: 'SUPPLIER' }
    const added = await stand.api('POST', '/v1/profit-sharing/receivers', { ...receiver, sub_mchid: shop.mchid })
    expect(added.body).toMatchObject({ state: 'active', sub_mchid: shop.mchid })
    const { body } = await stand.api('POST', '/v1/profit-sharing/orders', {
      payment_id: payment.id,
      receivers: [{ type: 'MERCHANT_ID', account: supplier.mchid, amount: 100, description: '供货款' }],
      unfreeze_unsplit: true,
    })
    expect(body).toMatchObject({ sub_mchid: shop.mchid, state: 'processing' })
    expect(await until(stand, `orders/${body.id}`, 'finished')).toMatchObject({ receivers: [{ result: 'SUCCESS' }] })
  })

  it('does not stand in the way of a refund', async () => {
    const { stand, payment, share } = await open(engine)
    const { body } = await share(300)
    await until(stand, `orders/${body.id}`, 'finished')
    const refund = (amount: number) =>
      stand.api('POST', '/v1/refunds', { payment_id: payment.id, amount: { refund: amount } })
    expect((await refund(100)).body.state).toBe('processing')
    await stand.advance(62)
    // What was shared is gone, and the account has nothing else.
    const { body: poor } = await refund(900)
    expect(poor).toMatchObject({ state: 'created', failure: { code: 'NOT_ENOUGH' } })
    expect(poor.failure.message).toContain('¥3.00 of this payment was shared')
  })
})
