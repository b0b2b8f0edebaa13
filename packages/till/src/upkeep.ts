import type { TillContext } from './context.ts'
import { type JobHandler, retryAt } from './jobs/worker.ts'
import { PURGE as WEBHOOK_PURGE } from './webhooks/purge.ts'

const DAY = 24 * 3_600_000
/** How long an Idempotency-Key is remembered. Numbers are remembered for ever. */
export const KEYS_KEPT = 30 * DAY

const PURGE = { mchid: '', kind: 'house.purge', key: 'idempotency-keys' }

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
})

/** Plans the daily work, once for all replicas. */
export const planUpkeep = (context: TillContext): Promise<void> =>
  context.database.transaction((trx) =>
    context.jobs.enqueueAll(
      trx,
      [PURGE, WEBHOOK_PURGE].map((job) => ({ ...job, runAt: new Date(context.clock.now() + DAY) })),
    ),
  )
