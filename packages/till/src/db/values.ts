/** Type numbers of PostgreSQL (`pg_type.oid`) that we read in a way of our own. */
const oid = { bytea: 17, int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const

/** PostgreSQL's `bigint[]`; drivers take arrays apart themselves, so only its items are read by us. */
export const bigintArrayOid = 1016

/**
 * Reads a `bigint`.
 * @throws RangeError when the number cannot be held exactly: a wrong amount would be worse than none.
 */
export function readBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`The database returned ${text}, which is not a safe integer.`)
  return value
}

/** How values of the wire become values of ours; the same table for both engines, everything else is the driver's. */
export const readers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [oid.bytea, (text) => Buffer.from(text.slice(2), 'hex')],
  [oid.int8, readBigint],
  [oid.date, (text) => text],
  [oid.timestamptz, (text) => new Date(text)],
  [oid.numeric, (text) => text],
])

/** A parameter as the text PostgreSQL reads, as the driver of the server engine writes it too; bytes stay bytes. */
export function writeParameter(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return writeArray(value)
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  if (typeof value === 'object') return JSON.stringify(value)
  throw new TypeError(`A ${typeof value} cannot be a parameter of a query.`)
}

/** Bytes as the text PostgreSQL reads. */
export const writeBytes = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`

function writeArray(items: readonly unknown[]): string {
  return `{${items.map((item) => (Array.isArray(item) ? writeArray(item) : writeItem(writeParameter(item)))).join(',')}}`
}

function writeItem(item: string | Uint8Array | null): string {
  if (item === null) return 'NULL'
  const text = typeof item === 'string' ? item : writeBytes(item)
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
