import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { FEES, PLATE, TestCarPark } from '../../testing/test-car-park.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MINUTE = 60_000

let sandbox: Sandbox
let merchant: TestMerchant
let park: TestCarPark
let server: NotifyServer
beforeEach(async () => {
  sandbox = await startSandbox({ clock: 'virtual', startAt: START, seed: 7 })
  merchant = new TestMerchant(sandbox)
  park = new TestCarPark(merchant)
  server = new NotifyServer(merchant.credentials)
  park.notify_url = await server.listen()
})
afterEach(async () => {
  await sandbox.close()
  await server.close()
})

async function inside(): Promise<string> {
  await park.plate('open')
  return (await park.enter('PK1')).json.id
}
const told = (): string[] =>
  server.received.map(({ resource }) => resource.blocked_state_description ?? resource.parking_state)
const events = (): string[] => server.received.map(({ event_type }) => event_type)
const income = async (): Promise<number> => (await merchant.control('GET', '/merchants')).json.merchants[0].balance

describe('P1: a plate that is blocked at the entrance', () => {
  it.each([
    ['OUT_SERVICE', []],
    ['PAUSE', ['open', 'pause']],
    ['OVERDUE', ['open', 'overdue']],
  ] as const)('by %s turns NORMAL a minute later', async (block_reason, steps) => {
    for (const step of steps) await park.plate(step)
    await park.fault({ plate: 'open_later' })
    const { json } = await park.enter('PK1')
    expect(json.block_reason).toBe(block_reason)
    await sandbox.clock.advance(MINUTE - 1)
    expect(told()).toEqual([])
    await sandbox.clock.advance(1)
    expect(told()).toEqual(['NORMAL'])
    expect((await park.charge('PKP1', json.id)).json.trade_state).toBe('ACCEPTED')
  })

  it('stays blocked when the driver has it opened for another entrance', async () => {
    await park.fault({ plate: 'open_later', plate_after_s: 5 })
    await park.enter('PK1')
    await merchant.control('DELETE', '/faults')
    await park.enter('PK2')
    await sandbox.clock.advance(MINUTE)
    expect((await park.enter('PK2')).json.state).toBe('BLOCKED')
  })
})

describe('P2: a plate that is NORMAL at the entrance', () => {
  it('is blocked mid-stay, at the time the rule names', async () => {
    await park.fault({ plate: 'block', plate_after_s: 600 })
    const id = await inside()
    await sandbox.clock.advance(599_999)
    expect(told()).toEqual([])
    await sandbox.clock.advance(1)
    expect(told()).toEqual(['PAUSE'])
    expect((await park.charge('PKP1', id)).json.code).toBe('INVALID_REQUEST')
  })

  it('stays as it is when the car has gone', async () => {
    await park.fault({ plate: 'block', plate_after_s: 600 })
    await park.charge('PKP1', await inside())
    await sandbox.clock.advance(600_000)
    expect(events()).toEqual(['TRANSACTION.SUCCESS'])
    const { plates } = (await merchant.control('GET', '/plates')).json
    expect(plates).toMatchObject([{ ...PLATE, service_state: 'NORMAL' }])
  })
})

it('P3: a lost notice leaves find and the fee itself to ask', async () => {
  await park.fault({ lost: true }, { event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE', number: 'PK1' })
  const { id } = (await park.enter('PK1')).json
  await park.plate('open')
  await sandbox.clock.advance(MINUTE)
  expect(events()).toEqual([])
  const [openid = ''] = await park.openids()
  expect((await park.find(openid)).json.service_state).toBe('NORMAL')
  expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
})

it('P4: notices that overtake each other are told apart by state_update_time', async () => {
  await park.fault({ delay_ms: 5000 }, { event_type: 'VEHICLE.ENTRANCE_STATE_CHANGE', nth: 1 })
  await inside()
  await park.plate('pause')
  await sandbox.clock.advance(1000)
  await park.plate('resume')
  await sandbox.clock.advance(MINUTE)
  expect(told()).toEqual(['NORMAL', 'PAUSE'])
  const newest = server.received.toSorted((a, b) =>
    b.resource.state_update_time.localeCompare(a.resource.state_update_time),
  )[0]!
  expect(newest.resource.parking_state).toBe('NORMAL')
})

it.each([
  ['PARAM_ERROR', 400, '参数错误'],
  ['INVALID_REQUEST', 400, '场景信息和停车入场id不匹配'],
  ['NO_AUTH', 403, '当前商户无法扣款'],
])('P5: a fee is refused with %s, and nothing is used up', async (accept, status, message) => {
  const id = await inside()
  await park.fault({ accept }, { number: 'PKP1' })
  const answer = await park.charge('PKP1', id)
  expect([answer.status, answer.json]).toEqual([status, { code: accept, message }])
  expect((await park.query('PKP1')).status).toBe(404)
  expect((await park.charge('PKP2', id)).json.trade_state).toBe('ACCEPTED')
})

it.each([true, false])(
  'P6: a fee without an answer is the same fee when repeated; it was accepted: %s',
  async (commit) => {
    const id = await inside()
    const fee = park.fee('PKP1', id)
    await merchant.control('POST', '/faults', { match: { path: FEES }, action: { hang_ms: 10, commit }, times: 1 })
    await expect(merchant.post(FEES, fee)).rejects.toThrow()
    expect((await park.query('PKP1')).status).toBe(commit ? 200 : 404)
    expect((await merchant.post(FEES, fee)).json.trade_state).toBe('ACCEPTED')
    await sandbox.clock.advance(1500)
    expect(await income()).toBe(497)
  },
)

it.each(['fail', 3])('P7: an accepted fee fails, once and for all: %s', async (collect) => {
  await park.fault({ collect })
  await park.charge('PKP1', await inside())
  await sandbox.clock.advance(1500)
  expect(events()).toEqual(['TRANSACTION.FAIL'])
  expect([(await park.query('PKP1')).json.trade_state, await income()]).toEqual(['PAY_FAIL', 0])
})

it('P8: an advance is repaid later: income once', async () => {
  await park.fault({ collect: 'advance', repay_after_s: 3600 })
  await park.charge('PKP1', await inside())
  await sandbox.clock.advance(1500)
  expect((await park.query('PKP1')).json).toMatchObject({ bank_type: 'BPA', user_repaid: 'N' })
  expect((await park.enter('PK2')).json.block_reason).toBe('OVERDUE')
  await sandbox.clock.advance(3_600_000)
  expect((await park.query('PKP1')).json).toMatchObject({ bank_type: 'BPA', user_repaid: 'Y' })
  expect(events().toSorted()).toEqual(['TRANSACTION.PAY_BACK', 'TRANSACTION.SUCCESS', 'VEHICLE.ENTRANCE_STATE_CHANGE'])
  expect(await income()).toBe(497)
})

it('P9: an accepted fee has no result, and the sandbox is not settled', async () => {
  await park.fault({ collect: 'never' })
  await park.charge('PKP1', await inside())
  await sandbox.clock.advance(30 * 86_400_000)
  expect((await park.query('PKP1')).json.trade_state).toBe('ACCEPTED')
  expect(events()).toEqual([])
  const { open } = (await merchant.control('GET', '/settled')).json
  expect(open).toMatchObject([{ kind: 'charge', number: 'PKP1', message: expect.stringMatching(/is ACCEPTED\.$/) }])
})

it('P10: a newer entrance of the same plate makes the older one void', async () => {
  const old = await inside()
  const { id } = (await park.enter('PK2')).json
  const refused = await park.charge('PKP1', old)
  expect([refused.status, refused.json]).toEqual([400, { code: 'INVALID_REQUEST', message: '停车入场id不存在' }])
  expect((await park.charge('PKP2', id)).json.trade_state).toBe('ACCEPTED')
})

it('P11: a plate read wrongly at the exit does not fit its entrance, and nothing is used up', async () => {
  const id = await inside()
  const refused = await park.charge('PKP1', id, {}, { plate_number: '粤B888B88' })
  expect([refused.status, refused.json.message]).toEqual([400, '场景信息和停车入场id不匹配'])
  expect((await park.query('PKP1')).status).toBe(404)
  expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
})

it('P14: of two exits that charge one stay at once, one is refused, and the driver pays once', async () => {
  const id = await inside()
  const answers = await Promise.all([park.charge('PKP1', id), park.charge('PKP2', id)])
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 400])
  await sandbox.clock.advance(1500)
  expect(await income()).toBe(497)
})

it('P12: the result comes before the answer, which still says ACCEPTED', async () => {
  await park.fault({ notify_before_response: true }, { path: FEES })
  const answer = await park.charge('PKP1', await inside())
  expect(answer.json.trade_state).toBe('ACCEPTED')
  expect(events()).toEqual(['TRANSACTION.SUCCESS'])
  expect((await park.query('PKP1')).json.trade_state).toBe('SUCCESS')
})

it('P13: a number of another payment is accepted and never deducted, and the other payment goes on', async () => {
  await park.fault({ number_clash: true }, { path: FEES })
  const id = await inside()
  await merchant.native('CLASH001')
  const fee = park.fee('CLASH001', id)
  expect((await merchant.post(FEES, fee)).json.trade_state).toBe('ACCEPTED')
  expect((await merchant.post(FEES, fee)).json.trade_state).toBe('ACCEPTED')
  expect((await merchant.pay('CLASH001')).json.result).toBe('success')
  await sandbox.clock.advance(86_400_000)
  expect((await park.query('CLASH001')).json).toMatchObject({ trade_state: 'ACCEPTED', amount: { total: 500 } })
  expect((await merchant.query('CLASH001')).json).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
  expect((await park.charge('PKP2', id)).json.message).toBe('场景信息和停车入场id不匹配')
})

it('a used number with other parameters is refused as dup_code_style says', async () => {
  const id = await inside()
  await park.charge('PKP1', id)
  await park.fault({ dup_code_style: 'OUT_TRADE_NO_USED' })
  expect((await park.charge('PKP1', id, { attach: 'x' })).status).toBe(403)
})

it.each([
  [{ plate_after_s: 5 }, 'plate_after_s is when the plate changes: it goes with plate.'],
  [{ repay_after_s: 5 }, 'repay_after_s is when an advance is repaid: it goes with collect.'],
  [{ accept: 'RULE_LIMIT' }, 'action.accept must be one of'],
  [{ collect: 'success' }, 'action.collect must be one of'],
])('%j is refused as a rule', async (action, message) => {
  const { status, json } = await park.fault(action)
  expect([status, json.code]).toEqual([400, 'BAD_FAULT'])
  expect(json.message).toContain(message)
})
