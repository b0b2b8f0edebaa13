import { keepsRules, sampleValue, type Draws, type Field } from '@wxtill/catalogue'

const DIGITS = '0123456789'
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const LOWER = UPPER.toLowerCase()
/** An id begins like its example: that tells which kind it is of. */
const KEPT = 4

/** A new number or id that looks like the example of its field; undefined where the field is none. */
export function newIdentifier(field: Field, draws: Draws): unknown {
  if (field.enum || (field.type !== 'string' && field.type !== 'integer')) return undefined
  const example = typeof field.example === 'string' || typeof field.example === 'number' ? String(field.example) : ''
  const text = [...example].map((character, at) => like(character, at, draws)).join('')
  const made = field.type === 'integer' ? Number(text) : text
  const usable = text.length > KEPT && keepsRules({ ...field, required: true }, made)
  return usable ? made : sampleValue({ ...field, example: undefined }, draws)
}

function like(character: string, at: number, draws: Draws): string {
  const alphabet = [DIGITS, UPPER, LOWER].find((one) => one.includes(character))
  return at < KEPT || alphabet === undefined ? character : alphabet[draws.integer(alphabet.length)]!
}
