import { MAX_SKEW_SECONDS, SIGNATURE_TYPE, SIGNTEST_PREFIX } from '@wxtill/protocol/pure'
import { clockSentence } from './diagnosis/clock-sentence.ts'
import { oneHeader, type HeaderMap } from './headers.ts'

/** The four signed headers of an answer or notification, and the bytes they cover. */
export interface SignedMessage {
  readonly timestamp: number
  readonly nonce: string
  readonly serial: string
  readonly signature: string
}

export interface SignatureFault {
  readonly at: 'header' | 'timestamp' | 'signature'
  readonly code: string
  readonly message: string
}

const NAMES = {
  timestamp: 'wechatpay-timestamp',
  nonce: 'wechatpay-nonce',
  serial: 'wechatpay-serial',
  signature: 'wechatpay-signature',
} as const

// A line break would move the border between nonce and body without changing what is signed.
const NONCE = /^[\x21-\x7e]{1,128}$/

/** Reads the signed headers: each exactly once, the type pinned, the timestamp an integer within ±300 s of `nowMs`. */
export function readSignedHeaders(headers: HeaderMap, nowMs: number): SignedMessage | SignatureFault {
  const found = { timestamp: '', nonce: '', serial: '', signature: '' }
  for (const key of ['timestamp', 'nonce', 'serial', 'signature'] as const) {
    const header = oneHeader(headers, NAMES[key])
    if ('fault' in header) return headerFault(NAMES[key], header.fault)
    found[key] = header.value
  }
  // It may be absent; when it is there, even empty, it must name the one algorithm.
  const types = headers.get('wechatpay-signature-type')
  if (types && (types.length !== 1 || types[0] !== SIGNATURE_TYPE)) {
    return { at: 'header', code: 'SIGNATURE_TYPE', message: `Wechatpay-Signature-Type is not ${SIGNATURE_TYPE}.` }
  }
  if (!NONCE.test(found.nonce))
    return { at: 'header', code: 'NONCE_MALFORMED', message: 'Wechatpay-Nonce is not 1 to 128 printable characters.' }
  // Without a leading zero: the number must be written in one way only.
  if (!/^[1-9]\d{0,11}$/.test(found.timestamp)) {
    return {
      at: 'timestamp',
      code: 'TIMESTAMP_MALFORMED',
      message: 'Wechatpay-Timestamp is not a whole number of seconds.',
    }
  }
  const skew = Math.floor(nowMs / 1000) - Number(found.timestamp)
  // Written so that a clock that gives NaN refuses everything.
  if (!(Math.abs(skew) <= MAX_SKEW_SECONDS)) {
    return { at: 'timestamp', code: 'TIMESTAMP_STALE', message: staleMessage(skew, headers, nowMs) }
  }
  return { ...found, timestamp: Number(found.timestamp) }
}

/** What to say of raw bytes that the signature does not cover. */
export function mismatch({ signature, serial }: SignedMessage, body: Uint8Array): SignatureFault {
  // A probe failed like any other false signature; only the words differ.
  if (signature.startsWith(SIGNTEST_PREFIX)) {
    return {
      at: 'signature',
      code: 'SIGNATURE_PROBE',
      message: 'WeChat Pay probed this client with a deliberately false signature.',
    }
  }
  return {
    at: 'signature',
    code: 'SIGNATURE_MISMATCH',
    message: `The signature does not match the body under the key ${serial} (${body.length} bytes received).`,
  }
}

function headerFault(name: string, fault: 'missing' | 'duplicate'): SignatureFault {
  const code = fault === 'missing' ? 'SIGNATURE_HEADER_MISSING' : 'SIGNATURE_HEADER_DUPLICATE'
  return {
    at: 'header',
    code,
    message: `The header ${name} is ${fault === 'missing' ? 'missing' : 'given more than once'}.`,
  }
}

function staleMessage(skew: number, headers: HeaderMap, nowMs: number): string {
  const age = skew > 0 ? `${skew} s old` : `${-skew} s in the future`
  const clock = clockSentence(headers.get('date')?.[0], nowMs)
  return `Wechatpay-Timestamp is ${age}, more than ${MAX_SKEW_SECONDS} s away from the clock.${clock ? ` ${clock}` : ''}`
}
