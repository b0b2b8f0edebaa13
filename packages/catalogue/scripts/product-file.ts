import type { Constraint, Endpoint, Field, Fields } from '../src/index.ts'
import { HEADER, objectType, pascal, quote, type Style } from './typescript.ts'

/** What a route answers with decides how it is called: `request`, `download` or `upload`. */
export type Kind = 'routes' | 'files' | 'uploads'

export function kindOf(endpoint: Endpoint): Kind {
  if (endpoint.responseType === 'file') return 'files'
  return endpoint.contentType === 'multipart/form-data' ? 'uploads' : 'routes'
}

const KIND_NAMES: Readonly<Record<Kind, string>> = { routes: 'Routes', files: 'Files', uploads: 'Uploads' }
const KIND_COMMENTS: Readonly<Record<Kind, string>> = {
  routes: 'Routes of this product that answer with JSON or with nothing.',
  files: 'Routes of this product that answer with a file.',
  uploads: 'Routes of this product that take a file.',
}

/** The types of one product: requests, answers and its routes. */
export function productFile(endpoints: readonly Endpoint[]): string {
  const declarations = endpoints.flatMap((endpoint) => [...bodyDeclaration(endpoint), ...answerDeclaration(endpoint)])
  const maps = kindsOf(endpoints).map((kind) => {
    const members = endpoints.filter((endpoint) => kindOf(endpoint) === kind).map(route)
    const name = mapName(endpoints[0]!.product, kind)
    return `/** ${KIND_COMMENTS[kind]} */\nexport interface ${name} {\n${members.join('')}}\n`
  })
  return [HEADER, ...declarations, ...maps].join('\n')
}

export function kindsOf(endpoints: readonly Endpoint[]): Kind[] {
  const kinds = new Set(endpoints.map(kindOf))
  return (['routes', 'files', 'uploads'] as const).filter((kind) => kinds.has(kind))
}

export function mapName(product: string, kind: Kind): string {
  return pascal(product) + KIND_NAMES[kind]
}

/** One map of all routes, product by product. */
export function routesFile(products: ReadonlyMap<string, readonly Endpoint[]>): string {
  const imports = [...products].map(([product, endpoints]) => {
    const names = kindsOf(endpoints).map((kind) => mapName(product, kind))
    return `import type { ${names.join(', ')} } from './${product}.gen.ts'\n`
  })
  const all = (kind: Kind): string =>
    [...products]
      .filter(([, endpoints]) => kindsOf(endpoints).includes(kind))
      .map(([product]) => `\n    ${mapName(product, kind)}`)
      .join(',')
  return `${HEADER}
${imports.join('')}
/** Every route that answers with JSON (or with nothing). */
export interface Routes
  extends${all('routes')} {}

/** Every route that answers with a file. */
export interface FileRoutes
  extends${all('files')} {}

/** Every route that takes a file. */
export interface UploadRoutes
  extends${all('uploads')} {}
`
}

/** Every type of every product in one place, for those who name them. */
export function typesFile(products: Iterable<string>): string {
  return `${HEADER}\n${[...products].map((product) => `export type * from './${product}.gen.ts'\n`).join('')}`
}

export function routeOf(endpoint: Endpoint): string {
  return `${endpoint.method} ${endpoint.path}`
}

export function bodyName(endpoint: Endpoint): string {
  return `${pascal(endpoint.id)}Request`
}

export function answerName(endpoint: Endpoint): string {
  return `${pascal(endpoint.id)}Response`
}

export function hasJsonAnswer(endpoint: Endpoint): boolean {
  return endpoint.response !== null && endpoint.responseType !== 'file'
}

/** Headers a caller gives; the rest is the client's own business. */
export function ownHeaders(endpoint: Endpoint): readonly Field[] {
  return endpoint.params.header.filter(({ name }) => name !== 'Wechatpay-Serial' && name !== 'Accept-Encoding')
}

export function byName(fields: readonly Field[]): Fields {
  return Object.fromEntries(fields.map((field) => [field.name!, field]))
}

export function styleOf(endpoint: Pick<Endpoint, 'product'>, open: boolean): Style {
  const abroad = endpoint.product === 'global' || endpoint.product === 'credit-repayment'
  return { open, unit: abroad ? 'in the smallest unit of its currency' : 'fen' }
}

function route(endpoint: Endpoint): string {
  const { path, query } = endpoint.params
  const style = styleOf(endpoint, false)
  const headers = ownHeaders(endpoint)
  return [
    `  /** ${[endpoint.title, ...remarks(endpoint)].join('\n   * ')}${remarks(endpoint).length > 0 ? '\n  ' : ''} */\n`,
    `  ${quote(routeOf(endpoint))}: {\n`,
    `    path: ${objectType(byName(path), 2, style)}\n`,
    `    query: ${objectType(byName(query), 2, style)}\n`,
    headers.length > 0 ? `    headers: ${objectType(byName(headers), 2, style)}\n` : '',
    `    body: ${endpoint.request ? bodyName(endpoint) : 'undefined'}\n`,
    `    response: ${hasJsonAnswer(endpoint) ? answerName(endpoint) : 'undefined'}\n  }\n`,
  ].join('')
}

function remarks({ baseUri, deprecated, constraints }: Endpoint): string[] {
  return [
    ...(constraints ?? []).flatMap(ruleText),
    ...(baseUri ? [`Host: ${new URL(baseUri).host}.`] : []),
    ...(deprecated ? ['@deprecated'] : []),
  ]
}

function ruleText({ kind, fields }: Constraint): string[] {
  const names = fields.join(', ')
  if (kind === 'atLeastOne') return [`At least one of ${names}.`]
  if (kind === 'exactlyOne') return [`Exactly one of ${names}.`]
  return []
}

function bodyDeclaration(endpoint: Endpoint): string[] {
  if (!endpoint.request) return []
  const comment = `${endpoint.title} (${routeOf(endpoint)}), request body.`
  return [declaration(bodyName(endpoint), formFields(endpoint), comment, styleOf(endpoint, false))]
}

/** In a form the description of the file is given as an object; the client writes it as JSON. */
function formFields({ request, contentType }: Endpoint): Fields {
  const { meta } = request!
  return contentType && meta?.json ? { ...request!, meta: { ...meta.json, required: false } } : request!
}

function answerDeclaration(endpoint: Endpoint): string[] {
  if (!hasJsonAnswer(endpoint)) return []
  const comment = `${endpoint.title} (${routeOf(endpoint)}), answer.`
  return [declaration(answerName(endpoint), endpoint.response!, comment, styleOf(endpoint, true))]
}

function declaration(name: string, fields: Fields, comment: string, style: Style): string {
  return `/** ${comment} */\nexport interface ${name} ${objectType(fields, 0, style)}\n`
}
