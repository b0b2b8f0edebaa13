/** What AEAD_AES_256_GCM is made of, in bytes. */
export const AEAD_BYTES = { key: 32, nonce: 12, tag: 16 } as const

/** Standard Base64 with its padding. */
export const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** What the platform encrypted, as it stands in a message. */
export interface Sealed {
  /** 12 ASCII characters, used as bytes. */
  readonly nonce: string
  /** Authenticated, not encrypted; missing, `null` and `''` all mean zero bytes. */
  readonly associated_data?: string | null | undefined
  /** Base64 of ciphertext and 16-byte tag. */
  readonly ciphertext: string
}

/** The ciphertext is not what this key sealed: another APIv3 key, or altered bytes. */
export class DecryptError extends Error {
  override readonly name = 'DecryptError'
}

export function malformedCiphertext(): DecryptError {
  return new DecryptError('The ciphertext or its nonce is malformed.')
}

export function foreignCiphertext(): DecryptError {
  return new DecryptError('The ciphertext does not belong to this APIv3 key, nonce and associated data.')
}

/** @throws TypeError unless the APIv3 key is exactly 32 bytes long: one of another length must never be cut or filled up in silence. */
export function requireApiV3KeyBytes<T extends Uint8Array>(bytes: T): T {
  if (bytes.length !== AEAD_BYTES.key)
    throw new TypeError(`The APIv3 key must be ${AEAD_BYTES.key} bytes long, this one has ${bytes.length}.`)
  return bytes
}
