import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isFinalPaymentState,
  isLatePayment,
  nextPaymentState,
  PAYMENT_EVENTS,
  PAYMENT_STATES,
  type PaymentState,
} from './states.ts'

const rank: Record<PaymentState, number> = { created: 0, pending: 1, closing: 2, closed: 3, failed: 3, paid: 4 }
const events = fc.array(fc.constantFrom(...PAYMENT_EVENTS), { maxLength: 30 })

describe('payment states', () => {
  it('never go backwards, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        let state: PaymentState = 'created'
        for (const event of sequence) {
          const next = nextPaymentState(state, event)
          expect(rank[next]).toBeGreaterThanOrEqual(rank[state])
          state = next
        }
      }),
    )
  })

  it('are paid exactly when one of the events was a payment', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const end = sequence.reduce<PaymentState>(nextPaymentState, 'created')
        expect(end === 'paid').toBe(sequence.includes('paid'))
      }),
    )
  })

  it('enter paid exactly once', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        let state: PaymentState = 'created'
        let entries = 0
        for (const event of sequence) {
          const next = nextPaymentState(state, event)
          if (next === 'paid' && state !== 'paid') entries++
          state = next
        }
        expect(entries).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('leave a final state only for money, and mark it', () => {
    for (const state of PAYMENT_STATES.filter(isFinalPaymentState)) {
      for (const event of PAYMENT_EVENTS) {
        const next = nextPaymentState(state, event)
        if (next !== state) expect([event, isLatePayment(state, event)]).toEqual(['paid', true])
      }
    }
  })

  it('do not call a payment in time late', () => {
    for (const state of ['created', 'pending', 'closing', 'paid'] as const) {
      expect(isLatePayment(state, 'paid')).toBe(false)
    }
  })

  it('do not fail an order that stands because its renewal was refused', () => {
    expect(nextPaymentState('pending', 'refused')).toBe('pending')
  })
})
