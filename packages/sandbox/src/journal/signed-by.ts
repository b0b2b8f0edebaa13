import { createHmac, type KeyObject } from 'node:crypto'
import { parseCertificate } from '@wxtill/protocol'
import { recover, type Recovered } from './recover.ts'
import type { Merchants } from '../merchants/merchants.ts'
import type { Merchant } from '../store/merchant-records.ts'

/** Who made a signature. */
export interface SignedBy extends Recovered {
  /** What is wrong with the key or the way of signing; absent for the right key and SHA-256. */
  mistakes: string[]
}

/** Spellings of a signature's bytes; the first is the right one. */
const SPELLINGS: readonly [says: string | undefined, read: (text: string) => Buffer | undefined][] = [
  [undefined, (text) => exactly(text, 'base64')],
  ['the signature is in URL-safe Base64', (text) => exactly(text.replace(/=+$/, ''), 'base64url')],
  ['the signature is in hexadecimal', (text) => exactly(text.toLowerCase(), 'hex')],
  ['the padding of the signature’s Base64 is missing', (text) => exactly(`${text}==`, 'base64')],
  ['the signature was percent-encoded', (text) => (text.includes('%') ? exactly(decoded(text), 'base64') : undefined)],
  ['the signature’s plus signs were sent as blanks', (text) => exactly(text.replaceAll(' ', '+'), 'base64')],
  ['the signature was broken into lines', (text) => exactly(text.replaceAll(/\\[nr]|\s/g, ''), 'base64')],
  ['the signature was encoded twice', (text) => exactly(exactly(text, 'base64')?.toString('latin1') ?? '', 'base64')],
]

/** Finds the key that made a signature, among all that are known here; undefined when it is none of them. */
export function signedBy(signature: string, merchant: Merchant, merchants: Merchants): SignedBy | undefined {
  for (const [spelling, read] of SPELLINGS) {
    const bytes = read(signature)
    if (!bytes || bytes.length < 256) continue
    for (const [whose, key] of knownKeys(merchant, merchants)) {
      const found = recover(bytes, key)
      if (!found) continue
      const hash = found.hash === 'sha256' ? undefined : `signed with ${found.hash.toUpperCase()} instead of SHA256`
      return { ...found, mistakes: [spelling, whose, hash].filter((says) => says !== undefined) }
    }
  }
  return undefined
}

/** Which of APIv2's ways of signing a text was made by, over this message; undefined for none. */
export function symmetricMistake(signature: string, message: Buffer, merchant: Merchant): string | undefined {
  const keys = [
    ['APIv2', merchant.api_v2_key],
    ['APIv3', merchant.api_v3_key],
  ] as const
  for (const [name, key] of keys) {
    const mac = createHmac('sha256', key).update(message).digest()
    if ([mac.toString('base64'), mac.toString('hex')].some((text) => text.toLowerCase() === signature.toLowerCase()))
      return `signed with the ${name} key as an HMAC, not with the merchant's private key`
  }
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{64})$/i.test(signature))
    return 'signed in the way of APIv2, not with the merchant’s private key'
  return undefined
}

function* knownKeys(merchant: Merchant, merchants: Merchants): Generator<[whose: string | undefined, key: KeyObject]> {
  yield [undefined, merchants.publicKey(merchant)]
  for (const pem of merchant.replaced_certificates ?? []) {
    const { serial_no, publicKey } = parseCertificate(pem)
    yield [`signed with the key of this merchant's earlier certificate ${serial_no}`, publicKey]
  }
  for (const other of merchants.list()) {
    if (other.mchid !== merchant.mchid)
      yield [`signed with the key of merchant ${other.mchid}`, merchants.publicKey(other)]
  }
}

/** Strict: Node decodes leniently. */
function exactly(text: string, encoding: 'base64' | 'base64url' | 'hex'): Buffer | undefined {
  const bytes = Buffer.from(text, encoding)
  return bytes.length > 0 && bytes.toString(encoding) === text ? bytes : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
