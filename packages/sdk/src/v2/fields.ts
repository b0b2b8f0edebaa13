import { checkBody } from '../body.ts'
import { InvalidRequestError } from '../errors.ts'
import { V2_INTEGER_REQUESTS } from '../generated/v2/facts.gen.ts'
import type { V2KnownRoute } from './route.ts'

/** A field as it is signed and sent. */
export type WireField = readonly [name: string, value: string]

/**
 * Turns what the caller gave into text: whole numbers as digits, objects as JSON where the route wants JSON.
 *
 * @throws InvalidRequestError naming the field.
 */
export function wireFields(route: V2KnownRoute, given: Readonly<Record<string, unknown>>): WireField[] {
  const fields: WireField[] = []
  for (const [name, value] of Object.entries(given)) {
    // What has no value takes no part in a signature, and is not sent.
    if (value === undefined || value === '' || name === route.facts.file) continue
    fields.push([name, textOf(route, name, value)])
  }
  return fields
}

const FILLED_IN = new Set(['sign', 'sign_type', 'nonce_str', 'mch_id', 'mchid', 'combine_mch_id'])

function textOf(route: V2KnownRoute, name: string, value: unknown): string {
  if (FILLED_IN.has(name)) throw refuse(route, name, 'is filled in by the client.', 'Remove it.')
  if (route.facts.json?.includes(name) && typeof value === 'object') {
    checkBody({ ...route, template: route.path }, { [name]: value }, undefined)
    return JSON.stringify(value)
  }
  if (typeof value === 'number') return digits(route, name, value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') throw refuse(route, name, `is ${describe(value)}.`, 'Give text or a whole number.')
  if (V2_INTEGER_REQUESTS.has(name)) throw refuse(route, name, 'is text, not a number.', FEN)
  return value
}

const FEN = 'Amounts are integers in fen: 9.90 yuan is 990.'

function digits(route: V2KnownRoute, name: string, value: number): string {
  if (!Number.isSafeInteger(value)) throw refuse(route, name, `is ${value}, not a whole number.`, FEN)
  if (value < 0 && V2_INTEGER_REQUESTS.has(name)) throw refuse(route, name, `is ${value}; it is never negative.`, FEN)
  return String(value)
}

function describe(value: unknown): string {
  return value === null ? 'null' : `of the type ${typeof value}`
}

function refuse(route: V2KnownRoute, name: string, message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(`/${name}`, message, hint, route.literal)
}
