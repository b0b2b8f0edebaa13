/** The ways in which programs write the same JSON, by what is said of them. */
const SPACING: readonly [says: string, write: (value: unknown) => string][] = [
  ['compact', (value) => JSON.stringify(value)],
  ['indented by 2', (value) => JSON.stringify(value, null, 2)],
  ['indented by 4', (value) => JSON.stringify(value, null, 4)],
  ['indented by a tab', (value) => JSON.stringify(value, null, '\t')],
  ['with a blank after every comma and colon', spaced],
]
const ESCAPES: readonly [says: string, escape: (text: string) => string][] = [
  ['', (text) => text],
  ['non-ASCII characters escaped', escapeNonAscii],
  ['slashes escaped', escapeSlashes],
  ['slashes and non-ASCII characters escaped', (text) => escapeSlashes(escapeNonAscii(text))],
  ['<, > and & escaped', (text) => text.replaceAll(/[<>&]/g, escaped)],
]
const ORDERS: readonly [says: string, order: (value: unknown) => unknown][] = [
  ['', (value) => value],
  ['in alphabetical order', sorted],
  ['in alphabetical order', (value) => (isObject(value) ? inOrder(value) : value)],
]

/** The body written anew in every way known, with what was different when it was signed. */
export function* rewritings(body: Buffer): Generator<[says: string, text: string]> {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    return
  }
  for (const [order, put] of ORDERS) {
    const ordered = put(value)
    for (const [spacing, write] of SPACING) {
      const text = write(ordered)
      for (const [escape, change] of ESCAPES) {
        yield [[spacing, order, escape].filter((word) => word !== '').join(', '), change(text)]
      }
    }
  }
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`
  if (!isObject(value)) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, member]) => `${JSON.stringify(name)}: ${spaced(member)}`)
    .join(', ')}}`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(inOrder(value)).map(([name, member]) => [name, sorted(member)]))
}

function inOrder(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escapeNonAscii(text: string): string {
  return text.replaceAll(/[\u0080-\uffff]/g, escaped)
}

function escapeSlashes(text: string): string {
  return text.replaceAll('/', '\\/')
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
