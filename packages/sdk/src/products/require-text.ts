import { InvalidRequestError } from '../errors.ts'

/** Untyped callers may hand over nothing, which would travel as the text "undefined". */
export function requireText(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new InvalidRequestError(`/${name}`, 'must be a string that is not empty.', `Give ${name}.`)
}
