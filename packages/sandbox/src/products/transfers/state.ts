import type { TransferState } from '../../store/movement-records.ts'

/**
 * What can happen to a transfer. `accept`: the money is put aside; `finish`: the user has it; `overdue`: nobody confirmed in
 * time; `cancel`: the merchant's wish, `undo` its end.
 */
export type TransferEvent = 'accept' | 'confirm' | 'finish' | 'fail' | 'overdue' | 'cancel' | 'undo'

/** From state and event to the next state; what is absent cannot happen. SUCCESS, FAIL and CANCELLED are final. */
const TRANSITIONS: Readonly<Record<TransferState, Readonly<Partial<Record<TransferEvent, TransferState>>>>> =
  Object.freeze({
    ACCEPTED: { accept: 'WAIT_USER_CONFIRM', cancel: 'CANCELING' },
    PROCESSING: { accept: 'WAIT_USER_CONFIRM', cancel: 'CANCELING' },
    WAIT_USER_CONFIRM: { confirm: 'TRANSFERING', overdue: 'FAIL', cancel: 'CANCELING' },
    TRANSFERING: { finish: 'SUCCESS', fail: 'FAIL' },
    // The user may have been quicker: only a final state counts.
    CANCELING: { undo: 'CANCELLED', finish: 'SUCCESS', cancel: 'CANCELING' },
    CANCELLED: { cancel: 'CANCELLED' },
    SUCCESS: {},
    FAIL: {},
  })

export function nextTransferState(state: TransferState, event: TransferEvent): TransferState | undefined {
  return TRANSITIONS[state][event]
}

export function isFinalTransfer(state: TransferState): boolean {
  return state === 'SUCCESS' || state === 'FAIL' || state === 'CANCELLED'
}
