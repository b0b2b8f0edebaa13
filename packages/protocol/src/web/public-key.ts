import { childrenOf, contentOf, readElements, TAG } from './der.ts'
import { hex } from './hex.ts'
import { readPem } from './pem.ts'

/** An RSA public key that only verifies signatures of the platform. */
export interface PublicKey {
  /** SubjectPublicKeyInfo in DER. */
  readonly spki: Uint8Array<ArrayBuffer>
  /** The key as WebCrypto takes it, imported at first use. */
  readonly cryptoKey: () => Promise<VerifyKey>
}

type VerifyKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>

const MINIMUM_BITS = 2048
const RSA_ENCRYPTION = '2a864886f70d010101'

/**
 * Reads an RSA public key in SPKI form (`pub_key.pem`, the WeChat Pay public key).
 *
 * @throws TypeError when it is not an RSA public key of at least 2048 bits, a private key included:
 *   whoever hands one in has mixed up the files.
 */
export function parsePublicKey(pem: string): PublicKey {
  if (pem.includes('PRIVATE KEY'))
    throw new TypeError('Expected a public key (BEGIN PUBLIC KEY), but this PEM holds a private key.')
  return publicKeyOf(readPem(pem, 'PUBLIC KEY'))
}

/** @throws TypeError when the SubjectPublicKeyInfo is not that of an RSA key of at least 2048 bits. */
export function publicKeyOf(spki: Uint8Array<ArrayBuffer>): PublicKey {
  const bits = modulusBits(spki)
  if (bits < MINIMUM_BITS)
    throw new TypeError(`The RSA public key has ${bits} bits; at least ${MINIMUM_BITS} are needed.`)
  let imported: Promise<VerifyKey> | undefined
  return { spki, cryptoKey: () => (imported ??= importKey(spki)) }
}

function importKey(spki: Uint8Array<ArrayBuffer>): Promise<VerifyKey> {
  return crypto.subtle.importKey('spki', spki, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['verify'])
}

function modulusBits(spki: Uint8Array<ArrayBuffer>): number {
  const [algorithm, key] = structure(() => {
    const [info, ...rest] = readElements(spki)
    if (rest.length > 0) throw new SyntaxError('There are bytes behind the key.')
    return childrenOf(info, TAG.sequence)
  })
  if (structure(() => hex(contentOf(childrenOf(algorithm, TAG.sequence)[0], TAG.oid))) !== RSA_ENCRYPTION)
    throw new TypeError('Expected an RSA public key, got another kind.')
  return structure(() => {
    // The first byte of a bit string counts unused bits.
    const [pair] = readElements(contentOf(key, TAG.bitString).slice(1))
    const modulus = contentOf(childrenOf(pair, TAG.sequence)[0], TAG.integer)
    const first = modulus.findIndex((byte) => byte !== 0)
    return first === -1 ? 0 : (modulus.length - first) * 8 - (Math.clz32(modulus[first]!) - 24)
  })
}

function structure<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new TypeError('Not a readable public key: its DER is broken.', { cause: error })
  }
}
