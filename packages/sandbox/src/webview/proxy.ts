import {
  type ClientRequest,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  request as httpRequest,
} from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Duplex, Transform } from 'node:stream'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { answerHeaders, isNavigation, requestHeaders } from './headers.ts'
import { HeadInjector } from './inject.ts'
import { unreachablePage } from './pages.ts'
import { handoffPage, wechatScript } from './script.ts'
import { HANDOFF_PATH, SCRIPT_PATH, type Site } from './site.ts'

const SCRIPT_TAG = `<script src="${SCRIPT_PATH}"></script>`

const DECODERS: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** Answers for one merchant site: the two paths of our own, everything else from the merchant. */
export function proxy(site: Site): RequestListener {
  return (request, response) => {
    if (!isOwnHost(request.headers.host, site)) return sendText(response, 421, 'This webview does not serve that host.')
    const path = request.url?.split('?', 1)[0]
    if (path === SCRIPT_PATH) return sendPage(response, 200, wechatScript(site), 'text/javascript')
    if (path === HANDOFF_PATH) return sendPage(response, 200, handoffPage())
    // A service worker would outlive this listener and serve the next merchant on the same port.
    if (request.headers['service-worker'] === 'script') return sendText(response, 404, 'No service workers here.')
    forward(site, request, response)
  }
}

/** Passes a WebSocket (or any other upgrade) through; development servers reload their pages with one. */
export function proxyUpgrade(site: Site): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  return (request, socket, head) => {
    if (!isOwnHost(request.headers.host, site)) return void socket.destroy()
    const headers = [
      ...requestHeaders(request.rawHeaders, site),
      'Connection',
      'Upgrade',
      'Upgrade',
      request.headers.upgrade ?? '',
    ]
    const upstream = send(site, request, headers)
    socket.on('error', () => upstream.destroy())
    upstream.on('error', () => socket.destroy())
    // The merchant answered plainly instead of upgrading: hand over the refusal and hang up.
    upstream.on('response', (answer) => {
      answer.resume()
      socket.end(
        `HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
      )
    })
    upstream.on('upgrade', (answer, far, farHead) => {
      socket.write(`HTTP/1.1 101 ${answer.statusMessage}\r\n${headerLines(answer.rawHeaders)}\r\n`)
      if (farHead.length > 0) socket.write(farHead)
      if (head.length > 0) far.write(head)
      pipeline(socket, far, socket, () => {})
    })
    upstream.end()
  }
}

/** A page on the internet could resolve its own name to this machine; its requests carry that name as `Host`. */
function isOwnHost(host: string | undefined, site: Site): boolean {
  return host === new URL(site.origin).host
}

function forward(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const upstream = send(site, request, requestHeaders(request.rawHeaders, site))
  upstream.on('error', (error: NodeJS.ErrnoException) => {
    if (response.headersSent || response.destroyed) return void response.destroy()
    if (isNavigation(request.headers)) sendPage(response, 502, unreachablePage(site.target.origin, error))
    else sendText(response, 502, `${site.target.origin} did not answer: ${error.message}`)
  })
  upstream.on('response', (answer) => relay(site, request, answer, response))
  response.on('close', () => upstream.destroy())
  // The merchant may answer and hang up before it has read the whole body; that is its right.
  request.on('error', () => upstream.destroy())
  request.pipe(upstream)
}

function send(site: Site, request: IncomingMessage, headers: string[]): ClientRequest {
  const { protocol, hostname, port } = site.target
  return (protocol === 'https:' ? httpsRequest : httpRequest)({
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: isChunked(request) ? [...headers, 'Transfer-Encoding', 'chunked'] : headers,
    setHost: false,
    agent: false,
  })
}

/** With a header array node adds no framing of its own, so a chunked body must be declared again. */
const isChunked = (request: IncomingMessage): boolean => request.headers['transfer-encoding'] !== undefined

function relay(site: Site, request: IncomingMessage, answer: IncomingMessage, response: ServerResponse): void {
  const status = answer.statusCode ?? 502
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  const readable = encoding === 'identity' || encoding === '' || encoding in DECODERS
  const html =
    /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(answer.headers['content-type'] ?? '') &&
    readable &&
    request.method !== 'HEAD' &&
    ![204, 206, 304].includes(status)
  const location = answer.headers.location
  const target = location === undefined ? undefined : browserLocation(location, status, request, site)
  response.writeHead(
    status,
    answer.statusMessage,
    answerHeaders(answer.rawHeaders, site, { html, ...(target === undefined ? {} : { location: target }) }),
  )
  // A stream of events may have no first event for a long time; the page must learn at once that it is connected.
  response.flushHeaders()
  const stages: Transform[] = []
  if (html) {
    const decoder = DECODERS[encoding]
    if (decoder) stages.push(decoder())
    stages.push(new HeadInjector(SCRIPT_TAG))
  }
  pipeline([answer, ...stages, response], () => {})
}

/**
 * Where a redirect should lead in the webview: the merchant's own pages stay in it; a page that leaves the site is
 * handed to the phone, which opens another webview or, for a payment link, the cashier.
 */
function browserLocation(location: string, status: number, request: IncomingMessage, site: Site): string {
  const base = new URL(request.url ?? '/', site.target)
  const url = URL.canParse(location, base.href) ? new URL(location, base) : undefined
  if (!url || !REDIRECTS.has(status)) return location
  if (url.origin === site.target.origin) return url.pathname + url.search + url.hash
  const repeatsBody = status >= 307 && request.method !== 'GET' && request.method !== 'HEAD'
  if (repeatsBody || !isNavigation(request.headers)) return location
  return `${HANDOFF_PATH}#${encodeURIComponent(url.href)}`
}

function headerLines(raw: readonly string[]): string {
  let lines = ''
  for (let i = 0; i + 1 < raw.length; i += 2) lines += `${raw[i]}: ${raw[i + 1]}\r\n`
  return lines
}

function sendText(response: ServerResponse, status: number, text: string): void {
  sendPage(response, status, `${text}\n`, 'text/plain')
}

function sendPage(response: ServerResponse, status: number, page: string, type = 'text/html'): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
  response.end(page)
}
