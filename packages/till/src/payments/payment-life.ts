import { noChanges, writeAtEnd } from './changes.ts'
import { PAYMENT_JOBS } from './jobs.ts'
import { countMove } from './moved.ts'
import { orderCalls } from './order-calls.ts'
import type { OrderLife } from './order-life.ts'
import { queryPayment } from './query.ts'
import { announce, paymentEvent } from './settle.ts'
import { nextPaymentState } from './states.ts'
import { findPayment, lockPayment, type PaymentRow } from './store.ts'

/** The life of a payment that is ordered alone. */
export const paymentLife: OrderLife<PaymentRow> = {
  jobs: PAYMENT_JOBS,
  find: (id, context) => findPayment(context.database.kysely, id),
  calls: orderCalls,
  query: queryPayment,

  async lock(trx, { mchid, id }) {
    const locked = await lockPayment(trx, mchid, id)
    if (locked === undefined) throw new Error(`Payment ${id} is gone.`)
    return locked
  },

  move: (payment, event, fields) => ({ ...payment, ...fields, state: nextPaymentState(payment.state, event) }),

  async save(trx, before, payment, { timeline, event, settled = [], planned = [] }, context) {
    const events = event === undefined ? [] : [paymentEvent(event, payment, context)]
    const also = planned.length === 0 ? [] : [context.jobs.enqueuing(trx, planned)]
    await writeAtEnd(trx, { ...noChanges(), payments: [payment], timeline, events, settled, also }, context)
    countMove(trx, before.state, payment, context)
    announce(trx, [payment], context)
  },
}
