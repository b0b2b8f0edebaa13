import { catalogue, type Endpoint } from '@wxtill/catalogue'

/** What a call does to the things that are remembered. */
export interface Kind {
  /** Names under which the thing that this call makes will be found; none for a call that makes nothing. */
  readonly makes: readonly string[]
  /** Names by which this call can mean a thing that was made before, the most telling first. */
  readonly asks: readonly string[]
  /** Names of which some call of the same family makes things: what has an unknown one does not exist. */
  readonly made: ReadonlySet<string>
}

/** Numbers that merchants give out themselves: two calls with the same one mean the same thing. */
const BUSINESS_NUMBER =
  /^(?:out_\w+|combine_out_trade_no|business_code|merchant_plan_no|merchant_sign_plan_no|\w*request_no)$/
/** Names of somebody, not of a thing. */
const PARTY = /(?:mchid|appid|openid)$/
const IDENTIFIER = /(?:(?:^|_|user|brand)id|_no|_code|_number|_sn)$/

/**
 * Tells from the shape of a product's interfaces which of them make things and which ask for them. What has business rules is
 * left to those.
 */
export class Kinds {
  readonly #isHandled: (endpoint: Endpoint) => boolean
  readonly #products = new Map<string, ReadonlyMap<string, Kind>>()

  /** @param isHandled whether an endpoint has business rules. */
  constructor(isHandled: (endpoint: Endpoint) => boolean) {
    this.#isHandled = isHandled
  }

  of({ product, id }: Endpoint): Kind {
    let kinds = this.#products.get(product)
    if (!kinds) {
      const all = catalogue.product(product)
      const handled = all.filter((endpoint) => this.#isHandled(endpoint))
      const endpoints = all.filter((endpoint) => !handled.includes(endpoint))
      this.#products.set(product, (kinds = kindsOf(endpoints, handled)))
    }
    return kinds.get(id)!
  }
}

/** Whether a name stands for a thing: a number or an id, and not that of a merchant, an app or a person. */
export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name) && !PARTY.test(name)
}

export function isBusinessNumber(name: string): boolean {
  return BUSINESS_NUMBER.test(name)
}

function kindsOf(endpoints: readonly Endpoint[], handled: readonly Endpoint[]): Map<string, Kind> {
  // Things are made for being asked for: only names that some interface takes in its path or query count.
  const asked = new Set(endpoints.flatMap((endpoint) => [...pathNames(endpoint), ...queryNames(endpoint)]))
  const makes = new Map(endpoints.map((endpoint) => [endpoint.id, madeBy(endpoint, asked)]))
  // What business rules make is remembered elsewhere: here nobody can say that it is missing.
  const elsewhere = new Set(handled.flatMap((endpoint) => madeBy(endpoint, asked)))
  return new Map(
    endpoints.map((endpoint) => {
      const inBody = Object.keys(endpoint.request ?? {}).filter((name) => asked.has(name) && isIdentifier(name))
      const relatives = endpoints.filter((other) => familyOf(other) === familyOf(endpoint))
      const certain = relatives.flatMap((other) => certainly(other, makes.get(other.id)!))
      const made = new Set(certain.filter((name) => !elsewhere.has(name)))
      const asks = new Set([...pathNames(endpoint).toReversed(), ...queryNames(endpoint), ...inBody])
      return [endpoint.id, { makes: makes.get(endpoint.id)!, asks: [...asks], made }] as const
    }),
  )
}

/** What a maker may leave out does not prove that all have it. */
function certainly({ request }: Endpoint, made: readonly string[]): readonly string[] {
  return made.filter((name) => request?.[name]?.required !== false)
}

/** The beginning that paths about the same things share. */
function familyOf({ path }: Endpoint): string {
  return /^.*?\/v3\/[^/]*\/[^/]*/.exec(path)?.[0] ?? path
}

function madeBy(endpoint: Endpoint, asked: ReadonlySet<string>): string[] {
  const { method, path, request, response } = endpoint
  if (method === 'PUT' && path.endsWith('}')) return pathNames(endpoint).slice(-1)
  if (method !== 'POST') return []
  const inPath = pathNames(endpoint)
  const inBody = Object.keys(request ?? {})
  const numbers = inBody.filter((name) => isBusinessNumber(name) && asked.has(name))
  const ids = Object.keys(response ?? {}).filter(
    (name) => isIdentifier(name) && asked.has(name) && !inBody.includes(name) && !inPath.includes(name),
  )
  // Below a thing, `…/stocks` makes a `stock_id`; `…/terminate` tells the ids of things that are there already.
  return [...numbers, ...(inPath.length === 0 ? ids : ids.filter((name) => isNamedLike(name, path)))]
}

function isNamedLike(name: string, path: string): boolean {
  const collection = path.slice(path.lastIndexOf('/') + 1).replaceAll('-', '_')
  return collection.includes(name.replace(IDENTIFIER, '').replace(/_$/, ''))
}

function pathNames({ params }: Endpoint): string[] {
  return params.path.map(({ name }) => name!).filter(isIdentifier)
}

function queryNames({ params }: Endpoint): string[] {
  return params.query.map(({ name }) => name!).filter(isIdentifier)
}
