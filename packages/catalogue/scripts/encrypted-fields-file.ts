import type { Endpoint } from '../src/index.ts'
import { routeOf } from './product-file.ts'
import { HEADER, quote } from './typescript.ts'

/** Which fields travel encrypted; read at run time. */
export function encryptedFieldsFile(endpoints: readonly Endpoint[]): string {
  const rows = endpoints.flatMap((endpoint) => {
    const { encryptedFields: request, encryptedQuery: query } = endpoint
    // Certificate lists are sealed with the APIv3 key, not with the merchant's certificate; the key store opens them.
    const response = endpoint.path.endsWith('/certificates') ? undefined : endpoint.encryptedResponseFields
    const entries = Object.entries({ request, query, response }).filter(([, value]) => value && value.length > 0)
    const sides = entries.map(([key, value]) => `${key}: [${value!.map(quote).join(', ')}]`)
    return sides.length === 0 ? [] : [`  ${quote(routeOf(endpoint))}: { ${sides.join(', ')} },\n`]
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
