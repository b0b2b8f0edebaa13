import type { KeyObject } from 'node:crypto'
import { requestMessage, verify, type Authorization } from '@wxtill/protocol'
import { bodyText } from './journal.ts'
import type { Incoming } from '../gateway/call.ts'

interface Evidence {
  incoming: Incoming
  header: Authorization
  message: Buffer
  publicKey: KeyObject
}

type Variant = (incoming: Incoming, header: Authorization) => string | Buffer

/** Mistakes people make. A variant whose message fits the signature is not a guess but the proof. */
const MISTAKES: readonly [says: string, variant: Variant][] = [
  ['the last newline is missing', (incoming, header) => ours(incoming, header).subarray(0, -1)],
  [
    'the path was signed without the query',
    (incoming, header) => ours({ ...incoming, url: path(incoming.url) }, header),
  ],
  [
    'the path was signed without its first slash',
    (incoming, header) => ours({ ...incoming, url: incoming.url.slice(1) }, header),
  ],
  [
    'the whole URL was signed instead of path and query',
    (incoming, header) => ours({ ...incoming, url: incoming.baseUrl + incoming.url }, header),
  ],
  [
    'the URL was decoded before signing',
    (incoming, header) => ours({ ...incoming, url: decode(incoming.url) }, header),
  ],
  [
    'the URL was encoded after signing',
    (incoming, header) =>
      ours({ ...incoming, url: incoming.url.replaceAll('%7C', '|').replaceAll('%2A', '*') }, header),
  ],
  ['the body was not signed', (incoming, header) => ours({ ...incoming, body: Buffer.alloc(0) }, header)],
  [
    'an empty object was signed, but no body was sent',
    (incoming, header) => ours({ ...incoming, body: Buffer.from('{}') }, header),
  ],
  [
    'the body was written anew after signing (compact when signed)',
    (incoming, header) => ours({ ...incoming, body: rewritten(incoming.body, 0) }, header),
  ],
  [
    'the body was written anew after signing (indented by 2 when signed)',
    (incoming, header) => ours({ ...incoming, body: rewritten(incoming.body, 2) }, header),
  ],
  [
    'the body was written anew after signing (indented by 4 when signed)',
    (incoming, header) => ours({ ...incoming, body: rewritten(incoming.body, 4) }, header),
  ],
  [
    'the method was signed in lower case',
    (incoming, header) => ours({ ...incoming, method: incoming.method.toLowerCase() }, header),
  ],
  [
    'another method was signed',
    (incoming, header) => ours({ ...incoming, method: incoming.method === 'GET' ? 'POST' : 'GET' }, header),
  ],
]

/** Says why a signature was not accepted; names the mistake when the signature itself proves it. */
export function explainSignature({ incoming, header, message, publicKey }: Evidence): string {
  const shown = `The platform expected a signature over ${JSON.stringify(bodyText(message, {}))}.`
  for (const [says, variant] of MISTAKES) {
    if (verify(variant(incoming, header), header.signature, publicKey)) return `${says}. ${shown}`
  }
  return `The signature does not fit this merchant's key or this message. ${shown}`
}

function ours({ method, url, body }: Incoming, { timestamp, nonce_str }: Authorization): Buffer {
  return requestMessage({ method, url, timestamp, nonce_str, body })
}

function path(url: string): string {
  return url.split('?')[0] ?? url
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function rewritten(body: Buffer, indent: number): Buffer {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(body.toString('utf8')), null, indent))
  } catch {
    return body
  }
}
