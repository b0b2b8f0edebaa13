/** What a payment can be. `paid`, `closed` and `failed` are final: only a proven payment still moves the last two. */
export const PAYMENT_STATES = ['created', 'pending', 'closing', 'paid', 'closed', 'failed'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/**
 * What can happen to a payment:
 * - `prepaid`: WeChat Pay accepted the order;
 * - `refused`: WeChat Pay definitely refused the order (unknown outcomes are not events);
 * - `close_requested`: somebody, or the clock, wants it closed;
 * - `closed`: WeChat Pay says CLOSED, or REVOKED of a code payment;
 * - `pay_failed`: WeChat Pay says PAYERROR of a code payment: its number is over;
 * - `paid`: WeChat Pay says SUCCESS or REFUND, and every number matches our record.
 */
export const PAYMENT_EVENTS = ['prepaid', 'refused', 'close_requested', 'closed', 'pay_failed', 'paid'] as const
export type PaymentEvent = (typeof PAYMENT_EVENTS)[number]

/**
 * The only transition table of a payment: API, notification, query job and close all go through it.
 *
 * States only move to the right of `created → pending → closing → closed | failed → paid`. Money decides: `paid` is
 * reached from everywhere, also from `closed` and `failed`, because an order that WeChat Pay calls SUCCESS must not stay
 * unpaid here. That late payment is never silent: `isLatePayment` marks it, and it goes out as `payment.paid_late`.
 */
export const PAYMENT_TRANSITIONS: Record<PaymentState, Record<PaymentEvent, PaymentState>> = {
  created: {
    prepaid: 'pending',
    refused: 'failed',
    close_requested: 'closing',
    closed: 'closed',
    pay_failed: 'failed',
    paid: 'paid',
  },
  // A renewed prepay that is refused says nothing about the order that stands.
  pending: {
    prepaid: 'pending',
    refused: 'pending',
    close_requested: 'closing',
    closed: 'closed',
    pay_failed: 'failed',
    paid: 'paid',
  },
  // Closing before the prepay answer was known: the prepay is repeated first, and its refusal means nothing was ordered.
  closing: {
    prepaid: 'closing',
    refused: 'failed',
    close_requested: 'closing',
    closed: 'closed',
    pay_failed: 'failed',
    paid: 'paid',
  },
  paid: {
    prepaid: 'paid',
    refused: 'paid',
    close_requested: 'paid',
    closed: 'paid',
    pay_failed: 'paid',
    paid: 'paid',
  },
  closed: {
    prepaid: 'closed',
    refused: 'closed',
    close_requested: 'closed',
    closed: 'closed',
    pay_failed: 'closed',
    paid: 'paid',
  },
  failed: {
    prepaid: 'failed',
    refused: 'failed',
    close_requested: 'failed',
    closed: 'failed',
    pay_failed: 'failed',
    paid: 'paid',
  },
}

/** The state after `event`. Pure. */
export const nextPaymentState = (state: PaymentState, event: PaymentEvent): PaymentState =>
  PAYMENT_TRANSITIONS[state][event]

/** True when money arrived for a payment the shop was told is over: a person delivers or refunds. */
export const isLatePayment = (state: PaymentState, event: PaymentEvent): boolean =>
  event === 'paid' && (state === 'closed' || state === 'failed')

/** True when nothing more is expected of WeChat Pay. */
export const isFinalPaymentState = (state: PaymentState): boolean =>
  state === 'paid' || state === 'closed' || state === 'failed'
