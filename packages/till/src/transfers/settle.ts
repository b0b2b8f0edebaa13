import type { TillContext } from '../context.ts'
import type { Transaction } from '../db/schema.ts'
import { type Movement, transferred } from '../ledger/postings.ts'
import { post } from '../ledger/store.ts'
import type { MovementKind, News, Settled } from '../movements/movement.ts'
import { settleMovements } from '../movements/settle.ts'
import type { InboxTable } from '../notifications/inbox.ts'
import { callTransfer, callTransferQuery } from './calls.ts'
import { decideTransfer } from './decide.ts'
import { readTransferFact, type TransferFact } from './facts.ts'
import { isFinalTransfer, nextTransferState } from './states.ts'
import { findTransfer, lockTransfer, lockTransfersByNumber, saveTransfer, type TransferRow } from './store.ts'
import { transferView } from './view.ts'

const minutes = 60_000
const hours = 60 * minutes
/** Pauses between looks, then the last one again and again: a user has a day to confirm. */
const PAUSES = [5_000, 30_000, minutes, 3 * minutes, 5 * minutes, 10 * minutes, 30 * minutes, hours, 3 * hours]

const keyOf = ({ mchid, out_bill_no }: Pick<TransferFact, 'mchid' | 'out_bill_no'>): string => `${mchid} ${out_bill_no}`

/** Transfers (商家转账), as movements of money. */
export const transfers: MovementKind<TransferRow, TransferFact> = {
  job: 'transfer',
  title: 'Transfer',
  timeline: 'transfer',
  events: { failed: 'transfer.failed', attention: 'transfer.attention' },
  mendable: ['NOT_ENOUGH'],
  send: callTransfer,
  query: callTransferQuery,
  read(data, row) {
    const fact = readTransferFact(data, row.mchid)
    return fact === undefined || keyOf(fact) !== keyOf(row) ? undefined : fact
  },
  decide: decideTransfer,
  refuse(row, failure_code, failure_message) {
    const state = nextTransferState(row.state, 'refused')
    return state === row.state ? undefined : { ...row, state, user_name: null, failure_code, failure_message }
  },
  pause: ({ state }, looked) =>
    isFinalTransfer(state) || state === 'refused' ? undefined : PAUSES[Math.min(looked, PAUSES.length - 1)],
  key: keyOf,
  number: ({ out_bill_no }) => out_bill_no,
  lane: ({ id }) => id,
  find: findTransfer,
  lock: lockTransfer,
  lockAll: lockTransfersByNumber,
  async save(trx, _before, after) {
    await saveTransfer(trx, after)
    // What WeChat Pay sets aside meanwhile comes back when it ends otherwise: only what arrived is booked.
    if (after.state === 'succeeded') await post(trx, [transferred(movementOf(after))])
  },
  view: transferView,
}

const movementOf = ({ mchid, id, amount, ended_at, created_at }: TransferRow): Movement => ({
  mchid,
  source: id,
  fen: amount,
  at: ended_at ?? created_at,
})

/** Settles notifications about transfers. */
export const settleTransfers = (
  trx: Transaction,
  news: readonly News<TransferFact>[],
  context: TillContext,
  parked: readonly InboxTable[] = [],
): Promise<Settled<TransferRow>[]> => settleMovements(transfers, trx, news, context, parked)
