import { setTimeout as sleep } from 'node:timers/promises'
import { requestIdOf, transportFailure, type CollectedAnswer } from './answer.ts'
import type { Sendable } from './call.ts'
import { ApiError, asWechatPayError, WechatPayError, type Outcome } from './errors.ts'
import type { HookRunner } from './hooks.ts'
import { Hosts } from './hosts.ts'
import { fraction } from './random.ts'
import { backoff, overallOutcome, shouldRetry } from './retry.ts'
import { TransportError, type TransportAnswer, type TransportRequest } from './transport/transport.ts'
import type { WireConfig } from './wire-options.ts'

/** The answer to a call may have no more bytes than this; files are streamed. */
const MAX_ANSWER_BYTES = 1024 * 1024
/** The gateway in front answers these when the host behind it is away. */
const HOST_IS_AWAY = new Set([502, 503, 504])

type Read<T> = (answer: TransportAnswer) => T | Promise<T>
/** A changed request for an error that a change can mend. */
export type Mend<C> = (error: WechatPayError) => Promise<C | undefined>

/** A request with its signature, as it goes on the wire. */
export interface WireRequest {
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: TransportRequest['body']
}

/** What differs between the generations of the API. */
export interface Dialect<C extends Sendable, W extends WireRequest = WireRequest> {
  /** Signs once: each attempt has its own timestamp and nonce. */
  sign(call: C, atMs: number): W | Promise<W>
  /** What hooks see of an answer. It is shown before it was verified: it is what came, not what is believed. */
  show(answer: CollectedAnswer, call: C): unknown
  /** Leaves word with an error of how to find out more about its cause. */
  explain?(error: ApiError, answer: TransportAnswer, request: W): void
}

/** Signs and sends, again where that is safe, and keeps account of what is known about the outcome. */
export class Sender<C extends Sendable, W extends WireRequest = WireRequest> {
  readonly #config: WireConfig
  readonly #dialect: Dialect<C, W>
  readonly #hosts: Hosts
  readonly #hooks: HookRunner

  constructor(config: WireConfig, dialect: Dialect<C, W>, hooks: HookRunner) {
    this.#config = config
    this.#dialect = dialect
    this.#hosts = new Hosts(config.origins, config.clock)
    this.#hooks = hooks
  }

  /** Whether requests may go to this origin. */
  mayAsk(origin: string): boolean {
    return this.#hosts.has(origin)
  }

  /** Sends until there is an answer that decides, or until repeating is not safe or not allowed. */
  async untilDefinite<T>(first: C, read: Read<T>, mend?: Mend<C>): Promise<T> {
    const route = first.route.literal
    let call = first
    let outcome: Outcome = 'failed'
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(call, attempt, read)
      } catch (thrown) {
        const error = asWechatPayError(thrown, route)
        error.attempts = attempt
        const mended = await mend?.(error)
        if (mended) {
          call = mended
          this.#hooks.retry({ route, attempt, delayMs: 0, error })
          continue
        }
        const settles = error instanceof ApiError && error.settles
        outcome = error.outcome = overallOutcome(outcome, { outcome: error.outcome, settles })
        if (!this.#mayRepeat(call, attempt, error)) throw error
        await this.#pause(call, attempt, error)
      }
    }
  }

  #mayRepeat(call: Sendable, attempt: number, error: WechatPayError): boolean {
    const { retry, retryAfterMs } = error
    return shouldRetry({
      attempt,
      attempts: call.attempts,
      aborted: call.signal?.aborted ?? false,
      repeatable: call.repeatable,
      // No answer, and certain to have failed: no connection, or no signature.
      neverLeft: error.status === undefined && error.outcome === 'failed',
      retry,
      retryAfterMs,
      maxMs: this.#config.retry.maxMs,
    })
  }

  async #pause(call: Sendable, attempt: number, error: WechatPayError): Promise<void> {
    // Whatever goes wrong here, the error of the attempt is the one that knows what became of the money.
    try {
      const pause = backoff(attempt, this.#config.retry, fraction(this.#config.random))
      const delayMs = Math.max(pause, error.retryAfterMs ?? 0)
      this.#hooks.retry({ route: call.route.literal, attempt, delayMs, error })
      await sleep(delayMs, undefined, call.signal ? { signal: call.signal } : {})
    } catch {
      throw error
    }
  }

  /** Signs, sends and reads once. */
  async #attempt<T>(call: C, attempt: number, read: Read<T>): Promise<T> {
    const { clock } = this.#config
    const origin = call.origin ?? this.#hosts.pick()
    const startedAt = clock.now()
    const route = call.route.literal
    const request = await this.#sign(call, startedAt)
    this.#hooks.request(() => {
      const { url, headers } = request
      return { route, method: call.route.method, url: origin + url, attempt, headers, body: call.plainBody }
    })
    const answer = await this.#send(call, origin, request)
    this.#hooks.response(() => {
      const { status } = answer
      const durationMs = clock.now() - startedAt
      return { route, attempt, status, requestId: requestIdOf(answer), durationMs, ...this.#shown(answer, call) }
    })
    try {
      return await read(answer)
    } catch (error) {
      if (error instanceof ApiError) this.#dialect.explain?.(error, answer, request)
      throw error
    }
  }

  async #sign(call: C, atMs: number): Promise<W> {
    try {
      return await this.#dialect.sign(call, atMs)
    } catch (cause) {
      throw notSigned(call.route.literal, cause)
    }
  }

  async #send(call: Sendable, origin: string, { url, headers, body }: WireRequest): Promise<TransportAnswer> {
    const { timeouts, signal, stream = false, maxBytes = MAX_ANSWER_BYTES, clientCertificate } = call
    const { method, literal } = call.route
    const absolute = origin + url
    try {
      const request = { method, url: absolute, headers, body, timeouts, signal, stream, maxBytes, clientCertificate }
      const answer = await this.#config.transport.send(request)
      if (HOST_IS_AWAY.has(answer.status)) this.#hosts.failed(origin)
      else this.#hosts.answered(origin)
      return answer
    } catch (thrown) {
      const error = transportFailure(thrown, literal)
      // A call that allows less time than usual says nothing about the host.
      const late = error.code === 'TIMEOUT' && timeouts.total >= this.#config.timeouts.total
      if (late || error.code === 'CONNECTION_FAILED') this.#hosts.failed(origin)
      throw error
    }
  }

  #shown({ status, headers, body }: TransportAnswer, call: C): { headers: Record<string, string>; body: unknown } {
    const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
    if (!(body instanceof Uint8Array)) return { headers: texts, body: '[stream]' }
    try {
      return { headers: texts, body: this.#dialect.show({ status, headers, body }, call) }
    } catch {
      return { headers: texts, body: `[${body.length} bytes]` }
    }
  }
}

/** Without a signature nothing leaves. A KMS that stumbles may work a moment later. */
function notSigned(route: string, cause: unknown): WechatPayError {
  if (cause instanceof TransportError && cause.fault === 'aborted') return transportFailure(cause, route)
  return new WechatPayError({
    code: 'SIGNING_FAILED',
    message: `${route} was not sent: it could not be signed.${cause instanceof Error ? ` ${cause.message}` : ''}`,
    hint: 'Nothing was sent. Check the signer given as privateKey.',
    route,
    outcome: 'failed',
    retry: true,
    cause,
  })
}
