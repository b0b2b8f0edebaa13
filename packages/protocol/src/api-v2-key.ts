const KEY_BYTES = 32

/**
 * Checks an APIv2 key (APIv2密钥) and returns its bytes. It signs APIv2, and PayScore jumps.
 *
 * @throws TypeError unless it is exactly 32 bytes long (with a key that was dropped for its length, every forgery would hold); the
 *   key is never repeated.
 */
export function parseApiV2Key(key: string | Uint8Array): Buffer {
  const bytes = typeof key === 'string' ? Buffer.from(key, 'utf8') : Buffer.from(key)
  if (bytes.length !== KEY_BYTES)
    throw new TypeError(`The APIv2 key must be ${KEY_BYTES} bytes long, this one has ${bytes.length}.`)
  return bytes
}
