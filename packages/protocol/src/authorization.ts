import { SIGNATURE_TYPE } from './signature-rules.ts'

/** The five values an `Authorization` header carries. */
export interface Authorization {
  readonly mchid: string
  readonly nonce_str: string
  readonly signature: string
  /** Unix seconds. */
  readonly timestamp: number
  /** Serial of the merchant's own certificate, upper-case hex. */
  readonly serial_no: string
}

export type ParsedAuthorization =
  | { readonly ok: true; readonly value: Authorization }
  | { readonly ok: false; readonly reason: 'missing' | 'scheme' | 'syntax' }

const NAMES = ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'] as const
const PAIR = /^([a-z_]+)="([^"]*)"$/
const MAX_LENGTH = 4096

/** Writes the header value: `WECHATPAY2-SHA256-RSA2048 mchid="…",nonce_str="…",…`. */
export function formatAuthorization(value: Authorization): string {
  const { mchid, nonce_str, signature, timestamp, serial_no } = value
  return `${SIGNATURE_TYPE} mchid="${mchid}",nonce_str="${nonce_str}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial_no}"`
}

/**
 * Reads the header value. Pairs may come in any order, spaces around commas are allowed;
 * a name that is missing, unknown or repeated makes the whole header wrong.
 */
export function parseAuthorization(header: string | undefined): ParsedAuthorization {
  if (header === undefined || header === '') return { ok: false, reason: 'missing' }
  if (header.length > MAX_LENGTH) return { ok: false, reason: 'syntax' }
  const space = header.indexOf(' ')
  const scheme = space === -1 ? header : header.slice(0, space)
  if (scheme !== SIGNATURE_TYPE) return { ok: false, reason: 'scheme' }
  const pairs = readPairs(space === -1 ? '' : header.slice(space + 1))
  return pairs ? { ok: true, value: pairs } : { ok: false, reason: 'syntax' }
}

function readPairs(text: string): Authorization | undefined {
  const found = new Map<string, string>()
  for (const part of text.split(',')) {
    const match = PAIR.exec(part.trim())
    if (!match || found.has(match[1]!)) return undefined
    found.set(match[1]!, match[2]!)
  }
  if (found.size !== NAMES.length || !NAMES.every((name) => found.get(name))) return undefined
  const timestamp = found.get('timestamp')!
  const nonce_str = found.get('nonce_str')!
  if (!/^\d{1,15}$/.test(timestamp) || nonce_str.length > 128) return undefined
  return {
    mchid: found.get('mchid')!,
    nonce_str,
    signature: found.get('signature')!,
    timestamp: Number(timestamp),
    serial_no: found.get('serial_no')!,
  }
}
