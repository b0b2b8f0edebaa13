import type { Endpoint, Field, Fields } from '@wxtill/catalogue'
import type { Body, Outcome } from './call.ts'

/**
 * Answers an endpoint that has no business rules here: what the request said is said back under the same names, the
 * rest comes from the catalogue's examples. Well formed and signed, but nothing is remembered; the journal says so.
 */
export function shapeOf(
  endpoint: Endpoint,
  said: { params: Readonly<Record<string, string>>; query: Readonly<Record<string, string>>; body: Body },
): Outcome {
  if (endpoint.response === null) return { status: endpoint.status }
  return { status: endpoint.status, body: objectOf(endpoint.response, { ...said.query, ...said.body, ...said.params }) }
}

function objectOf(fields: Fields, said: Body): object {
  const members = Object.entries(fields)
    .filter(([name, field]) => field.required || said[name] !== undefined)
    .map(([name, field]) => [name, valueOf(field, said[name])] as const)
  return Object.fromEntries(members)
}

const DEFAULTS: Readonly<Record<string, unknown>> = { integer: 0, number: 0, boolean: false, string: '' }

function valueOf(field: Field, said: unknown): unknown {
  const isObject = typeof said === 'object' && said !== null && !Array.isArray(said)
  if (field.type === 'object') return objectOf(field.fields ?? {}, isObject ? said : {})
  if (field.type === 'array') return Array.isArray(said) ? said : []
  if (typeof said === field.type || (field.type === 'integer' && typeof said === 'number')) return said
  return field.example ?? field.enum?.[0] ?? DEFAULTS[field.type ?? 'string']
}
