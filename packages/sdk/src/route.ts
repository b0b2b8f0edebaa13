import { InvalidRequestError } from './errors.ts'
import type { Routes } from './generated/routes.gen.ts'

/** Every route literal, such as `POST /v3/pay/transactions/native`. */
export type Route = keyof Routes

/** A member that may be left out where it has nothing that must be given. */
export type OptionalIfEmpty<Name extends string, Value> = [Value] extends [undefined]
  ? { readonly [K in Name]?: undefined }
  : {} extends Value
    ? { readonly [K in Name]?: Value }
    : { readonly [K in Name]: Value }

interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /** Instead of the client's own, in milliseconds. */
  readonly timeouts?: { readonly connect?: number; readonly total?: number } | undefined
}

/** Headers of a route's own, such as `Idempotency-Key`; the few that have any. */
type HeadersOf<R extends Route> = Routes[R] extends { headers: infer Headers extends object } ? Headers : undefined

/** What a route takes: path parameters, query, headers and body as the official documentation names them. */
export type RequestInput<R extends Route> = OptionalIfEmpty<'path', Routes[R]['path']> &
  OptionalIfEmpty<'query', Routes[R]['query']> &
  OptionalIfEmpty<'headers', HeadersOf<R>> &
  OptionalIfEmpty<'body', Routes[R]['body']> &
  CallOptions

export type RequestBody<R extends Route> = Routes[R]['body']
export type ResponseData<R extends Route> = Routes[R]['response']

/** The same, after the types were erased. */
export interface LooseInput extends CallOptions {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly headers?: object | undefined
  readonly body?: unknown
}

export interface ParsedRoute {
  readonly literal: string
  readonly method: string
  readonly template: string
}

// `/v3/…`, and `/hk/v3/…` and `/global/v3/…` of the products abroad.
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) ((?:\/hk|\/global)?\/v3\/\S*)$/
const parsed = new Map<string, ParsedRoute>()

/** Splits a route literal. Literals are few, so each is read once. */
export function parseRoute(literal: string): ParsedRoute {
  const known = parsed.get(literal)
  if (known) return known
  const match = ROUTE.exec(literal)
  if (!match) {
    throw new InvalidRequestError(
      'route',
      `${JSON.stringify(literal)} is no route.`,
      'Write it like "POST /v3/pay/transactions/native".',
    )
  }
  const route = { literal, method: match[1]!, template: match[2]! }
  if (parsed.size < 2_000) parsed.set(literal, route)
  return route
}

const PARAMETER = /\{(\w+)\}/g

/** Path and query as they travel and are signed. */
export function buildPath(route: ParsedRoute, input: LooseInput): string {
  const used = new Set<string>()
  const path = route.template.replace(PARAMETER, (_, name: string) => {
    used.add(name)
    return segment(route, name, input.path?.[name])
  })
  for (const name of Object.keys(input.path ?? {})) {
    if (!used.has(name)) throw invalid(route, `path.${name}`, 'is not a parameter of this path.', 'Remove it.')
  }
  return path + queryString(route, input.query)
}

function segment(route: ParsedRoute, name: string, given: unknown): string {
  const value = Number.isSafeInteger(given) ? String(given) : given
  if (typeof value !== 'string' || value === '') {
    throw invalid(route, `path.${name}`, 'must be a string that is not empty.', `Give path: { ${name}: '…' }.`)
  }
  if (value === '.' || value === '..')
    throw invalid(route, `path.${name}`, 'must not be a dot segment.', 'Give the number itself.')
  return encodeURIComponent(value)
}

function queryString(route: ParsedRoute, query: LooseInput['query']): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue
    // A list is written as the name repeated.
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(queryText(route, name, one))}`)
    }
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function queryText(route: ParsedRoute, name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value))) return `${value}`
  throw invalid(route, `query.${name}`, 'must be a string, a whole number or a boolean.', 'Convert it first.')
}

// What the client writes itself; a caller who could change these could break the signature or the meaning of the answer.
const CLIENT_HEADERS = /^(?:authorization|accept|content-type|content-length|host|user-agent|wechatpay-.*)$/i
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

/** Headers of the route's own. */
export function buildHeaders(route: ParsedRoute, headers: LooseInput['headers']): Record<string, string> | undefined {
  if (!headers) return undefined
  const own: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers) as [string, unknown][]) {
    if (value === undefined) continue
    if (!HEADER_NAME.test(name) || CLIENT_HEADERS.test(name))
      throw invalid(route, `headers.${name}`, 'is not a header that a caller gives.', 'Remove it.')
    if (typeof value !== 'string' || !HEADER_VALUE.test(value))
      throw invalid(route, `headers.${name}`, 'must be plain ASCII text.', 'Give a string without line breaks.')
    own[name] = value
  }
  return own
}

function invalid(route: ParsedRoute, field: string, message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(field, message, hint, route.literal)
}
