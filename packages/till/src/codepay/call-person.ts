import { nowOf, type TillContext } from '../context.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { announce, stepOf } from '../payments/settle.ts'
import { isFinalPaymentState } from '../payments/states.ts'
import { lockPayment, type PaymentRow } from '../payments/store.ts'
import { paymentView } from '../payments/view.ts'

const REASON = 'Nobody knows yet whether it was taken back: look at it on the merchant platform before the goods go.'

/** Tells a person, once, that a code payment is neither paid nor taken back, though its payer is long gone. */
export function callPerson({ mchid, id }: PaymentRow, context: TillContext): Promise<void> {
  return context.database.transaction(async (trx) => {
    const locked = await lockPayment(trx, mchid, id)
    if (locked === undefined || isFinalPaymentState(locked.state) || locked.attention !== null) return
    const payment = { ...locked, attention: REASON }
    const step = { kind: 'attention' as const, title: 'Kept for a person', detail: REASON }
    await writeChanges(
      trx,
      {
        ...noChanges(),
        payments: [payment],
        timeline: [stepOf(payment, step, context)],
        events: [
          {
            mchid,
            id: context.newId('evt'),
            type: 'payment.attention',
            subject_id: id,
            payload: JSON.stringify(paymentView(payment, context)),
            at: nowOf(context),
          },
        ],
      },
      context.jobs,
    )
    announce(trx, [payment], context)
  })
}
