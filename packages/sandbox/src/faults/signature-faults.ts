import type { SignatureFaults } from './delivery-knobs.ts'
import type { Random } from '../random.ts'

const SIGNATURE_BYTES = 256

/**
 * Makes the signature headers those of somebody who has no key of the platform: what another key signs is noise to whoever verifies
 * it. Everything is drawn here, before anybody waits for a signature.
 */
export function forgery(
  forge: NonNullable<SignatureFaults['forge']>,
  random: Random,
): (headers: Record<string, string>) => Record<string, string> {
  const noise = Buffer.from(random.hex(2 * SIGNATURE_BYTES), 'hex').toString('base64')
  const named = forge === 'unknown_key' ? { 'Wechatpay-Serial': random.hex(40) } : {}
  return (headers) => ({ ...headers, ...named, 'Wechatpay-Signature': noise })
}
