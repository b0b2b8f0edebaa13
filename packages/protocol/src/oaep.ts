import { constants, privateDecrypt, publicEncrypt, type KeyObject } from 'node:crypto'
import { DecryptError } from './sealed.ts'

// SHA-1 for the hash and for MGF1: what the guide and every official client use.
const PADDING = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' } as const
const OVERHEAD_BYTES = 42

/**
 * Encrypts a sensitive field for the holder of `publicKey`. Returns Base64.
 *
 * @throws RangeError when the text is longer than one RSA block holds (214 bytes with a 2048-bit key).
 */
export function oaepEncrypt(plaintext: string, publicKey: KeyObject): string {
  const bytes = Buffer.from(plaintext, 'utf8')
  const limit = (publicKey.asymmetricKeyDetails?.modulusLength ?? 2048) / 8 - OVERHEAD_BYTES
  if (bytes.length > limit)
    throw new RangeError(`A sensitive field holds at most ${limit} bytes, this one has ${bytes.length}.`)
  return publicEncrypt({ key: publicKey, ...PADDING }, bytes).toString('base64')
}

/**
 * Decrypts a sensitive field.
 *
 * @throws DecryptError when it was not encrypted for this key.
 */
export function oaepDecrypt(ciphertext: string, privateKey: KeyObject): string {
  try {
    return privateDecrypt({ key: privateKey, ...PADDING }, Buffer.from(ciphertext, 'base64')).toString('utf8')
  } catch {
    throw new DecryptError('The field was not encrypted for this private key.')
  }
}
