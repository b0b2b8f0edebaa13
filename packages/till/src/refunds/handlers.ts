import { nowOf, type TillContext } from '../context.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'
import { noChanges, writeChanges } from '../payments/changes.ts'
import { lockPayment } from '../payments/store.ts'
import { LONG_WAIT, pollPause, REFUND_JOBS } from './jobs.ts'
import { giveUpRefund, queryRefund, requestRefund } from './request.ts'
import { findRefund, type RefundRow } from './store.ts'

/** What the worker does for refunds. Every handler reads the row anew and bears being run twice. */
export function refundHandlers(context: TillContext): Record<string, JobHandler> {
  return { [REFUND_JOBS.request]: request(context), [REFUND_JOBS.query]: poll(context) }
}

const minutes = 60_000
/** A merchant account that stays empty this long is not about to be topped up. */
const PATIENCE_WITHOUT_MONEY = 7 * 24 * 60 * minutes
/** How often "no such order" may be a mistake. */
const SPURIOUS_ANSWERS = 3

/** Sends a refund whose time has come, or whose process died, or whose outcome is unknown. */
const request =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findRefund(context.database.kysely, job.key)
    if (found?.state !== 'created' || found.approval === 'waiting') return
    const { answer, refund, code } = await requestRefund(found, context, job.signal)
    if (refund.state !== 'created') return
    const now = context.clock.now()
    // It knows the refund, yet says nothing we may believe or understand: a person looks, and so do we, now and then.
    if (answer === 'told') return retryAt(now + pollPause(job.attempts, now - refund.created_at.getTime()), 'undecided')
    const hopeless =
      (code === 'NOT_ENOUGH' && now - refund.created_at.getTime() > PATIENCE_WITHOUT_MONEY) ||
      (NO_SUCH_ORDER.has(code ?? '') && job.attempts >= SPURIOUS_ANSWERS)
    if (hopeless) {
      await giveUpRefund(refund, code ?? '', refund.failure_message ?? '', context)
      return
    }
    return retryAt(now + requestPause(job.attempts, code), code ?? 'outcome unknown')
  }

const NO_SUCH_ORDER: ReadonlySet<string> = new Set(['RESOURCE_NOT_EXISTS', 'ORDER_NOT_EXIST', 'NOT_FOUND'])

const requestPause = (attempts: number, code: string | undefined): number => {
  if (code === 'NOT_ENOUGH') return 10 * minutes
  if (code === 'FREQUENCY_LIMITED') return 61_000
  return Math.min(2_000 * 2 ** (attempts - 1), 5 * minutes)
}

/** Looks at an accepted refund until it is over. */
const poll =
  (context: TillContext): JobHandler =>
  async (job) => {
    const found = await findRefund(context.database.kysely, job.key)
    if (found === undefined || isOver(found)) return
    const { refund } = await queryRefund(found, context, job.signal)
    if (isOver(refund)) return
    const now = context.clock.now()
    const waited = now - (refund.accepted_at ?? refund.created_at).getTime()
    if (waited > LONG_WAIT && refund.attention === null) await callPerson(refund, context)
    return retryAt(now + pollPause(job.attempts, waited))
  }

const isOver = ({ state }: RefundRow): boolean => state === 'succeeded' || state === 'closed' || state === 'failed'

function callPerson(refund: RefundRow, context: TillContext): Promise<void> {
  return context.database.transaction(async (trx) => {
    await lockPayment(trx, refund.mchid, refund.payment_id)
    const locked = await findRefund(trx, refund.id)
    if (locked === undefined || isOver(locked)) return
    const attention = 'WeChat Pay has been processing it for more than three days.'
    const step = { kind: 'attention' as const, title: 'Kept for a person', detail: attention, at: nowOf(context) }
    await writeChanges(trx, {
      ...noChanges(),
      refunds: [{ ...locked, attention }],
      timeline: [{ ...step, mchid: refund.mchid, payment_id: refund.payment_id }],
    })
  })
}
