import { AEAD_BYTES, foreignCiphertext, malformedCiphertext, requireApiV3KeyBytes, type Sealed } from '../sealed.ts'
import { decodeBase64 } from './base64.ts'

/** An APIv3 key that WebCrypto imports at first use. */
export type ApiV3Key = () => Promise<Awaited<ReturnType<typeof crypto.subtle.importKey>>>

/**
 * Checks an APIv3 key.
 *
 * @throws TypeError unless it is exactly 32 bytes long: a key of another length must never be cut or filled up in silence.
 */
export function parseApiV3Key(key: string): ApiV3Key {
  const bytes = requireApiV3KeyBytes(new TextEncoder().encode(key))
  let imported: ReturnType<ApiV3Key> | undefined
  return () => (imported ??= crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']))
}

/**
 * AEAD_AES_256_GCM: opens what the platform sealed. Nothing is returned before the tag was checked.
 *
 * @throws DecryptError when key, nonce, associated data or ciphertext do not belong together.
 */
export async function aeadDecrypt({
  key,
  nonce,
  associated_data,
  ciphertext,
}: Sealed & { readonly key: ApiV3Key }): Promise<Uint8Array> {
  const iv = new TextEncoder().encode(nonce)
  const sealed = decodeBase64(ciphertext)
  if (iv.length !== AEAD_BYTES.nonce || !sealed || sealed.length < AEAD_BYTES.tag) throw malformedCiphertext()
  const additionalData = new TextEncoder().encode(associated_data ?? '')
  const algorithm = { name: 'AES-GCM', iv, additionalData, tagLength: AEAD_BYTES.tag * 8 }
  const cryptoKey = await key()
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, cryptoKey, sealed))
  } catch {
    throw foreignCiphertext()
  }
}
