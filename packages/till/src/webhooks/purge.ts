import { sql } from 'kysely'
import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { type JobHandler, retryAt } from '../jobs/worker.ts'

const DAY = 24 * 3_600_000
/** How long people can look at a delivery after it ended. The event itself stays. */
const KEPT = 30 * DAY

/** Rows of one statement. */
const AT_ONCE = 5_000

export const PURGE = { mchid: '', kind: 'webhook.purge', key: 'deliveries' }

/** Forgets deliveries that ended long ago, and those of endpoints that are no more. */
export const purgeDeliveries =
  ({ database, clock }: TillContext): JobHandler =>
  async (job) => {
    const now = clock.now()
    const { numAffectedRows = 0n } = await sql`
      delete from webhook_delivery using (
        select mchid, endpoint_id, event_id from webhook_delivery
        where ended_at < ${new Date(now - KEPT)}::timestamptz
          or endpoint_id not in (select id from webhook_endpoint)
        limit ${AT_ONCE}) as old
      where webhook_delivery.mchid = old.mchid and webhook_delivery.endpoint_id = old.endpoint_id
        and webhook_delivery.event_id = old.event_id`.execute(database.kysely)
    const more = numAffectedRows >= BigInt(AT_ONCE) && !job.signal.aborted
    return retryAt(more ? now : now + DAY)
  }

/** Purges now, whenever it was planned. */
export const purgeNow = (trx: Transaction, { jobs }: TillContext): Promise<void> => jobs.reschedule(trx, PURGE)
