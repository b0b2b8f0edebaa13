import type { Field, Fields } from '@wxtill/catalogue'
import { word, type Language } from './language.ts'

interface Row {
  /** Everything before the last name, such as `amount.` or `goods_detail[].`. */
  readonly parent: string
  readonly name: string
  readonly field: Field
}

/** The fields of a body, an answer or a notification as an HTML table: nested ones under their whole path. */
export function fieldTable(fields: Fields, language: Language): string {
  const head = (['field', 'type', 'required', 'limits'] as const)
    .map((name) => `<th>${word(language, name)}</th>`)
    .join('')
  const rows = [...rowsOf(fields, '')].map((row) => rowHtml(row, language))
  return `<table class="fields"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}

/** How many lines the table will have. */
export function countRows(fields: Fields | null): number {
  return fields ? [...rowsOf(fields, '')].length : 0
}

/** Parameters of path, query and header are a list; tables want them by name. */
export function byName(list: readonly Field[]): Fields {
  return Object.fromEntries(list.map((field) => [field.name!, field]))
}

function* rowsOf(fields: Fields, parent: string): Generator<Row> {
  for (const [name, field] of Object.entries(fields)) {
    yield { parent, name, field }
    yield* below(field, `${parent}${name}`)
  }
}

function* below(field: Field, path: string): Generator<Row> {
  if (field.fields) yield* rowsOf(field.fields, `${path}.`)
  if (field.items) yield* below(field.items, `${path}[]`)
  if (field.json) yield* below(field.json, `${path}→`)
  if (field.additional) yield* below(field.additional, `${path}.*`)
}

function rowHtml({ parent, name, field }: Row, language: Language): string {
  const path = `<code>${parent === '' ? '' : `<i>${escapeHtml(parent)}</i>`}${escapeHtml(name)}</code>`
  const required = field.required ? word(language, 'yes') : ''
  const label = field.label ? `<br><small>${escapeHtml(field.label)}</small>` : ''
  return `<tr><td>${path}${label}</td><td>${typeOf(field, language)}</td><td>${required}</td><td>${limits(field, language)}</td></tr>`
}

function typeOf(field: Field, language: Language): string {
  if (field.type === 'array') return field.items ? `${typeOf(field.items, language)}[]` : 'array'
  if (field.json) return word(language, 'json')
  if (field.additional) return word(language, 'map')
  return field.format
    ? `${field.type ?? 'string'} <small>${escapeHtml(field.format)}</small>`
    : (field.type ?? 'string')
}

function limits(field: Field, language: Language): string {
  const found: string[] = []
  const value = field.items ?? field
  if (value.enum) found.push(value.enum.map((one) => `<code>${escapeHtml(String(one))}</code>`).join(' '))
  if (value.min !== undefined || value.max !== undefined)
    found.push(`${range(value.min, value.max)} ${word(language, value.unit ?? 'bytes')}`)
  if (value.minimum !== undefined || value.maximum !== undefined) found.push(range(value.minimum, value.maximum))
  if (field.minItems !== undefined || field.maxItems !== undefined)
    found.push(`${range(field.minItems, field.maxItems)} ${word(language, 'items')}`)
  if (value.pattern) found.push(`<code>${escapeHtml(value.pattern)}</code>`)
  if (value.default !== undefined) found.push(`= <code>${escapeHtml(JSON.stringify(value.default))}</code>`)
  if (value.encrypted) found.push(word(language, 'encrypted'))
  if (field.unconfirmed) found.push(word(language, 'unconfirmed'))
  return found.join('; ')
}

function range(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `≤ ${max}`
  if (max === undefined) return `≥ ${min}`
  return min === max ? `${min}` : `${min}–${max}`
}

export function escapeHtml(text: string): string {
  // Line breaks would end the HTML block of the Markdown page.
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/\s+/g, ' ')
}
