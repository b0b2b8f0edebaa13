import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { parseApiV2Key } from '../api-v2-key.ts'
import { DecryptError } from '../sealed.ts'
import { readXml } from './xml.ts'
import { XmlError } from './xml-error.ts'

const ALGORITHM = 'aes-256-ecb'
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** The 32 ASCII characters of lower-case hex MD5(APIv2 key), not its 16 bytes. */
function refundKey(key: string | Uint8Array): Buffer {
  return Buffer.from(createHash('md5').update(parseApiV2Key(key)).digest('hex'), 'latin1')
}

/** Seals the `req_info` of a refund notification: AES-256-ECB with PKCS#7 over a `<root>` document. Returns Base64. */
export function sealRefundInfo(plaintext: string, key: string | Uint8Array): string {
  const cipher = createCipheriv(ALGORITHM, refundKey(key), null)
  return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]).toString('base64')
}

/**
 * Opens the `req_info` of a refund notification. There is no signature: only that it opens into a `<root>` document speaks for
 * its origin, and its 16-byte blocks can be rearranged by anyone who has seen others. Query the refund before acting on it.
 *
 * @throws DecryptError when another key sealed it, or it is not what such a message holds.
 */
export function openRefundInfo(req_info: string, key: string | Uint8Array): Map<string, string> {
  const sealed = BASE64.test(req_info) ? Buffer.from(req_info, 'base64') : Buffer.alloc(0)
  const decipher = createDecipheriv(ALGORITHM, refundKey(key), null)
  try {
    return readXml(Buffer.concat([decipher.update(sealed), decipher.final()]), { root: 'root' })
  } catch (error) {
    throw new DecryptError(
      error instanceof XmlError
        ? `The req_info opens, but not into a refund: ${error.message}`
        : 'The req_info does not belong to this APIv2 key.',
    )
  }
}
