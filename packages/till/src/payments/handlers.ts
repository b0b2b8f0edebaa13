import { watchCodePayment } from '../codepay/watch.ts'
import type { TillContext } from '../context.ts'
import type { JobHandler } from '../jobs/worker.ts'
import { endPayment } from './end.ts'
import { orderHandlers, renewStaleLinkOf } from './order-handlers.ts'
import { paymentLife } from './payment-life.ts'
import type { PaymentRow } from './store.ts'

/** What the worker does for payments. */
export const paymentHandlers = (context: TillContext): Record<string, JobHandler> =>
  orderHandlers(
    paymentLife,
    {
      end: endPayment,
      watch: (payment, ...rest) => (payment.channel === 'codepay' ? watchCodePayment(payment, ...rest) : undefined),
    },
    context,
  )

export const renewStaleLink = (payment: PaymentRow, context: TillContext): Promise<void> =>
  renewStaleLinkOf(payment, paymentLife, context)
