import { createCipheriv, createDecipheriv } from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The ciphertext is not what this key sealed: another APIv3 key, or altered bytes. */
export class DecryptError extends Error {
  override readonly name = 'DecryptError'
}

interface AeadParts {
  /** The APIv3 key: exactly 32 bytes. */
  readonly key: string | Uint8Array
  /** 12 ASCII characters, used as bytes. */
  readonly nonce: string
  /** Authenticated, not encrypted; missing, `null` and `''` all mean zero bytes. */
  readonly associated_data?: string | null | undefined
}

/**
 * Checks an APIv3 key and returns its bytes.
 *
 * @throws TypeError unless it is exactly 32 bytes long: a key of another length must never be cut or filled up in silence.
 */
export function parseApiV3Key(key: string | Uint8Array): Buffer {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'utf8') : Buffer.from(key)
  if (bytes.length !== KEY_BYTES)
    throw new TypeError(`The APIv3 key must be ${KEY_BYTES} bytes long, this one has ${bytes.length}.`)
  return bytes
}

/** AEAD_AES_256_GCM. Returns Base64 of ciphertext and 16-byte tag. */
export function aeadEncrypt(parts: AeadParts & { readonly plaintext: string | Uint8Array }): string {
  const nonce = Buffer.from(parts.nonce, 'utf8')
  if (nonce.length !== NONCE_BYTES)
    throw new TypeError(`The nonce must be ${NONCE_BYTES} bytes long, this one has ${nonce.length}.`)
  const cipher = createCipheriv(ALGORITHM, parseApiV3Key(parts.key), nonce, { authTagLength: TAG_BYTES })
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
export function aeadDecrypt(parts: AeadParts & { readonly ciphertext: string }): Buffer {
  const key = parseApiV3Key(parts.key)
  const nonce = Buffer.from(parts.nonce, 'utf8')
  const sealed = BASE64.test(parts.ciphertext) ? Buffer.from(parts.ciphertext, 'base64') : Buffer.alloc(0)
  if (nonce.length !== NONCE_BYTES || sealed.length < TAG_BYTES) {
    throw new DecryptError('The ciphertext or its nonce is malformed.')
  }
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(parts.associated_data ?? '', 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - TAG_BYTES))
  try {
    return Buffer.concat([plaintext, decipher.final()])
  } catch {
    throw new DecryptError('The ciphertext does not belong to this APIv3 key, nonce and associated data.')
  }
}
