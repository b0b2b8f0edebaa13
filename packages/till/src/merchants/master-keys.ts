import { createHash } from 'node:crypto'

/** A key that seals data keys. Its bytes are shown by nothing that prints objects. */
export interface MasterKey {
  readonly id: string
  bytes(): Buffer
}

const EXPECTED =
  'expected 32 bytes in base64, or id:base64 (several: separated by commas or line breaks, the first seals)'

/**
 * Reads the master keys of a till: `base64` or `id:base64`, several separated by commas or white space. The first seals, all of
 * them open. A key without an id goes by the beginning of its fingerprint.
 *
 * @throws TypeError that says what was expected, and never repeats a key.
 */
export function readMasterKeys(text: string): [MasterKey, ...MasterKey[]] {
  const keys = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(readMasterKey)
  const [first, ...others] = keys
  if (first === undefined) throw new TypeError(`masterKey: ${EXPECTED}.`)
  const ids = keys.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw new TypeError(`masterKey: two keys have the id ${twice}; give each an id of its own.`)
  return [first, ...others]
}

function readMasterKey(text: string): MasterKey {
  const [, id, base64 = ''] = /^(?:([\w-]{1,32}):)?([A-Za-z0-9+/_-]{43}=?)$/.exec(text) ?? []
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length !== 32) throw new TypeError(`masterKey: ${EXPECTED}.`)
  return { id: id ?? createHash('sha256').update(bytes).digest('hex').slice(0, 12), bytes: () => bytes }
}
