import { constants, privateDecrypt } from 'node:crypto'
import { vectors } from './vectors.ts'

/** A field as the platform reads it, computed without the SDK. */
export function decryptField(
  ciphertext: string,
  key: 'platform_public_key' | 'platform_certificate_old' | 'platform_certificate_new',
): string {
  const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
  const { private_key_pem } = vectors.keys[key]
  return privateDecrypt({ key: private_key_pem, ...padding }, Buffer.from(ciphertext, 'base64')).toString('utf8')
}
