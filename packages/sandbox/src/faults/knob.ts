import type { Endpoint } from '@wxtill/catalogue'

/**
 * Where a fault acts: on a connection, before anything is read; on a call; when a payer pays; when an event is born; on each
 * delivery of its notification.
 */
export type Hook = 'connection' | 'call' | 'payer' | 'event' | 'delivery'

/** A knob, for whoever checks a rule and whoever shows it. */
export interface KnobDescription {
  readonly hooks: readonly Hook[]
  /** What is said of a value that `accepts` refuses: must be … */
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
  readonly title: { readonly zh: string; readonly en: string }
  /** The knob means something only to these calls; others do not meet the rule. Default: all. */
  readonly calls?: readonly Calls[]
  /** As `calls`, for event types. */
  readonly events?: RegExp
}

/** Calls by method and a pattern of their path. */
export interface Calls {
  readonly method: Endpoint['method']
  readonly path: RegExp
}

/** What a knob takes. */
export type Taken = Pick<KnobDescription, 'accepts' | 'expected'>

export function knob(hooks: readonly Hook[], taken: Taken, zh: string, en: string): KnobDescription {
  return { hooks, ...taken, title: { zh, en } }
}

/** A knob of the business rules of some calls. */
export function callKnob(calls: readonly Calls[], taken: Taken, zh: string, en: string): KnobDescription {
  return { ...knob(['call'], taken, zh, en), calls }
}

export const isTrue: Taken = { accepts: (value) => value === true, expected: 'true' }
export const isFlag: Taken = { accepts: (value) => typeof value === 'boolean', expected: 'true or false' }
/** Real time: what plays on the wire. */
export const isDuration: Taken = { ...isFromTo(0, 600_000), expected: 'a whole number of milliseconds up to 600000' }
export const isCount = isFromTo(1, 100)
export const isText: Taken = {
  accepts: (value) => typeof value === 'string' && value.length > 0 && value.length <= 128,
  expected: 'a text of 1 to 128 characters',
}

export function isFromTo(least: number, most: number): Taken {
  return {
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    expected: `a whole number from ${least} to ${most}`,
  }
}

export function isOneOf(...values: readonly unknown[]): Taken {
  return {
    accepts: (value) => values.includes(value),
    expected: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  }
}

export function either(...taken: readonly Taken[]): Taken {
  return {
    accepts: (value) => taken.some(({ accepts }) => accepts(value)),
    expected: taken.map(({ expected }) => expected).join(', or '),
  }
}
