import { parseOrigin, splitUrl } from './origin.ts'
import { TransportError, type Transport, type TransportAnswer, type TransportRequest } from './transport.ts'

export interface FetchTransportOptions {
  /** Plain http to other machines. Loopback is always allowed. */
  readonly allowInsecureHttp?: boolean
  /** Another `fetch` with the standard's behaviour. */
  readonly fetch?: typeof globalThis.fetch
}

/** `fetch`, for runtimes without `node:https`. On Node prefer {@link NodeTransport}: it costs a quarter of the CPU. */
export class FetchTransport implements Transport {
  readonly #options: FetchTransportOptions

  constructor(options: FetchTransportOptions = {}) {
    this.#options = options
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    parseOrigin(splitUrl(request.url).origin, this.#options.allowInsecureHttp ?? false)
    if (request.clientCertificate)
      throw new TransportError('unable', false, 'fetch cannot show a client certificate: use NodeTransport.')
    if (request.signal?.aborted)
      throw new TransportError('aborted', false, 'The call was aborted.', request.signal.reason)
    const body = await wholeBody(request.body)
    const watch = new Watch(request)
    try {
      const answer = await this.#fetch(request, body, watch)
      const { status } = answer
      const headers = readHeaders(answer.headers)
      if (request.stream && answer.ok) return { status, headers, body: pieces(answer, request, watch) }
      const collected = await collect(answer, request.maxBytes)
      watch.end()
      return { status, headers, body: collected }
    } catch (error) {
      watch.end()
      throw watch.explain(error)
    }
  }

  #fetch(request: TransportRequest, body: string | Uint8Array | undefined, watch: Watch): Promise<Response> {
    const send = this.#options.fetch ?? globalThis.fetch
    return send(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal: watch.signal,
      ...(body === undefined ? {} : { body: body as string }),
    })
  }
}

/** `fetch` announces no length for a body in pieces, so they are put together first. */
async function wholeBody(body: TransportRequest['body']): Promise<string | Uint8Array | undefined> {
  if (typeof body !== 'object' || !('pieces' in body)) return body
  const pieces: Uint8Array[] = []
  try {
    for await (const piece of body.pieces()) pieces.push(piece)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new TransportError('reset', false, `The body could not be sent: ${reason}`, error)
  }
  return Buffer.concat(pieces, body.length)
}

/** One abort signal for the deadline and for the caller's own. */
class Watch {
  readonly #controller = new AbortController()
  readonly #request: TransportRequest
  readonly #onAbort = (): void => this.#controller.abort()
  #timer: ReturnType<typeof setTimeout> | undefined
  #late = false

  constructor(request: TransportRequest) {
    this.#request = request
    request.signal?.addEventListener('abort', this.#onAbort, { once: true })
    this.restart()
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  pause(): void {
    clearTimeout(this.#timer)
  }

  restart(): void {
    this.pause()
    this.#timer = setTimeout(() => {
      this.#late = true
      this.#controller.abort()
    }, this.#request.timeouts.total)
  }

  end(): void {
    this.pause()
    this.#request.signal?.removeEventListener('abort', this.#onAbort)
  }

  explain(error: unknown): TransportError {
    if (error instanceof TransportError) return error
    if (this.#late)
      return new TransportError('timeout', true, `No answer within ${this.#request.timeouts.total} ms.`, error)
    if (this.#request.signal?.aborted)
      return new TransportError('aborted', true, 'The call was aborted.', this.#request.signal.reason)
    const cause = error instanceof Error ? error.cause : undefined
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    // fetch says little; only these are certain to have happened before a byte was sent.
    const sent = !['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(code)
    const detail = cause instanceof Error ? cause.message || code : String(error)
    return new TransportError(sent ? 'reset' : 'connect', sent, `The connection failed: ${detail}`, error)
  }
}

function readHeaders(headers: Headers): Record<string, string> {
  const read = Object.create(null) as Record<string, string>
  headers.forEach((value, name) => (read[name] = value))
  return read
}

async function collect(answer: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > maxBytes) throw new TransportError('too_large', true, `The answer is longer than ${maxBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

async function* pieces(answer: Response, request: TransportRequest, watch: Watch): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      // Only waiting for the other side counts: the reader may take its time.
      watch.pause()
      yield chunk
      watch.restart()
    }
  } catch (error) {
    throw watch.explain(error)
  } finally {
    watch.end()
  }
}
