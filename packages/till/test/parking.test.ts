import { setInterval } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { type Answer, call, openStand, type Stand } from './stand.ts'

const PLATE = { plate_number: '粤B888888', plate_color: 'BLUE' }

/** A car park with a till, and a driver. */
async function openPark(engine: Parameters<typeof openStand>[0]) {
  const stand = await openStand(engine, { lookEvery: 3_600_000 })
  const { appid } = stand.merchant
  const openid: string = (await stand.control('GET', '/payers')).body.payers[0].openids[appid]
  const park = {
    ...stand,
    openid,
    /** The driver opens the service for the plate. */
    opened: () => stand.control('POST', '/plates', { ...PLATE, openid }),
    plate: (act: string, body: object = {}) => stand.control('POST', `/plates/${act}`, { ...PLATE, ...body }),
    enter: (other: object = {}) =>
      stand.api('POST', '/v1/parking/entrances', {
        ...PLATE,
        parking_name: '欢乐海岸停车场',
        free_duration: 900,
        ...other,
      }),
    charge: (entrance_id: string, total = 500, other: object = {}): Promise<Answer> =>
      stand.api('POST', '/v1/parking/charges', { entrance_id, amount: { total }, device_id: 'EXIT1', ...other }),
    /** The same, while time goes on. */
    chargeInTime: (entrance_id: string, total = 500, other: object = {}): Promise<Answer> =>
      inTime(stand, park.charge(entrance_id, total, other)),
    entrance: async (id: string) => (await stand.api('GET', `/v1/parking/entrances/${id}`)).body,
    events: async (): Promise<string[]> =>
      (await stand.api('GET', '/v1/events')).body.data.map((event: { type: string }) => event.type),
    there: async () => (await stand.control('GET', '/parking')).body.charges,
    /** A car with an opened plate that has stood there for two hours. */
    async parked(): Promise<string> {
      await park.opened()
      const { body } = await park.enter()
      await stand.advance(7200)
      return body.id
    },
    /** Turns the clock until the fee is so. */
    async untilCharge(id: string, state: string, seconds = 120) {
      for (let waited = 0; ; waited++) {
        const { body } = await stand.api('GET', `/v1/parking/charges/${id}`)
        if (body.state === state) return body
        if (waited >= seconds) throw new Error(`after ${seconds} s it is still ${body.state}: ${JSON.stringify(body)}`)
        await stand.advance(1)
      }
    },
  }
  return park
}

/** Turns the clock as the machine's goes, until this is answered. */
async function inTime(stand: Stand, asked: Promise<Answer>): Promise<Answer> {
  const stop = new AbortController()
  const ticking = (async () => {
    for await (const _tick of setInterval(20, undefined, { signal: stop.signal })) await stand.sandbox.clock.advance(20)
  })().catch(() => {})
  const answer = await asked
  stop.abort()
  await ticking
  return answer
}

const FEES = { method: 'POST', path: '/v3/vehicle/transactions/parking' }

describeOnEachEngine('parking', (engine) => {
  it('takes a car in, opens the barrier on acceptance, and is paid afterwards', async () => {
    const park = await openPark(engine)
    await park.opened()
    const entered = await park.enter({ out_parking_no: 'E-1' })
    expect(entered).toMatchObject({
      status: 201,
      body: { inside: true, plate_state: 'normal', parking_id: expect.any(String) },
    })
    expect(await park.enter({ out_parking_no: 'E-1' })).toMatchObject({ status: 200, body: { id: entered.body.id } })
    await park.advance(7200)
    const left = await park.charge(entered.body.id)
    expect(left).toMatchObject({ status: 200, body: { release: true, state: 'accepted', amount: { total: 500 } } })
    expect(await park.entrance(entered.body.id)).toMatchObject({ inside: false })
    expect((await park.charge(entered.body.id)).body).toMatchObject({ id: left.body.id, release: true })
    const paid = await park.untilCharge(left.body.id, 'paid')
    expect(paid).toMatchObject({
      transaction_id: expect.any(String),
      payment_id: expect.any(String),
      paid_at: expect.any(String),
      bank_type: expect.any(String),
      amount: { total: 500, payer_total: 500, discount_total: 0 },
    })
    expect(await park.events()).toEqual(['parking.entrance.changed', 'parking.charge.accepted', 'parking.charge.paid'])
    expect(await park.there()).toHaveLength(1)
    const refund = await park.api('POST', '/v1/refunds', { payment_id: paid.payment_id, amount: { refund: 100 } })
    expect(refund.status).toBe(201)
    await park.advance(10)
    expect((await park.api('GET', `/v1/refunds/${refund.body.id}`)).body.state).toBe('succeeded')
  })

  it('learns of the payment without a notification', async () => {
    const park = await openPark(engine)
    await park.fault({ event_type: 'TRANSACTION.SUCCESS' }, { lost: true })
    const { body } = await park.charge(await park.parked())
    await park.untilCharge(body.id, 'paid', 60)
  })

  it('follows the plate of a car inside, whichever notice comes last (scenario 21)', async () => {
    const park = await openPark(engine)
    const { body } = await park.enter()
    expect(body).toMatchObject({ plate_state: 'blocked', block_reason: 'OUT_SERVICE' })
    // The first change arrives after the second.
    await park.fault({ event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE' }, { delay_ms: 60_000 }, 1)
    await park.opened()
    await park.advance(5)
    await park.plate('pause')
    await park.advance(5)
    expect(await park.entrance(body.id)).toMatchObject({ plate_state: 'blocked', block_reason: 'PAUSE' })
    await park.advance(120)
    expect(await park.entrance(body.id)).toMatchObject({ plate_state: 'blocked', block_reason: 'PAUSE' })
    await park.plate('resume')
    await park.advance(5)
    expect(await park.entrance(body.id)).toMatchObject({ plate_state: 'normal' })
  })

  it('has a driver whose plate is blocked pay on the spot, and then opens (scenario 22)', async () => {
    const park = await openPark(engine)
    const { body } = await park.enter()
    await park.advance(3600)
    const shut = await park.charge(body.id)
    expect(shut.body).toMatchObject({ release: false, state: 'not_charged', payment: { code_url: expect.any(String) } })
    expect((await park.charge(body.id)).body.payment.id).toBe(shut.body.payment.id)
    await park.pay(shut.body.payment.out_trade_no)
    await park.until(shut.body.payment.id, 'paid')
    expect((await park.charge(body.id)).body).toMatchObject({ release: true, reason: 'Paid on the spot.' })
    expect(await park.entrance(body.id)).toMatchObject({ inside: false })
    expect(await park.there()).toHaveLength(0)
  })

  it('keeps the barrier shut when the fee is refused (scenario 22)', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, { accept: 'INVALID_REQUEST' })
    const shut = await park.charge(id)
    expect(shut.body).toMatchObject({ release: false, state: 'refused', payment: { code_url: expect.any(String) } })
    expect(shut.body.reason).toMatch(/INVALID_REQUEST/)
    await park.pay(shut.body.payment.out_trade_no)
    await park.until(shut.body.payment.id, 'paid')
    await park.advance(60)
    expect((await park.api('GET', `/v1/parking/charges/${shut.body.id}`)).body).toMatchObject({ release: true })
    expect(await park.entrance(id)).toMatchObject({ inside: false })
  })

  it('asks a refused stay of the driver alone, however often the gate asks', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, { accept: 'INVALID_REQUEST' }, 1)
    const shut = (await park.charge(id)).body
    const again = (await park.charge(id)).body
    expect([again.id, again.release, again.payment.id]).toEqual([shut.id, false, shut.payment.id])
    expect(await park.there()).toHaveLength(0)
    // The code lives for an hour; a driver who took longer gets another, however long.
    const codes = [shut.payment.id]
    for (let hour = 0; hour < 3; hour++) {
      await park.advance(3700)
      const { payment } = (await park.charge(id)).body
      expect(payment).toMatchObject({ state: 'pending' })
      codes.push(payment.id)
    }
    expect(new Set(codes).size).toBe(4)
  })

  it('ends the code when the driver opens the service at the gate instead', async () => {
    const park = await openPark(engine)
    const { body } = await park.enter()
    await park.advance(3600)
    const shut = (await park.charge(body.id)).body
    await park.opened()
    await park.advance(2)
    expect((await park.charge(body.id)).body).toMatchObject({ release: true, state: 'accepted' })
    await park.until(shut.payment.id, 'closed', 60)
  })

  it('tells WeChat Pay at the exit of a car it was not told of at the entrance', async () => {
    const park = await openPark(engine)
    await park.opened()
    await park.fault({ method: 'POST', path: '/v3/vehicle/parking/parkings' }, { fail_before_commit: true }, 3)
    const { body } = await park.enter()
    expect(body).not.toHaveProperty('parking_id')
    await park.advance(2)
    expect((await park.charge(body.id)).body).toMatchObject({ release: true, state: 'accepted' })
  })

  it.each([
    ['taken over, but the answer was lost', { fail_after_commit: true }, 1],
    ['not taken over at first', { fail_before_commit: true }, 1],
  ])('opens when an unknown answer is found out in time: %s', async (_name, action, times) => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, action, times)
    expect((await park.chargeInTime(id)).body).toMatchObject({ release: true, state: 'accepted' })
    expect(await park.there()).toHaveLength(1)
  })

  it('decides in its time by the clock of the till, whatever WeChat Pay does', { timeout: 60_000 }, async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault({ path: '/v3/vehicle/transactions/' }, { latency_ms: 600_000, collect: 'never' })
    const before = park.sandbox.clock.now()
    const { body } = await park.chargeInTime(id, 500, { decide_within: 500 })
    expect(body).toMatchObject({ release: 'unknown', state: 'created', payment: { code_url: expect.any(String) } })
    // And a last look, of a second at most.
    expect(park.sandbox.clock.now() - before).toBeLessThan(5_000)
  })

  it('takes a double back when the driver pays on the spot and the fee comes all the same (scenario 20)', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, { fail_after_commit: true })
    await park.fault({ method: 'GET', path: '/v3/vehicle/transactions/out-trade-no/' }, { fail_before_commit: true }, 8)
    await park.fault({ event_type: 'TRANSACTION.SUCCESS' }, { delay_ms: 30_000 })
    const unknown = await park.chargeInTime(id, 500, { decide_within: 500 })
    expect(unknown.body).toMatchObject({
      release: 'unknown',
      state: 'created',
      payment: { code_url: expect.any(String) },
    })
    await park.pay(unknown.body.payment.out_trade_no)
    await park.advance(120)
    await park.untilCharge(unknown.body.id, 'paid')
    await park.advance(120)
    const { money } = (await park.control('GET', '/settled')).body
    expect(money[0]).toMatchObject({ paid: 1000, refunded: 500 })
    expect(await park.entrance(id)).toMatchObject({ inside: false })
  })

  it('ends the code on the spot when the fee was taken over after all', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, { fail_after_commit: true })
    await park.fault({ method: 'GET', path: '/v3/vehicle/transactions/out-trade-no/' }, { fail_before_commit: true }, 8)
    const unknown = await park.chargeInTime(id, 500, { decide_within: 500 })
    expect(unknown.body.release).toBe('unknown')
    await park.untilCharge(unknown.body.id, 'paid')
    await park.until(unknown.body.payment.id, 'closed', 120)
    expect((await park.charge(id)).body).toMatchObject({ release: true, state: 'paid' })
    expect((await park.control('GET', '/settled')).body.money[0]).toMatchObject({ paid: 500, refunded: 0 })
  })

  it('gives up a fee that never arrived, and leaves it to the code on the spot', { timeout: 60_000 }, async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, { fail_before_commit: true })
    const unknown = await park.chargeInTime(id, 500, { decide_within: 500 })
    expect(unknown.body).toMatchObject({ release: 'unknown', state: 'created' })
    await park.untilCharge(unknown.body.id, 'refused', 900)
    expect(await park.there()).toHaveLength(0)
  })

  it('counts an advance as income, once, and lists a fee that failed as a debt', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    await park.fault(FEES, { collect: 'advance', repay_after_s: 60 }, 1)
    const { body } = await park.charge(id)
    expect(await park.untilCharge(body.id, 'paid')).toMatchObject({ advanced: true })
    await park.advance(120)
    expect((await park.events()).filter((type) => type === 'parking.charge.paid')).toHaveLength(1)
    expect((await park.control('GET', '/settled')).body.money[0]).toMatchObject({ paid: 500 })

    await park.fault(FEES, { collect: 'fail' }, 1)
    const next = await park.enter()
    await park.advance(3600)
    const debt = await park.charge(next.body.id, 300)
    expect(debt.body.release).toBe(true)
    await park.untilCharge(debt.body.id, 'failed')
    const { data } = (await park.api('GET', '/v1/parking/charges?state=failed')).body
    expect(data).toMatchObject([{ id: debt.body.id, amount: { total: 300 } }])
  })

  it('sums up cars inside, what the day brought, and debts', async () => {
    const park = await openPark(engine)
    const summary = (query = '') => park.api('GET', `/v1/parking/summary${query}`)
    const nothing = { inside: 0, charges: 0, amount: 0, debts: 0, debt_amount: 0 }
    expect((await summary()).body).toMatchObject(nothing)
    const paid = (await park.charge(await park.parked())).body
    const { paid_at } = await park.untilCharge(paid.id, 'paid')
    const day = new Date(Date.parse(paid_at) + 8 * 3_600_000).toISOString().slice(0, 10)
    await park.fault(FEES, { collect: 'fail' }, 1)
    const owed = (await park.charge(await park.parked(), 300)).body
    await park.untilCharge(owed.id, 'failed')
    await park.enter()
    const figures = { inside: 1, charges: 1, amount: 500, debts: 1, debt_amount: 300 }
    expect(await summary(`?day=${day}`)).toMatchObject({ status: 200, body: { day, ...figures } })
    expect((await summary('?day=2020-01-01')).body).toMatchObject({ ...figures, charges: 0, amount: 0 })
    expect((await summary('?mchid=1999999999')).body).toMatchObject(nothing)
    const { key: other } = await park.till.createApiKey('other', { mchid: '1999999999' })
    const asked = `${park.till.url}/v1/parking/summary?mchid=${park.merchant.mchid}`
    expect((await call(asked, 'GET', undefined, { authorization: `Bearer ${other}` })).body).toMatchObject(nothing)
    expect((await summary('?day=2026-02-30')).body).toMatchObject({ code: 'INVALID_FIELD', field: 'day' })
  })

  it('lets a car out that stayed for nothing, and charges a stay once', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    const one = await park.charge(id, 500)
    expect((await park.charge(id, 600)).body).toMatchObject({ code: 'CHARGED_BEFORE', field: 'amount.total' })
    expect((await park.charge(id, 500)).body.id).toBe(one.body.id)
    const { body } = await park.enter()
    expect((await park.charge(body.id, 0)).body).toMatchObject({ release: true, state: 'free' })
    expect(await park.entrance(body.id)).toMatchObject({ inside: false })
  })

  it('has a plate inside once, until it left unseen', async () => {
    const park = await openPark(engine)
    const { body } = await park.enter()
    expect(await park.enter()).toMatchObject({ status: 409, body: { code: 'STILL_INSIDE' } })
    await park.api('POST', `/v1/parking/entrances/${body.id}/leave`)
    expect((await park.enter()).status).toBe(201)
    const inside = (await park.api('GET', '/v1/parking/entrances?inside=true')).body.data
    expect(inside).toHaveLength(1)
  })

  it('lets a car in whatever WeChat Pay says, and tells it later', async () => {
    const park = await openPark(engine)
    await park.opened()
    await park.fault({ method: 'POST', path: '/v3/vehicle/parking/parkings' }, { fail_before_commit: true }, 3)
    const { status, body } = await park.enter()
    expect([status, body.plate_state]).toEqual([201, 'unknown'])
    await park.advance(60)
    expect(await park.entrance(body.id)).toMatchObject({ plate_state: 'normal' })
  })

  it('says whether a plate is opened, and how it is opened', async () => {
    const park = await openPark(engine)
    const plate = () =>
      park.api('GET', `/v1/parking/plates/${encodeURIComponent('粤B888888')}?plate_color=BLUE&openid=${park.openid}`)
    expect((await plate()).body).toMatchObject({
      service_state: 'OUT_SERVICE',
      open: { miniprogram: { appId: 'wxbcad394b3d99dac9' } },
    })
    await park.opened()
    expect((await plate()).body).toMatchObject({ service_state: 'NORMAL' })
  })

  it.each([
    ['a plate with a dot', { plate_number: '粤B·88888' }, 'plate_number'],
    ['a plate without its province', { plate_number: 'B888888' }, 'plate_number'],
    ['a plate in small letters', { plate_number: '粤b888888' }, 'plate_number'],
    ['a colour that is none', { plate_color: 'RED' }, 'plate_color'],
    ['a duration below nothing', { free_duration: -1 }, 'free_duration'],
  ])('refuses %s before anything is sent', async (_name, other, field) => {
    const park = await openPark(engine)
    expect((await park.enter(other)).body).toMatchObject({ code: 'INVALID_FIELD', field })
    expect((await park.control('GET', '/parking')).body.entrances).toEqual([])
  })

  it.each([
    ['粤BD12345', 'GREEN'],
    ['粤AF12345', 'LIMEGREEN'],
    ['使123456', 'BLACK'],
    ['粤B1234学', 'YELLOW'],
  ])('takes the plate %s', async (plate_number, plate_color) => {
    const park = await openPark(engine)
    expect((await park.enter({ plate_number, plate_color })).status).toBe(201)
  })

  it('refuses a car that leaves before it came', async () => {
    const park = await openPark(engine)
    const id = await park.parked()
    const end_time = new Date(park.sandbox.clock.now() - 3 * 3_600_000).toISOString()
    expect((await park.charge(id, 500, { end_time })).body).toMatchObject({
      code: 'TIMES_OUT_OF_ORDER',
      field: 'end_time',
    })
    expect(await park.entrance(id)).toMatchObject({ inside: true })
  })
})
