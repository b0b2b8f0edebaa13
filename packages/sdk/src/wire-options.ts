import { systemClock, type Clock } from './clock.ts'
import type { Hooks } from './hooks.ts'
import { named, requireMatch } from './option-checks.ts'
import { pooledRandom, type RandomBytes } from './random.ts'
import { DEFAULT_RETRY, type RetryOptions } from './retry.ts'
import { NodeTransport } from './transport/node.ts'
import { parseOrigin } from './transport/origin.ts'
import type { Timeouts, Transport } from './transport/transport.ts'

/** How requests travel: the same for every generation of the API. */
export interface WireOptions {
  /** One base URL instead of WeChat Pay's hosts, for instance of a sandbox. */
  readonly baseUrl?: string
  /** Hosts in order of preference. Default `api.mch.weixin.qq.com`, then `api2.mch.weixin.qq.com`. */
  readonly hosts?: readonly string[]
  readonly clock?: Clock
  readonly random?: RandomBytes
  /** Default: {@link NodeTransport}. */
  readonly transport?: Transport
  /** In milliseconds. Default: connect 3,000, total 10,000 (each attempt). */
  readonly timeouts?: Partial<Timeouts>
  readonly retry?: Partial<RetryOptions>
  readonly hooks?: Hooks
  /** Plain http to other machines than this one, in a closed network. */
  readonly allowInsecureHttp?: boolean
  /** Appended to the `User-Agent`, so that you can be told apart in WeChat Pay's logs. */
  readonly userAgent?: string
}

/** The same after every check. */
export interface WireConfig {
  readonly origins: readonly string[]
  readonly clock: Clock
  readonly random: RandomBytes
  readonly transport: Transport
  readonly timeouts: Timeouts
  readonly retry: RetryOptions
  readonly hooks: Hooks | undefined
  readonly userAgent: string | undefined
}

const HOSTS = ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com']
const TIMEOUTS: Timeouts = { connect: 3_000, total: 10_000 }

/** @throws TypeError with a sentence that names the option. */
export function readWireOptions(options: WireOptions): WireConfig {
  const allowInsecureHttp = options.allowInsecureHttp ?? false
  return {
    origins: readOrigins(options, allowInsecureHttp),
    clock: options.clock ?? systemClock,
    random: options.random ?? pooledRandom(),
    transport: options.transport ?? new NodeTransport({ allowInsecureHttp }),
    timeouts: readTimeouts(options.timeouts),
    retry: readRetry(options.retry),
    hooks: options.hooks,
    userAgent:
      options.userAgent === undefined
        ? undefined
        : requireMatch('userAgent', options.userAgent, /^[\x20-\x7e]{1,200}$/, 'plain ASCII'),
  }
}

function readOrigins({ baseUrl, hosts }: WireOptions, allowInsecureHttp: boolean): string[] {
  if (baseUrl !== undefined && hosts !== undefined) throw new TypeError('Give baseUrl or hosts, not both.')
  const list = baseUrl === undefined ? (hosts ?? HOSTS) : [baseUrl]
  if (list.length === 0) throw new TypeError('hosts: at least one is needed.')
  return list.map((host) =>
    named('baseUrl', () => parseOrigin(host.includes('://') ? host : `https://${host}`, allowInsecureHttp).href),
  )
}

export function readTimeouts(given: Partial<Timeouts> | undefined, base: Timeouts = TIMEOUTS): Timeouts {
  const timeouts = { connect: given?.connect ?? base.connect, total: given?.total ?? base.total }
  for (const [name, value] of Object.entries(timeouts)) {
    if (!Number.isFinite(value) || value <= 0 || value > 2 ** 31 - 1)
      throw new TypeError(`timeouts.${name}: a positive number of milliseconds is needed.`)
  }
  return timeouts
}

function readRetry(given: Partial<RetryOptions> | undefined): RetryOptions {
  const retry = { ...DEFAULT_RETRY, ...given }
  if (!Number.isInteger(retry.attempts) || retry.attempts < 1 || retry.attempts > 10)
    throw new TypeError('retry.attempts: 1 to 10.')
  if (!(retry.baseMs >= 0) || !(retry.maxMs >= 0))
    throw new TypeError('retry.baseMs and retry.maxMs: milliseconds, not negative.')
  return retry
}
