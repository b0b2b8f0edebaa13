import { catalogue, type Endpoint } from '@wxtill/catalogue'
import { loadEndpointErrors } from './endpoint-errors.ts'
import { endpointSection, escapeMarkdown } from './endpoint-section.ts'
import { countRows } from './field-table.ts'
import { base, type Language } from './language.ts'
import { PRODUCT_GROUPS } from './product-groups.ts'
import { loadProductTitles } from './product-titles.ts'

/** A page is cut where it would get longer than this many lines of tables: browsers and readers both tire. */
const MAX_ROWS = 400

export interface Page {
  /** File name without `.md`. */
  readonly name: string
  readonly title: string
  readonly text: string
}

interface Cut {
  readonly name: string
  readonly endpoints: readonly Endpoint[]
}

const titles = loadProductTitles()
const errors = loadEndpointErrors()

/** The pages of every product, in the order of the groups. */
export function endpointPages(language: Language): Page[] {
  return PRODUCT_GROUPS.flatMap(({ products }) => Object.keys(products)).flatMap((product) =>
    productPages(product, language),
  )
}

function productPages(product: string, language: Language): Page[] {
  const cuts = cutPages(product)
  return cuts.map(({ name, endpoints }, at) => {
    const title = pageTitle(product, at, cuts.length, language)
    const sections = endpoints.map((endpoint) => endpointSection(endpoint, errors, language))
    const text = [frontmatter(title), `# ${escapeMarkdown(title)}`, overview(cuts, language), ...sections].join('\n\n')
    return { name, title, text: `${text}\n` }
  })
}

/** Endpoints of one product that stand together on a page. */
export function cutPages(product: string): Cut[] {
  const pages: Endpoint[][] = [[]]
  let rows = 0
  for (const endpoint of catalogue.endpoints.filter((one) => one.product === product)) {
    const more = countRows(endpoint.request) + countRows(endpoint.response) + 10
    if (rows > 0 && rows + more > MAX_ROWS) {
      pages.push([])
      rows = 0
    }
    pages.at(-1)!.push(endpoint)
    rows += more
  }
  return pages.map((endpoints, at) => ({ name: at === 0 ? product : `${product}-${at + 1}`, endpoints }))
}

export function productTitle(product: string, language: Language): string {
  const chinese = titles.get(product) ?? product
  const english = PRODUCT_GROUPS.map(({ products }) => products[product]).find(Boolean)
  return language === 'zh' || !english ? chinese : `${english} ${chinese}`
}

function pageTitle(product: string, at: number, count: number, language: Language): string {
  const title = productTitle(product, language)
  if (count === 1) return title
  return language === 'zh' ? `${title}（${at + 1}/${count}）` : `${title} (${at + 1}/${count})`
}

function frontmatter(title: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\noutline: 2\neditLink: false\n---`
}

/** What the product has, over all its pages. */
function overview(cuts: readonly Cut[], language: Language): string {
  const lines = cuts.flatMap(({ name, endpoints }) =>
    endpoints.map(({ id, title, method, path }) => {
      const link = `[${escapeMarkdown(title)}](${base(language)}${name}.md#${id})`
      return `- ${link}<br><code v-pre>${method} ${path}</code>`
    }),
  )
  return lines.join('\n')
}
