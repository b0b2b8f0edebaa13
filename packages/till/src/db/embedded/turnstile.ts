/** Lets one through at a time, in the order they came. */
export class Turnstile {
  #taken = false
  readonly #waiting: Array<() => void> = []
  readonly #timeout: number

  /** @param timeout milliseconds somebody waits at most. */
  constructor(timeout: number) {
    this.#timeout = timeout
  }

  /** @throws Error when the wait took too long, which nearly always means that a transaction's work waits for itself. */
  async enter(): Promise<void> {
    if (!this.#taken) {
      this.#taken = true
      return
    }
    await new Promise<void>((resolve, reject) => {
      const pass = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(pass), 1)
        const error = new Error(
          `No database connection became free within ${this.#timeout} ms. The embedded database has one: ` +
            'is a query sent outside the open transaction it belongs to?',
        )
        // What a server that has no connection left would say.
        reject(Object.assign(error, { code: '53300' }))
      }, this.#timeout)
      this.#waiting.push(pass)
    })
  }

  /** Whether somebody is inside, and how many stand before it. */
  get use(): { taken: boolean; waiting: number } {
    return { taken: this.#taken, waiting: this.#waiting.length }
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#taken = false
    else next()
  }
}
