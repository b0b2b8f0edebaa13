import { createCipheriv, createDecipheriv } from 'node:crypto'
import {
  AEAD_BYTES,
  BASE64,
  foreignCiphertext,
  malformedCiphertext,
  requireApiV3KeyBytes,
  type Sealed,
} from './sealed.ts'

const ALGORITHM = 'aes-256-gcm'

interface AeadKey {
  /** The APIv3 key: exactly 32 bytes. */
  readonly key: string | Uint8Array
}

/**
 * Checks an APIv3 key and returns its bytes.
 *
 * @throws TypeError unless it is exactly 32 bytes long: a key of another length must never be cut or filled up in silence.
 */
export function parseApiV3Key(key: string | Uint8Array): Buffer {
  return requireApiV3KeyBytes(typeof key === 'string' ? Buffer.from(key, 'utf8') : Buffer.from(key))
}

/** AEAD_AES_256_GCM. Returns Base64 of ciphertext and 16-byte tag. */
export function aeadEncrypt(
  parts: AeadKey & Omit<Sealed, 'ciphertext'> & { readonly plaintext: string | Uint8Array },
): string {
  const nonce = Buffer.from(parts.nonce, 'utf8')
  if (nonce.length !== AEAD_BYTES.nonce)
    throw new TypeError(`The nonce must be ${AEAD_BYTES.nonce} bytes long, this one has ${nonce.length}.`)
  const cipher = createCipheriv(ALGORITHM, parseApiV3Key(parts.key), nonce, { authTagLength: AEAD_BYTES.tag })
  cipher.setAAD(Buffer.from(parts.associated_data ?? '', 'utf8'))
  return Buffer.concat([cipher.update(parts.plaintext as Buffer), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  )
}

/**
 * Opens what {@link aeadEncrypt} or the platform sealed. Nothing is returned before the tag was checked.
 *
 * @throws DecryptError when key, nonce, associated data or ciphertext do not belong together.
 */
export function aeadDecrypt(parts: AeadKey & Sealed): Buffer {
  const key = parseApiV3Key(parts.key)
  const nonce = Buffer.from(parts.nonce, 'utf8')
  const sealed = BASE64.test(parts.ciphertext) ? Buffer.from(parts.ciphertext, 'base64') : Buffer.alloc(0)
  if (nonce.length !== AEAD_BYTES.nonce || sealed.length < AEAD_BYTES.tag) throw malformedCiphertext()
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: AEAD_BYTES.tag })
  decipher.setAAD(Buffer.from(parts.associated_data ?? '', 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - AEAD_BYTES.tag))
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - AEAD_BYTES.tag))
  try {
    return Buffer.concat([plaintext, decipher.final()])
  } catch {
    throw foreignCiphertext()
  }
}
