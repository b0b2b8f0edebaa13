import { parseRfc3339 } from '@wxtill/protocol'
import type { V2Call } from '../call.ts'

const PROOFS: ReadonlySet<string> = new Set(['nonce_str', 'sign', 'sign_type'])
const DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/

/** What was asked, without how it was signed: the same again is the same request. */
export function wireParams(fields: V2Call['fields'], except: readonly string[] = []): Record<string, string | number> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !PROOFS.has(name) && !except.includes(name)))
}

/** `yyyyMMddHHmmss` in Beijing as RFC 3339; undefined when it names no instant. */
export function timeOf(digits: string): string | undefined {
  const text = digits.replace(DIGITS, '$1-$2-$3T$4:$5:$6+08:00')
  try {
    parseRfc3339(text)
    return text
  } catch {
    return undefined
  }
}
