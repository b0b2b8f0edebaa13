import type { Endpoint, EventDescription, Field, Fields } from '../src/index.ts'

export const HEADER = '// Generated from the catalogue by `npm run generate`. Do not edit.\n'

/** The types of one product: requests, answers and its routes. */
export function productFile(endpoints: readonly Endpoint[]): string {
  const declarations = endpoints.flatMap((endpoint) => [
    ...declaration(
      bodyName(endpoint),
      endpoint.request,
      `${endpoint.title} (${routeOf(endpoint)}), request body.`,
      false,
    ),
    ...declaration(
      answerName(endpoint),
      jsonAnswer(endpoint),
      `${endpoint.title} (${routeOf(endpoint)}), answer.`,
      true,
    ),
  ])
  const routes = endpoints.filter((endpoint) => endpoint.responseType !== 'file').map(route)
  const name = routesName(endpoints[0]!.product)
  return `${HEADER}\n${declarations.join('\n')}\n/** Routes of this product. */\nexport interface ${name} {\n${routes.join('')}}\n`
}

/** One map of all routes, product by product. */
export function routesFile(products: readonly string[]): string {
  const imports = products.map((product) => `import type { ${routesName(product)} } from './${product}.gen.ts'\n`)
  const names = products.map(routesName)
  return `${HEADER}\n${imports.join('')}\n/** Every route that answers with JSON (or with nothing). */\nexport interface Routes extends ${names.join(', ')} {}\n\nexport type Route = keyof Routes\n`
}

/** Which fields travel encrypted; read at run time. */
export function encryptedFieldsFile(endpoints: readonly Endpoint[]): string {
  const rows = endpoints.flatMap((endpoint) => {
    // The certificate list is sealed with the APIv3 key, not with the merchant's certificate; the key store opens it.
    const response = endpoint.id === 'listCertificates' ? undefined : endpoint.encryptedResponseFields
    const row = { request: endpoint.encryptedFields, query: endpoint.encryptedQuery, response }
    const entries = Object.entries(row).filter(([, value]) => value !== undefined && value.length > 0)
    return entries.length === 0
      ? []
      : [
          `  ${quote(routeOf(endpoint))}: { ${entries.map(([key, value]) => `${key}: [${value!.map(quote).join(', ')}]`).join(', ')} },\n`,
        ]
  })
  return `${HEADER}
/** JSON pointers of the sensitive fields of a route; \`*\` stands for every element of an array. */
export interface EncryptedFields {
  readonly request?: readonly string[]
  readonly query?: readonly string[]
  readonly response?: readonly string[]
}

export const ENCRYPTED_FIELDS: Readonly<Record<string, EncryptedFields>> = {
${rows.join('')}}
`
}

/** The resource of each notification, by event type. */
export function eventsFile(events: readonly EventDescription[]): string {
  const members = events.map(
    (event) => `  /** ${event.title} */\n  ${quote(event.event_type)}: ${objectType(event.schema, 1, true)}\n`,
  )
  return `${HEADER}\n/** What a notification carries, by its \`event_type\`. */\nexport interface EventResources {\n${members.join('')}}\n`
}

export function routeOf(endpoint: Endpoint): string {
  return `${endpoint.method} ${endpoint.path}`
}

function route(endpoint: Endpoint): string {
  const { path, query } = endpoint.params
  const body = endpoint.request ? bodyName(endpoint) : 'undefined'
  const response = jsonAnswer(endpoint) ? answerName(endpoint) : 'undefined'
  return [
    `  /** ${endpoint.title} */\n  ${quote(routeOf(endpoint))}: {\n`,
    `    path: ${objectType(byName(path), 2, false)}\n`,
    `    query: ${objectType(byName(query), 2, false)}\n`,
    `    body: ${body}\n    response: ${response}\n  }\n`,
  ].join('')
}

function declaration(name: string, fields: Fields | null, comment: string, open: boolean): string[] {
  return fields ? [`/** ${comment} */\nexport interface ${name} ${objectType(fields, 0, open)}\n`] : []
}

function jsonAnswer(endpoint: Endpoint): Fields | null {
  return endpoint.responseType === 'file' ? null : endpoint.response
}

function byName(fields: readonly Field[]): Fields {
  return Object.fromEntries(fields.map((field) => [field.name!, field]))
}

function objectType(fields: Fields, depth: number, open: boolean): string {
  const pad = '  '.repeat(depth + 1)
  const members = Object.entries(fields).map(([name, field]) => {
    const type = `${pad}${propertyName(name)}${field.required ? '' : '?'}: ${fieldType(field, depth + 1, open)}${field.required ? '' : ' | undefined'}\n`
    const comment = commentOf(field)
    return comment === '' ? type : `${pad}/** ${comment} */\n${type}`
  })
  return members.length === 0 ? '{}' : `{\n${members.join('')}${'  '.repeat(depth)}}`
}

/** `open`: an answer may carry enum values that are not known today. */
function fieldType(field: Field, depth: number, open: boolean): string {
  switch (field.type) {
    case 'object':
      return field.fields ? objectType(field.fields, depth, open) : 'Record<string, unknown>'
    case 'array':
      return `Array<${field.items ? fieldType(field.items, depth, open) : 'unknown'}>`
    case 'integer':
    case 'number':
      return literals(field, open) ?? 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return literals(field, open) ?? 'string'
    case 'file':
      return 'Uint8Array'
    default:
      return 'unknown'
  }
}

function literals(field: Field, open: boolean): string | undefined {
  if (!field.enum) return undefined
  const known = field.enum.map((value) => (typeof value === 'string' ? quote(value) : String(value))).join(' | ')
  if (!open) return known
  return typeof field.enum[0] === 'string' ? `${known} | (string & {})` : 'number'
}

const LIMITS: readonly (readonly [keyof Field, (value: unknown) => string])[] = [
  ['min', (value) => `≥ ${String(value)} bytes`],
  ['max', (value) => `≤ ${String(value)} bytes`],
  ['minimum', (value) => `≥ ${String(value)}`],
  ['maximum', (value) => `≤ ${String(value)}`],
  ['minItems', (value) => `≥ ${String(value)} items`],
  ['maxItems', (value) => `≤ ${String(value)} items`],
  ['pattern', (value) => `\`${String(value)}\``],
  ['default', (value) => `default ${String(value)}`],
]

const FORMATS: Readonly<Record<string, string>> = { 'date-time': 'RFC 3339 with offset', date: 'yyyy-MM-dd' }

export function commentOf(field: Field): string {
  const limits = LIMITS.flatMap(([key, write]) => (field[key] === undefined ? [] : [write(field[key])]))
  const format = field.format === undefined || field.encrypted ? [] : [FORMATS[field.format] ?? field.format]
  const sealed = field.encrypted ? ['encrypted on the way'] : []
  return [field.label ?? '', ...format, ...limits, ...sealed]
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

export function routesName(product: string): string {
  return `${pascal(product.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))}Routes`
}

function bodyName(endpoint: Endpoint): string {
  return `${pascal(endpoint.id)}Request`
}

function answerName(endpoint: Endpoint): string {
  return `${pascal(endpoint.id)}Response`
}

export function pascal(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1)
}
