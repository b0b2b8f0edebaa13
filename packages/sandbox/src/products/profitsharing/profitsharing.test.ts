import { BillReader, oaepDecrypt, oaepEncrypt, parsePrivateKey, parsePublicKey } from '@wxtill/protocol'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pooledPrivateKey } from '../../keys/key-pool.ts'
import { runSandbox, type Sandbox } from '../../sandbox.ts'
import { orderKey } from '../../store/state.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'
import { payOrder } from '../../wallet/pay.ts'
import type { Platform } from '../../platform.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const SHARED = { settle_info: { profit_sharing: true } }

let sandbox: Sandbox
let platform: Platform
let merchant: TestMerchant
let supplier: TestMerchant
let openid: string
beforeEach(async () => {
  ;({ sandbox, platform } = await runSandbox({ clock: 'virtual', startAt: START }, pooledPrivateKey))
  merchant = new TestMerchant(sandbox)
  supplier = new TestMerchant(sandbox, await sandbox.createMerchant())
  openid = (await merchant.control('GET', '/payers')).json.payers[1].openid
})
afterEach(() => sandbox.close())

/** Pays an order of 100 yuan, 60 fen of which are the fee, and waits the minute. */
async function paid(number: string, more: object = SHARED): Promise<string> {
  await merchant.native(number, { amount: { total: 10_000 }, ...more })
  await merchant.pay(number)
  await sandbox.clock.advance(MINUTE)
  return (await merchant.query(number)).json.transaction_id
}

function post(path: string, body: object): Promise<TestAnswer> {
  const serial = merchant.credentials.public_key!.id
  return merchant.post(`/v3/profitsharing/${path}`, body, { headers: { 'Wechatpay-Serial': serial } })
}

const seal = (text: string): string => oaepEncrypt(text, parsePublicKey(merchant.credentials.public_key!.key))

/** Supplier and person become receivers. */
async function addReceivers(): Promise<void> {
  const { appid } = merchant.credentials
  const shop = { type: 'MERCHANT_ID', account: supplier.credentials.mchid, name: seal('供应商') }
  expect((await post('receivers/add', { appid, ...shop, relation_type: 'SUPPLIER' })).status).toBe(200)
  const person = { type: 'PERSONAL_OPENID', account: openid, relation_type: 'STAFF' }
  expect((await post('receivers/add', { appid, ...person })).status).toBe(200)
}

const toSupplier = (amount: number): object => ({
  type: 'MERCHANT_ID',
  account: supplier.credentials.mchid,
  amount,
  description: '货款',
})
const toPerson = (amount: number): object => ({
  type: 'PERSONAL_OPENID',
  account: openid,
  amount,
  description: '奖励',
})

function share(transaction_id: string, out_order_no: string, receivers: object[], more: object = {}) {
  const { appid } = merchant.credentials
  return post('orders', { appid, transaction_id, out_order_no, receivers, unfreeze_unsplit: false, ...more })
}

const left = async (transaction_id: string): Promise<number> =>
  (await merchant.get(`/v3/profitsharing/transactions/${transaction_id}/amounts`)).json.unsplit_amount
const query = (transaction_id: string, number: string): Promise<TestAnswer> =>
  merchant.get(`/v3/profitsharing/orders/${number}?transaction_id=${transaction_id}`)
async function balance(who = merchant): Promise<[number, number]> {
  const { json } = await who.get('/v3/merchant/fund/balance/BASIC')
  return [json.available_amount, json.pending_amount]
}

describe('sharing', () => {
  it('hands each receiver its part, and keeps the rest frozen until it is unfrozen', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    expect([await left(transaction_id), await balance()]).toEqual([9940, [0, 9940]])
    const asked = await share(transaction_id, 'P1', [toSupplier(2000), toPerson(500)])
    expect(asked.status).toBe(200)
    expect(asked.json).toMatchObject({
      transaction_id,
      out_order_no: 'P1',
      state: 'PROCESSING',
      receivers: [
        { amount: 2000, result: 'PENDING', create_time: '2026-06-09T18:14:20+08:00' },
        { amount: 500, result: 'PENDING' },
      ],
    })
    expect([await left(transaction_id), await balance()]).toEqual([7440, [0, 9940]])
    const wallet = platform.state.payers.get('payer-2')!.balance
    await sandbox.clock.advance(2000)
    expect((await query(transaction_id, 'P1')).json).toMatchObject({
      state: 'FINISHED',
      receivers: [
        { result: 'SUCCESS', finish_time: '2026-06-09T18:14:22+08:00' },
        { result: 'SUCCESS', type: 'PERSONAL_OPENID', account: openid },
      ],
    })
    expect(await balance()).toEqual([0, 7440])
    expect(await balance(supplier)).toEqual([2000, 0])
    expect(platform.state.payers.get('payer-2')!.balance).toBe(wallet + 500)
    const rest = await post('orders/unfreeze', { transaction_id, out_order_no: 'P2', description: '解冻全部剩余资金' })
    expect(rest.json).toMatchObject({
      state: 'PROCESSING',
      receivers: [{ type: 'MERCHANT_ID', account: merchant.credentials.mchid, amount: 7440 }],
    })
    await sandbox.clock.advance(DAY)
    expect([await left(transaction_id), await balance()]).toEqual([0, [7440, 0]])
    expect((await query(transaction_id, 'P2')).json.state).toBe('FINISHED')
    expect((await share(transaction_id, 'P3', [toPerson(1)])).json.code).toBe('NOT_ENOUGH')
    const again = await post('orders/unfreeze', { transaction_id, out_order_no: 'P4', description: '再次' })
    expect([again.status, again.json.code]).toEqual([403, 'NOT_ENOUGH'])
  })

  it('unfreezes the rest at once when asked to', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    await share(transaction_id, 'P1', [toSupplier(3000)], { unfreeze_unsplit: true })
    expect((await share(transaction_id, 'P2', [toPerson(1)])).json.code).toBe('NOT_ENOUGH')
    await sandbox.clock.advance(DAY)
    expect([await left(transaction_id), await balance()]).toEqual([0, [6940, 0]])
  })

  it('is the same for the same number, and another for no other parameters', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    const first = await share(transaction_id, 'P1', [toPerson(5)])
    expect((await share(transaction_id, 'P1', [toPerson(5)])).json).toEqual(first.json)
    expect((await share(transaction_id, 'P1', [toPerson(6)])).json.code).toBe('INVALID_REQUEST')
    expect(await left(transaction_id)).toBe(9935)
  })

  it('waits for a minute after the payment', async () => {
    await addReceivers()
    await merchant.native('EARLY001', { ...SHARED })
    await merchant.pay('EARLY001')
    const { transaction_id } = (await merchant.query('EARLY001')).json
    await sandbox.clock.advance(MINUTE - 1)
    expect((await share(transaction_id, 'P1', [toPerson(1)])).json.code).toBe('INVALID_REQUEST')
    await sandbox.clock.advance(1)
    expect((await share(transaction_id, 'P1', [toPerson(1)])).status).toBe(200)
  })

  it.each([
    ['nobody', (): object[] => [], 400, 'PARAM_ERROR'],
    ['too many', (): object[] => Array.from({ length: 51 }, () => toPerson(1)), 400, 'PARAM_ERROR'],
    ['nothing', (): object[] => [toPerson(0)], 400, 'PARAM_ERROR'],
    ['more than 30 % in one', (): object[] => [toPerson(3001)], 403, 'RULE_LIMIT'],
    ['more than 30 % in several', (): object[] => [toPerson(1500), toSupplier(1501)], 403, 'RULE_LIMIT'],
    ['more than there is', (): object[] => [toPerson(9941)], 403, 'NOT_ENOUGH'],
  ])('with %s is refused', async (_what, receivers, status, code) => {
    const transaction_id = await paid('SHARE001')
    const answer = await share(transaction_id, 'P1', receivers())
    expect([answer.status, answer.json.code]).toEqual([status, code])
    expect(await left(transaction_id)).toBe(9940)
  })

  it('counts earlier shares, and 50 calls', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    for (let call = 1; call <= 50; call++)
      expect((await share(transaction_id, `P${call}`, [toPerson(call === 50 ? 2951 : 1)])).status).toBe(200)
    expect((await share(transaction_id, 'P51', [toPerson(1)])).json.code).toBe('INVALID_REQUEST')
    const other = await paid('SHARE002')
    expect((await share(other, 'Q1', [toPerson(2000)])).status).toBe(200)
    expect((await share(other, 'Q2', [toPerson(1001)])).json.code).toBe('RULE_LIMIT')
  })

  it.each(['other', 'plain', 'unknown'])(
    'of an order that is not its own, or not for sharing (%s), is refused',
    async (kind) => {
      const number =
        kind === 'plain' ? await paid('PLAIN001', {}) : kind === 'unknown' ? '4200000' : await paid('SHARE001')
      const caller = kind === 'other' ? supplier : merchant
      const { appid } = caller.credentials
      const body = {
        appid,
        transaction_id: number,
        out_order_no: 'P1',
        unfreeze_unsplit: false,
        receivers: [toSupplier(1)],
      }
      expect((await caller.post('/v3/profitsharing/orders', body)).json.code).toBe('INVALID_REQUEST')
      const amounts = await caller.get(`/v3/profitsharing/transactions/${number}/amounts`)
      expect(amounts.json.code).toBe(kind === 'unknown' ? 'RESOURCE_NOT_EXISTS' : 'INVALID_REQUEST')
    },
  )

  it('ends by itself after 30 days', async () => {
    const transaction_id = await paid('SHARE001')
    await sandbox.clock.advance(30 * DAY - MINUTE - 1)
    expect([await left(transaction_id), await balance()]).toEqual([9940, [0, 9940]])
    await sandbox.clock.advance(1)
    expect([await left(transaction_id), await balance()]).toEqual([0, [9940, 0]])
  })

  it('leaves an order refundable: from what is frozen', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    await share(transaction_id, 'P1', [toSupplier(3000)])
    const all = await merchant.refund('SHARE001', 'R1', 10_000, 10_000)
    expect(all.json.code).toBe('NOT_ENOUGH')
    expect((await merchant.refund('SHARE001', 'R1', 6900, 10_000)).status).toBe(200)
    await sandbox.clock.advance(2000)
    expect(await left(transaction_id)).toBe(81)
    expect(await balance(supplier)).toEqual([3000, 0])
  })

  it('may tell a receiver that has a notify URL', async () => {
    const shop = new NotifyServer(supplier.credentials)
    const { mchid } = supplier.credentials
    await merchant.control('POST', `/merchants/${mchid}`, { notify_url: await shop.listen() })
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    await share(transaction_id, 'P1', [toSupplier(10)])
    await sandbox.clock.advance(2000)
    expect(shop.received).toEqual([])
    await merchant.control('POST', '/rules', { sharingNotice: 'TRANSACTION.SUCCESS' })
    const { order_id } = (await share(transaction_id, 'P2', [toSupplier(20), toPerson(5)])).json
    await sandbox.clock.advance(2000)
    expect(shop.received).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS', signed: true }])
    expect(shop.received[0]!.resource).toEqual({
      mchid: merchant.credentials.mchid,
      transaction_id,
      order_id,
      out_order_no: 'P2',
      receiver: { type: 'MERCHANT_ID', account: mchid, amount: 20, description: '货款' },
      success_time: '2026-06-09T18:14:24+08:00',
    })
    await shop.close()
  })
})

describe('a receiver', () => {
  it('that was never added, or was deleted meanwhile, gets nothing; the money can be shared anew', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    await share(transaction_id, 'P1', [toSupplier(100), toPerson(50)])
    await post('receivers/delete', { appid: merchant.credentials.appid, type: 'PERSONAL_OPENID', account: openid })
    await sandbox.clock.advance(2000)
    expect((await query(transaction_id, 'P1')).json.receivers).toMatchObject([
      { result: 'SUCCESS' },
      { result: 'CLOSED', fail_reason: 'NO_RELATION' },
    ])
    expect([await left(transaction_id), await balance()]).toEqual([9840, [0, 9840]])
  })

  it('fails for the reason a fault rule wants', async () => {
    await addReceivers()
    const transaction_id = await paid('SHARE001')
    const action = { receiver: 'RECEIVER_HIGH_RISK' }
    await merchant.control('POST', '/faults', { match: { number: 'P1' }, action })
    await share(transaction_id, 'P1', [toSupplier(100), toPerson(40)], { unfreeze_unsplit: true })
    await sandbox.clock.advance(2000)
    expect((await query(transaction_id, 'P1')).json).toMatchObject({
      state: 'FINISHED',
      receivers: [{ result: 'CLOSED', fail_reason: 'RECEIVER_HIGH_RISK' }, { result: 'SUCCESS' }],
    })
    await sandbox.clock.advance(DAY)
    expect([await left(transaction_id), await balance()]).toEqual([0, [9900, 0]])
  })

  it('is answered with its name encrypted to the merchant', async () => {
    const { appid } = merchant.credentials
    const body = { appid, type: 'MERCHANT_ID', account: '1900000109', name: seal('某公司'), relation_type: 'STORE' }
    const { json } = await post('receivers/add', body)
    expect(oaepDecrypt(json.name, parsePrivateKey(merchant.credentials.private_key))).toBe('某公司')
    expect({ ...json, name: '' }).toEqual({
      type: 'MERCHANT_ID',
      account: '1900000109',
      name: '',
      relation_type: 'STORE',
    })
  })

  it.each([
    ['a merchant without a name', { type: 'MERCHANT_ID', account: '1', relation_type: 'STORE' }, 'PARAM_ERROR'],
    ['a relation of its own without words', { relation_type: 'CUSTOM' }, 'PARAM_ERROR'],
    ['a stranger', { account: 'oStranger' }, 'INVALID_REQUEST'],
    ['another appid', { appid: 'wx0000000000000001' }, 'INVALID_REQUEST'],
    ['a merchant that is nobody’s partner', { sub_mchid: '1900000009' }, 'NO_AUTH'],
  ])('is refused: %s', async (_what, more, code) => {
    const { appid } = merchant.credentials
    const body = { appid, type: 'PERSONAL_OPENID', account: openid, relation_type: 'STAFF', ...more }
    expect((await post('receivers/add', body)).json.code).toBe(code)
  })
})

describe('giving back', () => {
  const giveBack = (out_return_no: string, amount: number, more: object = {}): Promise<TestAnswer> =>
    post('return-orders', {
      out_order_no: 'P1',
      out_return_no,
      return_mchid: supplier.credentials.mchid,
      amount,
      description: '用户退款',
      ...more,
    })

  beforeEach(async () => {
    await addReceivers()
    await share(await paid('SHARE001'), 'P1', [toSupplier(1000), toPerson(10)])
    await sandbox.clock.advance(2000)
  })

  it('brings shared money back as available money', async () => {
    const asked = await giveBack('B1', 400)
    expect(asked.json).toMatchObject({ result: 'PROCESSING', amount: 400, create_time: '2026-06-09T18:14:22+08:00' })
    expect((await giveBack('B1', 400)).json).toEqual(asked.json)
    expect((await giveBack('B1', 401)).json.code).toBe('INVALID_REQUEST')
    await sandbox.clock.advance(2000)
    const { json } = await merchant.get('/v3/profitsharing/return-orders/B1?out_order_no=P1')
    expect(json).toMatchObject({ return_id: asked.json.return_id, result: 'SUCCESS', out_order_no: 'P1' })
    expect([await balance(), await balance(supplier)]).toEqual([
      [400, 8930],
      [600, 0],
    ])
    expect((await giveBack('B2', 601)).json.code).toBe('INVALID_REQUEST')
    expect((await giveBack('B2', 600)).status).toBe(200)
  })

  it('fails when the receiver has spent it', async () => {
    await merchant.control('POST', `/merchants/${supplier.credentials.mchid}`, { balance: 399 })
    await giveBack('B1', 400)
    await sandbox.clock.advance(2000)
    const { json } = await merchant.get('/v3/profitsharing/return-orders/B1?out_order_no=P1')
    expect(json).toMatchObject({ result: 'FAILED', fail_reason: 'BALANCE_NOT_ENOUGH' })
    expect(await balance(supplier)).toEqual([399, 0])
  })

  it.each([
    ['by somebody who got nothing', { return_mchid: '1900000077' }],
    ['of a sharing that never was', { out_order_no: 'P9' }],
    ['of nothing', { amount: 0 }],
  ])('%s is refused', async (_what, more) => {
    expect((await giveBack('B1', 1, more)).status).toBe(400)
    const unknown = await merchant.get('/v3/profitsharing/return-orders/B1?out_order_no=P1')
    expect([unknown.status, unknown.json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })

  it('and sharing are in the bill of the day, what failed is not', async () => {
    await giveBack('B1', 400)
    const { transaction_id } = (await merchant.query('SHARE001')).json
    await share(transaction_id, 'P2', [{ ...toSupplier(7), account: '1900000109' }])
    await sandbox.clock.advance(DAY)
    const { json } = await merchant.get('/v3/profitsharing/bills?bill_date=2026-06-09')
    const file = await merchant.get(String(json.download_url).slice(sandbox.url.length))
    const rows = new BillReader().push(file.bytes).map((line) => line.toRow())
    expect(rows.map((row) => [row['商户分账/回退单号'], row['业务类型'], row['金额'], row['订单金额']])).toEqual([
      ['P1', '分账', '10.00', '100.00'],
      ['P1', '分账', '0.10', '100.00'],
      ['B1', '分账回退', '4.00', '100.00'],
    ])
    const empty = await supplier.get('/v3/profitsharing/bills?bill_date=2026-06-09')
    expect(empty.json.code).toBe('NO_STATEMENT_EXIST')
  })
})

describe('a partner', () => {
  it('shares the money of its sub-merchant', async () => {
    const { mchid, appid } = merchant.credentials
    const sub_mchid = supplier.credentials.mchid
    const { state } = platform
    state.merchants.put(sub_mchid, { ...state.merchants.get(sub_mchid)!, partners: [mchid] })
    const own = await merchant.native('PARTNER1', { amount: { total: 10_000 }, ...SHARED })
    expect(own.status).toBe(200)
    const order = { ...state.orders.get(orderKey({ mchid, out_trade_no: 'PARTNER1' }))!, sub_mchid }
    state.orders.put(orderKey(order), order)
    const { transaction_id } = payOrder(platform, orderKey(order), 'payer-1')
    await sandbox.clock.advance(MINUTE)
    const party = { appid, type: 'PERSONAL_OPENID', account: openid, relation_type: 'STAFF' }
    expect((await post('receivers/add', { ...party, sub_mchid })).json.sub_mchid).toBe(sub_mchid)
    expect((await share(transaction_id!, 'P1', [toPerson(100)])).json.code).toBe('INVALID_REQUEST')
    expect((await share(transaction_id!, 'P1', [toPerson(100)], { sub_mchid })).status).toBe(200)
    await sandbox.clock.advance(2000)
    expect([await balance(), await balance(supplier)]).toEqual([
      [0, 0],
      [0, 9840],
    ])
    const asked = `/v3/profitsharing/orders/P1?transaction_id=${transaction_id}`
    expect((await merchant.get(asked)).json.code).toBe('RESOURCE_NOT_EXISTS')
    expect((await merchant.get(`${asked}&sub_mchid=${sub_mchid}`)).json).toMatchObject({ sub_mchid, state: 'FINISHED' })
    const ratio = await merchant.get(`/v3/profitsharing/merchant-configs/${sub_mchid}`)
    expect(ratio.json).toEqual({ sub_mchid, max_ratio: 3000 })
    expect((await supplier.get(`/v3/profitsharing/merchant-configs/${mchid}`)).json.code).toBe('NO_AUTH')
  })
})
