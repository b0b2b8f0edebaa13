import { RowIterator } from './row-iterator.ts'

/** One reading of a bill: yields its rows in portions and returns its summary. */
export type BillPortions<Row, Summary> = AsyncGenerator<readonly Row[], Summary, undefined>

/**
 * A bill on its way: iterate its rows, in constant memory. The loop throws at its end when the file was cut, when its hash did
 * not hold, or when the rows do not add up to the summary: rows are provisional until it has ended, and only then is there a
 * summary.
 */
export class BillRows<Row, Summary> implements AsyncIterable<Row> {
  readonly #read: () => BillPortions<Row, Summary>
  #summary: Summary | undefined

  constructor(read: () => BillPortions<Row, Summary>) {
    this.#read = read
  }

  /** The bill's own totals; `undefined` until a whole iteration has ended and everything held. */
  get summary(): Summary | undefined {
    return this.#summary
  }

  /** The rows one by one. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Row, undefined> {
    return new RowIterator(this.batches())
  }

  /** The rows in the portions in which they arrive, for a consumer that takes many at once, such as a database. */
  async *batches(): AsyncGenerator<readonly Row[], undefined, undefined> {
    this.#summary = undefined
    this.#summary = yield* this.#read()
    return undefined
  }

  /** All rows and the summary, for bills that fit into memory. */
  async readAll(): Promise<{ rows: Row[]; summary: Summary }> {
    const rows: Row[] = []
    for await (const batch of this.batches()) for (const row of batch) rows.push(row)
    return { rows, summary: this.#summary! }
  }
}
