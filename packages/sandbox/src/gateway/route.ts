import { catalogue, type Endpoint } from '@wxtill/catalogue'
import { PlatformError, REQUEST_CODE } from './platform-error.ts'
import type { Incoming } from './call.ts'

export interface Routed {
  endpoint: Endpoint
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Query parameters that are lists. */
  lists: Readonly<Record<string, readonly string[]>>
}

const USER_AGENT_CHECKED = ['/v3/certificates', '/v3/refund/']
const ACCEPTED = /^\s*(\*\/\*|application\/\*|application\/json)/i

/**
 * Finds the endpoint, and checks the headers the platform's front looks at before anything else.
 *
 * @throws PlatformError 404 and 405 with an empty body, 400 without User-Agent where it is demanded.
 */
export function route(incoming: Incoming): Routed {
  const [path, search] = split(incoming.url)
  const found = catalogue.find(incoming.method, path)
  if (!found) throw unsigned(404, `No endpoint has the path ${path}.`)
  if ('allow' in found) throw unsigned(405, `${path} takes ${found.allow.join(', ')}, not ${incoming.method}.`)
  checkHeaders(incoming, path, found.endpoint)
  return { endpoint: found.endpoint, params: found.params, ...readQuery(search, found.endpoint) }
}

function checkHeaders({ headers }: Incoming, path: string, endpoint: Endpoint): void {
  const demanded = USER_AGENT_CHECKED.some((prefix) => path.startsWith(prefix))
  if (demanded && (!headers['user-agent'] || !headers['accept'])) {
    throw new PlatformError(400, 'INVALID_REQUEST', 'Http头缺少Accept或User-Agent', {
      signed: false,
      requestCode: REQUEST_CODE.badParameter,
    })
  }
  const { accept } = headers
  const answersJson = endpoint.responseType !== 'file'
  if (answersJson && accept && !accept.split(',').some((type) => ACCEPTED.test(type))) {
    throw unsigned(406, `Accept must allow application/json, but was ${accept}.`)
  }
}

/** 415 for a body of another type; the platform's front looks at it once the caller is known. */
export function checkContentType(incoming: Incoming, { contentType = 'application/json' }: Endpoint): void {
  if (incoming.body.length === 0) return
  const type = incoming.headers['content-type'] ?? ''
  if (type.split(';')[0]!.trim().toLowerCase() !== contentType) {
    throw unsigned(415, `Content-Type must be ${contentType}, but was ${type || 'absent'}.`)
  }
}

function unsigned(status: number, reason: string): PlatformError {
  return new PlatformError(status, '', '', {
    empty: true,
    signed: false,
    requestCode: REQUEST_CODE.badParameter,
    reason,
  })
}

function split(url: string): [path: string, search: string] {
  const mark = url.indexOf('?')
  return mark === -1 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
}

/** A repeated parameter is a list where the catalogue says so; elsewhere the last one counts. */
function readQuery(search: string, { params }: Endpoint): Pick<Routed, 'query' | 'lists'> {
  const sent = new URLSearchParams(search)
  const names = params.query.flatMap(({ name = '', type }) => (type === 'array' && sent.has(name) ? [name] : []))
  const lists = Object.fromEntries(names.map((name) => [name, sent.getAll(name)]))
  for (const name of names) sent.delete(name)
  return { query: Object.fromEntries(sent), lists }
}
