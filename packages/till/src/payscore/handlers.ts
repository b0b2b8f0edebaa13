import type { TillContext } from '../context.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { createRefund } from '../refunds/create.ts'
import { askForWish, makeServiceOrder, queryServiceOrder } from './calls.ts'
import { DOUBLE_JOB, lookPause, SERVICE_ORDER_JOB } from './jobs.ts'
import { stepOf } from './step.ts'
import { isFinalServiceOrder } from './states.ts'
import { findServiceOrder, lockServiceOrder, saveServiceOrder, type ServiceOrderRow } from './store.ts'
import { paymentIdOf } from './view.ts'

const DAY = 86_400_000

/** What the worker does for PayScore. Every handler reads the row anew and bears being run twice. */
export function payscoreHandlers(context: TillContext): Record<string, JobHandler> {
  return { [SERVICE_ORDER_JOB]: goOn(context), [DOUBLE_JOB]: giveBack(context) }
}

/** Makes what is not known to be made, repeats what was wished for, else looks. */
const goOn =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findServiceOrder(context.database.kysely, job.key)
    if (found === undefined || (isFinalServiceOrder(found.state) && found.wish === null)) return
    const now = (): number => context.clock.now()
    if (found.state === 'created' || found.wish !== null) {
      const { order, answer } = await (found.state === 'created'
        ? makeServiceOrder(found, context, job.signal)
        : askForWish(found, context, job.signal))
      if (order.state === 'created' || order.wish !== null)
        return retryAt(now() + Math.min(2_000 * 2 ** (job.attempts - 1), 5 * 60_000), `outcome ${answer}`)
      return lookAgain(order, 0, now())
    }
    const { order } = await queryServiceOrder(found, context, job.signal)
    if (
      order.state === 'collecting' &&
      order.attention === null &&
      now() - (order.completed_at?.getTime() ?? now()) > 3 * DAY
    )
      await callPerson(order, context)
    return lookAgain(order, job.attempts, now())
  }

function lookAgain(order: ServiceOrderRow, looked: number, now: number) {
  const pause = lookPause(order, looked)
  return pause === undefined ? undefined : retryAt(now + pause)
}

/** Money that WeChat Pay collected although the user had paid otherwise. */
const giveBack =
  (context: TillContext): JobHandler =>
  async (job) => {
    const order = await findServiceOrder(context.database.kysely, job.key)
    if (order === undefined || !order.paid_elsewhere || order.transaction_id === null || order.total === null) return
    const asked = { payment_id: paymentIdOf(order), amount: { refund: order.total }, reason: '重复支付退款' }
    await createRefund(asked, { idempotencyKey: `double-${order.id}` }, context)
  }

function callPerson(order: ServiceOrderRow, context: TillContext): Promise<void> {
  return context.database.transaction(async (trx) => {
    const locked = await lockServiceOrder(trx, order.mchid, order.id)
    if (locked?.state !== 'collecting' || locked.attention !== null) return
    const attention =
      'WeChat Pay has not been able to collect it for three days: remind the user, or have it tried again.'
    await saveServiceOrder(trx, { ...locked, attention })
    await writeChanges(trx, {
      ...noChanges(),
      timeline: [stepOf(order, { kind: 'attention', title: 'Kept for a person', detail: attention }, context)],
    })
  })
}
