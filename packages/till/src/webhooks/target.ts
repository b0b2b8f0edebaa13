import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { isPublicAddress } from './address.ts'

/** Where a name leads. */
export interface Address {
  address: string
  family: number
}

/** Asks for the addresses of a name, as the machine knows them. */
export type Resolve = (hostname: string) => Promise<Address[]>

export const resolveByMachine: Resolve = (hostname) => lookup(hostname, { all: true, verbatim: true })

/** An address a webhook must not go to; the message says why. */
export class TargetRefused extends Error {
  override readonly name = 'TargetRefused'
}

/** What is wrong with a URL as it stands, without asking where its name leads; undefined when nothing is. */
export function urlFlaw(text: string, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(text)) return 'is not a URL'
  const { protocol, username, password } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return 'must begin with https://'
  if (protocol === 'http:' && !allowPrivate)
    return 'must begin with https://: over http everybody on the way reads along'
  if (username !== '' || password !== '') return 'must carry no user or password: the signature says who is calling'
  return undefined
}

/**
 * The addresses a URL's host has at this moment, every one of them allowed. The connection is made to one of these and the name
 * is not asked again, so a name that changes its answer in between (DNS rebinding) gains nothing.
 *
 * @throws TargetRefused when one of them is private; whatever `resolve` throws
 */
export async function addressesOf(url: URL, resolve: Resolve, allowPrivate: boolean): Promise<Address[]> {
  const hostname = url.hostname.replace(/^\[|\]$/g, '')
  const family = isIP(hostname)
  const addresses = family === 0 ? await resolve(hostname) : [{ address: hostname, family }]
  if (addresses.length === 0) throw new TargetRefused(`${hostname} has no address`)
  const closed = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address))
  if (closed === undefined) return addresses
  const leads = family === 0 ? `${hostname} leads to ${closed.address}, which is` : `${hostname} is`
  throw new TargetRefused(`${leads} not a public address`)
}
