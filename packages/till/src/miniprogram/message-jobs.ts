import type { NewJob } from '../jobs/queue.ts'
import type { PaymentRow } from '../payments/store.ts'
import { messageOf } from './message-request.ts'

export const MESSAGE_JOB = 'payment.message'

/** The messages that payments which were just paid ask for. */
export const messageJobs = (payments: Iterable<PaymentRow>, now: Date): NewJob[] =>
  [...payments]
    .filter((payment) => messageOf(payment) !== undefined)
    .map(({ mchid, id }) => ({ mchid, kind: MESSAGE_JOB, key: id, runAt: now }))
