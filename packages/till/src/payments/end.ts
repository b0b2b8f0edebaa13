import { reversePayment } from '../codepay/reverse.ts'
import type { TillContext } from '../context.ts'
import { type CloseAttempt, closePayment } from './close.ts'
import type { PaymentRow } from './store.ts'

/** One attempt to end an unpaid payment: an order is closed, a code payment is taken back. */
export const endPayment = (closing: PaymentRow, context: TillContext, signal?: AbortSignal): Promise<CloseAttempt> =>
  closing.channel === 'codepay' ? reversePayment(closing, context, signal) : closePayment(closing, context, signal)
