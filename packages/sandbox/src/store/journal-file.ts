import { closeSync, fstatSync, ftruncateSync, openSync, readSync, renameSync, writeSync } from 'node:fs'
import { shared } from './shared-texts.ts'
import type { Change } from './table.ts'

const NEWLINE = 0x0a
const CHUNK = 1 << 20
/** Written at once. The text of a thousand orders, put together, would cost more memory than the orders do. */
const PIECE = 1 << 16

/**
 * An append-only file of JSON lines; a line is one commit, all or nothing. Lines are handed to the operating system
 * before the answer leaves, so a killed process loses nothing it has told; a last line that was cut off is dropped.
 */
export class JournalFile {
  readonly path: string
  #descriptor: number
  #lines = 0

  constructor(path: string) {
    this.path = path
    this.#descriptor = openSync(path, 'a+', 0o600)
  }

  /** How many commits the file holds. */
  get lines(): number {
    return this.#lines
  }

  /** @throws when the disk refuses; nothing of the commit is left in the file then. */
  append(changes: readonly Change[]): void {
    const { size } = fstatSync(this.#descriptor)
    try {
      for (const piece of piecesOf([changes])) writeAll(this.#descriptor, piece)
    } catch (error) {
      ftruncateSync(this.#descriptor, size)
      throw error
    }
    this.#lines++
  }

  /**
   * Reads every commit in order.
   *
   * @throws Error when a line before the last is damaged: that is no crash but a broken disk or an edited file.
   */
  replay(apply: (change: Change) => void): void {
    const size = fstatSync(this.#descriptor).size
    let rest = Buffer.alloc(0)
    let kept = 0
    for (let at = 0; at < size;) {
      const chunk = Buffer.alloc(Math.min(CHUNK, size - at))
      at += readSync(this.#descriptor, chunk, 0, chunk.length, at)
      rest = Buffer.concat([rest, chunk])
      let start = 0
      for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE, start)) {
        for (const change of this.#parse(rest.toString('utf8', start, end))) apply(change)
        kept += end + 1 - start
        start = end + 1
        this.#lines++
      }
      rest = rest.subarray(start)
    }
    if (kept < size) ftruncateSync(this.#descriptor, kept)
  }

  /** Replaces the whole file by these commits; a crash leaves either the old file or the new one. */
  rewrite(commits: Iterable<readonly Change[]>): void {
    const next = `${this.path}.next`
    const descriptor = openSync(next, 'w', 0o600)
    this.#lines = 0
    try {
      for (const piece of piecesOf(commits, () => this.#lines++)) writeAll(descriptor, piece)
    } finally {
      closeSync(descriptor)
    }
    renameSync(next, this.path)
    closeSync(this.#descriptor)
    this.#descriptor = openSync(this.path, 'a+', 0o600)
  }

  close(): void {
    closeSync(this.#descriptor)
  }

  #parse(line: string): readonly Change[] {
    try {
      return (JSON.parse(line) as readonly Change[]).map(withSharedTexts)
    } catch {
      throw new Error(`${this.path} is damaged at commit ${this.#lines + 1}: move the file away to start afresh.`)
    }
  }
}

/** Members that many records have alike. */
const OFTEN_ALIKE = ['mchid', 'appid', 'description', 'notify_url'] as const

function withSharedTexts(change: Change): Change {
  const record = change[2] as Record<string, unknown> | null
  for (const name of OFTEN_ALIKE) if (record?.[name] !== undefined) record[name] = shared(record[name])
  return change
}

/** Commits as lines, in pieces of some length; `ended` hears of each line. */
function* piecesOf(commits: Iterable<readonly Change[]>, ended: () => void = () => {}): Generator<string> {
  let piece = ''
  for (const changes of commits) {
    let before = '['
    for (const change of changes) {
      piece += before + JSON.stringify(change)
      before = ','
      if (piece.length < PIECE) continue
      yield piece
      piece = ''
    }
    piece += ']\n'
    ended()
  }
  yield piece
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at)
}
