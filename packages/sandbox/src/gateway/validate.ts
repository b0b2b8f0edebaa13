import { validateRequest, type Issue } from '@wxtill/catalogue'
import { findJsonFault, isTooDeep } from './json-syntax.ts'
import { PlatformError, REQUEST_CODE } from './platform-error.ts'
import type { Routed } from './route.ts'
import type { Body, Incoming } from './call.ts'
import type { Merchant } from '../store/merchant-records.ts'

const NUMBER_RULES: ReadonlySet<string> = new Set(['minimum', 'maximum'])

/**
 * Reads the body as JSON.
 *
 * @throws PlatformError 400 PARAM_ERROR with line and column of the first fault.
 */
export function readBody({ body }: Incoming): unknown {
  if (body.length === 0) return {}
  const text = body.toString('utf8')
  try {
    if (isTooDeep(text)) throw new SyntaxError('too deep')
    return JSON.parse(text, mayNameProto(text) ? withoutProto : undefined)
  } catch {
    const { line, column, message } = findJsonFault(text)
    throw new PlatformError(
      400,
      'PARAM_ERROR',
      `解析 Json 出错 (位置: /body): * Line ${line}, Column ${column}\n  ${message}\n`,
      {
        detail: { location: null, value: text.slice(0, 256) },
        requestCode: REQUEST_CODE.badParameter,
      },
    )
  }
}

/** A reviver makes reading many times slower: only a text that can name `__proto__`, spelled out or escaped, gets one. */
function mayNameProto(text: string): boolean {
  return text.includes('__proto__') || text.includes('\\u')
}

function withoutProto(name: string, value: unknown): unknown {
  return name === '__proto__' ? undefined : value
}

/**
 * Checks the request against the catalogue, and that body and header name the same merchant. Encrypted fields are looked at
 * when they are open.
 *
 * @throws PlatformError 400 PARAM_ERROR for the first broken rule.
 */
export function validate(routed: Routed, body: unknown, headers: Incoming['headers'], merchant: Merchant): Body {
  const { params, query, lists } = routed
  const request = { params, query: { ...query, ...lists }, headers, body }
  throwFirst(validateRequest(routed.endpoint, request, { sealed: true }))
  const checked = (routed.endpoint.request === null ? {} : withoutNulls(body)) as Body
  if (typeof checked['mchid'] === 'string' && checked['mchid'] !== merchant.mchid) {
    throw new PlatformError(400, 'PARAM_ERROR', 'http header中的mchid与post payload中的mchid不匹配', {
      requestCode: REQUEST_CODE.badParameter,
    })
  }
  return checked
}

/** Most bodies hold none, and are taken as they are. */
function holdsNull(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((member) => member === null || holdsNull(member))
}

/** A member that is null counts as absent, here as in the catalogue's checks. */
function withoutNulls(value: unknown): unknown {
  if (!holdsNull(value)) return value
  if (Array.isArray(value)) return value.map(withoutNulls)
  const members = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]))
}

/**
 * Checks a request whose encrypted fields have been opened.
 *
 * @throws PlatformError 400 PARAM_ERROR for the first broken rule.
 */
export function validateOpened({ endpoint, params, query, lists }: Routed, body: Body): void {
  throwFirst(validateRequest(endpoint, { params, query: { ...query, ...lists }, body }))
}

/** A parameter in a body comes first; unknown parameters are looked for when the known ones are right. */
function throwFirst(issues: readonly Issue[]): void {
  const issue = issues.find(({ rule }) => rule !== 'unknown') ?? issues[0]
  if (issue) throw paramError(issue)
}

/** The error body of a broken rule, as observed: number rules come without `detail`. */
export function paramError(issue: Pick<Issue, 'location' | 'rule' | 'value' | 'message'>): PlatformError {
  const { location, rule, value, message } = issue
  // More than was paid: the form is right, the business is not.
  if (rule === 'range')
    return new PlatformError(400, 'INVALID_REQUEST', message, { requestCode: REQUEST_CODE.badParameter })
  const requestCode =
    rule === 'unknown'
      ? REQUEST_CODE.extraParameter
      : NUMBER_RULES.has(rule)
        ? REQUEST_CODE.outOfRange
        : REQUEST_CODE.badParameter
  return new PlatformError(400, 'PARAM_ERROR', message, {
    ...(NUMBER_RULES.has(rule) ? {} : { detail: { location, value } }),
    requestCode,
  })
}
