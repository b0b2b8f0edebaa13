import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { CABINETS } from './cabinets.ts'
import { PRICE } from './price.ts'
import { Refusal } from './refusal.ts'
import type { Rentals } from './rentals.ts'
import type { Users } from './users.ts'

const MOST_BYTES = 16_384

export interface Shop {
  readonly users: Users
  readonly rentals: Rentals
}
interface Call {
  /** @throws Refusal 401 */
  readonly openid: () => string
  readonly body: Record<string, unknown>
  readonly id: string
}

const ROUTES: readonly { method: string; path: RegExp; run: (shop: Shop, call: Call) => unknown }[] = [
  { method: 'POST', path: /^\/api\/login$/, run: ({ users }, { body }) => users.login(body.code) },
  { method: 'GET', path: /^\/api\/cabinets$/, run: () => ({ cabinets: CABINETS, price: PRICE }) },
  { method: 'GET', path: /^\/api\/rentals$/, run: ({ rentals }, { openid }) => rentals.list(openid()) },
  { method: 'POST', path: /^\/api\/rentals$/, run: ({ rentals }, { openid, body }) => rentals.rent(openid(), body) },
  {
    method: 'GET',
    path: /^\/api\/rentals\/([\w-]{1,64})$/,
    run: ({ rentals }, { openid, id }) => rentals.find(openid(), id),
  },
  {
    method: 'POST',
    path: /^\/api\/rentals\/([\w-]{1,64})\/return$/,
    run: ({ rentals }, { openid, id, body }) => rentals.giveBack(openid(), id, body.cabinet_id),
  },
]

/** The shop over HTTP: `/api/…` for pages and the mini program, everything else from `public/`. */
export function createShopServer(shop: Shop, log: (error: unknown) => void = () => {}): Server {
  return createServer((request, response) => {
    answer(shop, request, response).catch((error: unknown) => {
      if (error instanceof Refusal && error.status < 500) {
        if (error.cause !== undefined) log(error.cause)
        return send(response, error.status, { code: error.code, ...error.details })
      }
      log(error)
      send(response, 502, { code: 'UNAVAILABLE' })
    })
  })
}

async function answer(shop: Shop, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://shop')
  if (!pathname.startsWith('/api/')) return sendFile(pathname, response)
  const route = ROUTES.find(({ method, path }) => method === request.method && path.test(pathname))
  if (route === undefined) throw new Refusal(404, 'NOT_FOUND')
  const body = request.method === 'POST' ? await readBody(request) : {}
  const openid = (): string => shop.users.openidOf(request.headers.authorization)
  send(response, 200, await route.run(shop, { openid, body, id: route.path.exec(pathname)?.[1] ?? '' }))
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Refusal(413, 'WRONG_REQUEST')
    chunks.push(chunk)
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Falls through to the one answer.
  }
  throw new Refusal(400, 'WRONG_REQUEST')
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }
/** The client helpers for the browser, as they were built. */
const HELPERS = new URL('../dist/', import.meta.resolve('@wxtill/miniprogram'))
const PUBLIC = new URL('./public/', import.meta.url)

/** Names are matched whole, so no path leads elsewhere. */
async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
  const [, helper, name = 'index.html'] = /^\/(lib\/miniprogram\/)?([\w-]+\.(?:html|js|css))?$/.exec(pathname) ?? []
  const isKnown = pathname === '/' || pathname.endsWith(name)
  const content = isKnown && (await readFile(new URL(name, helper ? HELPERS : PUBLIC)).catch(() => undefined))
  if (!content) throw new Refusal(404, 'NOT_FOUND')
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'text/plain'
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' }).end(content)
}
