import type { TillContext } from '../context.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'
import { requestClose } from '../payments/close.ts'
import { CODEPAY_STEP } from '../payments/jobs.ts'
import { queryPayment } from '../payments/query.ts'
import { isFinalPaymentState } from '../payments/states.ts'
import type { PaymentRow } from '../payments/store.ts'

const NOT_IN_TIME = 'The payer did not finish in time: it is taken back'

/** Asks about a code payment every five seconds, until it is over or its time is: then it is taken back. */
export async function watchCodePayment(
  found: PaymentRow,
  context: TillContext,
  signal: AbortSignal,
): ReturnType<JobHandler> {
  const { payment, answer } = await queryPayment(found, context, signal)
  // A person knows of what is parked.
  if (isFinalPaymentState(payment.state) || answer === 'parked') return
  const now = context.clock.now()
  const over = payment.expires_at.getTime()
  if (now < over) return retryAt(Math.min(now + CODEPAY_STEP, over))
  await requestClose(payment, { why: NOT_IN_TIME, closeAt: now }, context)
}
