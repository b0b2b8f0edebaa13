import { openRefundInfo, readXml } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type TestSandbox } from '../kit/index.ts'
import { NotifyServer, type Received } from '../testing/notify-server.ts'
import { TestCarPark } from '../testing/test-car-park.ts'
import { TestMerchant } from '../testing/test-merchant.ts'
import type { FaultAction } from './knobs.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
let sandbox: TestSandbox
let merchant: TestMerchant
let shop: NotifyServer
let notify_url: string
beforeEach(async () => {
  sandbox = await startSandbox({ startAt: START })
  merchant = new TestMerchant(sandbox)
  shop = new NotifyServer(sandbox.merchant)
  notify_url = await shop.listen()
})
afterEach(async () => {
  await sandbox.close()
  await shop.close()
})

function fault(action: FaultAction, times?: number): void {
  sandbox.faults.add({ action, ...(times === undefined ? {} : { times }) })
}

/** Pays orders of these numbers; what has come by then. */
async function paid(...numbers: string[]): Promise<Received[]> {
  for (const number of numbers) {
    await merchant.native(number, { notify_url })
    await sandbox.pay(number)
  }
  return shop.received
}

async function refunded(number: string): Promise<void> {
  await paid(number)
  await merchant.refund(number, `${number}-R`, 100, 100, { notify_url })
  await sandbox.advance(2000)
}

const stamps = (): string[] => shop.received.map(({ headers }) => String(headers['wechatpay-timestamp']))
const states = (): string[] => sandbox.notifications().map(({ state }) => state)

describe('a copy of a notification', () => {
  it('comes when the gap is over, signed anew under the same id (N1)', async () => {
    fault({ dup: 2, dup_gap_ms: 3000 }, 1)
    await paid('COPY0001')
    expect(shop.received).toHaveLength(1)
    await sandbox.advance(6000)
    expect(stamps()).toEqual([0, 3, 6].map((seconds) => String(START / 1000 + seconds)))
    expect(new Set(shop.received.map(({ id }) => id)).size).toBe(1)
    expect(shop.received.every(({ signed }) => signed)).toBe(true)
  })

  it('comes a second later by the other path (N2)', async () => {
    fault({ dup_parallel: true }, 1)
    await paid('COPY0002')
    await sandbox.advance(1000)
    expect(stamps()).toEqual([String(START / 1000), String(START / 1000 + 1)])
  })

  it('that is taken in settles what was not, and stands beside the schedule (N2)', async () => {
    fault({ dup_parallel: true }, 1)
    shop.answer = (nth) => (nth === 1 ? 500 : 200)
    await paid('COPY0003')
    await sandbox.advance(86_400_000)
    expect([shop.received.length, states()]).toEqual([2, ['delivered']])
    expect(sandbox.notifications()[0]!.attempts).toMatchObject([{ status: 500 }, { status: 200, copy: true }])
  })

  it('that is refused leaves the schedule as it was', async () => {
    fault({ dup_parallel: true }, 1)
    shop.answer = () => 500
    await paid('COPY0004')
    await sandbox.advance(26 * 3_600_000)
    expect([shop.received.length, states()]).toEqual([17, ['given_up']])
  })
})

describe('the order of notifications', () => {
  const numbers = Array.from({ length: 6 }, (_, index) => `SHUFFLE${index}`)
  const arrived = (): string[] => shop.received.map(({ resource }) => resource.out_trade_no)

  it('is another one when shuffled, and nothing is lost (N3)', async () => {
    fault({ shuffle: 5000 })
    await paid(...numbers)
    await sandbox.advance(5000)
    expect(arrived()).not.toEqual(numbers)
    expect(arrived().toSorted()).toEqual(numbers)
  })

  it('lets a refund be heard of before its payment (N3)', async () => {
    sandbox.faults.add({ match: { event_type: 'TRANSACTION.SUCCESS' }, action: { delay_ms: 60_000 } })
    await refunded('SHUFFLER')
    await sandbox.advance(60_000)
    expect(shop.received.map(({ event_type }) => event_type)).toEqual(['REFUND.SUCCESS', 'TRANSACTION.SUCCESS'])
  })
})

it('a lost event is never sent, but was there (N5)', async () => {
  fault({ lost: true })
  await paid('LOST0001')
  await sandbox.advance(2 * 86_400_000)
  expect(shop.received).toEqual([])
  expect(sandbox.notifications()).toMatchObject([{ number: 'LOST0001', state: 'given_up', attempts: [] }])
  sandbox.expectSettled()
})

describe('notify_before_response', () => {
  it('tells of a refund before the call that asked for it is answered (N6)', async () => {
    await paid('EARLY001')
    fault({ notify_before_response: true })
    const events: string[] = []
    shop.answer = () => (events.push('told'), 200)
    const { json } = await merchant.refund('EARLY001', 'EARLY001-R', 100, 100, { notify_url })
    events.push('answered')
    expect(events).toEqual(['told', 'answered'])
    expect(json.status).toBe('PROCESSING')
    await sandbox.advance(86_400_000)
    expect(shop.received.map(({ event_type }) => event_type)).toEqual(['TRANSACTION.SUCCESS', 'REFUND.SUCCESS'])
  })

  it('tells of whatever else the call causes, once', async () => {
    fault({ notify_before_response: true })
    await merchant.post('/v3/security/echo', { echo_message: 'early', notify_url })
    expect(shop.received).toHaveLength(1)
    await sandbox.advance(86_400_000)
    expect(shop.received).toHaveLength(1)
  })

  it('lets the schedule go on when the merchant was not ready', async () => {
    fault({ notify_before_response: true })
    shop.answer = (nth) => (nth === 1 ? 500 : 200)
    await merchant.post('/v3/security/echo', { echo_message: 'early', notify_url })
    await sandbox.advance(15_000)
    expect([shop.received.length, states()]).toEqual([2, ['delivered']])
  })
})

it.each([
  ['', 'pending'],
  ['{"code":"FAIL","message":"失败"}', 'pending'],
  ['{"code":"SUCCESS"}', 'delivered'],
])('with require_success_body 200 and %j is %s (N9)', async (says, state) => {
  fault({ require_success_body: true })
  shop.says = says
  await paid('BODY0001')
  expect(states()).toEqual([state])
})

it('without it the body of a 200 is not judged (N9)', async () => {
  shop.says = '{"code":"FAIL"}'
  await paid('BODY0002')
  expect(states()).toEqual(['delivered'])
})

describe('the notice of a refund as APIv2 XML (N10)', () => {
  const SUCCESS = '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>'

  it.each([
    [{}, 'SUCCESS'],
    [{ refund: 'abnormal' }, 'CHANGE'],
    [{ refund: 'closed' }, 'REFUNDCLOSE'],
  ] as const)('says what became of %o', async (ending, refund_status) => {
    fault({ ...ending, refund_notify_format: 'v2' })
    shop.says = SUCCESS
    await refunded('XML00001')
    const [first, notice] = shop.received
    expect(first!.event_type).toBe('TRANSACTION.SUCCESS')
    expect(Object.keys(notice!.headers).filter((name) => name.startsWith('wechatpay-'))).toEqual([])
    const fields = readXml(notice!.body)
    expect(Object.fromEntries(fields)).toMatchObject({ return_code: 'SUCCESS', mch_id: sandbox.merchant.mchid })
    const info = openRefundInfo(fields.get('req_info')!, sandbox.merchant.api_v2_key)
    expect(Object.fromEntries(info)).toMatchObject({
      out_refund_no: 'XML00001-R',
      out_trade_no: 'XML00001',
      refund_fee: '100',
      total_fee: '100',
      refund_status,
      refund_recv_accout: '支付用户零钱',
    })
    expect(info.has('success_time')).toBe(refund_status === 'SUCCESS')
    expect(states()).toEqual(['delivered', 'delivered'])
  })

  it('is repeated until the XML says SUCCESS', async () => {
    fault({ refund_notify_format: 'v2' })
    await refunded('XML00002')
    expect(states()).toEqual(['delivered', 'pending'])
  })
})

describe('a notification that was mangled on the way (N11)', () => {
  it('by taking its headers has no signature', async () => {
    fault({ mangle: 'headers' })
    const [notice] = await paid('MANGLE01')
    expect(notice!.rawHeaders.filter((name) => /^wechatpay-/i.test(name))).toEqual([])
    expect(notice!.resource.out_trade_no).toBe('MANGLE01')
  })

  it('by writing its body anew has one that does not fit', async () => {
    fault({ mangle: 'body' })
    const [notice] = await paid('MANGLE02')
    expect([notice!.signed, notice!.resource.out_trade_no]).toEqual([false, 'MANGLE02'])
  })

  it('by changing the case of its headers is as good as before', async () => {
    fault({ mangle: 'case' })
    const [notice] = await paid('MANGLE03')
    expect(notice!.rawHeaders).toContain('WECHATPAY-SIGNATURE')
    expect(notice!.signed).toBe(true)
  })
})

it('header names come in both cases without any fault (N12)', async () => {
  await paid(...Array.from({ length: 12 }, (_, index) => `CASE000${index}`.slice(-8)))
  const names = new Set(shop.received.flatMap(({ rawHeaders }) => rawHeaders))
  expect(names.has('Wechatpay-Signature') && names.has('wechatpay-signature')).toBe(true)
  expect(shop.received.every(({ signed }) => signed)).toBe(true)
})

describe('what nobody has heard of (N13)', () => {
  it('can be the type of the event', async () => {
    fault({ event: 'FUTURE.EVENT' })
    const [notice] = await paid('FUTURE01')
    expect(notice).toMatchObject({ event_type: 'FUTURE.EVENT', signed: true, resource: { out_trade_no: 'FUTURE01' } })
  })

  it('can be members of the notification', async () => {
    fault({ extra_fields: true })
    const [notice] = await paid('FUTURE02')
    expect(notice).toMatchObject({ signed: true, resource: { out_trade_no: 'FUTURE02', wxtill_future_member: {} } })
    expect(JSON.parse(notice!.body)).toHaveProperty('wxtill_future_member')
  })
})

it.each([
  ['missing', undefined],
  ['null', null],
  ['empty', ''],
  ['text', 'wxtill'],
] as const)('associated_data may be %s, and the resource still opens (N14)', async (aad, associated_data) => {
  fault({ aad })
  const [notice] = await paid('AAD00001')
  expect(notice).toMatchObject({ signed: true, resource: { out_trade_no: 'AAD00001' } })
  expect(JSON.parse(notice!.body).resource.associated_data).toBe(associated_data)
})

it.each([
  [{ tamper_amount: 7 }, { amount: { total: 7, payer_total: 100 } }],
  [{ tamper_mchid: '1900000777' }, { mchid: '1900000777' }],
  [{ tamper_mchid: true }, { mchid: '1900009999' }],
  [{ tamper_appid: 'wx7' }, { appid: 'wx7' }],
  [{ tamper_appid: true }, { appid: 'wx9999999999999999' }],
] as const)('%o lies under a valid signature (N15)', async (action, resource) => {
  fault(action)
  const [notice] = await paid('TAMPER01')
  expect(notice).toMatchObject({ signed: true, resource: { out_trade_no: 'TAMPER01', ...resource } })
})

it('one address hears of plain, combined and parked payments alike: only the fields tell (N17)', async () => {
  await paid('ALIKE001')
  const { appid, mchid } = merchant.credentials
  const ordered = await merchant.post('/v3/combine-transactions/native', {
    combine_appid: appid,
    combine_mchid: mchid,
    combine_out_trade_no: 'ALIKE002',
    notify_url,
    sub_orders: ['ALIKE003', 'ALIKE004'].map((out_trade_no) => ({
      mchid,
      out_trade_no,
      attach: 'part',
      description: '测试商品',
      amount: { total_amount: 100, currency: 'CNY' },
    })),
  })
  expect(ordered.status).toBe(200)
  await sandbox.pay('ALIKE002')
  const park = new TestCarPark(merchant)
  park.notify_url = notify_url
  await park.plate('open')
  await park.charge('ALIKE005', (await park.enter('ALIKE006')).json.id)
  await sandbox.advance(1500)
  expect(shop.received.map(({ event_type }) => event_type)).toEqual(Array(3).fill('TRANSACTION.SUCCESS'))
  const [plain, combined, parked] = shop.received.map(({ resource }) => resource)
  expect([plain.out_trade_no, plain.combine_out_trade_no, plain.parking_info]).toEqual([
    'ALIKE001',
    undefined,
    undefined,
  ])
  expect(combined).toMatchObject({ combine_out_trade_no: 'ALIKE002', sub_orders: [{}, {}] })
  expect(parked).toMatchObject({ out_trade_no: 'ALIKE005', parking_info: {} })
})

describe('the body of a notification (N16)', () => {
  it('may come in pieces without its length', async () => {
    fault({ chunked: true, slow_body_ms: 8 })
    const [notice] = await paid('PIECES01')
    expect(notice!.headers).toMatchObject({ 'transfer-encoding': 'chunked' })
    expect(notice!.headers['content-length']).toBeUndefined()
    expect(notice!.signed).toBe(true)
  })

  it('may be as long as you like', async () => {
    fault({ big_body_bytes: 1_500_000 })
    const [notice] = await paid('BIG00001')
    expect([Buffer.byteLength(notice!.body), notice!.signed]).toEqual([1_500_000, true])
  })
})

describe('a signature that is not what it should be', () => {
  it('is a probe on the first delivery, and names a serial that nobody knows yet (K1, K3)', async () => {
    fault({ signtest_serial: 'next' })
    shop.answer = (nth) => (nth === 1 ? 401 : 200)
    await paid('PROBE001')
    await sandbox.advance(15_000)
    const [probe, genuine] = shop.received
    expect(probe!.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
    expect(probe!.headers['wechatpay-serial']).toMatch(/^[0-9A-F]{40}$/)
    expect(probe!.headers['wechatpay-serial']).not.toBe(genuine!.headers['wechatpay-serial'])
    expect(shop.received.map(({ signed }) => signed)).toEqual([false, true])
  })

  it.each([
    ['unknown_key', false],
    ['known_serial', true],
  ] as const)('is a forgery of %s that comes before the genuine one (K4, K5)', async (forge, isKnown) => {
    sandbox.faults.add({ match: { attempt: 1 }, action: { forge } })
    shop.answer = (nth) => (nth === 1 ? 401 : 200)
    const [forgery, genuine] = await paid('FORGED01')
    expect([forgery!.signed, genuine!.signed]).toEqual([false, true])
    // Nothing but the signature tells.
    expect([forgery!.resource.amount.total, genuine!.resource.amount.total]).toEqual([1, 100])
    expect(forgery!.headers['wechatpay-serial'] === genuine!.headers['wechatpay-serial']).toBe(isKnown)
    expect(states()).toEqual(['delivered'])
    expect(sandbox.notifications()[0]!.attempts).toHaveLength(1)
    expect(sandbox.journal.list().map(({ reason }) => reason)).toContainEqual(expect.stringContaining('forged'))
  })

  it('a forgery that is taken in does not settle the genuine one', async () => {
    sandbox.faults.add({ match: { attempt: 1 }, action: { forge: 'known_serial' } })
    shop.answer = (nth) => (nth === 1 ? 200 : 500)
    await paid('FORGED02')
    expect(states()).toEqual(['pending'])
  })

  it.each([660, 60])('is %i s old when it is replayed (K6, K7)', async (replay_age_s) => {
    fault({ replay_age_s }, 1)
    const received = await paid('REPLAY01')
    expect(stamps()).toEqual([START / 1000, START / 1000 - replay_age_s].map(String))
    expect(received.map(({ signed }) => signed)).toEqual([true, true])
    expect(new Set(received.map(({ id }) => id)).size).toBe(1)
  })

  it('is ahead of time (K8)', async () => {
    fault({ skew_s: 600 })
    const [notice] = await paid('SKEW0001')
    expect([stamps(), notice!.signed]).toEqual([[String(START / 1000 + 600)], true])
  })

  it('is good, but the resource belongs to another APIv3 key (K9)', async () => {
    fault({ apiv3_key: 'other' })
    const [notice] = await paid('OTHERKEY')
    expect([notice!.signed, notice!.resource]).toEqual([true, undefined])
  })
})
