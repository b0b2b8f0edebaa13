/** What a share can be. `refused`: WeChat Pay never took it; `finished`: each receiver has its result. */
export const SHARE_STATES = ['created', 'refused', 'processing', 'finished'] as const
export type ShareState = (typeof SHARE_STATES)[number]

/** What the return of a share can be. `refused` was never taken, `failed` was, and moved nothing. */
export const RETURN_STATES = ['created', 'refused', 'processing', 'succeeded', 'failed'] as const
export type ReturnState = (typeof RETURN_STATES)[number]

export const RECEIVER_TYPES = ['MERCHANT_ID', 'PERSONAL_OPENID', 'PERSONAL_SUB_OPENID'] as const
export type ReceiverType = (typeof RECEIVER_TYPES)[number]

/** A receiver has nothing yet, its part, or for ever nothing. */
export const RECEIVER_RESULTS = ['PENDING', 'SUCCESS', 'CLOSED'] as const
export type ReceiverResult = (typeof RECEIVER_RESULTS)[number]

/**
 * The transition tables of a share and of a return: either moves to a later column, never back, so that answers may come in any
 * order. A refusal yields to proof that WeChat Pay did take it.
 */
const COLUMNS: Readonly<Record<ShareState | ReturnState, number>> = {
  created: 0,
  refused: 1,
  processing: 2,
  finished: 3,
  succeeded: 3,
  failed: 3,
}

/** The state after news that it is `told`. Pure. */
export const nextSharingState = <State extends ShareState | ReturnState>(state: State, told: State): State => {
  // Only what was never known to be taken can be refused.
  if (told === 'refused') return state === 'created' ? told : state
  return COLUMNS[told] > COLUMNS[state] ? told : state
}

export const isFinalSharing = (state: ShareState | ReturnState): boolean => COLUMNS[state] === COLUMNS.finished

/** A receiver's result never changes once it is one. */
export const nextResult = (result: ReceiverResult, told: string): ReceiverResult =>
  result === 'PENDING' && (told === 'SUCCESS' || told === 'CLOSED') ? told : result

/** States of WeChat Pay; an unknown word is none. */
export const shareStateOf = (told: string): ShareState | undefined =>
  told === 'FINISHED' ? 'finished' : told === 'PROCESSING' || told === 'PENDING' ? 'processing' : undefined

export const returnStateOf = (told: string): ReturnState | undefined => RETURN_WORDS.get(told)

const RETURN_WORDS: ReadonlyMap<string, ReturnState> = new Map([
  ['PROCESSING', 'processing'],
  ['SUCCESS', 'succeeded'],
  ['FAILED', 'failed'],
])
