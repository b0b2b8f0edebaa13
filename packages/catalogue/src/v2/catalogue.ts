import { loadV2Endpoints, loadV2Errors, loadV2Notifications, type V2Errors } from './load.ts'
import type { V2Endpoint, V2ErrorCode, V2Notification } from './endpoint.ts'

/** Everything that is known of APIv2. Its paths have no parameters, so an endpoint is found by its route alone. */
export class V2Catalogue {
  readonly endpoints: readonly V2Endpoint[] = loadV2Endpoints()
  /** Notifications by id, such as `v2:refund`. */
  readonly notifications: ReadonlyMap<string, V2Notification> = new Map(
    loadV2Notifications().map((notification) => [notification.id, notification]),
  )
  readonly errors: ReadonlyMap<string, V2ErrorCode>
  readonly #byEndpoint: V2Errors['byEndpoint']
  readonly #byPath = new Map<string, V2Endpoint[]>()

  constructor() {
    const { codes, byEndpoint } = loadV2Errors()
    this.errors = new Map(codes.map((code) => [code.code, code]))
    this.#byEndpoint = byEndpoint
    for (const endpoint of this.endpoints)
      this.#byPath.set(endpoint.path, [...(this.#byPath.get(endpoint.path) ?? []), endpoint])
  }

  /** The `err_code` values an endpoint is documented to answer with; none for those without such a table. */
  codesOf({ id }: Pick<V2Endpoint, 'id'>): readonly string[] {
    return this.#byEndpoint[id] ?? []
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
