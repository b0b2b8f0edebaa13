/** A file that can be fetched for a short while. */
export interface Download {
  mchid: string
  bytes: Buffer
  until: number
}

const MOST_FILES = 100

/** Tokens of bill files. They are not kept over a restart: they would be over by then. */
export class Downloads {
  #files = new Map<string, Download>()

  put(token: string, file: Download, now: number): void {
    for (const [old, { until }] of this.#files) if (until <= now) this.#files.delete(old)
    this.#files.set(token, file)
    // A clock that stands still ends none of them: then the oldest has to go.
    if (this.#files.size > MOST_FILES) this.#files.delete(this.#files.keys().next().value!)
  }

  /** The file, unless its time is over. */
  get(token: string, now: number): Download | undefined {
    const file = this.#files.get(token)
    return file && file.until > now ? file : undefined
  }
}
