import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import type { PaymentState } from './states.ts'
import type { PaymentRow } from './store.ts'

/** Counts a payment that went from one state to another, once that is committed. */
export function countMove(
  trx: Transaction,
  from: PaymentState | 'none',
  { state, channel }: Pick<PaymentRow, 'state' | 'channel'>,
  { database, meters }: Pick<TillContext, 'database' | 'meters'>,
): void {
  if (state !== from) database.afterCommit(trx, () => meters.paymentTransitions.inc({ channel, from, to: state }))
}
