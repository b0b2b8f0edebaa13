import { nowOf, type TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { Problem } from '../http/problem.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { stepOf } from '../payments/settle.ts'
import { lockPayment, type PaymentRow } from '../payments/store.ts'
import { requestJob } from './jobs.ts'
import { changeRefund } from './request.ts'
import { sendableAt } from './rules.ts'
import { holdsMoney, nextRefundState } from './states.ts'
import { findRefund, type RefundRow } from './store.ts'

/**
 * Whether a refund must wait for a second person: asked for by a person, and all that is given back of the payment then lies
 * above the house's limit, so that nothing is gained by asking for it in parts.
 */
export function needsSecondPerson(
  amount: number,
  others: readonly RefundRow[],
  operator: string | undefined,
  limit: number | undefined,
): boolean {
  if (operator === undefined || limit === undefined) return false
  return others.filter(({ state }) => holdsMoney(state)).reduce((sum, { refund }) => sum + refund, amount) > limit
}

/**
 * A second person agrees: the refund is sent now, or when its minute after another has passed.
 *
 * @throws Problem 403 when it is the one who asked; 409 when nothing waits for a decision.
 */
export function approveRefund(refund: RefundRow, operator: string, context: TillContext): Promise<RefundRow> {
  return context.database.transaction(async (trx) => {
    const { payment, waiting } = await lockWaiting(trx, refund)
    checkSecond(waiting, operator)
    context.act?.about(waiting)
    const at = sendableAt(payment, nowOf(context))
    const approved: RefundRow = { ...waiting, approval: 'given', decided_by: operator, attention: null, not_before: at }
    await writeChanges(trx, {
      ...noChanges(),
      payments: [{ ...payment, last_refund_at: at }],
      refunds: [approved],
      timeline: [
        stepOf(
          payment,
          { kind: 'refund', title: 'Refund approved', detail: `${waiting.out_refund_no}: ${operator}` },
          context,
        ),
      ],
    })
    await context.jobs.enqueue(trx, requestJob(approved, at.getTime()))
    return approved
  })
}

/**
 * A second person, or the one who asked, says no: nothing is sent, and the amount may be refunded anew.
 *
 * @throws Problem 409 when nothing waits for a decision.
 */
export function rejectRefund(
  refund: RefundRow,
  operator: string,
  reason: string,
  context: TillContext,
): Promise<RefundRow> {
  return changeRefund(refund, context, async (locked) => {
    checkWaiting(locked)
    context.act?.about(locked)
    const rejected: RefundRow = {
      ...locked,
      state: nextRefundState(locked.state, 'refused'),
      approval: 'refused',
      decided_by: operator,
      attention: null,
      failure_code: 'REJECTED',
      failure_message: reason,
    }
    const payment = { mchid: locked.mchid, id: locked.payment_id }
    const step = stepOf(payment, { kind: 'refund', title: 'Refund rejected', detail: reason }, context)
    return { refund: rejected, steps: [step], failed: true }
  })
}

/** @throws Problem 409 */
function checkWaiting(refund: RefundRow): void {
  if (refund.state === 'created' && refund.approval === 'waiting') return
  throw new Problem(409, {
    code: 'NOTHING_TO_DECIDE',
    message: `The refund is ${refund.state} and waits for nobody.`,
    hint: 'Only a refund with approval.state "waiting" can be approved or rejected. 只有等待复核的退款可以通过或驳回。',
  })
}

/** @throws Problem 403 */
function checkSecond(refund: RefundRow, operator: string): void {
  if (refund.requested_by !== operator) return
  throw new Problem(403, {
    code: 'SECOND_PERSON_NEEDED',
    message: 'Whoever asked for a refund cannot approve it.',
    hint: 'Another operator who may refund must approve it. 退款须由申请人以外的操作员复核。',
  })
}

async function lockWaiting(trx: Transaction, refund: RefundRow): Promise<{ payment: PaymentRow; waiting: RefundRow }> {
  const payment = await lockPayment(trx, refund.mchid, refund.payment_id)
  const waiting = await findRefund(trx, refund.id)
  if (payment === undefined || waiting === undefined) throw new Error(`Refund ${refund.id} is gone.`)
  checkWaiting(waiting)
  return { payment, waiting }
}
