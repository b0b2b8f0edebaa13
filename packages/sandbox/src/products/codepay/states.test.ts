import fc from 'fast-check'
import { expect, it } from 'vitest'
import { startSandbox } from '../../kit/index.ts'
import { TestMerchant, type TestAnswer } from '../../testing/test-merchant.ts'

const SECOND = 1000
const DAY = 24 * 3600 * SECOND
const WAITS = { wait_10s: 10 * SECOND, wait_minute: 60 * SECOND, wait_week: 7 * DAY } as const

const STEPS = [
  'pay',
  'pay_large',
  'pay_with_old_code',
  'repeat',
  'password',
  'wrong_password',
  'cancel',
  'reverse',
  'refund',
  'close',
  ...(Object.keys(WAITS) as (keyof typeof WAITS)[]),
] as const
type Step = (typeof STEPS)[number]

const step = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Step>('pay_large', 'password', 'reverse', 'wait_10s') },
  { weight: 2, arbitrary: fc.constantFrom<Step>(...STEPS) },
)

type State = 'none' | 'USERPAYING' | 'SUCCESS' | 'REFUND' | 'PAYERROR' | 'REVOKED'

/** What was never on a phone. */
const NO_CODE = { auth_code: '130000000000000000', total: 100 }

/** One number as the documentation describes it, kept by hand. */
class Model {
  state: State = 'none'
  paidAt = 0
  /** Reversed before it was ever used: nobody sees it, nobody can use it. */
  burnt = false
  failedAtOnce = false
  total = 0
  refunds = 0
  lastRefundAt = -Infinity
  last: { auth_code: string; total: number } | undefined

  passed(now: number): void {
    if (this.state === 'USERPAYING' && now >= this.paidAt + 60 * SECOND) this.state = 'PAYERROR'
  }

  /** What the payer has spent on it. */
  get spent(): number {
    return this.state === 'SUCCESS' || this.state === 'REFUND' ? this.total - this.refunds : 0
  }
}

it('a code payment keeps to the documented states whatever is done to it, and the money adds up', async () => {
  const sandbox = await startSandbox()
  const merchant = new TestMerchant(sandbox)
  let numbers = 0
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const number = `CODE${String(++numbers).padStart(5, '0')}`
        const model = new Model()
        const before = await payer()
        for (const [index, step] of steps.entries()) {
          await play(step, number, `${number}-${index}`, model)
          const { status, json } = await merchant.query(number)
          if (model.state === 'none' || model.burnt) expect(status).toBe(404)
          else expect([step, json.trade_state]).toEqual([step, model.state])
        }
        await sandbox.clock.advance(60 * SECOND)
        expect((await merchant.control('GET', '/settled')).json.open).toEqual([])
        model.passed(sandbox.clock.now())
        expect((await payer()).balance).toBe(before.balance - model.spent)
      }),
      { numRuns: 25, seed: 20260609 },
    )
  } finally {
    await sandbox.close()
  }

  async function payer(): Promise<{ openid: string; balance: number }> {
    return (await merchant.control('GET', '/payers')).json.payers[0]
  }

  async function play(step: Step, number: string, refundNumber: string, model: Model): Promise<void> {
    const now = sandbox.clock.now()
    if (step === 'pay') await pay(number, model, { auth_code: await code(merchant), total: 100 })
    else if (step === 'pay_large') await pay(number, model, { auth_code: await code(merchant), total: 200_000 })
    else if (step === 'pay_with_old_code') await pay(number, model, NO_CODE)
    else if (step === 'repeat') await (model.last && pay(number, model, model.last))
    else if (step === 'password' || step === 'wrong_password' || step === 'cancel') await atPhone(step, number, model)
    else if (step === 'reverse') await reverse(number, model, now)
    else if (step === 'refund') await refund(number, refundNumber, model, now)
    else if (step === 'close') await close(number, model)
    else {
      await sandbox.clock.advance(WAITS[step])
      model.passed(sandbox.clock.now())
    }
  }

  async function pay(number: string, model: Model, what: { auth_code: string; total: number }): Promise<void> {
    const { status, json } = await sendPayment(merchant, number, what)
    if (model.state === 'REVOKED') expect(json.code).toBe('ORDER_REVERSED')
    else if (model.state !== 'none' && (what !== model.last || lateFailure(model)))
      expect(json.code).toBe('INVALID_REQUEST')
    else if (model.state === 'SUCCESS' || model.state === 'REFUND') expect(json.code).toBe('ORDER_PAID')
    else if (model.state === 'PAYERROR') expect(json.code).toBe('AUTH_CODE_INVALID')
    else if (model.state === 'USERPAYING') expect([status, json.trade_state]).toEqual([202, 'USERPAYING'])
    else begin(model, what, status)
  }

  function lateFailure({ state, failedAtOnce }: Model): boolean {
    return state === 'PAYERROR' && !failedAtOnce
  }

  function begin(model: Model, what: { auth_code: string; total: number }, status: number): void {
    const isFake = what === NO_CODE
    const isLarge = what.total > 100_000
    expect(status).toBe(isFake ? 400 : isLarge ? 202 : 200)
    model.state = isFake ? 'PAYERROR' : isLarge ? 'USERPAYING' : 'SUCCESS'
    Object.assign(model, { last: what, total: what.total, paidAt: sandbox.clock.now(), failedAtOnce: isFake })
  }

  async function atPhone(step: 'password' | 'wrong_password' | 'cancel', number: string, model: Model): Promise<void> {
    const { openid } = await payer()
    const { orders } = (await merchant.control('GET', `/phone/paying?openid=${openid}`)).json
    const [shown] = orders.filter(({ out_trade_no }: { out_trade_no: string }) => out_trade_no === number)
    expect(shown !== undefined).toBe(model.state === 'USERPAYING')
    if (!shown) return
    const password = step === 'password' ? '123456' : '000000'
    const path = step === 'cancel' ? 'cancel' : 'pay'
    await merchant.control('POST', `/phone/${path}`, { token: shown.token, openid, password })
    model.state = step === 'password' ? 'SUCCESS' : 'PAYERROR'
  }

  async function reverse(number: string, model: Model, now: number): Promise<void> {
    const { appid, mchid } = merchant.credentials
    const path = `/v3/pay/transactions/out-trade-no/${number}/reverse`
    const { status, json } = await merchant.post(path, { appid, mchid })
    if (model.state === 'none') Object.assign(model, { state: 'REVOKED', burnt: true })
    else if (model.state !== 'REVOKED') {
      const isOutOfTime = now < model.paidAt + 15 * SECOND || now > model.paidAt + 7 * DAY
      if (model.state === 'REFUND' || isOutOfTime) return expect(json.code).toBe('INVALID_REQUEST')
      if (model.state === 'USERPAYING') return expect([status, json.code]).toEqual([202, 'USERPAYING'])
      model.state = 'REVOKED'
    }
    expect(status).toBe(200)
  }

  async function refund(number: string, refundNumber: string, model: Model, now: number): Promise<void> {
    const { status } = await merchant.refund(number, refundNumber, 1, model.total || 100)
    const isTooSoon = now < model.lastRefundAt + 60 * SECOND
    if (model.state !== 'SUCCESS' && model.state !== 'REFUND') return expect(status).toBe(404)
    if (isTooSoon) return expect(status).toBe(429)
    expect(status).toBe(200)
    model.state = 'REFUND'
    model.refunds += 1
    model.lastRefundAt = now
  }

  async function close(number: string, model: Model): Promise<void> {
    // A number that never was is closed and used up: another story.
    if (model.state === 'none') return
    const { status, json } = await merchant.close(number)
    expect([status, json.message]).toEqual([400, '当前交易不允许进行普通关单（只能撤销）'])
  }
}, 60_000)

async function code(merchant: TestMerchant): Promise<string> {
  return (await merchant.control('GET', '/phone/payment-code')).json.auth_code
}

function sendPayment(
  merchant: TestMerchant,
  number: string,
  { auth_code, total }: { auth_code: string; total: number },
): Promise<TestAnswer> {
  const { notify_url: _none, ...order } = merchant.order(number, { amount: { total, currency: 'CNY' } })
  return merchant.post('/v3/pay/transactions/codepay', {
    ...order,
    payer: { auth_code },
    scene_info: { store_info: { id: '0001' } },
  })
}
