import type { TillContext } from '../context.ts'
import type { JobHandler } from '../jobs/worker.ts'
import { goOn } from '../movements/go-on.ts'
import { redPackets } from './settle.ts'

/** What the worker does for red packets. */
export const redPacketHandlers = (context: TillContext): Record<string, JobHandler> => ({
  [redPackets.job]: goOn(redPackets, context),
})
