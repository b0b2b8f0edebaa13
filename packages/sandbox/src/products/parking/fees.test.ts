import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatRfc3339 } from '@wxtill/protocol'
import { startSandbox, type Sandbox } from '../../sandbox.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestCarPark } from '../../testing/test-car-park.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import type { Rules } from '../../options.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MISMATCH = '场景信息和停车入场id不匹配'
const NO_ENTRANCE = '停车入场id不存在'

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

/** A car inside that can be charged. */
async function inside(out_parking_no = 'PK1'): Promise<string> {
  await park.plate('open')
  return (await park.enter(out_parking_no)).json.id
}
const rules = (wanted: Partial<Rules>): ReturnType<TestMerchant['control']> =>
  merchant.control('POST', '/rules', wanted)
const payers = async (): Promise<{ openid: string; balance: number }[]> =>
  (await merchant.control('GET', '/payers')).json.payers
const empty = async (index = 0): Promise<unknown> =>
  merchant.control('POST', `/payers/${(await payers())[index]!.openid}`, { balance: 0 })
const income = async (): Promise<number> => (await merchant.control('GET', '/merchants')).json.merchants[0].balance
const told = (): string[] => server.received.map(({ event_type }) => event_type.replace('TRANSACTION.', ''))
const open = async (): Promise<unknown[]> => (await merchant.control('GET', '/settled')).json.open

describe('a fee is refused', () => {
  const at = (ms: number): string => formatRfc3339(START + ms)
  it.each<[string, object, object]>([
    ['of 0', { amount: { total: 0 } }, {}],
    ['in another currency', { amount: { total: 1, currency: 'USD' } }, {}],
    ['of another scene', { trade_scene: 'ETC' }, {}],
    ['without its entrance', { parking_info: undefined }, {}],
    ['under a number with other characters', { out_trade_no: 'PKP|1' }, {}],
    ['under a number that is too long', { out_trade_no: 'P'.repeat(33) }, {}],
    ['with a notify_url by http', { notify_url: 'http://park.example/notify' }, {}],
    ['with profit_sharing as in other products', { profit_sharing: true }, {}],
    ['under another appid', { appid: 'wx0000000000000000' }, {}],
    ['under an appid of no sub-merchant', { sub_appid: 'wx0000000000000000' }, {}],
    ['of a malformed plate', {}, { plate_number: 'B.888' }],
    ['that ends as it begins', {}, { end_time: '2026-06-09T08:13:20Z' }],
    ['that ends now', {}, { end_time: at(0) }],
    ['that ends later', {}, { end_time: at(1000) }],
    ['that ends at no time', {}, { end_time: '18:00' }],
    ['of a negative time', {}, { charging_duration: -1 }],
    ['without a device', {}, { device_id: undefined }],
  ])('with 400 PARAM_ERROR: %s', async (_what, more, info) => {
    const id = await inside()
    const answer = await park.charge('PKP1', id, more, info)
    expect([answer.status, answer.json.code, answer.signed]).toEqual([400, 'PARAM_ERROR', true])
    const [entry] = (await merchant.control('GET', '/journal?limit=1')).json.entries
    expect(entry.reason).toMatch(/\S/)
    expect((await park.query('PKP1')).status).toBe(404)
  })

  it.each<[string, object, object]>([
    ['end_time must lie in the past.', {}, { end_time: at(0) }],
    ['amount.total must be above 0: a free stay is not charged.', { amount: { total: 0 } }, {}],
    ['The entrance has another parking_name.', {}, { parking_name: '别的停车场' }],
    ['Nobody was given this parking_id.', {}, { parking_id: 'X' }],
    ['appid is not bound to the merchant.', { appid: 'wx0000000000000000' }, {}],
  ])('and the journal says why: %s', async (reason, more, info) => {
    await park.charge('PKP1', await inside(), more, info)
    const [entry] = (await merchant.control('GET', '/journal?limit=1')).json.entries
    expect(entry.reason).toBe(reason)
  })

  it.each<[string, object]>([
    ['another plate', { plate_number: '粤B888889' }],
    ['another colour', { plate_color: 'GREEN' }],
    ['another start', { start_time: '2026-06-09T16:13:21+08:00' }],
    ['another car park', { parking_name: '别的停车场' }],
  ])('where the entrance has %s', async (_what, info) => {
    const id = await inside()
    const answer = await park.charge('PKP1', id, {}, info)
    expect([answer.status, answer.json]).toEqual([400, { code: 'INVALID_REQUEST', message: MISMATCH }])
    // A refusal uses nothing up.
    expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
  })

  it('not where the same start is written in another zone', async () => {
    const answer = await park.charge('PKP1', await inside(), {}, { start_time: '2026-06-09T08:13:20Z' })
    expect(answer.json.trade_state).toBe('ACCEPTED')
  })

  it('where a newer entrance of the plate has replaced this one', async () => {
    const old = await inside()
    const { id } = (await park.enter('PK2')).json
    expect((await park.charge('PKP1', old)).json).toEqual({ code: 'INVALID_REQUEST', message: NO_ENTRANCE })
    expect((await park.enter('PK1')).json.id).toBe(old)
    expect((await park.charge('PKP1', old)).json.message).toBe(NO_ENTRANCE)
    expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
  })

  it('where the entrance is of another merchant, or of nobody', async () => {
    const id = await inside()
    const other = new TestCarPark(new TestMerchant(sandbox, await sandbox.createMerchant()))
    expect((await other.charge('PKP1', id)).json.message).toBe(NO_ENTRANCE)
    const invented = await park.charge('PKP1', '5K8264ILTKCH16CQ250')
    expect([invented.status, invented.json.message]).toEqual([400, NO_ENTRANCE])
    await rules({ parkingUnknownId: 'SYSTEM_ERROR' })
    const seen = await park.charge('PKP1', '5K8264ILTKCH16CQ250')
    expect([seen.status, seen.json.code]).toEqual([500, 'SYSTEM_ERROR'])
  })

  it('at the second exit: in other words once the first fee is through', async () => {
    const id = await inside()
    await park.charge('PKP1', id)
    expect((await park.charge('PKP2', id)).json).toEqual({ code: 'INVALID_REQUEST', message: MISMATCH })
    await sandbox.clock.advance(1500)
    expect((await park.charge('PKP2', id)).json).toEqual({ code: 'INVALID_REQUEST', message: NO_ENTRANCE })
    expect((await park.query('PKP2')).json.code).toBe('ORDER_NOT_EXIST')
    expect(await income()).toBe(497)
  })

  it.each([
    ['OUT_SERVICE', []],
    ['PAUSE', ['open', 'pause']],
    ['OVERDUE', ['open', 'overdue']],
    ['OUT_SERVICE', ['open', 'remove']],
  ] as const)('of a plate that is %s', async (reason, steps) => {
    for (const step of steps) await park.plate(step)
    const answer = await park.charge('PKP1', (await park.enter('PK1')).json.id)
    expect([answer.status, answer.json.code, answer.json.message]).toEqual([
      400,
      'INVALID_REQUEST',
      `车牌当前状态不支持扣费（${reason}）`,
    ])
  })

  it.each([
    ['none', 403],
    ['partner', 403],
    ['direct', 200],
  ] as const)('by the rule parkingMode %s, or is answered: %i', async (parkingMode, status) => {
    const id = await inside()
    await rules({ parkingMode })
    const fee = await park.charge('PKP1', id)
    expect(fee.status).toBe(status)
    if (status === 403) expect(fee.json).toEqual({ code: 'NO_AUTH', message: '当前商户无法扣款' })
    for (const answer of [
      await park.enter('PK2'),
      await park.find((await payers())[0]!.openid),
      await park.query('PKP1'),
    ])
      expect([answer.status, answer.json.code]).toEqual(status === 200 ? [200, undefined] : [403, 'NO_AUTH'])
  })

  it('by the first of several rules, in the documented order', async () => {
    const id = await inside()
    await merchant.native('USED0001')
    await park.enter('PK2', { plate_number: '粤B00001' })
    await park.plate('pause')
    const says = async (number: string, parking_id: string, more: object, info: object): Promise<string> =>
      (await park.charge(number, parking_id, more, info)).json.message
    const other = { parking_name: '别的停车场' }
    const wrong = { appid: 'wx0000000000000000' }
    await rules({ parkingMode: 'none' })
    expect(await says('USED0001', 'none', wrong, { ...other, plate_number: '.' })).toBe('参数错误')
    expect(await says('USED0001', 'none', wrong, other)).toBe('参数错误')
    expect(await says('USED0001', 'none', {}, other)).toBe('当前商户无法扣款')
    await rules({ parkingMode: 'both' })
    expect(await says('USED0001', 'none', {}, other)).toBe('请求重入时，参数与首次请求时不一致，请确认参数')
    expect(await says('PKP1', 'none', {}, other)).toBe(NO_ENTRANCE)
    expect(await says('PKP1', id, {}, other)).toBe(MISMATCH)
    expect(await says('PKP1', id, {}, {})).toContain('PAUSE')
    await park.plate('resume')
    expect((await park.charge('PKP1', id)).json.trade_state).toBe('ACCEPTED')
    await park.plate('pause')
    expect(await says('PKP2', id, {}, other)).toBe(MISMATCH)
    await sandbox.clock.advance(1500)
    expect(await says('PKP2', id, {}, {})).toBe(NO_ENTRANCE)
  })
})

describe('a number', () => {
  it('is one fee: asked for again it is answered as it stands', async () => {
    const fee = park.fee('PKP1', await inside())
    const call = (): ReturnType<TestMerchant['post']> => merchant.post('/v3/vehicle/transactions/parking', fee)
    const first = await call()
    expect((await call()).json).toEqual(first.json)
    await sandbox.clock.advance(1500)
    const paid = await call()
    expect([paid.status, paid.json.trade_state]).toEqual([200, 'SUCCESS'])
    expect(paid.json).toEqual((await park.query('PKP1')).json)
    await rules({ parkingPaidAgain: 'ORDER_PAID' })
    const again = await call()
    expect([again.status, again.json.code]).toEqual([400, 'ORDER_PAID'])
    expect(await income()).toBe(497)
  })

  it('with other parameters is refused, in the spelling of the rule', async () => {
    const id = await inside()
    await park.charge('PKP1', id)
    const other = await park.charge('PKP1', id, { amount: { total: 501 } })
    expect([other.status, other.json.code]).toEqual([400, 'INVALID_REQUEST'])
    await rules({ reorderCode: 'OUT_TRADE_NO_USED' })
    const used = await park.charge('PKP1', id, { amount: { total: 501 } })
    expect([used.status, used.json.code]).toEqual([403, 'OUT_TRADE_NO_USED'])
  })

  it('is shared with all payments, and each query finds its own', async () => {
    const id = await inside()
    await merchant.native('SHARED1')
    expect((await park.charge('SHARED1', id)).json.code).toBe('INVALID_REQUEST')
    expect((await park.query('SHARED1')).json).toEqual({ code: 'ORDER_NOT_EXIST', message: '订单不存在' })
    await park.charge('SHARED2', id)
    expect((await merchant.native('SHARED2')).json.code).toBe('INVALID_REQUEST')
    expect((await merchant.query('SHARED2')).status).toBe(404)
    expect((await merchant.close('SHARED2')).status).toBe(404)
    expect((await merchant.pay('SHARED2')).status).toBe(404)
    await sandbox.clock.advance(1500)
    const { transaction_id } = (await park.query('SHARED2')).json
    const { mchid } = merchant.credentials
    expect((await merchant.get(`/v3/pay/transactions/id/${transaction_id}?mchid=${mchid}`)).status).toBe(404)
    // One that was closed without ever having been ordered is used up, too.
    await merchant.close('BURNT')
    expect((await park.charge('BURNT', (await park.enter('PK2')).json.id)).json.code).toBe('INVALID_REQUEST')
  })
})

describe('an accepted fee', () => {
  it('that the wallet does not reach for is advanced, and the driver owes it until it is repaid', async () => {
    const id = await inside()
    await empty()
    await park.charge('PKP1', id)
    await park.enter('PK2')
    await sandbox.clock.advance(1500)
    const advanced = (await park.query('PKP1')).json
    expect(advanced).toMatchObject({ trade_state: 'SUCCESS', bank_type: 'BPA', user_repaid: 'N' })
    expect([await income(), (await payers())[0]!.balance]).toEqual([497, 0])
    // The car that is inside again cannot be charged now.
    await sandbox.clock.advance(0)
    expect(told()).toEqual(['SUCCESS', 'VEHICLE.ENTRANCE_STATE_CHANGE'])
    expect(server.received[1]!.resource).toMatchObject({ out_parking_no: 'PK2', blocked_state_description: 'OVERDUE' })
    expect((await merchant.control('GET', '/plates')).json.plates).toMatchObject([{ overdue: true, owed: 500 }])
    expect((await park.plate('repay')).json).toMatchObject({ code: 'NOT_ENOUGH' })
    await merchant.control('POST', `/payers/${(await payers())[0]!.openid}`, { balance: 700 })
    expect((await park.plate('repay')).json).toMatchObject({ overdue: false, owed: 0 })
    await sandbox.clock.advance(0)
    expect(told().slice(2).toSorted()).toEqual(['PAY_BACK', 'VEHICLE.ENTRANCE_STATE_CHANGE'])
    const payBack = server.received.find(({ event_type }) => event_type === 'TRANSACTION.PAY_BACK')!
    expect(payBack.resource).toEqual({ ...advanced, user_repaid: 'Y' })
    expect((await park.query('PKP1')).json).toEqual({ ...advanced, user_repaid: 'Y' })
    // Income once.
    expect([await income(), (await payers())[0]!.balance]).toEqual([497, 200])
    expect(await open()).toEqual([])
    expect((await park.plate('repay')).json.code).toBe('NOTHING_OWED')
  })

  it('fails where nothing is advanced, and its entrance stays used up', async () => {
    await rules({ parkingAdvance: false })
    const id = await inside()
    await empty()
    await park.charge('PKP1', id)
    await sandbox.clock.advance(1500)
    const failed = (await park.query('PKP1')).json
    expect(failed).toMatchObject({ trade_state: 'PAY_FAIL', amount: { total: 500, currency: 'CNY' } })
    for (const name of ['transaction_id', 'success_time', 'bank_type', 'user_repaid'])
      expect(failed).not.toHaveProperty(name)
    expect(server.received).toMatchObject([{ event_type: 'TRANSACTION.FAIL', resource: failed }])
    expect([await income(), await open()]).toEqual([0, []])
    expect((await park.charge('PKP2', id)).json.message).toBe(NO_ENTRANCE)
    expect((await merchant.refund('PKP1', 'R1', 1, 500)).json.code).toBe('RESOURCE_NOT_EXISTS')
  })

  it('is deducted from whoever has the plate at the exit, even when it is taken out then', async () => {
    const [, poor] = await payers()
    await park.plate('open', { openid: poor!.openid })
    const { id } = (await park.enter('PK1')).json
    await park.charge('PKP1', id, { amount: { total: 40 } })
    await park.plate('remove')
    await sandbox.clock.advance(1500)
    expect((await payers())[1]!.balance).toBe(60)
    expect((await park.query('PKP1')).json.payer).toEqual({ openid: poor!.openid })
  })

  it('waits as long as the rule says', async () => {
    await rules({ parkingDeductMs: 3 * 86_400_000 })
    await park.charge('PKP1', await inside())
    await sandbox.clock.advance(3 * 86_400_000 - 1)
    expect((await park.query('PKP1')).json.trade_state).toBe('ACCEPTED')
    await sandbox.clock.advance(1)
    expect((await park.query('PKP1')).json.trade_state).toBe('SUCCESS')
  })

  it('can be refunded once it is paid, by either number, and is in the bill', async () => {
    await park.charge('PKP1', await inside())
    expect((await merchant.refund('PKP1', 'R0', 100, 500)).json.code).toBe('RESOURCE_NOT_EXISTS')
    await sandbox.clock.advance(1500)
    const { transaction_id } = (await park.query('PKP1')).json
    const before = (await payers())[0]!.balance
    expect((await merchant.refund('PKP1', 'R1', 200, 500)).json.status).toBe('PROCESSING')
    const refunded = (await park.query('PKP1')).json
    expect(refunded).toMatchObject({ trade_state: 'REFUND', transaction_id, amount: { total: 500, payer_total: 500 } })
    await sandbox.clock.advance(60_000)
    const rest = { transaction_id, out_refund_no: 'R2', amount: { refund: 300, total: 500, currency: 'CNY' } }
    expect((await merchant.post('/v3/refund/domestic/refunds', rest)).json.status).toBe('PROCESSING')
    await sandbox.clock.advance(2000)
    expect((await payers())[0]!.balance).toBe(before + 500)
    expect(await open()).toEqual([])
    await sandbox.clock.advance(86_400_000)
    const applied = await merchant.get('/v3/bill/tradebill?bill_date=2026-06-09&bill_type=ALL')
    const file = new URL(applied.json.download_url)
    const bill = (await merchant.get(file.pathname + file.search)).text
    const rows = bill.split('\n').filter((row) => row.includes('PKP1'))
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain(transaction_id)
    expect(rows[0]).toContain('AUTH')
    expect(rows[0]).toContain('12313')
  })

  it('with profit_sharing "Y" keeps its money frozen', async () => {
    await park.charge('PKP1', await inside(), { profit_sharing: 'Y' })
    await sandbox.clock.advance(1500)
    const { transaction_id } = (await park.query('PKP1')).json
    const left = await merchant.get(`/v3/profitsharing/transactions/${transaction_id}/amounts`)
    expect(left.json.unsplit_amount).toBe(497)
  })
})

describe('a partner', () => {
  let sub: TestMerchant
  beforeEach(async () => {
    sub = new TestMerchant(sandbox, await sandbox.createMerchant({ partner: merchant.credentials.mchid }))
    park.party = { sub_mchid: sub.credentials.mchid }
  })

  it('charges for its sub-merchant, is told, and refunds', async () => {
    const { mchid, appid } = merchant.credentials
    const { mchid: sub_mchid, appid: sub_appid } = sub.credentials
    const [payer] = (await merchant.control('GET', '/payers')).json.payers
    const { id } = (await park.enter('PK1')).json
    await park.plate('open')
    expect((await park.find(payer.openids[appid])).json.service_state).toBe('NORMAL')
    const accepted = await park.charge('PKP1', id, { sub_appid })
    const parties = { appid, sub_appid, sp_mchid: mchid, sub_mchid }
    const openids = { openid: payer.openids[appid], sub_openid: payer.openids[sub_appid] }
    expect(accepted.json).toMatchObject({ ...parties, payer: openids, trade_state: 'ACCEPTED' })
    expect(accepted.json).not.toHaveProperty('mchid')
    await sandbox.clock.advance(1500)
    expect((await park.query('PKP1')).json).toMatchObject({ ...parties, trade_state: 'SUCCESS' })
    expect(server.received).toMatchObject([
      { signed: true, resource: { sp_mchid: mchid, sub_mchid, parking_id: id, parking_state: 'NORMAL' } },
      { signed: true, resource: { ...parties, out_trade_no: 'PKP1', trade_state: 'SUCCESS' } },
    ])
    const refund = await merchant.refund('PKP1', 'R1', 500, 500, { sub_mchid })
    expect(refund.json.status).toBe('PROCESSING')
    const { merchants } = (await merchant.control('GET', '/merchants')).json
    expect(merchants.map(({ balance }: { balance: number }) => balance)).toEqual([0, 0])
  })

  it('has entrances of its own: those of direct mode are others', async () => {
    await park.plate('open')
    const partners = (await park.enter('PK1')).json.id
    const direct = new TestCarPark(merchant)
    const own = (await direct.enter('PK1')).json.id
    expect(own).not.toBe(partners)
    expect((await direct.charge('PKP1', partners)).json).toEqual({ code: 'INVALID_REQUEST', message: MISMATCH })
    expect((await park.charge('PKP1', partners)).json.trade_state).toBe('ACCEPTED')
    expect((await direct.query('PKP1')).json.code).toBe('ORDER_NOT_EXIST')
    expect((await direct.charge('PKP1', own)).json.trade_state).toBe('ACCEPTED')
  })

  it.each([
    ['somebody else’s merchant', 403, 'NO_AUTH'],
    ['nobody', 400, 'MCH_NOT_EXISTS'],
    ['itself', 400, 'PARAM_ERROR'],
  ] as const)('cannot act for %s', async (who, status, code) => {
    const stranger = await sandbox.createMerchant()
    const sub_mchid = {
      'somebody else’s merchant': stranger.mchid,
      nobody: '1999999999',
      itself: merchant.credentials.mchid,
    }
    park.party = { sub_mchid: sub_mchid[who] }
    const [openid = ''] = await park.openids()
    const fee = await park.charge('PKP1', 'X')
    for (const answer of [await park.enter('PK1'), await park.find(openid), await park.query('PKP1'), fee])
      expect([answer.status, answer.json.code]).toEqual([status, code])
    if (code === 'NO_AUTH') expect(fee.json.message).toBe('当前商户无法扣款')
  })

  it('cannot use an appid of another than the sub-merchant', async () => {
    await park.plate('open')
    const { id } = (await park.enter('PK1')).json
    const answer = await park.charge('PKP1', id, { sub_appid: merchant.credentials.appid })
    expect(answer.json).toEqual({ code: 'PARAM_ERROR', message: '参数错误' })
  })
})
