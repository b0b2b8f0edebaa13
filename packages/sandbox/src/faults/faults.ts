import { checkRule, type FaultMatch, type FaultRule, type NewFault } from './fault-rule.ts'
import { isHost } from './host-down.ts'
import { KNOBS, type FaultAction, type Knob } from './knobs.ts'
import { RateCounter } from './rate-counter.ts'
import type { Hook } from './knob.ts'
import type { Random } from '../random.ts'

export type { FaultMatch, FaultRule } from './fault-rule.ts'

/** What is known of a message when faults are looked up. */
export interface Facts {
  hook: Hook
  /** The instant, by the sandbox's clock. */
  at: number
  method?: string
  path?: string
  /** The host that was called. */
  host?: string
  mchid: string
  numbers: readonly (string | undefined)[]
  event_type?: string
  attempt?: number
  /** How long ago what the call asks for was written, in ms; undefined when that was not lately. */
  age?: () => number | undefined
}

/** The table of faults that are switched on. The first rule that matches wins; `times` counts down. */
export class Faults {
  #rules: FaultRule[] = []
  #rates = new RateCounter()
  #random: Random
  #made = 0
  #preset = 'calm'

  constructor(random: Random) {
    this.#random = random
  }

  /** The preset that was set last. */
  get preset(): string {
    return this.#preset
  }

  list(): readonly FaultRule[] {
    return this.#rules
  }

  /**
   * Adds a rule after the others that were made by hand; those of a preset come last.
   *
   * @throws Refusal when a knob or a match is unknown or has a wrong value.
   */
  add(rule: unknown): FaultRule {
    const checked = checkRule(rule)
    const made: FaultRule = { ...checked, id: checked.id ?? `fault-${++this.#made}`, seen: 0, fired: 0 }
    this.#rates.forget(made.id)
    const others = this.#rules.filter((other) => other.id !== made.id)
    this.#rules = [...others.filter(byHand), made, ...others.filter((other) => !byHand(other))]
    return made
  }

  /** Puts the rules of a preset in the place of the last one's; those made by hand stay. */
  usePreset(name: string, rules: readonly NewFault[]): void {
    this.#preset = name
    for (const { id, preset } of this.#rules) if (preset !== undefined) this.#rates.forget(id)
    const made = rules.map((rule, index) => ({
      ...checkRule(rule),
      id: `${name}-${index + 1}`,
      seen: 0,
      fired: 0,
      preset: name,
    }))
    this.#rules = [...this.#rules.filter(byHand), ...made]
  }

  /** Removes one rule, or all, the preset with them. Returns how many there were. */
  remove(id?: string): number {
    const gone = this.#rules.filter((rule) => id === undefined || rule.id === id)
    for (const rule of gone) this.#rates.forget(rule.id)
    this.#rules = this.#rules.filter((rule) => !gone.includes(rule))
    if (id === undefined) this.#preset = 'calm'
    return gone.length
  }

  /**
   * The rule that fires for this message, if any; it counts as fired.
   *
   * @param own a rule for this message alone, before those of the table
   */
  find(facts: Facts, own?: FaultRule): FaultRule | undefined {
    for (const rule of own ? [own, ...this.#rules] : this.#rules) {
      if (rule.times !== undefined && rule.fired >= rule.times) continue
      if (!this.#fits(rule, facts)) continue
      rule.seen++
      const { nth, probability } = rule.match
      if (nth !== undefined && rule.seen !== nth) continue
      if (probability !== undefined && this.#random.next() >= probability) continue
      rule.fired++
      return rule
    }
    return undefined
  }

  /** Counts a refused call, for rules that limit those. */
  countError(facts: Facts): void {
    for (const rule of this.#rules) {
      const { rate } = rule.action
      if (rate?.of === 'errors' && matches(rule.match, facts)) this.#rates.count(rule.id, facts, rate)
    }
  }

  #fits({ id, action, match }: FaultRule, facts: Facts): boolean {
    if (!actsAt(action, facts) || !matches(match, facts)) return false
    const { host_down, read_lag_ms, rate } = action
    if (host_down !== undefined && !isHost(host_down, facts.host)) return false
    if (read_lag_ms !== undefined && (facts.age?.() ?? Infinity) >= read_lag_ms) return false
    return rate === undefined || this.#rates.exceeds(id, facts, rate)
  }
}

function byHand({ preset }: FaultRule): boolean {
  return preset === undefined
}

function actsAt(action: FaultAction, { hook, method = '', path = '', event_type = '' }: Facts): boolean {
  const [pathname = ''] = path.split('?')
  return (Object.keys(action) as Knob[]).some((knob) => {
    const { hooks, calls, events } = KNOBS[knob]
    if (!hooks.includes(hook) || events?.test(event_type) === false) return false
    return hook !== 'call' || !calls || calls.some((call) => call.method === method && call.path.test(pathname))
  })
}

function matches(match: FaultMatch, facts: Facts): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== facts.method) return false
  if (match.path !== undefined && !facts.path?.startsWith(match.path)) return false
  if (match.mchid !== undefined && match.mchid !== facts.mchid) return false
  if (match.number !== undefined && !facts.numbers.includes(match.number)) return false
  if (match.event_type !== undefined && match.event_type !== facts.event_type) return false
  return match.attempt === undefined || match.attempt === facts.attempt
}
