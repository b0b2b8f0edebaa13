import { sql } from 'kysely'
import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { done, type JobHandler, retryAt } from '../jobs/worker.ts'

const DAY = 24 * 3_600_000
/** How long people can look at a delivery after it ended. The event itself stays. */
const KEPT = 30 * DAY

/** Rows of one statement. */
const AT_ONCE = 5_000

/** The daily purge. */
export const PURGE = { mchid: '', kind: 'webhook.purge', key: 'ended' }

/** Forgets deliveries that ended long ago, or those of an endpoint that is no more. */
export const purgeDeliveries =
  ({ database, clock }: TillContext): JobHandler =>
  async ({ key }) => {
    const now = clock.now()
    const daily = key === PURGE.key
    const old = daily ? sql`ended_at < ${new Date(now - KEPT)}::timestamptz` : sql`endpoint_id = ${key}`
    const { numAffectedRows = 0n } = await sql`
      delete from webhook_delivery using (
        select mchid, endpoint_id, event_id from webhook_delivery where ${old} limit ${AT_ONCE}) as old
      where webhook_delivery.mchid = old.mchid and webhook_delivery.endpoint_id = old.endpoint_id
        and webhook_delivery.event_id = old.event_id`.execute(database.kysely)
    if (numAffectedRows >= BigInt(AT_ONCE)) return retryAt(now)
    return daily ? retryAt(now + DAY) : done()
  }

/** Plans to forget what was to be delivered to an endpoint that is deleted in this transaction. */
export const planPurgeOf = (trx: Transaction, endpointId: string, { jobs }: TillContext): Promise<void> =>
  jobs.enqueue(trx, { ...PURGE, key: endpointId })
