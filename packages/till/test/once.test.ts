import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { call, openStand, type Stand } from './stand.ts'

interface Step {
  kind: string
  title: string
  detail?: string
}

const stepsOf = async (stand: Stand, id: string): Promise<Step[]> =>
  (await stand.api('GET', `/v1/payments/${id}/timeline`)).body.data

const count = async (stand: Stand, id: string, title: string) =>
  (await stepsOf(stand, id)).filter((step) => step.title === title).length

const jobsFor = async (stand: Stand, key: string) =>
  (await stand.database.kysely.selectFrom('job').select('kind').where('key', '=', key).execute()).map((job) => job.kind)

async function paid(stand: Stand, total: number) {
  const payment = await stand.create({ amount: { total } })
  await stand.pay(payment.out_trade_no)
  await stand.until(payment.id, 'paid')
  return payment
}

const refund = (stand: Stand, payment_id: string, amount: number, out_refund_no: string) =>
  stand.api('POST', '/v1/refunds', { payment_id, out_refund_no, amount: { refund: amount } })

describeOnEachEngine('what was done while the caller waited', (engine) => {
  it('is not done again by the job of a refund, and is told in yuan', async () => {
    const stand = await openStand(engine)
    const payment = await paid(stand, 10_000)
    const { body } = await refund(stand, payment.id, 4_000, 'R01')
    expect(body.state).toBe('processing')
    expect(await jobsFor(stand, body.id)).toEqual(['refund.query'])
    await refund(stand, payment.id, 1_000, 'R02')
    await stand.advance(130)
    expect(await count(stand, payment.id, 'Refund requested')).toBe(2)
    const details = (await stepsOf(stand, payment.id)).map((step) => step.detail)
    expect(details).toContain('R01: ¥40.00')
    expect(details.join()).not.toContain(' fen')
  })

  it('is not done again by the planned query', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    await stand.advance(4)
    expect((await stand.api('POST', `/v1/payments/${payment.id}/query`)).status).toBe(200)
    await stand.advance(5)
    expect(await count(stand, payment.id, 'Asked WeChat Pay')).toBe(1)
    // It is put off, not taken away.
    await stand.advance(25)
    expect(await count(stand, payment.id, 'Asked WeChat Pay')).toBe(2)
  })

  it('is not done again by the job of a close', async () => {
    const stand = await openStand(engine)
    const payment = await stand.create()
    await stand.advance(4)
    expect((await stand.api('POST', `/v1/payments/${payment.id}/close`)).body.state).toBe('closed')
    expect(await jobsFor(stand, payment.id)).toEqual([])
    await stand.advance(60)
    // Before the close, and after it.
    expect(await count(stand, payment.id, 'Asked WeChat Pay')).toBe(2)
  })
})

describeOnEachEngine('what WeChat Pay says and cannot be true', (engine) => {
  it('of a transaction that is another payment’s: parks the payment, and its jobs come to rest', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    const [first, second] = [await stand.create(), await stand.create({ expires_in: 600 })]
    await stand.pay(second.out_trade_no)
    const { orders } = (await stand.control('GET', '/orders')).body
    const { transaction_id } = orders.find((one: { out_trade_no: string }) => one.out_trade_no === second.out_trade_no)
    await stand.database.kysely.updateTable('payment').set({ transaction_id }).where('id', '=', first.id).execute()
    await stand.advance(6)
    const { status, body } = await stand.api('POST', `/v1/payments/${second.id}/query`)
    expect([status, body.state]).toEqual([200, 'pending'])
    expect(body.attention).toContain('another payment')
    expect((await stand.api('GET', '/v1/events')).body.data).toMatchObject([{ type: 'payment.attention' }])
    await stand.advance(3_600)
    expect(await jobsFor(stand, second.id)).toEqual(['payment.close'])
    expect((await stepsOf(stand, second.id)).filter(({ kind }) => kind === 'attention')).toHaveLength(1)
    expect((await stepsOf(stand, second.id)).length).toBeLessThan(10)
    // Once the numbers are right again, nothing stands in its way.
    await stand.database.kysely
      .updateTable('payment')
      .set({ transaction_id: null })
      .where('id', '=', first.id)
      .execute()
    expect((await stand.api('POST', `/v1/payments/${second.id}/query`)).body.state).toBe('paid')
    expect(await jobsFor(stand, second.id)).toEqual([])
  })

  it('of a refund: keeps the job, so that the refund does not stay undecided', async () => {
    const stand = await openStand(engine)
    // Notifications name no currency, and would be believed.
    await stand.fault({ event_type: 'REFUND.SUCCESS' }, { drop: 'all' })
    const payment = await paid(stand, 10_000)
    await refund(stand, payment.id, 1_000, 'R01')
    const { body } = await refund(stand, payment.id, 2_000, 'R02')
    const set = (currency: string) =>
      stand.database.kysely.updateTable('refund').set({ currency }).where('id', '=', body.id).execute()
    await set('USD')
    await stand.advance(70)
    const parked = (await stand.api('GET', `/v1/refunds/${body.id}`)).body
    expect(parked).toMatchObject({ state: 'created', attention: expect.stringContaining('currency') })
    expect(await jobsFor(stand, body.id)).toEqual(['refund.request'])
    await set('CNY')
    await stand.advance(200)
    expect((await stand.api('GET', `/v1/refunds/${body.id}`)).body.state).toBe('succeeded')
    expect((await stand.control('GET', '/refunds')).body.refunds).toHaveLength(2)
  })
})

describeOnEachEngine('an open cashier page', (engine) => {
  it('is told when its code was renewed, also by another replica', async () => {
    const stand = await openStand(engine, { lookEvery: 10_000 })
    // The embedded database has one process, which knows of every change by itself.
    const { url } = engine.name === 'postgres' ? await stand.another() : stand.till
    const payment = await stand.create({ expires_in: 10_800 })
    const leave = new AbortController()
    const response = await fetch(`${url}/pay/${payment.id}/events`, { signal: leave.signal })
    let told = ''
    const reading = (async () => {
      for await (const chunk of response.body ?? []) told += Buffer.from(chunk).toString()
    })().catch(() => undefined)
    const firstDeath = (await call(`${url}/pay/${payment.id}/status`, 'GET')).body.code_url_expires_at
    await stand.advance(7_190)
    await stand.advance(25)
    const { body: status } = await call(`${url}/pay/${payment.id}/status`, 'GET')
    expect(status.code_url_expires_at).not.toBe(firstDeath)
    await expect.poll(() => told).toContain(`"revision":"${status.revision}"`)
    leave.abort()
    await reading
  })
})

describeOnEachEngine('an Idempotency-Key', (engine) => {
  it('is forgotten after thirty days, not before', async () => {
    const stand = await openStand(engine)
    const order = { channel: 'native', amount: { total: 100 }, description: 'tea', expires_in: 60 }
    const send = () => stand.api('POST', '/v1/payments', order, { 'idempotency-key': 'k1' })
    const first = await send()
    const age = (days: number) => {
      const created_at = new Date(stand.sandbox.clock.now() - days * 86_400_000)
      return stand.database.kysely.updateTable('idempotency_key').set({ created_at }).execute()
    }
    const nextDay = async () => {
      const run_at = new Date(stand.sandbox.clock.now())
      const due = stand.database.kysely.updateTable('job').set({ run_at }).where('kind', '=', 'house.purge')
      expect((await due.executeTakeFirst()).numUpdatedRows).toBe(1n)
      await stand.till.drain()
    }
    await age(29)
    await nextDay()
    expect(await send()).toMatchObject({ status: 200, body: { id: first.body.id } })
    await age(31)
    await nextDay()
    await nextDay()
    const fresh = await send()
    expect(fresh.status).toBe(201)
    expect(fresh.body.id).not.toBe(first.body.id)
  })
})
