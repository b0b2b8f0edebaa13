import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { APPID, type Flaws, openGround, transaction } from './platform.ts'

const refusedRows = async (ground: Awaited<ReturnType<typeof openGround>>) =>
  (await ground.api('GET', '/v1/notifications?verdict=refused&limit=100')).body.data

describeOnEachEngine('payment notifications', (engine) => {
  it('are believed before the answer of the prepay is known', async () => {
    const ground = await openGround(engine, false)
    const payment = await ground.create()
    expect(payment.state).toBe('created')
    expect((await ground.notify(transaction(payment))).status).toBe(200)
    expect(await ground.state(payment.id)).toBe('paid')
  })

  it('change the payment once, however many copies arrive together', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    const resource = transaction(payment)
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((copy) => ground.notify(resource, { id: `EV-${copy % 2}` })),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(await ground.events()).toEqual(['payment.paid'])
    const { body } = await ground.api('GET', '/v1/notifications')
    expect(body.data.map((one: { verdict: string }) => one.verdict).toSorted()).toEqual(['applied', 'duplicate'])
  })

  it('settle many payments in one group, each by itself', async () => {
    const ground = await openGround(engine)
    const payments = []
    for (let count = 0; count < 20; count++) payments.push(await ground.create())
    const answers = await Promise.all(
      payments.map((payment, index) =>
        ground.notify(transaction(payment, index % 2 ? {} : { amount: { total: 1, payer_total: 1, currency: 'CNY' } })),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    const states = await Promise.all(payments.map(({ id }) => ground.state(id)))
    expect(states).toEqual(payments.map((_, index) => (index % 2 ? 'paid' : 'pending')))
  })

  it('count a partly refunded order as paid', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    await ground.notify(transaction(payment, { trade_state: 'REFUND' }))
    expect(await ground.state(payment.id)).toBe('paid')
  })

  const other = (payment: { amount: { total: number } }, part: object) => ({
    amount: { total: payment.amount.total, payer_total: 1, currency: 'CNY', ...part },
  })
  it.each([
    ['another amount', 'amount.total', (payment) => other(payment, { total: 1 })],
    ['another currency', 'amount.currency', (payment) => other(payment, { currency: 'USD' })],
    ['another appid', 'appid', () => ({ appid: `${APPID}0` })],
    ['another merchant', 'mchid', () => ({ mchid: '1900000110' })],
    ['no transaction_id', 'transaction_id', () => ({ transaction_id: undefined })],
    ['an order nobody made', 'out_trade_no', () => ({ out_trade_no: 'NEVER-MADE' })],
    ['no amount', 'lacks', () => ({ amount: undefined })],
  ] satisfies [string, string, (payment: { amount: { total: number } }) => object][])(
    'about %s are parked for a person, never paid',
    async (_name, reason, change) => {
      const ground = await openGround(engine)
      const payment = await ground.create()
      expect((await ground.notify(transaction(payment, change(payment) as Record<string, unknown>))).status).toBe(200)
      expect(await ground.state(payment.id)).toBe('pending')
      const { body } = await ground.api('GET', '/v1/notifications?verdict=parked')
      expect(body.data).toMatchObject([{ verdict: 'parked', reason: expect.stringContaining(reason) }])
      expect(await ground.events()).not.toContain('payment.paid')
    },
  )

  it('of an unknown type are stored for a person', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    expect((await ground.notify(transaction(payment), { type: 'FUTURE.EVENT' })).status).toBe(200)
    expect(await ground.state(payment.id)).toBe('pending')
    const { body } = await ground.api('GET', '/v1/notifications')
    expect(body.data).toMatchObject([{ verdict: 'parked', event_type: 'FUTURE.EVENT' }])
  })

  it.each([
    ['signed by a stranger', 401, 'SIGNATURE', { stranger: true }],
    ['probed', 401, 'SIGNATURE', { signature: `WECHATPAY/SIGNTEST/${'A'.repeat(300)}` }],
    ['older than five minutes', 401, 'TIMESTAMP', { ageSeconds: 660 }],
    ['from the future', 401, 'TIMESTAMP', { ageSeconds: -660 }],
    ['of an unknown serial', 401, 'SERIAL', { serial: 'PUB_KEY_ID_0000000000000000000000000001' }],
    ['of a serial that is a trap', 401, 'SERIAL', { serial: '__proto__' }],
    ['without a signature', 400, 'HEADER', { signature: '' }],
    ['encrypted with another key', 500, 'DECRYPT', { apiV3Key: 'f'.repeat(32) }],
    ['signed, but no notification', 400, 'BODY', { body: '{"hello":1}' }],
  ] satisfies [string, number, string, Flaws][])(
    '%s are refused, change nothing, and can be seen',
    async (_name, status, reason, flaws) => {
      const ground = await openGround(engine)
      const payment = await ground.create()
      const answer = await ground.notify(transaction(payment), { flaws })
      expect(answer).toMatchObject({ status, body: { code: 'FAIL' } })
      // A stranger learns the step at which it fell, and nothing of the keys at hand.
      expect(answer.body.message).toMatch(/^[A-Z][a-z ]+$/)
      expect(await ground.state(payment.id)).toBe('pending')
      expect(await ground.events()).toEqual([])
      expect(await refusedRows(ground)).toMatchObject([{ verdict: 'refused', reason: expect.stringContaining(reason) }])
    },
  )

  it('that are forged in masses neither fill the database nor wait for it', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    const forged = Array.from({ length: 60 }, () => ground.notify(transaction(payment), { flaws: { stranger: true } }))
    expect((await Promise.all(forged)).every(({ status }) => status === 401)).toBe(true)
    expect((await refusedRows(ground)).length).toBeLessThanOrEqual(20)
  })

  it('are refused when too long, or for nobody, or to nowhere', async () => {
    const ground = await openGround(engine)
    const long = await ground.notify({}, { flaws: { body: 'x'.repeat(70_000) } })
    expect(long.status).toBe(413)
    expect((await ground.api('POST', '/notify/1900009999/payment', {})).status).toBe(404)
    expect((await ground.api('POST', '/notify/1900000109/gift', {})).status).toBe(404)
  })

  it('may hold characters no database stores', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    const resource = transaction(payment, { bank_type: 'A\0B\ud800', attach: '\0' })
    expect((await ground.notify(resource)).status).toBe(200)
    expect(await ground.state(payment.id)).toBe('paid')
  })

  it('of a payment that was closed make it paid, and call a person', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    await ground.database.kysely.updateTable('payment').set({ state: 'closed', closed_at: new Date() }).execute()
    expect((await ground.notify(transaction(payment))).status).toBe(200)
    const { body } = await ground.api('GET', '/v1/payments?attention=true')
    expect(body.data).toMatchObject([{ id: payment.id, state: 'paid', attention: expect.stringContaining('refund') }])
    expect(await ground.events()).toEqual(['payment.paid_late'])
  })

  it('of another transaction for a paid payment are parked', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    await ground.notify(transaction(payment))
    await ground.notify(transaction(payment, { transaction_id: '4200000000000000000000000009' }))
    const { body } = await ground.api('GET', '/v1/notifications?verdict=parked')
    expect(body.data).toMatchObject([{ reason: expect.stringContaining('transaction_id') }])
    expect(await ground.events()).toEqual(['payment.paid', 'payment.attention'])
  })

  it('are not acknowledged when the database does not take them', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create()
    await ground.database.kysely.schema.alterTable('inbox').renameTo('inbox_gone').execute()
    expect((await ground.notify(transaction(payment))).status).toBe(500)
    await ground.database.kysely.schema.alterTable('inbox_gone').renameTo('inbox').execute()
    expect(await ground.state(payment.id)).toBe('pending')
    expect((await ground.notify(transaction(payment))).status).toBe(200)
    expect(await ground.state(payment.id)).toBe('paid')
  })

  it('with the transaction of another payment are parked', async () => {
    const ground = await openGround(engine)
    const [first, second] = [await ground.create(), await ground.create()]
    const { transaction_id } = transaction(first)
    expect((await ground.notify(transaction(first))).status).toBe(200)
    expect((await ground.notify(transaction(second, { transaction_id }))).status).toBe(200)
    expect(await ground.state(second.id)).toBe('pending')
    const { body } = await ground.api('GET', '/v1/notifications?verdict=parked')
    expect(body.data).toMatchObject([{ payment_id: second.id, reason: expect.stringContaining('another payment') }])
    expect(await ground.events()).toEqual(['payment.paid', 'payment.attention'])
  })
})
