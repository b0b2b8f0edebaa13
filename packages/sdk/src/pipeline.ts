import { formatAuthorization, oaepEncrypt, requestMessage } from '@wxtill/protocol'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  errorAnswer,
  readData,
  requestIdOf,
  transportFailure,
  unfinishedAnswer,
  verifyAnswer,
  type CollectedAnswer,
} from './answer.ts'
import { checkBody } from './body.ts'
import { fraction, nonce } from './clock.ts'
import { AnswerError, ApiError, InvalidRequestError, PlatformKeyError, WechatPayError, type Outcome } from './errors.ts'
import { ENCRYPTED_FIELDS } from './generated/encrypted-fields.gen.ts'
import { HookRunner } from './hooks.ts'
import { Hosts } from './hosts.ts'
import { openCertificateList } from './keys/certificates.ts'
import { PlatformKeyStore, type PlatformKey } from './keys/store.ts'
import { readTimeouts, type Config } from './options.ts'
import { backoff, isRepeatable, overallOutcome, shouldRetry } from './retry.ts'
import { buildPath, parseRoute, type LooseInput, type ParsedRoute } from './route.ts'
import { hasFields, replaceFields } from './sensitive-fields.ts'
import type { Timeouts, TransportAnswer } from './transport/transport.ts'
import { mustBeSigned } from './unsigned-answers.ts'
import { VERSION } from './version.ts'

/** An answer that was verified, decrypted and read. */
export interface Answer<Data> {
  readonly status: number
  /** Quote it when asking WeChat Pay support. */
  readonly requestId: string | undefined
  readonly data: Data
  /** Lower-case names. */
  readonly headers: TransportAnswer['headers']
}

/** A request ready to be signed; every attempt sends exactly this. */
interface Call {
  readonly route: ParsedRoute
  /** Path and query as on the wire. */
  readonly url: string
  readonly body: string | undefined
  /** For the hooks: the body before it was encrypted and serialised. */
  readonly plainBody: unknown
  /** Names the key that fields were encrypted to, and asks for answers under it. */
  readonly platformSerial: string | undefined
  readonly timeouts: Timeouts
  readonly signal: AbortSignal | undefined
  readonly attempts: number
  /** Given where only this origin may be asked. */
  readonly origin?: string
  readonly stream?: boolean
}

/** The answer to a call may have no more bytes than this; files are streamed. */
const MAX_ANSWER_BYTES = 1024 * 1024
const CERTIFICATES = 'GET /v3/certificates'
const USER_AGENT = `wxtill/${VERSION} (${process.release.name}/${process.versions.node})`

/** How a request travels: validate → encrypt → sign → send → verify → decrypt → read. */
export class Pipeline {
  readonly keys: PlatformKeyStore
  readonly hooks: HookRunner
  readonly #config: Config
  readonly #hosts: Hosts

  constructor(config: Config) {
    this.#config = config
    this.#hosts = new Hosts(config.origins, config.clock)
    this.hooks = new HookRunner(config.hooks)
    this.keys = new PlatformKeyStore({
      clock: config.clock,
      keys: config.platformKeys,
      merchant: { serial: config.serial, publicKey: config.merchantPublicKey },
      download: config.download ? (known, patient) => this.#downloadCertificates(known, patient) : undefined,
    })
  }

  /** Sends a request and returns its verified answer. */
  async request(literal: string, input: LooseInput): Promise<Answer<unknown>> {
    try {
      const call = await this.#encrypt(this.#validate(literal, input), input)
      return await this.#untilDefinite(call, async (answer) => this.#read(call, await this.#verify(call, answer)))
    } catch (error) {
      throw this.#report(literal, error)
    }
  }

  /** Fetches a file. Its bytes are not signed: the caller must hold them against the hash of a signed answer. */
  async download(literal: string, downloadUrl: URL, signal?: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const route = parseRoute(literal)
    // The authorization never leaves the configured hosts, whatever address the answer named.
    const origin = this.#hosts.has(downloadUrl.origin) ? { origin: downloadUrl.origin } : {}
    const url = `${downloadUrl.pathname}${downloadUrl.search}`
    const call = { ...this.#validate(literal, { signal }), ...origin, url, stream: true }
    try {
      return await this.#untilDefinite(call, (answer) => Promise.resolve(fileOf(answer, route.literal)))
    } catch (error) {
      throw this.#report(literal, error)
    }
  }

  #validate(literal: string, input: LooseInput): Call {
    const route = parseRoute(literal)
    checkBody(route, input.body, input.path)
    return {
      route,
      url: buildPath(route, input),
      body: input.body === undefined ? undefined : JSON.stringify(input.body),
      plainBody: input.body,
      platformSerial: undefined,
      timeouts: input.timeouts ? readTimeouts(input.timeouts as Partial<Timeouts>, this.#config.timeouts) : this.#config.timeouts,
      signal: input.signal,
      attempts: isRepeatable(literal) ? this.#config.retry.attempts : 1,
    }
  }

  /** Makes sure that the answer can be verified before anything is sent, and encrypts the fields the catalogue names. */
  async #encrypt(call: Call, input: LooseInput): Promise<Call> {
    if (!this.keys.isReady) await this.#readyKeys(call)
    const fields = ENCRYPTED_FIELDS[call.route.literal]
    const inBody = fields?.request ?? []
    const inQuery = (fields?.query ?? []).map((name) => `/${name.replace(/^[/?]/, '')}`)
    if (!hasFields(input.body, inBody) && !hasFields(input.query, inQuery)) {
      return { ...call, platformSerial: this.keys.announced() }
    }
    const { serial, key } = await this.keys.forEncryption()
    const seal = (text: string, pointer: string): string => encryptField(text, pointer, key, call.route.literal)
    const body = await replaceFields(input.body, inBody, seal)
    const query = (await replaceFields(input.query, inQuery, seal)) as LooseInput['query']
    const url = inQuery.length === 0 ? call.url : buildPath(call.route, { ...input, query })
    return { ...call, url, body: body === undefined ? undefined : JSON.stringify(body), platformSerial: serial }
  }

  async #readyKeys(call: Call): Promise<void> {
    try {
      await this.keys.ready()
    } catch (cause) {
      throw noPlatformKeys(call.route.literal, cause)
    }
  }

  /** Sends until there is an answer that decides, or until repeating is not safe or not allowed. */
  async #untilDefinite<T>(call: Call, read: (answer: TransportAnswer) => Promise<T>): Promise<T> {
    let outcome: Outcome = 'failed'
    for (let attempt = 1; ; attempt++) {
      try {
        return await read(await this.#attempt(call, attempt))
      } catch (thrown) {
        const error = asWechatPayError(thrown, call.route.literal)
        const settles = error instanceof ApiError && error.settles
        outcome = error.outcome = overallOutcome(outcome, { outcome: error.outcome, settles })
        error.attempts = attempt
        const aborted = call.signal?.aborted ?? false
        const facts = { attempt, attempts: call.attempts, repeatable: isRepeatable(call.route.literal), aborted, retry: error.retry }
        if (!shouldRetry(facts)) throw error
        await this.#pause(call, attempt, error)
      }
    }
  }

  async #pause(call: Call, attempt: number, error: WechatPayError): Promise<void> {
    const delayMs = backoff(attempt, this.#config.retry, fraction(this.#config.random))
    this.hooks.retry({ route: call.route.literal, attempt, delayMs, error })
    try {
      await sleep(delayMs, undefined, call.signal ? { signal: call.signal } : {})
    } catch {
      throw error
    }
  }

  /** Signs and sends once. Each attempt has its own timestamp and nonce. */
  async #attempt(call: Call, attempt: number): Promise<TransportAnswer> {
    const { transport, clock } = this.#config
    const route = call.route.literal
    const origin = call.origin ?? this.#hosts.pick()
    const startedAt = clock.now()
    const headers = await this.#sign(call, Math.floor(startedAt / 1000))
    const url = origin + call.url
    this.hooks.request(() => ({ route, method: call.route.method, url, attempt, headers, body: call.plainBody }))
    const { body, timeouts, signal } = call
    let answer: TransportAnswer
    try {
      const stream = call.stream ?? false
      answer = await transport.send({ method: call.route.method, url, headers, body, timeouts, signal, maxBytes: MAX_ANSWER_BYTES, stream })
    } catch (thrown) {
      const error = transportFailure(thrown, route)
      if (error.code === 'CONNECTION_FAILED' || error.code === 'TIMEOUT') this.#hosts.failed(origin)
      throw error
    }
    this.#hosts.answered(origin)
    this.hooks.response(() => ({
      route,
      attempt,
      status: answer.status,
      requestId: requestIdOf(answer),
      durationMs: clock.now() - startedAt,
      headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])),
      body: answer.body instanceof Uint8Array ? peekBody(answer as CollectedAnswer) : undefined,
    }))
    return answer
  }

  async #sign(call: Call, timestamp: number): Promise<Record<string, string>> {
    const { mchid, serial, signer, random, userAgent } = this.#config
    const { method } = call.route
    const nonce_str = nonce(random)
    const signature = await signer.sign(requestMessage({ method, url: call.url, timestamp, nonce_str, body: call.body ?? '' }))
    const headers: Record<string, string> = {
      Authorization: formatAuthorization({ mchid, nonce_str, signature, timestamp, serial_no: serial }),
      Accept: 'application/json',
      'User-Agent': userAgent ? `${USER_AGENT} ${userAgent}` : USER_AGENT,
    }
    if (call.body !== undefined) headers['Content-Type'] = 'application/json'
    if (call.platformSerial !== undefined) headers['Wechatpay-Serial'] = call.platformSerial
    return headers
  }

  /** Status first: an answer outside 2xx is an error whatever its signature says; a 2xx must be signed. */
  async #verify(call: Call, answer: TransportAnswer): Promise<CollectedAnswer> {
    const collected = collectedOf(answer, call.route.literal)
    if (answer.status < 200 || answer.status > 299) throw errorAnswer(collected, call.route.literal)
    if (mustBeSigned(call.route.literal, answer.status)) {
      await verifyAnswer(collected, call.route.literal, this.#config.clock, this.keys)
    }
    return collected
  }

  async #read(call: Call, answer: CollectedAnswer): Promise<Answer<unknown>> {
    const route = call.route.literal
    const data = readData(answer, route)
    const unfinished = unfinishedAnswer(answer, data, route)
    if (unfinished) throw unfinished
    const { status, headers } = answer
    return { status, requestId: requestIdOf(answer), data: await this.#decrypt(route, data, answer), headers }
  }

  async #decrypt(route: string, data: unknown, answer: CollectedAnswer): Promise<unknown> {
    const fields = ENCRYPTED_FIELDS[route]?.response
    const { signer } = this.#config
    if (!fields || !signer.decrypt) return data
    try {
      return await replaceFields(data, fields, (text) => signer.decrypt!(text))
    } catch (cause) {
      throw new AnswerError({
        code: 'FIELD_NOT_DECRYPTABLE',
        message: `${route} succeeded, but a field of its answer could not be decrypted with the merchant key.`,
        hint: 'Check that privateKey belongs to the serial of this client; then query again.',
        status: answer.status,
        requestId: requestIdOf(answer),
        route,
        outcome: 'unknown',
        cause,
      })
    }
  }

  /** The list proves itself: what opens with the APIv3 key is trusted to verify the answer it came in. */
  async #downloadCertificates(known: (serial: string) => PlatformKey | undefined, patient: boolean): Promise<readonly PlatformKey[]> {
    const call = { ...this.#validate(CERTIFICATES, {}), platformSerial: this.keys.announced() }
    return this.#untilDefinite({ ...call, attempts: patient ? call.attempts : 1 }, async (answer) => {
      const collected = collectedOf(answer, CERTIFICATES)
      if (answer.status !== 200) throw errorAnswer(collected, CERTIFICATES)
      const list = openCertificateList(collected.body, this.#config.apiV3Key)
      const peek = (serial: string): PlatformKey | undefined => known(serial) ?? list.find((key) => key.serial === serial)
      await verifyAnswer(collected, CERTIFICATES, this.#config.clock, { peek, find: (serial) => Promise.reject(notInList(serial)) })
      return list
    })
  }

  #report(route: string, thrown: unknown): WechatPayError {
    const error = asWechatPayError(thrown, route)
    error.route ??= route
    this.hooks.error({ route, error })
    return error
  }
}

function encryptField(text: string, pointer: string, key: PlatformKey['key'], route: string): string {
  try {
    return oaepEncrypt(text, key)
  } catch (error) {
    const message = error instanceof RangeError ? error.message : 'cannot be encrypted.'
    throw new InvalidRequestError(pointer, message, 'Give the plain text; the SDK encrypts this field itself.', route)
  }
}

function collectedOf(answer: TransportAnswer, route: string): CollectedAnswer {
  const { status, headers, body } = answer
  if (body instanceof Uint8Array) return { status, headers, body }
  throw new AnswerError({ code: 'UNEXPECTED_STREAM', message: `${route}: the transport streamed an answer nobody asked to stream.`, hint: 'Mend the transport.', status, route, outcome: 'unknown' })
}

function fileOf(answer: TransportAnswer, route: string): AsyncIterable<Uint8Array> {
  const { status, headers, body } = answer
  const ok = status >= 200 && status <= 299
  if (ok && !(body instanceof Uint8Array)) return body
  if (ok) return single(body as Uint8Array)
  throw errorAnswer(collectedOf({ status, headers, body }, route), route)
}

async function* single(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body)
}

function peekBody(answer: CollectedAnswer): unknown {
  try {
    return readData(answer, '')
  } catch {
    return `[${answer.body.length} bytes]`
  }
}

function asWechatPayError(thrown: unknown, route: string): WechatPayError {
  if (thrown instanceof WechatPayError) return thrown
  return new WechatPayError({
    code: 'UNEXPECTED',
    message: `${route}: ${thrown instanceof Error ? thrown.message : 'an unexpected failure.'}`,
    hint: 'This is not a failure the SDK knows: read its cause. Query before repeating a write.',
    route,
    outcome: 'unknown',
    cause: thrown,
  })
}

function noPlatformKeys(route: string, cause: unknown): PlatformKeyError {
  const noCertificates = cause instanceof WechatPayError && cause.status === 404
  return new PlatformKeyError({
    code: 'NO_PLATFORM_KEY',
    message: `${route} was not sent: no platform key to verify its answer with. ${cause instanceof Error ? cause.message : ''}`.trim(),
    hint: noCertificates
      ? 'This merchant number has no platform certificates: give platformKeys.publicKey ({ id, key } from the merchant platform).'
      : 'Nothing was sent, so the call may be repeated. Giving platformKeys.publicKey avoids the download.',
    route,
    retry: !noCertificates,
    cause,
  })
}

function notInList(serial: string): PlatformKeyError {
  return new PlatformKeyError({
    code: 'UNKNOWN_PLATFORM_SERIAL',
    message: `The certificate list was signed under ${JSON.stringify(serial.slice(0, 64))}, which is not in it.`,
    hint: 'The list was dropped. If the switch to the WeChat Pay public key has begun, give platformKeys.publicKey.',
  })
}
