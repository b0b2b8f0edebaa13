import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { parseApiV2Key } from '../api-v2-key.ts'

/** How an APIv2 message is signed. */
export type V2SignType = 'MD5' | 'HMAC-SHA256'

/** Names and values of a message; the order does not matter. */
export type V2Fields = Iterable<readonly [name: string, value: string | number]>

const DIGESTS: Readonly<Record<V2SignType, (message: string, key: Uint8Array) => string>> = {
  MD5: (message, key) => createHash('md5').update(message).update('&key=').update(key).digest('hex'),
  'HMAC-SHA256': (message, key) => createHmac('sha256', key).update(message).update('&key=').update(key).digest('hex'),
}

/** The length of a sign tells its type where no field does. */
const TYPE_OF_LENGTH: ReadonlyMap<number, V2SignType> = new Map([
  [32, 'MD5'],
  [64, 'HMAC-SHA256'],
])

/** What is signed, without the key at its end: `sign` and empty values dropped, sorted by name, `a=1&b=2`. */
export function v2Message(fields: V2Fields): string {
  const parts: string[] = []
  const names: string[] = []
  const values = new Map<string, string | number>()
  for (const [name, value] of fields) {
    if (name === 'sign' || value === '') continue
    names.push(name)
    values.set(name, value)
  }
  for (const name of names.sort()) parts.push(`${name}=${values.get(name)}`)
  return parts.join('&')
}

/**
 * Signs a message. Returns upper-case hex.
 *
 * @throws TypeError when the key is not 32 bytes long.
 */
export function signV2(fields: V2Fields, type: V2SignType, key: string | Uint8Array): string {
  return DIGESTS[type](v2Message(fields), parseApiV2Key(key)).toUpperCase()
}

/**
 * The type a message says it was signed with: its `sign_type`, or without that field the length of its `sign`.
 *
 * @returns undefined when it has no `sign`, a type that is none, or a `sign` whose length contradicts the type.
 */
export function signTypeOf(fields: ReadonlyMap<string, string>): V2SignType | undefined {
  const byLength = TYPE_OF_LENGTH.get(fields.get('sign')?.length ?? 0)
  const named = fields.get('sign_type') ?? ''
  return named === '' || named === byLength ? byLength : undefined
}

/**
 * Tells whether a message was signed with this key. A message without `sign`, or with another type than `type`, was not; the
 * comparison takes the same time wherever the difference is.
 *
 * @param type what the sign must be made with; left out, the message's own {@link signTypeOf} decides.
 * @throws TypeError when the key is not 32 bytes long.
 */
export function verifyV2(
  fields: ReadonlyMap<string, string>,
  key: string | Uint8Array,
  type: V2SignType | undefined = signTypeOf(fields),
): boolean {
  const expected = type === undefined || type !== signTypeOf(fields) ? undefined : signV2(fields, type, key)
  const given = Buffer.from(fields.get('sign') ?? '', 'utf8')
  if (expected === undefined || given.length !== expected.length) return false
  return timingSafeEqual(given, Buffer.from(expected, 'utf8'))
}
