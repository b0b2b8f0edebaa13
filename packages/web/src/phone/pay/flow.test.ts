import { describe, expect, test } from 'vitest'
import type { Cashier, Receipt } from '../sandbox/control.ts'
import { firstFlow, nextFlow, outcome, type Flow, type FlowEvent } from './flow.ts'

const cashier: Cashier = {
  token: 't1',
  merchant_name: '示例店',
  description: '咖啡',
  amount: { total: 1280, currency: 'CNY' },
  out_trade_no: 'order-1',
  payer: { nickname: '小明', balance: 100_000 },
}
const receipt: Receipt = {
  result: 'ok',
  transaction_id: '4200000000202606090000000001',
  success_time: '2026-06-09T18:13:20+08:00',
  amount: { ...cashier.amount, payer_total: 1280 },
}
const failed = (code: string): FlowEvent => ({ type: 'failed', problem: { code, text: code } })
const keys = (digits: string): FlowEvent[] => [...digits].map((key) => ({ type: 'key', key }))
const run = (events: FlowEvent[], from: Flow = firstFlow) => events.reduce(nextFlow, from)

const atPassword = run([{ type: 'opened', cashier }, { type: 'proceed' }, ...keys('123456')])

describe('a payment', () => {
  test('goes from the code over confirmation and password to the receipt', () => {
    expect(atPassword).toMatchObject({ step: 'password', password: { digits: '123456', checking: true } })
    const done = nextFlow(atPassword, { type: 'paid', receipt })
    expect(done).toEqual({ step: 'done', cashier, receipt })
    expect(outcome(done)).toEqual({ status: 'ok' })
  })

  test('ends before it begins when the code is refused', () => {
    const refused = nextFlow(firstFlow, failed('QR_EXPIRED'))
    expect(refused.step).toBe('refused')
    expect(outcome(refused)).toEqual({ status: 'fail', message: 'QR_EXPIRED' })
  })

  test('asks again after a wrong password, and counts across a step back', () => {
    const wrong = nextFlow(atPassword, failed('WRONG_PASSWORD'))
    expect(wrong).toMatchObject({
      step: 'password',
      password: { digits: '', wrong: 1 },
      problem: { code: 'WRONG_PASSWORD' },
    })
    const again = run([{ type: 'back' }, { type: 'proceed' }, ...keys('000000'), failed('WRONG_PASSWORD')], wrong)
    expect(again).toMatchObject({ password: { wrong: 2 } })
    expect(nextFlow(again, { type: 'key', key: '1' })).not.toHaveProperty('problem')
    expect(outcome(again)).toEqual({ status: 'cancel' })
  })

  test('goes back to the order when the balance is too low', () => {
    expect(nextFlow(atPassword, failed('NOT_ENOUGH'))).toMatchObject({
      step: 'confirm',
      problem: { code: 'NOT_ENOUGH' },
    })
  })

  test('does not take silence for a refusal', () => {
    expect(nextFlow(atPassword, failed('NETWORK')).step).toBe('confirm')
  })

  test('is over when the order was closed or paid elsewhere meanwhile', () => {
    expect(nextFlow(atPassword, failed('ORDER_CLOSED')).step).toBe('refused')
  })

  test('cannot be left by a key while the password is checked', () => {
    expect(nextFlow(atPassword, { type: 'back' })).toBe(atPassword)
    expect(nextFlow(atPassword, { type: 'key', key: '9' })).toBe(atPassword)
  })

  test('never leaves its receipt', () => {
    const done = nextFlow(atPassword, { type: 'paid', receipt })
    const events: FlowEvent[] = [{ type: 'open' }, { type: 'back' }, { type: 'proceed' }, failed('X'), ...keys('1')]
    for (const event of events) expect(nextFlow(done, event)).toBe(done)
  })
})
