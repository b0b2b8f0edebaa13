/** What a transfer can be. `refused`: WeChat Pay never took it. The names of WeChat Pay, but for the first, the last and the spelling. */
export const TRANSFER_STATES = [
  'created',
  'refused',
  'accepted',
  'processing',
  'wait_user_confirm',
  'canceling',
  'transferring',
  'succeeded',
  'failed',
  'cancelled',
] as const
export type TransferState = (typeof TRANSFER_STATES)[number]

/**
 * The only transition table of a transfer: it moves to a later column, never back, so that news may come in any order. A refusal
 * yields to proof that WeChat Pay did take it; a user may be quicker than a cancel; the three ends are final.
 */
const COLUMNS: Readonly<Record<TransferState, number>> = {
  created: 0,
  refused: 1,
  accepted: 2,
  processing: 3,
  wait_user_confirm: 4,
  canceling: 5,
  transferring: 6,
  succeeded: 7,
  failed: 7,
  cancelled: 7,
}

/** The state after news that it is `told`. Pure. */
export const nextTransferState = (state: TransferState, told: TransferState): TransferState => {
  // Only what was never known to be taken can be refused.
  if (told === 'refused') return state === 'created' ? told : state
  return COLUMNS[told] > COLUMNS[state] ? told : state
}

export const isFinalTransfer = (state: TransferState): boolean => COLUMNS[state] === COLUMNS.succeeded

/** States of WeChat Pay; an unknown word is none. */
export const transferStateOf = (told: string): TransferState | undefined => WORDS.get(told)

const WORDS: ReadonlyMap<string, TransferState> = new Map([
  ['ACCEPTED', 'accepted'],
  ['PROCESSING', 'processing'],
  ['WAIT_USER_CONFIRM', 'wait_user_confirm'],
  ['CANCELING', 'canceling'],
  ['TRANSFERING', 'transferring'],
  ['SUCCESS', 'succeeded'],
  ['FAIL', 'failed'],
  ['CANCELLED', 'cancelled'],
])
