import type { EventType } from '../events/outbox.ts'
import { type PaymentFact, paymentEventOf, paymentMismatch } from './facts.ts'
import { isLatePayment, nextPaymentState, type PaymentState } from './states.ts'
import type { PaymentRow } from './store.ts'
import type { TimelineKind } from './timeline.ts'

/** What a piece of news does to a payment. */
export interface PaymentDecision {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  /** The payment after the news; the same object when nothing changed. */
  payment: PaymentRow
  step?: { kind: TimelineKind; title: string; detail?: string }
  event?: EventType
}

/**
 * Decides what news from WeChat Pay does, whether it came by notification, query or close. Pure.
 *
 * Nothing is believed about another amount, merchant, appid or number: that is parked for a person and changes no state.
 */
export function decidePayment(payment: PaymentRow, fact: PaymentFact, now: Date): PaymentDecision {
  const event = paymentEventOf(fact.trade_state)
  if (event === undefined) return { verdict: 'duplicate', payment }
  const mismatch = paymentMismatch(payment, fact)
  if (mismatch.length > 0) return park(payment, `WeChat Pay speaks of another order: ${mismatch.join('; ')}`)
  if (event === 'paid' && fact.transaction_id === undefined) {
    return park(payment, 'WeChat Pay says paid without a transaction_id')
  }
  if (fact.trade_state === 'REVOKED' && payment.state === 'paid' && payment.attention !== TAKEN_BACK) {
    return park(payment, TAKEN_BACK)
  }
  const state = nextPaymentState(payment.state, event)
  if (state === payment.state) return { verdict: 'duplicate', payment }
  switch (event) {
    case 'paid':
      return markPaid(payment, fact, now)
    case 'prepaid':
      return markPending({ ...payment, state }, now)
    case 'pay_failed':
      return markFailed({ ...payment, state }, fact)
    default:
      return markClosed({ ...payment, state }, fact, now)
  }
}

const TAKEN_BACK = 'It was paid, and WeChat Pay says REVOKED: the money went back to the payer'

/** The decision to change nothing and to call a person. Pure. */
export function park(payment: PaymentRow, reason: string): PaymentDecision {
  return {
    verdict: 'parked',
    reason,
    payment: { ...payment, attention: payment.attention ?? reason },
    // The same surprise again (every query repeats it) is not told again.
    ...(payment.attention !== reason && {
      step: { kind: 'attention' as const, title: 'Kept for a person: not applied', detail: reason },
      event: 'payment.attention' as const,
    }),
  }
}

const LATE = 'Paid after it was over here: deliver the goods, or refund the money.'

function markPaid(payment: PaymentRow, fact: PaymentFact, now: Date): PaymentDecision {
  const late = isLatePayment(payment.state, 'paid')
  return {
    verdict: 'applied',
    ...(late && { reason: LATE }),
    payment: {
      ...payment,
      state: nextPaymentState(payment.state, 'paid'),
      transaction_id: fact.transaction_id ?? null,
      payer_total: fact.payer_total ?? null,
      settlement_total: settlementTotal(fact),
      payer_openid: fact.payer_openid ?? null,
      trade_type: fact.trade_type ?? null,
      bank_type: fact.bank_type ?? null,
      paid_at: new Date(fact.success_time ?? now.getTime()),
      attention: late ? LATE : payment.attention,
    },
    step: {
      kind: 'paid',
      title: late ? `Paid late: it was ${payment.state} here` : 'Paid',
      ...(late ? { detail: LATE } : { detail: `transaction_id ${fact.transaction_id}` }),
    },
    // A shop delivers on payment.paid; a late payment asks for a decision first, so it has a name of its own.
    event: late ? 'payment.paid_late' : 'payment.paid',
  }
}

/** Coupons that take off more than the price are not believed. */
const settlementTotal = ({ total, forgone = 0 }: PaymentFact): number | null =>
  forgone > 0 && forgone <= total ? total - forgone : null

/** A code payment whose payer is asked for the password. */
function markPending(payment: PaymentRow, now: Date): PaymentDecision {
  return {
    verdict: 'applied',
    payment: { ...payment, prepaid_at: payment.prepaid_at ?? now },
    step: { kind: 'prepay', title: 'The payer is asked for the password' },
  }
}

/** A code payment that ended without money. What its call was answered says more than PAYERROR. */
function markFailed(payment: PaymentRow, fact: PaymentFact): PaymentDecision {
  const failure_code = payment.failure_code ?? fact.trade_state
  const failure_message = payment.failure_message ?? fact.trade_state_desc ?? 'The payer did not pay.'
  return {
    verdict: 'applied',
    payment: { ...payment, failure_code, failure_message },
    step: { kind: 'failed', title: 'Failed', detail: failure_message },
    event: 'payment.failed',
  }
}

function markClosed(payment: PaymentRow, { trade_state }: PaymentFact, now: Date): PaymentDecision {
  return {
    verdict: 'applied',
    payment: { ...payment, closed_at: now },
    step: { kind: 'closed', title: 'Closed', detail: `WeChat Pay says ${trade_state}: it can no longer be paid` },
    event: 'payment.closed',
  }
}

/**
 * The state after WeChat Pay refused to order. Once it took the order, the refusal of a renewal says nothing about it: the payer
 * may hold a code that still works. Pure.
 */
export const refusedState = (payment: Pick<PaymentRow, 'state' | 'prepaid_at'>): PaymentState =>
  payment.prepaid_at === null ? nextPaymentState(payment.state, 'refused') : payment.state
