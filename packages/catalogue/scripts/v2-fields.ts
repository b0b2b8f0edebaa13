import type { V2Field, V2Fields } from '../src/index.ts'
import { commentOf, propertyName, quote, type Style } from './typescript.ts'
import { baseName } from './v2-facts.ts'

/**
 * How the fields of a message look in TypeScript. Of an answer it is known which names are whole numbers: everything else is text,
 * and may hold values that are not known today.
 */
export type Side = { readonly kind: 'request' } | { readonly kind: 'answer'; readonly integers: ReadonlySet<string> }

export function v2ObjectType(fields: V2Fields, depth: number, side: Side): string {
  const pad = '  '.repeat(depth + 1)
  const members = Object.entries(fields).map(([name, field]) => {
    const comment = v2Comment(field)
    return (comment === '' ? '' : `${pad}/** ${comment} */\n`) + pad + member(name, field, depth + 1, side)
  })
  return members.length === 0 ? '{}' : `{\n${members.join('')}${'  '.repeat(depth)}}`
}

function member(name: string, field: V2Field, depth: number, side: Side): string {
  const type = fieldType(name, field, depth, side)
  // Only where nothing else is known about how many there are: each index may be there or not.
  if (baseName(name) !== name)
    return `[name: \`${name.replaceAll(/\$\w|\{\w\}/g, '${number}')}\`]: ${type} | undefined\n`
  return field.required ? `${propertyName(name)}: ${type}\n` : `${propertyName(name)}?: ${type} | undefined\n`
}

function fieldType(name: string, field: V2Field, depth: number, side: Side): string {
  if (field.oneOf) return field.oneOf.map((one) => fieldType(name, one, depth, side)).join(' | ')
  if (field.json && side.kind === 'request') return fieldType(name, field.json, depth, side)
  if (field.type === 'object') return field.fields ? v2ObjectType(field.fields, depth, side) : 'Record<string, unknown>'
  if (field.type === 'array') return `Array<${field.items ? fieldType(name, field.items, depth, side) : 'unknown'}>`
  if (side.kind === 'answer') return side.integers.has(baseName(name)) ? 'number' : openText(field)
  if (field.enum) return literals(field)
  return REQUEST_TYPES[field.type ?? ''] ?? 'unknown'
}

const REQUEST_TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  file: 'Uint8Array',
}

function literals(field: V2Field): string {
  return field.enum!.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join(' | ')
}

function openText(field: V2Field): string {
  return field.enum ? `${field.enum.map((value) => quote(String(value))).join(' | ')} | (string & {})` : 'string'
}

/** A field that is sealed here is sealed by the caller: its key comes from another route of APIv2. */
const FEN: Style = { open: true, unit: 'fen' }

function v2Comment(field: V2Field): string {
  const { encrypted, ...plain } = field
  return [commentOf(plain, field.name ?? '', FEN), encrypted ? 'give it encrypted: RSA-OAEP, Base64' : '']
    .filter((part) => part !== '')
    .join(' · ')
}
