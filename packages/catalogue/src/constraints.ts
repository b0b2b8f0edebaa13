import { issue, type Issue, type Place } from './issue.ts'
import { leadsTo, type Target } from './pointer.ts'
import type { Constraint, Endpoint, Field } from './endpoint.ts'
import type { CheckedRequest } from './validate.ts'

type Asked = Pick<CheckedRequest, 'query' | 'body'>

/** Adds what is wrong between fields that are right in themselves. */
export function checkConstraints(endpoint: Endpoint, request: Asked, issues: Issue[]): void {
  for (const constraint of endpoint.constraints ?? []) issues.push(...brokenBy(endpoint, constraint, request))
}

function brokenBy(endpoint: Endpoint, constraint: Constraint, request: Asked): Issue[] {
  const at = (pointer: string): Place => placeOf(endpoint, pointer)
  const [first = ''] = constraint.fields
  switch (constraint.kind) {
    case 'atLeastOne':
      return presentFields(constraint, request).length > 0 ? [] : [issue(at(first), 'required', '')]
    case 'exactlyOne': {
      const [one, other] = presentFields(constraint, request)
      if (one === undefined) return [issue(at(first), 'required', '')]
      return other === undefined ? [] : [issue(at(other), 'exclusive', '', constraint.fields.map(plainName).join('、'))]
    }
    case 'requiredIf':
      return missingWhen(constraint, request).map(({ pointer }) => issue(at(pointer), 'required', ''))
    case 'equation': {
      const [left, right] = sidesOf(constraint, request)
      return left === undefined || right === undefined || left === right
        ? []
        : [issue(at(first), 'equation', left, right)]
    }
    case 'range':
      return isInRange(constraint, request)
        ? []
        : [issue(at(first), 'range', valueOf(first, request), constraint.value)]
  }
}

/** The fields of a constraint that the request has. */
export function presentFields({ fields }: Constraint, request: Asked): string[] {
  return fields.filter((field) => valuesOf(field, request).length > 0)
}

/**
 * The places that must be filled and are not.
 * A condition that is about earlier calls cannot be told from one request: nothing is missing then.
 */
export function missingWhen({ fields, when = '' }: Constraint, { body }: Asked): Target[] {
  const condition = readCondition(when)
  if (!condition) return []
  return fields
    .flatMap((pointer) => leadsTo(body, pointer))
    .filter(({ holder, value }) => value === undefined && condition(holder))
}

/** Both sides of an equation; undefined where the request leaves one out. */
export function sidesOf({ fields, value = '' }: Constraint, request: Asked): [number | undefined, number | undefined] {
  const [left = '', ...terms] = fields
  const known = valueOf(left, request)
  // Such as `total_amount = sum(payments) - sum(discounts)`: a sign and a function for each field after the first.
  const functions = [...value.matchAll(/([-=+]) (sum|count)\(/g)]
  const first = terms[0]?.replace(/\/\*.*$/, '')
  if (first === undefined || valueOf(first, request) === undefined) return [asNumber(known), undefined]
  const right = functions.reduce((total, [, sign, name], index) => {
    const term = terms[index] ?? ''
    const amount = name === 'count' ? countOf(valueOf(term, request)) : sum(valuesOf(term, request))
    return sign === '-' ? total - amount : total + amount
  }, 0)
  return [asNumber(known), right]
}

/** Whether a chain such as `0 < refund <= total` holds, as far as its values are given. */
export function isInRange({ fields, value = '' }: Constraint, request: Asked): boolean {
  const parts = value.split(' ')
  const numbers = parts.map((part) => {
    const field = fields.find((name) => plainName(name) === part)
    return field === undefined ? Number(part) : asNumber(valueOf(field, request))
  })
  return parts.every((sign, index) => {
    const [left, right] = [numbers[index - 1], numbers[index + 1]]
    if (left === undefined || right === undefined) return true
    return sign === '<' ? left < right : sign === '<=' ? left <= right : true
  })
}

type Condition = (holder: Readonly<Record<string, unknown>>) => boolean

function readCondition(when: string): Condition | undefined {
  const [, name, sign, wanted] = /^(\w+) (=|>=) (\w+)$/.exec(when) ?? []
  if (name === undefined || wanted === undefined) return undefined
  return (holder) => {
    const value = holder[name]
    return sign === '=' ? value === wanted : typeof value === 'number' && value >= Number(wanted)
  }
}

function valuesOf(field: string, { query, body }: Asked): unknown[] {
  const values = field.startsWith('?') ? [query[field.slice(1)]] : leadsTo(body, field).map(({ value }) => value)
  return values.filter((value) => value !== undefined && value !== null)
}

function valueOf(field: string, request: Asked): unknown {
  return valuesOf(field, request)[0]
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + (asNumber(value) ?? 0), 0)
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}

function plainName(field: string): string {
  return field.replace(/^.*[/?]/, '')
}

function placeOf(endpoint: Endpoint, field: string): Place {
  const name = plainName(field)
  const label = fieldAt(endpoint, field)?.label ?? name
  return field.startsWith('?')
    ? { location: 'query', pointer: `/${name}`, label }
    : { location: 'body', pointer: field, label }
}

/** The description of what a pointer, or a `?name`, leads to. */
export function fieldAt({ params, request }: Endpoint, pointer: string): Field | undefined {
  if (pointer.startsWith('?')) return params.query.find(({ name }) => name === pointer.slice(1))
  let at: Field | undefined = { fields: request ?? {} }
  for (const step of pointer.split('/').slice(1)) at = /^(?:\*|\d+)$/.test(step) ? at?.items : at?.fields?.[step]
  return at
}
