import type { Endpoint } from './endpoint.ts'

/** What a path leads to: an endpoint, other methods only, or (undefined) nothing. */
export type Found =
  | { readonly endpoint: Endpoint; readonly params: Readonly<Record<string, string>> }
  | { readonly allow: readonly string[] }

interface Node {
  readonly statics: Map<string, Node>
  parameter?: Node
  readonly endpoints: Map<string, Endpoint>
}

/** Finds endpoints by method and path; a fixed segment wins over a parameter. */
export class Router {
  readonly #root = node()

  constructor(endpoints: Iterable<Endpoint>) {
    for (const endpoint of endpoints) this.#add(endpoint)
  }

  /** @param path as on the wire, without the query. */
  find(method: string, path: string): Found | undefined {
    const segments = path.split('/').slice(1)
    const leaf = descend(this.#root, segments, 0)
    if (!leaf) return undefined
    const endpoint = leaf.endpoints.get(method)
    if (!endpoint) return { allow: [...leaf.endpoints.keys()] }
    const params = readParams(endpoint, segments)
    return params && { endpoint, params }
  }

  #add(endpoint: Endpoint): void {
    let at = this.#root
    for (const segment of endpoint.path.split('/').slice(1)) {
      if (segment.startsWith('{')) at = at.parameter ??= node()
      else {
        const next = at.statics.get(segment) ?? node()
        at.statics.set(segment, next)
        at = next
      }
    }
    at.endpoints.set(endpoint.method, endpoint)
  }
}

function node(): Node {
  return { statics: new Map(), endpoints: new Map() }
}

function descend(at: Node, segments: readonly string[], index: number): Node | undefined {
  if (index === segments.length) return at.endpoints.size > 0 ? at : undefined
  const segment = segments[index]!
  const fixed = at.statics.get(segment)
  const found = fixed && descend(fixed, segments, index + 1)
  if (found) return found
  return at.parameter && segment !== '' ? descend(at.parameter, segments, index + 1) : undefined
}

function readParams(endpoint: Endpoint, segments: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  const names = endpoint.path.split('/').slice(1)
  try {
    for (const [index, name] of names.entries()) {
      if (name.startsWith('{')) params[name.slice(1, -1)] = decodeURIComponent(segments[index]!)
    }
    return params
  } catch {
    return undefined // a broken percent-escape names nothing
  }
}
