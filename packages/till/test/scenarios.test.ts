import { expect, it } from 'vitest'
import { WechatPay } from '@wxtill/sdk'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

/** The scenarios a merchant's system must survive, by the numbers they have in the list of faults. */

const PREPAY = { path: '/v3/pay/transactions/native' }
const REFUND = { method: 'POST', path: '/v3/refund/domestic/refunds' }
const PAID = { event_type: 'TRANSACTION.SUCCESS' }
const MINUTE = 60

const ordersThere = async (stand: Stand) => (await stand.control('GET', '/orders')).body.orders
const refundsThere = async (stand: Stand) => (await stand.control('GET', '/refunds')).body.refunds
const told = async (stand: Stand, type: string): Promise<number> =>
  (await stand.api('GET', '/v1/events?limit=100')).body.data.filter((event: { type: string }) => event.type === type)
    .length

/** What WeChat Pay sent us, and how each try went. */
const attempts = async (stand: Stand): Promise<number[]> =>
  (await stand.control('GET', '/notifications')).body.notifications.flatMap(
    ({ attempts }: { attempts: { status?: number }[] }) => attempts.map(({ status = 0 }) => status),
  )

async function paidPayment(stand: Stand): Promise<PaymentBody> {
  const payment = await stand.create()
  await stand.pay(payment.out_trade_no)
  return stand.until(payment.id, 'paid')
}

async function refundOf(stand: Stand, payment: PaymentBody, amount: number): Promise<string> {
  const { body } = await stand.api('POST', '/v1/refunds', { payment_id: payment.id, amount: { refund: amount } })
  return body.id
}

async function untilRefund(stand: Stand, id: string, state: string, seconds: number, step = 1): Promise<void> {
  for (let waited = 0; waited <= seconds; waited += step) {
    const { body } = await stand.api('GET', `/v1/refunds/${id}`)
    if (body.state === state) return
    await stand.advance(step)
  }
  throw new Error(`after ${seconds} s the refund is ${(await stand.api('GET', `/v1/refunds/${id}`)).body.state}`)
}

const payerBalance = async (stand: Stand): Promise<number> =>
  (await stand.control('GET', '/payers')).body.payers[0].balance

describeOnEachEngine('scenario', (engine) => {
  it('1: a prepay that was done and answered 500 is repeated: one order, one code', async () => {
    const stand = await openStand(engine)
    await stand.fault(PREPAY, { fail_after_commit: true }, 1)
    const { id } = await stand.create()
    const { code_url } = await stand.until(id, 'pending')
    expect(await ordersThere(stand)).toMatchObject([{ code_url }])
  })

  it('2: a payment whose notification never comes is found by asking', async () => {
    const stand = await openStand(engine)
    await stand.fault(PAID, { drop: 'all' })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid', 30 * MINUTE)
    expect((await attempts(stand)).every((status) => status === 0)).toBe(true)
  })

  it('3: a notification that comes five times at once delivers the goods once', async () => {
    const stand = await openStand(engine)
    await stand.fault(PAID, { dup_parallel: 4 })
    await paidPayment(stand)
    await stand.advance(MINUTE)
    expect(await told(stand, 'payment.paid')).toBe(1)
  })

  it('4: a probe is refused, the true notification after it taken in', async () => {
    const stand = await openStand(engine)
    await stand.fault(PAID, { signtest: true }, 1)
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.sandbox.clock.advance(0)
    const [first] = await attempts(stand)
    expect(first).toBeGreaterThanOrEqual(400)
    await stand.until(payment.id, 'paid')
    await stand.advance(MINUTE)
    expect((await attempts(stand)).at(-1)).toBe(200)
    expect(await told(stand, 'payment.paid')).toBe(1)
  })

  it('6: a true signature over another amount does not make it paid, and calls a person', async () => {
    const stand = await openStand(engine)
    await stand.fault(PAID, { tamper_amount: 1 })
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    await stand.sandbox.clock.advance(0)
    const parked = (await stand.api('GET', '/v1/notifications?verdict=parked')).body.data
    expect(parked).toMatchObject([{ verdict: 'parked', reason: expect.stringContaining('amount.total') }])
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('pending')
  })

  it('5: a forged notification, under an unknown key or a known one, changes nothing', async () => {
    const stand = await openStand(engine)
    await stand.fault(PAID, { forge: 'unknown_key', tamper_amount: 1 }, 1)
    await stand.fault(PAID, { forge: 'known_serial', tamper_amount: 1 }, 1)
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    // Two deliveries: the first of each is forged, the genuine ones say another amount.
    await stand.sandbox.clock.advance(0)
    const { body } = await stand.control('GET', '/notifications')
    await stand.control('POST', `/notifications/${body.notifications[0].id}/resend`)
    const sent = stand.sandbox.journal.list().filter(({ reason }) => reason?.includes('forged'))
    expect(sent).toHaveLength(2)
    expect(sent.every(({ status }) => status >= 400)).toBe(true)
    expect((await stand.api('GET', `/v1/payments/${payment.id}`)).body.state).toBe('pending')
    await stand.until(payment.id, 'paid', 30 * MINUTE)
    expect(await told(stand, 'payment.paid')).toBe(1)
  })

  it('7: a genuine message that is eleven minutes old is refused', async () => {
    const stand = await openStand(engine)
    await stand.fault(PAID, { replay_age_s: 660 })
    await paidPayment(stand)
    const replayed = stand.sandbox.journal.list().filter(({ reason }) => reason?.includes('old timestamp'))
    expect(replayed).toHaveLength(1)
    expect(replayed[0]!.status).toBeGreaterThanOrEqual(400)
    expect(await told(stand, 'payment.paid')).toBe(1)
  })

  it.each(['pay_first', 'close_first', 'paying'] as const)(
    '8: a close while the payer pays (%s) never ends closed with the money taken',
    async (race) => {
      const stand = await openStand(engine)
      const payment = await stand.create()
      await stand.fault({ path: '/v3/pay/transactions/out-trade-no/' }, { race }, 1)
      await stand.api('POST', `/v1/payments/${payment.id}/close`)
      await stand.until(payment.id, race === 'pay_first' ? 'paid' : 'closed', 10 * MINUTE)
      const [order] = await ordersThere(stand)
      expect(order.trade_state).toBe(race === 'pay_first' ? 'SUCCESS' : 'CLOSED')
    },
  )

  it.each([
    ['9: whose answer is cut', { cut: 'headers' }],
    ['9: that is answered 500', { fail_after_commit: true }],
    ['11: that is answered 429', { rate_429: 'after_commit' }],
  ])('%s although it was accepted: a refund happens once', async (_name, action) => {
    const stand = await openStand(engine)
    const payment = await paidPayment(stand)
    const before = await payerBalance(stand)
    await stand.fault(REFUND, action, 1)
    await untilRefund(stand, await refundOf(stand, payment, 40), 'succeeded', 30 * MINUTE, 10)
    expect(await refundsThere(stand)).toHaveLength(1)
    expect(await payerBalance(stand)).toBe(before + 40)
  })

  it('10: a refund that ends abnormal and is sent to a card ends as a success', async () => {
    const stand = await openStand(engine)
    const payment = await paidPayment(stand)
    await stand.fault(REFUND, { refund: 'abnormal' }, 1)
    const id = await refundOf(stand, payment, 100)
    await untilRefund(stand, id, 'abnormal', 10 * MINUTE, 10)
    const [{ refund_id, out_refund_no }] = await refundsThere(stand)
    await clientOf(stand).request('POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', {
      path: { refund_id },
      body: { out_refund_no, type: 'MERCHANT_BANK_CARD' },
    })
    await untilRefund(stand, id, 'succeeded', 10 * MINUTE, 10)
    expect(await told(stand, 'refund.succeeded')).toBe(1)
  })

  it('14: a merchant without certificates works from the start', async () => {
    const stand = await openStand(engine, { merchant: { keys: 'public_key' } })
    await paidPayment(stand)
    expect((await attempts(stand)).at(-1)).toBe(200)
  })

  it('23: a storm of 429 loses nothing', async () => {
    const stand = await openStand(engine)
    await stand.fault({}, { rate_429: true }, 12)
    const payments = await Promise.all(Array.from({ length: 5 }, () => stand.create()))
    for (const { id } of payments) await stand.until(id, 'pending', 10 * MINUTE)
    expect(await ordersThere(stand)).toHaveLength(5)
  })

  it('24: pages of a front proxy instead of answers are survived', async () => {
    const stand = await openStand(engine)
    await stand.fault(PREPAY, { html_5xx: 502 }, 3)
    const payment = await stand.create()
    await stand.until(payment.id, 'pending', 10 * MINUTE)
    await stand.fault({ method: 'GET' }, { html_5xx: 504 }, 2)
    await stand.fault(PAID, { drop: 'all' })
    await stand.pay(payment.out_trade_no)
    await stand.until(payment.id, 'paid', 10 * MINUTE)
    expect(await ordersThere(stand)).toHaveLength(1)
  })
})

/** Another program of the same merchant. */
function clientOf({ merchant, sandbox }: Stand): WechatPay {
  return new WechatPay({
    mchid: merchant.mchid,
    appid: merchant.appid,
    serial: merchant.serial_no,
    privateKey: merchant.private_key,
    apiV3Key: merchant.api_v3_key,
    platformKeys: { publicKey: merchant.public_key!, certificates: [] },
    baseUrl: sandbox.url,
    clock: sandbox.clock,
  })
}
