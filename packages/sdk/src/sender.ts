import { formatAuthorization, requestMessage } from '@wxtill/protocol'
import { setTimeout as sleep } from 'node:timers/promises'
import { collectedOf, headerOf, readData, requestIdOf, transportFailure } from './answer.ts'
import type { Call } from './call.ts'
import { diagnoseRefusedRequest, type SignedRequest } from './diagnose-request.ts'
import { ApiError, asWechatPayError, WechatPayError, type Outcome } from './errors.ts'
import type { HookRunner } from './hooks.ts'
import { Hosts } from './hosts.ts'
import { signWithin } from './keys/within-time.ts'
import type { Config } from './options.ts'
import { fraction, nonce } from './random.ts'
import { isRepeatable } from './repeatable.ts'
import { backoff, overallOutcome, shouldRetry } from './retry.ts'
import { TransportError, type TransportAnswer } from './transport/transport.ts'
import { VERSION } from './version.ts'

/** The answer to a call may have no more bytes than this; files are streamed. */
const MAX_ANSWER_BYTES = 1024 * 1024
const USER_AGENT = `wxtill/${VERSION} (${process.release.name}/${process.versions.node})`

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
/** The gateway in front answers these when the host behind it is away. */
const HOST_IS_AWAY = new Set([502, 503, 504])

type Read<T> = (answer: TransportAnswer) => T | Promise<T>
/** A changed request for an error that a change can mend. */
export type Mend = (error: WechatPayError) => Promise<Call | undefined>

/** Signs and sends, again where that is safe, and keeps account of what is known about the outcome. */
export class Sender {
  readonly #config: Config
  readonly #hosts: Hosts
  readonly #hooks: HookRunner

  constructor(config: Config, hooks: HookRunner) {
    this.#config = config
    this.#hosts = new Hosts(config.origins, config.clock)
    this.#hooks = hooks
  }

  /** Whether requests may go to this origin. */
  mayAsk(origin: string): boolean {
    return this.#hosts.has(origin)
  }

  /** Sends until there is an answer that decides, or until repeating is not safe or not allowed. */
  async untilDefinite<T>(first: Call, read: Read<T>, mend?: Mend): Promise<T> {
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

  #mayRepeat(call: Call, attempt: number, error: WechatPayError): boolean {
    const { retry, retryAfterMs } = error
    return shouldRetry({
      attempt,
      attempts: call.attempts,
      aborted: call.signal?.aborted ?? false,
      repeatable: isRepeatable(call.route.literal),
      // No answer, and certain to have failed: no connection, or no signature.
      neverLeft: error.status === undefined && error.outcome === 'failed',
      retry,
      retryAfterMs,
      maxMs: this.#config.retry.maxMs,
    })
  }

  async #pause(call: Call, attempt: number, error: WechatPayError): Promise<void> {
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

  /** Signs, sends and reads once. Each attempt has its own timestamp and nonce. */
  async #attempt<T>(call: Call, attempt: number, read: Read<T>): Promise<T> {
    const { clock } = this.#config
    const origin = call.origin ?? this.#hosts.pick()
    const startedAt = clock.now()
    const route = call.route.literal
    const signed = await this.#sign(call, Math.floor(startedAt / 1000)).catch((cause: unknown) => {
      throw notSigned(route, cause)
    })
    const headers = this.#headers(call, signed)
    this.#hooks.request(() => {
      return { route, method: call.route.method, url: origin + call.url, attempt, headers, body: call.plainBody }
    })
    const answer = await this.#send(call, origin, headers)
    this.#hooks.response(() => {
      const durationMs = clock.now() - startedAt
      return { route, attempt, status: answer.status, requestId: requestIdOf(answer), durationMs, ...shown(answer) }
    })
    try {
      return await read(answer)
    } catch (error) {
      if (error instanceof ApiError && error.code === 'SIGN_ERROR') this.#explain(error, answer, signed)
      throw error
    }
  }

  #explain(error: ApiError, answer: TransportAnswer, signed: SignedRequest): void {
    const { serial, merchantPublicKey: publicKey, merchantNotAfter: notAfter } = this.#config
    const nowMs = this.#config.clock.now()
    const merchant = { serial, publicKey, notAfter }
    const date = headerOf(answer, 'date')
    error.explain(() => diagnoseRefusedRequest({ signed, detail: error.detail, date, nowMs, merchant }))
  }

  async #send(call: Call, origin: string, headers: Record<string, string>): Promise<TransportAnswer> {
    const { timeouts, signal, stream = false, maxBytes = MAX_ANSWER_BYTES } = call
    const body = call.upload?.body ?? call.body
    const { method, literal } = call.route
    const url = origin + call.url
    try {
      const request = { method, url, headers, body, timeouts, signal, stream, maxBytes }
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

  async #sign(call: Call, timestamp: number): Promise<SignedRequest> {
    const { route, url, timeouts, signal } = call
    const { signer, random } = this.#config
    // Of an upload only the meta part is signed.
    const body = call.upload?.signed ?? call.body ?? ''
    const parts = { method: route.method, url, timestamp, nonce_str: nonce(random), body }
    const signature = await signWithin(signer, requestMessage(parts), timeouts, signal)
    // A signer may be somebody else's JavaScript.
    if (typeof signature !== 'string' || !BASE64.test(signature))
      throw new TypeError('The signer did not return Base64 on one line.')
    return { ...parts, signature }
  }

  #headers(call: Call, { nonce_str, signature, timestamp }: SignedRequest): Record<string, string> {
    const { mchid, serial, userAgent } = this.#config
    const headers: Record<string, string> = {
      ...call.headers,
      Authorization: formatAuthorization({ mchid, nonce_str, signature, timestamp, serial_no: serial }),
      Accept: 'application/json',
      'User-Agent': userAgent ? `${USER_AGENT} ${userAgent}` : USER_AGENT,
    }
    if (call.upload) headers['Content-Type'] = call.upload.contentType
    else if (call.body !== undefined) headers['Content-Type'] = 'application/json'
    if (call.platformSerial !== undefined) headers['Wechatpay-Serial'] = call.platformSerial
    return headers
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

/** What hooks see of an answer. It is shown before it was verified: it is what came, not what is believed. */
function shown(answer: TransportAnswer): { headers: Record<string, string>; body: unknown } {
  const headers = Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]))
  if (!(answer.body instanceof Uint8Array)) return { headers, body: '[stream]' }
  try {
    return { headers, body: readData(collectedOf(answer, ''), '') }
  } catch {
    return { headers, body: `[${answer.body.length} bytes]` }
  }
}
