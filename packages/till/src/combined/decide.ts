import { decidePayment, park, type PaymentDecision } from '../payments/decide.ts'
import { paymentEventOf } from '../payments/facts.ts'
import { nextPaymentState } from '../payments/states.ts'
import { type CombinedFact, splitFact } from './facts.ts'
import type { CombinedPayment } from './store.ts'

/** What a piece of news does to a combination and to each of its payments. */
export interface CombinedDecision {
  verdict: PaymentDecision['verdict']
  reason?: string
  /** The combination after the news; the same object when nothing changed. */
  combined: CombinedPayment
  /** One for each payment, in the same order. */
  parts: PaymentDecision[]
}

/**
 * Decides what news from WeChat Pay does to a combination. Pure. Each payment moves by its own transition table, and all of
 * them move or none: one number that is not ours, or a picture in which only some are paid, is parked as a whole.
 */
export function decideCombined(combined: CombinedPayment, fact: CombinedFact, now: Date): CombinedDecision {
  const { told, mismatch } = splitFact(combined, fact)
  if (mismatch.length > 0) {
    return parkCombined(combined, `WeChat Pay speaks of another combination: ${mismatch.join('; ')}`.slice(0, 2_000))
  }
  const events = new Set(told.map(({ fact: { trade_state } }) => paymentEventOf(trade_state)))
  if (events.has('paid') && events.size > 1) return parkCombined(combined, PARTLY_PAID)
  const [event] = events
  // Neither is told of a combination that is about to be closed, sub-order after sub-order.
  if (event === undefined || events.size > 1) return nothingNew(combined)
  const parts = told.map(({ part, fact }) => decidePayment(part, fact, now))
  const doubt = parts.find(({ verdict }) => verdict === 'parked')
  if (doubt !== undefined) return parkCombined(combined, doubt.reason ?? PARTLY_PAID)
  const applied = parts.find(({ verdict }) => verdict === 'applied')
  if (applied === undefined) return nothingNew(combined)
  return {
    verdict: 'applied',
    ...(applied.reason !== undefined && { reason: applied.reason }),
    combined: {
      ...combined,
      state: nextPaymentState(combined.state, event),
      attention: applied.payment.attention ?? combined.attention,
      parts: parts.map(({ payment }) => payment),
    },
    parts,
  }
}

const PARTLY_PAID = 'WeChat Pay says that only some sub-orders are paid; all of a combination are paid or none'

const nothingNew = (combined: CombinedPayment): CombinedDecision => ({
  verdict: 'duplicate',
  combined,
  parts: combined.parts.map((payment) => ({ verdict: 'duplicate', payment })),
})

/** The decision to change no state and to call a person. Pure. */
export function parkCombined(combined: CombinedPayment, reason: string): CombinedDecision {
  const parts = combined.parts.map((part) => park(part, reason))
  const attention = combined.attention ?? reason
  return {
    verdict: 'parked',
    reason,
    combined: { ...combined, attention, parts: parts.map(({ payment }) => payment) },
    parts,
  }
}
