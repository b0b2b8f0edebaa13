import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import type { MerchantCredentials } from '@wxtill/sandbox'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { call, openStand, type Stand } from './stand.ts'

const PREPAY = '/v3/combine-transactions/native'

/** Tea for 30 fen and a book for 70, of the merchant itself unless another is named. */
const sub_orders = (number: string, books?: string) => [
  { out_trade_no: `${number}-T`, amount: { total: 30 }, description: '茶', attach: 'tea' },
  {
    out_trade_no: `${number}-B`,
    amount: { total: 70 },
    description: '书',
    ...(books !== undefined && { mchid: books }),
  },
]

interface Shop {
  stand: Stand
  books: MerchantCredentials
}

const combined = (number: string, more: object = {}) => ({
  combine_out_trade_no: number,
  channel: 'native',
  sub_orders: sub_orders(number),
  ...more,
})

const make = async (stand: Stand, number: string, more: object = {}) => {
  const { status, body } = await stand.api('POST', '/v1/combined-payments', combined(number, more))
  if (status !== 201) throw new Error(`not created: ${status} ${JSON.stringify(body)}`)
  return body
}

const read = async (stand: Stand, number: string) => (await stand.api('GET', `/v1/combined-payments/${number}`)).body
const close = async (stand: Stand, number: string) =>
  (await stand.api('POST', `/v1/combined-payments/${number}/close`)).body
const pay = (stand: Stand, number: string) => stand.control('POST', `/orders/${stand.merchant.mchid}/${number}/pay`, {})

const until = async (stand: Stand, number: string, state: string, seconds = 60) => {
  for (let waited = 0; ; waited++) {
    const body = await read(stand, number)
    if (body.state === state) return body
    if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}, not ${state}`)
    await stand.advance(1)
  }
}

const statesOf = ({ state, sub_orders }: { state: string; sub_orders: { state: string }[] }) => [
  state,
  ...sub_orders.map((part) => part.state),
]
const eventsOf = async (stand: Stand) =>
  (await stand.api('GET', '/v1/events')).body.data.map(({ type }: { type: string }) => type).toSorted()
const atWeChatPay = async (stand: Stand, number: string) => {
  const { orders } = (await stand.control('GET', '/orders')).body
  return orders
    .filter(({ out_trade_no }: { out_trade_no: string }) => out_trade_no.startsWith(number))
    .map(({ trade_state }: { trade_state: string }) => trade_state)
}

const PAID = ['combined_payment.paid', 'payment.paid', 'payment.paid']

describeOnEachEngine('a combined payment', (engine) => {
  it('is ordered once, paid once, and is two payments', async () => {
    const stand = await openStand(engine)
    const made = await make(stand, 'CART0001')
    expect(made).toMatchObject({ state: 'pending', amount: { total: 100, currency: 'CNY', refunded: 0 } })
    expect(made.code_url).toMatch(/^weixin:/)
    expect(made.pay_url).toContain(`/pay/${made.id}`)
    await pay(stand, 'CART0001')
    const paid = await until(stand, 'CART0001', 'paid')
    expect(statesOf(paid)).toEqual(['paid', 'paid', 'paid'])
    expect(await eventsOf(stand)).toEqual(PAID)
    const { body: tea } = await stand.api('GET', `/v1/payments/${paid.sub_orders[0].id}`)
    expect(tea).toMatchObject({
      state: 'paid',
      out_trade_no: 'CART0001-T',
      amount: { total: 30, payer_total: 30 },
      combination: { combine_mchid: stand.merchant.mchid, combine_out_trade_no: 'CART0001' },
    })
    expect(tea.transaction_id).not.toBe(paid.sub_orders[1].transaction_id)
    const { body: refund } = await stand.api('POST', '/v1/refunds', { payment_id: tea.id, amount: { refund: 10 } })
    await stand.advance(60)
    expect((await stand.api('GET', `/v1/refunds/${refund.id}`)).body.state).toBe('succeeded')
    expect((await read(stand, 'CART0001')).amount).toMatchObject({ refunded: 10 })
    // A partly refunded sub-order is REFUND at WeChat Pay, and still paid.
    const asked = await stand.api('POST', `/v1/payments/${tea.id}/query`)
    expect(asked.body).toMatchObject({ state: 'paid', amount: { refunded: 10 } })
    expect((await read(stand, 'CART0001')).attention).toBeUndefined()
  })

  it('is found paid by its own query when no notification comes', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    await make(stand, 'CART0002')
    await pay(stand, 'CART0002')
    expect(statesOf(await until(stand, 'CART0002', 'paid', 6))).toEqual(['paid', 'paid', 'paid'])
    const calls = (await stand.control('GET', '/journal')).body.entries ?? []
    expect(calls.filter(({ path = '' }: { path?: string }) => path.startsWith('/v3/pay/'))).toEqual([])
  })

  it('is settled once however often and parallel it is told', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { dup: 3, dup_parallel: true })
    await make(stand, 'CART0003')
    await pay(stand, 'CART0003')
    await until(stand, 'CART0003', 'paid')
    await stand.advance(30)
    expect(await eventsOf(stand)).toEqual(PAID)
  })

  it.each([
    ['made although the answer was an error', { fail_after_commit: true }],
    ['not made', { fail_before_commit: true }],
  ])('whose order is unknown is finished by its job: %s', async (_name, action) => {
    const stand = await openStand(engine)
    await stand.fault({ path: PREPAY }, action, 3)
    expect(statesOf(await make(stand, 'CART0004'))).toEqual(['created', 'created', 'created'])
    const pending = await until(stand, 'CART0004', 'pending', 30)
    expect(pending.code_url).toMatch(/^weixin:/)
    await pay(stand, 'CART0004')
    await until(stand, 'CART0004', 'paid')
  })

  it('recorded by a process that died before its call is ordered by the next', async () => {
    const stand = await openStand(engine)
    await stand.fault({ path: PREPAY }, { fail_before_commit: true }, 3)
    await make(stand, 'CART0005')
    await stand.till.close()
    const next = await stand.another()
    await stand.sandbox.clock.advance(20_000)
    await next.drain()
    const authorization = `Bearer ${stand.apiKey}`
    const found = await call(`${next.url}/v1/combined-payments/CART0005`, 'GET', undefined, { authorization })
    expect(statesOf(found.body)).toEqual(['pending', 'pending', 'pending'])
  })

  it('is closed as a whole, never one of it alone', async () => {
    const stand = await openStand(engine)
    const made = await make(stand, 'CART0006')
    const alone = await stand.api('POST', `/v1/payments/${made.sub_orders[0].id}/close`)
    expect(alone).toMatchObject({ status: 409, body: { code: 'PART_OF_COMBINATION' } })
    expect(statesOf(await close(stand, 'CART0006'))).toEqual(['closed', 'closed', 'closed'])
    expect(new Set(await atWeChatPay(stand, 'CART0006'))).toEqual(new Set(['CLOSED']))
    expect(await eventsOf(stand)).toEqual(['combined_payment.closed', 'payment.closed', 'payment.closed'])
  })

  it('closes by the clock when its time is over, and gets a new code every two hours before', async () => {
    const stand = await openStand(engine, { lookEvery: 60_000 })
    const { code_url } = await make(stand, 'CART0007', { expires_in: 10_800 })
    await stand.advance(7_300)
    const renewed = await read(stand, 'CART0007')
    expect(renewed.state).toBe('pending')
    expect(renewed.code_url).not.toBe(code_url)
    await stand.advance(3_600)
    await until(stand, 'CART0007', 'closed', 30)
  })

  it('refused by WeChat Pay has failed with all its payments', async () => {
    const stand = await openStand(engine)
    const made = await make(stand, 'CART0008', { combine_appid: 'wx0000000000000000' })
    expect(statesOf(made)).toEqual(['failed', 'failed', 'failed'])
    expect(made.failure.code).toBe('APPID_MCHID_NOT_MATCH')
    expect(made.sub_orders[0].failure.code).toBe('APPID_MCHID_NOT_MATCH')
  })

  it('asked for again is the same, and other content is named', async () => {
    const stand = await openStand(engine)
    const key = { 'idempotency-key': 'cart-9' }
    const post = (body: object, headers = {}) => stand.api('POST', '/v1/combined-payments', body, headers)
    const { body: first } = await post(combined('CART0009'), key)
    expect(await post(combined('CART0009'), key)).toMatchObject({ status: 200, body: { id: first.id } })
    expect(await post(combined('CART0009'))).toMatchObject({ status: 200, body: { id: first.id } })
    const [tea, book] = sub_orders('CART0009')
    const other = combined('CART0009', { sub_orders: [tea, { ...book, amount: { total: 71 } }] })
    const different = { status: 409, body: { field: 'sub_orders.1.amount.total' } }
    expect(await post(other, key)).toMatchObject({ ...different, body: { code: 'IDEMPOTENCY_MISMATCH' } })
    expect(await post(other)).toMatchObject(different)
    const taken = await post(combined('CART0010', { sub_orders: [sub_orders('CART0010')[0], book] }))
    expect(taken).toMatchObject({
      status: 409,
      body: { code: 'OUT_TRADE_NO_USED', field: 'sub_orders.1.out_trade_no' },
    })
    expect((await stand.api('GET', '/v1/combined-payments/CART0010')).status).toBe(404)
    expect((await stand.api('GET', '/v1/combined-payments')).body.data).toHaveLength(1)
    const stranger = await post(combined('CART0011', { sub_orders: sub_orders('CART0011', '1999999999') }))
    expect(stranger).toMatchObject({ status: 400, body: { code: 'UNKNOWN_MERCHANT', field: 'sub_orders.1.mchid' } })
    const lone = await post(combined('CART0012', { sub_orders: [tea] }))
    expect(lone).toMatchObject({ status: 400, body: { field: 'sub_orders' } })
  })

  it('believes nothing when one amount is another: none is paid, and a person is called', async () => {
    const stand = await openStand(engine)
    await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
    await make(stand, 'CART0013')
    await stand.database.transaction((trx) =>
      trx.updateTable('payment').set({ total: 71 }).where('out_trade_no', '=', 'CART0013-B').execute(),
    )
    await pay(stand, 'CART0013')
    await stand.advance(6)
    const parked = await read(stand, 'CART0013')
    expect(statesOf(parked)).toEqual(['pending', 'pending', 'pending'])
    expect(parked.attention).toContain('sub-order CART0013-B: amount.total')
    expect(parked.sub_orders[0].attention).toBe(parked.attention)
    expect(await eventsOf(stand)).toEqual(['combined_payment.attention', 'payment.attention', 'payment.attention'])
  })
})

describeOnEachEngine('a payer and a shop in a race for a combination', (engine) => {
  it.each(['the payer first', 'the shop first', 'the payer while the close is under way'])(
    'end alike at WeChat Pay and here: %s',
    async (who) => {
      const stand = await openStand(engine)
      await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 'all' })
      await make(stand, 'RACE0001')
      if (who === 'the payer first') await pay(stand, 'RACE0001')
      // The close that came to nothing leaves the order open, and the payer pays it before the next attempt.
      if (who.startsWith('the payer while')) {
        await stand.fault(
          { method: 'POST', path: '/v3/combine-transactions/out-trade-no' },
          { fail_before_commit: true },
          3,
        )
      }
      const closed = await close(stand, 'RACE0001')
      expect(closed.state).toBe({ 'the payer first': 'paid', 'the shop first': 'closed' }[who] ?? 'closing')
      await pay(stand, 'RACE0001')
      await stand.advance(60)
      const after = await read(stand, 'RACE0001')
      expect(statesOf(after)).toEqual(Array.from({ length: 3 }, () => (who === 'the shop first' ? 'closed' : 'paid')))
      const theirs = who === 'the shop first' ? 'CLOSED' : 'SUCCESS'
      expect(new Set(await atWeChatPay(stand, 'RACE0001'))).toEqual(new Set([theirs]))
    },
  )
})

/** A till with a second merchant; the sandbox knows both. */
async function twoShops(engine: TestEngine): Promise<Shop> {
  const stand = await openStand(engine, { masterKey: `test:${randomBytes(32).toString('base64')}` })
  const books = await stand.sandbox.createMerchant({ name: '书店' })
  const { status, body } = await stand.api('POST', '/v1/merchants', {
    mchid: books.mchid,
    name: '书店',
    appid: books.appid,
    serial_no: books.serial_no,
    private_key: books.private_key,
    api_v3_key: books.api_v3_key,
    public_key_id: books.public_key?.id,
    public_key: books.public_key?.key,
    base_url: stand.sandbox.url,
  })
  if (status !== 201) throw new Error(`no merchant: ${JSON.stringify(body)}`)
  return { stand, books }
}

describeOnEachEngine('two merchants in one combination', (engine) => {
  it('are paid together, each refunds its own, and neither key sees the other', async () => {
    const { stand, books } = await twoShops(engine)
    const { mchid } = stand.merchant
    await make(stand, 'MALL0001', { combine_mchid: mchid, sub_orders: sub_orders('MALL0001', books.mchid) })
    await pay(stand, 'MALL0001')
    const paid = await until(stand, 'MALL0001', 'paid')
    expect(paid.sub_orders.map((part: { mchid: string }) => part.mchid)).toEqual([mchid, books.mchid])
    const refund = { payment_id: paid.sub_orders[1].id, amount: { refund: 70 } }
    const { body } = await stand.api('POST', '/v1/refunds', refund)
    await stand.advance(60)
    expect((await stand.api('GET', `/v1/refunds/${body.id}`)).body.state).toBe('succeeded')
    const { key } = await stand.till.createApiKey('books', { mchid: books.mchid })
    const own = { authorization: `Bearer ${key}` }
    expect((await stand.api('GET', '/v1/combined-payments/MALL0001', undefined, own)).status).toBe(404)
    expect((await stand.api('GET', '/v1/payments', undefined, own)).body.data).toHaveLength(1)
    const intruding = await stand.api(
      'POST',
      '/v1/combined-payments',
      combined('MALL0002', { sub_orders: sub_orders('MALL0002').map((part) => ({ ...part, mchid })) }),
      own,
    )
    expect(intruding).toMatchObject({ status: 400, body: { code: 'UNKNOWN_MERCHANT' } })
  })
})
