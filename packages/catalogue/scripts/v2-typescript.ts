import type { V2Endpoint, V2Notification } from '../src/index.ts'
import { HEADER, pascal, quote } from './typescript.ts'
import {
  factsOf,
  givenFields,
  integerAnswers,
  integerRequests,
  kindOf,
  readFields,
  routeOf,
  useOf,
} from './v2-facts.ts'
import { v2ObjectType, type Side } from './v2-fields.ts'

const REQUEST: Side = { kind: 'request' }

/** Every file about APIv2, by its name below `generated/`. */
export function v2Files(
  endpoints: readonly V2Endpoint[],
  notifications: readonly V2Notification[],
): Map<string, string> {
  const integers = integerAnswers(endpoints, notifications)
  const known = endpoints.filter((endpoint) => useOf(endpoint) !== 'unknown')
  const products = [...new Set(known.map(({ product }) => product))]
  const files = new Map<string, string>()
  for (const product of products) {
    const members = known.filter((endpoint) => endpoint.product === product)
    files.set(`v2/${product}.gen.ts`, productFile(members, { kind: 'answer', integers }))
  }
  files.set('v2/routes.gen.ts', routesFile(products))
  files.set('v2/notifications.gen.ts', notificationsFile(notifications, { kind: 'answer', integers }))
  files.set('v2/facts.gen.ts', factsFile(known, integers))
  return files
}

const GROUPS = [
  { use: 'call', suffix: 'Routes', comment: 'that answers with XML' },
  { use: 'file', suffix: 'Files', comment: 'that answers with a file' },
  { use: 'page', suffix: 'Pages', comment: 'that a browser opens' },
] as const

function productFile(endpoints: readonly V2Endpoint[], answer: Side): string {
  const declarations = endpoints.flatMap((endpoint) => [
    `/** ${endpoint.title} (${routeOf(endpoint)}), request. */\nexport interface ${requestName(endpoint)} ${v2ObjectType(givenFields(endpoint), 0, REQUEST)}\n`,
    ...(useOf(endpoint) === 'call'
      ? [
          `/** ${endpoint.title} (${routeOf(endpoint)}), answer. */\nexport interface ${answerName(endpoint)} ${v2ObjectType(readFields(endpoint.response!), 0, answer)}\n`,
        ]
      : []),
  ])
  const groups = GROUPS.map(({ use, suffix, comment }) => {
    const members = endpoints.filter((endpoint) => useOf(endpoint) === use).map(route)
    const body = members.length === 0 ? '{}' : `{\n${members.join('')}}`
    return `/** Every route of this product ${comment}. */\nexport interface ${groupName(endpoints[0]!.product, suffix)} ${body}\n`
  })
  return `${HEADER}\n${[...declarations, ...groups].join('\n')}`
}

function route(endpoint: V2Endpoint): string {
  const title = `  /** ${endpoint.title}${endpoint.deprecated ? ', deprecated' : ''} */\n`
  const response = useOf(endpoint) === 'call' ? `; response: ${answerName(endpoint)}` : ''
  return `${title}  ${quote(routeOf(endpoint))}: { request: ${requestName(endpoint)}${response} }\n`
}

/** One map of all routes a group, product by product. */
function routesFile(products: readonly string[]): string {
  const names = (product: string): string => GROUPS.map(({ suffix }) => groupName(product, suffix)).join(', ')
  const imports = products.map((product) => `import type { ${names(product)} } from './${product}.gen.ts'\n`)
  const maps = GROUPS.map(
    ({ suffix, comment }) =>
      `/** Every route of APIv2 ${comment}. */\nexport interface V2${suffix} extends ${products.map((product) => groupName(product, suffix)).join(', ')} {}\n`,
  )
  return `${HEADER}\n${imports.join('')}\n${maps.join('\n')}`
}

/** What each kind carries; what is sealed inside is shown opened where the APIv2 key opens it. */
function notificationsFile(notifications: readonly V2Notification[], answer: Side): string {
  const kinds = new Map(notifications.toReversed().map((one) => [kindOf(one), one]))
  const members = [...kinds].toReversed().map(([kind, { decrypted, schema, title }]) => {
    const { req_info: sealed, ...plain } = readFields(schema)
    const fields = sealed ? { ...plain, ...decrypted?.schema } : plain
    return `  /** ${title} */\n  ${quote(kind)}: ${v2ObjectType(fields, 1, answer)}\n`
  })
  return `${HEADER}\n/** The fields of each kind of notification of APIv2. */\nexport interface V2NotificationFields {\n${members.join('')}}\n`
}

/** What is read at run time. */
function factsFile(endpoints: readonly V2Endpoint[], integers: ReadonlySet<string>): string {
  const rows = endpoints.map(
    (endpoint) => `  [${quote(routeOf(endpoint))}, ${literal({ use: useOf(endpoint), ...factsOf(endpoint) })}],\n`,
  )
  const set = (names: ReadonlySet<string>): string => `new Set(\n  ${quote([...names].join(' '))}.split(' '),\n)`
  return `${HEADER}
/** What the client must know of a route; a fact that is left out follows the rule. */
export interface V2RouteFacts {
  readonly use: 'call' | 'file' | 'page'
  /** The field that carries the client's appid. The rule: \`appid\`. */
  readonly appid?: string | false
  /** The field that carries the merchant number. The rule: \`mch_id\`. */
  readonly mchid?: string | false
  /** The rule: there is a \`nonce_str\`. */
  readonly nonce?: false
  /** The one type this route knows. The rule: the client's choice. */
  readonly signType?: 'MD5' | 'HMAC-SHA256'
  /** Needs the merchant's certificate on the connection. */
  readonly certificate?: true
  /** Lives on this host only. */
  readonly origin?: string
  /** Answers without a sign, by contract. */
  readonly unsigned?: true
  /** The rule: an answer says in \`result_code\` whether the operation was done. */
  readonly resultCode?: false
  /** Fields whose text is JSON. */
  readonly json?: readonly string[]
  /** Fields that travel in the query. The rule: those of GET, and no others. */
  readonly query?: readonly string[]
  /** The field that is a file; the request is a form then. */
  readonly file?: string
  /** Elements of the answer that hold records instead of text. */
  readonly lists?: Readonly<Record<string, string | null>>
}

export const V2_ROUTES: ReadonlyMap<string, V2RouteFacts> = new Map<string, V2RouteFacts>([
${rows.join('')}])

/** Names of answers and notifications that are whole numbers; an index at their end does not count. */
export const V2_INTEGER_ANSWERS: ReadonlySet<string> = ${set(integers)}

/** Names of requests that are whole numbers. */
export const V2_INTEGER_REQUESTS: ReadonlySet<string> = ${set(integerRequests(endpoints))}
`
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quote(value) : String(value)
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')} }`
}

function groupName(product: string, suffix: string): string {
  return `V2${pascal(product)}${suffix}`
}

function requestName(endpoint: V2Endpoint): string {
  return `${pascal(endpoint.id)}Request`
}

function answerName(endpoint: V2Endpoint): string {
  return `${pascal(endpoint.id)}Response`
}
