/** Whether the fee of a car inside can be charged by itself: as WeChat Pay last said. */
export const PLATE_STATES = ['unknown', 'normal', 'blocked'] as const
export type PlateState = (typeof PLATE_STATES)[number]

/**
 * What a fee (扣费) can be: `created` here and not known to be there; `accepted`: WeChat Pay took it over, and the barrier may open;
 * `paid`, also by an advance of WeChat Pay; `failed`: accepted, and not to be had: a debt; `refused`: never taken over.
 */
export const CHARGE_STATES = ['created', 'accepted', 'paid', 'failed', 'refused'] as const
export type ChargeState = (typeof CHARGE_STATES)[number]

/** What WeChat Pay says a fee is, or its definite refusal. */
export type ChargeEvent = Exclude<ChargeState, 'created'>

/**
 * The only transition table of a fee: answers, notifications and queries all go through it. What is absent changes nothing: states
 * never go backwards. `refused` yields to proof that it was accepted after all.
 */
export const CHARGE_TRANSITIONS: Readonly<Record<ChargeState, Partial<Record<ChargeEvent, ChargeState>>>> = {
  created: { accepted: 'accepted', paid: 'paid', failed: 'failed', refused: 'refused' },
  accepted: { paid: 'paid', failed: 'failed' },
  paid: {},
  failed: { paid: 'paid' },
  refused: { accepted: 'accepted', paid: 'paid', failed: 'failed' },
}

/** The state after the event. Pure. */
export const nextChargeState = (state: ChargeState, event: ChargeEvent): ChargeState =>
  CHARGE_TRANSITIONS[state][event] ?? state

/** True when nothing more is expected of WeChat Pay. */
export const isFinalCharge = (state: ChargeState): boolean =>
  state === 'paid' || state === 'failed' || state === 'refused'

/** The release rule: the barrier opens only for what WeChat Pay took over. */
export const isReleased = (state: ChargeState): boolean =>
  state === 'accepted' || state === 'paid' || state === 'failed'
