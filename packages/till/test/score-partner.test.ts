import { expect, it } from 'vitest'
import type { MerchantCredentials } from '@wxtill/sandbox'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import { compact } from '../src/payscore/facts.ts'
import { type Answer, openStand, type Stand } from './stand.ts'

const SERVICE = '500001'
const PLATE = { plate_number: '粤B888888', plate_color: 'BLUE' }

/** A till of a partner, its sub-merchant, and what the payer is called by the apps of both. */
async function openPartner(engine: TestEngine) {
  const stand = await openStand(engine, { lookEvery: 3_600_000 })
  const { mchid, appid } = stand.merchant
  const shop: MerchantCredentials = await stand.sandbox.createMerchant({ name: '充电宝', partner: mchid })
  const { openids } = (await stand.control('GET', '/payers')).body.payers[0]
  const sub = { sub_mchid: shop.mchid }
  return {
    ...stand,
    shop,
    sub,
    openid: openids[appid] as string,
    sub_openid: openids[shop.appid] as string,
    agree: (code: string) =>
      stand.control('POST', `/payscore/permissions/${mchid}/${code}/agree`, { openid: openids[appid], ...sub }),
    close: (code: string) => stand.control('POST', `/payscore/permissions/${mchid}/${code}/close`, sub),
    act: (id: string, verb: string, body: object = {}) => stand.api('POST', `/v1/payscore/orders/${id}/${verb}`, body),
    now: () => compact(stand.sandbox.clock.now()),
    /** What the ledger says of the sub-merchant, by account. */
    booked: async () => {
      const { data } = (await stand.api('GET', `/v1/ledger/balances?sub_mchid=${shop.mchid}`)).body
      return Object.fromEntries(data.map((each: { account: string; balance: number }) => [each.account, each.balance]))
    },
    verdicts: async (): Promise<string[][]> =>
      (await stand.api('GET', '/v1/notifications')).body.data.map((each: Record<string, string>) => [
        each['event_type'],
        each['verdict'],
      ]),
  }
}

type Partner = Awaited<ReturnType<typeof openPartner>>

const orderOf = (openid: string | undefined, sub: object) => ({
  ...sub,
  service_id: openid === undefined ? '500002' : SERVICE,
  openid,
  service_introduction: '共享充电宝',
  time_range: { start_time: 'OnAccept' },
  risk_fund: { name: openid === undefined ? 'DEPOSIT' : 'ESTIMATE_ORDER_COST', amount: 9900 },
})
const lines = (amount: number) => ({ post_payments: [{ name: '租借费用', amount }] })

/** Turns the clock until what stands at the path is so. */
async function until(stand: Stand, path: string, state: string): Promise<Answer['body']> {
  for (let waited = 0; ; waited++) {
    const { body } = await stand.api('GET', path)
    if (body.state === state) return body
    if (waited >= 120) throw new Error(`it is still ${body.state}: ${JSON.stringify(body)}`)
    await stand.advance(1)
  }
}

/** A permission given to the sub-merchant, and an order that has run for two hours. */
async function rent(partner: Partner, { sub, openid }: { sub: object; openid: string }, number?: string) {
  const asked = await partner.api('POST', '/v1/payscore/authorizations', { ...sub, service_id: SERVICE, openid })
  expect(asked).toMatchObject({ status: 200, body: { ...sub, openid } })
  if (asked.body.state !== 'active') await partner.agree(asked.body.authorization_code)
  await partner.advance(1)
  const made = await partner.api('POST', '/v1/payscore/orders', { ...orderOf(openid, sub), out_order_no: number })
  expect(made).toMatchObject({ status: 201, body: { state: 'running', ...sub, openid } })
  await partner.advance(7200)
  return made.body
}

describeOnEachEngine('PayScore of a partner', (engine) => {
  it.each(['partner', 'sub-merchant'] as const)(
    'rents to a user of the %s’s app, is paid, and refunds',
    { timeout: 60_000 },
    async (whose) => {
      const partner = await openPartner(engine)
      const { shop } = partner
      const named =
        whose === 'partner'
          ? { sub: partner.sub, openid: partner.openid }
          : { sub: { ...partner.sub, sub_appid: shop.appid }, openid: partner.sub_openid }
      const { id } = await rent(partner, named)
      const done = await partner.act(id, 'complete', { ...lines(400), time_range: { end_time: partner.now() } })
      expect(done).toMatchObject({ status: 200, body: { state: 'collecting', total_amount: 400 } })
      expect(done.body).not.toHaveProperty('pending')
      const paid = await until(partner, `/v1/payscore/orders/${id}`, 'paid')
      const payment = (await partner.api('GET', `/v1/payments/${paid.payment_id}`)).body
      expect(payment).toMatchObject({ channel: 'payscore', ...named.sub, openid: named.openid, amount: { total: 400 } })
      const refund = await partner.api('POST', '/v1/refunds', { payment_id: paid.payment_id, amount: { refund: 100 } })
      expect(refund).toMatchObject({ status: 201, body: partner.sub })
      await partner.advance(60)
      expect((await partner.api('GET', `/v1/refunds/${refund.body.id}`)).body.state).toBe('succeeded')
      expect(await partner.verdicts()).toEqual([
        ['REFUND.SUCCESS', 'applied'],
        ['PAYSCORE.USER_PAID', 'applied'],
        ['PAYSCORE.USER_OPEN_SERVICE', 'applied'],
      ])
      expect(await partner.booked()).toMatchObject({ sales: -400, refunds: 100 })
      const { data } = (await partner.api('GET', `/v1/payscore/orders?sub_mchid=${shop.mchid}`)).body
      expect(data).toMatchObject([{ id, ...named.sub }])
    },
  )

  it('lowers a sum, collects again, says what was paid otherwise, cancels', async () => {
    const partner = await openPartner(engine)
    await partner.control('POST', `/payers/${partner.openid}`, { balance: 0 })
    const first = await rent(partner, partner)
    await partner.act(first.id, 'complete', { ...lines(400), time_range: { end_time: partner.now() } })
    const lowered = await partner.act(first.id, 'modify', { ...lines(300), reason: '优惠' })
    expect(lowered).toMatchObject({ status: 200, body: { state: 'collecting', total_amount: 300 } })
    await partner.advance(5)
    expect(await partner.act(first.id, 'collect')).toMatchObject({ status: 200, body: { state: 'collecting' } })
    await partner.advance(5)
    expect(await partner.act(first.id, 'query')).toMatchObject({ status: 200, body: { state: 'collecting' } })
    const synced = await partner.act(first.id, 'sync')
    expect(synced).toMatchObject({ status: 200, body: { state: 'paid', paid_elsewhere: true } })
    const second = await rent(partner, partner)
    const cancelled = await partner.act(second.id, 'cancel', { reason: '不租了' })
    expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } })
  })

  it('has its user confirm an order, by a jump that names both numbers', async () => {
    const partner = await openPartner(engine)
    const { body } = await partner.api('POST', '/v1/payscore/orders', orderOf(undefined, partner.sub))
    expect(body).toMatchObject({ state: 'confirming', ...partner.sub })
    const { queryString } = body.confirm.jsapi
    expect(Object.fromEntries(new URLSearchParams(queryString))).toMatchObject({
      sp_mchid: partner.merchant.mchid,
      ...partner.sub,
    })
    await partner.control('POST', `/payscore/orders/${partner.merchant.mchid}/${body.out_order_no}/confirm`, {
      openid: partner.openid,
      ...partner.sub,
    })
    expect(await until(partner, `/v1/payscore/orders/${body.id}`, 'running')).toMatchObject({ openid: partner.openid })
    expect(await partner.verdicts()).toEqual([['PAYSCORE.USER_CONFIRM', 'applied']])
  })

  it('is given permission for one sub-merchant, and loses it again', async () => {
    const partner = await openPartner(engine)
    const { id } = await rent(partner, partner)
    await partner.act(id, 'cancel', { reason: '不租了' })
    // The same user and service, of the partner itself: another permission.
    const own = { service_id: SERVICE, openid: partner.openid }
    expect((await partner.api('POST', '/v1/payscore/authorizations', own)).body).toMatchObject({ state: 'pending' })
    const asked = { ...partner.sub, ...own }
    const { body } = await partner.api('POST', '/v1/payscore/authorizations', asked)
    expect(body.state).toBe('active')
    const ended = await partner.api('POST', `/v1/payscore/authorizations/${body.id}/terminate`, { reason: '到期' })
    expect(ended).toMatchObject({ status: 200, body: { id: body.id, state: 'ended', ...partner.sub } })
    const next = (await partner.api('POST', '/v1/payscore/authorizations', asked)).body
    expect(next.state).toBe('pending')
    await partner.agree(next.authorization_code)
    await partner.advance(1)
    await partner.close(next.authorization_code)
    await partner.advance(1)
    expect((await partner.api('GET', `/v1/payscore/authorizations/${next.id}`)).body.state).toBe('ended')
  })

  it('counts numbers for each sub-merchant', async () => {
    const partner = await openPartner(engine)
    const first = await rent(partner, partner, 'SAME')
    const again = await partner.api('POST', '/v1/payscore/orders', {
      ...orderOf(partner.openid, partner.sub),
      out_order_no: 'SAME',
    })
    expect(again).toMatchObject({ status: 200, body: { id: first.id } })
    const own = await partner.api('POST', '/v1/payscore/orders', { ...orderOf(undefined, {}), out_order_no: 'SAME' })
    expect(own).toMatchObject({ status: 201, body: { state: 'confirming' } })
    expect(own.body).not.toHaveProperty('sub_mchid')
    // What is told of one is not told of the other.
    await partner.act(first.id, 'complete', { ...lines(400), time_range: { end_time: partner.now() } })
    await until(partner, `/v1/payscore/orders/${first.id}`, 'paid')
    expect((await partner.act(own.body.id, 'query')).body).toMatchObject({ state: 'confirming' })
  })

  it('is refused for a merchant that is not its own, and for an app without its merchant', async () => {
    const partner = await openPartner(engine)
    const stranger = await partner.sandbox.createMerchant({})
    for (const sub_mchid of [stranger.mchid, '1999999999']) {
      const refused = await partner.api('POST', '/v1/payscore/orders', orderOf(undefined, { sub_mchid }))
      expect(refused).toMatchObject({ status: 409, body: { code: 'PLATFORM_REFUSED' } })
    }
    const { data } = (await partner.api('GET', '/v1/payscore/orders')).body
    expect(data.map(({ state }: { state: string }) => state)).toEqual(['failed', 'failed'])
    for (const [path, body] of [
      ['/v1/payscore/orders', orderOf(undefined, { sub_appid: partner.shop.appid })],
      ['/v1/payscore/authorizations', { openid: partner.openid, sub_appid: partner.shop.appid }],
    ] as const)
      expect(await partner.api('POST', path, body)).toMatchObject({ status: 400, body: { field: 'sub_mchid' } })
  })
})

const enter = (partner: Partner, other: object = {}) =>
  partner.api('POST', '/v1/parking/entrances', {
    ...PLATE,
    ...partner.sub,
    parking_name: '欢乐海岸停车场',
    free_duration: 900,
    ...other,
  })
const charge = (partner: Partner, entrance_id: string, other: object = {}) =>
  partner.api('POST', '/v1/parking/charges', { entrance_id, amount: { total: 500 }, device_id: 'EXIT1', ...other })

describeOnEachEngine('parking of a partner', (engine) => {
  it('charges for its sub-merchant’s car park, is told, and refunds', async () => {
    const partner = await openPartner(engine)
    const { shop, sub } = partner
    const entered = await enter(partner)
    expect(entered).toMatchObject({ status: 201, body: { ...sub, plate_state: 'blocked' } })
    const path = `/v1/parking/plates/${encodeURIComponent(PLATE.plate_number)}`
    const query = `plate_color=BLUE&openid=${partner.openid}&sub_mchid=${shop.mchid}`
    const plate = await partner.api('GET', `${path}?${query}`)
    const { mchid } = partner.merchant
    expect(plate).toMatchObject({
      status: 200,
      body: { service_state: 'OUT_SERVICE', open: { miniprogram: { extraData: { mchid, ...sub } } } },
    })
    await partner.control('POST', '/plates', { ...PLATE, openid: partner.openid })
    await partner.advance(7200)
    expect((await partner.api('GET', `/v1/parking/entrances/${entered.body.id}`)).body).toMatchObject({
      plate_state: 'normal',
    })
    const left = await charge(partner, entered.body.id, { sub_appid: shop.appid })
    expect(left).toMatchObject({
      status: 200,
      body: { release: true, state: 'accepted', ...sub, sub_appid: shop.appid },
    })
    const paid = await until(partner, `/v1/parking/charges/${left.body.id}`, 'paid')
    const refund = await partner.api('POST', '/v1/refunds', { payment_id: paid.payment_id, amount: { refund: 100 } })
    expect(refund).toMatchObject({ status: 201, body: sub })
    await partner.advance(60)
    expect((await partner.api('GET', `/v1/refunds/${refund.body.id}`)).body.state).toBe('succeeded')
    expect(await partner.verdicts()).toEqual([
      ['REFUND.SUCCESS', 'applied'],
      ['TRANSACTION.SUCCESS', 'applied'],
      ['VEHICLE.ENTRANCE_STATE_CHANGE', 'applied'],
    ])
    expect(await partner.booked()).toMatchObject({ sales: -500, refunds: 100 })
    for (const list of ['entrances', 'charges'])
      expect((await partner.api('GET', `/v1/parking/${list}?sub_mchid=${shop.mchid}`)).body.data).toMatchObject([sub])
  })

  it('has a driver pay the sub-merchant on the spot, and finds out what is not known', async () => {
    const partner = await openPartner(engine)
    const blocked = await enter(partner)
    await partner.advance(3600)
    const shut = (await charge(partner, blocked.body.id)).body
    expect(shut).toMatchObject({ release: false, payment: { ...partner.sub, code_url: expect.any(String) } })
    await partner.control('POST', `/orders/${partner.merchant.mchid}/${shut.payment.out_trade_no}/pay`, partner.sub)
    await partner.until(shut.payment.id, 'paid')
    expect((await charge(partner, blocked.body.id)).body).toMatchObject({ release: true, ...partner.sub })

    await partner.control('POST', '/plates', { ...PLATE, openid: partner.openid })
    const { body } = await enter(partner)
    await partner.advance(3600)
    await partner.fault({ method: 'POST', path: '/v3/vehicle/transactions/parking' }, { fail_after_commit: true }, 1)
    await partner.fault({ event_type: 'TRANSACTION.SUCCESS' }, { lost: true })
    const unknown = charge(partner, body.id)
    await until(partner, `/v1/parking/charges/${(await unknown).body.id}`, 'paid')
  })

  it('has the plate inside once for each sub-merchant', async () => {
    const partner = await openPartner(engine)
    const number = { out_parking_no: 'E-1' }
    const first = await enter(partner, number)
    const own = await enter(partner, { ...number, sub_mchid: undefined })
    expect([first.status, own.status, own.body.id === first.body.id]).toEqual([201, 201, false])
    expect(await enter(partner)).toMatchObject({ status: 409, body: { code: 'STILL_INSIDE' } })
    expect(await enter(partner, number)).toMatchObject({ status: 200, body: { id: first.body.id } })
    expect(await charge(partner, own.body.id, { sub_appid: partner.shop.appid })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_FIELD', field: 'sub_appid' },
    })
  })

  it('lets a car in and says why its fee cannot be charged, for a merchant that is not its own', async () => {
    const partner = await openPartner(engine)
    const stranger = await partner.sandbox.createMerchant({})
    const { status, body } = await enter(partner, { sub_mchid: stranger.mchid })
    expect([status, body.failure.code]).toEqual([201, 'NO_AUTH'])
    await partner.advance(3600)
    const { body: shut } = await charge(partner, body.id)
    expect(shut).toMatchObject({ release: false, payment: { state: 'failed', failure: { code: 'NO_AUTH' } } })
  })
})
