import { admits } from './check-value.ts'
import type { Endpoint } from './endpoint.ts'

/** What a path leads to: an endpoint, other methods only, or (undefined) nothing. */
export type Found =
  | { readonly endpoint: Endpoint; readonly params: Readonly<Record<string, string>> }
  | { readonly allow: readonly string[] }

/** Where an endpoint's description stands. */
interface Place {
  readonly product: string
  readonly index: number
}

interface Node {
  readonly statics: Map<string, Node>
  parameter?: Node
  /** By method. Two endpoints can share one place and differ in what their parameter looks like only. */
  readonly places: Map<string, Place[]>
}

/** Finds endpoints by method and path; a fixed segment wins over a parameter. */
export class Router {
  readonly #root = node()
  readonly #load: (product: string) => readonly Endpoint[]

  /**
   * @param routes `METHOD /path` of every endpoint, by product.
   * @param load reads a product's endpoints, in the order of its routes.
   */
  constructor(
    routes: Iterable<readonly [product: string, routes: readonly string[]]>,
    load: (product: string) => readonly Endpoint[],
  ) {
    this.#load = load
    for (const [product, own] of routes) {
      for (const [index, route] of own.entries()) this.#add(route, { product, index })
    }
  }

  /** @param path as on the wire, without the query. */
  find(method: string, path: string): Found | undefined {
    const segments = path.split('/').slice(1)
    const leaf = descend(this.#root, segments, 0)
    if (!leaf) return undefined
    const places = leaf.places.get(method)
    if (!places) return { allow: [...leaf.places.keys()] }
    const found = places.flatMap((place) => {
      const endpoint = this.#load(place.product)[place.index]!
      const params = readParams(endpoint, segments)
      return params ? [{ endpoint, params }] : []
    })
    return found.find(({ endpoint, params }) => fits(endpoint, params)) ?? found[0]
  }

  #add(route: string, place: Place): void {
    const space = route.indexOf(' ')
    const method = route.slice(0, space)
    let at = this.#root
    for (const segment of route
      .slice(space + 1)
      .split('/')
      .slice(1))
      at = step(at, segment)
    const places = at.places.get(method)
    if (places) places.push(place)
    else at.places.set(method, [place])
  }
}

function node(): Node {
  return { statics: new Map(), places: new Map() }
}

function step(at: Node, segment: string): Node {
  if (segment.startsWith('{')) return (at.parameter ??= node())
  const next = at.statics.get(segment) ?? node()
  at.statics.set(segment, next)
  return next
}

function descend(at: Node, segments: readonly string[], index: number): Node | undefined {
  if (index === segments.length) return at.places.size > 0 ? at : undefined
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

function fits(endpoint: Endpoint, params: Readonly<Record<string, string>>): boolean {
  return endpoint.params.path.every((field) => admits(field, params[field.name!]!))
}
