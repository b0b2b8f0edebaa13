import type { z } from '@hono/zod-openapi'
import { Problem } from './problem.ts'

/** The first thing wrong with a request, as an answer. `input` is what was checked. */
export function invalid(issues: readonly z.core.$ZodIssue[], input: unknown): Problem {
  const issue = deepest(issues)
  if (issue === undefined) return problem('INVALID_FIELD', 'The request is not valid.', '')
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const field = [...path, issue.keys[0] ?? ''].join('.')
    return problem('UNKNOWN_FIELD', `${field} is not a field of this request.`, field)
  }
  const field = path.join('.')
  const missing = valueAt(input, path) === undefined
  const sentence = issue.message.replace(/^Invalid (?:input|option|string): /, '').replace(/^Too (?:big|small): /, '')
  if (missing && issue.code !== 'custom') return problem('MISSING_FIELD', `${field} is missing: ${sentence}.`, field)
  if (missing) return problem('MISSING_FIELD', `${field} ${issue.message}.`, field)
  return problem('INVALID_FIELD', `${field}: ${sentence}.`, field)
}

/** Of a union, what its best branch says. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue | undefined {
  const [first] = issues
  if (first?.code !== 'invalid_union') return first
  return { ...first, message: 'none of the allowed forms' }
}

const HINTS: Record<string, string> = {
  MISSING_FIELD: 'Add the field; GET /openapi.json describes every request.',
  UNKNOWN_FIELD: 'Remove it, or check its spelling; GET /openapi.json describes every request.',
  INVALID_FIELD: 'Mend the field; amounts are integers in fen, and GET /openapi.json describes every request.',
}

const problem = (code: string, message: string, field: string): Problem =>
  new Problem(400, { code, message, ...(field !== '' && { field }), hint: HINTS[code] ?? '' })

function valueAt(input: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    input,
  )
}

/** For `OpenAPIHono`'s `defaultHook`. */
export function refuseInvalid(result: {
  success: boolean
  error?: { issues: readonly z.core.$ZodIssue[] }
  data?: unknown
}): void {
  if (!result.success && result.error !== undefined) throw invalid(result.error.issues, result.data)
}

/** An `Idempotency-Key` that can be kept. @throws Problem 400 */
export function readIdempotencyKey(key: string | undefined): string | undefined {
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw new Problem(400, {
    code: 'INVALID_FIELD',
    message: 'Idempotency-Key must be 1 to 255 visible ASCII characters.',
    field: 'Idempotency-Key',
    hint: 'A UUID is a good key.',
  })
}
