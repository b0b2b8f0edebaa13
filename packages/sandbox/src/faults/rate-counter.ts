import type { Rate } from './call-knobs.ts'

interface Counted {
  at: number
  mchid: string
}

/** Counts calls per rule and merchant within a window of time. */
export class RateCounter {
  #counted = new Map<string, number[]>()

  /** Whether one more is too much; one that is not counts, unless only errors do. */
  exceeds(id: string, { at, mchid }: Counted, rate: Rate): boolean {
    if (this.#within(id, { at, mchid }, rate).length >= rate.n) return true
    if (rate.of !== 'errors') this.count(id, { at, mchid }, rate)
    return false
  }

  count(id: string, { at, mchid }: Counted, rate: Rate): void {
    this.#counted.set(keyOf(id, mchid), [...this.#within(id, { at, mchid }, rate), at])
  }

  forget(id: string): void {
    for (const key of this.#counted.keys()) if (key.startsWith(`${id} `)) this.#counted.delete(key)
  }

  #within(id: string, { at, mchid }: Counted, { per }: Rate): number[] {
    return (this.#counted.get(keyOf(id, mchid)) ?? []).filter((then) => then > at - per * 1000)
  }
}

function keyOf(id: string, mchid: string): string {
  return `${id} ${mchid}`
}
