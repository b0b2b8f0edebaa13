import { decodeBase64, encodeBase64 } from './base64.ts'
import type { PublicKey } from './public-key.ts'

/** Builds the three lines that the signature of an answer or of a notification covers. */
export function answerMessage(parts: {
  readonly timestamp: number | string
  readonly nonce: string
  readonly body: Uint8Array
}): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${parts.timestamp}\n${parts.nonce}\n`)
  const message = new Uint8Array(head.length + parts.body.length + 1)
  message.set(head, 0)
  message.set(parts.body, head.length)
  message[message.length - 1] = 0x0a
  return message
}

/**
 * Tells whether `signature` is the signature of `message` by the owner of `publicKey`.
 * Never rejects because of the signature: a probe, bad Base64 or a wrong length is simply not one. It has one spelling only.
 */
export async function verify(
  message: Uint8Array<ArrayBuffer>,
  signature: string,
  publicKey: PublicKey,
): Promise<boolean> {
  const decoded = decodeBase64(signature)
  // The last character may hold bits that decoding drops.
  if (!decoded || encodeBase64(decoded) !== signature) return false
  const key = await publicKey.cryptoKey()
  try {
    return await crypto.subtle.verify('RSASSA-PKCS1-v1_5', key, decoded, message)
  } catch {
    return false
  }
}
