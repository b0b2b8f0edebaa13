import { WechatPay } from '@wxtill/sdk'
import { expect, it } from 'vitest'
import { describeOnEachEngine } from '../src/db/testing.ts'
import { checkLedger } from '../src/ledger/check.ts'
import { APPID, MCHID, openGround, transaction } from './platform.ts'
import { openStand, type PaymentBody, type Stand } from './stand.ts'

interface Balance {
  account: string
  balance: number
}

/** The accounts that hold anything. */
async function balances(where: Pick<Stand, 'api'>, query = ''): Promise<Record<string, number>> {
  const { status, body } = await where.api('GET', `/v1/ledger/balances?${query}`)
  expect([status, body.balanced]).toEqual([200, true])
  const moved = (body.data as Balance[]).filter(({ balance }) => balance !== 0)
  return Object.fromEntries(moved.map(({ account, balance }) => [account, balance]))
}

async function paid(stand: Stand, total: number): Promise<PaymentBody> {
  const payment = await stand.create({ amount: { total } })
  await stand.pay(payment.out_trade_no)
  return stand.until(payment.id, 'paid')
}

/** Refunds a part and waits until it has succeeded. @returns its id */
async function refund(stand: Stand, payment_id: string, amount: number): Promise<string> {
  const { status, body } = await stand.api('POST', '/v1/refunds', { payment_id, amount: { refund: amount } })
  expect(status).toBe(201)
  await stand.advance(61)
  expect((await stand.api('GET', `/v1/refunds/${body.id}`)).body.state).toBe('succeeded')
  return body.id
}

/** Gives the payer a coupon of 30 fen that the merchant itself forgoes, or that was paid for beforehand. */
async function giveCoupon(stand: Stand, no_cash: boolean): Promise<void> {
  const { sandbox, merchant } = stand
  const wxpay = new WechatPay({
    mchid: merchant.mchid,
    appid: merchant.appid,
    serial: merchant.serial_no,
    privateKey: merchant.private_key,
    apiV3Key: merchant.api_v3_key,
    platformKeys: { publicKey: merchant.public_key!, certificates: [] },
    baseUrl: sandbox.url,
    clock: sandbox.clock,
  })
  const { mchid: stock_creator_mchid, appid } = merchant
  const now = sandbox.clock.now()
  const { data: stock } = await wxpay.request('POST /v3/marketing/favor/coupon-stocks', {
    body: {
      stock_name: '满减券',
      belong_merchant: stock_creator_mchid,
      available_begin_time: new Date(now).toISOString(),
      available_end_time: new Date(now + 864_000_000).toISOString(),
      stock_use_rule: {
        max_coupons: 100,
        max_amount: 100_000,
        max_coupons_per_user: 10,
        natural_person_limit: false,
        prevent_api_abuse: false,
      },
      pattern_info: { description: '满一元可用' },
      no_cash,
      stock_type: 'NORMAL',
      coupon_use_rule: {
        coupon_available_time: {},
        fixed_normal_coupon: { coupon_amount: 30, transaction_minimum: 100 },
      },
      out_request_no: 'STOCK1',
    } as never,
  })
  const { stock_id } = stock
  await wxpay.request('POST /v3/marketing/favor/stocks/{stock_id}/start', {
    path: { stock_id },
    body: { stock_creator_mchid },
  })
  const { openids } = (await stand.control('GET', '/payers')).body.payers[0]
  await wxpay.request('POST /v3/marketing/favor/users/{openid}/coupons', {
    path: { openid: openids[appid] },
    body: { stock_id, stock_creator_mchid, appid, out_request_no: 'COUPON1' },
  })
}

describeOnEachEngine('the ledger of a till', (engine) => {
  it('follows payments and refunds in parts to the fen', { timeout: 60_000 }, async () => {
    const stand = await openStand(engine)
    expect(await balances(stand)).toEqual({})
    const first = await paid(stand, 1000)
    await paid(stand, 234)
    expect(await balances(stand)).toEqual({ receivable: 1234, sales: -1234 })
    const before = new Date(stand.sandbox.clock.now() + 1_000).toISOString()
    await stand.advance(60)
    const refunds = [await refund(stand, first.id, 333), await refund(stand, first.id, 667)]
    expect(await balances(stand)).toEqual({ receivable: 234, sales: -1234, refunds: 1000 })
    expect(await balances(stand, `at=${before}`)).toEqual({ receivable: 1234, sales: -1234 })

    const { body: entries } = await stand.api('GET', '/v1/ledger/entries?account=refunds')
    expect(entries.data.map((entry: Record<string, unknown>) => [entry.source, entry.fen, entry.payment_id])).toEqual([
      [refunds[1], 667, first.id],
      [refunds[0], 333, first.id],
    ])
    const page = await stand.api('GET', `/v1/ledger/entries?source=${first.id}&limit=1`)
    expect(page.body).toMatchObject({ data: [{ account: 'sales', fen: -1000 }], next_cursor: expect.any(String) })
    const next = await stand.api('GET', `/v1/ledger/entries?source=${first.id}&cursor=${page.body.next_cursor}`)
    expect(next.body.data).toEqual([expect.objectContaining({ account: 'receivable', fen: 1000 })])
    expect(await checkLedger(stand.database.kysely)).toMatchObject({
      balanced: true,
      merchants: [{ sales: 1234, paid: 1234, refunds: 1000, refunded: 1000, sum: 0 }],
    })
  })

  it.each([
    ["the merchant's own, it is money nobody has", true, { receivable: 70, coupons: 30, sales: -100 }],
    ['paid for beforehand, it is money like any other', false, { receivable: 100, sales: -100 }],
  ])('when a coupon is %s', async (_name, no_cash, expected) => {
    const stand = await openStand(engine)
    await giveCoupon(stand, no_cash)
    const payment = await paid(stand, 100)
    expect(payment.amount.payer_total).toBe(70)
    expect(await balances(stand)).toEqual(expected)
    await stand.advance(60)
    await refund(stand, payment.id, 33)
    // As WeChat Pay divides it: 23 of 33 fen were settled.
    const after = no_cash ? { receivable: 47, coupons: 20 } : { receivable: 67 }
    expect(await balances(stand)).toEqual({ ...after, sales: -100, refunds: 33 })
    await refund(stand, payment.id, 67)
    expect(await balances(stand)).toEqual({ sales: -100, refunds: 100 })
  })

  it('posts once what is told often, and nothing of what is not believed', async () => {
    const ground = await openGround(engine)
    const payment = await ground.create({ amount: { total: 100 } })
    const other = await ground.create({ amount: { total: 100 } })
    const promotion_detail = [{ type: 'NOCASH', amount: 25 }]
    const told = transaction(payment, { promotion_detail })
    const wrong = transaction(other, { amount: { total: 1, payer_total: 1, currency: 'CNY' } })
    await Promise.all([told, told, wrong, told, told].map((one) => ground.notify(one)))
    expect(await balances(ground)).toEqual({ receivable: 75, coupons: 25, sales: -100 })
    // A shape of the future is no reason not to believe that it was paid.
    await ground.notify(transaction(other, { promotion_detail: 'none' }))
    expect(await ground.state(other.id)).toBe('paid')
    expect(await balances(ground)).toEqual({ receivable: 175, coupons: 25, sales: -200 })

    const { body: refund } = await ground.api('POST', '/v1/refunds', { payment_id: payment.id, amount: { refund: 10 } })
    const amount = { total: 100, refund: 10, payer_total: 75, payer_refund: 8 }
    const { out_trade_no, out_refund_no } = refund
    const news = { mchid: MCHID, appid: APPID, out_trade_no, out_refund_no, refund_id: '50300', amount }
    const succeeded = { ...news, refund_status: 'SUCCESS', success_time: '2026-06-10T18:13:20+08:00' }
    for (let times = 0; times < 2; times++) {
      await ground.notify(succeeded, { type: 'REFUND.SUCCESS', kind: 'refund' })
    }
    expect(await balances(ground)).toEqual({ receivable: 167, coupons: 23, sales: -200, refunds: 10 })
    expect((await checkLedger(ground.database.kysely)).balanced).toBe(true)

    const { body: days } = await ground.api('GET', '/v1/ledger/days?month=2026-06')
    expect(days.data.filter(({ account }: Balance) => account === 'refunds')).toEqual([
      { day: '2026-06-10', account: 'refunds', debit: 10, credit: 0, balance: 10 },
    ])
  })

  it('is shown to a key for the merchant it may see, and says what is wrong with a question', async () => {
    const ground = await openGround(engine)
    const { key } = await ground.till.createApiKey('other', { mchid: '1900000110', scopes: ['read'] })
    const asOther = { authorization: `Bearer ${key}` }
    const statuses = await Promise.all(
      ['balances', 'days', 'entries'].map(async (what) => {
        const query = `?mchid=${MCHID}&month=2026-06`
        return (await ground.api('GET', `/v1/ledger/${what}${query}`, undefined, asOther)).status
      }),
    )
    expect(statuses).toEqual([404, 404, 404])
    expect((await ground.api('GET', '/v1/ledger/balances?mchid=1900000999')).body.code).toBe('UNKNOWN_MERCHANT')
    for (const query of ['days?month=2026-13', 'entries?account=cash', 'entries?cursor=x', 'balances?at=noon']) {
      expect((await ground.api('GET', `/v1/ledger/${query}`)).status).toBe(400)
    }
  })
})
