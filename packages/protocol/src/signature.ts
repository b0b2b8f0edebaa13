import { constants, sign as rsaSign, verify as rsaVerify, type KeyObject } from 'node:crypto'

const ALGORITHM = 'RSA-SHA256'
const PADDING = constants.RSA_PKCS1_PADDING

type Bytes = string | Uint8Array

/** What a request signature covers. */
export interface RequestParts {
  /** Upper-case HTTP method. */
  readonly method: string
  /** Path and query exactly as on the wire, percent-encoding kept. */
  readonly url: string
  /** Unix seconds. */
  readonly timestamp: number | string
  readonly nonce_str: string
  /** The exact bytes sent; empty when there is no body. For an upload: the JSON of its `meta` part. */
  readonly body: Bytes
}

/** Builds the five lines a request signature covers. */
export function requestMessage({ method, url, timestamp, nonce_str, body }: RequestParts): Buffer {
  return lines(`${method}\n${url}\n${timestamp}\n${nonce_str}\n`, body)
}

/** Builds the three lines that the signature of an answer or of a notification covers. */
export function answerMessage(parts: { timestamp: number | string; nonce: string; body: Bytes }): Buffer {
  return lines(`${parts.timestamp}\n${parts.nonce}\n`, parts.body)
}

function lines(head: string, body: Bytes): Buffer {
  if (typeof body === 'string') return Buffer.from(`${head}${body}\n`)
  const headBytes = Buffer.from(head)
  const message = Buffer.allocUnsafe(headBytes.length + body.length + 1)
  message.set(headBytes, 0)
  message.set(body, headBytes.length)
  message[message.length - 1] = 0x0a
  return message
}

/** Signs with RSASSA-PKCS1-v1_5 and SHA-256. Returns standard Base64. */
export function sign(message: Bytes, privateKey: KeyObject): string {
  return rsaSign(ALGORITHM, bytes(message), { key: privateKey, padding: PADDING }).toString('base64')
}

/** Like {@link sign}, on libuv's thread pool: about twice the rate where two cores are free. */
export function signAsync(message: Bytes, privateKey: KeyObject): Promise<string> {
  return new Promise((resolve, reject) => {
    rsaSign(ALGORITHM, bytes(message), { key: privateKey, padding: PADDING }, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    })
  })
}

/**
 * Tells whether `signature` is the signature of `message` by the owner of `publicKey`.
 * Never throws: a probe, bad Base64 or a wrong length is simply not a signature. A signature has one spelling only: padding, and
 * no bits in the last character that decoding would drop.
 */
export function verify(message: Bytes, signature: string, publicKey: KeyObject): boolean {
  const decoded = decode(signature)
  if (decoded === undefined) return false
  try {
    return rsaVerify(ALGORITHM, bytes(message), { key: publicKey, padding: PADDING }, decoded)
  } catch {
    return false
  }
}

/** Like {@link verify}, on libuv's thread pool: for who has other calls to answer meanwhile. Never rejects. */
export function verifyAsync(message: Bytes, signature: string, publicKey: KeyObject): Promise<boolean> {
  const decoded = decode(signature)
  if (decoded === undefined) return Promise.resolve(false)
  return new Promise((resolve) => {
    try {
      rsaVerify(ALGORITHM, bytes(message), { key: publicKey, padding: PADDING }, decoded, (error, isTrue) =>
        resolve(error === null && isTrue),
      )
    } catch {
      resolve(false)
    }
  })
}

/** Node decodes leniently; only what it would write itself is the text that was signed with. */
function decode(signature: string): Buffer | undefined {
  const decoded = Buffer.from(signature, 'base64')
  return decoded.toString('base64') === signature ? decoded : undefined
}

function bytes(message: Bytes): Uint8Array {
  return typeof message === 'string' ? Buffer.from(message) : message
}
