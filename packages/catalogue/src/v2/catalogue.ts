import { loadV2Endpoints, loadV2ErrorCodes, loadV2Notifications } from './load.ts'
import type { V2Endpoint, V2ErrorCode, V2Notification } from './endpoint.ts'

/** Everything that is known of APIv2. Its paths have no parameters, so an endpoint is found by its route alone. */
export class V2Catalogue {
  readonly endpoints: readonly V2Endpoint[] = loadV2Endpoints()
  /** Notifications by id, such as `v2:refund`. */
  readonly notifications: ReadonlyMap<string, V2Notification> = new Map(
    loadV2Notifications().map((notification) => [notification.id, notification]),
  )
  readonly errors: ReadonlyMap<string, V2ErrorCode> = new Map(loadV2ErrorCodes().map((code) => [code.code, code]))
  readonly #byPath = new Map<string, V2Endpoint[]>()

  constructor() {
    for (const endpoint of this.endpoints)
      this.#byPath.set(endpoint.path, [...(this.#byPath.get(endpoint.path) ?? []), endpoint])
  }

  /**
   * Finds the endpoint of a request.
   *
   * @param path as on the wire, without the query.
   * @returns the endpoint; the methods that exist when this one does not; undefined for an unknown path.
   */
  find(method: string, path: string): V2Endpoint | { readonly allow: readonly string[] } | undefined {
    const there = this.#byPath.get(path)
    if (!there) return undefined
    return there.find((endpoint) => endpoint.method === method) ?? { allow: there.map((endpoint) => endpoint.method) }
  }
}
