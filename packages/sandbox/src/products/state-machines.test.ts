import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../sandbox.ts'
import { NotifyServer } from '../testing/notify-server.ts'
import { TestMerchant } from '../testing/test-merchant.ts'

const MINUTE = 60_000

/** What a merchant and a payer may do to one order, in any order. */
type Step =
  | { do: 'prepay' | 'close' | 'pay' | 'pay_poor' | 'query' | 'wait_minute' | 'wait_week' }
  | { do: 'refund'; amount: number; outcome: 'success' | 'abnormal' | 'closed' }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<Step>(
      { do: 'prepay' },
      { do: 'pay' },
      { do: 'pay' },
      { do: 'query' },
      { do: 'wait_minute' },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'close' }, { do: 'pay_poor' }, { do: 'wait_week' }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('refund' as const),
      amount: fc.integer({ min: 1, max: 70 }),
      outcome: fc.constantFrom('success' as const, 'success' as const, 'abnormal' as const, 'closed' as const),
    }),
  },
)

/** The order as the documentation describes it, kept by hand. */
class Model {
  state: 'none' | 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' = 'none'
  burnt = false
  orderedAt = 0
  lastRefundAt = Number.NEGATIVE_INFINITY
  refunds: { amount: number; outcome: string; settlesAt: number }[] = []

  get isPaid(): boolean {
    return this.state === 'SUCCESS' || this.state === 'REFUND'
  }

  /** What accepted refunds take from the order at this instant. */
  taken(now: number): number {
    return this.refunds
      .filter(({ outcome, settlesAt }) => outcome !== 'closed' || now < settlesAt)
      .reduce((sum, { amount }) => sum + amount, 0)
  }

  passed(now: number): void {
    if (this.state === 'NOTPAY' && now >= this.orderedAt + 7 * 24 * 60 * MINUTE) this.state = 'CLOSED'
  }
}

const TOTAL = 100

describe('orders and refunds', () => {
  it('keep to the documented states whatever is done to them', async () => {
    const sandbox = await startSandbox({ clock: 'virtual', startAt: Date.UTC(2026, 5, 9, 10, 13, 20) })
    const merchant = new TestMerchant(sandbox)
    const shop = new NotifyServer(merchant.credentials)
    const notify_url = await shop.listen()
    await merchant.control('POST', `/merchants/${merchant.credentials.mchid}`, { balance: 1_000_000 })
    let orders = 0
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
          const number = `MODEL${String(++orders).padStart(5, '0')}`
          const model = new Model()
          const from = shop.received.length
          for (const [index, step] of steps.entries()) {
            await play(step, `${number}-${index}`, model)
            await check(model)
          }
          await sandbox.clock.advance(5000)
          checkNotifications(model, shop.received.slice(from))
          // Nothing is left under way, and the money adds up.
          expect((await merchant.control('GET', '/settled')).json.open).toEqual([])

          async function play(step: Step, refundNumber: string, model: Model): Promise<void> {
            const now = sandbox.clock.now()
            if (step.do === 'prepay') {
              const { status, json } = await merchant.native(number, { notify_url })
              if (model.state === 'none' || model.state === 'NOTPAY') {
                expect(status).toBe(200)
                if (model.state === 'none') Object.assign(model, { state: 'NOTPAY', orderedAt: now })
              } else
                expect(json.code).toBe(model.burnt ? 'INVALID_REQUEST' : model.isPaid ? 'ORDER_PAID' : 'ORDER_CLOSED')
            } else if (step.do === 'pay') {
              const { json } = await merchant.pay(number)
              if (model.state === 'NOTPAY') {
                expect(json.result).toBe('success')
                model.state = 'SUCCESS'
              } else
                expect(json.code).toBe(
                  model.state === 'none' || model.burnt
                    ? 'ORDER_NOT_EXIST'
                    : model.isPaid
                      ? 'ORDER_PAID'
                      : 'ORDER_CLOSED',
                )
            } else if (step.do === 'pay_poor') {
              const { json } = await merchant.pay(number, { outcome: 'insufficient_funds' })
              if (model.state === 'NOTPAY') expect(json.result).toBe('insufficient_funds')
              else expect(json.result).toBeUndefined()
            } else if (step.do === 'close') {
              const { status, json } = await merchant.close(number)
              if (model.isPaid) expect(json.code).toBe('ORDER_PAID')
              else {
                expect(status).toBe(204)
                if (model.state === 'none') model.burnt = true
                model.state = 'CLOSED'
              }
            } else if (step.do === 'refund') await refund(step, refundNumber, model, now)
            else if (step.do !== 'query') {
              await sandbox.clock.advance(step.do === 'wait_minute' ? MINUTE : 7 * 24 * 60 * MINUTE)
              model.passed(sandbox.clock.now())
            }
          }

          async function refund(
            { amount, outcome }: Extract<Step, { do: 'refund' }>,
            refundNumber: string,
            model: Model,
            now: number,
          ): Promise<void> {
            if (outcome !== 'success')
              await merchant.control('POST', '/faults', {
                id: 'model',
                match: { number: refundNumber },
                action: { refund: outcome },
              })
            const { status, json } = await merchant.refund(number, refundNumber, amount, TOTAL, { notify_url })
            if (!model.isPaid) expect([status, json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
            else if (model.taken(now) + amount > TOTAL) expect([status, json.code]).toEqual([400, 'INVALID_REQUEST'])
            else if (now < model.lastRefundAt + MINUTE) expect([status, json.code]).toEqual([429, 'FREQUENCY_LIMITED'])
            else {
              expect([status, json.status]).toEqual([200, 'PROCESSING'])
              model.state = 'REFUND'
              model.lastRefundAt = now
              model.refunds.push({ amount, outcome, settlesAt: now + 2000 })
            }
          }

          async function check(model: Model): Promise<void> {
            const { status, json } = await merchant.query(number)
            if (model.state === 'none' || model.burnt) expect(status).toBe(404)
            else expect(json.trade_state).toBe(model.state)
            expect(model.taken(sandbox.clock.now())).toBeLessThanOrEqual(TOTAL)
          }
        }),
        { numRuns: 40, seed: 20260609 },
      )
    } finally {
      await sandbox.close()
      await shop.close()
    }

    function checkNotifications(model: Model, received: readonly { event_type: string }[]): void {
      const expected = [
        ...(model.isPaid ? ['TRANSACTION.SUCCESS'] : []),
        ...model.refunds.map(({ outcome }) => `REFUND.${outcome.toUpperCase()}`),
      ]
      expect(received.map(({ event_type }) => event_type).toSorted()).toEqual(expected.toSorted())
    }
  })
})
