import { createDecipheriv, type DecipherGCM } from 'node:crypto'
import { parseApiV3Key } from './aead.ts'
import { DecryptError } from './sealed.ts'

const TAG_BYTES = 16
const NONCE = /^[\x21-\x7e]{12,16}$/

/**
 * Opens a file sealed with AEAD_AES_256_GCM piece by piece, in constant memory. The tag stands behind the last byte, so what has
 * come out is worth nothing before {@link end} has returned.
 */
export class AeadFileReader {
  readonly #decipher: DecipherGCM
  #held: Buffer = Buffer.alloc(0)

  /**
   * @param parts.key 32 bytes.
   * @param parts.nonce 12 to 16 ASCII characters, used as bytes.
   * @throws TypeError when one of them has another length.
   */
  constructor(parts: { readonly key: string | Uint8Array; readonly nonce: string }) {
    if (!NONCE.test(parts.nonce)) throw new TypeError('The nonce of a sealed file must be 12 to 16 ASCII characters.')
    const key = parseApiV3Key(parts.key)
    this.#decipher = createDecipheriv('aes-256-gcm', key, parts.nonce, { authTagLength: TAG_BYTES })
  }

  /** Takes the next bytes and returns what they open; the last 16 are held back, they may be the tag. */
  push(chunk: Uint8Array): Buffer {
    const data = Buffer.concat([this.#held, chunk])
    const border = Math.max(0, data.length - TAG_BYTES)
    this.#held = data.subarray(border)
    return this.#decipher.update(data.subarray(0, border))
  }

  /** @throws DecryptError when the file was cut or altered, or when key and nonce are not its own. */
  end(): void {
    if (this.#held.length < TAG_BYTES) throw new DecryptError('The sealed file is shorter than its tag.')
    this.#decipher.setAuthTag(this.#held)
    try {
      this.#decipher.final()
    } catch {
      throw new DecryptError('The sealed file does not belong to this key and nonce.')
    }
  }
}
