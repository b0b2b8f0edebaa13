import { readFileSync } from 'node:fs'

export interface EndpointError {
  readonly code: string
  readonly http: number | null
  /** Sentences of the platform that were seen with it. */
  readonly cases?: readonly string[]
}

/** Endpoint id → the errors its own documentation names. */
export type EndpointErrors = ReadonlyMap<string, readonly EndpointError[]>

/** Reads them from the catalogue: most endpoints have none of their own beside the common codes. */
export function loadEndpointErrors(): EndpointErrors {
  const file = new URL('../../packages/catalogue/errors.json', import.meta.url)
  const { byEndpoint = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly byEndpoint?: Readonly<Record<string, readonly EndpointError[]>>
  }
  return new Map(Object.entries(byEndpoint))
}
