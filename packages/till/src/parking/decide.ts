import type { EventType } from '../events/outbox.ts'
import { shownMoney } from '../payments/money.ts'
import type { TimelineKind } from '../payments/timeline.ts'
import type { ChargeFact, PlateFact } from './facts.ts'
import { isFinalCharge, isReleased, nextChargeState, type ChargeState } from './states.ts'
import type { ChargeRow, EntranceRow } from './store.ts'

/** What a piece of news does to a fee. */
export interface ChargeDecision {
  verdict: 'applied' | 'duplicate' | 'parked'
  reason?: string
  charge: ChargeRow
  step?: { kind: TimelineKind; title: string; detail?: string }
  event?: EventType
  /** Money that came, told for the first time. */
  collected?: { transaction_id: string; amount: number; payer_total: number; paid_at: number | undefined }
}

/** Decides what news from WeChat Pay about a fee does, whichever way it came. Pure. */
export function decideCharge(
  charge: ChargeRow,
  parking_id: string | null,
  fact: ChargeFact,
  now: Date,
): ChargeDecision {
  const foreign = differencesOf(charge, parking_id, fact)
  if (foreign.length > 0) return park(charge, `WeChat Pay speaks of another fee: ${foreign.join('; ')}`)
  const state = fact.event === undefined ? charge.state : nextChargeState(charge.state, fact.event)
  // What was repaid is not owed again by news of before.
  const user_repaid = charge.user_repaid === 'Y' ? 'Y' : (fact.user_repaid ?? charge.user_repaid)
  if (state === charge.state && user_repaid === charge.user_repaid) return { verdict: 'duplicate', charge }
  const late = charge.state === 'refused'
  const changed: ChargeRow = {
    ...charge,
    state,
    transaction_id: fact.transaction_id ?? charge.transaction_id,
    bank_type: fact.bank_type ?? charge.bank_type,
    user_repaid,
    collection: fact.event === 'paid' ? collectionOf(fact) : charge.collection,
    failure_code: null,
    failure_message: null,
    attention: late ? 'WeChat Pay took this fee over although it was refused here.' : charge.attention,
    accepted_at: charge.accepted_at ?? (isReleased(state) ? now : null),
    paid_at: charge.paid_at ?? (state === 'paid' ? new Date(fact.paid_at ?? now.getTime()) : null),
    ended_at: charge.ended_at ?? (isFinalCharge(state) ? now : null),
  }
  if (state === charge.state) return { verdict: 'applied', charge: changed }
  const { transaction_id } = fact
  const event = EVENTS[state]
  return {
    verdict: 'applied',
    charge: changed,
    step: {
      kind: state === 'paid' ? 'paid' : 'query',
      title: `The fee is ${state}`,
      detail: shownMoney(charge.amount, 'CNY'),
    },
    ...(event && { event }),
    ...(state === 'paid' &&
      transaction_id !== undefined && {
        collected: {
          transaction_id,
          amount: charge.amount,
          payer_total: fact.payer_total ?? charge.amount,
          paid_at: fact.paid_at,
        },
      }),
  }
}

const collectionOf = ({ payer_total, discount_total, promotions }: ChargeFact): ChargeRow['collection'] => ({
  payer_total,
  discount_total,
  promotions,
})

function park(charge: ChargeRow, reason: string): ChargeDecision {
  return {
    verdict: 'parked',
    reason,
    charge: { ...charge, attention: charge.attention ?? reason },
    // The same surprise again (every query repeats it) is not told again.
    ...(charge.attention !== reason && {
      step: { kind: 'attention' as const, title: 'Kept for a person: not applied', detail: reason },
      event: 'parking.charge.attention' as const,
    }),
  }
}

function differencesOf(charge: ChargeRow, parking_id: string | null, fact: ChargeFact): string[] {
  const pairs: [string, string | undefined, string | null][] = [
    ['mchid', fact.mchid, charge.mchid],
    ['appid', fact.appid, charge.appid],
    ['sub_mchid', fact.sub_mchid, charge.sub_mchid],
    ['sub_appid', fact.sub_appid, charge.sub_appid],
    ['out_trade_no', fact.out_trade_no, charge.out_trade_no],
    ['amount.total', shownMoney(fact.total, 'CNY'), shownMoney(charge.amount, 'CNY')],
    ['amount.currency', fact.currency, 'CNY'],
    ['plate_number', fact.plate_number, charge.plate_number],
    ['parking_id', fact.parking_id, parking_id],
    ['transaction_id', fact.transaction_id, charge.transaction_id],
  ]
  return pairs.flatMap(([field, theirs, ours]) =>
    theirs === undefined || ours === null || theirs === ours
      ? []
      : [`${field} is ${theirs.slice(0, 64)}, ours is ${ours}`],
  )
}

const EVENTS: Partial<Record<ChargeState, EventType>> = {
  accepted: 'parking.charge.accepted',
  paid: 'parking.charge.paid',
  failed: 'parking.charge.failed',
}

/** What news of a plate does to the car inside: the newest wins, whenever it comes. */
export function decidePlate(entrance: EntranceRow, fact: PlateFact): EntranceRow | undefined {
  if (fact.plate_number !== entrance.plate_number) return undefined
  if (entrance.parking_id !== null && fact.parking_id !== entrance.parking_id) return undefined
  const known = entrance.plate_state_at?.getTime()
  // An answer that comes after a notification says what was so before it.
  const isOld = known !== undefined && (fact.at === undefined || fact.at <= known)
  if (isOld) return { ...entrance, parking_id: fact.parking_id }
  return {
    ...entrance,
    parking_id: fact.parking_id,
    plate_state: fact.normal ? 'normal' : 'blocked',
    block_reason: fact.reason ?? null,
    plate_state_at: fact.at === undefined ? null : new Date(fact.at),
    failure_code: null,
    failure_message: null,
  }
}
