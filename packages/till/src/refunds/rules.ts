import { Problem } from '../http/problem.ts'
import { REFUND_SPACING } from './jobs.ts'
import type { PaymentRow } from '../payments/store.ts'
import { holdsMoney } from './states.ts'
import type { RefundRow } from './store.ts'

/** WeChat Pay takes at most so many refunds of one order. */
export const MOST_REFUNDS = 50
/** WeChat Pay refunds for a year after the payment. */
export const REFUNDABLE_FOR = 365 * 24 * 3_600_000

/**
 * Why a payment must not be refunded by `amount`; undefined when it may. Pure: the caller holds the payment's lock, so the sum
 * is true until it commits.
 */
export function refundProblem(
  payment: PaymentRow,
  others: readonly RefundRow[],
  amount: number,
  now: Date,
): Problem | undefined {
  if (payment.state !== 'paid' || payment.paid_at === null) {
    return conflict(
      'PAYMENT_NOT_PAID',
      `The payment is ${payment.state}, not paid.`,
      undefined,
      'Only what was paid can be refunded.',
    )
  }
  if (now.getTime() - payment.paid_at.getTime() > REFUNDABLE_FOR) {
    return conflict(
      'REFUND_TOO_LATE',
      'It was paid more than a year ago.',
      undefined,
      'WeChat Pay refunds for 365 days only: pay the money back by another way.',
    )
  }
  const holding = others.filter((refund) => holdsMoney(refund.state))
  if (holding.length >= MOST_REFUNDS) {
    return conflict(
      'TOO_MANY_REFUNDS',
      `There are ${MOST_REFUNDS} refunds of it already.`,
      undefined,
      'WeChat Pay takes no more than that for one order.',
    )
  }
  const left = payment.total - holding.reduce((sum, refund) => sum + refund.refund, 0)
  if (amount > left) {
    return conflict(
      'REFUND_EXCEEDS_PAID',
      `amount.refund is ${amount} fen, but only ${left} of ${payment.total} are left.`,
      'amount.refund',
      'Refund at most what is left; refunds under way count.',
    )
  }
  return undefined
}

/** When the next refund of a payment may be sent: WeChat Pay wants a minute between two. */
export const sendableAt = ({ last_refund_at: last }: PaymentRow, now: Date): Date =>
  new Date(Math.max(now.getTime(), last === null ? 0 : last.getTime() + REFUND_SPACING))

const conflict = (code: string, message: string, field: string | undefined, hint: string): Problem =>
  new Problem(409, { code, message, ...(field !== undefined && { field }), hint })
