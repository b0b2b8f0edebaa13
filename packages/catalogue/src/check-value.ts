import { hasFormat } from './formats.ts'
import { isRecord, issue, type Issue, type Place } from './issue.ts'
import type { Field, Fields } from './endpoint.ts'

const MAX_DEPTH = 20

/** A place, and how strictly it is looked at. */
export interface Context extends Place {
  /** Answers are open: unknown fields and enum values are fine. */
  readonly open: boolean
  /** Encrypted fields hold their ciphertext: the rules of their text cannot be told yet. */
  readonly sealed: boolean
  readonly depth: number
}

/** Adds what is wrong with a JSON value to `issues`. */
export function checkValue(field: Field, value: unknown, at: Context, issues: Issue[]): void {
  if (at.depth > MAX_DEPTH) {
    issues.push(issue(at, 'type', null, field.type))
    return
  }
  if (field.oneOf) {
    checkOneOf(field.oneOf, value, at, issues)
    return
  }
  switch (field.type) {
    case 'object':
      checkFields(field, value, at, issues)
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

/** Checks the members of an object, and that there are no others. */
export function checkObject(fields: Fields, value: unknown, at: Context, issues: Issue[]): void {
  checkFields({ fields }, value, at, issues)
}

/** Adds what is wrong with a value that travels as text: in a path, a query or a header. */
export function checkText(field: Field, text: string | readonly string[], at: Context, issues: Issue[]): void {
  const value = typeof text === 'string' ? readText(field, text) : text.map((item) => readText(field.items ?? {}, item))
  if (value === undefined) issues.push(issue(at, 'type', text, field.type))
  else checkValue(field, value, at, issues)
}

/** Whether a text can be the value of a parameter. */
export function admits(field: Field, text: string): boolean {
  const issues: Issue[] = []
  const at = { location: 'uri_template', pointer: '', label: '', open: false, sealed: false, depth: 0 } as const
  checkText(field, text, at, issues)
  return issues.length === 0
}

/**
 * Whether a JSON value keeps every rule of its field.
 *
 * @param open as a value of an answer: members and listed values that nobody knows yet are fine.
 */
export function keepsRules(field: Field, value: unknown, { open = false }: { readonly open?: boolean } = {}): boolean {
  const issues: Issue[] = []
  checkValue(field, value, { location: 'body', pointer: '', label: '', open, sealed: false, depth: 0 }, issues)
  return issues.length === 0
}

/** What a text says under the type of its field; undefined when it says nothing. */
function readText(field: Field, text: string): unknown {
  switch (field.type) {
    case 'integer':
      return /^-?\d{1,19}$/.test(text) ? withinSafe(Number(text)) : undefined
    case 'number':
      return /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) : undefined
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined
    default:
      return text
  }
}

/** Numbers of 64 bits travel as text in paths. They are only held against limits, so the outermost safe one stands for them. */
function withinSafe(value: number): number {
  return Math.min(Math.max(value, Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)
}

function checkFields(field: Pick<Field, 'fields' | 'additional'>, value: unknown, at: Context, issues: Issue[]): void {
  if (!isRecord(value)) {
    issues.push(issue(at, 'type', value, 'object'))
    return
  }
  const { fields = {}, additional } = field
  for (const name in fields) {
    const member = fields[name]!
    const present = Object.hasOwn(value, name) ? value[name] : undefined
    if (present !== undefined && present !== null) checkValue(member, present, within(at, name, member), issues)
    else if (member.required) issues.push(issue(within(at, name, member), 'required', ''))
  }
  // Neither members nor values are described: anything goes.
  const free = !field.fields && !additional
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) continue
    if (additional) checkValue(additional, value[name], within(at, name, additional), issues)
    else if (!at.open && !free) issues.push(issue(within(at, name, {}), 'unknown', value[name]))
  }
}

function within(at: Context, name: string, field: Field): Context {
  return { ...at, pointer: `${at.pointer}/${name}`, label: field.label ?? name, depth: at.depth + 1 }
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

/** The issues of the alternative that comes nearest. */
function checkOneOf(alternatives: readonly Field[], value: unknown, at: Context, issues: Issue[]): void {
  const found = alternatives.map((alternative) => {
    const own: Issue[] = []
    checkValue(alternative, value, at, own)
    return own
  })
  const nearest = found.toSorted((a, b) => a.length - b.length)[0]
  issues.push(...(nearest ?? []))
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
  if (field.required && value === '' && !at.open) issues.push(issue(at, 'required', ''))
  else if (!(field.encrypted && at.sealed)) checkPlainText(field, value, at, issues)
}

function checkPlainText(field: Field, value: string, at: Context, issues: Issue[]): void {
  // What the documentation lists is right, even where its own limits are too narrow for it.
  if (field.enum?.includes(value)) return
  const length = field.unit === 'characters' ? [...value].length : Buffer.byteLength(value)
  if (field.min !== undefined && length < field.min) issues.push(issue(at, 'min', value, field.min))
  else if (field.max !== undefined && length > field.max) issues.push(issue(at, 'max', value, field.max))
  else if (field.pattern !== undefined && !pattern(field.pattern).test(value))
    issues.push(issue(at, 'pattern', value, field.pattern))
  else if (field.enum && !at.open) issues.push(issue(at, 'enum', value, field.enum.join(', ')))
  else if (!keepsFormat(field, value)) issues.push(issue(at, 'format', value, field.format))
  else if (field.json) checkValue(field.json, JSON.parse(value), { ...at, depth: at.depth + 1 }, issues)
}

function keepsFormat({ format, pattern: own, encrypted, json }: Field, value: string): boolean {
  if (json) return hasFormat('json', value)
  // A pattern says more than the format's name, and the `base64` of an encrypted field is its ciphertext.
  return (
    format === undefined || own !== undefined || (encrypted === true && format === 'base64') || hasFormat(format, value)
  )
}

const patterns = new Map<string, RegExp>()

function pattern(source: string): RegExp {
  let regex = patterns.get(source)
  if (!regex) patterns.set(source, (regex = new RegExp(source)))
  return regex
}
