import { admits } from './check-value.ts'
import type { Field } from './endpoint.ts'
import type { Draws } from './sample.ts'

const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const DIGITS = '0123456789'
/** What an RSA key of 2048 bits can encrypt. */
const MOST_PLAIN_BYTES = 214
const DAY = 86_400_000
const FIRST_DAY = Date.UTC(2026, 0, 1)

type Make = (draws: Draws) => string

const FORMATS: Readonly<Record<string, Make>> = {
  'date-time': (draws) => `${day(draws)}T${clock(draws, ':')}+08:00`,
  date: day,
  yyyyMMddHHmmss: (draws) => `${day(draws).replaceAll('-', '')}${clock(draws, '')}`,
  'MM/YY': (draws) => `${day(draws).slice(5, 7)}/${30 + draws.integer(60)}`,
  base64: (draws) => Buffer.from(characters(ALPHANUMERIC, 12, draws)).toString('base64'),
  uri: (draws) => `https://merchant.example/${characters(ALPHANUMERIC, 8, draws)}`,
  'media-url': (draws) => `https://wxpaylogo.example/${characters(ALPHANUMERIC, 12, draws)}`,
  'data-uri': (draws) => `data:text/plain;base64,${Buffer.from(characters(ALPHANUMERIC, 6, draws)).toString('base64')}`,
  json: () => '{}',
}

/** Lengths that the patterns of the catalogue ask for, the most usual first. */
const LENGTHS = [16, 8, 6, 14, 32, 1]

/** A text that keeps the rules of its field: of all that is tried, the first one that does. */
export function sampleText(field: Field, draws: Draws): string {
  if (field.enum) return String(field.enum[draws.integer(field.enum.length)])
  for (const text of candidates(field, draws)) if (admits({ ...field, required: true }, text)) return text
  throw new Error(`No text was found for ${field.name ?? field.label ?? 'a field'}: ${JSON.stringify(field)}`)
}

function* candidates(field: Field, draws: Draws): Generator<string> {
  const make = field.encrypted ? undefined : FORMATS[field.format ?? '']
  if (make) yield make(draws)
  // Plain numbers keep most patterns: digits that do not begin with 0.
  const alphabet = field.pattern === undefined && field.format !== 'numeric' ? ALPHANUMERIC : DIGITS
  const least = field.min ?? 1
  const most = Math.min(field.max ?? Infinity, field.encrypted ? MOST_PLAIN_BYTES : Infinity)
  for (const length of [...LENGTHS, least, most]) {
    if (length < least || length > most || length === Infinity) continue
    yield `${1 + draws.integer(9)}${characters(alphabet, length - 1, draws)}`
  }
}

function characters(alphabet: string, length: number, draws: Draws): string {
  return Array.from({ length }, () => alphabet[draws.integer(alphabet.length)]).join('')
}

function day(draws: Draws): string {
  return new Date(FIRST_DAY + draws.integer(365) * DAY).toISOString().slice(0, 10)
}

function clock(draws: Draws, separator: string): string {
  return [24, 60, 60].map((limit) => String(draws.integer(limit)).padStart(2, '0')).join(separator)
}
