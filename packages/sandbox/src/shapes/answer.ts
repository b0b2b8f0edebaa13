import { formatBeijing, formatRfc3339 } from '@wxtill/protocol'
import { keepsRules, sampleValue, type Draws, type Field, type Fields } from '@wxtill/catalogue'
import { isIdentifier } from './kinds.ts'
import { newIdentifier } from './identifier.ts'

/** What an RSA key of 2048 bits can encrypt. */
const MOST_SEALED_BYTES = 214

type Facts = Readonly<Record<string, unknown>>

/** What an answer is made of, besides the catalogue. */
export interface Material {
  /** Where values are looked for under the same names: the first that has one is believed. */
  readonly sources: readonly Facts[]
  readonly draws: Draws
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Who asks: the values of these names are never made up. */
  readonly self: Facts
  /** What was last done to the thing, such as `cancel`: its state should say so. */
  readonly verb?: string | undefined
}

/**
 * The members of an answer: what is known under their names, and what must be there made up within its rules.
 * Where the documentation calls nothing required, everything is.
 *
 * @param wanted names that must be there as well.
 */
export function answerOf(fields: Fields, material: Material, wanted: readonly string[]): Record<string, unknown> {
  const loose = Object.values(fields).every((field) => !field.required)
  return objectOf(fields, material, loose ? Object.keys(fields) : wanted)
}

function objectOf(fields: Fields, material: Material, wanted: readonly string[]): Record<string, unknown> {
  const members = Object.entries(fields)
    .filter(([name, field]) => field.required || wanted.includes(name) || isKnown(name, material))
    .map(([name, field]) => [name, valueOf(name, field, material)] as const)
  return counted(fields, Object.fromEntries(members), material)
}

function valueOf(name: string, field: Field, material: Material): unknown {
  switch (field.type) {
    case 'object':
      return mapOf(name, field, material)
    case 'array':
      return listOf(name, field, material)
    default:
      return leafOf(name, field, material)
  }
}

function mapOf(name: string, field: Field, material: Material): Record<string, unknown> {
  const inner = material.sources.map((source) => source[name]).filter(isFacts)
  if (!field.fields) return inner.find((facts) => keepsRules(field, facts, { open: true })) ?? {}
  return objectOf(field.fields, within(material, inner), [])
}

function listOf(name: string, { items = {}, minItems = 0, maxItems = Infinity }: Field, material: Material): unknown[] {
  const known = material.sources.map((source) => source[name]).find((value) => Array.isArray(value)) as
    | unknown[]
    | undefined
  const said = known ?? [undefined]
  const enough = Array.from({ length: Math.max(said.length, minItems) }, (_, index) => said[index])
  return enough.slice(0, maxItems).map((item) => valueOf('item', items, within(material, [{ item }])))
}

/** One level down: what is known there, and the numbers and ids of what is around it. */
function within(material: Material, sources: readonly Facts[]): Material {
  return { ...material, sources: [...sources, identifiersOf(material.sources)], verb: undefined }
}

function leafOf(name: string, field: Field, material: Material): unknown {
  const { sources, verb, self, draws, now } = material
  const done = verb === undefined ? undefined : stateAfter(verb, name, field)
  const facts = [done, ...sources.map((source) => asType(field, source[name])), self[name]]
  const known = facts.find((value) => value !== undefined && fits(field, value))
  if (known !== undefined) return known
  const made = moment(field, now) ?? (isIdentifier(name) ? newIdentifier(field, draws) : undefined)
  return made ?? sampleValue(field, draws)
}

function fits(field: Field, value: unknown): boolean {
  if (field.encrypted && Buffer.byteLength(String(value)) > MOST_SEALED_BYTES) return false
  return keepsRules(field, value, { open: true })
}

/** What a path or a query says is text; an answer may hold the same as a number, and the other way round. */
function asType({ type }: Field, value: unknown): unknown {
  if (type === 'string' && typeof value === 'number') return String(value)
  if ((type === 'integer' || type === 'number') && typeof value === 'string' && value !== '') return Number(value)
  return value
}

/** Words that end a thing: where a product has no state of the same word, another of these says it. */
const ENDS = ['CANCE', 'CLOSE', 'REVOK', 'TERMI', 'DISAB', 'STOP', 'INVAL', 'UNAVA', 'DEACT']

/** The state of a thing after `cancel` is the one that begins the same. */
function stateAfter(verb: string, name: string, { enum: states = [] }: Field): unknown {
  if (!/(?:state|status)$/.test(name)) return undefined
  const stem = verb.slice(0, 5).toUpperCase()
  const stems = ENDS.includes(stem) ? [stem, ...ENDS] : [stem]
  return stems.flatMap((one) => states.filter((state) => String(state).includes(one)))[0]
}

const MOMENTS: Readonly<Record<string, (now: number) => string>> = {
  'date-time': formatRfc3339,
  date: (now) => formatBeijing(now).slice(0, 10),
  yyyyMMddHHmmss: (now) => formatBeijing(now).replace(/\D/g, ''),
}

function moment(field: Field, now: number): string | undefined {
  const text = MOMENTS[field.format ?? '']?.(now)
  return text !== undefined && keepsRules(field, text, { open: true }) ? text : undefined
}

/** Numbers and ids mean the same wherever they stand in an answer; other names do not. */
function identifiersOf(sources: readonly Facts[]): Facts {
  const entries = sources.toReversed().flatMap((source) => Object.entries(source))
  return Object.fromEntries(entries.filter(([name, value]) => isIdentifier(name) && typeof value !== 'object'))
}

/** A count beside the only list of an object is its length. */
function counted(fields: Fields, answer: Record<string, unknown>, { sources }: Material): Record<string, unknown> {
  const [list, other] = Object.values(answer).filter((value) => Array.isArray(value))
  if (!list || other) return answer
  const counts = Object.entries(fields).filter(
    ([name, { type }]) => /^total_(?:count|num)$|^count$/.test(name) && type === 'integer' && name in answer,
  )
  const own = counts.filter(
    ([name, field]) => sources.every((s) => s[name] === undefined) && keepsRules(field, list.length),
  )
  return { ...answer, ...Object.fromEntries(own.map(([name]) => [name, list.length])) }
}

function isKnown(name: string, { sources }: Material): boolean {
  return sources.some((source) => source[name] !== undefined)
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
