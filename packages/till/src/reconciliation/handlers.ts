import { sql } from 'kysely'
import type { TillContext } from '../context.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'
import { dayAfter, dayBefore, DAYS_KEPT, lastBilledDay, nextTen } from './day.ts'
import { requestDay, RUN, RUN_SUB } from './request-day.ts'
import { runDay } from './run.ts'

const PLAN = { mchid: '', kind: 'reconciliation.plan', key: 'daily' }

/** What the worker does for reconciliation. */
export const reconciliationHandlers = (context: TillContext): Record<string, JobHandler> => ({
  [PLAN.kind]: async () => {
    for (const { mchid } of context.merchants.list()) await requestMissing(mchid, context)
    return retryAt(nextTen(context.clock.now()))
  },
  [RUN]: (job) => runDay(job, context),
  [RUN_SUB]: (job) => runDay(job, context),
})

/** Every day at ten, once for all replicas. When the till was away at ten, it is done when it is back. */
export const planReconciliation = (context: TillContext): Promise<void> =>
  context.database.transaction((trx) =>
    context.jobs.enqueue(trx, { ...PLAN, runAt: new Date(nextTen(context.clock.now())) }),
  )

/** The days since the last that was asked for; the latest alone where there was none. */
async function requestMissing(mchid: string, context: TillContext): Promise<void> {
  const { kysely } = context.database
  const last = lastBilledDay(context.clock.now())
  const { rows } = await sql<{ day: string | null }>`
    select max(day) as day from reconciliation where mchid = ${mchid} and day <= ${last}::date`.execute(kysely)
  const known = rows[0]?.day ?? null
  const oldest = dayBefore(last, DAYS_KEPT)
  const next = known === null ? last : dayAfter(known)
  for (let day = next < oldest ? oldest : next; day <= last; day = dayAfter(day)) {
    await context.database.transaction((trx) => requestDay(trx, { mchid, day }, context))
  }
}
