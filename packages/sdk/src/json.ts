import { parseJson as parseCareful } from '@wxtill/protocol'

const SUSPICIOUS = /__proto__|constructor|\\u/

/** Parses JSON without the names that could reach a prototype. The slow reviver runs only where such a name can hide. */
export function parseJson(text: string): unknown {
  return SUSPICIOUS.test(text) ? parseCareful(text) : (JSON.parse(text) as unknown)
}

/** Narrows to a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
