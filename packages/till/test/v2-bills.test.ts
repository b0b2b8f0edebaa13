import { expect, it } from 'vitest'
import { describeOnEachEngine, type TestEngine } from '../src/db/testing.ts'
import type { MerchantConfig } from '../src/merchants/registry.ts'
import { dayOf, nextTen } from '../src/reconciliation/day.ts'
import { openStand, type Stand } from './stand.ts'

const openQuietly = (engine: TestEngine, config: Partial<MerchantConfig> = {}) =>
  openStand(engine, { lookEvery: 3_600_000, reconcile: true, tls: true, config: { apis: { api: 'v2' }, ...config } })

/** Turns the clock to the next ten o'clock of Shanghai, and lets the daily work be done. */
async function untilTen(stand: Stand): Promise<void> {
  const now = stand.sandbox.clock.now()
  await stand.advance((nextTen(now) - now) / 1000 + 1)
}

const today = ({ sandbox }: Stand): string => dayOf(sandbox.clock.now())

async function dayAt(stand: Stand, date: string) {
  const { body } = await stand.api('GET', `/v1/reconciliations?month=${date.slice(0, 7)}`)
  return body.data.find((one: { date: string }) => one.date === date)
}

/** A payment and a part of it given back, at noon. @returns the day */
async function sell(stand: Stand): Promise<string> {
  await untilTen(stand)
  await stand.advance(2 * 3600)
  const { id, out_trade_no } = await stand.create({ amount: { total: 10_000 } })
  await stand.pay(out_trade_no)
  await stand.until(id, 'paid')
  await stand.api('POST', '/v1/refunds', { payment_id: id, amount: { refund: 3000 } })
  await stand.advance(300)
  return today(stand)
}

/** Which bills were asked for, and where. */
async function asked(stand: Stand): Promise<string[]> {
  const { body } = await stand.control('GET', '/journal?limit=200')
  const paths = body.entries.map(({ path }: { path: string }) => path.split('?')[0])
  return [...new Set<string>(paths)].filter((path) => /bill|fundflow/.test(path)).toSorted()
}

const EQUAL = {
  state: 'agreed',
  totals: { payments: 1, payment_total: 10_000, refunds: 1, refund_total: 3000, matched: 2, flows: 4 },
  differences: { open: { count: 0 } },
}

describeOnEachEngine('the bills of a merchant of APIv2', (engine) => {
  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'come by APIv2 and are equal, where orders are signed with %s',
    { timeout: 120_000 },
    async (v2SignType) => {
      const stand = await openQuietly(engine, { v2SignType })
      const date = await sell(stand)
      await stand.control('DELETE', '/journal')
      await untilTen(stand)
      expect(await dayAt(stand, date)).toMatchObject(EQUAL)
      expect(await asked(stand)).toEqual(['/pay/downloadbill', '/pay/downloadfundflow'])
    },
  )

  it('are empty on a day on which nothing happened', { timeout: 120_000 }, async () => {
    const stand = await openQuietly(engine)
    await untilTen(stand)
    const date = today(stand)
    await untilTen(stand)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'agreed', totals: {}, differences: { open: { count: 0 } } })
  })

  it.each<[string, object, number]>([
    ['are damaged', { bad_file: true }, 2],
    ['are cut off', { cut_at_byte: 100 }, 5],
    ['do not come because WeChat Pay is away', { fail_before_commit: true }, 9],
  ])('are asked for again when they %s', { timeout: 240_000 }, async (_what, action, times) => {
    const stand = await openQuietly(engine)
    const date = await sell(stand)
    await stand.fault({ path: '/pay/download' }, action, times)
    await untilTen(stand)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'pending' })
    await stand.advance(2 * 3600)
    expect(await dayAt(stand, date)).toMatchObject(EQUAL)
  })

  it('are asked for every half hour until they are ready', { timeout: 120_000 }, async () => {
    const stand = await openQuietly(engine)
    const date = await sell(stand)
    await stand.control('POST', '/rules', { billReadyHour: 11 })
    await untilTen(stand)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'pending', problem: { code: 'STATEMENT_CREATING' } })
    await stand.advance(31 * 60)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'pending' })
    await stand.advance(31 * 60)
    expect(await dayAt(stand, date)).toMatchObject(EQUAL)
  })

  it('come without a certificate too: then the fund flow by APIv3', { timeout: 120_000 }, async () => {
    const stand = await openQuietly(engine, { certificate: undefined })
    await untilTen(stand)
    await stand.advance(2 * 3600)
    const { id, out_trade_no } = await stand.create()
    await stand.pay(out_trade_no)
    await stand.until(id, 'paid')
    const date = today(stand)
    await untilTen(stand)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'agreed', totals: { payments: 1, matched: 1, flows: 2 } })
    expect(await asked(stand)).toEqual(['/pay/downloadbill', '/v3/bill/fundflowbill', '/v3/billdownload/file'])
  })

  it('end by name when the key is wrong', { timeout: 120_000 }, async () => {
    const stand = await openQuietly(engine, { apiV2Key: 'x'.repeat(32) })
    await untilTen(stand)
    const date = today(stand)
    await untilTen(stand)
    expect(await dayAt(stand, date)).toMatchObject({ state: 'pending', problem: { code: 'SIGN_ERROR' } })
    for (let tries = 0; tries < 4; tries++) await stand.advance(10 * 60)
    const { state, problem } = await dayAt(stand, date)
    expect([state, problem.code]).toEqual(['failed', 'BILL_NOT_ALLOWED'])
    expect(problem.message).toContain('SIGN_ERROR')
  })
})
