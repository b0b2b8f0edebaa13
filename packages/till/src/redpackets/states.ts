/** What a red packet can be. `refused`: WeChat Pay never took it. The others are WeChat Pay's own states. */
export const RED_PACKET_STATES = [
  'created',
  'refused',
  'sending',
  'sent',
  'received',
  'returning',
  'returned',
  'failed',
] as const
export type RedPacketState = (typeof RED_PACKET_STATES)[number]

/**
 * The only transition table of a red packet: it moves to a later column, never back, so that news may come in any order. A refusal
 * yields to proof that WeChat Pay did take it; of a group's packet that some have opened, the rest may still go back.
 */
const COLUMNS: Readonly<Record<RedPacketState, number>> = {
  created: 0,
  refused: 1,
  sending: 2,
  sent: 3,
  received: 4,
  returning: 5,
  returned: 6,
  failed: 6,
}

/** The state after news that it is `told`. Pure. */
export const nextRedPacketState = (state: RedPacketState, told: RedPacketState): RedPacketState => {
  // Only what was never known to be taken can be refused.
  if (told === 'refused') return state === 'created' ? told : state
  return COLUMNS[told] > COLUMNS[state] ? told : state
}

/** Whether the money has left the account: it is with the users, waits for them, or has come back. */
export const hasLeft = (state: RedPacketState): boolean => COLUMNS[state] >= COLUMNS.sent && state !== 'failed'

/**
 * Whether both cannot be true: what failed never left the account, what left it cannot fail, and what a single user has opened does not
 * come back.
 */
export function contradict(state: RedPacketState, told: RedPacketState, hb_type: 'NORMAL' | 'GROUP'): boolean {
  const pair = [state, told]
  if (pair.includes('failed')) return pair.some(hasLeft)
  return hb_type === 'NORMAL' && pair.includes('received') && pair.some(isBack)
}

const isBack = (state: RedPacketState): boolean => state === 'returning' || state === 'returned'

/** States of WeChat Pay; an unknown word is none. */
export const redPacketStateOf = (told: string): RedPacketState | undefined => WORDS.get(told)

const WORDS: ReadonlyMap<string, RedPacketState> = new Map([
  ['SENDING', 'sending'],
  ['SENT', 'sent'],
  ['FAILED', 'failed'],
  ['RECEIVED', 'received'],
  ['RFUND_ING', 'returning'],
  ['REFUND', 'returned'],
])
