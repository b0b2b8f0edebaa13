import type { TillContext } from '../context.ts'
import { CALL_DEADLINE, COMBINED_JOBS, queryLater } from '../payments/jobs.ts'
import type { Asked } from '../payments/query.ts'
import { queryCombined } from './life.ts'
import type { CombinedPayment } from './store.ts'

/** Asks about a combination for a waiting caller; the planned question stays, a little later. */
export async function askCombined(combined: CombinedPayment, context: TillContext): Promise<Asked<CombinedPayment>> {
  const later = queryLater(combined, context.clock.now(), COMBINED_JOBS)
  if (later !== undefined) await context.database.transaction((trx) => context.jobs.reschedule(trx, later))
  return queryCombined(combined, context, AbortSignal.timeout(CALL_DEADLINE))
}
