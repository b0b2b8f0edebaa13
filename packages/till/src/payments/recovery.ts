import { sql } from 'kysely'
import type { TillContext } from '../context.ts'
import { COMBINED_JOBS, PAYMENT_JOBS } from './jobs.ts'

/**
 * Takes over at once what a dead process left: the embedded database belongs to one process, so every lease found at its start
 * is of one that died. On a server other replicas may be alive, and leases and planned times do their work.
 */
export async function takeOverJobs({ database, clock }: TillContext): Promise<void> {
  if (database.engine !== 'embedded') return
  const now = new Date(clock.now())
  const prepays = [PAYMENT_JOBS.prepay, COMBINED_JOBS.prepay]
  await sql`
    update job set lease_until = null, lease_token = null,
      run_at = case when kind = any(${prepays}::text[]) then least(run_at, ${now}) else run_at end
    where gave_up_at is null and (lease_until is not null or kind = any(${prepays}::text[]))`.execute(database.kysely)
}
