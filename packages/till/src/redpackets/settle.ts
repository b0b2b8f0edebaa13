import { redPacketReturned, redPacketSent } from '../ledger/postings.ts'
import { post } from '../ledger/store.ts'
import type { MovementKind } from '../movements/movement.ts'
import { callRedPacket, callRedPacketQuery } from './calls.ts'
import { decideRedPacket, isOver } from './decide.ts'
import { readRedPacketFact, type RedPacketFact } from './facts.ts'
import { nextRedPacketState } from './states.ts'
import { findRedPacket, lockRedPacket, lockRedPacketsByNumber, type RedPacketRow, saveRedPacket } from './store.ts'
import { redPacketView } from './view.ts'

const minutes = 60_000
const hours = 60 * minutes
/** Pauses between looks, then the last one again and again: nobody tells when it is opened, and what is not goes back after a day. */
const PAUSES = [2_000, 5_000, 30_000, minutes, 5 * minutes, 15 * minutes, 30 * minutes, hours]

const keyOf = ({ mchid, mch_billno }: Pick<RedPacketFact, 'mchid' | 'mch_billno'>): string => `${mchid} ${mch_billno}`

/** Red packets (现金红包), as movements of money. */
export const redPackets: MovementKind<RedPacketRow, RedPacketFact> = {
  job: 'red_packet',
  title: 'Red packet',
  timeline: 'red_packet',
  events: { failed: 'red_packet.failed', attention: 'red_packet.attention' },
  mendable: ['NOT_ENOUGH'],
  send: callRedPacket,
  query: callRedPacketQuery,
  read(data, row) {
    const fact = readRedPacketFact(data)
    return fact === undefined || keyOf(fact) !== keyOf(row) ? undefined : fact
  },
  decide: decideRedPacket,
  refuse(row, failure_code, failure_message) {
    const state = nextRedPacketState(row.state, 'refused')
    return state === row.state ? undefined : { ...row, state, failure_code, failure_message }
  },
  pause: (row, looked) =>
    isOver(row) || row.state === 'refused' ? undefined : PAUSES[Math.min(looked, PAUSES.length - 1)],
  key: keyOf,
  number: ({ mch_billno }) => mch_billno,
  lane: ({ id }) => id,
  find: findRedPacket,
  lock: lockRedPacket,
  lockAll: lockRedPacketsByNumber,
  async save(trx, before, after) {
    await saveRedPacket(trx, after)
    const { mchid, id: source, total_amount, refund_amount, sent_at, returned_at } = after
    if (before.sent_at === null && sent_at !== null)
      await post(trx, [redPacketSent({ mchid, source, fen: total_amount, at: sent_at })])
    if (before.returned_at === null && returned_at !== null && refund_amount > 0)
      await post(trx, [redPacketReturned({ mchid, source, fen: refund_amount, at: returned_at })])
  },
  view: redPacketView,
}
