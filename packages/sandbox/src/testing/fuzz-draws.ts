import type { Random } from '../random.ts'

/** Nothing may leave this machine. */
export const NOTIFY_URL = 'http://127.0.0.1:9/notify'

/** One of these. */
export function pick<T>(draws: Random, list: readonly T[]): T {
  return list[draws.integer(list.length)]!
}

const NASTY = [
  '',
  ' ',
  '\0',
  '"',
  '\\',
  '%',
  '%zz',
  '%00',
  '../',
  '{',
  '}',
  '<a>',
  '\u{1f600}',
  '\ud800',
  'é',
  '__proto__',
  'constructor',
  ',',
  '=',
  '/',
  '?',
  '#',
  '\r',
  '\t',
  '，',
]

/** Characters of every kind, at most so many pieces. */
export function text(draws: Random, longest: number): string {
  let made = ''
  for (let left = draws.integer(longest + 1); left > 0; left -= 4)
    made += draws.integer(3) === 0 ? pick(draws, NASTY) : draws.alphanumeric(4)
  return made
}

/** The same as part of an address, where half a character cannot stand. */
export function encoded(draws: Random, longest: number): string {
  return encodeURIComponent(text(draws, longest).replaceAll('\ud800', ''))
}

export function bytes(draws: Random, longest: number): Buffer {
  const made = Buffer.alloc(draws.integer(longest + 1))
  for (let at = 0; at < made.length; at++) made[at] = draws.integer(256)
  return made
}

export function wildPath(draws: Random): string {
  return Array.from({ length: 1 + draws.integer(5) }, () =>
    pick(draws, ['pay', 'transactions', 'native', '', '.', '..', '%2e', encoded(draws, 12), draws.alphanumeric(5)]),
  ).join('/')
}

/** Any JSON value; seldom a huge or a deep one. */
export function junk(draws: Random, depth: number): unknown {
  const kind = draws.integer(200)
  if (kind === 0) return 'x'.repeat(draws.integer(200_000))
  if (kind === 1) return deep(draws.integer(3000))
  if (kind < 40 && depth > 0) return Array.from({ length: draws.integer(4) }, () => junk(draws, depth - 1))
  if (kind < 80 && depth > 0)
    return Object.fromEntries(Array.from({ length: draws.integer(4) }, () => [text(draws, 10), junk(draws, depth - 1)]))
  return pick(draws, [null, true, 0, -1, 1.5, 1e308, -0, 2 ** 53, '', text(draws, 40), '0', [], {}])
}

function deep(levels: number): unknown {
  let made: unknown = 0
  for (let at = 0; at < levels; at++) made = at % 2 === 0 ? [made] : { a: made }
  return made
}

/** The same value with one to three changes somewhere inside. */
export function mutatedJson(draws: Random, value: unknown): unknown {
  let made = value
  for (let left = 1 + draws.integer(3); left > 0; left--) made = mutatedOnce(draws, made)
  return made
}

function mutatedOnce(draws: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || draws.integer(6) === 0) return junk(draws, 3)
  if (Array.isArray(value))
    return draws.integer(3) === 0
      ? [...value, ...value]
      : value.map((item) => (draws.integer(2) === 0 ? mutatedOnce(draws, item) : item))
  const names = Object.keys(value)
  const name = draws.integer(5) === 0 || names.length === 0 ? text(draws, 8) : pick(draws, names)
  const changed = { ...value } as Record<string, unknown>
  if (draws.integer(4) === 0) delete changed[name]
  // Deliveries go where it says: that is left alone.
  else if (name !== 'notify_url') changed[name] = mutatedOnce(draws, changed[name])
  return changed
}

/** The same bytes with some flipped, cut off, or doubled. */
export function mutatedBytes(draws: Random, body: Buffer): Buffer {
  const made = Buffer.from(body)
  for (let left = draws.integer(4); left > 0 && made.length > 0; left--)
    made[draws.integer(made.length)] = draws.integer(256)
  const cut = draws.integer(made.length + 1)
  return pick(draws, [made, made.subarray(0, cut), Buffer.concat([made, made.subarray(cut)])])
}
