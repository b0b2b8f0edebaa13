import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runSandbox, type Sandbox } from '../../sandbox.ts'
import { pooledPrivateKey } from '../../keys/key-pool.ts'
import { orderKey } from '../../store/state.ts'
import { unearn } from '../../wallet/ledger.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'
import type { Platform } from '../../platform.ts'

const START = Date.UTC(2026, 5, 9, 10, 13, 20)
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

let sandbox: Sandbox
let platform: Platform
let merchant: TestMerchant
beforeEach(async () => {
  ;({ sandbox, platform } = await runSandbox({ clock: 'virtual', startAt: START }, pooledPrivateKey))
  merchant = new TestMerchant(sandbox)
})
afterEach(() => sandbox.close())

async function paid(number: string, more: object = {}, total = 10_000): Promise<void> {
  expect((await merchant.native(number, { amount: { total }, ...more })).status).toBe(200)
  expect((await merchant.pay(number)).json.result).toBe('success')
}

/** Available and pending money, as the platform says. */
async function balance(path = '/v3/merchant/fund/balance/BASIC'): Promise<[number, number]> {
  const { json } = await merchant.get(path)
  return [json.available_amount, json.pending_amount]
}

describe('earned money', () => {
  it('comes less the fee, is pending on the day it was earned, and available from the next', async () => {
    await paid('EARN0001')
    expect(await balance()).toEqual([0, 9940])
    // 18:13 in Beijing: the next day is less than six hours away.
    await sandbox.clock.advance(5 * 60 * MINUTE)
    expect(await balance()).toEqual([0, 9940])
    await sandbox.clock.advance(60 * MINUTE)
    expect(await balance()).toEqual([9940, 0])
  })

  it('is available at once where the rule says so', async () => {
    await merchant.control('POST', '/rules', { settleAfterDays: 0 })
    await paid('EARN0001')
    expect(await balance()).toEqual([9940, 0])
  })

  it('is told apart by the fee of its own day when the rate changes', async () => {
    await paid('RATE0001')
    await merchant.control('POST', '/rules', { feeBasisPoints: 100 })
    await paid('RATE0002')
    await merchant.refund('RATE0001', 'R1', 10_000, 10_000)
    expect(await balance()).toEqual([0, 9900])
    expect((await merchant.control('GET', '/settled')).json.money[0]).toMatchObject({ paid: 20_000, fees: 100 })
  })

  it('of the end of a day is as it was then', async () => {
    await paid('DAYEND01')
    await sandbox.clock.advance(DAY)
    await paid('DAYEND02', {}, 5000)
    await sandbox.clock.advance(DAY)
    const at = (date: string): Promise<[number, number]> =>
      balance(`/v3/merchant/fund/dayendbalance/BASIC?date=${date}`)
    expect(await at('2026-06-09')).toEqual([9940, 0])
    expect(await at('2026-06-10')).toEqual([14_910, 0])
    expect(await balance('/v3/merchant/fund/dayendbalance/BASIC')).toEqual([14_910, 0])
  })

  it.each([
    ['an account that does not exist here', '/v3/merchant/fund/balance/OPERATION', 400, 'INVALID_REQUEST'],
    ['an unknown account', '/v3/merchant/fund/balance/GOLD', 400, 'PARAM_ERROR'],
    ['a day that is not over', '/v3/merchant/fund/dayendbalance/BASIC?date=2026-06-09', 400, 'INVALID_REQUEST'],
    ['a day before the merchant was', '/v3/merchant/fund/dayendbalance/BASIC?date=2026-06-07', 400, 'INVALID_REQUEST'],
    ['a day that does not exist', '/v3/merchant/fund/dayendbalance/BASIC?date=2026-02-30', 400, 'PARAM_ERROR'],
    ['somebody else', '/v3/ecommerce/fund/balance/1900000099', 403, 'NO_AUTH'],
  ])('of %s is not answered', async (_what, path, status, code) => {
    const answer = await merchant.get(path)
    expect([answer.status, answer.json.code]).toEqual([status, code])
  })

  it('of a sub-merchant is known to its partner', async () => {
    const { mchid } = await sandbox.createMerchant({ balance: 77 })
    const record = platform.state.merchants.get(mchid)!
    platform.state.merchants.put(mchid, { ...record, partners: [merchant.credentials.mchid] })
    const { json } = await merchant.get(`/v3/ecommerce/fund/balance/${mchid}`)
    expect(json).toEqual({ sub_mchid: mchid, available_amount: 77, pending_amount: 0 })
    await sandbox.clock.advance(DAY)
    const ended = await merchant.get(`/v3/ecommerce/fund/enddaybalance/${mchid}?date=2026-06-09&account_type=BASIC`)
    expect(ended.json).toMatchObject({ account_type: 'BASIC', available_amount: 77 })
  })
})

describe('a refund', () => {
  it('takes pending money first, then available money', async () => {
    await paid('FIRST001')
    await sandbox.clock.advance(DAY)
    await paid('FIRST002')
    expect(await balance()).toEqual([9940, 9940])
    expect((await merchant.refund('FIRST001', 'R1', 10_000, 10_000)).json.funds_account).toBe('UNSETTLED')
    expect(await balance()).toEqual([9940, 0])
    const second = await merchant.refund('FIRST002', 'R2', 10_000, 10_000)
    expect(second.json).toMatchObject({ funds_account: 'AVAILABLE', amount: { refund_fee: 60 } })
    expect(await balance()).toEqual([0, 0])
  })

  it.each([
    ['AVAILABLE', [0, 9940]],
    ['UNSETTLED', [9940, 0]],
  ])('takes %s money alone when told so', async (funds_account, left) => {
    await paid('ALONE001')
    await sandbox.clock.advance(DAY)
    await paid('ALONE002')
    const { status, json } = await merchant.refund('ALONE002', 'R1', 10_000, 10_000, { funds_account })
    expect([status, json.funds_account]).toEqual([200, funds_account])
    expect(await balance()).toEqual(left)
    await sandbox.clock.advance(MINUTE)
    const more = await merchant.refund('ALONE001', 'R2', 10_000, 10_000, { funds_account })
    expect(more.json.code).toBe('NOT_ENOUGH')
  })

  it('takes from the accounts it names what it names, if it is there', async () => {
    await paid('NAMED001')
    await sandbox.clock.advance(DAY)
    await paid('NAMED002')
    const from = [
      { account: 'UNAVAILABLE', amount: 6000 },
      { account: 'AVAILABLE', amount: 4000 },
    ]
    const amount = { refund: 10_000, total: 10_000, currency: 'CNY', from }
    const answer = await merchant.post('/v3/refund/domestic/refunds', {
      out_trade_no: 'NAMED001',
      out_refund_no: 'R1',
      amount,
    })
    expect([answer.status, answer.json.amount.from]).toEqual([200, from])
    expect(await balance()).toEqual([5940, 4000])
    const greedy = { ...amount, from: [{ account: 'UNAVAILABLE', amount: 10_000 }] }
    const refused = await merchant.post('/v3/refund/domestic/refunds', {
      out_trade_no: 'NAMED002',
      out_refund_no: 'R2',
      amount: greedy,
    })
    expect([refused.status, refused.json.code]).toEqual([403, 'NOT_ENOUGH'])
  })

  it('that is closed brings the money back', async () => {
    await paid('CLOSED01')
    await merchant.control('POST', '/faults', { match: { number: 'R1' }, action: { refund: 'closed' } })
    await merchant.refund('CLOSED01', 'R1', 10_000, 10_000)
    expect(await balance()).toEqual([0, 0])
    await sandbox.clock.advance(MINUTE)
    expect(await balance()).toEqual([0, 9940])
  })
})

describe('a payment that is taken back', () => {
  it.each([{}, { settle_info: { profit_sharing: true } }])('leaves nothing, its fee neither (%j)', async (more) => {
    await paid('REVOKE01', more)
    const { mchid } = merchant.credentials
    const key = orderKey({ mchid, out_trade_no: 'REVOKE01' })
    const order = unearn(platform, platform.state.orders.get(key)!)
    platform.state.orders.put(key, { ...order, trade_state: 'REVOKED' })
    expect(await balance()).toEqual([0, 0])
    const { money, open } = (await merchant.control('GET', '/settled')).json
    expect(money[0]).toEqual({ mchid, paid: 0, refunded: 0, fees: 0, moved: 0, granted: 0, balance: 0 })
    expect(open).toMatchObject([{ kind: 'notification' }])
  })
})

describe('money moved by hand', () => {
  it('is available, and taken from pending money only when no other is left', async () => {
    await paid('HAND0001')
    const path = `/merchants/${merchant.credentials.mchid}`
    await merchant.control('POST', path, { balance: 10_940 })
    expect(await balance()).toEqual([1000, 9940])
    await merchant.control('POST', path, { balance: 40 })
    expect(await balance()).toEqual([0, 40])
    expect((await merchant.control('GET', '/settled')).json.open).toMatchObject([{ kind: 'notification' }])
  })

  it('leaves what is frozen where it is', async () => {
    await paid('HAND0001', { settle_info: { profit_sharing: true } })
    const answer = await merchant.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 9939 })
    expect([answer.status, answer.json.code]).toEqual([409, 'FROZEN_MONEY'])
  })
})
