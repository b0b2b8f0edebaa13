import { createHash } from 'node:crypto'
import pg from 'pg'
import { LAST, PREPARED } from './prepared.ts'

/**
 * A connection that makes few trips to the server: a transaction's `begin` travels with its first statement, its `commit` with a
 * statement marked as the last. Statements marked so are kept prepared: the large one that settles a group of notifications takes
 * longer to plan than to run.
 */
export class TillClient extends pg.Client {
  /** A transaction was begun and has no statement yet: the server does not know of it. */
  #begun = false
  /** The commit that went with the last statement, until it is asked for. */
  #ending: Promise<pg.QueryResult> | undefined

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true })
  }

  override query(...args: unknown[]): never {
    const [text, ...rest] = args
    if (typeof text !== 'string') return super.query(...(args as [string])) as never
    const word = text === 'begin' || text === 'commit' || text === 'rollback' ? text : undefined
    return (word === undefined ? this.#run(text, rest) : this.#mark(word)) as never
  }

  #mark(word: 'begin' | 'commit' | 'rollback'): Promise<pg.QueryResult> {
    const ending = this.#ending
    this.#ending = undefined
    // Where the last statement failed, its commit rolled back.
    if (ending !== undefined && word !== 'begin') return ending
    const wasEmpty = this.#begun
    this.#begun = word === 'begin'
    if (this.#begun || wasEmpty) return Promise.resolve({ command: word, rowCount: null, oid: 0, fields: [], rows: [] })
    return super.query(word)
  }

  #run(marked: string, rest: unknown[]): unknown {
    if (this.#ending !== undefined) return Promise.reject(new Error('The last statement of this transaction was run.'))
    const isLast = marked.startsWith(LAST)
    const text = isLast ? marked.slice(LAST.length) : marked
    const { stream } = this.connection
    stream.cork()
    try {
      // Whatever keeps it from the server keeps the statement from it too, and that one tells.
      if (this.#begun) super.query('begin').catch(() => {})
      this.#begun = false
      const result: unknown = super.query(...(preparing(text, rest) as [string]))
      if (isLast) this.#end()
      return result
    } finally {
      stream.uncork()
    }
  }

  #end(): void {
    this.#ending = super.query('commit')
    // Whoever asks for the commit is told.
    this.#ending.catch(() => {})
  }
}

function preparing(text: string, [values, ...rest]: unknown[]): unknown[] {
  return text.startsWith(PREPARED) ? [{ name: nameOf(text), text, values }, ...rest] : [text, values, ...rest]
}

const names = new Map<string, string>()

/** A name the server has room for: it cuts longer ones. */
function nameOf(text: string): string {
  let name = names.get(text)
  if (name === undefined) names.set(text, (name = createHash('sha256').update(text).digest('hex').slice(0, 32)))
  return name
}
