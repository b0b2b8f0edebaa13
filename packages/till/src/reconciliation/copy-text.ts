export type Value = string | number | Date | null

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
  if (typeof value === 'string') {
    return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r\0]/g, (char) => ESCAPED[char] ?? '') : value
  }
  if (typeof value === 'number') return String(value)
  return value === null ? '\\N' : textOfTime(value)
}

/** Rows of one second follow each other. */
let last: { time: Date; text: string } | undefined

function textOfTime(time: Date): string {
  if (last?.time !== time) last = { time, text: time.toISOString() }
  return last.text
}

/**
 * Rows as `COPY … FROM STDIN` takes them, in pieces cut between lines.
 *
 * @param first what every row begins with.
 */
export async function* copyText(
  first: readonly Value[],
  batches: AsyncIterable<readonly (readonly Value[])[]>,
): AsyncGenerator<Buffer> {
  const start = first.map(textOf).join('\t')
  let text = ''
  for await (const batch of batches) {
    for (const row of batch) {
      text += start
      for (const value of row) text += `\t${textOf(value)}`
      text += '\n'
    }
    if (text.length < PIECE) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}
