import { answerMessage, SIGNTEST_PREFIX, verify } from '@wxtill/protocol'
import { clockSentence } from './diagnose-clock.ts'
import type { HeaderMap } from './headers.ts'
import type { PlatformKey } from './keys/store.ts'
import type { SignedMessage } from './signed-message.ts'

/** An answer or notification that was refused, and everything that may explain it. */
export interface RefusedMessage {
  readonly from: 'answer' | 'notification'
  readonly headers: HeaderMap
  readonly body: Uint8Array
  readonly nowMs: number
  /** The signed headers, when they could be read. */
  readonly signed?: SignedMessage
  /** The key that `Wechatpay-Serial` names, when it is at hand. */
  readonly key?: PlatformKey
  /** Every key at hand. */
  readonly keys: readonly PlatformKey[]
}

/** Ways in which software in between alters a body; a variant whose signature holds is the proof of it. */
const ALTERED: readonly [says: string, undo: (body: Buffer) => Buffer | undefined][] = [
  ['white space was added at its end', (body) => Buffer.from(body.toString('latin1').trimEnd(), 'latin1')],
  ['the line break at its end was removed', (body) => Buffer.concat([body, Buffer.from('\n')])],
  [
    'a byte order mark was added',
    (body) => (body.subarray(0, 3).toString('hex') === 'efbbbf' ? body.subarray(3) : undefined),
  ],
  ['it was formatted again, with other white space', (body) => rewritten(body)],
  ['it was read as Latin-1 and written as UTF-8', (body) => Buffer.from(body.toString('utf8'), 'latin1')],
]

/** Says what is known about a signature that did not hold. Only explains: what was refused stays refused. */
export function diagnoseMessage(refused: RefusedMessage): string[] {
  const { from, headers, body, nowMs, signed, key } = refused
  return [
    clockSentence(headers.get('date')?.[0], nowMs),
    pageSentence(headers, body),
    signed?.signature.startsWith(SIGNTEST_PREFIX) ? PROBE : undefined,
    key && keySentence(key),
    otherKeySentence(refused),
    signed && key && alteredSentence(signed, body, key),
    from === 'notification' ? handlingSentence(body) : undefined,
  ].filter((sentence) => sentence !== undefined)
}

const PROBE =
  'It is a probe (签名探测): the platform tests whether false signatures are refused. Refuse it; the truth comes with the next delivery or query.'

function keySentence({ kind, serial, notAfter }: PlatformKey): string {
  const until = notAfter === undefined ? '' : `, valid until ${new Date(notAfter).toISOString()}`
  return `It was held against the ${kind === 'public_key' ? 'WeChat Pay public key' : 'platform certificate'} ${serial}${until}.`
}

function otherKeySentence({ signed, body, key: named, keys }: RefusedMessage): string | undefined {
  const other = signed && keys.find((key) => key !== named && holds(signed, body, key))
  return (
    other &&
    `It holds against ${other.serial}, though Wechatpay-Serial names another: the header was changed, or a key stands under the wrong ID here.`
  )
}

function alteredSentence(signed: SignedMessage, body: Uint8Array, key: PlatformKey): string | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  for (const [says, undo] of ALTERED) {
    const before = undo(bytes)
    if (before && !before.equals(bytes) && holds(signed, before, key))
      return `The body was altered after it was signed: ${says}.`
  }
  return undefined
}

function holds({ timestamp, nonce, signature }: SignedMessage, body: Uint8Array, { key }: PlatformKey): boolean {
  return verify(answerMessage({ timestamp, nonce, body }), signature, key)
}

/** Signs that the merchant's own software did not keep the raw body. */
function handlingSentence(body: Uint8Array): string | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8')
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

function rewritten(body: Buffer): Buffer | undefined {
  try {
    return Buffer.from(JSON.stringify(JSON.parse(body.toString('utf8'))))
  } catch {
    return undefined
  }
}

/** A login page or an error of a proxy, where a signed message was expected. */
export function pageSentence(headers: HeaderMap, body: Uint8Array): string | undefined {
  return isPage(headers.get('content-type')?.[0], body)
    ? 'The body is an HTML page, as a proxy or gateway in between would send.'
    : undefined
}

export function isPage(contentType: string | undefined, body: Uint8Array): boolean {
  return (
    /html/i.test(contentType ?? '') ||
    /^\s*<(?:!doctype|html)/i.test(Buffer.from(body.subarray(0, 64)).toString('utf8'))
  )
}
