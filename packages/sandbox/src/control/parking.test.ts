import { parkingLaunch, parkingMiniProgramJump } from '@wxtill/protocol'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../sandbox.ts'
import { PLATE, TestCarPark } from '../testing/test-car-park.ts'
import { TestMerchant, type ControlAnswer } from '../testing/test-merchant.ts'

let sandbox: Sandbox
let merchant: TestMerchant
let park: TestCarPark
let rich: string
let poor: string
let sub: string
beforeAll(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
  merchant = new TestMerchant(sandbox)
  sub = (await sandbox.createMerchant({ name: '分店', partner: merchant.credentials.mchid })).mchid
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await merchant.control('POST', '/reset')
  await merchant.control('DELETE', '/rules')
  park = new TestCarPark(merchant)
  const [first = '', second = ''] = await park.openids()
  rich = first
  poor = second
})

const phone = (path: string, body: object): Promise<ControlAnswer> =>
  merchant.control('POST', `/phone/parking/${path}`, { openid: rich, ...body })
const service = async (openid = rich): Promise<ControlAnswer['json']> =>
  (await merchant.control('GET', `/phone/parking?openid=${openid}`)).json

describe('the plates of the service', () => {
  it('are added, listed, turned and taken out', async () => {
    const added = await park.plate('open', { openid: poor, service_state: 'PAUSE', evaluation: 'FAILED' })
    const shown = {
      ...PLATE,
      service_state: 'PAUSE',
      evaluation: 'FAILED',
      overdue: false,
      owed: 0,
      openid: poor,
      nickname: '小穷',
      open_time: '2026-06-09T18:13:20+08:00',
    }
    expect([added.status, added.json]).toEqual([201, shown])
    expect((await merchant.control('GET', '/plates')).json).toEqual({ plates: [shown] })
    expect((await park.plate('resume')).json).toEqual({ ...shown, service_state: 'NORMAL' })
    expect((await park.plate('overdue')).json).toMatchObject({ overdue: true })
    expect((await park.plate('repay')).json).toMatchObject({ overdue: false })
    expect((await park.plate('remove')).json).toEqual({ status: 'ok' })
    expect((await merchant.control('GET', '/plates')).json).toEqual({ plates: [] })
  })

  it.each([
    [409, 'PLATE_EXISTS', 'open', {}],
    [409, 'PLATE_NOT_PAUSED', 'resume', {}],
    [409, 'NOTHING_OWED', 'repay', {}],
    [404, 'UNKNOWN_PLATE', 'pause', { plate_color: 'GREEN' }],
    [400, 'BAD_INPUT', 'pause', { plate_color: 'RED' }],
    [400, 'BAD_INPUT', 'pause', { plate_number: 'B 1' }],
    [400, 'BAD_INPUT', 'open', { plate_color: 'GREEN', evaluation: 'NEVER' }],
    [404, 'UNKNOWN_PAYER', 'open', { openid: 'oNobody' }],
  ] as const)('refuse with %i %s: %s %j', async (status, code, event, more) => {
    await park.plate('open')
    const answer = await park.plate(event, more)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('belong to one payer each', async () => {
    await park.plate('open', { openid: poor })
    expect((await park.plate('open', { openid: rich })).json.code).toBe('PLATE_TAKEN')
    expect((await phone('pause', PLATE)).json.code).toBe('UNKNOWN_PLATE')
    expect((await service()).plates).toEqual([])
  })
})

it('the list of parking shows cars inside and fees, the newest first', async () => {
  await park.plate('open')
  const { id } = (await park.enter('PK1')).json
  await park.charge('PKP1', id)
  await park.enter('PK2', { plate_number: '粤B00001' })
  const { entrances, charges } = (await merchant.control('GET', '/parking')).json
  expect(entrances).toMatchObject([
    { out_parking_no: 'PK2', inside: true, state: 'BLOCKED', block_reason: 'OUT_SERVICE' },
    { id, out_parking_no: 'PK1', inside: false, charged_by: 'PKP1', state: 'NORMAL' },
  ])
  const next = { event: 'deduct', at: '2026-06-09T18:13:21+08:00' }
  expect(charges).toMatchObject([{ out_trade_no: 'PKP1', parking_id: id, trade_state: 'ACCEPTED', next }])
  const found = (await merchant.control('GET', `/parking?number=${encodeURIComponent('粤B00001')}`)).json
  expect([found.entrances.length, found.charges.length]).toEqual([1, 0])
  expect((await merchant.control('GET', `/parking?mchid=${sub}`)).json).toEqual({ entrances: [], charges: [] })
})

describe('the phone', () => {
  const jump = (more: object = {}): object =>
    parkingMiniProgramJump({ mchid: merchant.credentials.mchid, openid: rich, ...more })

  it('is led to the service by a mini program, and by an APP, with the plate filled in', async () => {
    const more = { plate_number: '粤B888888', plate_color: 'BLUE' as const }
    const opened = await phone('open', jump(more))
    const page = { merchant_name: '小卖部示例店', ...more, plates: [], debts: [], charges: [] }
    expect([opened.status, opened.json]).toEqual([200, page])
    const launch = parkingLaunch({ mchid: merchant.credentials.mchid, openid: rich, ...more })
    expect((await phone('open', launch)).json).toEqual(page)
    const ofSub = await phone('open', jump({ sub_mchid: sub }))
    expect(ofSub.json).toEqual({ merchant_name: '分店', plates: [], debts: [], charges: [] })
    expect((await phone('open', jump({ plate_number: 'B 1' }))).json).not.toHaveProperty('plate_number')
  })

  it('is not led there by numbers of another mode', async () => {
    const { mchid } = merchant.credentials
    const refused = async (numbers: object): Promise<unknown[]> => {
      const { status, json } = await phone('open', jump(numbers))
      return [status, json.code, json.message]
    }
    const text = [409, 'NO_PERMISSION', '商户无权限发起该流程，请联系商户处理']
    expect(await refused({ mchid: sub, sub_mchid: mchid })).toEqual(text)
    expect(await refused({ mchid: '1999999999' })).toEqual(text)
    await merchant.control('POST', '/rules', { parkingMode: 'partner' })
    expect(await refused({})).toEqual(text)
    expect((await phone('open', jump({ sub_mchid: sub }))).status).toBe(200)
  })

  it.each([
    [409, 'OPENID_MISMATCH', (given: Given) => ({ extraData: { ...given.extraData, openid: given.other } })],
    [409, 'OPENID_MISMATCH', (given: Given) => ({ extraData: { ...given.extraData, mchid: given.sub } })],
    [400, 'BAD_JUMP', (given: Given) => ({ extraData: { ...given.extraData, trade_scene: 'ETC' } })],
    [404, 'UNKNOWN_PAGE', () => ({ appId: 'wx0000000000000000' })],
    [404, 'UNKNOWN_PAGE', () => ({ path: '/pages/index/index' })],
  ])('is refused with %i %s', async (status, code, change) => {
    const given = jump() as { extraData: Record<string, string> }
    const answer = await phone('open', { ...given, ...change({ ...given, other: poor, sub }) })
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('adds, pauses, resumes and takes out a plate', async () => {
    const states: unknown[] = []
    for (const step of ['plates', 'pause', 'resume', 'remove']) {
      const { status, json } = await phone(step, PLATE)
      states.push([status, json.plates[0]?.service_state])
    }
    expect(states).toEqual([
      [201, 'NORMAL'],
      [200, 'PAUSE'],
      [200, 'NORMAL'],
      [200, undefined],
    ])
  })

  it('repays what is owed, even when the plate is out of the service', async () => {
    await phone('plates', PLATE)
    await park.fault({ collect: 'advance' })
    await park.charge('PKP1', (await park.enter('PK1')).json.id)
    await sandbox.clock.advance(1500)
    await phone('remove', PLATE)
    expect(await service()).toMatchObject({
      plates: [],
      debts: [{ ...PLATE, owed: 500 }],
      charges: [{ out_trade_no: 'PKP1', bank_type: 'BPA', user_repaid: 'N', merchant_name: '小卖部示例店' }],
    })
    expect((await service(poor)).charges).toEqual([])
    const repaid = await phone('repay', PLATE)
    expect(repaid.json).toMatchObject({ debts: [], charges: [{ user_repaid: 'Y' }] })
  })
})

interface Given {
  extraData: Record<string, string>
  other: string
  sub: string
}
