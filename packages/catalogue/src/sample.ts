import { admits, keepsRules } from './check-value.ts'
import { satisfyConstraints } from './satisfy.ts'
import { sampleText } from './sample-text.ts'
import type { Endpoint, Field, Fields } from './endpoint.ts'

/** Where draws come from; the same draws give the same sample. */
export interface Draws {
  /** An integer from 0 (included) to `limit` (excluded). */
  integer(limit: number): number
}

export interface SampleOptions {
  /** Whether optional fields are there too. Default `required`. */
  readonly fields?: 'required' | 'all'
  /** Whether the documentation's examples are taken where they keep the rules; otherwise every value is made up. Default true. */
  readonly examples?: boolean
}

/** A request that keeps every rule of the catalogue. Encrypted fields are in plain text. */
export interface SampleRequest {
  path: Record<string, string>
  query: Record<string, string | string[]>
  /** Names as documented. `Wechatpay-Serial` is not among them: only the sender knows its key. */
  headers: Record<string, string>
  /** Undefined for an endpoint without a body. */
  body: Record<string, unknown> | undefined
}

/** A request for this endpoint, as `validateRequest` accepts it. */
export function sampleRequest(endpoint: Endpoint, draws: Draws, options: SampleOptions = {}): SampleRequest {
  const { params, request } = endpoint
  const wanted = { fields: 'required', examples: true, ...options } as const
  const sample: SampleRequest = {
    path: sampleTexts(params.path, draws, wanted) as Record<string, string>,
    query: sampleTexts(params.query, draws, wanted),
    headers: sampleTexts(
      params.header.filter((field) => field.when === undefined),
      draws,
      wanted,
    ) as Record<string, string>,
    body: request ? sampleObject(request, draws, wanted) : undefined,
  }
  satisfyConstraints(endpoint, sample, (field) => sampleValue(field, draws, wanted))
  return sample
}

/** The members of an object, each within its rules. */
export function sampleObject(fields: Fields, draws: Draws, options: Required<SampleOptions>): Record<string, unknown> {
  const members = Object.entries(fields).filter(([, field]) => field.required || options.fields === 'all')
  return Object.fromEntries(members.map(([name, field]) => [name, sampleValue(field, draws, options)]))
}

/** A value that keeps the rules of its field. */
export function sampleValue(
  field: Field,
  draws: Draws,
  options: Required<SampleOptions> = { fields: 'required', examples: true },
): unknown {
  if (options.examples && hasValidExample(field)) return field.example
  if (field.oneOf) return sampleValue(pick(field.oneOf, draws), draws, options)
  switch (field.type) {
    case 'object':
      return {
        ...sampleObject(field.fields ?? {}, draws, options),
        ...(field.additional ? { key: sampleValue(field.additional, draws, options) } : {}),
      }
    case 'array':
      return sampleList(field, draws, options)
    case 'integer':
    case 'number':
      return field.enum ? pick(field.enum, draws) : sampleNumber(field, draws)
    case 'boolean':
      return draws.integer(2) === 1
    default:
      return field.json ? JSON.stringify(sampleValue(field.json, draws, options)) : sampleText(field, draws)
  }
}

/** The example of a list or an object is a part of it at best, and that of an encrypted field is its ciphertext. */
function hasValidExample(field: Field): boolean {
  const { example, type, encrypted } = field
  return (
    example !== undefined &&
    type !== 'object' &&
    type !== 'array' &&
    !encrypted &&
    keepsRules({ ...field, required: true }, example)
  )
}

function sampleTexts(
  fields: readonly Field[],
  draws: Draws,
  options: Required<SampleOptions>,
): Record<string, string | string[]> {
  const wanted = fields.filter((field) => field.required || options.fields === 'all')
  return Object.fromEntries(
    wanted.map((field) => {
      const value = sampleParameter(field, draws, options)
      return [field.name!, Array.isArray(value) ? value.map(String) : String(value)]
    }),
  )
}

/** The documentation writes the examples of parameters as texts. */
function sampleParameter(field: Field, draws: Draws, options: Required<SampleOptions>): unknown {
  const { example } = field
  const usable = options.examples && !field.encrypted && typeof example === 'string' && example !== ''
  return usable && admits(field, example) ? example : sampleValue(field, draws, options)
}

function sampleList(field: Field, draws: Draws, options: Required<SampleOptions>): unknown[] {
  const least = field.minItems ?? 1
  const most = Math.min(field.maxItems ?? least + 1, least + 1)
  const length = least + draws.integer(most - least + 1)
  return Array.from({ length }, () => sampleValue(field.items ?? { type: 'string' }, draws, options))
}

const FEN = 10_000

function sampleNumber(field: Field, draws: Draws): number {
  const least = Math.ceil(field.minimum ?? 1)
  const most = Math.floor(field.maximum ?? least + FEN)
  return least + draws.integer(Math.min(most - least, FEN) + 1)
}

function pick<T>(list: readonly T[], draws: Draws): T {
  return list[draws.integer(list.length)]!
}
