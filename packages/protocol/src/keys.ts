import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

const MINIMUM_BITS = 2048

/**
 * Reads an RSA private key (`apiclient_key.pem`).
 *
 * @param key PEM text, or a `KeyObject` that is already parsed.
 * @throws TypeError when it is not an RSA private key of at least 2048 bits.
 */
export function parsePrivateKey(key: string | KeyObject): KeyObject {
  return requireRsa(typeof key === 'string' ? readPem(key, createPrivateKey, 'private') : key, 'private')
}

/**
 * Reads an RSA public key in SPKI form (`pub_key.pem`, the WeChat Pay public key).
 *
 * @throws TypeError when it is not an RSA public key of at least 2048 bits, a private key included:
 *   whoever hands one in has mixed up the files.
 */
export function parsePublicKey(key: string | KeyObject): KeyObject {
  if (typeof key === 'string' && key.includes('PRIVATE KEY')) {
    throw new TypeError('Expected a public key (BEGIN PUBLIC KEY), but this PEM holds a private key.')
  }
  return requireRsa(typeof key === 'string' ? readPem(key, createPublicKey, 'public') : key, 'public')
}

function readPem(pem: string, read: (pem: string) => KeyObject, kind: string): KeyObject {
  try {
    return read(pem)
  } catch {
    // The original error may quote parts of the key: it is dropped on purpose.
    throw new TypeError(`Not a readable ${kind} key: expected PEM text that begins with "-----BEGIN".`)
  }
}

function requireRsa(key: KeyObject, kind: 'private' | 'public'): KeyObject {
  if (key.type !== kind) throw new TypeError(`Expected a ${kind} key, got a ${key.type} key.`)
  if (key.asymmetricKeyType !== 'rsa') {
    throw new TypeError(`Expected an RSA ${kind} key, got ${key.asymmetricKeyType ?? 'an unknown type'}.`)
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (bits < MINIMUM_BITS)
    throw new TypeError(`The RSA ${kind} key has ${bits} bits; at least ${MINIMUM_BITS} are needed.`)
  return key
}
