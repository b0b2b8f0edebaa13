import type { Endpoint } from '../src/index.ts'
import { routeOf } from './product-file.ts'
import { HEADER } from './typescript.ts'

/** Which fields travel encrypted; read at run time. */
export function encryptedFieldsFile(endpoints: readonly Endpoint[]): string {
  const rows = endpoints.flatMap((endpoint) => {
    const { encryptedFields: request, encryptedQuery: query } = endpoint
    // Certificate lists are sealed with the APIv3 key, not with the merchant's certificate; the key store opens them.
    const response = endpoint.path.endsWith('/certificates') ? undefined : endpoint.encryptedResponseFields
    const sides = Object.entries({ request, query, response }).filter(([, value]) => value && value.length > 0)
    return sides.length === 0 ? [] : [[routeOf(endpoint), Object.fromEntries(sides)] as const]
  })
  // One string is read much faster than two hundred literals, and not before the first call.
  const lines = rows.map(([route, sides]) => `${JSON.stringify(route)}:${JSON.stringify(sides)}`)
  return `${HEADER}
/** JSON pointers of the sensitive fields of a route; \`*\` stands for every element of an array. */
export interface EncryptedFields {
  readonly request?: readonly string[]
  readonly query?: readonly string[]
  readonly response?: readonly string[]
}

const JSON_TEXT = \`{
${lines.join(',\n')}
}\`

let table: ReadonlyMap<string, EncryptedFields> | undefined

/** Every route with sensitive fields. */
export function encryptedRoutes(): ReadonlyMap<string, EncryptedFields> {
  return (table ??= new Map(Object.entries(JSON.parse(JSON_TEXT) as Record<string, EncryptedFields>)))
}

/** The sensitive fields of a route, if it has any. */
export function encryptedFieldsOf(route: string): EncryptedFields | undefined {
  return encryptedRoutes().get(route)
}
`
}
