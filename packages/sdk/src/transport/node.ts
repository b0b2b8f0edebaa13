import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { AgentOptions } from 'node:https'
import { parseOrigin, splitUrl, type Origin } from './origin.ts'
import {
  TransportError,
  type BodyPieces,
  type ClientCertificate,
  type Transport,
  type TransportAnswer,
  type TransportRequest,
} from './transport.ts'

export interface NodeTransportOptions {
  /** Plain http to other machines, for a closed network in front of a TLS proxy. Loopback is always allowed. */
  readonly allowInsecureHttp?: boolean
  /** Sockets to one host at the same time; further requests wait. Default 256. */
  readonly maxSockets?: number
  /** Additional certificate authorities (PEM), for a proxy with its own. The system's stay valid only if you add them. */
  readonly ca?: string | readonly string[]
  /** An agent of your own for https, for instance one that goes through a proxy. */
  readonly agent?: Agent
}

// The platform closes idle connections after 8 s: leaving first avoids writing into one that is being closed.
const IDLE_MS = 7_000

interface Wire {
  readonly request: (options: RequestOptions) => ClientRequest
  readonly agent: Agent
  /** For an agent that does not hold it itself: a part of the names by which it tells connections apart. */
  readonly certificate?: ClientCertificate
}

/** `node:http(s)` with kept-alive connections. Never follows redirects; certificates are always verified; TLS 1.2 or newer. */
export class NodeTransport implements Transport {
  readonly #options: NodeTransportOptions
  readonly #origins = new Map<string, Origin>()
  #plain: Promise<Wire> | Wire | undefined
  #secure: Promise<Wire> | Wire | undefined
  /** Connections that show a certificate are kept apart: another caller's must never travel on them. */
  readonly #certified = new Map<ClientCertificate, Promise<Wire> | Wire>()

  constructor(options: NodeTransportOptions = {}) {
    this.#options = options
  }

  async send(request: TransportRequest): Promise<TransportAnswer> {
    const { origin: href, path } = splitUrl(request.url)
    const origin = this.#origin(href)
    const pending = this.#wire(origin.secure, request.clientCertificate)
    const wire = pending instanceof Promise ? await pending : pending
    return exchange(wire, origin, path, request)
  }

  /** Closes idle connections, so that a process can end at once. */
  close(): void {
    for (const wire of [this.#plain, this.#secure, ...this.#certified.values()]) {
      void Promise.resolve(wire).then(
        (opened) => opened?.agent.destroy(),
        () => undefined,
      )
    }
    this.#plain = this.#secure = undefined
    this.#certified.clear()
  }

  #origin(href: string): Origin {
    const known = this.#origins.get(href)
    if (known) return known
    const origin = parseOrigin(href, this.#options.allowInsecureHttp ?? false)
    this.#origins.set(href, origin)
    return origin
  }

  // node:https is loaded at the first call that needs it, not when the SDK is imported.
  #wire(secure: boolean, certificate: ClientCertificate | undefined): Promise<Wire> | Wire {
    if (certificate) return this.#certifiedWire(secure, certificate)
    if (secure) return (this.#secure ??= this.#open(true).then((wire) => (this.#secure = wire)))
    return (this.#plain ??= this.#open(false).then((wire) => (this.#plain = wire)))
  }

  #certifiedWire(secure: boolean, certificate: ClientCertificate): Promise<Wire> | Wire {
    // Plain http is for this machine, or a proxy that holds the certificate itself: there is no TLS to show it on.
    if (!secure) return this.#wire(false, undefined)
    const known = this.#certified.get(certificate)
    if (known) return known
    const opening = this.#open(true, certificate).then((wire) => {
      this.#certified.set(certificate, wire)
      return wire
    })
    this.#certified.set(certificate, opening)
    return opening
  }

  async #open(secure: boolean, certificate?: ClientCertificate): Promise<Wire> {
    const pool = {
      keepAlive: true,
      timeout: IDLE_MS,
      maxSockets: this.#options.maxSockets ?? 256,
    } as const
    if (!secure) {
      const http = await import('node:http')
      return { request: http.request, agent: new http.Agent(pool) }
    }
    const https = await import('node:https')
    const { agent, ca } = this.#options
    const trust = ca ? { ca: [ca].flat() } : {}
    const options: AgentOptions = { ...pool, minVersion: 'TLSv1.2', rejectUnauthorized: true, ...trust }
    if (agent) return { request: https.request, agent, ...(certificate ? { certificate } : {}) }
    if (!certificate) return { request: https.request, agent: new https.Agent(options) }
    // A context parses the key once, and keeps its text out of those names. This agent serves nobody else.
    const { createSecureContext } = await import('node:tls')
    const secureContext = createSecureContext({ ...certificate, minVersion: 'TLSv1.2', ...trust })
    return { request: https.request, agent: new https.Agent({ ...options, secureContext }) }
  }
}

function exchange(wire: Wire, origin: Origin, path: string, request: TransportRequest): Promise<TransportAnswer> {
  return new Promise((resolve, reject) => {
    const { timeouts, signal } = request
    if (signal?.aborted) return reject(new TransportError('aborted', false, 'The call was aborted.', signal.reason))
    const outgoing = wire.request({
      agent: wire.agent,
      hostname: origin.hostname,
      port: origin.port,
      method: request.method,
      path,
      headers: wireHeaders(origin.host, request),
      // Set here as well, so that no environment variable can switch verification off.
      ...(origin.secure ? { rejectUnauthorized: true } : {}),
      ...(wire.certificate ? { cert: wire.certificate.cert, key: wire.certificate.key } : {}),
    })
    let connected = false
    let settled = false
    let connectTimer: NodeJS.Timeout | undefined

    const totalTimer = setTimeout(
      () => fail('timeout', connected, `No answer within ${timeouts.total} ms.`),
      timeouts.total,
    )
    const onAbort = (): void => fail('aborted', connected, 'The call was aborted.', signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })

    const settle = (): void => {
      settled = true
      clearTimeout(totalTimer)
      clearTimeout(connectTimer)
      signal?.removeEventListener('abort', onAbort)
    }
    const fail = (...fault: ConstructorParameters<typeof TransportError>): void => {
      if (settled) return
      settle()
      outgoing.destroy()
      reject(new TransportError(...fault))
    }
    const finish = (answer: TransportAnswer): void => {
      if (settled) return
      settle()
      resolve(answer)
    }

    outgoing.on('socket', (socket) => {
      if (!socket.connecting) {
        connected = true
        return
      }
      connectTimer = setTimeout(
        () => fail('connect', false, `No connection to ${origin.host} within ${timeouts.connect} ms.`),
        timeouts.connect,
      )
      socket.once(origin.secure ? 'secureConnect' : 'connect', () => {
        connected = true
        clearTimeout(connectTimer)
      })
    })
    outgoing.on('error', (error) => {
      if (connected) fail('reset', true, `The connection to ${origin.host} broke: ${error.message}`, error)
      else fail('connect', false, `No connection to ${origin.host}: ${error.message || codeOf(error)}`, error)
    })
    outgoing.on('response', (incoming) => {
      // Repeated headers arrive joined with a comma here; reading them apart would build them all a second time.
      const { statusCode: status = 0, headers } = incoming
      if (request.stream && status >= 200 && status < 300) {
        return finish({ status, headers, body: pieces(incoming, request) })
      }
      collect(incoming, request.maxBytes, fail, (body) => finish({ status, headers, body }))
    })
    if (typeof request.body === 'object' && 'pieces' in request.body) {
      sendPieces(request.body, outgoing, () => totalTimer.refresh()).catch((error: unknown) => {
        fail('reset', connected, `The body could not be sent: ${error instanceof Error ? error.message : ''}`, error)
      })
    } else outgoing.end(request.body)
  })
}

/** A flat list goes to the wire as it is, which costs a third less than setting headers one by one. */
function wireHeaders(host: string, request: TransportRequest): string[] {
  const flat = ['Host', host]
  for (const name in request.headers) flat.push(name, request.headers[name]!)
  if (request.body !== undefined) flat.push('Content-Length', String(lengthOf(request.body)))
  else if (request.method !== 'GET') flat.push('Content-Length', '0')
  return flat
}

function lengthOf(body: NonNullable<TransportRequest['body']>): number {
  return typeof body === 'object' && 'pieces' in body ? body.length : Buffer.byteLength(body)
}

/** Writes a body no faster than the other side takes it. */
async function sendPieces(body: BodyPieces, outgoing: ClientRequest, taken: () => void): Promise<void> {
  for await (const piece of body.pieces()) {
    if (outgoing.destroyed) return
    if (!outgoing.write(piece)) await drained(outgoing)
    taken()
  }
  outgoing.end()
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      outgoing.off('drain', done).off('close', done)
      resolve()
    }
    outgoing.on('drain', done).on('close', done)
  })
}

type Fail = (...fault: ConstructorParameters<typeof TransportError>) => void

function collect(incoming: IncomingMessage, maxBytes: number, fail: Fail, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  let length = 0
  incoming.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > maxBytes) fail('too_large', true, `The answer is longer than ${maxBytes} bytes.`)
    else chunks.push(chunk)
  })
  incoming.on('end', () => done(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, length)))
  incoming.on('error', (error) => fail('reset', true, `The answer was cut: ${error.message}`, error))
  incoming.on('close', () => {
    if (!incoming.complete) fail('reset', true, 'The answer was cut.')
  })
}

/** A streamed body: silence and cuts become errors of the iteration. */
async function* pieces(incoming: IncomingMessage, request: TransportRequest): AsyncGenerator<Uint8Array> {
  const { timeouts, signal } = request
  const onAbort = (): void =>
    void incoming.destroy(new TransportError('aborted', true, 'The call was aborted.', signal?.reason))
  signal?.addEventListener('abort', onAbort, { once: true })
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    timer = setTimeout(() => {
      incoming.destroy(new TransportError('timeout', true, `The file stood still for ${timeouts.total} ms.`))
    }, timeouts.total)
  }
  try {
    wait()
    for await (const chunk of incoming) {
      // Only waiting for the other side counts: the reader may take its time.
      clearTimeout(timer)
      yield chunk as Buffer
      wait()
    }
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('reset', true, 'The file was cut.', error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
    incoming.destroy()
  }
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
