import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startSandbox } from '../../kit/index.ts'
import { NotifyServer } from '../../testing/notify-server.ts'
import { TestMerchant } from '../../testing/test-merchant.ts'

const MINUTE = 60_000
const WALLET = 500

/** What is asked for, what the payer does, and which of the sub-orders is refunded how far. */
interface Case {
  /** Which shop each sub-order is of, and its fen. */
  parts: { shop: number; total: number }[]
  /** That sub-order is wrong. */
  spoilt: number | undefined
  outcome: 'success' | 'abandon'
  refund: { part: number; share: number }
  close: 'before' | 'after' | 'never'
}

const cases: fc.Arbitrary<Case> = fc.record({
  parts: fc.array(fc.record({ shop: fc.nat(2), total: fc.integer({ min: 1, max: 120 }) }), {
    minLength: 2,
    maxLength: 10,
  }),
  spoilt: fc.option(fc.nat(9), { nil: undefined, freq: 5 }),
  outcome: fc.constantFrom('success' as const, 'success' as const, 'success' as const, 'abandon' as const),
  refund: fc.record({ part: fc.nat(9), share: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
  close: fc.constantFrom('before' as const, 'after' as const, 'never' as const),
})

it('all sub-orders are paid or none, and no fen is lost or made', async () => {
  const sandbox = await startSandbox()
  const shops = [sandbox.merchant, await sandbox.createMerchant(), await sandbox.createMerchant()].map(
    (credentials) => new TestMerchant(sandbox, credentials),
  )
  const mall = shops[0]!
  const server = new NotifyServer(sandbox.merchant)
  const notify_url = await server.listen()
  let numbers = 0
  try {
    await fc.assert(
      fc.asyncProperty(cases, async ({ parts, spoilt, outcome, refund, close }) => {
        const number = `ALL${String(++numbers).padStart(5, '0')}`
        const { openid } = sandbox.payer(`oPayer${numbers}`)
        const wallet = (): number => sandbox.payer(openid).balance
        await spendDownTo(openid, WALLET, number)
        const before = { money: await moneyOf(), told: server.received.length }
        const total = parts.reduce((sum, part) => sum + part.total, 0)
        const isSpoilt = spoilt !== undefined && spoilt < parts.length
        const list = parts.map(({ shop, total: total_amount }, index) => ({
          mchid: isSpoilt && spoilt === index ? '1999999999' : shops[shop]!.credentials.mchid,
          attach: `${index}`,
          amount: { total_amount, currency: 'CNY' },
          out_trade_no: `${number}-${index}`,
          description: '商品',
        }))
        const { appid, mchid } = mall.credentials
        const names = { combine_appid: appid, combine_mchid: mchid, combine_out_trade_no: number }
        const made = await mall.post('/v3/combine-transactions/app', { ...names, notify_url, sub_orders: list })
        expect(made.status).toBe(isSpoilt ? 400 : 200)
        const closing = () =>
          mall.post(`/v3/combine-transactions/out-trade-no/${number}/close`, {
            combine_appid: appid,
            sub_orders: list.map(({ mchid: of, out_trade_no }) => ({ mchid: of, out_trade_no })),
          })
        if (close === 'before') await closing()
        await mall.pay(number, { openid, outcome })
        if (close === 'after') await closing()
        await sandbox.advance(1000)

        const isPaid = !isSpoilt && close !== 'before' && outcome === 'success' && total <= WALLET
        const { status, json } = await mall.get(`/v3/combine-transactions/out-trade-no/${number}`)
        expect(status).toBe(isSpoilt ? 404 : 200)
        const states = new Set((json.sub_orders ?? []).map(({ trade_state }: { trade_state: string }) => trade_state))
        const expected = isPaid ? 'SUCCESS' : close === 'never' ? 'NOTPAY' : 'CLOSED'
        expect([...states]).toEqual(isSpoilt ? [] : [expected])
        expect(wallet()).toBe(isPaid ? WALLET - total : WALLET)
        expect(server.received.length - before.told).toBe(isPaid ? 1 : 0)
        const earned = (shop: number): number =>
          isPaid ? parts.filter((part) => part.shop === shop).reduce((sum, part) => sum + part.total, 0) : 0
        expect(await moneyOf()).toEqual(before.money.map((money, shop) => money + earned(shop)))

        const index = refund.part % parts.length
        const { shop, total: paid } = parts[index]!
        const back = Math.ceil(paid * refund.share)
        const answer = await shops[shop]!.refund(`${number}-${index}`, `${number}-R`, back, paid)
        expect(answer.status).toBe(isPaid ? 200 : 404)
        await sandbox.advance(MINUTE)
        expect(wallet()).toBe(isPaid ? WALLET - total + back : WALLET)
        sandbox.expectSettled()
      }),
      { numRuns: 30, seed: 20260609 },
    )
  } finally {
    await sandbox.close()
    await server.close()
  }

  /** New payers are rich: a code payment leaves them with this much. */
  async function spendDownTo(openid: string, left: number, number: string): Promise<void> {
    const { notify_url: _none, ...order } = mall.order(`${number}-SPENT`)
    const answer = await mall.post('/v3/pay/transactions/codepay', {
      ...order,
      amount: { total: sandbox.payer(openid).balance - left },
      payer: { auth_code: sandbox.paymentCode(openid) },
      scene_info: { store_info: { id: '1' } },
    })
    expect(answer.status).toBe(202)
    expect((await sandbox.pay(`${number}-SPENT`)).result).toBe('success')
  }

  async function moneyOf(): Promise<number[]> {
    const { merchants } = (await mall.control('GET', '/merchants')).json
    return shops.map(
      ({ credentials }) => merchants.find(({ mchid }: { mchid: string }) => mchid === credentials.mchid).balance,
    )
  }
}, 60_000)
