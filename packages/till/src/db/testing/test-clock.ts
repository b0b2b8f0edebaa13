import { createHash } from 'node:crypto'
import type { Clock, RandomBytes } from '../clock.ts'

interface Timer {
  due: number
  callback: () => void | Promise<void>
}

/** A clock that stands still until a test turns it. */
export class TestClock implements Clock {
  #now: number
  readonly #timers = new Set<Timer>()

  constructor(startAt = Date.UTC(2026, 5, 9, 10, 13, 20)) {
    this.#now = startAt
  }

  now(): number {
    return this.#now
  }

  setTimeout(callback: () => void | Promise<void>, ms: number): () => void {
    const timer = { due: this.#now + Math.max(0, ms), callback }
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** Turns the clock on, timer by timer, waiting for what each one sets off. */
  async advance(ms: number): Promise<void> {
    const target = this.#now + ms
    for (let timer = this.#earliest(); timer !== undefined && timer.due <= target; timer = this.#earliest()) {
      this.#timers.delete(timer)
      this.#now = Math.max(this.#now, timer.due)
      await timer.callback()
    }
    this.#now = target
  }

  /** Timers set and not yet fired or cancelled. */
  get pending(): number {
    return this.#timers.size
  }

  #earliest(): Timer | undefined {
    let earliest: Timer | undefined
    for (const timer of this.#timers) if (earliest === undefined || timer.due < earliest.due) earliest = timer
    return earliest
  }
}

/** Bytes that look random and are the same for the same seed. */
export function seededBytes(seed: string | number): RandomBytes {
  let count = 0
  return (size) => {
    const blocks: Buffer[] = []
    for (let made = 0; made < size; made += 32) blocks.push(createHash('sha256').update(`${seed}/${count++}`).digest())
    return Buffer.concat(blocks).subarray(0, size)
  }
}
