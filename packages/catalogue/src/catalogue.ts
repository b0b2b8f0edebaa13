import { loadEndpoints, loadErrorCodes, loadEvents } from './load.ts'
import { Router } from './router.ts'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'
import type { Found } from './router.ts'

/** Everything that is known of WeChat Pay's APIs: read once, when first imported. */
class Catalogue {
  readonly endpoints: readonly Endpoint[] = loadEndpoints()
  /** Error codes of APIv3 by their code. */
  readonly errors: ReadonlyMap<string, ErrorCode> = new Map(loadErrorCodes().map((code) => [code.code, code]))
  /** Notifications by `event_type`. */
  readonly events: ReadonlyMap<string, EventDescription>
  /** Other spellings of event types that are on the wire, and the current one. */
  readonly eventAliases: ReadonlyMap<string, string>
  readonly #router = new Router(this.endpoints)

  constructor() {
    const { events, aliases } = loadEvents()
    this.events = new Map(events.map((event) => [event.event_type, event]))
    this.eventAliases = new Map(Object.entries(aliases))
  }

  /**
   * Finds the endpoint of a request.
   *
   * @param path as on the wire, without the query.
   * @returns the endpoint with its decoded path parameters; the methods that exist when this one does not; undefined for an unknown path.
   */
  find(method: string, path: string): Found | undefined {
    return this.#router.find(method, path)
  }
}

export const catalogue = new Catalogue()
