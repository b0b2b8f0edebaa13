import type { Database } from '../../../src/db/database.ts'
import type { World } from '../world.ts'
import { type Books, readBooks } from './books.ts'

/** Nothing is left open, and no job is left over. */
export function atRest(books: Books): string[] {
  const { payments, refunds, serviceOrders, fees, jobs } = books
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
    ...movementsOpen(books),
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

const ENDS: ReadonlySet<string> = new Set(['refused', 'succeeded', 'failed', 'cancelled'])

/** Money on its way: what is not known to be taken, or has not come to its end. */
function movementsOpen({ transfers, packets, shares, returns }: Books): string[] {
  const rows = [
    ...transfers.map(({ out_bill_no: number, state }) => ({ number, state, over: ENDS.has(state) })),
    ...packets.map(({ mch_billno: number, state, ended_at }) => {
      return { number, state, over: state === 'refused' || ended_at !== null }
    }),
    ...shares.map(({ out_order_no: number, state, receivers }) => {
      const isShared = state === 'finished' && receivers.every(({ result }) => result !== 'PENDING')
      return { number, state, over: state === 'refused' || isShared }
    }),
    ...returns.map(({ out_return_no: number, state }) => ({ number, state, over: ENDS.has(state) })),
  ]
  return rows.filter(({ over }) => !over).map(({ number, state }) => `${number} is still ${state}`)
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
