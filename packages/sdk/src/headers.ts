/** Headers in any of the shapes servers hand out: a plain object (`req.headers`), Web `Headers`, a `Map`, or pairs. */
export type HeadersLike =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [name: string, value: string]>

/** Lower-case names, every value that came. A `Map`: a header may be called `__proto__`. */
export type HeaderMap = ReadonlyMap<string, readonly string[]>

/** What proves a message, and what helps to say why it does not. No other header is looked at, so no other is kept. */
const READ = new Set([
  'wechatpay-timestamp',
  'wechatpay-nonce',
  'wechatpay-serial',
  'wechatpay-signature',
  'wechatpay-signature-type',
  'content-type',
  'date',
])

/** Collects the headers that are read by lower-case name, keeping duplicates apart so that they can be refused. */
export function collectHeaders(headers: HeadersLike): HeaderMap {
  const map = new Map<string, string[]>()
  const add = (name: string, value: string): void => {
    const key = name.toLowerCase()
    if (!READ.has(key)) return
    const values = map.get(key)
    if (values) values.push(value)
    else map.set(key, [value])
  }
  if (Symbol.iterator in headers) {
    for (const [name, value] of headers) add(name, value)
    return map
  }
  for (const name of Object.keys(headers)) {
    const value = headers[name]
    if (typeof value === 'string') add(name, value)
    else if (Array.isArray(value)) for (const one of value) add(name, String(one))
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
