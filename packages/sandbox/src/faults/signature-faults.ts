import type { SignatureFaults } from './delivery-knobs.ts'
import type { Random } from '../random.ts'

const SIGNATURE_BYTES = 256

/** The signature headers of a probe under a serial that nobody knows yet. */
export function underUnknownSerial(headers: Record<string, string>, random: Random): Record<string, string> {
  return { ...headers, 'Wechatpay-Serial': random.hex(40) }
}

/** The signature headers of somebody who has no key of the platform: what another key signs is noise to whoever verifies it. */
export function forged(
  headers: Record<string, string>,
  forge: NonNullable<SignatureFaults['forge']>,
  random: Random,
): Record<string, string> {
  const noise = Buffer.from(random.hex(2 * SIGNATURE_BYTES), 'hex').toString('base64')
  const named = forge === 'unknown_key' ? underUnknownSerial(headers, random) : headers
  return { ...named, 'Wechatpay-Signature': noise }
}
