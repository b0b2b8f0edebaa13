import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { openStand, type Stand } from './stand.ts'

async function paid(stand: Stand, total = 100) {
  const payment = await stand.create({ amount: { total } })
  await stand.pay(payment.out_trade_no)
  await stand.until(payment.id, 'paid')
  await stand.advance(120)
  return payment
}

const refund = (stand: Stand, payment_id: string, amount: number, other: object = {}) =>
  stand.api('POST', '/v1/refunds', { payment_id, amount: { refund: amount }, ...other })

async function untilRefund(stand: Stand, id: string, state: string, seconds = 90) {
  for (let waited = 0; ; waited++) {
    const { body } = await stand.api('GET', `/v1/refunds/${id}`)
    if (body.state === state) return body
    if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}: ${JSON.stringify(body)}`)
    await stand.advance(1)
  }
}

const refundsThere = async (stand: Stand) => (await stand.control('GET', '/refunds')).body.refunds

describeOnEachEngine('a refund', (engine) => {
  it('is accepted, succeeds, and is counted', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    const { status, body } = await refund(stand, payment.id, 30, { reason: 'cold tea', out_refund_no: 'R-1' })
    expect([status, body.state]).toEqual([201, 'processing'])
    await untilRefund(stand, body.id, 'succeeded')
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body).toMatchObject({
      state: 'paid',
      amount: { total: 100, refunded: 30 },
    })
    const types = (await stand.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type)
    expect(types).toEqual(['payment.paid', 'refund.succeeded'])
    const { body: timeline } = await stand.api('GET', `/v1/payments/${payment.id}/timeline`)
    expect(timeline.data.filter((step: { kind: string }) => step.kind === 'refund').length).toBeGreaterThanOrEqual(3)
  })

  it('succeeds without a notification, by looking', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'REFUND.SUCCESS' }, { drop: 'all' })
    const payment = await paid(stand)
    const { body } = await refund(stand, payment.id, 100)
    await untilRefund(stand, body.id, 'succeeded', 70)
  })

  it('within a minute of another is recorded, waits, and is sent', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    const first = (await refund(stand, payment.id, 10)).body
    const second = await refund(stand, payment.id, 20)
    expect(second).toMatchObject({ status: 201, body: { state: 'created', scheduled_at: expect.any(String) } })
    await untilRefund(stand, first.id, 'succeeded')
    await untilRefund(stand, second.body.id, 'succeeded', 120)
    expect(await refundsThere(stand)).toHaveLength(2)
  })

  it('never exceeds what was paid, also when many ask at once', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    const answers = await Promise.all(Array.from({ length: 8 }, () => refund(stand, payment.id, 30)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3)
    expect(answers.filter(({ body }) => body.code === 'REFUND_EXCEEDS_PAID')).toHaveLength(5)
  })

  it('is the same refund when repeated, and another when its content differs', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    const first = await refund(stand, payment.id, 30, { out_refund_no: 'SAME' })
    const again = await refund(stand, payment.id, 30, { out_refund_no: 'SAME' })
    const other = await refund(stand, payment.id, 40, { out_refund_no: 'SAME' })
    expect([first.status, again.status, again.body.id === first.body.id]).toEqual([201, 200, true])
    expect(other).toMatchObject({ status: 409, body: { code: 'OUT_REFUND_NO_USED', field: 'amount.refund' } })
    const keyed = { 'idempotency-key': 'refund-1' }
    const body = { payment_id: payment.id, amount: { refund: 5 } }
    const one = await stand.api('POST', '/v1/refunds', body, keyed)
    const two = await stand.api('POST', '/v1/refunds', body, keyed)
    expect([one.status, two.status, two.body.id === one.body.id]).toEqual([201, 200, true])
  })

  it.each([
    ['accepted, but the answer was an error', { fail_after_commit: true }],
    ['not accepted', { fail_before_commit: true }],
    ['accepted, but answered with a rate limit', { rate_429: 'after_commit' }],
  ])('of unknown outcome moves money once: %s', async (_name, action) => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    await stand.fault({ method: 'POST', path: '/v3/refund/domestic/refunds' }, action, 3)
    const { status, body } = await refund(stand, payment.id, 100)
    expect(status).toBe(201)
    expect(['created', 'processing']).toContain(body.state)
    await untilRefund(stand, body.id, 'succeeded', 200)
    expect(await refundsThere(stand)).toHaveLength(1)
  })

  it('that ends abnormal or closed says so', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    await stand.fault({ method: 'POST', path: '/v3/refund/domestic/refunds' }, { refund: 'abnormal' }, 1)
    const abnormal = (await refund(stand, payment.id, 10)).body
    const told = await untilRefund(stand, abnormal.id, 'abnormal')
    expect(told.attention).toBeTypeOf('string')
    await stand.advance(61)
    await stand.fault({ method: 'POST', path: '/v3/refund/domestic/refunds' }, { refund: 'closed' }, 1)
    const closed = (await refund(stand, payment.id, 10)).body
    await untilRefund(stand, closed.id, 'closed')
    // A closed refund gave nothing back, so its part may be refunded anew; an abnormal one holds its part.
    await stand.advance(61)
    expect((await refund(stand, payment.id, 91)).body.code).toBe('REFUND_EXCEEDS_PAID')
    expect((await refund(stand, payment.id, 90)).status).toBe(201)
  })

  it('after a year is refused here', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand)
    const longAgo = new Date(stand.sandbox.clock.now() - 366 * 86_400_000)
    await stand.database.kysely.updateTable('payment').set({ paid_at: longAgo }).execute()
    expect((await refund(stand, payment.id, 1)).body).toMatchObject({ code: 'REFUND_TOO_LATE' })
  })
})
