import { Webhook } from 'standardwebhooks'
import type { RandomBytes } from '../db/clock.ts'

const MARK = 'whsec_'

/** A secret of the Standard Webhooks convention: 256 bits of chance. */
export const newSecret = (random: RandomBytes): string => MARK + Buffer.from(random(32)).toString('base64')

/** What a webhook carries to be believed. */
export interface SignedHeaders {
  'webhook-id': string
  'webhook-timestamp': string
  'webhook-signature': string
}

/**
 * Signs by the Standard Webhooks convention, version 1.
 *
 * @param secrets `whsec_…`; each makes a signature, so that a receiver with any of them believes it.
 */
export function signWebhook(
  { id, at, body }: { id: string; at: Date; body: string },
  secrets: readonly string[],
): SignedHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, at, body))
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') }
}
