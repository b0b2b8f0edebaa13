import type { Clock } from '../db/clock.ts'
import { Problem } from './problem.ts'

/** How often something may happen: `burst` at once, and `perMinute` in the long run. */
export interface Rate {
  readonly perMinute: number
  readonly burst: number
}

/** How often callers may come, on each replica. */
export interface RateLimits {
  /** Calls of one API key. */
  readonly key: Rate
  /** Refused keys and sessions of one address. */
  readonly refused: Rate
  /** Attempts to sign in from one address; those that succeed do not count. */
  readonly signIn: Rate
}

/** Generous: they stop a loop gone wild and a guesser, not a busy shop. */
export const DEFAULT_LIMITS: RateLimits = {
  key: { perMinute: 60_000, burst: 10_000 },
  refused: { perMinute: 600, burst: 600 },
  signIn: { perMinute: 30, burst: 60 },
}

/** Buckets kept at most: whoever comes from many addresses must not be able to fill the memory. */
const CAPACITY = 10_000

interface Bucket {
  tokens: number
  at: number
}

/** Token buckets, one for each key or address; in memory, so that N replicas let through N times as much. */
export class Buckets {
  readonly #rate: Rate
  readonly #clock: Pick<Clock, 'now'>
  readonly #buckets = new Map<string, Bucket>()

  constructor(rate: Rate, clock: Pick<Clock, 'now'>) {
    this.#rate = rate
    this.#clock = clock
  }

  /** Milliseconds until there is a token; 0 when there is one. */
  wait(name: string): number {
    const { tokens } = this.#filled(name)
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) * 60_000) / this.#rate.perMinute)
  }

  /** Takes a token. @throws Problem 429 when there is none */
  take(name: string, what: string): void {
    this.check(name, what)
    this.#filled(name).tokens--
  }

  /** @throws Problem 429 when there is no token; takes none. */
  check(name: string, what: string): void {
    const wait = this.wait(name)
    if (wait > 0) throw tooMany(what, wait)
  }

  /** Puts a token back that should not have counted. */
  giveBack(name: string): void {
    const bucket = this.#filled(name)
    bucket.tokens = Math.min(this.#rate.burst, bucket.tokens + 1)
  }

  /** Buckets kept. */
  get size(): number {
    return this.#buckets.size
  }

  #filled(name: string): Bucket {
    const now = this.#clock.now()
    const { perMinute, burst } = this.#rate
    const known = this.#buckets.get(name)
    if (known === undefined) {
      if (this.#buckets.size >= CAPACITY) this.#makeRoom()
      const fresh = { tokens: burst, at: now }
      this.#buckets.set(name, fresh)
      return fresh
    }
    known.tokens = Math.min(burst, known.tokens + (Math.max(0, now - known.at) * perMinute) / 60_000)
    known.at = now
    return known
  }

  /** Lets the bucket go that was made first. */
  #makeRoom(): void {
    const first = this.#buckets.keys().next()
    if (first.done !== true) this.#buckets.delete(first.value)
  }
}

/** The buckets of a till. */
export interface Limiter {
  readonly key: Buckets
  readonly refused: Buckets
  readonly signIn: Buckets
}

export function limiterOf(limits: Partial<RateLimits>, clock: Pick<Clock, 'now'>): Limiter {
  const { key, refused, signIn } = { ...DEFAULT_LIMITS, ...limits }
  return { key: new Buckets(key, clock), refused: new Buckets(refused, clock), signIn: new Buckets(signIn, clock) }
}

const tooMany = (what: string, wait: number): Problem =>
  new Problem(
    429,
    {
      code: 'TOO_MANY_REQUESTS',
      message: `${what} came too often.`,
      hint: `Wait ${seconds(wait)} s (Retry-After says so as well) and slow down; the limits are the till's, see its guide on security.`,
    },
    retryAfter(wait),
  )

const seconds = (wait: number): number => Math.max(1, Math.ceil(wait / 1000))

/** The header that says when to come again. */
export const retryAfter = (wait: number): Record<string, string> => ({ 'Retry-After': String(seconds(wait)) })

/** Whoever has an IPv6 address has the other 2^64 of its network as well. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length)
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':')
}
