import type { Clock } from './clock.ts'
import { limitFacts } from './error-codes.ts'
import {
  AnswerError,
  ApiError,
  ConnectionError,
  PlatformKeyError,
  SignatureError,
  TimeoutError,
  type WechatPayError,
} from './errors.ts'
import { diagnoseMessage, isPage } from './diagnosis/diagnose-message.ts'
import { collectHeaders } from './headers.ts'
import { isRecord, parseJson } from './json.ts'
import type { KeyFinder, KnownKey, Proof } from './platform-crypto.ts'
import { mismatch, readSignedHeaders, type SignatureFault } from './signed-message.ts'
import { textOf } from './text.ts'
import { TransportError, type TransportAnswer } from './transport/transport.ts'

/** An answer whose body was collected. */
export interface CollectedAnswer {
  readonly status: number
  readonly headers: TransportAnswer['headers']
  readonly body: Uint8Array
}

/** The first value of a header, by its lower-case name. */
export function headerOf(answer: Pick<TransportAnswer, 'headers'>, name: string): string | undefined {
  const value = answer.headers[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** `Request-ID`; may be missing on errors of the gateway. */
export function requestIdOf(answer: Pick<TransportAnswer, 'headers'>): string | undefined {
  return headerOf(answer, 'request-id')
}

export function contentTypeOf(answer: Pick<TransportAnswer, 'headers'>): string | undefined {
  return headerOf(answer, 'content-type')
}

/**
 * Proves that an answer comes from the platform.
 *
 * @throws SignatureError or PlatformKeyError, both of unknown outcome: the operation may have happened.
 */
export async function verifyAnswer<Key>(
  answer: CollectedAnswer,
  route: string,
  by: Proof<Key> & { readonly clock: Clock },
): Promise<void> {
  const { body } = answer
  const nowMs = by.clock.now()
  const headers = collectHeaders(answer.headers)
  const received = { from: 'answer', headers, body, nowMs } as const
  const signed = readSignedHeaders(headers, nowMs)
  if ('at' in signed)
    throw signatureError(signed, answer, route).explain(() => diagnoseMessage({ ...received, keys: [] }))
  const { keys, verify, verifyNow } = by
  const explain = (key?: KnownKey<Key>) => (): string[] =>
    diagnoseMessage({ ...received, signed, key, keys: keys.all(), verifyNow })
  const key = keys.peek(signed.serial) ?? (await findKey(keys, signed.serial, answer, route, explain()))
  const genuine = verify(signed, body, key.key)
  // Only what has to be waited for is.
  if (typeof genuine === 'boolean' ? genuine : await genuine) return
  throw signatureError(mismatch(signed, body), answer, route).explain(explain(key))
}

/** An answer to a call of our own: waiting for the new certificate is better than not knowing what became of the call. */
async function findKey<Key>(
  keys: KeyFinder<Key>,
  serial: string,
  answer: CollectedAnswer,
  route: string,
  explain: () => string[],
): Promise<KnownKey<Key>> {
  return keys.find(serial, true).catch((error: unknown) => {
    if (!(error instanceof PlatformKeyError)) throw error
    const { code, message, hint, cause } = error
    const requestId = requestIdOf(answer)
    const parts = { code, message, hint, cause, status: answer.status, requestId, route }
    throw new PlatformKeyError({ ...parts, outcome: 'unknown', retry: true }).explain(explain)
  })
}

const UNPROVEN =
  'The answer could not be proven to come from WeChat Pay, so its content was dropped. The operation may have happened: query it, or repeat the identical request.'

function signatureError(fault: SignatureFault, answer: CollectedAnswer, route: string): SignatureError {
  const page = pageOf(answer)
  return new SignatureError({
    code: fault.code,
    message: `${route} answered ${answer.status}, but ${lowerFirst(fault.message)}${page ? ` The body is ${page}.` : ''}`,
    hint: UNPROVEN,
    status: answer.status,
    requestId: requestIdOf(answer),
    route,
    outcome: 'unknown',
    retry: true,
  })
}

/** Turns any answer outside 2xx into the error it stands for. */
export function errorAnswer(answer: CollectedAnswer, route: string): WechatPayError {
  const { status } = answer
  const requestId = requestIdOf(answer)
  const error = readErrorBody(answer)
  if (error) return new ApiError({ route, status, requestId, ...error })
  if (status === 429) return limitWithoutCode(answer, route)
  // The platform's own router answers 404 and 405 with nothing; any other page tells nothing about the operation behind it.
  const routing = (status === 404 || status === 405) && answer.body.length === 0
  const body =
    pageOf(answer) ?? (answer.body.length === 0 ? 'an empty body' : 'a body that is not the JSON of an error')
  return new AnswerError({
    code: status >= 300 && status < 400 ? 'REDIRECT_REFUSED' : `HTTP_${status}`,
    message: `${route} answered ${status} with ${body}.`,
    hint: routing
      ? 'Check base URL and path: there is no such route.'
      : 'A gateway or proxy answered instead of the payment service: check base URL and path. The outcome is unknown: query, or repeat the identical request.',
    status,
    requestId,
    route,
    outcome: routing ? 'failed' : 'unknown',
    retry: status >= 500,
  })
}

function limitWithoutCode(answer: CollectedAnswer, route: string): AnswerError {
  const { outcome, retry, retryAfterMs, hint } = limitFacts(route)
  const parts = { status: 429, requestId: requestIdOf(answer), route, outcome, retry, retryAfterMs, hint }
  return new AnswerError({ ...parts, code: 'HTTP_429', message: `${route} answered 429 without a code.` })
}

/** A signed 202 with a code says "accepted, not finished": it must not pass for success. */
export function unfinishedAnswer(answer: CollectedAnswer, data: unknown, route: string): ApiError | undefined {
  if (answer.status !== 202 || !isRecord(data) || typeof data['code'] !== 'string') return undefined
  const message = typeof data['message'] === 'string' ? data['message'] : ''
  return new ApiError({
    route,
    status: answer.status,
    requestId: requestIdOf(answer),
    code: data['code'],
    message,
    detail: data['detail'],
  })
}

/** Parses the body of a verified answer. */
export function readData(answer: CollectedAnswer, route: string): unknown {
  if (answer.body.length === 0 && answer.status !== 200) return undefined
  try {
    return parseJson(textOf(answer.body))
  } catch {
    // No cause: the parser's error quotes the body, which may name a payer.
    throw new AnswerError({
      code: 'ANSWER_NOT_JSON',
      message: `${route} answered ${answer.status} with ${answer.body.length === 0 ? 'an empty body' : 'a body that is not JSON'}.`,
      hint: 'The outcome is unknown: query, or repeat the identical request.',
      status: answer.status,
      requestId: requestIdOf(answer),
      route,
      outcome: 'unknown',
      retry: true,
    })
  }
}

function readErrorBody(answer: CollectedAnswer): { code: string; message: string; detail: unknown } | undefined {
  try {
    const body = parseJson(textOf(answer.body))
    if (!isRecord(body) || typeof body['code'] !== 'string' || body['code'] === '') return undefined
    const message = typeof body['message'] === 'string' ? body['message'] : ''
    return { code: body['code'], message, detail: body['detail'] }
  } catch {
    return undefined
  }
}

function pageOf(answer: CollectedAnswer): string | undefined {
  return isPage(headerOf(answer, 'content-type'), answer.body)
    ? 'an HTML page, as a proxy or gateway in between would send'
    : undefined
}

/** Gives a failure on the way the meaning it has for the operation. */
export function transportFailure(error: unknown, route: string): WechatPayError {
  const fault = error instanceof TransportError ? error.fault : 'reset'
  const sent = error instanceof TransportError ? error.sent : true
  const outcome = sent ? 'unknown' : 'failed'
  const message = `${route}: ${error instanceof Error ? error.message : 'the transport failed.'}`
  const hint = sent
    ? 'The request may have been carried out: query, or repeat the identical request with the same numbers.'
    : 'Nothing was sent. Check network, DNS and firewall; the same request may be repeated.'
  const parts = { message, hint, route, outcome, cause: error } as const
  if (fault === 'timeout') return new TimeoutError({ ...parts, code: 'TIMEOUT', retry: true })
  if (fault === 'too_large') return new AnswerError({ ...parts, code: 'ANSWER_TOO_LARGE' })
  if (fault === 'unable') return new ConnectionError({ ...parts, code: 'TRANSPORT_UNABLE' })
  if (fault === 'aborted') return new ConnectionError({ ...parts, code: 'ABORTED' })
  return new ConnectionError({
    ...parts,
    code: fault === 'connect' ? 'CONNECTION_FAILED' : 'CONNECTION_CUT',
    retry: true,
  })
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** @throws AnswerError when a transport streamed what should have been collected. */
export function collectedOf(answer: TransportAnswer, route: string): CollectedAnswer {
  const { status, headers, body } = answer
  if (body instanceof Uint8Array) return { status, headers, body }
  throw new AnswerError({
    code: 'UNEXPECTED_STREAM',
    message: `${route}: the transport streamed an answer that nobody asked to stream.`,
    hint: 'Mend the transport: it may stream only when the request says so and the status is 2xx.',
    status,
    route,
    outcome: 'unknown',
  })
}

/** The bytes of a file, or the error that came instead. */
export function fileOf(answer: TransportAnswer, route: string): AsyncIterable<Uint8Array> {
  const { status, body } = answer
  if (status < 200 || status > 299) throw errorAnswer(collectedOf(answer, route), route)
  return body instanceof Uint8Array ? single(body) : body
}

/** Failures in the middle of a stream get the same classes as everything else. */
export async function* namedFailures(pieces: AsyncIterable<Uint8Array>, route: string): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces
  } catch (error) {
    throw error instanceof TransportError ? transportFailure(error, route) : error
  }
}

async function* single(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(body)
}
