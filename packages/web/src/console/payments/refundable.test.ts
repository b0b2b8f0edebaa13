import { expect, test } from 'vitest'
import type { Payment, PaymentState, Refund, RefundState } from '../api/types.ts'
import { refundable, refundsUnderWay } from './refundable.ts'

const payment = (state: PaymentState, refunded = 0): Payment => ({
  id: 'pay_1',
  mchid: '1900000001',
  appid: 'wx0000000000000001',
  out_trade_no: 'T1',
  channel: 'native',
  state,
  amount: { total: 1000, currency: 'CNY', refunded },
  description: 'Tea',
  pay_url: 'http://127.0.0.1/pay/pay_1',
  created_at: '2026-06-09T10:00:00Z',
  expires_at: '2026-06-09T12:00:00Z',
})

const refund = (state: RefundState, amount: number): Refund => ({
  id: `ref_${state}`,
  payment_id: 'pay_1',
  out_refund_no: 'R1',
  state,
  amount: { refund: amount, total: 1000, currency: 'CNY' },
  created_at: '2026-06-09T10:00:00Z',
})

test('only a paid payment can be refunded', () => {
  expect(refundable(payment('paid'), [])).toBe(1000)
  expect(refundable(payment('pending'), [])).toBe(0)
  expect(refundable(payment('closed'), [])).toBe(0)
})

test('refunds under way hold their part, failed and closed ones give it back', () => {
  const refunds = [refund('succeeded', 100), refund('processing', 200), refund('failed', 400), refund('closed', 50)]
  expect(refundable(payment('paid', 100), refunds)).toBe(700)
  expect(refundsUnderWay(refunds)).toBe(true)
})

test('what the payment says was refunded counts, when the list is older', () => {
  expect(refundable(payment('paid', 600), [refund('succeeded', 100)])).toBe(400)
  expect(refundable(payment('paid', 1000), [])).toBe(0)
  expect(refundsUnderWay([refund('succeeded', 100)])).toBe(false)
})
