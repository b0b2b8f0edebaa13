/**
 * Hands out the elements of batches one by one. An async generator would do the same at twice the cost: a million rows make
 * that the dearest part of reading a bill.
 */
export class RowIterator<Row> implements AsyncIterableIterator<Row, undefined> {
  readonly #batches: AsyncGenerator<readonly Row[], undefined>
  #batch: readonly Row[] = []
  #at = 0
  /** Calls that wait for a batch; those that come meanwhile queue up behind them. */
  #waiting = 0
  #turn: Promise<unknown> = Promise.resolve()

  constructor(batches: AsyncGenerator<readonly Row[], undefined>) {
    this.#batches = batches
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  next(): Promise<IteratorResult<Row, undefined>> {
    if (this.#waiting === 0 && this.#at < this.#batch.length) {
      return Promise.resolve({ done: false, value: this.#batch[this.#at++]! })
    }
    this.#waiting++
    const result = this.#turn.then(() => this.#advance())
    // Whoever called sees the failure; the next in the queue must not.
    this.#turn = result.catch(() => undefined)
    return result
  }

  async return(): Promise<IteratorResult<Row, undefined>> {
    this.#batch = []
    await this.#batches.return(undefined)
    return { done: true, value: undefined }
  }

  async #advance(): Promise<IteratorResult<Row, undefined>> {
    try {
      while (this.#at >= this.#batch.length) {
        const next = await this.#batches.next()
        if (next.done) return { done: true, value: undefined }
        this.#batch = next.value
        this.#at = 0
      }
      return { done: false, value: this.#batch[this.#at++]! }
    } finally {
      this.#waiting--
    }
  }
}
