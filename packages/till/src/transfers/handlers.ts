import type { TillContext } from '../context.ts'
import type { JobHandler } from '../jobs/worker.ts'
import { goOn } from '../movements/go-on.ts'
import { askToCancel, isWishOpen } from './cancel.ts'
import { transfers } from './settle.ts'

/** What the worker does for transfers. */
export const transferHandlers = (context: TillContext): Record<string, JobHandler> => ({
  [transfers.job]: goOn(transfers, context, (row, signal) =>
    isWishOpen(row) ? askToCancel(row, context, signal) : undefined,
  ),
})
