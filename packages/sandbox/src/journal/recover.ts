import { constants, publicDecrypt, type KeyObject } from 'node:crypto'

/** What stands inside a signature: which hash of the message, and the hash itself. */
export interface Recovered {
  hash: 'sha256' | 'sha1' | 'md5' | 'sha384' | 'sha512'
  digest: Buffer
}

/** How PKCS #1 introduces each hash. */
const PREFIXES: readonly [Recovered['hash'], string][] = [
  ['sha256', '3031300d060960864801650304020105000420'],
  ['sha1', '3021300906052b0e03021a05000414'],
  ['md5', '3020300c06082a864886f70d020505000410'],
  ['sha384', '3041300d060960864801650304020205000430'],
  ['sha512', '3051300d060960864801650304020305000440'],
]

/**
 * Opens a PKCS #1 v1.5 signature. That it opens proves whose key made it, whatever was signed; the hash inside can be held against
 * as many messages as one can think of.
 */
export function recover(signature: Buffer, key: KeyObject): Recovered | undefined {
  let info: string
  try {
    info = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).toString('hex')
  } catch {
    return undefined
  }
  const found = PREFIXES.find(([, prefix]) => info.startsWith(prefix))
  return found && { hash: found[0], digest: Buffer.from(info.slice(found[1].length), 'hex') }
}
