/** Thrown by `GroupCommit.submit` when the queue is full: the caller answers 503 and the sender comes again. */
export class QueueFullError extends Error {
  constructor(limit: number) {
    super(`${limit} items are already waiting`)
    this.name = 'QueueFullError'
  }
}

export interface GroupCommitOptions<Item, Verdict> {
  /** Commits the whole group, and returns one verdict per item, in order. Throws when nothing was committed. */
  commit(items: readonly Item[]): Promise<readonly Verdict[]>
  /**
   * True when an error may be the fault of one item: the items are then committed one by one, so that one bad item does
   * not hold up the others. Otherwise (no database) the whole group is refused at once.
   */
  mayIsolate?(error: unknown): boolean
  /** Groups committed at the same time; default 1. */
  lanes?: number
  /** Most items committed together; default 128. */
  maxGroup?: number
  /** Most items waiting; beyond it `submit` throws `QueueFullError`; default 1,024. */
  maxWaiting?: number
}

interface Waiting<Item, Verdict> {
  item: Item
  resolve(verdict: Verdict): void
  reject(error: unknown): void
}

/**
 * Commits what arrives together in one transaction: while a group is being committed the next one gathers, so the group
 * grows with the load and a lone item never waits for company.
 */
export class GroupCommit<Item, Verdict> {
  readonly #commit: (items: readonly Item[]) => Promise<readonly Verdict[]>
  readonly #mayIsolate: (error: unknown) => boolean
  readonly #maxGroup: number
  readonly #maxWaiting: number
  readonly #lanes: number
  readonly #idlers: (() => void)[] = []
  #active = 0
  #waiting: Waiting<Item, Verdict>[] = []

  constructor(options: GroupCommitOptions<Item, Verdict>) {
    this.#commit = (items) => options.commit(items)
    this.#mayIsolate = (error) => options.mayIsolate?.(error) ?? true
    this.#maxGroup = options.maxGroup ?? 128
    this.#maxWaiting = options.maxWaiting ?? 1024
    this.#lanes = options.lanes ?? 1
  }

  /** Resolves with the verdict once the item's group is committed. */
  submit(item: Item): Promise<Verdict> {
    if (this.#waiting.length >= this.#maxWaiting) return Promise.reject(new QueueFullError(this.#maxWaiting))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject })
      if (this.#active < this.#lanes) void this.#drain()
    })
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    if (this.#active > 0) await new Promise<void>((resolve) => this.#idlers.push(resolve))
  }

  async #drain(): Promise<void> {
    this.#active++
    // One turn of the event loop lets the other requests of the same burst join the first group.
    await new Promise((resolve) => setImmediate(resolve))
    while (this.#waiting.length > 0) await this.#commitGroup(this.#waiting.splice(0, this.#maxGroup))
    // In the same turn as the last look, so that nothing can be submitted in between and find no lane.
    this.#active--
    if (this.#active === 0) for (const resolve of this.#idlers.splice(0)) resolve()
  }

  async #commitGroup(group: Waiting<Item, Verdict>[]): Promise<void> {
    try {
      this.#settle(group, await this.#commit(group.map((waiting) => waiting.item)))
    } catch (error) {
      if (group.length > 1 && this.#mayIsolate(error)) for (const one of group) await this.#commitGroup([one])
      else for (const waiting of group) waiting.reject(error)
    }
  }

  #settle(group: Waiting<Item, Verdict>[], verdicts: readonly Verdict[]): void {
    if (verdicts.length !== group.length) throw new Error('commit must return one verdict per item')
    group.forEach((waiting, index) => waiting.resolve(verdicts[index] as Verdict))
  }
}
