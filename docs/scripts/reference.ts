import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PRODUCT_GROUPS } from './product-groups.ts'
import { endpointPages, productTitle } from './endpoint-pages.ts'
import { errorPage } from './error-page.ts'
import { eventPages } from './event-pages.ts'
import { base, LANGUAGES, word, type Language } from './language.ts'
import { sdkPages } from './sdk-pages.ts'

// What `docs/` shows and nobody writes: the endpoints of the catalogue, and the sdk's own doc comments.
const docs = fileURLToPath(new URL('..', import.meta.url))

for (const language of LANGUAGES) writeEndpoints(language)
await sdkPages()
// Written in English only.
cpSync(`${docs}decisions`, `${docs}zh/decisions`, { recursive: true })

function writeEndpoints(language: Language): void {
  const folder = `${docs}${base(language).slice(1)}`
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const pages = endpointPages(language)
  for (const { name, text } of [...pages, ...eventPages(language)]) writeFileSync(`${folder}${name}.md`, text)
  writeFileSync(`${folder}errors.md`, errorPage(language))
  writeFileSync(`${folder}index.md`, indexPage(language))
  writeFileSync(`${folder}sidebar.json`, JSON.stringify(sidebar(language, pages)))
}

function sidebar(language: Language, pages: readonly { readonly name: string }[]): object[] {
  const link = (name: string): string => `${base(language)}${name}`
  const known = new Set(pages.map(({ name }) => name))
  return PRODUCT_GROUPS.map(({ title, products }) => ({
    text: title[language],
    collapsed: true,
    items: Object.entries(products)
      .filter(([product]) => known.has(product))
      .map(([product, english]) => ({
        text: language === 'en' ? english : productTitle(product, 'zh'),
        link: link(product),
      })),
  }))
}

function indexPage(language: Language): string {
  const groups = PRODUCT_GROUPS.map(({ title, products }) => {
    const links = Object.keys(products).map((name) => `- [${productTitle(name, language)}](./${name}.md)`)
    return `## ${title[language]}\n\n${links.join('\n')}`
  })
  const events = `[${word(language, 'events')}](./events.md) · [${word(language, 'errors')}](./errors.md)`
  return `---\neditLink: false\n---\n\n# ${word(language, 'reference')}\n\n${events}\n\n${groups.join('\n\n')}\n`
}
