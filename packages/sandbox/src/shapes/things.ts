import { PlatformError, REQUEST_CODE } from '../gateway/platform-error.ts'
import { thingName, type State } from '../store/state.ts'
import { isBusinessNumber, type Kind } from './kinds.ts'
import type { Call } from '../gateway/call.ts'
import type { Thing } from '../store/records.ts'

/** More are forgotten, the oldest first. */
const MOST_THINGS = 4000
/** Longer ones are not remembered, so that memory stays bounded. */
const MOST_CHARACTERS = 32_768

/** What a call said, in one record: path, query and body. */
export type Said = Readonly<Record<string, unknown>>

/** The key of what this call makes: the merchant's own numbers make two calls one, otherwise every call makes its own thing. */
export function keyOf(call: Call, kind: Kind, said: Said): string | undefined {
  const numbers = kind.makes.filter((name) => isBusinessNumber(name) && said[name] !== undefined)
  if (numbers.length === 0) return undefined
  return `${call.merchant.mchid}|${routeOf(call)}|${numbers.map((name) => `${name}=${String(said[name])}`).join('&')}`
}

/**
 * The thing this call means, as far as it is remembered.
 *
 * @throws PlatformError 404 when the call names one of a kind that is made here, and this one was not.
 */
export function meant(call: Call, kind: Kind, said: Said): Thing | undefined {
  const { path } = call.endpoint
  let isMissing = false
  for (const name of kind.asks) {
    const found = find(call, name, said[name]).filter((thing) => kind.makes.length === 0 || isUnder(thing, path))
    if (found.length > 0) return nearest(found, path)
    if (kind.makes.length > 0 || !kind.made.has(name)) continue
    // A path goes down to the thing: what it names last must exist. A query may name the same thing in several ways.
    if (Object.hasOwn(call.params, name)) throw missing()
    isMissing ||= isAskedFor(call, name)
  }
  if (isMissing) throw missing()
  return undefined
}

/** Remembers a thing, or what has changed about it. */
export function remember({ things }: Pick<State, 'things'>, thing: Thing): void {
  if (JSON.stringify(thing).length > MOST_CHARACTERS) return
  things.put(thing.key, thing)
  if (things.size > MOST_THINGS) things.delete(things.values().next().value!.key)
}

function find({ platform, merchant, endpoint }: Call, name: string, value: unknown): Thing[] {
  if (typeof value !== 'string' && typeof value !== 'number') return []
  return platform.state.thingsByName(thingName(merchant.mchid, endpoint.product, name, String(value)))
}

/** A call like `…/orders/cancel` means the order that was made by `…/orders`; one like `…/orders/{id}/parts` makes another thing. */
function isUnder(thing: Thing, path: string): boolean {
  return path.startsWith(`${thing.path}/`) && !path.includes('{', thing.path.length)
}

/** Of several things with the same number, the one whose path goes furthest along with this one. */
function nearest(things: readonly Thing[], path: string): Thing | undefined {
  return things.toSorted((a, b) => together(b.path, path) - together(a.path, path))[0]
}

function together(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')]
  const parting = one.findIndex((segment, index) => segment !== other[index])
  return parting === -1 ? one.length : parting
}

/** A name in a query may be a filter, unless the answer is the thing itself. */
function isAskedFor({ endpoint, query }: Call, name: string): boolean {
  return Object.hasOwn(query, name) && endpoint.method === 'GET' && Object.hasOwn(endpoint.response ?? {}, name)
}

function missing(): PlatformError {
  return new PlatformError(404, 'RESOURCE_NOT_EXISTS', '资源不存在', { requestCode: REQUEST_CODE.orderMissing })
}

function routeOf({ endpoint }: Call): string {
  return `${endpoint.method} ${endpoint.path}`
}
