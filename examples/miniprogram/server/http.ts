import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ITEMS } from './items.ts'
import { readPublicFile } from './public-files.ts'
import { Refusal } from './refusal.ts'
import type { Shop } from './shop.ts'

const MOST_BYTES = 16_384

type Body = Record<string, unknown>
type Route = (shop: Shop, call: { authorization: string | undefined; body: Body; id: string }) => unknown

const ROUTES: readonly { method: string; path: RegExp; run: Route }[] = [
  { method: 'GET', path: /^\/api\/items$/, run: () => ({ items: ITEMS }) },
  { method: 'POST', path: /^\/api\/login$/, run: (shop, { body }) => shop.login(body.code) },
  { method: 'POST', path: /^\/api\/authorize-url$/, run: (shop, { body }) => shop.authorizeUrl(body.state) },
  { method: 'POST', path: /^\/api\/page-login$/, run: (shop, { body }) => shop.pageLogin(body.code) },
  { method: 'POST', path: /^\/api\/orders$/, run: (shop, { authorization, body }) => shop.order(authorization, body) },
  {
    method: 'GET',
    path: /^\/api\/orders\/([\w-]{1,64})$/,
    run: (shop, { authorization, id }) => shop.find(authorization, id),
  },
]

/** The shop over HTTP: `/api/…` for the mini program, everything else from `public/`. */
export function createShopServer(shop: Shop, log: (line: string) => void = () => {}): Server {
  return createServer((request, response) => {
    answer(shop, request, response).catch((error: unknown) => {
      if (error instanceof Refusal) return send(response, error.status, { code: error.code, message: error.message })
      log(error instanceof Error ? (error.stack ?? error.message) : String(error))
      send(response, 500, { code: 'INTERNAL', message: '出错了，请稍后再试' })
    })
  })
}

async function answer(shop: Shop, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://shop')
  if (!pathname.startsWith('/api/')) {
    const file = await readPublicFile(pathname)
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-cache' }).end(file.content)
    return
  }
  const route = ROUTES.find(({ method, path }) => method === request.method && path.test(pathname))
  if (!route) throw new Refusal(404, 'NOT_FOUND', '没有这个接口')
  const body = request.method === 'POST' ? await readBody(request) : {}
  const id = route.path.exec(pathname)?.[1] ?? ''
  send(response, 200, await route.run(shop, { authorization: request.headers.authorization, body, id }))
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Refusal(413, 'TOO_LARGE', '请求内容过大')
    chunks.push(chunk)
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Falls through to the one answer.
  }
  throw new Refusal(400, 'NOT_JSON', '请求内容不是 JSON 对象')
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}
