import { isRecord, type Location, type Rule } from './issue.ts'
import type { Endpoint, Field, Fields } from './endpoint.ts'
import type { Draws, SampleRequest } from './sample.ts'

/** A sample with exactly one mistake, and what the mistake is. */
export interface BrokenRequest {
  readonly request: SampleRequest
  readonly location: Location
  readonly pointer: string
  readonly rule: Rule
}

/** One way to break a sample; `apply` works on a copy of it. */
interface Mistake {
  readonly location: Location
  readonly pointer: string
  readonly rule: Rule
  readonly apply: (copy: SampleRequest) => void
}

/**
 * Puts one mistake into a sample, drawn from all that are possible: a required value left out, another type, a value outside its
 * limits, a field that does not exist.
 *
 * @returns undefined for an endpoint that takes nothing.
 */
export function breakOne(endpoint: Endpoint, sample: SampleRequest, draws: Draws): BrokenRequest | undefined {
  const mistakes = [...mistakesIn(endpoint, sample)]
  const mistake = mistakes[draws.integer(mistakes.length)]
  if (!mistake) return undefined
  const { location, pointer, rule } = mistake
  const request = structuredClone(sample)
  mistake.apply(request)
  return { request, location, pointer, rule }
}

function* mistakesIn(endpoint: Endpoint, sample: SampleRequest): Generator<Mistake> {
  for (const field of endpoint.params.query) yield* mistakesInQuery(field, sample)
  if (endpoint.request && sample.body) yield* mistakesInObject(endpoint.request, sample.body, [])
}

function* mistakesInQuery(field: Field, sample: SampleRequest): Generator<Mistake> {
  const name = field.name!
  if (sample.query[name] === undefined) return
  const at = { location: 'query', pointer: `/${name}` } as const
  if (field.required) yield { ...at, rule: 'required', apply: (copy) => void delete copy.query[name] }
  if (['integer', 'number', 'boolean'].includes(field.type ?? ''))
    yield { ...at, rule: 'type', apply: (copy) => void (copy.query[name] = 'x') }
}

function* mistakesInObject(
  fields: Fields,
  value: Record<string, unknown>,
  path: readonly string[],
): Generator<Mistake> {
  yield mistake([...path, 'no_such_field'], 'unknown', 1)
  for (const [name, field] of Object.entries(fields)) {
    if (Object.hasOwn(value, name)) yield* mistakesInValue(field, value[name], [...path, name])
  }
}

function* mistakesInValue(field: Field, value: unknown, path: readonly string[]): Generator<Mistake> {
  if (field.required) yield mistake(path, 'required', undefined)
  for (const [rule, wrong] of wrongValues(field)) yield mistake(path, rule, wrong)
  if (isRecord(value) && field.fields) yield* mistakesInObject(field.fields, value, path)
  if (Array.isArray(value) && field.items) {
    for (const [index, item] of value.entries()) {
      yield* mistakesInValue({ ...field.items, required: false }, item, [...path, String(index)])
    }
  }
}

const WRONG_TYPES: Readonly<Record<string, unknown>> = {
  string: {},
  integer: '9.90',
  number: '9.90',
  boolean: 'yes',
  array: 'text',
  object: 'text',
}

function* wrongValues({ type, max, minimum, maximum, enum: values }: Field): Generator<[Rule, unknown]> {
  if (type !== undefined && type in WRONG_TYPES) yield ['type', WRONG_TYPES[type]]
  if (type === 'string' && max !== undefined) yield ['max', 'x'.repeat(max + 1)]
  else if (type === 'string' && values) yield ['enum', 'NO_SUCH_VALUE']
  if (minimum !== undefined) yield ['minimum', minimum - 1]
  if (maximum !== undefined) yield ['maximum', maximum + 1]
}

function mistake(path: readonly string[], rule: Rule, wrong: unknown): Mistake {
  return {
    location: 'body',
    pointer: path.map((step) => `/${step}`).join(''),
    rule,
    apply(copy) {
      const holder = path.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], copy.body)
      ;(holder as Record<string, unknown>)[path.at(-1)!] = wrong
    },
  }
}
