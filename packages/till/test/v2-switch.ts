import { expect } from 'vitest'
import type { TestEngine } from '../src/db/testing.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

const MASTER = Buffer.alloc(32, 9).toString('base64')
const AT_ONCE = 8

interface Taken extends PaymentBody {
  api: 'v2' | 'v3'
  amount: { total: number; refunded: number }
}

interface Shop {
  stand: Stand
  mchid: string
  take(number: string, total: number): Promise<Taken>
  payer(number: string): Promise<void>
  use(api: 'v2' | 'v3'): Promise<void>
}

/** A merchant added through the API, whose channel can be switched while the till runs. */
async function openShop(engine: TestEngine): Promise<Shop> {
  const stand = await openStand(engine, { tls: true, masterKey: MASTER })
  const made = await stand.sandbox.createMerchant()
  const { mchid } = made
  const added = await stand.api('POST', '/v1/merchants', {
    mchid,
    appid: made.appid,
    private_key: made.private_key,
    certificate: made.certificate,
    api_v3_key: made.api_v3_key,
    api_v2_key: made.api_v2_key,
    ...(made.public_key && { public_key_id: made.public_key.id, public_key: made.public_key.key }),
    base_url: stand.sandbox.tlsUrl,
    apis: { channels: { native: 'v2' } },
  })
  expect(added.status, JSON.stringify(added.body)).toBe(201)
  return {
    stand,
    mchid,
    async take(out_trade_no, total) {
      const asked = { mchid, channel: 'native', out_trade_no, amount: { total }, description: 'tea' }
      const { status, body } = await stand.api('POST', '/v1/payments', asked)
      expect([200, 201], JSON.stringify(body)).toContain(status)
      return body as Taken
    },
    async payer(number) {
      const { status, body } = await stand.control('POST', `/orders/${mchid}/${number}/pay`, {})
      expect(status, JSON.stringify(body)).toBe(200)
    },
    async use(api) {
      const { status } = await stand.api('PATCH', `/v1/merchants/${mchid}`, { apis: { channels: { native: api } } })
      expect(status).toBe(200)
    },
  }
}

/**
 * Takes many orders at once while their channel goes from APIv2 to APIv3, answers are lost, callers repeat themselves before and
 * after the switch, payers pay and shops close; and looks whether each ended once, on the side it began.
 */
export async function switchUnderLoad(engine: TestEngine, count: number): Promise<void> {
  const shop = await openShop(engine)
  const { stand, mchid } = shop
  for (const path of ['/pay/unifiedorder', '/v3/pay/transactions/native'])
    await stand.fault({ path }, { fail_after_commit: true }, Math.ceil(count / 10))
  await stand.fault({ event_type: 'TRANSACTION.SUCCESS' }, { drop: 1 }, Math.ceil(count / 10))
  const first = new Map<string, Taken>()
  const numbers = Array.from({ length: count }, (_, n) => `SW-${String(n).padStart(5, '0')}`)
  const total = (number: string) => 100 + Number(number.slice(3))
  let switched: Promise<void> | undefined
  await inLanes(numbers, async (number, index) => {
    if (index === Math.floor(count / 2)) switched = shop.use('v3')
    first.set(number, await shop.take(number, total(number)))
    // Two of three are paid at once, of the rest some are closed.
    if (index % 3 !== 0 && first.get(number)?.state === 'pending') await shop.payer(number)
    if (index % 6 === 0) await stand.api('POST', `/v1/payments/${first.get(number)?.id}/close`)
  })
  await switched
  // Everybody asks again, on the other side by now: the same payment, where it began.
  await inLanes(numbers, async (number) => {
    const again = await shop.take(number, total(number))
    expect([again.id, again.api]).toEqual([first.get(number)?.id, first.get(number)?.api])
  })
  await stand.advance(60)
  const { orders } = await ordersThere(stand, mchid, count)
  for (const { out_trade_no, trade_state } of orders)
    if (trade_state === 'NOTPAY' && Number(out_trade_no.slice(3)) % 3 !== 0) await shop.payer(out_trade_no)
  await stand.advance(7_400)
  await compare(shop, numbers, total)
  await refundSome(shop, [...first.values()])
}

/** Here and there the same, each once. */
async function compare({ stand, mchid }: Shop, numbers: readonly string[], total: (number: string) => number) {
  const { orders } = await ordersThere(stand, mchid, numbers.length)
  const here = await stand.database.kysely.selectFrom('payment').selectAll().where('mchid', '=', mchid).execute()
  expect(here.map((row) => row.out_trade_no).toSorted()).toEqual(numbers)
  expect(orders.map((order) => order.out_trade_no).toSorted()).toEqual(numbers)
  const there = new Map(orders.map((order) => [order.out_trade_no, order]))
  for (const row of here) {
    const order = there.get(row.out_trade_no)
    const ended = order?.trade_state === 'SUCCESS' ? 'paid' : 'closed'
    expect([row.state, row.transaction_id, row.total, row.attention]).toEqual([
      ended,
      ended === 'paid' ? order?.transaction_id : null,
      total(row.out_trade_no),
      null,
    ])
  }
  expect(new Set(here.map((row) => row.v2_sign_type))).toEqual(new Set(['MD5', null]))
  const events = await stand.database.kysely.selectFrom('event').selectAll().where('mchid', '=', mchid).execute()
  expect(events.map((event) => event.subject_id).toSorted()).toEqual(here.map((row) => row.id).toSorted())
}

/** What began on APIv2 is refunded there, long after the switch. */
async function refundSome({ stand, mchid }: Shop, taken: readonly Taken[]): Promise<void> {
  const paid = await stand.database.kysely
    .selectFrom('payment')
    .select(['id', 'v2_sign_type'])
    .where('mchid', '=', mchid)
    .where('state', '=', 'paid')
    .execute()
  expect(taken.length).toBeGreaterThan(paid.length)
  const some = [false, true].flatMap((v3) => paid.filter((row) => (row.v2_sign_type === null) === v3).slice(0, 5))
  for (const { id } of some)
    expect((await stand.api('POST', '/v1/refunds', { payment_id: id, amount: { refund: 50 } })).status).toBe(201)
  await stand.advance(180)
  const refunds = await stand.database.kysely.selectFrom('refund').selectAll().where('mchid', '=', mchid).execute()
  expect(refunds.map(({ state }) => state)).toEqual(some.map(() => 'succeeded'))
  expect(refunds.filter(({ v2_sign_type }) => v2_sign_type !== null)).toHaveLength(5)
}

interface OrderThere {
  mchid: string
  out_trade_no: string
  trade_state: string
  transaction_id?: string
}

async function ordersThere(stand: Stand, mchid: string, count: number): Promise<{ orders: OrderThere[] }> {
  const { body } = await stand.control('GET', `/orders?limit=${count + 10}`)
  return { orders: (body.orders as OrderThere[]).filter((order) => order.mchid === mchid) }
}

async function inLanes<T>(all: readonly T[], work: (one: T, index: number) => Promise<void>): Promise<void> {
  const waiting = all.entries()
  const lane = async () => {
    for (const [index, one] of waiting) await work(one, index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
}
