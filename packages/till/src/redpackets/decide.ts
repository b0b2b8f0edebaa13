import type { EventType } from '../events/outbox.ts'
import type { Decision } from '../movements/movement.ts'
import { parked } from '../movements/parked.ts'
import { shownMoney } from '../payments/money.ts'
import { receiptsAfter, receivedOf, type RedPacketFact, redPacketMismatch } from './facts.ts'
import { contradict, hasLeft, nextRedPacketState, type RedPacketState, redPacketStateOf } from './states.ts'
import type { Receipt, RedPacketRow } from './store.ts'

/** Decides what WeChat Pay's answer about a red packet does. Pure. */
export function decideRedPacket(row: RedPacketRow, fact: RedPacketFact, now: Date): Decision<RedPacketRow> {
  const told = redPacketStateOf(fact.status)
  if (told === undefined) return { verdict: 'duplicate', row }
  const mismatch = redPacketMismatch(row, fact)
  if (mismatch.length > 0)
    return parked(row, `WeChat Pay speaks of another red packet: ${mismatch.join('; ')}`, 'red_packet.attention')
  if (contradict(row.state, told, row.hb_type))
    return parked(
      row,
      `WeChat Pay says ${fact.status} of a red packet that is ${row.state} here`,
      'red_packet.attention',
    )
  const state = nextRedPacketState(row.state, told)
  const next = rowAfter(row, state, fact, now)
  if (state === row.state) {
    // One more of a group has opened it.
    const isMore = next.received_amount > row.received_amount
    return isMore ? { verdict: 'applied', row: next, step: stepOf(next) } : { verdict: 'duplicate', row }
  }
  const event = EVENTS[state]
  return { verdict: 'applied', row: next, step: stepOf(next), ...(event !== undefined && { event }) }
}

function rowAfter(row: RedPacketRow, state: RedPacketState, fact: RedPacketFact, now: Date): RedPacketRow {
  const failed = state === 'failed'
  const returned = state === 'returned' && row.state !== 'returned'
  const receipts = receiptsAfter(row, fact)
  const next = {
    ...row,
    state,
    detail_id: fact.detail_id,
    receipts,
    received_amount: openedOf(row, state, receipts),
    // What it does not say of money that is back is what nobody opened.
    refund_amount: returned ? (fact.refund_amount ?? row.total_amount - receivedOf(receipts)) : row.refund_amount,
    failure_code: failed ? (fact.reason ?? 'FAILED') : null,
    failure_message: failed ? 'The red packet could not be sent; the money is back.' : null,
    attention: row.state === 'refused' ? GIVEN_UP : row.attention,
    sent_at: row.sent_at ?? (hasLeft(state) ? (fact.sent_at ?? now) : null),
    returned_at: row.returned_at ?? (returned ? (fact.returned_at ?? now) : null),
  }
  return { ...next, ended_at: row.ended_at ?? (isOver(next) ? (next.returned_at ?? now) : null) }
}

/** Of one that is for a single user WeChat Pay may leave the list out. */
const openedOf = (
  { hb_type, total_amount }: RedPacketRow,
  state: RedPacketState,
  receipts: readonly Receipt[],
): number => (hb_type === 'NORMAL' && state === 'received' ? total_amount : receivedOf(receipts))

/** Whether nothing more can happen to it: of a group's packet only what is not opened goes back. */
export const isOver = ({ state, hb_type, received_amount, total_amount }: RedPacketRow): boolean =>
  state === 'returned' ||
  state === 'failed' ||
  (state === 'received' && (hb_type === 'NORMAL' || received_amount >= total_amount))

const stepOf = ({ state, mch_billno, total_amount, received_amount, refund_amount, failure_code }: RedPacketRow) => ({
  kind: 'red_packet' as const,
  title: `Red packet ${state}`,
  detail: [
    `${mch_billno}: ${shownMoney(total_amount)}`,
    ...(received_amount > 0 ? [`opened ${shownMoney(received_amount)}`] : []),
    ...(refund_amount > 0 ? [`back ${shownMoney(refund_amount)}`] : []),
    ...(failure_code === null ? [] : [failure_code]),
  ].join(', '),
})

const GIVEN_UP = 'WeChat Pay took this red packet although it was given up here: see that it was not made anew.'

const EVENTS: Partial<Record<RedPacketState, EventType>> = {
  sent: 'red_packet.sent',
  received: 'red_packet.received',
  returned: 'red_packet.returned',
  failed: 'red_packet.failed',
}
