import { readdirSync, readFileSync } from 'node:fs'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'

// `../` is the package folder both from src/ and from dist/.
const folder = new URL('../', import.meta.url)

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T
}

/** Which endpoints stand in which product's file, as `METHOD /path`, in the order of the file. */
export type RouteIndex = Readonly<Record<string, readonly string[]>>

/** Reads the index of routes; `npm run generate` keeps it true to the product files. */
export function loadIndex(): RouteIndex {
  return readJson<RouteIndex>('routes.json')
}

/** The names of the product files of a generation of the API. */
export function productNames(generation: 'v2' | 'v3'): string[] {
  return readdirSync(new URL(`${generation}/`, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => name.slice(0, -'.json'.length))
}

/** Reads the endpoints of one product file. */
export function loadProduct<E extends { readonly product: string } = Endpoint>(
  product: string,
  generation: 'v2' | 'v3' = 'v3',
): E[] {
  const { endpoints } = readJson<{ endpoints: Omit<E, 'product'>[] }>(`${generation}/${product}.json`)
  return endpoints.map((endpoint) => ({ ...endpoint, product }) as E)
}

export function loadErrorCodes(): ErrorCode[] {
  return readJson<{ codes: ErrorCode[] }>('errors.json').codes
}

/** The notifications, and other spellings of their types: `{ old: current }`. */
export function loadEvents(): { events: EventDescription[]; aliases: Readonly<Record<string, string>> } {
  return readJson('events.json')
}
