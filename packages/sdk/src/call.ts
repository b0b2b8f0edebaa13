import { checkBody } from './body.ts'
import { isRepeatable } from './repeatable.ts'
import { buildHeaders, buildPath, parseRoute, type LooseInput, type ParsedRoute } from './route.ts'
import type { BodyPieces, ClientCertificate, Timeouts } from './transport/transport.ts'
import { readTimeouts, type WireConfig } from './wire-options.ts'

/** What the sender must know of a request, whichever generation of the API it belongs to. */
export interface Sendable {
  readonly route: { readonly literal: string; readonly method: string }
  /** For the hooks: the body before it was encrypted and serialised. */
  readonly plainBody: unknown
  readonly timeouts: Timeouts
  readonly signal: AbortSignal | undefined
  /** How many times it may be sent, where it may be repeated at all. */
  readonly attempts: number
  /** Sending it twice is one operation. */
  readonly repeatable: boolean
  /** Given where only this origin may be asked. */
  readonly origin?: string
  /** The answer is a file: hand its body over as a stream. */
  readonly stream?: boolean
  /** Instead of the limit of ordinary answers, in bytes. */
  readonly maxBytes?: number
  /** Shown on the connection, where the route asks who is calling. */
  readonly clientCertificate?: ClientCertificate
}

/** A request ready to be signed; every attempt sends exactly this. */
export interface Call extends Sendable {
  readonly route: ParsedRoute
  /** Path and query as on the wire. */
  readonly url: string
  readonly body: string | undefined
  /** Headers of the route's own. */
  readonly headers: Readonly<Record<string, string>> | undefined
  /** Names the key that fields were encrypted to, and asks for answers under it. */
  readonly platformSerial: string | undefined
  /** A file to send instead of `body`. */
  readonly upload?: UploadForm
}

/** A form with a file in it. */
export interface UploadForm {
  readonly contentType: string
  /** The text of its meta part: all that is signed. */
  readonly signed: string
  readonly body: BodyPieces
}

/**
 * Checks a request and writes it down as it will travel.
 *
 * @throws InvalidRequestError naming the field at fault; nothing was sent.
 */
export function prepareCall(config: Pick<WireConfig, 'timeouts' | 'retry'>, literal: string, input: LooseInput): Call {
  const route = parseRoute(literal)
  checkBody(route, input.body, input.path)
  return {
    route,
    url: buildPath(route, input),
    body: input.body === undefined ? undefined : JSON.stringify(input.body),
    headers: buildHeaders(route, input.headers),
    plainBody: input.body,
    platformSerial: undefined,
    timeouts: input.timeouts ? readTimeouts(input.timeouts, config.timeouts) : config.timeouts,
    signal: input.signal,
    attempts: config.retry.attempts,
    repeatable: isRepeatable(literal),
  }
}
