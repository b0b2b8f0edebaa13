import type { SecretKeeper } from './seal.ts'
import type { EndpointRow } from './tables.ts'

/** The secrets an endpoint is signed with now: its own, and for a while the one before. */
export function secretsOf(endpoint: EndpointRow, now: Date, keeper: SecretKeeper): string[] {
  const { secret, previous_secret, previous_secret_until } = endpoint
  const old = previous_secret !== null && previous_secret_until !== null && previous_secret_until > now
  return [secret, ...(old ? [previous_secret] : [])].map((sealed) => keeper.open(sealed, endpoint))
}
