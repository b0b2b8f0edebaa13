import * as wording from './wording.ts'

export type Location = 'body' | 'query' | 'uri_template' | 'header'

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
  | 'exclusive'
  | 'equation'
  | 'range'

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

/** Where a value stands, and what the documentation calls it. */
export interface Place {
  readonly location: Location
  readonly pointer: string
  readonly label: string
}

export function issue(at: Place, rule: Rule, value: unknown, limit?: unknown): Issue {
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

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
