import { readdirSync, readFileSync } from 'node:fs'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'

// `../` is the package folder both from src/ and from dist/.
const folder = new URL('../', import.meta.url)

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as T
}

/** Reads every product file of APIv3, in the order of their names. */
export function loadEndpoints(): Endpoint[] {
  const files = readdirSync(new URL('v3/', folder))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
  return files.flatMap((file) => {
    const { product, endpoints } = readJson<{ product: string; endpoints: Omit<Endpoint, 'product'>[] }>(`v3/${file}`)
    return endpoints.map((endpoint) => ({ ...endpoint, product }))
  })
}

export function loadErrorCodes(): ErrorCode[] {
  return readJson<{ codes: ErrorCode[] }>('errors.json').codes
}

/** The notifications, and other spellings of their types: `{ old: current }`. */
export function loadEvents(): { events: EventDescription[]; aliases: Readonly<Record<string, string>> } {
  return readJson('events.json')
}
