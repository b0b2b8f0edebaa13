import { type Server, createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { proxy, proxyUpgrade } from './proxy.ts'
import { type Site, type WebviewContext, cookiePrefix } from './site.ts'

export type WebviewErrorCode = 'BAD_URL' | 'BAD_SCHEME' | 'OWN_ADDRESS'

const MESSAGES: Record<WebviewErrorCode, readonly [zh: string, en: string]> = {
  BAD_URL: ['网址不正确', 'This is not a web address.'],
  BAD_SCHEME: ['只能打开 http 或 https 网址', 'Only http and https addresses can be opened.'],
  OWN_ADDRESS: ['手机不能在手机里打开自己', 'The phone cannot open itself inside the phone.'],
}

/** An address the phone's browser does not open; answer it with 400. */
export class WebviewError extends Error {
  override readonly name = 'WebviewError'
  readonly code: WebviewErrorCode
  /** For English readers; `message` is Chinese, as WeChat's own are. */
  readonly message_en: string

  constructor(code: WebviewErrorCode) {
    const [zh, en] = MESSAGES[code]
    super(zh)
    this.code = code
    this.message_en = en
  }
}

export interface OpenWebview {
  /** The merchant's page. */
  readonly url: string
  /** The origin from which the browser loaded the phone page, such as `http://127.0.0.1:9080`. */
  readonly sandboxUrl: string
  readonly context: WebviewContext
}

interface Listener {
  readonly server: Server
  readonly origin: string
  /** Every open connection, upgraded ones too, which node's server no longer counts. */
  readonly sockets: ReadonlySet<Socket>
}

/**
 * The phone's browser: for each merchant origin a listener of our own on a free port, which shows the merchant's pages
 * with WeChat's script in them. Opening the same origin again finds the same listener.
 */
export class Webviews {
  readonly #host: string
  readonly #limit: number
  /** In order of last use: the first one is given up when there are too many. */
  readonly #listeners = new Map<string, Promise<Listener>>()
  #closed = false

  /**
   * @param options.host address to listen on, default 127.0.0.1; the same as the sandbox's
   * @param options.limit how many listeners may be open at once, default 16
   */
  constructor(options: { host?: string; limit?: number } = {}) {
    this.#host = options.host ?? '127.0.0.1'
    this.#limit = Math.max(1, options.limit ?? 16)
  }

  /**
   * Opens a merchant's page.
   * @returns the address to put into the phone's frame
   * @throws WebviewError when the address is not one the phone opens
   */
  async open({ url, sandboxUrl, context }: OpenWebview): Promise<{ webview_url: string }> {
    const page = checkedUrl(url, sandboxUrl)
    if (this.#closed) throw new Error('The sandbox is closed.')
    const phone = new URL(sandboxUrl)
    const key = JSON.stringify([page.origin, phone.origin, context.kind, context.appid ?? ''])
    const known = this.#listeners.get(key)
    const opening = known ?? this.#listen(page, phone, context)
    this.#listeners.delete(key)
    this.#listeners.set(key, opening)
    opening.catch(() => this.#listeners.delete(key))
    await this.#dropOldest()
    const { origin } = await opening
    return { webview_url: origin + page.pathname + page.search + page.hash }
  }

  /** Ends every listener and its connections. */
  async close(): Promise<void> {
    this.#closed = true
    const listeners = [...this.#listeners.values()]
    this.#listeners.clear()
    await Promise.all(listeners.map(closeListener))
  }

  async #listen(page: URL, phone: URL, context: WebviewContext): Promise<Listener> {
    const server = createServer()
    const sockets = new Set<Socket>()
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, this.#host, resolve)
    })
    // The phone's own host name, so that phone and page are one site and the frame keeps its cookies.
    const origin = `http://${phone.hostname}:${(server.address() as AddressInfo).port}`
    const target = new URL(page.origin)
    const site: Site = {
      target,
      origin,
      phoneOrigin: phone.origin,
      context,
      cookiePrefix: cookiePrefix(target, context),
    }
    server.on('request', proxy(site))
    server.on('upgrade', proxyUpgrade(site))
    return { server, origin, sockets }
  }

  async #dropOldest(): Promise<void> {
    for (const [key, listener] of this.#listeners) {
      if (this.#listeners.size <= this.#limit) return
      this.#listeners.delete(key)
      await closeListener(listener)
    }
  }
}

async function closeListener(opening: Promise<Listener>): Promise<void> {
  const listener = await opening.catch(() => undefined)
  if (!listener) return
  await new Promise<void>((resolve) => {
    listener.server.close(() => resolve())
    for (const socket of listener.sockets) socket.destroy()
  })
}

function checkedUrl(url: string, sandboxUrl: string): URL {
  if (!URL.canParse(url)) throw new WebviewError('BAD_URL')
  const page = new URL(url)
  if (page.protocol !== 'http:' && page.protocol !== 'https:') throw new WebviewError('BAD_SCHEME')
  if (page.origin === new URL(sandboxUrl).origin) throw new WebviewError('OWN_ADDRESS')
  return page
}
