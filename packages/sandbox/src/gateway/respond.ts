import { answerMessage, SIGNATURE_TYPE, SIGNTEST_PREFIX, signAsync } from '@wxtill/protocol'
import { sortedJson } from './sorted-json.ts'
import { PlatformError, REQUEST_CODE, systemError } from './platform-error.ts'
import type { Answer, Outcome } from './call.ts'
import { newSerial } from '../merchants/merchants.ts'
import type { FaultAction } from '../faults/knobs.ts'
import type { PlatformKeys } from '../keys/platform-keys.ts'
import type { Random } from '../random.ts'
import type { KeyKind } from '../store/records.ts'
import type { Merchant } from '../store/merchant-records.ts'

const JSON_TYPE = 'application/json; charset=utf-8'

/** What signing an answer or a notification takes. */
export interface Signing {
  keys: PlatformKeys
  random: Random
  now: number
  merchant: Merchant
  kind: KeyKind
  /** A deliberately wrong signature (signature probing). */
  probe?: Probe
}

/** `next`: under the serial of a certificate that merchants cannot know yet. */
export type Probe = boolean | 'next'

/** What a fault says about probing. */
export function probeOf(action: FaultAction | undefined): Probe {
  return action?.signtest_serial ?? action?.signtest ?? false
}

/** The `Wechatpay-*` headers over these bytes. */
export async function signatureHeaders(body: Buffer, signing: Signing): Promise<Record<string, string>> {
  const { keys, random, merchant, kind } = signing
  const timestamp = String(Math.floor(signing.now / 1000))
  const nonce = random.hex(32).toLowerCase()
  const { serial_no, key } = keys.signer(kind, merchant)
  // Drawn before the wait: how long signing takes must change nothing.
  const named = signing.probe === 'next' ? (keys.unlisted ?? newSerial(random)) : serial_no
  const signature = await signAsync(answerMessage({ timestamp, nonce, body }), key)
  return {
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': named,
    'Wechatpay-Signature': signing.probe ? SIGNTEST_PREFIX + signature.slice(SIGNTEST_PREFIX.length) : signature,
    'Wechatpay-Signature-Type': SIGNATURE_TYPE,
    'Wechatpay-Timestamp': timestamp,
  }
}

/** Hexadecimal digits, `-`, the numeric result; 0 is success. */
export function requestId(random: Random, code: number): string {
  return `08${random.hex(36)}-${code}`
}

/** A success as an answer, not signed yet. */
export function successAnswer(outcome: Outcome, endpointStatus: number, random: Random): Answer {
  if (outcome.file) {
    const headers = { 'Content-Type': outcome.file.type, 'Request-ID': requestId(random, REQUEST_CODE.ok) }
    return { status: outcome.status ?? 200, headers, body: outcome.file.bytes }
  }
  const body = outcome.body ? Buffer.from(sortedJson(outcome.body)) : Buffer.alloc(0)
  return {
    status: outcome.status ?? (outcome.body ? endpointStatus : 204),
    headers: {
      ...(outcome.body ? { 'Content-Type': JSON_TYPE } : {}),
      'Request-ID': requestId(random, REQUEST_CODE.ok),
    },
    body,
  }
}

/** An error as an answer, not signed yet. */
export function errorAnswer(error: PlatformError, random: Random): Answer {
  const { code, message, status, details } = error
  const withId =
    details.requestId === false
      ? {}
      : { 'Request-ID': requestId(random, details.requestCode ?? REQUEST_CODE.badParameter) }
  if (details.html !== undefined)
    return { status, headers: { 'Content-Type': 'text/html' }, body: proxyPage(details.html) }
  if (details.empty) return { status, headers: withId, body: Buffer.alloc(0) }
  const body = Buffer.from(sortedJson({ code, message, ...(details.detail ? { detail: details.detail } : {}) }))
  return { status, headers: { 'Content-Type': JSON_TYPE, ...withId }, body }
}

/** Anything thrown, as an error of the platform: an unforeseen one answers 500 and says nothing. */
export function asPlatformError(error: unknown): PlatformError {
  return error instanceof PlatformError ? error : systemError(error instanceof Error ? error.stack : String(error))
}

/** What the front proxy answers when it, not the platform, fails. */
function proxyPage(title: string): Buffer {
  const lines = [
    '<html>',
    `<head><title>${title}</title></head>`,
    '<body>',
    `<center><h1>${title}</h1></center>`,
    '<hr><center>nginx</center>',
    '</body>',
    '</html>',
    '',
  ]
  return Buffer.from(lines.join('\r\n'))
}
