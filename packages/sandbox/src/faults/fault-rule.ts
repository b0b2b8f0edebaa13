import { Refusal } from '../refusal.ts'
import { KNOBS, type FaultAction, type Knob } from './knobs.ts'

/** Which messages a rule is for; what is absent matches everything. */
export interface FaultMatch {
  method?: string
  /** Path or its beginning. */
  path?: string
  mchid?: string
  /** The business number the message is about (out_trade_no, out_refund_no, transaction_id, refund_id). */
  number?: string
  event_type?: string
  /** Which delivery of a notification, from 1. */
  attempt?: number
  /** Only the n-th message that fits otherwise, from 1, counted since the rule was made. */
  nth?: number
  /** From 0 to 1, drawn from the seed. */
  probability?: number
}

export interface FaultRule {
  id: string
  match: FaultMatch
  action: FaultAction
  /** How often the rule may still fire; absent: always. */
  times?: number
  /** How many messages have fitted. */
  seen: number
  /** How often it has fired. */
  fired: number
  /** The preset it came with. */
  preset?: string
}

/** A rule as it is given. */
export type NewFault = Partial<Pick<FaultRule, 'id' | 'match' | 'times'>> & Pick<FaultRule, 'action'>

const MATCH_TYPES: Readonly<Record<keyof FaultMatch, 'string' | 'number'>> = {
  method: 'string',
  path: 'string',
  mchid: 'string',
  number: 'string',
  event_type: 'string',
  attempt: 'number',
  nth: 'number',
  probability: 'number',
}
const MEMBERS = ['id', 'match', 'action', 'times']
/** What each of these needs beside it. */
const COMPANIONS: readonly [knob: Knob, needs: readonly Knob[], says: string][] = [
  ['commit', ['hang_ms', 'cut', 'html_5xx', 'code'], 'says what becomes of a call that hangs, is cut or fails'],
  ['status', ['code'], 'is the HTTP status of an error code'],
  ['dup_gap_ms', ['dup'], 'is the time between copies'],
  ['plate_after_s', ['plate'], 'is when the plate changes'],
  ['repay_after_s', ['collect'], 'is when an advance is repaid'],
]

/**
 * Checks a rule.
 *
 * @throws Refusal when a knob or a match is unknown or has a wrong value.
 */
export function checkRule(rule: unknown): NewFault & Pick<FaultRule, 'match'> {
  const given = record(rule, 'A fault rule')
  const { id, match = {}, action, times } = given
  const other = Object.keys(given).find((name) => !MEMBERS.includes(name))
  if (other !== undefined) throw bad(`${other} is unknown; a fault rule has ${MEMBERS.join(', ')}.`)
  if (id !== undefined && (typeof id !== 'string' || id === '')) throw bad('id must be a text.')
  if (times !== undefined && (!Number.isSafeInteger(times) || (times as number) < 1))
    throw bad('times must be a whole number from 1.')
  return {
    ...(id === undefined ? {} : { id }),
    match: checkMatch(match),
    action: checkAction(action),
    ...(times === undefined ? {} : { times: times as number }),
  }
}

function checkMatch(match: unknown): FaultMatch {
  const checked = record(match, 'match')
  for (const [name, value] of Object.entries(checked)) {
    if (!Object.hasOwn(MATCH_TYPES, name))
      throw bad(`match.${name} is unknown; known are ${Object.keys(MATCH_TYPES).join(', ')}.`)
    const type = MATCH_TYPES[name as keyof FaultMatch]
    if (typeof value !== type) throw bad(`match.${name} must be a ${type}.`)
    if (name === 'probability' && !(Number(value) >= 0 && Number(value) <= 1))
      throw bad('match.probability must be from 0 to 1.')
    if ((name === 'nth' || name === 'attempt') && !(Number.isSafeInteger(value) && Number(value) >= 1))
      throw bad(`match.${name} must be a whole number from 1.`)
  }
  return checked
}

/** @throws Refusal when a knob is unknown, has a wrong value, or lacks the one it belongs to. */
export function checkAction(action: unknown): FaultAction {
  const checked = record(action, 'action')
  const names = Object.keys(checked)
  if (names.length === 0) throw bad('action must name at least one knob.')
  for (const [name, value] of Object.entries(checked)) {
    if (!Object.hasOwn(KNOBS, name)) throw bad(`action.${name} is unknown; known are ${Object.keys(KNOBS).join(', ')}.`)
    const knob = KNOBS[name as Knob]
    if (!knob.accepts(value)) throw bad(`action.${name} must be ${knob.expected}.`)
  }
  for (const [knob, needs, says] of COMPANIONS) {
    if (knob in checked && !needs.some((name) => name in checked))
      throw bad(`action.${knob} ${says}: it goes with ${needs.join(' or ')}.`)
  }
  return checked
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(`${what} must be an object.`)
  return value as Record<string, unknown>
}

export function bad(message: string): Refusal {
  return new Refusal(400, 'BAD_FAULT', message)
}
