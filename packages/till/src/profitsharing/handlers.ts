import type { TillContext } from '../context.ts'
import type { JobHandler } from '../jobs/worker.ts'
import { goOn } from '../movements/go-on.ts'
import { returns, shares } from './settle.ts'

/** What the worker does for profit sharing. */
export const profitSharingHandlers = (context: TillContext): Record<string, JobHandler> => ({
  [shares.job]: goOn(shares, context),
  [returns.job]: goOn(returns, context),
})
