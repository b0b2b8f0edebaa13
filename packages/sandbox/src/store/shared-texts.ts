/** The last texts that were seen. */
const MOST = 1024
const LONGEST = 256
const seen = new Map<string, string>()

/**
 * The same text, and where possible the very one that was seen before: a million orders say the same address and description, which
 * parsed anew would be a million copies.
 */
export function shared<T>(value: T): T {
  if (typeof value !== 'string' || value.length > LONGEST) return value
  const known = seen.get(value)
  if (known !== undefined) return known as T
  // Whatever is said often is soon there again.
  if (seen.size === MOST) seen.clear()
  seen.set(value, value)
  return value
}
