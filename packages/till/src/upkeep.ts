import { nowOf, type TillContext } from './context.ts'
import { makeMonths } from './db/months.ts'
import { type JobHandler, retryAt } from './jobs/worker.ts'
import { PURGE as WEBHOOK_PURGE } from './webhooks/purge.ts'

const DAY = 24 * 3_600_000
/** How long an Idempotency-Key is remembered. Numbers are remembered for ever. */
export const KEYS_KEPT = 30 * DAY

const PURGE = { mchid: '', kind: 'house.purge', key: 'idempotency-keys' }
const MONTHS = { mchid: '', kind: 'house.months', key: 'ahead' }

/** What the worker does for the house itself. */
export const upkeepHandlers = (context: TillContext): Record<string, JobHandler> => ({
  [PURGE.kind]: async () => {
    const now = context.clock.now()
    await context.database.kysely
      .deleteFrom('idempotency_key')
      .where('created_at', '<', new Date(now - KEYS_KEPT))
      .execute()
    return retryAt(now + DAY)
  },
  [MONTHS.kind]: async () => {
    const made = await makeMonths(context.database, nowOf(context))
    if (made.length > 0) context.log.info({ made }, 'months made')
    return retryAt(context.clock.now() + DAY)
  },
})

/** Plans the daily work, once for all replicas. */
export const planUpkeep = (context: TillContext): Promise<void> =>
  context.database.transaction((trx) =>
    context.jobs.enqueueAll(
      trx,
      [PURGE, MONTHS, WEBHOOK_PURGE].map((job) => ({ ...job, runAt: new Date(context.clock.now() + DAY) })),
    ),
  )

/** Makes the months of now. Failing that the default part takes their rows, and the daily work moves them. */
export const startMonths = (context: TillContext): Promise<unknown> =>
  makeMonths(context.database, nowOf(context)).catch((error: unknown) =>
    context.log.warn({ err: error }, 'months not made; rows wait in the default part'),
  )
