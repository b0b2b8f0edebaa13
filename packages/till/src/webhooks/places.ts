/** Hands of the worker that delivers, on each replica. */
export const HANDS = 64

/** Milliseconds: how soon a lane that found no place looks again. */
const PAUSE = { well: 50, failing: 2_000 } as const

/**
 * Shares a worker's hands among endpoints, so that one that is slow cannot take them all: half of them for one endpoint, and
 * few as long as its last attempt failed. What a replica remembers here only spreads its work; nothing else depends on it.
 */
export class Places {
  readonly #most: number
  readonly #few: number
  readonly #busy = new Map<string, number>()
  readonly #failing = new Set<string>()

  constructor(hands: number) {
    this.#most = Math.max(1, Math.floor(hands / 2))
    this.#few = Math.max(1, Math.floor(hands / 16))
  }

  /** Takes a place. @returns undefined when there was one, else milliseconds after which to ask again */
  enter(endpoint: string): number | undefined {
    const busy = this.#busy.get(endpoint) ?? 0
    const failing = this.#failing.has(endpoint)
    if (busy >= (failing ? this.#few : this.#most)) return failing ? PAUSE.failing : PAUSE.well
    this.#busy.set(endpoint, busy + 1)
    return undefined
  }

  /** Gives a place back. */
  leave(endpoint: string): void {
    const busy = (this.#busy.get(endpoint) ?? 0) - 1
    if (busy > 0) this.#busy.set(endpoint, busy)
    else this.#busy.delete(endpoint)
  }

  /** How the last attempt ended. */
  note(endpoint: string, ok: boolean): void {
    if (ok) this.#failing.delete(endpoint)
    else this.#failing.add(endpoint)
  }
}
