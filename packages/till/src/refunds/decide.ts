import type { EventType } from '../events/outbox.ts'
import { shownMoney } from '../payments/money.ts'
import type { TimelineKind } from '../payments/timeline.ts'
import type { PaymentRow } from '../payments/store.ts'
import { type RefundFact, refundMismatch } from './facts.ts'
import { nextRefundState, refundEventOf, type RefundState } from './states.ts'
import type { RefundRow } from './store.ts'

/** What a piece of news does to a refund and its payment. */
export interface RefundDecision {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  refund: RefundRow
  payment: PaymentRow
  step?: { kind: TimelineKind; title: string; detail?: string }
  event?: EventType
}

/** Decides what news from WeChat Pay about a refund does, whichever way it came. Pure. */
export function decideRefund(refund: RefundRow, payment: PaymentRow, fact: RefundFact, now: Date): RefundDecision {
  const event = refundEventOf(fact.status)
  if (event === undefined) return { verdict: 'duplicate', refund, payment }
  const mismatch = refundMismatch(refund, payment.transaction_id, fact)
  if (mismatch.length > 0) return park(refund, payment, `WeChat Pay speaks of another refund: ${mismatch.join('; ')}`)
  const state = nextRefundState(refund.state, event)
  if (state === refund.state) return { verdict: 'duplicate', refund, payment }
  const overdrawn = state === 'succeeded' && payment.refunded + refund.refund > payment.total
  if (overdrawn) return park(refund, payment, 'WeChat Pay says refunded, but more than was paid would be refunded')
  const late = refund.state === 'failed'
  return {
    verdict: 'applied',
    refund: {
      ...refund,
      state,
      refund_id: fact.refund_id,
      user_received_account: fact.user_received_account ?? refund.user_received_account,
      failure_code: null,
      failure_message: null,
      attention: attentionOf(state, late) ?? refund.attention,
      settlement_refund: settledOf(fact) ?? refund.settlement_refund,
      accepted_at: refund.accepted_at ?? now,
      succeeded_at: state === 'succeeded' ? new Date(fact.success_time ?? now.getTime()) : null,
    },
    payment: state === 'succeeded' ? { ...payment, refunded: payment.refunded + refund.refund } : payment,
    step: {
      kind: 'refund',
      title: `Refund ${STATE_WORDS[state]}`,
      detail: `${refund.out_refund_no}: ${shownMoney(refund.refund, refund.currency)}`,
    },
    ...eventOf(state),
  }
}

function park(refund: RefundRow, payment: PaymentRow, reason: string): RefundDecision {
  return {
    verdict: 'parked',
    reason,
    refund: { ...refund, attention: refund.attention ?? reason },
    payment,
    // The same surprise again (every query repeats it) is not told again.
    ...(refund.attention !== reason && {
      step: { kind: 'attention' as const, title: 'Kept for a person: not applied', detail: reason },
      event: 'refund.attention' as const,
    }),
  }
}

/** No refund takes more from the merchant than its amount: what says so is not believed. */
const settledOf = ({ settlement_refund, refund }: RefundFact): number | undefined =>
  settlement_refund !== undefined && settlement_refund <= refund ? settlement_refund : undefined

const STATE_WORDS: Record<RefundState, string> = {
  created: 'recorded',
  processing: 'accepted',
  succeeded: 'succeeded',
  abnormal: 'abnormal',
  closed: 'closed',
  failed: 'failed',
}

const attentionOf = (state: RefundState, late: boolean): string | undefined => {
  if (late) return 'WeChat Pay accepted this refund although it was given up here: check the sum of the refunds.'
  if (state === 'abnormal') return 'The money could not be returned the way it came: refund it by another way.'
  return undefined
}

const EVENTS: Partial<Record<RefundState, EventType>> = {
  succeeded: 'refund.succeeded',
  abnormal: 'refund.abnormal',
  closed: 'refund.closed',
}

const eventOf = (state: RefundState): { event?: EventType } => {
  const event = EVENTS[state]
  return event === undefined ? {} : { event }
}
