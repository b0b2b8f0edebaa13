import type { JobHandler } from '../jobs/worker.ts'
import type { WebhookContext } from './context.ts'
import { deliverLane } from './deliver.ts'
import { DELIVER } from './plan.ts'
import { PURGE, purgeDeliveries } from './purge.ts'

/** What the worker does for webhooks. */
export const webhookHandlers = (context: WebhookContext): Record<string, JobHandler> => ({
  [DELIVER]: deliverLane(context),
  [PURGE.kind]: purgeDeliveries(context),
})
