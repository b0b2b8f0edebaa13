/** What the reconciliation of one day can be. `failed`: no bill could be compared, and its problem says why. */
export const RECONCILIATION_STATES = ['pending', 'agreed', 'different', 'failed'] as const
export type ReconciliationState = (typeof RECONCILIATION_STATES)[number]

/**
 * What can happen to it:
 * - `requested`: it is to be done, for the first time or again;
 * - `agreed`, `differs`: it was compared, or a difference was settled or opened again; none or some are open now;
 * - `gave_up`: the bill could not be had, or not be read, by its named end.
 */
export const RECONCILIATION_EVENTS = ['requested', 'agreed', 'differs', 'gave_up'] as const
export type ReconciliationEvent = (typeof RECONCILIATION_EVENTS)[number]

/** The only transition table of a reconciliation. What was compared stays compared when a later try fails. */
export const RECONCILIATION_TRANSITIONS: Record<
  ReconciliationState,
  Record<ReconciliationEvent, ReconciliationState>
> = {
  pending: { requested: 'pending', agreed: 'agreed', differs: 'different', gave_up: 'failed' },
  agreed: { requested: 'pending', agreed: 'agreed', differs: 'different', gave_up: 'agreed' },
  different: { requested: 'pending', agreed: 'agreed', differs: 'different', gave_up: 'different' },
  failed: { requested: 'pending', agreed: 'agreed', differs: 'different', gave_up: 'failed' },
}

/** The state after `event`. Pure. */
export const nextReconciliationState = (state: ReconciliationState, event: ReconciliationEvent): ReconciliationState =>
  RECONCILIATION_TRANSITIONS[state][event]

/**
 * What a difference can be. `repaired`: it is there no more, whoever mended it; `accepted`: a person says it is right as it is;
 * `adjusted`: a person has had the ledger put right.
 */
export const DIFFERENCE_STATES = ['open', 'repaired', 'accepted', 'adjusted'] as const
export type DifferenceState = (typeof DIFFERENCE_STATES)[number]

export const DIFFERENCE_ACTS = ['accept', 'adjust', 'reopen'] as const
export type DifferenceAct = (typeof DIFFERENCE_ACTS)[number]

/** What a person may do with a difference; what is not named is refused. */
export const DIFFERENCE_TRANSITIONS: Record<DifferenceState, Partial<Record<DifferenceAct, DifferenceState>>> = {
  open: { accept: 'accepted', adjust: 'adjusted' },
  repaired: {},
  accepted: { reopen: 'open' },
  adjusted: { reopen: 'open' },
}
