import { readdirSync, readFileSync } from 'node:fs'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'

// `../` is the package folder both from src/ and from dist/.
const folder = new URL('../', import.meta.url)

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T
}

/** Reads every product file of a folder, in the order of their names. */
export function readProducts<E extends { readonly product: string }>(path: string): E[] {
  const files = readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  return files.flatMap((file) => {
    const { product, endpoints } = readJson<{ product: string; endpoints: Omit<E, 'product'>[] }>(path + file)
    return endpoints.map((endpoint) => ({ ...endpoint, product }) as E)
  })
}

/** Reads every product file of APIv3. */
export function loadEndpoints(): Endpoint[] {
  return readProducts<Endpoint>('v3/')
}

export function loadErrorCodes(): ErrorCode[] {
  return readJson<{ codes: ErrorCode[] }>('errors.json').codes
}

export function loadEvents(): EventDescription[] {
  return readJson<{ events: EventDescription[] }>('events.json').events
}
