import { createHash, timingSafeEqual } from 'node:crypto'

/** SHA-256 in hex: how tokens with enough chance in them are kept. */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex')

/** Compares without telling by its time where two texts differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(fingerprint(a), 'hex'), Buffer.from(fingerprint(b), 'hex'))
}
