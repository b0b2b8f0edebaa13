import { checkObject, checkText, type Context } from './check-value.ts'
import { checkConstraints } from './constraints.ts'
import { isRecord, issue, type Issue, type Location } from './issue.ts'
import { leadsTo } from './pointer.ts'
import type { Endpoint, Field } from './endpoint.ts'

/** A request as the catalogue sees it: decoded, not yet trusted. */
export interface CheckedRequest {
  readonly params: Readonly<Record<string, string>>
  /** A parameter that is a list holds all of its values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>
  /** Names in lower case. Left out: headers are not looked at. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body: unknown
}

/**
 * Checks a request against its endpoint: path parameters, query, body, rules across fields and headers, in this order.
 *
 * @param sealed encrypted fields still hold their ciphertext: only that they are there is checked.
 * @returns every broken rule; an empty list when the request is well formed.
 */
export function validateRequest(
  endpoint: Endpoint,
  request: CheckedRequest,
  { sealed = false }: { readonly sealed?: boolean } = {},
): Issue[] {
  const issues: Issue[] = []
  const { path, query } = endpoint.params
  checkTexts(path, request.params, contextOf('uri_template', '', sealed), issues)
  checkTexts(query, request.query, contextOf('query', '', sealed), issues)
  checkBody(endpoint, request, sealed, issues)
  if (issues.length === 0) checkConstraints(endpoint, request, issues)
  if (request.headers) checkHeaders(endpoint, request, request.headers, issues)
  return issues
}

/** Checks the body of an answer. Unknown fields and unknown enum values are no issue: new ones come without notice. */
export function validateResponse(endpoint: Endpoint, body: unknown): Issue[] {
  const issues: Issue[] = []
  if (endpoint.response && endpoint.responseType !== 'file') {
    checkObject(endpoint.response, body, { ...contextOf('body', endpoint.title, false), open: true }, issues)
  }
  return issues
}

function contextOf(location: Location, label: string, sealed: boolean): Context {
  return { location, pointer: '', label, open: false, sealed, depth: 0 }
}

function checkBody(endpoint: Endpoint, request: CheckedRequest, sealed: boolean, issues: Issue[]): void {
  const { body } = request
  const fields = endpoint.request
  if (!fields || endpoint.requestType === 'array') return
  const at = contextOf('body', endpoint.title, sealed)
  if (!isRecord(body)) {
    issues.push(issue(at, body === undefined ? 'required' : 'type', body, 'object'))
    return
  }
  const own: Record<string, unknown> = { ...body }
  for (const { name } of endpoint.params.path) {
    // The value belongs to the path; a body that repeats it is refused, unless the catalogue names the field there too.
    if (name === undefined || !Object.hasOwn(body, name) || Object.hasOwn(fields, name)) continue
    issues.push(issue({ ...at, pointer: `/${name}`, label: name }, 'duplicate', body[name], `/uri_template/${name}`))
    delete own[name]
  }
  checkObject(fields, own, at, issues)
}

function checkTexts(
  fields: readonly Field[],
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  at: Context,
  issues: Issue[],
): void {
  for (const field of fields) {
    const name = field.name ?? ''
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const inner = { ...at, pointer: `/${name}`, label: field.label ?? name }
    if (value !== undefined) checkText(field, value, inner, issues)
    else if (field.required) issues.push(issue(inner, 'required', ''))
  }
}

const SERIAL = 'wechatpay-serial'

function checkHeaders(
  endpoint: Endpoint,
  request: CheckedRequest,
  headers: NonNullable<CheckedRequest['headers']>,
  issues: Issue[],
): void {
  const fields = endpoint.params.header.filter((field) => field.when === undefined)
  const values = Object.fromEntries(fields.map(({ name = '' }) => [name, headers[name.toLowerCase()] || undefined]))
  const at = contextOf('header', '', false)
  checkTexts(fields, values, at, issues)
  // Asked of every endpoint with such fields, also where the documentation forgot the header.
  if (!headers[SERIAL] && sendsEncrypted(endpoint, request)) {
    issues.push(issue({ ...at, pointer: '/Wechatpay-Serial', label: '微信支付平台证书序列号' }, 'required', ''))
  }
}

function sendsEncrypted({ encryptedFields = [], encryptedQuery = [] }: Endpoint, request: CheckedRequest): boolean {
  return (
    encryptedQuery.some((name) => request.query[name] !== undefined) ||
    encryptedFields.some((pointer) => leadsTo(request.body, pointer).some((found) => typeof found.value === 'string'))
  )
}
