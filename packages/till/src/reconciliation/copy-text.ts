type Value = string | number | Date | null

const PIECE = 64 * 1024
const SPECIAL = /[\\\t\n\r\0]/
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  // PostgreSQL stores none.
  '\0': '\uFFFD',
}

/** A value as `COPY` reads it. */
function textOf(value: Value): string {
  if (value === null) return '\\N'
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number') return String(value)
  return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r\0]/g, (char) => ESCAPED[char] ?? '') : value
}

/** Rows as `COPY … FROM STDIN` takes them, in pieces cut between lines. */
export async function* copyText(batches: AsyncIterable<readonly (readonly Value[])[]>): AsyncGenerator<Buffer> {
  let text = ''
  for await (const batch of batches) {
    for (const row of batch) {
      let line = ''
      for (const value of row) line += line === '' ? textOf(value) : `\t${textOf(value)}`
      text += `${line}\n`
    }
    if (text.length < PIECE) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}
