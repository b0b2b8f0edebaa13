import type { V2SignType } from '@wxtill/protocol'
import type { Sendable } from '../call.ts'
import { InvalidRequestError } from '../errors.ts'
import { readTimeouts } from '../wire-options.ts'
import { wireFields, type WireField } from './fields.ts'
import type { V2Config } from './options.ts'
import { isRepeatable } from './repeatable.ts'
import { knownRoute, type V2CallOptions, type V2KnownRoute } from './route.ts'

/** A request ready to be signed; every attempt sends exactly this, under a new nonce. */
export interface V2Call extends Sendable {
  readonly route: V2KnownRoute
  /** Everything but nonce and sign. */
  readonly fields: readonly WireField[]
  readonly signType: V2SignType
  /** The bytes of a form, where the route takes one. */
  readonly file: Uint8Array | undefined
}

/**
 * Checks a request, fills in who is calling, and decides how it will be signed.
 *
 * @throws InvalidRequestError naming the field at fault, or the missing client certificate; nothing was sent.
 */
export function prepareV2Call(
  config: V2Config,
  literal: string,
  use: 'call' | 'file' | 'page',
  given: Readonly<Record<string, unknown>>,
  options: V2CallOptions = {},
): V2Call {
  const route = knownRoute(literal, use)
  const { facts } = route
  const signType = facts.signType ?? config.signType
  const owner = ownerFields(config, route, options.appid)
  return {
    route,
    fields: [...owner, ...signTypeField(route, signType), ...wireFields(route, given)],
    plainBody: { ...Object.fromEntries(owner), ...given, ...(facts.file && { [facts.file]: '[file]' }) },
    signType,
    file: facts.file === undefined ? undefined : readFile(route, facts.file, given[facts.file]),
    timeouts: options.timeouts ? readTimeouts(options.timeouts, config.timeouts) : config.timeouts,
    signal: options.signal,
    attempts: config.retry.attempts,
    repeatable: isRepeatable(literal),
    stream: use === 'file',
    ...(facts.origin && !config.oneHost ? { origin: facts.origin } : {}),
    ...(facts.certificate ? { clientCertificate: requireCertificate(config, route) } : {}),
  }
}

function ownerFields({ mchid, appid }: V2Config, { facts }: V2KnownRoute, otherAppid: string | undefined): WireField[] {
  const appidField = facts.appid ?? 'appid'
  const mchidField = facts.mchid ?? 'mch_id'
  const fields: WireField[] = []
  if (appidField) fields.push([appidField, otherAppid ?? appid])
  if (mchidField) fields.push([mchidField, mchid])
  return fields
}

/** Said wherever it can be said. A route that pins MD5 has no such field: the platform assumes MD5. */
function signTypeField({ facts }: V2KnownRoute, signType: V2SignType): WireField[] {
  return facts.signType === 'MD5' ? [] : [['sign_type', signType]]
}

function requireCertificate(config: V2Config, route: V2KnownRoute): NonNullable<V2Config['clientCertificate']> {
  if (config.clientCertificate) return config.clientCertificate
  throw new InvalidRequestError(
    'clientCertificate',
    `${route.literal} needs the merchant certificate on the connection; it was not sent.`,
    'Give clientCertificate: { cert, key } with apiclient_cert.pem and apiclient_key.pem to the client.',
    route.literal,
  )
}

function readFile(route: V2KnownRoute, name: string, value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new InvalidRequestError(`/${name}`, 'is not bytes.', 'Give the file as a Uint8Array.', route.literal)
}
