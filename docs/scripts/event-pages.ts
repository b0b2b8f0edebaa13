import { catalogue, type EventDescription, type EventVariant, type Fields } from '@wxtill/catalogue'
import { cutPages, type Page } from './endpoint-pages.ts'
import { escapeMarkdown, verbatim } from './endpoint-section.ts'
import { eventAnchor, eventPage } from './event-links.ts'
import { countRows, fieldTable } from './field-table.ts'
import { base, word, type Language } from './language.ts'

/** Every notification: an index, and for each what leads to it and its decrypted resource. */
export function eventPages(language: Language): Page[] {
  const byPage = groupByPage()
  const pages = [...byPage].map(([name, events]) => {
    const title = `${word(language, 'events')}: ${name.replace(/^events-/, '').toUpperCase()}`
    const sections = events.map((event) => section(event, language))
    return { name, title, text: page(title, sections) }
  })
  const title = word(language, 'events')
  return [{ name: 'events', title, text: page(title, [index(language)]) }, ...pages]
}

function page(title: string, parts: readonly string[]): string {
  return [`---\ntitle: "${title}"\noutline: 2\neditLink: false\n---`, `# ${title}`, ...parts, ''].join('\n\n')
}

function index(language: Language): string {
  const rows = [...catalogue.events.values()].map(({ event_type, title }) => {
    return `| [${event_type.replaceAll('_', '\\_')}](./${eventPage(event_type)}.md#${eventAnchor(event_type)}) | ${escapeMarkdown(title)} |`
  })
  return [`| ${word(language, 'event')} | ${word(language, 'title')} |`, '|---|---|', ...rows].join('\n')
}

function section(event: EventDescription, language: Language): string {
  const { event_type, title, triggeredBy, replyBody } = event
  const from = triggeredBy?.map((id) => endpointLink(id, language)).join(', ')
  return [
    `## ${event_type.replaceAll('_', '\\_')} {#${eventAnchor(event_type)}}`,
    escapeMarkdown(title),
    ...(from ? [`${word(language, 'from')}: ${from}`] : []),
    ...shapes(event).map(([name, fields]) => folded(name ?? word(language, 'resource'), fields, language)),
    ...(replyBody ? [folded(word(language, 'reply'), replyBody, language)] : []),
  ].join('\n\n')
}

/** The resource under its variants' names, where a type has several. */
function shapes(event: EventDescription): (readonly [string | undefined, Fields])[] {
  if (event.schema) return [[undefined, event.schema]]
  if (event.variants) {
    return event.variants.flatMap((variant) => {
      const fields = variantFields(event, variant)
      return fields ? [[variant.name, fields] as const] : []
    })
  }
  const same = event.sameAs === undefined ? undefined : catalogue.events.get(event.sameAs)
  return same ? shapes(same) : []
}

function variantFields({ variants }: EventDescription, { schema, sameAs }: EventVariant): Fields | undefined {
  return schema ?? variants?.find(({ name }) => name === sameAs)?.schema ?? catalogue.events.get(sameAs ?? '')?.schema
}

function folded(summary: string, fields: Fields, language: Language): string {
  if (countRows(fields) === 0) return ''
  return verbatim(`<details><summary>${summary}</summary>\n${fieldTable(fields, language)}\n</details>`)
}

const products = new Set(catalogue.endpoints.map(({ product }) => product))
const pageOf = new Map(
  [...products].flatMap(cutPages).flatMap(({ name, endpoints }) => endpoints.map(({ id }) => [id, name] as const)),
)
const titleOf = new Map(catalogue.endpoints.map(({ id, title }) => [id, title]))

function endpointLink(id: string, language: Language): string {
  const name = pageOf.get(id)
  return name ? `[${escapeMarkdown(titleOf.get(id)!)}](${base(language)}${name}.md#${id})` : `\`${id}\``
}

function groupByPage(): Map<string, EventDescription[]> {
  const pages = new Map<string, EventDescription[]>()
  for (const event of catalogue.events.values()) {
    const name = eventPage(event.event_type)
    pages.set(name, [...(pages.get(name) ?? []), event])
  }
  return pages
}
