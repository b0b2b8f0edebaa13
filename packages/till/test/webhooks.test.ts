import type { ServerResponse } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { startSandbox } from '@wxtill/sandbox'
import { describeOnEachEngine, describeOnPostgres, type TestEngine } from '../src/db/testing.ts'
import type { HouseOptions } from '../src/house.ts'
import { type Ground, MCHID, openGround, transaction } from './platform.ts'
import { type Receiver, startReceiver, status, verifies } from './receiver.ts'
import { call, openStand, type PaymentBody } from './stand.ts'

const minute = 60_000
const hour = 60 * minute

interface Endpoint {
  id: string
  secret: string
}

/** A till with a receiver that one endpoint leads to. */
async function scene(engine: TestEngine, endpoint: object = {}, webhooks?: HouseOptions['webhooks']) {
  // Every job here is this till's own, so looking for others' would only take time while the clock is turned by weeks.
  const house = { lookEvery: 24 * hour, allowPrivateWebhooks: true, ...(webhooks && { webhooks }) }
  const ground = await openGround(engine, true, house)
  const receiver = await startReceiver()
  const made = await add(ground, receiver, endpoint)
  const path = `/v1/webhook-endpoints/${made.id}`
  return {
    ...ground,
    receiver,
    path,
    secret: made.secret,
    /** Ordered and paid, and whatever follows from that done. */
    paid: async (body?: Record<string, unknown>): Promise<PaymentBody> => {
      const payment = await ground.create(body)
      await ground.notify(transaction(payment))
      await ground.till.drain()
      return payment
    },
    /** A second event of the same payment: another transaction says it paid the order, too. */
    doubted: async (payment: PaymentBody) => {
      await ground.notify(transaction(payment, { transaction_id: `4299${payment.out_trade_no.padStart(24, '0')}` }))
      await ground.till.drain()
    },
    deliveries: async (query = '') => (await ground.api('GET', `${path}/deliveries${query}`)).body.data,
    advance: async (ms: number) => {
      await ground.clock.advance(ms)
      await ground.till.drain()
    },
  }
}

async function add(ground: Pick<Ground, 'api'>, receiver: Receiver, other: object = {}): Promise<Endpoint> {
  const { status, body } = await ground.api('POST', '/v1/webhook-endpoints', { url: receiver.url, ...other })
  if (status !== 201) throw new Error(`not made: ${status} ${JSON.stringify(body)}`)
  return body
}

describeOnEachEngine('a webhook', (engine) => {
  it('tells of a payment when it is paid, signed by the convention', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    const { secret } = await add(stand, receiver)
    const payment = await stand.create()
    await stand.pay(payment.out_trade_no)
    const paid = await stand.until(payment.id, 'paid')
    await stand.till.drain()
    expect(receiver.types()).toEqual(['payment.paid'])
    const [first] = receiver.received
    expect(first?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'wxtill' })
    expect(verifies(first!, secret, stand.sandbox.clock.now())).toBe(true)
    expect(verifies({ ...first!, body: first!.body.replace('100', '101') }, secret, stand.sandbox.clock.now())).toBe(
      false,
    )
    const { body: events } = await stand.api('GET', '/v1/events')
    const [event] = events.data
    expect(first?.headers['webhook-id']).toBe(event.id)
    expect(first?.event).toEqual({
      id: event.id,
      type: 'payment.paid',
      timestamp: event.created_at,
      data: event.data,
    })
    expect(first?.event.data).toMatchObject({ id: payment.id, state: 'paid', transaction_id: paid.transaction_id })
  })

  it('tells of refunds after the payment they belong to, and of other payments meanwhile', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const receiver = await startReceiver()
    await add(stand, receiver)
    const [first, second] = [await stand.create(), await stand.create()]
    receiver.answer(({ event }, response) => void response.writeHead(event.data.id === first.id ? 500 : 200).end())
    await stand.pay(first.out_trade_no)
    await stand.until(first.id, 'paid')
    await stand.api('POST', '/v1/refunds', { payment_id: first.id, amount: { refund: 40 } })
    await stand.pay(second.out_trade_no)
    await stand.until(second.id, 'paid')
    await stand.advance(120)
    const { body: refunds } = await stand.api('GET', `/v1/refunds?payment_id=${first.id}`)
    expect(refunds.data[0].state).toBe('succeeded')
    expect(new Set(receiver.types())).toEqual(new Set(['payment.paid']))
    expect(receiver.received.filter(({ event }) => event.data.id === second.id)).toHaveLength(1)
    receiver.answer((_received, response) => void response.end())
    await stand.advance(600)
    const last = receiver.received.slice(-2).map(({ event }) => [event.type, event.data.id])
    expect(last).toEqual([
      ['payment.paid', first.id],
      ['refund.succeeded', refunds.data[0].id],
    ])
  })

  it('keeps the order of a payment through failures, whatever they are', async () => {
    const { receiver, paid, doubted, advance } = await scene(engine)
    let count = 0
    receiver.answer((_received, response) => {
      const turn = count++ % 3
      if (turn === 0) response.destroy()
      else response.writeHead(turn === 1 ? 503 : 204).end()
    })
    const payments = [await paid(), await paid(), await paid()]
    for (const payment of payments) await doubted(payment)
    for (let step = 0; step < 12; step++) await advance(10 * minute)
    for (const { id } of payments) {
      const types = receiver.received.filter(({ event }) => event.data.id === id).map(({ event }) => event.type)
      expect(types).toEqual(types.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)))
      expect(new Set(types)).toEqual(new Set(ORDER))
    }
  })

  it('is sent again for three days under the same id, then given up, and can be replayed', async () => {
    const { receiver, paid, deliveries, advance, clock, till, path, api, secret } = await scene(engine)
    const times: number[] = []
    const began = clock.now()
    receiver.answer((received, response) => {
      times.push(clock.now() - began)
      expect(verifies(received, secret, clock.now())).toBe(true)
      response.writeHead(500).end('down')
    })
    await paid()
    const [waiting] = await deliveries()
    expect(waiting).toMatchObject({ type: 'payment.paid', state: 'pending', attempts: 1, status: 500 })
    await advance(80 * hour)
    expect(times.length).toBeGreaterThan(15)
    expect(times.at(-1)).toBe(72 * hour)
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    for (const [index, full] of [5_000, 30_000, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour].entries()) {
      expect(pauses[index]).toBeLessThanOrEqual(full)
      expect(pauses[index]).toBeGreaterThanOrEqual(full * 0.8)
    }
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1)
    const [given] = await deliveries('?state=given_up')
    expect(given).toMatchObject({ state: 'given_up', attempts: times.length, status: 500, error: 'answered 500' })
    expect((await api('GET', path)).body.deliveries).toEqual({ pending: 0, given_up: 1 })

    receiver.answer((_received, response) => void response.end('back'))
    const replayed = await api('POST', `${path}/deliveries/${given.event_id}/replay`)
    expect(replayed).toMatchObject({ status: 202, body: { event_id: given.event_id } })
    // In the queue, or through it already.
    expect(['pending', 'delivered']).toContain(replayed.body.state)
    await till.drain()
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(given.event_id)
    const whole = (await api('GET', `${path}/deliveries/${given.event_id}`)).body
    expect(whole).toMatchObject({ state: 'delivered', attempts: 1, status: 200, body: receiver.received[0]?.body })
    expect(whole.history).toHaveLength(times.length + 1)
    expect(whole.history[0]).toMatchObject({ status: 200, answer: 'back', url: receiver.url })
    expect(whole.history[1]).toMatchObject({ status: 500, answer: 'down', error: 'answered 500' })
  })

  it('that is replayed goes out at once, also when it waits behind one that fails', async () => {
    const { receiver, paid, doubted, deliveries, api, path, till } = await scene(engine)
    receiver.answer(status(500))
    await doubted(await paid())
    const [second] = await deliveries()
    expect(receiver.types()).toEqual([ORDER[0]])
    receiver.answer(status(200))
    await api('POST', `${path}/deliveries/${second.event_id}/replay`)
    await till.drain()
    expect(receiver.types()).toEqual([ORDER[0], ...ORDER])
  })

  it('is sent for everything since a time or a cursor, also from before there was an endpoint', async () => {
    const { receiver, paid, api, path, till, clock, create, notify } = await scene(engine)
    await api('DELETE', path)
    const early = await create()
    await notify(transaction(early))
    const { body: before } = await api('GET', '/v1/events')
    await clock.advance(hour)
    const noon = new Date(clock.now()).toISOString()
    const late = await paid()
    expect(receiver.received).toEqual([])

    const { id } = await add({ api }, receiver)
    const replay = async (after: string) => {
      receiver.received.length = 0
      const { status, body } = await api('POST', `/v1/webhook-endpoints/${id}/replay`, { after })
      await till.drain()
      return { status, body, told: receiver.received.map(({ event }) => event.data.id) }
    }
    expect(await replay('2020-01-01T00:00:00Z')).toEqual({
      status: 202,
      body: { queued: 2 },
      told: expect.arrayContaining([early.id, late.id]),
    })
    expect(await replay(noon)).toMatchObject({ body: { queued: 1 }, told: [late.id] })
    expect(await replay(before.next_cursor)).toMatchObject({ body: { queued: 1 }, told: [late.id] })
    expect(await replay('yesterday')).toMatchObject({ status: 400, body: { code: 'INVALID_FIELD', field: 'after' } })
    expect(await replay(new Date(clock.now() + hour).toISOString())).toMatchObject({ body: { queued: 0 }, told: [] })
  })

  it('signs with both secrets for a day after a rotation, then with the new one', async () => {
    const { receiver, paid, api, path, secret: old, clock, advance } = await scene(engine)
    const { body: rotated } = await api('POST', `${path}/rotate-secret`, {})
    expect(rotated.secret).not.toBe(old)
    expect(rotated.previous_secret_until).toBe(new Date(clock.now() + 24 * hour).toISOString())
    await paid()
    const believed = (secret: string) => verifies(receiver.received.at(-1)!, secret, clock.now())
    expect([believed(old), believed(rotated.secret)]).toEqual([true, true])
    await advance(24 * hour + 1)
    await paid()
    expect([believed(old), believed(rotated.secret)]).toEqual([false, true])
    const { body: again } = await api('POST', `${path}/rotate-secret`, { keep_old_for: 0 })
    await paid()
    expect([believed(rotated.secret), believed(again.secret)]).toEqual([false, true])
    expect(JSON.stringify((await api('GET', path)).body)).not.toContain('whsec_')
    expect(JSON.stringify((await api('GET', '/v1/webhook-endpoints')).body)).not.toContain('whsec_')
  })

  it('to an endpoint that is disabled waits, and goes out in order when it is enabled', async () => {
    const { receiver, paid, doubted, api, path, till, deliveries } = await scene(engine)
    await api('PATCH', path, { enabled: false })
    await doubted(await paid())
    expect(receiver.received).toEqual([])
    expect((await deliveries('?state=pending')).length).toBe(2)
    expect((await api('GET', path)).body).toMatchObject({ enabled: false, deliveries: { pending: 2 } })
    await api('PATCH', path, { enabled: true })
    await till.drain()
    expect(receiver.types()).toEqual(ORDER)
  })

  it('answered with 410 disables its endpoint, and is kept', async () => {
    const { receiver, paid, api, path, till, advance } = await scene(engine)
    receiver.answer(status(410))
    await paid()
    expect((await api('GET', path)).body).toMatchObject({
      enabled: false,
      disabled_reason: 'It answered 410 Gone',
      deliveries: { pending: 1, given_up: 0 },
    })
    await advance(hour)
    expect(receiver.received).toHaveLength(1)
    receiver.answer(status(200))
    const { body } = await api('PATCH', path, { enabled: true })
    expect(body).not.toHaveProperty('disabled_reason')
    await till.drain()
    expect((await api('GET', path)).body.deliveries).toEqual({ pending: 0, given_up: 0 })
    expect(receiver.received).toHaveLength(2)
  })

  it('goes to the new address at once when its endpoint moves', async () => {
    const { receiver, paid, api, path, till } = await scene(engine)
    receiver.answer(status(500))
    await paid()
    const other = await startReceiver()
    await api('PATCH', path, { url: other.url })
    await till.drain()
    expect([receiver.received.length, other.types()]).toEqual([1, ['payment.paid']])
  })

  it('is only of the types and the merchant its endpoint wants to hear of', async () => {
    const { receiver, paid, doubted, api } = await scene(engine, { events: ['payment.attention'], mchid: MCHID })
    const all = await startReceiver()
    await add({ api }, all)
    await doubted(await paid())
    expect(receiver.types()).toEqual(['payment.attention'])
    expect(all.types()).toEqual(ORDER)
  })

  it('is not given to a server whose certificate nobody vouches for', async () => {
    const impostor = await startSandbox({ tlsPort: 0 })
    onTestFinished(() => impostor.close())
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    const { api, path } = await scene(engine, {}, { resolve })
    const { port } = new URL(impostor.tlsUrl ?? '')
    await api('PATCH', path, { url: `https://api.mch.weixin.qq.com:${port}/` })
    const { body } = await api('POST', `${path}/test`)
    expect(body).toMatchObject({ delivered: false, error: expect.stringContaining('certificate') })
    expect(body).not.toHaveProperty('status')
  })

  it('that takes too long is a failure, and other payments do not wait for it', async () => {
    const { receiver, paid, deliveries } = await scene(engine, {}, { timeoutMs: 150 })
    receiver.answer(() => {})
    await paid()
    receiver.answer(status(200))
    await paid()
    const [second, first] = await deliveries()
    expect(first).toMatchObject({ state: 'pending', error: 'no answer within 0.15 s' })
    expect(second).toMatchObject({ state: 'delivered', status: 200 })
  })

  it('to one receiver that hangs holds up no other, however many wait', async () => {
    const ground = await scene(engine, { description: 'hangs' }, { hands: 4 })
    const held: ServerResponse[] = []
    ground.receiver.answer((_received, response) => void held.push(response))
    const other = await startReceiver()
    await add(ground, other)
    for (let count = 1; count <= 8; count++) {
      await ground.notify(transaction(await ground.create()))
      await expect.poll(() => other.received.length, { timeout: 8_000 }).toBe(count)
    }
    expect(held).toHaveLength(2)
    ground.receiver.answer(status(200))
    for (const response of held) response.end()
    await ground.till.drain()
    await ground.advance(minute)
    expect(ground.receiver.received).toHaveLength(8)
  })

  it('is not sent to a name that leads to a private address by then', async () => {
    let leads = '8.8.8.8'
    const ground = await openGround(engine, true, {
      webhooks: { resolve: () => Promise.resolve([{ address: leads, family: 4 }]) },
    })
    const receiver = await startReceiver()
    const url = `https://shop.example:${new URL(receiver.url).port}/`
    const { body: endpoint } = await ground.api('POST', '/v1/webhook-endpoints', { url })
    leads = '127.0.0.1'
    const payment = await ground.create()
    await ground.notify(transaction(payment))
    await ground.till.drain()
    const { body } = await ground.api('GET', `/v1/webhook-endpoints/${endpoint.id}/deliveries`)
    expect(body.data[0]).toMatchObject({
      state: 'pending',
      error: 'shop.example leads to 127.0.0.1, which is not a public address',
    })
    expect(body.data[0]).not.toHaveProperty('status')
    expect(receiver.received).toEqual([])
  })

  it('is forgotten a month after it ended, or when its endpoint is gone', async () => {
    const { paid, advance, deliveries, database, api, path, receiver, till, clock } = await scene(engine)
    const old = await paid()
    await paid()
    expect(await deliveries()).toHaveLength(2)
    await database.kysely
      .updateTable('webhook_delivery')
      .set({ ended_at: new Date(clock.now() - 30 * 24 * hour) })
      .where('subject_id', '=', old.id)
      .execute()
    await advance(24 * hour)
    expect(await deliveries()).toHaveLength(1)
    receiver.answer(status(500))
    await paid()
    await api('DELETE', path)
    await till.drain()
    for (const table of ['webhook_delivery', 'webhook_attempt'] as const)
      expect(await database.kysely.selectFrom(table).selectAll().execute()).toEqual([])
    const received = receiver.received.length
    await advance(hour)
    expect(receiver.received).toHaveLength(received)
  })
})

describeOnPostgres('two tills on one database', (engine) => {
  it('deliver each event once, those of a payment in order', async () => {
    const stand = await openStand(engine, { allowPrivateWebhooks: true })
    const beside = await stand.another()
    const receiver = await startReceiver()
    await add(stand, receiver)
    const payments = await Promise.all(Array.from({ length: 8 }, () => stand.create()))
    for (const { out_trade_no } of payments) await stand.pay(out_trade_no)
    for (const { id } of payments) await stand.until(id, 'paid')
    await Promise.all(
      payments.map(({ id }) => stand.api('POST', '/v1/refunds', { payment_id: id, amount: { refund: 1 } })),
    )
    for (let turn = 0; turn < 12 && receiver.received.length < 16; turn++) await stand.advance(10)
    await beside.drain()
    await stand.till.drain()
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(16)
    expect(receiver.received).toHaveLength(16)
    for (const { id } of payments) {
      const own = receiver.received.filter(({ event }) => event.data.id === id || event.data.payment_id === id)
      expect(own.map(({ event }) => event.type)).toEqual(['payment.paid', 'refund.succeeded'])
    }
  })
})

/** What the two events of a payment are that `paid` and `doubted` make. */
const ORDER = ['payment.paid', 'payment.attention']

describeOnEachEngine('webhook endpoints', (engine) => {
  it('say what comes back when they are tested', async () => {
    const { receiver, api, path, secret, clock } = await scene(engine, { enabled: false })
    const good = await api('POST', `${path}/test`)
    expect(good).toMatchObject({ status: 200, body: { delivered: true, status: 200, answer: 'thanks' } })
    expect(receiver.types()).toEqual(['webhook.test'])
    expect(receiver.received[0]?.headers['webhook-id']).toBe(good.body.event_id)
    expect(verifies(receiver.received[0]!, secret, clock.now())).toBe(true)
    receiver.answer(status(418))
    expect((await api('POST', `${path}/test`)).body).toMatchObject({ delivered: false, status: 418 })
    expect((await api('GET', '/v1/events')).body.data).toEqual([])
  })

  it('are made, listed, changed and deleted', async () => {
    const { api, receiver, path } = await scene(engine, { description: 'the shop', events: ['payment.paid'] })
    const { body: endpoint } = await api('GET', path)
    expect(endpoint).toEqual({
      id: expect.stringMatching(/^whe_/),
      url: receiver.url,
      description: 'the shop',
      events: ['payment.paid'],
      enabled: true,
      deliveries: { pending: 0, given_up: 0 },
      created_at: expect.any(String),
    })
    const changed = await api('PATCH', path, { description: null, events: [], enabled: false })
    expect(changed.body).toMatchObject({ events: [], enabled: false, url: receiver.url })
    expect(changed.body).not.toHaveProperty('description')
    expect((await api('GET', '/v1/webhook-endpoints')).body.data).toEqual([changed.body])
    expect((await api('DELETE', path)).status).toBe(204)
    expect((await api('GET', path)).status).toBe(404)
    expect((await api('GET', '/v1/webhook-endpoints')).body.data).toEqual([])
  })

  it('are refused with the field and a hint where they cannot be right', async () => {
    const ground = await openGround(engine, true, {
      webhooks: { resolve: (name) => (name === 'gone.example' ? Promise.reject(new Error('no such name')) : PRIVATE) },
    })
    const refused = async (body: object) => {
      const answer = await ground.api('POST', '/v1/webhook-endpoints', body)
      return [answer.status, answer.body.code, answer.body.field]
    }
    for (const url of [
      'http://shop.example/',
      'https://user:secret@shop.example/',
      'https://intern.example/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://2130706433/',
      'ftp://shop.example/',
      'shop.example',
      'javascript:alert(1)',
    ])
      expect([url, ...(await refused({ url }))]).toEqual([url, 400, 'URL_NOT_ALLOWED', 'url'])
    expect(await refused({})).toEqual([400, 'MISSING_FIELD', 'url'])
    const url = 'https://gone.example/'
    expect(await refused({ url, events: ['payment.payed'] })).toEqual([400, 'INVALID_FIELD', 'events.0'])
    expect(await refused({ url, secret: 'whsec_mine' })).toEqual([400, 'UNKNOWN_FIELD', 'secret'])
    expect(await refused({ url, mchid: '1999999999' })).toEqual([400, 'UNKNOWN_MERCHANT', 'mchid'])
    // A name nobody knows yet may be known by the time of the first event.
    for (let made = 0; made < 20; made++)
      expect((await ground.api('POST', '/v1/webhook-endpoints', { url })).status).toBe(201)
    expect(await refused({ url })).toEqual([409, 'TOO_MANY_ENDPOINTS', undefined])
  })

  it('of other merchants, and of all, are hidden from a key of one merchant', async () => {
    const { api, till, path, receiver, paid, deliveries } = await scene(engine)
    await paid()
    const { key } = await till.createApiKey('bound', { mchid: MCHID })
    const bound = (method: string, at: string, body?: unknown) =>
      call(till.url + at, method, body, { authorization: `Bearer ${key}` })
    const [{ event_id }] = await deliveries()
    const calls: [string, string, unknown?][] = [
      ['GET', path],
      ['PATCH', path, { enabled: false }],
      ['DELETE', path],
      ['POST', `${path}/rotate-secret`, {}],
      ['POST', `${path}/test`],
      ['POST', `${path}/replay`, { after: '2026-01-01T00:00:00Z' }],
      ['GET', `${path}/deliveries`],
      ['GET', `${path}/deliveries/${event_id}`],
      ['POST', `${path}/deliveries/${event_id}/replay`],
    ]
    for (const [method, at, body] of calls) expect([at, (await bound(method, at, body)).status]).toEqual([at, 404])
    const other = await bound('POST', '/v1/webhook-endpoints', { url: receiver.url, mchid: '1999999999' })
    expect(other.status).toBe(404)
    const own = await bound('POST', '/v1/webhook-endpoints', { url: receiver.url })
    expect(own).toMatchObject({ status: 201, body: { mchid: MCHID } })
    const { body: seen } = await bound('GET', '/v1/webhook-endpoints')
    expect(seen.data.map(({ id }: Endpoint) => id)).toEqual([own.body.id])
    expect((await api('GET', '/v1/webhook-endpoints')).body.data).toHaveLength(2)
    const { key: reading } = await till.createApiKey('reads', { scopes: ['read'] })
    const write = await call(`${till.url}${path}`, 'DELETE', undefined, { authorization: `Bearer ${reading}` })
    expect(write).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
  })

  it('list deliveries page by page', async () => {
    const { paid, api, path } = await scene(engine)
    const payments = [await paid(), await paid(), await paid()]
    const first = (await api('GET', `${path}/deliveries?limit=2`)).body
    const second = (await api('GET', `${path}/deliveries?limit=2&cursor=${first.next_cursor}`)).body
    expect(second).not.toHaveProperty('next_cursor')
    const subjects = [...first.data, ...second.data].map((delivery) => delivery.subject_id)
    expect(subjects).toEqual(payments.map(({ id }) => id).toReversed())
    expect((await api('GET', `${path}/deliveries?state=lost`)).status).toBe(400)
    expect((await api('GET', `${path}/deliveries/evt_none`)).status).toBe(404)
    expect((await api('POST', `${path}/deliveries/evt_none/replay`)).status).toBe(404)
  })
})

const PRIVATE = Promise.resolve([{ address: '10.0.0.1', family: 4 }])
