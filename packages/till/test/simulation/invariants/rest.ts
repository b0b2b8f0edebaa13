import type { Database } from '../../../src/db/database.ts'
import type { World } from '../world.ts'
import { type Books, readBooks } from './books.ts'

/** Nothing is left open, and no job is left over. */
export function atRest({ payments, refunds, serviceOrders, fees, jobs }: Books): string[] {
  const open = [
    ...payments
      .filter(({ state }) => ['created', 'pending', 'closing'].includes(state))
      .map(({ out_trade_no, state }) => `${out_trade_no} is still ${state}`),
    ...refunds
      .filter(({ state }) => ['created', 'processing'].includes(state))
      .map(({ out_refund_no, state }) => `${out_refund_no} is still ${state}`),
    ...serviceOrders
      .filter(({ state }) => ['created', 'collecting'].includes(state))
      .map(({ out_order_no, state }) => `${out_order_no} is still ${state}`),
    ...fees
      .filter(({ state }) => ['created', 'accepted'].includes(state))
      .map(({ out_trade_no, state }) => `${out_trade_no} is still ${state}`),
  ]
  // WeChat Pay may still succeed with these: they are looked at for as long.
  const abnormal = new Set(refunds.filter(({ state }) => state === 'abnormal').map(({ id }) => id))
  const left = jobs
    .filter(({ kind, key }) => kind !== 'webhook.purge' && !(kind === 'refund.query' && abnormal.has(key)))
    .map(
      ({ kind, key, gave_up_at, last_error }) =>
        `job ${kind} ${key} is left${gave_up_at ? ', given up' : ''}${last_error === null ? '' : `: ${last_error}`}`,
    )
  return [...open, ...left]
}

/** Whether nothing more will happen: no work is left here, and nothing is under way at WeChat Pay. */
export async function isAtRest({ sandbox }: World, database: Database): Promise<boolean> {
  if (atRest(await readBooks(database)).length > 0) return false
  try {
    sandbox.expectSettled()
    return true
  } catch {
    return false
  }
}
