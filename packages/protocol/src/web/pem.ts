import { decodeBase64 } from './base64.ts'

/**
 * The bytes between `-----BEGIN label-----` and its end.
 *
 * @throws TypeError when there is no such block or it is not Base64.
 */
export function readPem(pem: string, label: string): Uint8Array<ArrayBuffer> {
  const [, rest] = pem.split(`-----BEGIN ${label}-----`, 2)
  const [block, end] = rest?.split(`-----END ${label}-----`, 2) ?? []
  const bytes = block === undefined || end === undefined ? undefined : decodeBase64(block.replaceAll(/\s/g, ''))
  if (!bytes?.length) throw new TypeError(`Expected PEM text that begins with "-----BEGIN ${label}-----".`)
  return bytes
}
