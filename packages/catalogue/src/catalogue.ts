import { loadErrorCodes, loadEvents, loadIndex, loadProduct } from './load.ts'
import { Router } from './router.ts'
import type { Endpoint, ErrorCode, EventDescription } from './endpoint.ts'
import type { Found } from './router.ts'
import { V2Catalogue } from './v2/catalogue.ts'

interface Notifications {
  readonly events: ReadonlyMap<string, EventDescription>
  readonly aliases: ReadonlyMap<string, string>
}

/**
 * Everything that is known of WeChat Pay's APIs. The files are megabytes: an import reads nothing, the first look-up reads the
 * index of routes, and a product's file is read when one of its endpoints is first called.
 */
class Catalogue {
  readonly #products = new Map<string, readonly Endpoint[]>()
  #index: ReadonlyMap<string, readonly string[]> | undefined
  #router: Router | undefined
  #endpoints: readonly Endpoint[] | undefined
  #errors: ReadonlyMap<string, ErrorCode> | undefined
  #events: Notifications | undefined
  #v2: V2Catalogue | undefined

  /** The names of the products, such as `basic-payments`. */
  get products(): readonly string[] {
    return [...this.#routes().keys()]
  }

  /** Every endpoint of APIv3; reads all files. */
  get endpoints(): readonly Endpoint[] {
    return (this.#endpoints ??= this.products.flatMap((product) => this.product(product)))
  }

  /** Error codes of APIv3 by their code. */
  get errors(): ReadonlyMap<string, ErrorCode> {
    return (this.#errors ??= new Map(loadErrorCodes().map((code) => [code.code, code])))
  }

  /** Notifications by `event_type`. */
  get events(): ReadonlyMap<string, EventDescription> {
    return this.#notifications().events
  }

  /** Other spellings of event types that are on the wire, and the current one. */
  get eventAliases(): ReadonlyMap<string, string> {
    return this.#notifications().aliases
  }

  /** APIv2, read when first asked for. */
  get v2(): V2Catalogue {
    return (this.#v2 ??= new V2Catalogue())
  }

  /** The endpoints of one product; none for an unknown name. */
  product(name: string): readonly Endpoint[] {
    const known = this.#products.get(name)
    if (known) return known
    const endpoints = this.#routes().has(name) ? loadProduct(name) : []
    this.#products.set(name, endpoints)
    return endpoints
  }

  /**
   * Finds the endpoint of a request.
   *
   * @param path as on the wire, without the query.
   * @returns the endpoint with its decoded path parameters; the methods that exist when this one does not; undefined for an unknown path.
   */
  find(method: string, path: string): Found | undefined {
    this.#router ??= new Router(this.#routes(), (product) => this.product(product))
    return this.#router.find(method, path)
  }

  #notifications(): Notifications {
    if (!this.#events) {
      const { events, aliases } = loadEvents()
      const byType = new Map(events.map((event) => [event.event_type, event]))
      this.#events = { events: byType, aliases: new Map(Object.entries(aliases)) }
    }
    return this.#events
  }

  #routes(): ReadonlyMap<string, readonly string[]> {
    return (this.#index ??= new Map(Object.entries(loadIndex())))
  }
}

export const catalogue = new Catalogue()
