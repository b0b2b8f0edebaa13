import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { PLATE, TestCarPark } from '../../testing/test-car-park.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const START_TIME = '2026-06-09T16:13:20+08:00'

let sandbox: Sandbox
let merchant: TestMerchant
let park: TestCarPark
let server: NotifyServer
beforeEach(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START })
  merchant = new TestMerchant(sandbox)
  park = new TestCarPark(merchant)
  server = new NotifyServer(merchant.credentials)
  park.notify_url = await server.listen()
})
afterEach(async () => {
  await sandbox.close()
  await server.close()
})

const events = (): string[] => server.received.map(({ event_type }) => event_type)
const wallet = async (index = 0): Promise<number> =>
  (await merchant.control('GET', '/payers')).json.payers[index].balance
const income = async (): Promise<number> => (await merchant.control('GET', '/merchants')).json.merchants[0].balance

describe('the flow of the guide', () => {
  it('from a car nobody knows to its payment', async () => {
    const { mchid, appid } = merchant.credentials
    const [openid = ''] = await park.openids()
    // 3: the entrance is created although the plate is not in the service.
    const entrance = await park.enter('PK1')
    expect([entrance.status, entrance.signed]).toEqual([200, true])
    expect(entrance.json).toEqual({
      id: expect.stringMatching(/^[0-9A-Z]{19}$/),
      out_parking_no: 'PK1',
      ...PLATE,
      start_time: START_TIME,
      parking_name: '欢乐海岸停车场',
      free_duration: 3600,
      state: 'BLOCKED',
      block_reason: 'OUT_SERVICE',
    })
    expect((await park.find(openid)).json).toEqual({ ...PLATE, openid, service_state: 'OUT_SERVICE' })
    // 7.2 and 8: the driver opens the service. 10: the car park hears of it.
    expect((await park.plate('open', { openid })).status).toBe(201)
    await sandbox.clock.advance(0)
    const { id, state: _was, block_reason: _why, ...names } = entrance.json
    expect(server.received).toMatchObject([{ event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE', signed: true }])
    expect(server.received[0]!.resource).toEqual({
      sp_mchid: mchid,
      parking_id: id,
      ...names,
      parking_state: 'NORMAL',
      state_update_time: '2026-06-09T18:13:20.000+08:00',
    })
    expect(JSON.parse(server.received[0]!.body)).toMatchObject({
      summary: '停车入场状态通知',
      resource: { original_type: '', associated_data: '' },
    })
    expect((await park.find(openid)).json).toEqual({
      ...PLATE,
      openid,
      service_state: 'NORMAL',
      service_open_time: '2026-06-09T18:13:20+08:00',
    })
    // 13: at the exit.
    const accepted = await park.charge('PKP1', id, { attach: '深圳分店' })
    const { parking_info } = park.fee('PKP1', id)
    expect([accepted.status, accepted.signed]).toEqual([200, true])
    const said = {
      appid,
      sp_mchid: mchid,
      description: '停车场扣费',
      create_time: '2026-06-09T18:13:20+08:00',
      out_trade_no: 'PKP1',
      attach: '深圳分店',
      trade_scene: 'PARKING',
      parking_info,
      payer: { openid },
      promotion_detail: [],
    }
    expect(accepted.json).toEqual({
      ...said,
      trade_state: 'ACCEPTED',
      trade_state_description: '扣费已受理',
      amount: { total: 500, currency: 'CNY' },
    })
    expect((await park.query('PKP1')).json).toEqual(accepted.json)
    expect((await merchant.control('GET', '/settled')).json.open).toEqual([
      {
        kind: 'charge',
        mchid,
        number: 'PKP1',
        message: `parking fee PKP1 of ${mchid} is ACCEPTED until 2026-06-09T18:13:21+08:00.`,
      },
    ])
    // 14: the deduction, and what the car park is told of it.
    const before = await wallet()
    await sandbox.clock.advance(1499)
    expect((await park.query('PKP1')).json.trade_state).toBe('ACCEPTED')
    await sandbox.clock.advance(1)
    const paid = await park.query('PKP1')
    expect(paid.json).toEqual({
      ...said,
      transaction_id: expect.stringMatching(/^42000\d{23}$/),
      trade_state: 'SUCCESS',
      trade_state_description: '支付成功',
      success_time: '2026-06-09T18:13:21+08:00',
      bank_type: 'OTHERS',
      amount: { total: 500, currency: 'CNY', payer_total: 500, discount_total: 0 },
    })
    expect(server.received[1]).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', signed: true, resource: paid.json })
    expect([before - (await wallet()), await income()]).toEqual([500, 497])
    expect((await merchant.control('GET', '/settled')).json.settled).toBe(true)
  })

  it('needs no opening where the service is open', async () => {
    await park.plate('open')
    const { json } = await park.enter('PK1')
    expect(json.state).toBe('NORMAL')
    expect(json).not.toHaveProperty('block_reason')
    await sandbox.clock.advance(60_000)
    expect(events()).toEqual([])
  })
})

describe('an entrance', () => {
  it('is the same for the same number, with the state as of now, and another for no other content', async () => {
    const { id } = (await park.enter('PK1')).json
    expect((await park.enter('PK1')).json).toMatchObject({ id, state: 'BLOCKED' })
    await park.plate('open')
    expect((await park.enter('PK1')).json).toMatchObject({ id, state: 'NORMAL' })
    const other = await park.enter('PK1', { free_duration: 0 })
    expect([other.status, other.json.code]).toEqual([400, 'INVALID_REQUEST'])
    expect((await park.enter('PK2')).json.id).not.toBe(id)
  })

  it.each([
    ['pause', 'PAUSE', 'PAUSE'],
    ['overdue', 'OVERDUE', 'OVERDUE'],
    ['remove', 'REMOVE', 'OUT_SERVICE'],
  ] as const)('of a car inside whose driver does %s: the car park hears %s', async (event, told, answered) => {
    await park.plate('open')
    await park.enter('PK1')
    await sandbox.clock.advance(123)
    await park.plate(event)
    await sandbox.clock.advance(0)
    expect(server.received.map(({ resource }) => resource)).toMatchObject([
      {
        parking_state: 'BLOCKED',
        blocked_state_description: told,
        state_update_time: '2026-06-09T18:13:20.123+08:00',
      },
    ])
    expect((await park.enter('PK1')).json).toMatchObject({ state: 'BLOCKED', block_reason: answered })
    expect((await park.enter('PK2')).json).toMatchObject({ state: 'BLOCKED', block_reason: answered })
    await park.plate(event === 'pause' ? 'resume' : event === 'overdue' ? 'repay' : 'open')
    await sandbox.clock.advance(0)
    // The newer entrance is the one inside now.
    expect(server.received[1]!.resource).toMatchObject({ out_parking_no: 'PK2', parking_state: 'NORMAL' })
    expect(server.received[1]!.resource).not.toHaveProperty('blocked_state_description')
    expect(server.received).toHaveLength(2)
  })

  it('whose reasons follow each other is told of each that shows', async () => {
    await park.plate('open')
    await park.enter('PK1')
    for (const event of ['pause', 'overdue', 'resume', 'repay'] as const) await park.plate(event)
    await sandbox.clock.advance(0)
    const told: string[] = server.received.map(
      ({ resource }) => resource.blocked_state_description ?? resource.parking_state,
    )
    expect(told.toSorted()).toEqual(['NORMAL', 'OVERDUE', 'PAUSE'])
  })

  it('that fails the risk assessment stays blocked, and nobody hears of it', async () => {
    await park.plate('open', { evaluation: 'FAILED' })
    const { json } = await park.enter('PK1')
    expect(json).toMatchObject({ state: 'BLOCKED', block_reason: 'EVALUATION_FAILED' })
    await merchant.control('POST', '/plates/evaluation', { ...PLATE, evaluation: 'PASSED' })
    expect((await park.charge('PKP1', json.id)).json.message).toContain('EVALUATION_FAILED')
    expect((await park.enter('PK2')).json.state).toBe('NORMAL')
    await sandbox.clock.advance(0)
    expect(events()).toEqual([])
  })

  it('is inside once per merchant: another merchant hears of the plate, too', async () => {
    const other = new TestCarPark(new TestMerchant(sandbox, await sandbox.createMerchant()))
    other.notify_url = park.notify_url
    await park.plate('open')
    const here = (await park.enter('PK1')).json.id
    await other.enter('PK1')
    await park.plate('pause')
    await park.plate('resume')
    const told = (await merchant.control('GET', '/notifications')).json.notifications
    expect(new Set(told.map(({ mchid }: { mchid: string }) => mchid)).size).toBe(2)
    expect(told).toHaveLength(4)
    expect((await park.charge('PKP1', here)).json.trade_state).toBe('ACCEPTED')
  })

  it('of a plate in another colour is another car', async () => {
    await park.plate('open')
    const { id } = (await park.enter('PK1')).json
    expect((await park.enter('PK2', { plate_color: 'GREEN' })).json.block_reason).toBe('OUT_SERVICE')
    expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
  })

  it.each(['粤B888888', '粤BD12345', '使014578', '沪A0023领', '粤Z1234港', '京A1234警'])(
    'takes the plate %s',
    async (plate_number) => expect((await park.enter('PK1', { plate_number })).status).toBe(200),
  )

  it.each<[string, object]>([
    ['a plate without a province', { plate_number: 'B888888' }],
    ['a plate with a dot', { plate_number: '粤B·88888' }],
    ['a plate with a blank', { plate_number: '粤B 88888' }],
    ['a plate of a province alone', { plate_number: '粤' }],
    ['an unknown colour', { plate_color: 'RED' }],
    ['http', { notify_url: 'http://park.example/notify' }],
    ['no path', { notify_url: 'https://park.example' }],
    ['a time without an offset', { start_time: '2026-06-09 16:13:20' }],
    ['a negative free time', { free_duration: -1 }],
    ['no free time', { free_duration: undefined }],
    ['a number that is too long', { out_parking_no: 'P'.repeat(65) }],
    ['a name that is too long', { parking_name: '停'.repeat(129) }],
  ])('refuses %s', async (_what, more) => {
    const answer = await park.enter('PK1', more)
    expect([answer.status, answer.json.code]).toEqual([400, 'PARAM_ERROR'])
  })
})

describe('find', () => {
  it('shows a paused plate to its driver, and nothing to anybody else', async () => {
    const [rich = '', poor = ''] = await park.openids()
    await park.plate('open', { openid: poor })
    await park.plate('pause')
    expect((await park.find(poor)).json.service_state).toBe('PAUSE')
    expect((await park.find(rich)).json).toEqual({ ...PLATE, openid: rich, service_state: 'OUT_SERVICE' })
    expect((await park.find(poor, { plate_color: 'GREEN' })).json.service_state).toBe('OUT_SERVICE')
  })

  it('wants the path signed as it is sent, with the plate in percent-escapes', async () => {
    const [openid = ''] = await park.openids()
    const path = (plate: string): string =>
      `/v3/vehicle/parking/services/find?appid=${merchant.credentials.appid}&plate_number=${plate}&plate_color=BLUE&openid=${openid}`
    expect((await merchant.get(path('%E7%B2%A4B888888'))).json.plate_number).toBe('粤B888888')
    const plain = await merchant.get(path('%E7%B2%A4B888888'), { signs: { url: path('粤B888888') } })
    expect([plain.status, plain.json.code]).toEqual([401, 'SIGN_ERROR'])
  })

  it.each<[string, Record<string, string>, number, string]>([
    ['another appid', { appid: 'wx0000000000000000' }, 400, 'PARAM_ERROR'],
    ['an openid of nobody', { openid: 'oNobody' }, 400, 'INVALID_REQUEST'],
    ['a malformed plate', { plate_number: 'B 1' }, 400, 'PARAM_ERROR'],
    ['an unknown colour', { plate_color: 'RED' }, 400, 'PARAM_ERROR'],
    ['a sub-merchant that is none', { sub_mchid: '1999999999' }, 400, 'MCH_NOT_EXISTS'],
  ])('refuses %s', async (_what, more, status, code) => {
    const [openid = ''] = await park.openids()
    const answer = await park.find(openid, more)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })
})
