import { KNOBS, type FaultAction, type Hook, type Knob } from './knobs.ts'
import { Refusal } from '../refusal.ts'
import type { Random } from '../random.ts'

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
  /** From 0 to 1, drawn from the seed. */
  probability?: number
}

export interface FaultRule {
  id: string
  match: FaultMatch
  action: FaultAction
  /** How often the rule may still fire; absent: always. */
  times?: number
  /** How often it has fired. */
  fired: number
}

/** What is known of a message when faults are looked up. */
export interface Facts {
  hook: Hook
  method?: string
  path?: string
  mchid: string
  numbers: readonly (string | undefined)[]
  event_type?: string
  attempt?: number
}

const MATCH_TYPES: Readonly<Record<keyof FaultMatch, 'string' | 'number'>> = {
  method: 'string',
  path: 'string',
  mchid: 'string',
  number: 'string',
  event_type: 'string',
  attempt: 'number',
  probability: 'number',
}

/** The table of faults that are switched on. The first rule that matches wins; `times` counts down. */
export class Faults {
  #rules: FaultRule[] = []
  #random: Random
  #made = 0

  constructor(random: Random) {
    this.#random = random
  }

  list(): readonly FaultRule[] {
    return this.#rules
  }

  /**
   * Adds a rule after the others.
   *
   * @throws Refusal when a knob or a match is unknown or has a wrong value.
   */
  add(rule: unknown): FaultRule {
    const { id, match, action, times } = checkRule(rule)
    const made: FaultRule = {
      id: id ?? `fault-${++this.#made}`,
      match,
      action,
      fired: 0,
      ...(times === undefined ? {} : { times }),
    }
    this.#rules = [...this.#rules.filter((other) => other.id !== made.id), made]
    return made
  }

  /** Removes one rule, or all. Returns how many there were. */
  remove(id?: string): number {
    const before = this.#rules.length
    this.#rules = id === undefined ? [] : this.#rules.filter((rule) => rule.id !== id)
    return before - this.#rules.length
  }

  /** The rule that fires for this message, if any; it counts as fired. */
  find(facts: Facts): FaultRule | undefined {
    for (const rule of this.#rules) {
      if (rule.times !== undefined && rule.fired >= rule.times) continue
      if (!actsAt(rule.action, facts.hook) || !matches(rule.match, facts)) continue
      const { probability } = rule.match
      if (probability !== undefined && this.#random.next() >= probability) continue
      rule.fired++
      return rule
    }
    return undefined
  }
}

function actsAt(action: FaultAction, hook: Hook): boolean {
  return (Object.keys(action) as Knob[]).some((knob) => KNOBS[knob].hooks.includes(hook))
}

function matches(match: FaultMatch, facts: Facts): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== facts.method) return false
  if (match.path !== undefined && !facts.path?.startsWith(match.path)) return false
  if (match.mchid !== undefined && match.mchid !== facts.mchid) return false
  if (match.number !== undefined && !facts.numbers.includes(match.number)) return false
  if (match.event_type !== undefined && match.event_type !== facts.event_type) return false
  return match.attempt === undefined || match.attempt === facts.attempt
}

function checkRule(rule: unknown): { id?: string; match: FaultMatch; action: FaultAction; times?: number } {
  const { id, match = {}, action, times } = record(rule, 'A fault rule')
  const checkedMatch = record(match, 'match')
  for (const [name, value] of Object.entries(checkedMatch)) {
    if (!Object.hasOwn(MATCH_TYPES, name))
      throw bad(`match.${name} is unknown; known are ${Object.keys(MATCH_TYPES).join(', ')}.`)
    const type = MATCH_TYPES[name as keyof FaultMatch]
    if (typeof value !== type) throw bad(`match.${name} must be a ${type}.`)
    if (name === 'probability' && !(Number(value) >= 0 && Number(value) <= 1))
      throw bad('match.probability must be from 0 to 1.')
  }
  const checkedAction = record(action, 'action')
  if (Object.keys(checkedAction).length === 0) throw bad('action must name at least one knob.')
  for (const [name, value] of Object.entries(checkedAction)) {
    if (!Object.hasOwn(KNOBS, name)) throw bad(`action.${name} is unknown; known are ${Object.keys(KNOBS).join(', ')}.`)
    const knob = KNOBS[name as Knob]
    if (!knob.accepts(value)) throw bad(`action.${name} must be ${knob.expected}.`)
  }
  if ('commit' in checkedAction && !('hang_ms' in checkedAction || 'cut' in checkedAction))
    throw bad('action.commit says what becomes of a call that hangs or is cut: it goes with hang_ms or cut.')
  if (id !== undefined && typeof id !== 'string') throw bad('id must be a string.')
  if (times !== undefined && (!Number.isSafeInteger(times) || (times as number) < 1))
    throw bad('times must be a whole number from 1.')
  return {
    ...(id === undefined ? {} : { id }),
    match: checkedMatch,
    action: checkedAction,
    ...(times === undefined ? {} : { times: times as number }),
  }
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(`${what} must be an object.`)
  return value as Record<string, unknown>
}

function bad(message: string): Refusal {
  return new Refusal(400, 'BAD_FAULT', message)
}
