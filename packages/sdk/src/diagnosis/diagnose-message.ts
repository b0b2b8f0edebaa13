import { SIGNTEST_PREFIX } from '@wxtill/protocol/pure'
import { clockSentence } from './clock-sentence.ts'
import type { HeaderMap } from '../headers.ts'
import type { KnownKey, VerifyNow } from '../platform-crypto.ts'
import type { SignedMessage } from '../signed-message.ts'
import { textOf } from '../text.ts'

/** An answer or notification that was refused, and everything that may explain it. */
export interface RefusedMessage<Key> {
  readonly from: 'answer' | 'notification'
  readonly headers: HeaderMap
  readonly body: Uint8Array
  readonly nowMs: number
  /** The signed headers, when they could be read. */
  readonly signed?: SignedMessage
  /** The key that `Wechatpay-Serial` names, when it is at hand. */
  readonly key?: KnownKey<Key> | undefined
  /** Every key at hand. */
  readonly keys: readonly KnownKey<Key>[]
  /** Tries other keys and other bodies, where the runtime verifies at once. */
  readonly verifyNow?: VerifyNow<Key> | undefined
}

/** Ways in which software in between alters a body; a variant whose signature holds is the proof of it. */
const ALTERED: readonly [says: string, undo: (body: Uint8Array) => Uint8Array | undefined][] = [
  ['white space was added at its end', withoutSpaceAtEnd],
  ['the line break at its end was removed', (body) => Uint8Array.of(...body, 0x0a)],
  ['a byte order mark was added', (body) => (hasMark(body) ? body.subarray(3) : undefined)],
  ['it was formatted again, with other white space', rewritten],
  ['it was read as Latin-1 and written as UTF-8', fromLatin1],
]

/** Says what is known about a signature that did not hold. Only explains: what was refused stays refused. */
export function diagnoseMessage<Key>(refused: RefusedMessage<Key>): string[] {
  const { from, headers, body, nowMs, signed, key } = refused
  return [
    clockSentence(headers.get('date')?.[0], nowMs),
    pageSentence(headers, body),
    signed?.signature.startsWith(SIGNTEST_PREFIX) ? PROBE : undefined,
    key && keySentence(key),
    ...trials(refused),
    from === 'notification' ? handlingSentence(body) : undefined,
  ].filter((sentence) => sentence !== undefined)
}

/** What other keys and other bodies tell. */
function trials<Key>({ signed, body, key, keys, verifyNow }: RefusedMessage<Key>): (string | undefined)[] {
  if (!signed || !verifyNow) return []
  const holds = (bytes: Uint8Array, by: KnownKey<Key>): boolean => verifyNow(signed, bytes, by.key)
  const other = keys.find((one) => one !== key && holds(body, one))
  return [other && otherKeySentence(other), key && alteredSentence(body, (bytes) => holds(bytes, key))]
}

const PROBE =
  'It is a probe (签名探测): the platform tests whether false signatures are refused. Refuse it; the truth comes with the next delivery or query.'

function keySentence({ kind, serial, notAfter }: KnownKey<unknown>): string {
  const until = notAfter === undefined ? '' : `, valid until ${new Date(notAfter).toISOString()}`
  return `It was held against the ${kind === 'public_key' ? 'WeChat Pay public key' : 'platform certificate'} ${serial}${until}.`
}

function otherKeySentence({ serial }: KnownKey<unknown>): string {
  return `It holds against ${serial}, though Wechatpay-Serial names another: the header was changed, or a key stands under the wrong ID here.`
}

function alteredSentence(body: Uint8Array, holds: (body: Uint8Array) => boolean): string | undefined {
  for (const [says, undo] of ALTERED) {
    const before = undo(body)
    if (before && holds(before)) return `The body was altered after it was signed: ${says}.`
  }
  return undefined
}

/** Signs that the merchant's own software did not keep the raw body. */
function handlingSentence(body: Uint8Array): string | undefined {
  const text = textOf(body)
  if (text === '') return 'The body is empty: something in between may have read it already.'
  if (text === '[object Object]')
    return 'The body is "[object Object]": an object was turned into text instead of the raw body.'
  if (text.includes('\ufffd'))
    return 'The body is not UTF-8, or was decoded in another charset: hand over the bytes, not a text.'
  if (asWritten(text))
    return 'The body is exactly what JSON.stringify writes. If a body parser read it and it was written again, key order, numbers or escapes have changed: hand over the raw bytes.'
  return undefined
}

function asWritten(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return [undefined, 2, 4].some((indent) => JSON.stringify(value, null, indent) === text)
  } catch {
    return false
  }
}

function withoutSpaceAtEnd(body: Uint8Array): Uint8Array | undefined {
  let end = body.length
  while (end > 0 && [0x20, 0x09, 0x0a, 0x0d].includes(body[end - 1]!)) end--
  return end === body.length ? undefined : body.subarray(0, end)
}

function hasMark(body: Uint8Array): boolean {
  return body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf
}

function rewritten(body: Uint8Array): Uint8Array | undefined {
  try {
    return new TextEncoder().encode(JSON.stringify(JSON.parse(textOf(body))))
  } catch {
    return undefined
  }
}

function fromLatin1(body: Uint8Array): Uint8Array | undefined {
  const codes = Array.from(textOf(body), (character) => character.charCodeAt(0))
  return codes.every((code) => code <= 0xff) ? Uint8Array.from(codes) : undefined
}

/** A login page or an error of a proxy, where a signed message was expected. */
export function pageSentence(headers: HeaderMap, body: Uint8Array): string | undefined {
  return isPage(headers.get('content-type')?.[0], body)
    ? 'The body is an HTML page, as a proxy or gateway in between would send.'
    : undefined
}

export function isPage(contentType: string | undefined, body: Uint8Array): boolean {
  return /html/i.test(contentType ?? '') || /^\s*<(?:!doctype|html)/i.test(textOf(body.subarray(0, 64)))
}
