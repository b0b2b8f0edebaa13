import type { Clock } from '../db/clock.ts'

export interface PaymentWatchOptions {
  clock: Clock
  /** A mark of each payment, from the database, that differs whenever its page must change. */
  readMarks(ids: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Milliseconds between looks into the database while anybody listens; default 2,000. */
  interval?: number
}

interface Watched {
  mark: string | undefined
  listeners: Set<() => void>
}

/**
 * Tells open cashier pages that their payment changed. Changes of this process are told at once; those of other replicas
 * are seen by one query for all watched payments every two seconds, so no page depends on which replica it reached.
 */
export class PaymentWatch {
  readonly #options: PaymentWatchOptions
  readonly #watched = new Map<string, Watched>()
  #cancel: (() => void) | undefined

  constructor(options: PaymentWatchOptions) {
    this.#options = options
  }

  /** Calls `listener` after each change; returns a function that ends it. */
  subscribe(id: string, listener: () => void): () => void {
    const watched = this.#watched.get(id) ?? { mark: undefined, listeners: new Set() }
    this.#watched.set(id, watched)
    watched.listeners.add(listener)
    this.#arm()
    return () => {
      watched.listeners.delete(listener)
      if (watched.listeners.size === 0 && this.#watched.get(id) === watched) this.#watched.delete(id)
      if (this.#watched.size === 0) this.#disarm()
    }
  }

  /** Tells the listeners of a payment that it changed. */
  changed(id: string): void {
    for (const listener of this.#watched.get(id)?.listeners ?? []) listener()
  }

  /** Forgets every listener. */
  close(): void {
    this.#watched.clear()
    this.#disarm()
  }

  #arm(): void {
    this.#cancel ??= this.#options.clock.setTimeout(() => {
      this.#cancel = undefined
      void this.#look()
    }, this.#options.interval ?? 2000)
  }

  #disarm(): void {
    this.#cancel?.()
    this.#cancel = undefined
  }

  async #look(): Promise<void> {
    try {
      const marks = await this.#options.readMarks([...this.#watched.keys()])
      for (const [id, watched] of this.#watched) this.#compare(id, watched, marks.get(id))
    } catch {
      // The database is away: the page polls by itself, and the next look tries again.
    }
    if (this.#watched.size > 0) this.#arm()
  }

  #compare(id: string, watched: Watched, mark: string | undefined): void {
    const before = watched.mark
    watched.mark = mark
    if (before !== undefined && mark !== undefined && before !== mark) this.changed(id)
  }
}
