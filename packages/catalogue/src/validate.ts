import type { Endpoint, Field, Fields } from './endpoint.ts'
import * as wording from './wording.ts'

export type Location = 'body' | 'query' | 'uri_template'

export type Rule =
  | 'required'
  | 'type'
  | 'min'
  | 'max'
  | 'minimum'
  | 'maximum'
  | 'minItems'
  | 'maxItems'
  | 'enum'
  | 'pattern'
  | 'format'
  | 'unknown'
  | 'duplicate'

/** A value that breaks a rule of the catalogue. */
export interface Issue {
  readonly location: Location
  /** JSON pointer inside `location`, such as `/amount/total`. */
  readonly pointer: string
  readonly label: string
  readonly rule: Rule
  readonly value: unknown
  /** The sentence the platform answers with. */
  readonly message: string
}

const MAX_DEPTH = 20
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/**
 * Checks a request against its endpoint: path parameters, query and body, in this order.
 *
 * @returns every broken rule; an empty list when the request is well formed.
 */
export function validateRequest(
  endpoint: Endpoint,
  request: {
    readonly params: Readonly<Record<string, string>>
    readonly query: Readonly<Record<string, string>>
    readonly body: unknown
  },
): Issue[] {
  const issues: Issue[] = []
  checkTexts(endpoint.params.path, request.params, 'uri_template', issues)
  checkTexts(endpoint.params.query, request.query, 'query', issues)
  checkBody(endpoint, request, issues)
  return issues
}

/** Checks the body of an answer. Unknown fields and unknown enum values are no issue: new ones come without notice. */
export function validateResponse(endpoint: Endpoint, body: unknown): Issue[] {
  const issues: Issue[] = []
  if (endpoint.response && endpoint.responseType !== 'file') {
    checkObject(
      endpoint.response,
      body,
      { location: 'body', pointer: '', label: endpoint.title, open: true, depth: 0 },
      issues,
    )
  }
  return issues
}

function checkBody(
  endpoint: Endpoint,
  request: { params: Readonly<Record<string, string>>; body: unknown },
  issues: Issue[],
): void {
  const { body } = request
  const fields = endpoint.request
  if (!fields || endpoint.requestType === 'array') return
  if (!isRecord(body)) {
    issues.push(
      issue(
        { location: 'body', pointer: '', label: endpoint.title },
        body === undefined ? 'required' : 'type',
        body,
        'object',
      ),
    )
    return
  }
  const own: Record<string, unknown> = { ...body }
  for (const { name } of endpoint.params.path) {
    // The value belongs to the path; a body that repeats it is refused, unless the catalogue names the field there too.
    if (name === undefined || !Object.hasOwn(body, name) || Object.hasOwn(fields, name)) continue
    issues.push(
      issue({ location: 'body', pointer: `/${name}`, label: name }, 'duplicate', body[name], `/uri_template/${name}`),
    )
    delete own[name]
  }
  checkObject(fields, own, { location: 'body', pointer: '', label: endpoint.title, open: false, depth: 0 }, issues)
}

function checkTexts(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
  location: Location,
  issues: Issue[],
): void {
  for (const field of fields) {
    const name = field.name ?? ''
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const at = { location, pointer: `/${name}`, label: field.label ?? name }
    if (value === undefined) {
      if (field.required) issues.push(issue(at, 'required', ''))
    } else if (field.type === 'integer' && !/^-?\d{1,15}$/.test(value)) {
      issues.push(issue(at, 'type', value, 'integer'))
    } else {
      checkValue(
        field.type === 'integer' ? { ...field, type: 'string' } : field,
        value,
        { ...at, open: false, depth: 0 },
        issues,
      )
    }
  }
}

interface Place {
  readonly location: Location
  readonly pointer: string
  readonly label: string
}

interface Context extends Place {
  /** Answers are open: unknown fields and enum values are fine. */
  readonly open: boolean
  readonly depth: number
}

function checkObject(fields: Fields, value: unknown, at: Context, issues: Issue[]): void {
  if (!isRecord(value)) {
    issues.push(issue(at, 'type', value, 'object'))
    return
  }
  for (const [name, field] of Object.entries(fields)) {
    const inner = { ...at, pointer: `${at.pointer}/${name}`, label: field.label ?? name, depth: at.depth + 1 }
    const present = Object.hasOwn(value, name) ? value[name] : undefined
    if (present === undefined || present === null) {
      if (field.required) issues.push(issue(inner, 'required', ''))
    } else checkValue(field, present, inner, issues)
  }
  if (at.open) return
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) {
      issues.push(issue({ ...at, pointer: `${at.pointer}/${name}`, label: name }, 'unknown', value[name]))
    }
  }
}

function checkValue(field: Field, value: unknown, at: Context, issues: Issue[]): void {
  if (at.depth > MAX_DEPTH) {
    issues.push(issue(at, 'type', null, field.type))
    return
  }
  switch (field.type) {
    case 'object':
      checkObject(field.fields ?? {}, value, field.fields ? at : { ...at, open: true }, issues)
      return
    case 'array':
      checkArray(field, value, at, issues)
      return
    case 'integer':
    case 'number':
      checkNumber(field, value, at, issues)
      return
    case 'boolean':
      if (typeof value !== 'boolean') issues.push(issue(at, 'type', value, 'boolean'))
      return
    case 'string':
      checkString(field, value, at, issues)
      return
    case 'file':
    case undefined:
  }
}

function checkArray(field: Field, value: unknown, at: Context, issues: Issue[]): void {
  if (!Array.isArray(value)) issues.push(issue(at, 'type', value, 'array'))
  else if (field.minItems !== undefined && value.length < field.minItems)
    issues.push(issue(at, 'minItems', value.length, field.minItems))
  else if (field.maxItems !== undefined && value.length > field.maxItems)
    issues.push(issue(at, 'maxItems', value.length, field.maxItems))
  else if (field.items) {
    const { items } = field
    for (const [index, item] of value.entries()) {
      checkValue(items, item, { ...at, pointer: `${at.pointer}/${index}`, depth: at.depth + 1 }, issues)
    }
  }
}

function checkNumber(field: Field, value: unknown, at: Context, issues: Issue[]): void {
  const fits = field.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value)
  if (typeof value !== 'number' || !fits) issues.push(issue(at, 'type', value, field.type))
  else if (field.minimum !== undefined && value < field.minimum) issues.push(issue(at, 'minimum', value, field.minimum))
  else if (field.maximum !== undefined && value > field.maximum) issues.push(issue(at, 'maximum', value, field.maximum))
  else if (field.enum && !at.open && !field.enum.includes(value))
    issues.push(issue(at, 'enum', value, field.enum.join(', ')))
}

function checkString(field: Field, value: unknown, at: Context, issues: Issue[]): void {
  if (typeof value !== 'string') {
    issues.push(issue(at, 'type', value, 'string'))
    return
  }
  const bytes = Buffer.byteLength(value)
  if (field.required && value === '' && !at.open) issues.push(issue(at, 'required', ''))
  else if (field.min !== undefined && bytes < field.min) issues.push(issue(at, 'min', value, field.min))
  else if (field.max !== undefined && bytes > field.max) issues.push(issue(at, 'max', value, field.max))
  else if (field.pattern !== undefined && !pattern(field.pattern).test(value))
    issues.push(issue(at, 'pattern', value, field.pattern))
  else if (field.enum && !at.open && !field.enum.includes(value))
    issues.push(issue(at, 'enum', value, field.enum.join(', ')))
  else if (!fitsFormat(field.format, value)) issues.push(issue(at, 'format', value, field.format))
}

function fitsFormat(format: string | undefined, value: string): boolean {
  if (format === 'date-time') return DATE_TIME.test(value) && !Number.isNaN(Date.parse(value))
  if (format === 'date') return DATE.test(value) && !Number.isNaN(Date.parse(value))
  return true
}

const patterns = new Map<string, RegExp>()

function pattern(source: string): RegExp {
  let regex = patterns.get(source)
  if (!regex) patterns.set(source, (regex = new RegExp(source)))
  return regex
}

function issue(at: Place, rule: Rule, value: unknown, limit?: unknown): Issue {
  const { location, pointer, label } = at
  return {
    location,
    pointer,
    label,
    rule,
    value,
    message: wording.sentence({ location, pointer, label, rule, value, limit }),
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
