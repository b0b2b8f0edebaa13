import { readdirSync, readFileSync } from 'node:fs'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'

// `../` is the package folder both from src/ and from dist/.
const folder = new URL('../', import.meta.url)

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T
}

/** Which endpoints stand in which product's file, as `METHOD /path`, in the order of the file. */
export type RouteIndex = Readonly<Record<string, readonly string[]>>

/** Reads the index of routes; `npm run generate` keeps it true to the product files. */
export function loadIndex(): RouteIndex {
  return readJson<RouteIndex>('routes.json')
}

/** The names of the product files of APIv3. */
export function productNames(): string[] {
  return readdirSync(new URL('v3/', folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => name.slice(0, -'.json'.length))
}

/** Reads the endpoints of one product file. */
export function loadProduct(product: string): Endpoint[] {
  const { endpoints } = readJson<{ endpoints: Omit<Endpoint, 'product'>[] }>(`v3/${product}.json`)
  return endpoints.map((endpoint) => ({ ...endpoint, product }))
}

export function loadErrorCodes(): ErrorCode[] {
  return readJson<{ codes: ErrorCode[] }>('errors.json').codes
}

/** The notifications, and other spellings of their types: `{ old: current }`. */
export function loadEvents(): { events: EventDescription[]; aliases: Readonly<Record<string, string>> } {
  return readJson('events.json')
}
