/** What a fault rule can do. Times are real milliseconds: they play on the wire, not on the sandbox's clock. */
export interface FaultAction {
  /** 500 SYSTEM_ERROR, nothing done. */
  fail_before_commit?: boolean
  /** 500 SYSTEM_ERROR, although it was done. */
  fail_after_commit?: boolean
  /** 429: nothing done, or (`after_commit`) done all the same. */
  rate_429?: boolean | 'after_commit'
  /** An HTML page of the front proxy with this status, nothing done. */
  html_5xx?: 502 | 503 | 504
  /** No answer for this long, then the connection is cut. */
  hang_ms?: number
  /** With `hang_ms` or `cut`: false keeps the operation from being done. */
  commit?: boolean
  /** The connection is cut instead of the answer, or within its body. */
  cut?: 'headers' | 'body'
  latency_ms?: number
  /** The answer's JSON ends in the middle (signed as it is). */
  bad_json?: boolean
  /** A success without signature headers. */
  unsign?: boolean
  /** A deliberately wrong signature on the answer or the first delivery; the repeat is signed correctly. */
  signtest?: boolean
  /** Refunds end so. */
  refund?: 'abnormal' | 'closed'
  /** Refunds take this long, in seconds of the sandbox's clock. */
  refund_after_s?: number
  /** A code payment waits for the password, and its payer takes so many seconds of the sandbox's clock over it. */
  slow_password_s?: number
  /** A reversal is refused because the payer is paying, or answers `recall` (APIv3: 500), nothing done. */
  reverse?: 'busy' | 'recall'
  /** The first n deliveries, or all, do not arrive. */
  drop?: 'all' | number
  /** So many further copies of a delivery, one after the other. */
  dup?: number
  /** As `dup`, all at once. */
  dup_parallel?: number
  /** Deliveries wait this long, in ms of the sandbox's clock. */
  delay_ms?: number
  /** `amount.total` of the notification, validly signed: this value, or one fen when true. */
  tamper_amount?: number | true
}

export type Knob = keyof FaultAction
/** A call that comes in; an event that is born; one of its deliveries. */
export type Hook = 'call' | 'event' | 'delivery'

interface KnobDescription {
  hooks: readonly Hook[]
  accepts: (value: unknown) => boolean
  expected: string
}

const isTrue = { accepts: (value: unknown) => value === true, expected: 'true' }
const isFlag = { accepts: (value: unknown) => typeof value === 'boolean', expected: 'true or false' }
const isDuration = {
  accepts: (value: unknown) => isWhole(value) && (value as number) <= 600_000,
  expected: 'a whole number of milliseconds up to 600000',
}
const isCount = {
  accepts: (value: unknown) => isWhole(value) && (value as number) >= 1 && (value as number) <= 100,
  expected: 'a whole number from 1 to 100',
}

function isOneOf(...values: readonly unknown[]): Omit<KnobDescription, 'hooks'> {
  return {
    accepts: (value) => values.includes(value),
    expected: `one of ${values.map((value) => JSON.stringify(value)).join(', ')}`,
  }
}

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

const CALL: readonly Hook[] = ['call']
const DELIVERY: readonly Hook[] = ['delivery']

/** Every knob: where it acts and what it takes. */
export const KNOBS: Readonly<Record<Knob, KnobDescription>> = Object.freeze({
  fail_before_commit: { hooks: CALL, ...isTrue },
  fail_after_commit: { hooks: CALL, ...isTrue },
  rate_429: { hooks: CALL, ...isOneOf(true, 'after_commit') },
  html_5xx: { hooks: CALL, ...isOneOf(502, 503, 504) },
  hang_ms: { hooks: CALL, ...isDuration },
  commit: { hooks: CALL, ...isFlag },
  cut: { hooks: CALL, ...isOneOf('headers', 'body') },
  latency_ms: { hooks: CALL, ...isDuration },
  bad_json: { hooks: CALL, ...isTrue },
  unsign: { hooks: CALL, ...isTrue },
  signtest: { hooks: ['call', 'delivery'], ...isTrue },
  refund: { hooks: CALL, ...isOneOf('abnormal', 'closed') },
  refund_after_s: { hooks: CALL, accepts: isWhole, expected: 'a whole number of seconds' },
  slow_password_s: { hooks: CALL, accepts: isWhole, expected: 'a whole number of seconds' },
  reverse: { hooks: CALL, ...isOneOf('busy', 'recall') },
  drop: {
    hooks: DELIVERY,
    accepts: (value) => value === 'all' || isCount.accepts(value),
    expected: '"all" or a whole number from 1 to 100',
  },
  dup: { hooks: DELIVERY, ...isCount },
  dup_parallel: { hooks: DELIVERY, ...isCount },
  delay_ms: { hooks: ['event'], accepts: isWhole, expected: 'a whole number of milliseconds' },
  tamper_amount: {
    hooks: DELIVERY,
    accepts: (value) => value === true || isWhole(value),
    expected: 'an amount in fen, or true',
  },
})
