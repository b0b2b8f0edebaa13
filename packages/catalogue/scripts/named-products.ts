import { readFileSync } from 'node:fs'
import { catalogue, type Endpoint, type Field, type Fields } from '../src/index.ts'
import { answerName, bodyName, byName, hasJsonAnswer, ownHeaders, routeOf } from './product-file.ts'
import { HEADER, pascal, quote } from './typescript.ts'

interface Group {
  readonly doc: string
  readonly methods: Readonly<Record<string, { readonly id: string; readonly note?: string }>>
}

/** A node of the tree that the dotted names of `names.json` make: a group of methods, a parent of other groups, or both. */
interface Product {
  readonly name: string
  readonly path: string
  group?: Group
  readonly children: Product[]
}

/** The top-level fields that say on whose behalf a call is made; the client knows them. */
const OWNER_FIELDS = ['appid', 'mchid', 'sp_appid', 'sp_mchid', 'combine_appid', 'combine_mchid']

const endpoints = new Map(catalogue.endpoints.map((endpoint) => [endpoint.id, endpoint]))

/** The products that a client calls by name, one file for each of its properties, and the class that holds them all. */
export function namedProductFiles(): Map<string, string> {
  const products = readTree()
  const files = new Map(products.map((product) => [`named/${fileName(product)}.gen.ts`, productFile(product)]))
  return files.set('named/named-products.gen.ts', holderFile(products))
}

function readTree(): Product[] {
  const text = readFileSync(new URL('../names.json', import.meta.url), 'utf8')
  const { groups } = JSON.parse(text) as { groups: Record<string, Group> }
  const root: Product = { name: '', path: '', children: [] }
  for (const [path, group] of Object.entries(groups)) {
    let at = root
    for (const name of path.split('.')) {
      let next = at.children.find((child) => child.name === name)
      if (!next) at.children.push((next = { name, path: at === root ? name : `${at.path}.${name}`, children: [] }))
      at = next
    }
    at.group = group
  }
  return root.children
}

function fileName({ name }: Product): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function className({ path }: Product): string {
  return path.split('.').map(pascal).join('')
}

function holderFile(products: readonly Product[]): string {
  const imports = products.map((product) => `import { ${className(product)} } from './${fileName(product)}.gen.ts'\n`)
  const members = products.map((product) => member(product, 'this'))
  return `${HEADER}
import type { Answer } from '../../pipeline.ts'
import type { Caller } from '../../products/caller.ts'
import type { RequestInput, ResponseData, Route } from '../../route.ts'
${imports.join('')}
/** The everyday products, by name. Everything else is one \`request\` away, with the same types. */
export abstract class NamedProducts implements Caller {
  abstract readonly mchid: string
  abstract readonly appid: string | undefined
  abstract request<R extends Route>(route: R, input: RequestInput<R>): Promise<Answer<ResponseData<R>>>

${members.join('')}}
`
}

function member(product: Product, caller: string): string {
  const { name } = product
  return `  /** ${docOf(product)} */\n  readonly ${name} = new ${className(product)}(${caller})\n`
}

function docOf({ group, children }: Product): string {
  return group?.doc ?? `Groups: ${children.map(({ name }) => `\`${name}\``).join(', ')}.`
}

function productFile(product: Product): string {
  const all = flatten(product)
  const used = all.flatMap(({ group }) => Object.values(group?.methods ?? {})).map(({ id }) => endpointOf(id))
  const code = all.map(classOf).join('\n')
  return `${HEADER}
${helperImports(code)}
${typeImports(used, code)}
${code}`
}

/** Children first: a class stands before the one that makes it. */
function flatten(product: Product): Product[] {
  return [...product.children.flatMap(flatten), product]
}

function helperImports(code: string): string {
  const types = ['CallOptions', 'Caller', 'WithoutOwner'].filter((name) => code.includes(name))
  const callers = code.includes('callByName(') ? "import { callByName } from '../../products/call-by-name.ts'\n" : ''
  const routes = code.includes('Routes[') ? "import type { Routes } from '../routes.gen.ts'\n" : ''
  return `${callers}import type { ${types.join(', ')} } from '../../products/caller.ts'\n${routes}`
}

function typeImports(used: readonly Endpoint[], code: string): string {
  const products = [...new Set(used.map(({ product }) => product))].toSorted()
  return products
    .map((product) => {
      const ours = used.filter((endpoint) => endpoint.product === product)
      const names = new Set(ours.flatMap((endpoint) => [bodyName(endpoint), answerName(endpoint)]))
      const needed = [...names].filter((name) => new RegExp(`\\b${name}\\b`).test(code)).toSorted()
      return needed.length === 0 ? '' : `import type { ${needed.join(', ')} } from '../${product}.gen.ts'\n`
    })
    .join('')
}

function classOf(product: Product): string {
  const methods = Object.entries(product.group?.methods ?? {}).map(([name, { id, note }]) =>
    method(name, endpointOf(id), note),
  )
  const members = product.children.map(
    (child) => `  /** ${docOf(child)} */\n  readonly ${child.name}: ${className(child)}\n`,
  )
  const made = product.children.map((child) => `    this.${child.name} = new ${className(child)}(caller)\n`)
  const own = methods.length > 0
  return `/** ${docOf(product)} */
export class ${className(product)} {
${members.join('')}${own ? '  readonly #caller: Caller\n' : ''}
  constructor(caller: Caller) {
${own ? '    this.#caller = caller\n' : ''}${made.join('')}  }
${methods.map((text) => `\n${text}`).join('')}}
`
}

function endpointOf(id: string): Endpoint {
  const endpoint = endpoints.get(id)
  if (!endpoint) throw new Error(`names.json names ${id}, which is no endpoint of the catalogue.`)
  return endpoint
}

/** One parameter of a method and how it reaches the request. */
interface Part {
  readonly parameter: string
  readonly input: string
  /** Fields of this part that the client fills in. */
  readonly owner: readonly string[]
}

function method(name: string, endpoint: Endpoint, note: string | undefined): string {
  const parts = [pathPart(endpoint), bodyPart(endpoint), queryPart(endpoint), headersPart(endpoint)].flat()
  const parameters = [...parts.map(({ parameter }) => parameter), 'options?: CallOptions'].filter(Boolean)
  const answer = hasJsonAnswer(endpoint) ? answerName(endpoint) : 'void'
  const owner = ownerOf(endpoint, parts)
  const input = `{ ${parts.map(({ input: text }) => text).join(', ')} }`
  const given = ['this.#caller', quote(routeOf(endpoint)), 'options', ...(parts.length > 0 ? [input] : []), ...owner]
  return `  /** ${comment(endpoint, note)} */
  ${name}(${parameters.join(', ')}): Promise<${answer}> {
    return callByName(${given.join(', ')})
  }
`
}

function ownerOf(endpoint: Endpoint, parts: readonly Part[]): string[] {
  const owned = parts.filter(({ owner }) => owner.length > 0)
  if (owned.length > 1) throw new Error(`${endpoint.id} names its owner in two places; callByName fills in one.`)
  return owned.map(({ owner }) => `[${owner.map(quote).join(', ')}]`)
}

function comment(endpoint: Endpoint, note: string | undefined): string {
  const events = (endpoint.notify ?? []).filter((type) => !type.startsWith('v2:'))
  const notified = events.length > 0 ? [`Notifies ${events.join(', ')}.`] : []
  return [`${endpoint.title} (\`${routeOf(endpoint)}\`).`, ...(note ? [note] : []), ...notified].join(' ')
}

function pathPart({ params }: Endpoint): Part[] {
  if (params.path.length === 0) return []
  const names = params.path.map((field) => field.name!)
  const types = params.path.map((field) => `${field.name!}: ${field.type === 'string' ? 'string' : 'number'}`)
  return [{ parameter: types.join(', '), input: `path: { ${names.join(', ')} }`, owner: [] }]
}

function bodyPart(endpoint: Endpoint): Part[] {
  if (!endpoint.request) return []
  return [given('body', bodyName(endpoint), endpoint.request)]
}

function queryPart(endpoint: Endpoint): Part[] {
  const { query } = endpoint.params
  if (query.length === 0) return []
  return [given('query', `Routes[${quote(routeOf(endpoint))}]['query']`, byName(query))]
}

function headersPart(endpoint: Endpoint): Part[] {
  const headers = ownHeaders(endpoint)
  if (headers.length === 0) return []
  return [given('headers', `Routes[${quote(routeOf(endpoint))}]['headers']`, byName(headers))]
}

/** A set of fields as a parameter: those of the owner may be left out, a set of nothing else is not asked for. */
function given(name: string, type: string, fields: Fields): Part {
  const owner = OWNER_FIELDS.filter((field) => fields[field]?.required)
  const others = Object.entries(fields).filter(([field]) => !owner.includes(field))
  if (others.length === 0) return { parameter: '', input: `${name}: {}`, owner }
  const optional = others.every(([, field]: [string, Field]) => !field.required)
  const asked = owner.length === 0 ? type : `WithoutOwner<${type}, ${owner.map(quote).join(' | ')}>`
  return { parameter: `${name}: ${asked}${optional ? ' = {}' : ''}`, input: name, owner }
}
