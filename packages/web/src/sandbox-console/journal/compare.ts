/** A piece of a line; `different` where the other message has something else. */
export interface Piece {
  readonly text: string
  readonly different: boolean
}

export interface ComparedLine {
  /** From 1, as in the documentation of the signed message. */
  readonly number: number
  readonly same: boolean
  /** Undefined where this message has no such line. */
  readonly expected: Piece[] | undefined
  readonly other: Piece[] | undefined
}

/** Two signed messages line by line, with what differs within a line marked; newlines belong to their lines. */
export function compareMessages(expected: string, other: string): ComparedLine[] {
  const [ours, theirs] = [linesOf(expected), linesOf(other)]
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => {
    const [here, there] = [ours[index], theirs[index]]
    return {
      number: index + 1,
      same: here === there,
      expected: here === undefined ? undefined : marked(here, there),
      other: there === undefined ? undefined : marked(there, here),
    }
  })
}

/** One message as lines, nothing marked. */
export function plainLines(message: string): ComparedLine[] {
  return linesOf(message).map((line, index) => ({
    number: index + 1,
    same: true,
    expected: [{ text: line, different: false }],
    other: undefined,
  }))
}

function linesOf(message: string): string[] {
  return message.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** What both lines begin and end with is the same; the middle is not. */
function marked(line: string, other: string | undefined): Piece[] {
  if (other === undefined) return [{ text: line, different: true }]
  const shorter = Math.min(line.length, other.length)
  let start = 0
  while (start < shorter && line[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && line.at(-1 - end) === other.at(-1 - end)) end++
  const pieces = [
    { text: line.slice(0, start), different: false },
    { text: line.slice(start, line.length - end), different: true },
    { text: line.slice(line.length - end), different: false },
  ]
  return pieces.filter(({ text }) => text !== '')
}

/** Signs that every font has. */
const SIGNS: Readonly<Record<string, string>> = {
  '\n': '↵',
  '\r': '\\r',
  '\t': '⇥',
  ' ': '·',
  '\u00a0': '[nbsp]',
  '\ufeff': '[BOM]',
}

/** Makes seen what otherwise is not. */
export function visible(text: string): string {
  return text.replace(/[\n\r\t \u00a0\ufeff]/g, (character) => SIGNS[character] ?? character)
}
