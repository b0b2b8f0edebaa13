import type { Field, Fields } from '../src/index.ts'
import { ABSENT } from './align-shapes.ts'

/** The first line of every generated file. */
export const HEADER = '// Generated from the catalogue by `npm run generate`. Do not edit.\n'

/** How a set of fields is written: requests know every enum value, answers stay open to new ones. */
export interface Style {
  readonly open: boolean
  /** What integer amounts count: fen, but for the products abroad. */
  readonly unit: string
}

/** An object type with a doc comment on every member that has something to say. */
export function objectType(fields: Fields, depth: number, style: Style): string {
  const pad = '  '.repeat(depth + 1)
  const members = Object.entries(fields).map(([name, field]) => {
    const optional = field.required ? '' : '?'
    if (field === ABSENT) return `${pad}${propertyName(name)}?: undefined\n`
    const type = `${pad}${propertyName(name)}${optional}: ${fieldType(field, depth + 1, style)}${optional && ' | undefined'}\n`
    const comment = commentOf(field, name, style)
    return comment === '' ? type : `${pad}/** ${comment} */\n${type}`
  })
  return members.length === 0 ? '{}' : `{\n${members.join('')}${'  '.repeat(depth)}}`
}

function fieldType(field: Field, depth: number, style: Style): string {
  switch (field.type) {
    case 'object':
      return recordType(field, depth, style)
    case 'array':
      return `Array<${field.items ? fieldType(field.items, depth, style) : 'unknown'}>`
    case 'integer':
    case 'number':
      return literals(field, style) ?? 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return literals(field, style) ?? 'string'
    case 'file':
      return 'Uint8Array'
    default:
      return 'unknown'
  }
}

function recordType(field: Field, depth: number, style: Style): string {
  if (field.fields) return objectType(field.fields, depth, style)
  return `Record<string, ${field.additional ? fieldType(field.additional, depth, style) : 'unknown'}>`
}

function literals(field: Field, { open }: Style): string | undefined {
  if (!field.enum) return undefined
  const known = field.enum.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join(' | ')
  if (!open) return known
  return typeof field.enum[0] === 'string' ? `${known} | (string & {})` : 'number'
}

const LIMITS: readonly (readonly [keyof Field, (value: unknown, field: Field) => string])[] = [
  ['min', (value, { unit = 'bytes' }) => `≥ ${String(value)} ${unit}`],
  ['max', (value, { unit = 'bytes' }) => `≤ ${String(value)} ${unit}`],
  ['minimum', (value) => `≥ ${String(value)}`],
  ['maximum', (value) => `≤ ${String(value)}`],
  ['minItems', (value) => `≥ ${String(value)} items`],
  ['maxItems', (value) => `≤ ${String(value)} items`],
  ['pattern', (value) => `\`${String(value)}\``],
  ['default', (value) => `default ${String(value)}`],
]

const FORMATS: Readonly<Record<string, string>> = {
  'date-time': 'RFC 3339 with offset',
  date: 'yyyy-MM-dd',
  yyyyMMddHHmmss: 'yyyyMMddHHmmss, Beijing time',
  json: 'JSON text',
  'media-id': 'id of an uploaded file',
  'media-url': 'URL of an uploaded file',
}

/** Labels of amounts (金额, 价格, 费用, 余额, 面额 …) that do not turn out to be kinds, counts or rates of one. */
const AMOUNT = /金额|价格|单价|原价|价值|费用|手续费|余额|面额|面值|门槛|补差|^(?:总|扣|减|退)[额款]$/
const NO_AMOUNT = /类型|数量|个数|次数|张数|比例|费率|时间|单号|状态|编号|模式|标识/

function isAmount(field: Field, name: string): boolean {
  if (field.type !== 'integer' || field.enum) return false
  const label = field.label ?? ''
  return (AMOUNT.test(label) && !NO_AMOUNT.test(label)) || /(?:^|_)(?:amount|fee|price)$/.test(name)
}

/** What a doc comment says of a field: label, unit, format, limits. */
export function commentOf(field: Field, name: string, style: Style): string {
  const unit = isAmount(field, name) ? [style.unit] : []
  const limits = LIMITS.flatMap(([key, write]) => (field[key] === undefined ? [] : [write(field[key], field)]))
  const format = field.format === undefined || field.encrypted ? [] : [FORMATS[field.format] ?? field.format]
  const sealed = field.encrypted ? ['encrypted on the way'] : []
  const doubt = field.unconfirmed ? ['not confirmed by the documentation'] : []
  return [field.label ?? '', ...unit, ...format, ...limits, ...sealed, ...doubt]
    .filter((part) => part !== '')
    .join(' · ')
    .replaceAll('*/', '*\\/')
}

export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** `marketing-favor` → `MarketingFavor`, `nativePrepay` → `NativePrepay`. */
export function pascal(name: string): string {
  const camel = name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return camel[0]!.toUpperCase() + camel.slice(1)
}
