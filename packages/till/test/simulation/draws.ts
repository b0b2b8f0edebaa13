/** Draws that are the same for the same seed. */
export class Draws {
  #state: number

  constructor(seed: number) {
    this.#state = (seed * 0x9e3779b1) | 0
  }

  /** A number from 0 (included) to 1 (excluded). */
  fraction(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** An integer from 0 (included) to `limit` (excluded). */
  integer(limit: number): number {
    return Math.floor(this.fraction() * limit)
  }

  /** An integer from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.integer(most - least + 1)
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability
  }

  pick<T>(list: readonly T[]): T {
    return list[this.integer(list.length)] as T
  }

  /** Bytes for whoever wants randomness. */
  bytes = (size: number): Uint8Array => Uint8Array.from({ length: size }, () => this.integer(256))

  /** A stream of its own: what it draws changes nothing for this one. */
  fork(): Draws {
    return new Draws(this.integer(2 ** 32))
  }
}
