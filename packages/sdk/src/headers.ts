/** Headers in any of the shapes servers hand out: a plain object (`req.headers`), Web `Headers`, or pairs. */
export type HeadersLike =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | { forEach(callback: (value: string, name: string) => void): void }

/** Lower-case names, every value that came. A `Map`: a header may be called `__proto__`. */
export type HeaderMap = ReadonlyMap<string, readonly string[]>

/** Collects headers by lower-case name, keeping duplicates apart so that they can be refused. */
export function collectHeaders(headers: HeadersLike): HeaderMap {
  const map = new Map<string, string[]>()
  const add = (value: string, name: string): void => {
    const key = name.toLowerCase()
    const values = map.get(key)
    if (values) values.push(value)
    else map.set(key, [value])
  }
  if (typeof headers.forEach === 'function') {
    headers.forEach(add)
    return map
  }
  for (const [name, value] of Object.entries(headers as Record<string, string | readonly string[] | undefined>)) {
    if (typeof value === 'string') add(value, name)
    else if (Array.isArray(value)) for (const one of value) add(String(one), name)
  }
  return map
}

/** The one value of a header; anything but exactly one non-empty value is a reason to refuse. */
export function oneHeader(headers: HeaderMap, name: string): { value: string } | { fault: 'missing' | 'duplicate' } {
  const values = headers.get(name)
  if (!values || values.length === 0 || values[0] === '') return { fault: 'missing' }
  // Node and fetch join repeated headers with a comma; none of the signed headers may contain one.
  if (values.length > 1 || values[0]!.includes(',')) return { fault: 'duplicate' }
  return { value: values[0]! }
}
