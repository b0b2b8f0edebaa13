import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidePayment, refusedState } from './decide.ts'
import type { PaymentFact } from './facts.ts'
import { nextQuery, QUERY_LADDER } from './jobs.ts'
import { PAYMENT_STATES, type PaymentState } from './states.ts'
import type { PaymentRow } from './store.ts'

const now = new Date('2026-06-09T10:13:20Z')

const payment = (other: Partial<PaymentRow> = {}): PaymentRow => ({
  mchid: '1900000109',
  sub_mchid: '',
  sub_appid: null,
  profit_sharing: false,
  id: 'pay_1',
  appid: 'wx1234567890abcdef',
  channel: 'native',
  out_trade_no: 'ORDER0001',
  state: 'pending',
  total: 100,
  currency: 'CNY',
  payer_total: null,
  settlement_total: null,
  refunded: 0,
  description: 'tea',
  attach: null,
  openid: null,
  client_ip: null,
  v2_sign_type: null,
  return_url: null,
  request: {},
  notify_url: 'https://shop.example/notify/1900000109/payment',
  prepay_id: null,
  code_url: 'weixin://wxpay/bizpayurl?pr=1',
  h5_url: null,
  prepaid_at: now,
  transaction_id: null,
  payer_openid: null,
  trade_type: null,
  bank_type: null,
  failure_code: null,
  failure_message: null,
  attention: null,
  created_at: now,
  expires_at: new Date(now.getTime() + 7_200_000),
  paid_at: null,
  closed_at: null,
  last_refund_at: null,
  combine_mchid: null,
  combine_out_trade_no: null,
  combine_index: null,
  ...other,
})

const fact = (other: Partial<PaymentFact> = {}): PaymentFact => ({
  mchid: '1900000109',
  appid: 'wx1234567890abcdef',
  out_trade_no: 'ORDER0001',
  trade_state: 'SUCCESS',
  total: 100,
  currency: 'CNY',
  transaction_id: '4200000000202606090000000001',
  payer_total: 90,
  success_time: now.getTime() - 1000,
  ...other,
})

const anyState = fc.constantFrom<PaymentState>(...PAYMENT_STATES)
const anyTradeState = fc.oneof(
  fc.constantFrom('SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'USERPAYING', 'REVOKED', 'PAYERROR', '__proto__'),
  fc.string(),
)

describe('decidePayment', () => {
  it('marks paid what matches in every number, with who, when and how much', () => {
    const decision = decidePayment(payment(), fact({ payer_openid: 'o1' }), now)
    expect(decision).toMatchObject({
      verdict: 'applied',
      event: 'payment.paid',
      payment: {
        state: 'paid',
        transaction_id: '4200000000202606090000000001',
        payer_total: 90,
        payer_openid: 'o1',
        paid_at: new Date(now.getTime() - 1000),
      },
    })
  })

  it('never changes the state on news about another order, whatever it says', () => {
    const wrong = fc.constantFrom<Partial<PaymentFact>>(
      { total: 99 },
      { currency: 'USD' },
      { appid: 'wx0000000000000000' },
      { mchid: '1900000110' },
      { out_trade_no: 'ORDER0002' },
    )
    fc.assert(
      fc.property(anyState, anyTradeState, wrong, (state, trade_state, difference) => {
        const decision = decidePayment(payment({ state }), fact({ trade_state, ...difference }), now)
        expect(decision.payment.state).toBe(state)
        expect(decision.verdict).not.toBe('applied')
      }),
    )
  })

  it('is settled by the first news: the same again changes nothing', () => {
    fc.assert(
      fc.property(anyState, anyTradeState, (state, trade_state) => {
        const once = decidePayment(payment({ state }), fact({ trade_state }), now)
        const twice = decidePayment(once.payment, fact({ trade_state }), now)
        expect(twice.payment).toBe(once.payment)
        expect(twice).not.toHaveProperty('event')
      }),
    )
  })

  it('calls a person when money comes after the end, instead of saying payment.paid', () => {
    for (const state of ['closed', 'failed'] as const) {
      const decision = decidePayment(payment({ state }), fact(), now)
      expect(decision).toMatchObject({ event: 'payment.paid_late', payment: { state: 'paid' } })
      expect(decision.payment.attention).toContain('refund')
    }
  })

  it('takes no paid order without a transaction_id', () => {
    expect(decidePayment(payment(), fact({ transaction_id: undefined }), now).verdict).toBe('parked')
  })
})

describe('news of a code payment', () => {
  it('makes it wait for its payer, fail or end as WeChat Pay says', () => {
    const waiting = decidePayment(payment({ state: 'created' }), fact({ trade_state: 'USERPAYING' }), now)
    expect(waiting).toMatchObject({ verdict: 'applied', payment: { state: 'pending' } })
    expect(waiting).not.toHaveProperty('event')
    const failed = decidePayment(waiting.payment, fact({ trade_state: 'PAYERROR' }), now)
    expect(failed).toMatchObject({
      event: 'payment.failed',
      payment: { state: 'failed', failure_code: 'PAYERROR', failure_message: expect.any(String) },
    })
    const reversed = decidePayment(payment({ state: 'closing' }), fact({ trade_state: 'REVOKED' }), now)
    expect(reversed).toMatchObject({ event: 'payment.closed', payment: { state: 'closed', closed_at: now } })
  })

  it('keeps the reason its call was refused for', () => {
    const refused = payment({ state: 'created', failure_code: 'NOT_ENOUGH', failure_message: '余额不足' })
    const failed = decidePayment(refused, fact({ trade_state: 'PAYERROR' }), now)
    expect(failed.payment).toMatchObject({ failure_code: 'NOT_ENOUGH', failure_message: '余额不足' })
  })

  it('calls a person when what was paid is taken back', () => {
    const decision = decidePayment(payment({ state: 'paid' }), fact({ trade_state: 'REVOKED' }), now)
    expect(decision).toMatchObject({ verdict: 'parked', event: 'payment.attention', payment: { state: 'paid' } })
  })
})

describe('nextQuery', () => {
  it('climbs the ladder from the prepay on', () => {
    const start = now.getTime()
    expect(nextQuery(payment(), 1, start + 5_000)).toBe(start + 30_000)
    expect(nextQuery(payment(), QUERY_LADDER.length, start + 1_800_000)).toBeUndefined()
  })

  it('leaves out the steps that were slept through', () => {
    expect(nextQuery(payment(), 1, now.getTime() + 200_000)).toBe(now.getTime() + 300_000)
  })
})

describe('a paid order without a currency', () => {
  it('is not believed; an unpaid one need not name it', () => {
    const unpaid = decidePayment(payment(), fact({ trade_state: 'CLOSED', currency: undefined }), now)
    expect(unpaid.payment.state).toBe('closed')
    const decision = decidePayment(payment(), fact({ trade_state: 'SUCCESS', currency: undefined }), now)
    expect(decision).toMatchObject({ verdict: 'parked', reason: expect.stringContaining('amount.currency is missing') })
    expect(decision.payment.state).toBe('pending')
  })
})

describe('a refused order', () => {
  it('fails only what WeChat Pay never took', () => {
    expect(refusedState({ state: 'created', prepaid_at: null })).toBe('failed')
    expect(refusedState({ state: 'closing', prepaid_at: null })).toBe('failed')
    expect(refusedState({ state: 'pending', prepaid_at: now })).toBe('pending')
    expect(refusedState({ state: 'closing', prepaid_at: now })).toBe('closing')
  })
})
