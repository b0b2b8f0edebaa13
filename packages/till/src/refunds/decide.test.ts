import { describe, expect, it } from 'vitest'
import type { PaymentRow } from '../payments/store.ts'
import { decideRefund } from './decide.ts'
import { type RefundFact, readRefundFact } from './facts.ts'
import { pollPause } from './jobs.ts'
import { MOST_REFUNDS, REFUNDABLE_FOR, refundProblem } from './rules.ts'
import type { RefundState } from './states.ts'
import type { RefundRow } from './store.ts'

const now = new Date('2026-06-09T10:13:20Z')

const payment = {
  mchid: '1900000109',
  id: 'pay_1',
  out_trade_no: 'ORDER0001',
  state: 'paid',
  total: 100,
  currency: 'CNY',
  refunded: 0,
  transaction_id: '4200000000202606090000000001',
  paid_at: now,
} as PaymentRow

const refund = (state: RefundState, amount = 30): RefundRow => ({
  mchid: '1900000109',
  sub_mchid: '',
  id: 'ref_1',
  payment_id: 'pay_1',
  out_trade_no: 'ORDER0001',
  out_refund_no: 'R1',
  transaction_id: null,
  refund_id: null,
  state,
  refund: amount,
  total: 100,
  currency: 'CNY',
  reason: null,
  request: {},
  notify_url: 'https://shop.example/notify/1900000109/refund',
  user_received_account: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: now,
  not_before: now,
  accepted_at: null,
  succeeded_at: null,
  settlement_refund: null,
  requested_by: null,
  approval: null,
  decided_by: null,
  v2_sign_type: null,
})

const fact = (other: Partial<RefundFact> = {}): RefundFact => ({
  mchid: '1900000109',
  out_trade_no: 'ORDER0001',
  out_refund_no: 'R1',
  refund_id: '50300000002026060900000000001',
  status: 'SUCCESS',
  transaction_id: '4200000000202606090000000001',
  total: 100,
  refund: 30,
  ...other,
})

describe('decideRefund', () => {
  it('adds a refund that succeeded to what was refunded, once', () => {
    const once = decideRefund(refund('processing'), payment, fact(), now)
    expect(once).toMatchObject({ event: 'refund.succeeded', refund: { state: 'succeeded' }, payment: { refunded: 30 } })
    const twice = decideRefund(once.refund, once.payment, fact(), now)
    expect([twice.verdict, twice.payment.refunded]).toEqual(['duplicate', 30])
  })

  it.each([
    { refund: 31 },
    { total: 99 },
    { mchid: '1' },
    { out_trade_no: 'X' },
    { transaction_id: '42' },
    { currency: 'USD' },
  ])('parks news about another refund: %o', (difference) => {
    const decision = decideRefund(refund('processing'), payment, fact(difference), now)
    expect([decision.verdict, decision.refund.state, decision.payment.refunded]).toEqual(['parked', 'processing', 0])
  })

  it('parks what would refund more than was paid', () => {
    const decision = decideRefund(refund('processing'), { ...payment, refunded: 80 }, fact(), now)
    expect([decision.verdict, decision.payment.refunded]).toEqual(['parked', 80])
  })

  it('calls a person when a refund given up here was made after all', () => {
    expect(decideRefund(refund('failed'), payment, fact(), now).refund.attention).toContain('sum')
  })
})

describe('readRefundFact', () => {
  const body = {
    out_trade_no: 'ORDER0001',
    out_refund_no: 'R1',
    refund_id: '503',
    amount: { total: 100, refund: 30 },
  }
  it('reads status from answers and refund_status from notifications, never the other', () => {
    expect(readRefundFact({ ...body, status: 'SUCCESS' }, { mchid: '1900000109' })).toMatchObject({ status: 'SUCCESS' })
    expect(readRefundFact({ ...body, mchid: '1900000109', refund_status: 'CLOSED' })).toMatchObject({
      status: 'CLOSED',
    })
    expect(readRefundFact({ ...body, mchid: '1900000109', status: 'SUCCESS' })).toBeUndefined()
    expect(readRefundFact({ ...body, refund_status: 'SUCCESS' })).toBeUndefined()
  })
})

describe('refundProblem', () => {
  const problem = (others: RefundRow[], amount: number, at = now, of: PaymentRow = payment) =>
    refundProblem(of, others, amount, at)?.body.code

  it('counts every refund that holds its part, and only those', () => {
    const others = [refund('created'), refund('abnormal'), refund('failed', 100), refund('closed', 100)]
    expect(problem(others, 40)).toBeUndefined()
    expect(problem(others, 41)).toBe('REFUND_EXCEEDS_PAID')
  })

  it('keeps the rules of number, age and state', () => {
    expect(
      problem(
        Array.from({ length: MOST_REFUNDS }, () => refund('succeeded', 1)),
        1,
      ),
    ).toBe('TOO_MANY_REFUNDS')
    expect(problem([], 1, new Date(now.getTime() + REFUNDABLE_FOR))).toBeUndefined()
    expect(problem([], 1, new Date(now.getTime() + REFUNDABLE_FOR + 1))).toBe('REFUND_TOO_LATE')
    expect(problem([], 1, now, { ...payment, state: 'pending' })).toBe('PAYMENT_NOT_PAID')
  })
})

describe('pollPause', () => {
  it('looks every minute at first, then slower, then four times a day', () => {
    const minutes = Array.from({ length: 11 }, (_, looked) => pollPause(looked, 0) / 60_000)
    expect(minutes).toEqual([1, 1, 1, 1, 1, 5, 10, 20, 30, 30, 30])
    expect(pollPause(5, 73 * 3_600_000)).toBe(6 * 3_600_000)
  })
})
