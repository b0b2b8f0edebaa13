import { type Movement, shared, shareReturned } from '../ledger/postings.ts'
import { post } from '../ledger/store.ts'
import type { MovementKind } from '../movements/movement.ts'
import { callReturn, callReturnQuery, callShare, callShareQuery } from './calls.ts'
import { decideReturn, decideShare } from './decide.ts'
import { readReturnFact, readShareFact, type ReturnFact, type ShareFact } from './facts.ts'
import { isFinalSharing, nextSharingState } from './states.ts'
import {
  findReturn,
  findShare,
  lockReturn,
  lockReturnsByNumber,
  lockShare,
  lockSharesByNumber,
  saveReturn,
  saveShare,
} from './store.ts'
import type { ShareReturnRow, ShareRow } from './tables.ts'
import { returnView, shareView } from './view.ts'

const minutes = 60_000
const hours = 60 * minutes
/** Pauses between looks, then the last one again and again: nobody is notified of the result. */
const PAUSES = [5_000, 30_000, minutes, 3 * minutes, 5 * minutes, 10 * minutes, 30 * minutes, hours, 6 * hours]

const pauseAfter = (looked: number): number | undefined => PAUSES[Math.min(looked, PAUSES.length - 1)]

interface Numbered {
  mchid: string
  sub_mchid?: string | undefined
}

const keyOf = ({ mchid, sub_mchid }: Numbered, number: string): string => `${mchid} ${sub_mchid ?? ''} ${number}`

/** Shares (分账) and the freeing of what is left, as movements of money. */
export const shares: MovementKind<ShareRow, ShareFact> = {
  job: 'profitsharing.order',
  title: 'Share',
  timeline: 'sharing',
  events: { failed: 'profitsharing.order.failed', attention: 'profitsharing.order.attention' },
  mendable: [],
  send: callShare,
  query: callShareQuery,
  read(data, row) {
    const fact = readShareFact(data, row)
    return fact === undefined || shares.key(fact) !== shares.key(row) ? undefined : fact
  },
  decide: decideShare,
  refuse(row, failure_code, failure_message) {
    const state = nextSharingState(row.state, 'refused')
    return state === row.state ? undefined : { ...row, state, names: null, failure_code, failure_message }
  },
  pause({ state, receivers }, looked) {
    const isOver =
      state === 'refused' || (isFinalSharing(state) && receivers.every(({ result }) => result !== 'PENDING'))
    return isOver ? undefined : pauseAfter(looked)
  },
  key: (about) => keyOf(about, about.out_order_no),
  number: ({ out_order_no }) => out_order_no,
  lane: ({ payment_id }) => payment_id,
  find: findShare,
  lock: lockShare,
  lockAll: lockSharesByNumber,
  async save(trx, _before, after) {
    await saveShare(trx, after)
    await post(trx, sharesOf(after).map(shared))
  },
  view: shareView,
}

/** What has reached its receivers so far; each is booked once, by its place in the list. */
const sharesOf = ({ mchid, sub_mchid, id, payment_id, receivers, created_at }: ShareRow): Movement[] =>
  receivers.flatMap(({ result, amount, finish_time }, place) =>
    result === 'SUCCESS'
      ? [
          {
            mchid,
            sub_mchid,
            source: `${id}.${place}`,
            payment_id,
            fen: amount,
            at: momentOf(finish_time) ?? created_at,
          },
        ]
      : [],
  )

const momentOf = (text: string | undefined): Date | undefined => {
  const moment = new Date(text ?? '')
  return Number.isNaN(moment.getTime()) ? undefined : moment
}

const returnOf = ({ mchid, sub_mchid, id, payment_id, amount, ended_at, created_at }: ShareReturnRow): Movement => ({
  mchid,
  sub_mchid,
  source: id,
  payment_id,
  fen: amount,
  at: ended_at ?? created_at,
})

/** Returns of shared money (分账回退), as movements of money. */
export const returns: MovementKind<ShareReturnRow, ReturnFact> = {
  job: 'profitsharing.return',
  title: 'Return',
  timeline: 'sharing',
  events: { failed: 'profitsharing.return.failed', attention: 'profitsharing.return.attention' },
  mendable: [],
  send: callReturn,
  query: callReturnQuery,
  read(data, row) {
    const fact = readReturnFact(data, row)
    return fact === undefined || returns.key(fact) !== returns.key(row) ? undefined : fact
  },
  decide: decideReturn,
  refuse(row, failure_code, failure_message) {
    const state = nextSharingState(row.state, 'refused')
    return state === row.state ? undefined : { ...row, state, failure_code, failure_message }
  },
  pause: ({ state }, looked) => (state === 'refused' || isFinalSharing(state) ? undefined : pauseAfter(looked)),
  key: (about) => keyOf(about, about.out_return_no),
  number: ({ out_return_no }) => out_return_no,
  lane: ({ payment_id }) => payment_id,
  find: findReturn,
  lock: lockReturn,
  lockAll: lockReturnsByNumber,
  async save(trx, _before, after) {
    await saveReturn(trx, after)
    if (after.state === 'succeeded') await post(trx, [shareReturned(returnOf(after))])
  },
  view: returnView,
}
