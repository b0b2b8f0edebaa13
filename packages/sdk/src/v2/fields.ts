import { isXmlName, isXmlText } from '@wxtill/protocol'
import { checkBody } from '../body.ts'
import { InvalidRequestError } from '../errors.ts'
import { V2_INTEGER_REQUESTS } from '../generated/v2/facts.gen.ts'
import type { V2KnownRoute } from './route.ts'

/** A field as it is signed and sent: a number is written bare, text as CDATA. */
export type WireField = readonly [name: string, value: string | number]

/**
 * Turns what the caller gave into text and whole numbers; objects become JSON where the route wants JSON.
 *
 * @throws InvalidRequestError naming the field.
 */
export function wireFields(route: V2KnownRoute, given: Readonly<Record<string, unknown>>): WireField[] {
  const fields: WireField[] = []
  for (const [name, value] of Object.entries(given)) {
    // What has no value takes no part in a signature, and is not sent.
    if (value === undefined || value === '' || name === route.facts.file) continue
    if (!isXmlName(name)) throw refuse(route, name, 'is no name of a field.', 'Remove it.')
    fields.push([name, wireValue(route, name, value)])
  }
  return fields
}

const FILLED_IN = new Set(['sign', 'sign_type', 'nonce_str', 'mch_id', 'mchid', 'combine_mch_id'])

function wireValue(route: V2KnownRoute, name: string, value: unknown): string | number {
  if (FILLED_IN.has(name) || name === (route.facts.appid ?? 'appid'))
    throw refuse(route, name, 'is filled in by the client.', 'Remove it; another appid is an option of the call.')
  if (route.facts.json?.includes(name) && typeof value === 'object') {
    checkBody({ ...route, template: route.path }, { [name]: value }, undefined)
    return plainText(route, name, JSON.stringify(value))
  }
  if (typeof value === 'number') return wholeNumber(route, name, value)
  if (typeof value === 'boolean') return String(value)
  if (typeof value !== 'string') throw refuse(route, name, `is ${describe(value)}.`, 'Give text or a whole number.')
  if (V2_INTEGER_REQUESTS.has(name)) throw refuse(route, name, 'is text, not a number.', FEN)
  return plainText(route, name, value)
}

/** Every XML reader turns CR and CR LF into LF: signed otherwise, the text would not be the one that arrives. */
function plainText(route: V2KnownRoute, name: string, text: string): string {
  if (!isXmlText(text))
    throw refuse(route, name, 'holds a character that XML cannot carry.', 'Remove control characters.')
  return text.replace(/\r\n?/g, '\n')
}

const FEN = 'Amounts are integers in fen: 9.90 yuan is 990.'

function wholeNumber(route: V2KnownRoute, name: string, value: number): number {
  if (!Number.isSafeInteger(value)) throw refuse(route, name, `is ${value}, not a whole number.`, FEN)
  if (value < 0 && V2_INTEGER_REQUESTS.has(name)) throw refuse(route, name, `is ${value}; it is never negative.`, FEN)
  return value
}

function describe(value: unknown): string {
  return value === null ? 'null' : `of the type ${typeof value}`
}

function refuse(route: V2KnownRoute, name: string, message: string, hint: string): InvalidRequestError {
  return new InvalidRequestError(`/${name}`, message, hint, route.literal)
}
