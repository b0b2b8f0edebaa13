import type { OpenAPI3, OperationObject, ParameterObject } from 'openapi-typescript'

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const

/** What the client must know at run time: every operation, which take an Idempotency-Key, and how lists are read on. */
export function operationsFile({ paths = {} }: OpenAPI3): string {
  const lines = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = (item as Record<string, OperationObject | undefined>)[method]
      return operation === undefined ? [] : [`  '${method.toUpperCase()} ${path}': ${factsOf(operation)},`]
    }),
  )
  return `/** Every operation of the API, and what is special about it. */
export const OPERATIONS = {
${lines.toSorted().join('\n')}
} as const satisfies Record<string, OperationFacts>

export interface OperationFacts {
  /** The same key and content bring the same answer. */
  readonly idempotent?: true
  /** The query parameter that takes \`next_cursor\` of the page before. */
  readonly cursor?: 'cursor' | 'after'
}
`
}

function factsOf({ parameters = [] }: OperationObject): string {
  const has = (place: string, name: string): boolean =>
    parameters.some((one) => (one as ParameterObject).in === place && (one as ParameterObject).name === name)
  const facts = [
    ...(has('header', 'idempotency-key') ? ['idempotent: true'] : []),
    ...(has('query', 'cursor') ? ["cursor: 'cursor'"] : has('query', 'after') ? ["cursor: 'after'"] : []),
  ]
  return facts.length === 0 ? '{}' : `{ ${facts.join(', ')} }`
}
