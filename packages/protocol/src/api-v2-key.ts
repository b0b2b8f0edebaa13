const KEY_BYTES = 32

/**
 * Checks an APIv2 key (APIv2密钥) and returns its bytes. It signs what is still signed the old way, such as PayScore jumps.
 *
 * @throws TypeError unless it is exactly 32 bytes long; the key is never repeated.
 */
export function parseApiV2Key(key: string | Uint8Array): Buffer {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'utf8') : Buffer.from(key)
  if (bytes.length !== KEY_BYTES)
    throw new TypeError(`The APIv2 key must be ${KEY_BYTES} bytes long, this one has ${bytes.length}.`)
  return bytes
}
