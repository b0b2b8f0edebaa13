import type { Payment, Refund, RefundState } from '../api/types.ts'

/** Refunds that hold part of the amount: done, or still able to be. */
const HOLDS: Record<RefundState, boolean> = {
  created: true,
  processing: true,
  succeeded: true,
  abnormal: true,
  closed: false,
  failed: false,
}

/** What can still be refunded of a payment, in fen. */
export function refundable({ state, amount }: Payment, refunds: Refund[]): number {
  if (state !== 'paid') return 0
  const held = refunds.reduce((sum, refund) => sum + (HOLDS[refund.state] ? refund.amount.refund : 0), 0)
  return Math.max(0, amount.total - Math.max(held, amount.refunded ?? 0))
}

/** Whether any refund can still change by itself. */
export function refundsUnderWay(refunds: Refund[]): boolean {
  return refunds.some(({ state }) => state === 'created' || state === 'processing')
}
