import type { ComplaintState } from '../../store/complaint-records.ts'

/** What can happen to a complaint. `say`: the payer adds something while it is open. */
export type ComplaintEvent = 'respond' | 'judge' | 'complete' | 'say' | 'again' | 'withdraw'

/** From state and event to the next state; what is absent cannot happen. A repeated completion finds its work done. */
const TRANSITIONS: Readonly<Record<ComplaintState, Readonly<Partial<Record<ComplaintEvent, ComplaintState>>>>> =
  Object.freeze({
    PENDING: {
      respond: 'PROCESSING',
      judge: 'PROCESSING',
      complete: 'PROCESSED',
      say: 'PENDING',
      withdraw: 'PROCESSED',
    },
    PROCESSING: {
      respond: 'PROCESSING',
      judge: 'PROCESSING',
      complete: 'PROCESSED',
      say: 'PROCESSING',
      withdraw: 'PROCESSED',
    },
    PROCESSED: { complete: 'PROCESSED', again: 'PENDING' },
  })

/** The state after the event, or undefined when it cannot happen. */
export function nextComplaintState(state: ComplaintState, event: ComplaintEvent): ComplaintState | undefined {
  return TRANSITIONS[state][event]
}
