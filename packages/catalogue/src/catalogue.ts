import { loadEndpoints, loadErrorCodes, loadEvents } from './load.ts'
import { Router } from './router.ts'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'
import type { Found } from './router.ts'
import { V2Catalogue } from './v2/catalogue.ts'

/** Everything that is known of WeChat Pay's APIs: read once, when first imported. */
class Catalogue {
  readonly endpoints: readonly Endpoint[] = loadEndpoints()
  /** Error codes of APIv3 by their code. */
  readonly errors: ReadonlyMap<string, ErrorCode> = new Map(loadErrorCodes().map((code) => [code.code, code]))
  /** Notifications by `event_type`. */
  readonly events: ReadonlyMap<string, EventDescription> = new Map(
    loadEvents().map((event) => [event.event_type, event]),
  )
  readonly #router = new Router(this.endpoints)
  #v2: V2Catalogue | undefined

  /** APIv2, read when first asked for. */
  get v2(): V2Catalogue {
    return (this.#v2 ??= new V2Catalogue())
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
