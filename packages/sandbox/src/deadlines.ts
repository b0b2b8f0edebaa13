import { TimerHeap } from './timer-heap.ts'
import type { Clock } from './clock.ts'

/**
 * Deadlines of many things of one kind: an instant and a key each, and one timer of the clock for the earliest. They are reached in
 * order of their instants, then as they were set; while one is handled the clock shows its instant.
 */
export class Deadlines {
  #clock: Clock
  #handle: (key: string, due: number) => void
  #heap = new TimerHeap<string>()
  #armed: { due: number; cancel: () => void } | undefined

  constructor(clock: Clock, handle: (key: string, due: number) => void) {
    this.#clock = clock
    this.#handle = handle
  }

  /** Deadlines are not taken back: whoever handles one looks whether it still holds. */
  set(key: string, due: number): void {
    this.#heap.push(due, key)
    this.#arm()
  }

  /** Forgets them all. */
  clear(): void {
    this.#heap = new TimerHeap()
    this.#arm()
  }

  #arm(): void {
    const due = this.#heap.first?.due
    if (this.#armed?.due === due) return
    this.#armed?.cancel()
    this.#armed = undefined
    if (due === undefined) return
    const cancel = this.#clock.setTimeout(() => this.#reached(), due - this.#clock.now())
    this.#armed = { due, cancel }
  }

  #reached(): void {
    this.#armed = undefined
    const now = this.#clock.now()
    try {
      for (let first = this.#heap.first; first && first.due <= now; first = this.#heap.first) {
        this.#heap.pop()
        this.#handle(first.item, first.due)
      }
    } finally {
      // Also after a throw: the others are still to come.
      this.#arm()
    }
  }
}
