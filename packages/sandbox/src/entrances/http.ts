import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { TLSSocket, type TlsOptions } from 'node:tls'
import type { Answer, Incoming, Sabotage } from '../gateway/call.ts'
import { Listener } from './listener.ts'
import { PLATFORM_HOSTS } from './platform-hosts.ts'

const BODY_LIMIT = 1 << 20
/** Forms carry files; what each endpoint takes of them it says itself. */
const FORM_LIMIT = 24 << 20
/** Up to this size copying a body costs less than a second write. */
const ONE_WRITE = 16 << 10

/** Who answers what. */
export interface Listeners {
  /** Calls of the platform's API. */
  platform: (incoming: Incoming) => Promise<Answer>
  /** Everything else: control, pages, the WeChat side. */
  other: (request: IncomingMessage, response: ServerResponse) => void | Promise<unknown>
  /** Whether a path belongs to the platform. */
  isPlatform: (path: string) => boolean
  /** Whether connections to a host are cut. */
  isDown: (host: string) => boolean
}

export interface HttpEntranceOptions {
  listeners: Listeners
  /** The sandbox's own address, for links that a browser opens. */
  pagesUrl: () => string
  /** With it this is an HTTPS entrance. */
  tls?: TlsOptions
}

/** One HTTP listener for everything; platform calls keep their raw bytes, path included. */
export class HttpEntrance {
  readonly #listeners: Listeners
  readonly #pagesUrl: () => string
  readonly #server: Server
  readonly #listener: Listener
  readonly #closing = new AbortController()

  constructor({ listeners, pagesUrl, tls }: HttpEntranceOptions) {
    this.#listeners = listeners
    this.#pagesUrl = pagesUrl
    const answer = (request: IncomingMessage, response: ServerResponse): void => this.answer(request, response)
    this.#server = tls ? createSecureServer(tls, answer) : createServer(answer)
    // The real front keeps connections for 8 s.
    this.#server.keepAliveTimeout = 8000
    this.#listener = new Listener(this.#server)
  }

  /** Resolves with the port once listening. */
  listen(port: number, host: string): Promise<number> {
    return this.#listener.listen(port, host)
  }

  /** Goes on with a connection that came in elsewhere. */
  adopt(socket: Socket): void {
    this.#server.emit('connection', socket)
  }

  /** Answers a request, also one that came in elsewhere. */
  answer(request: IncomingMessage, response: ServerResponse): void {
    const { platform, other, isPlatform } = this.#listeners
    // The path is what was sent: an absolute form would be signed as such, and refused.
    if (isPlatform(request.url ?? '/')) void this.#platform(platform, request, response)
    else void other(request, response)
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#listener.close()
  }

  async #platform(handle: Listeners['platform'], request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await readBody(request)
      if (!body) {
        response.writeHead(413, { Connection: 'close', 'Content-Length': '0' }).end()
        return
      }
      const answer = await handle(incomingOf(request, body, this.#pagesUrl))
      await this.#write(response, answer)
    } catch {
      // The caller is gone; there is nobody to tell.
      response.destroy()
    }
  }

  async #write(response: ServerResponse, { status, headers, body, sabotage = {} }: Answer): Promise<void> {
    const { latencyMs, hangMs, cut, cutAt }: Sabotage = sabotage
    const delay = hangMs ?? latencyMs
    if (delay !== undefined) await wait(delay, undefined, { signal: this.#closing.signal })
    if (hangMs !== undefined || cut === 'headers') {
      response.destroy()
      return
    }
    response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': String(body.length) })
    if (cut !== 'body' && cutAt === undefined) {
      // As text of one byte a character it leaves together with the headers, in one write.
      if (body.length <= ONE_WRITE) response.end(body.toString('latin1'), 'latin1')
      else response.end(body)
      return
    }
    response.flushHeaders()
    response.write(body.subarray(0, cutAt ?? Math.max(1, body.length >> 1)), () => response.destroy())
  }
}

/** The whole body, or undefined when it is longer than 1 MiB (a form: 24 MiB); what is too much is read and dropped, so that the answer arrives. */
function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const limit = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '') ? FORM_LIMIT : BODY_LIMIT
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else {
        chunks.length = 0
        resolve(undefined)
      }
    })
    request.on('end', () => resolve(size > limit ? undefined : chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => {
      // Also comes after the end: an error made in vain costs more than reading the body.
      if (!request.complete) reject(new Error('The caller is gone.'))
    })
  })
}

function incomingOf(request: IncomingMessage, body: Buffer, pagesUrl: () => string): Incoming {
  const headers: Record<string, string | undefined> = {}
  for (const name in request.headers) {
    const value = request.headers[name]
    headers[name] = Array.isArray(value) ? value.join(', ') : value
  }
  const base = baseUrlOf(request)
  const clientCertificate = request.socket instanceof TLSSocket ? request.socket.getPeerX509Certificate() : undefined
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers,
    body,
    baseUrl: base.origin,
    // A browser knows the platform's names as the real ones.
    pagesUrl: PLATFORM_HOSTS.has(base.hostname) ? pagesUrl() : base.origin,
    ...(clientCertificate ? { clientCertificate } : {}),
  }
}

/** Taken apart once for all calls of a caller: the last one seen. */
let lastBase: { text: string; url: URL } | undefined

/** How the caller reached us, so that links in answers lead back here. */
function baseUrlOf(request: IncomingMessage): URL {
  const scheme = request.socket instanceof TLSSocket ? 'https' : 'http'
  const text = `${scheme}://${request.headers.host ?? ''}`
  if (lastBase?.text === text) return lastBase.url
  if (!URL.canParse(text)) return new URL(`${scheme}://127.0.0.1:${request.socket.localPort}`)
  lastBase = { text, url: new URL(text) }
  return lastBase.url
}
