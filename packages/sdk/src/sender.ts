import { formatAuthorization, requestMessage } from '@wxtill/protocol'
import { setTimeout as sleep } from 'node:timers/promises'
import { collectedOf, readData, requestIdOf, transportFailure } from './answer.ts'
import type { Call } from './call.ts'
import { fraction, nonce } from './clock.ts'
import { ApiError, asWechatPayError, WechatPayError, type Outcome } from './errors.ts'
import type { HookRunner } from './hooks.ts'
import { Hosts } from './hosts.ts'
import type { Config } from './options.ts'
import { backoff, isRepeatable, overallOutcome, shouldRetry } from './retry.ts'
import type { TransportAnswer } from './transport/transport.ts'
import { VERSION } from './version.ts'

/** The answer to a call may have no more bytes than this; files are streamed. */
const MAX_ANSWER_BYTES = 1024 * 1024
const USER_AGENT = `wxtill/${VERSION} (${process.release.name}/${process.versions.node})`

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

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
  async untilDefinite<T>(call: Call, read: (answer: TransportAnswer) => T | Promise<T>): Promise<T> {
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
        const { attempts, signal } = call
        const aborted = signal?.aborted ?? false
        const failed = { attempt, attempts, aborted, repeatable: isRepeatable(route), retry: error.retry }
        if (!shouldRetry(failed)) throw error
        await this.#pause(call, attempt, error)
      }
    }
  }

  async #pause(call: Call, attempt: number, error: WechatPayError): Promise<void> {
    // Whatever goes wrong here, the error of the attempt is the one that knows what became of the money.
    try {
      const delayMs = backoff(attempt, this.#config.retry, fraction(this.#config.random))
      this.#hooks.retry({ route: call.route.literal, attempt, delayMs, error })
      await sleep(delayMs, undefined, call.signal ? { signal: call.signal } : {})
    } catch {
      throw error
    }
  }

  /** Signs and sends once. Each attempt has its own timestamp and nonce. */
  async #attempt(call: Call, attempt: number): Promise<TransportAnswer> {
    const { clock } = this.#config
    const origin = call.origin ?? this.#hosts.pick()
    const startedAt = clock.now()
    const route = call.route.literal
    const headers = await this.#sign(call, Math.floor(startedAt / 1000)).catch((cause: unknown) => {
      throw notSigned(route, cause)
    })
    this.#hooks.request(() => {
      return { route, method: call.route.method, url: origin + call.url, attempt, headers, body: call.plainBody }
    })
    const answer = await this.#send(call, origin, headers)
    this.#hooks.response(() => {
      const durationMs = clock.now() - startedAt
      return { route, attempt, status: answer.status, requestId: requestIdOf(answer), durationMs, ...shown(answer) }
    })
    return answer
  }

  async #send(call: Call, origin: string, headers: Record<string, string>): Promise<TransportAnswer> {
    const { timeouts, signal, stream = false, maxBytes = MAX_ANSWER_BYTES } = call
    const body = call.upload?.body ?? call.body
    const { method, literal } = call.route
    const url = origin + call.url
    try {
      const request = { method, url, headers, body, timeouts, signal, stream, maxBytes }
      const answer = await this.#config.transport.send(request)
      this.#hosts.answered(origin)
      return answer
    } catch (thrown) {
      const error = transportFailure(thrown, literal)
      if (error.code === 'CONNECTION_FAILED' || error.code === 'TIMEOUT') this.#hosts.failed(origin)
      throw error
    }
  }

  async #sign(call: Call, timestamp: number): Promise<Record<string, string>> {
    const { mchid, serial, signer, random, userAgent } = this.#config
    const { method } = call.route
    const nonce_str = nonce(random)
    const signed = call.upload?.signed ?? call.body ?? ''
    const message = requestMessage({ method, url: call.url, timestamp, nonce_str, body: signed })
    const signature = await signer.sign(message)
    // A signer may be somebody else's JavaScript.
    if (typeof signature !== 'string' || !BASE64.test(signature))
      throw new TypeError('The signer did not return Base64 on one line.')
    const headers: Record<string, string> = {
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
