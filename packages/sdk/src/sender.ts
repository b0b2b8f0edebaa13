import { setTimeout as sleep } from 'node:timers/promises'
import { requestIdOf, transportFailure, type CollectedAnswer } from './answer.ts'
import type { Sendable } from './call.ts'
import { fraction } from './clock.ts'
import { ApiError, asWechatPayError, WechatPayError, type Outcome } from './errors.ts'
import type { HookRunner } from './hooks.ts'
import { Hosts } from './hosts.ts'
import { backoff, overallOutcome, shouldRetry } from './retry.ts'
import type { TransportAnswer } from './transport/transport.ts'
import type { WireConfig } from './wire-options.ts'

/** The answer to a call may have no more bytes than this; files are streamed. */
const MAX_ANSWER_BYTES = 1024 * 1024

/** A request with its signature, as it goes on the wire. */
export interface SignedRequest {
  /** Path and query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
}

/** What differs between the generations of the API. */
export interface Dialect<C extends Sendable> {
  /** Signs once: each attempt has its own timestamp and nonce. */
  sign(call: C, atMs: number): SignedRequest | Promise<SignedRequest>
  /** What hooks see of an answer. It is shown before it was verified: it is what came, not what is believed. */
  show(answer: CollectedAnswer, call: C): unknown
}

/** Signs and sends, again where that is safe, and keeps account of what is known about the outcome. */
export class Sender<C extends Sendable> {
  readonly #config: WireConfig
  readonly #dialect: Dialect<C>
  readonly #hosts: Hosts
  readonly #hooks: HookRunner

  constructor(config: WireConfig, dialect: Dialect<C>, hooks: HookRunner) {
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
  async untilDefinite<T>(call: C, read: (answer: TransportAnswer) => T | Promise<T>): Promise<T> {
    const route = call.route.literal
    let outcome: Outcome = 'failed'
    for (let attempt = 1; ; attempt++) {
      try {
        return await read(await this.#attempt(call, attempt))
      } catch (thrown) {
        const error = asWechatPayError(thrown, route)
        const settles = error instanceof ApiError && error.settles
        outcome = error.outcome = overallOutcome(outcome, { outcome: error.outcome, settles })
        error.attempts = attempt
        const { attempts, repeatable, signal } = call
        const aborted = signal?.aborted ?? false
        const failed = { attempt, attempts, aborted, repeatable, retry: error.retry }
        if (!shouldRetry(failed)) throw error
        await this.#pause(call, attempt, error)
      }
    }
  }

  async #pause(call: Sendable, attempt: number, error: WechatPayError): Promise<void> {
    // Whatever goes wrong here, the error of the attempt is the one that knows what became of the money.
    try {
      const delayMs = backoff(attempt, this.#config.retry, fraction(this.#config.random))
      this.#hooks.retry({ route: call.route.literal, attempt, delayMs, error })
      await sleep(delayMs, undefined, call.signal ? { signal: call.signal } : {})
    } catch {
      throw error
    }
  }

  async #attempt(call: C, attempt: number): Promise<TransportAnswer> {
    const { clock } = this.#config
    const origin = call.origin ?? this.#hosts.pick()
    const startedAt = clock.now()
    const route = call.route.literal
    const signed = await this.#sign(call, startedAt)
    this.#hooks.request(() => {
      const { url, headers } = signed
      return { route, method: call.route.method, url: origin + url, attempt, headers, body: call.plainBody }
    })
    const answer = await this.#send(call, origin, signed)
    this.#hooks.response(() => {
      const durationMs = clock.now() - startedAt
      return {
        route,
        attempt,
        status: answer.status,
        requestId: requestIdOf(answer),
        durationMs,
        ...this.#shown(answer, call),
      }
    })
    return answer
  }

  async #sign(call: C, atMs: number): Promise<SignedRequest> {
    try {
      return await this.#dialect.sign(call, atMs)
    } catch (cause) {
      throw notSigned(call.route.literal, cause)
    }
  }

  async #send(call: Sendable, origin: string, signed: SignedRequest): Promise<TransportAnswer> {
    const { timeouts, signal, stream = false, clientCertificate } = call
    const { method, literal } = call.route
    const { headers, body } = signed
    const url = origin + signed.url
    try {
      const request = {
        method,
        url,
        headers,
        body,
        timeouts,
        signal,
        stream,
        maxBytes: MAX_ANSWER_BYTES,
        clientCertificate,
      }
      const answer = await this.#config.transport.send(request)
      this.#hosts.answered(origin)
      return answer
    } catch (thrown) {
      const error = transportFailure(thrown, literal)
      if (error.code === 'CONNECTION_FAILED' || error.code === 'TIMEOUT') this.#hosts.failed(origin)
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
