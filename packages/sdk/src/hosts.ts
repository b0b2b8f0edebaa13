import type { Clock } from './clock.ts'

/** How long a host that could not be reached comes last. */
const AVOID_MS = 5 * 60_000

/** Main host and second host, with a memory of which one did not answer. The host is not signed, so any may be asked. */
export class Hosts {
  readonly #origins: readonly string[]
  readonly #clock: Clock
  readonly #failedAt = new Map<string, number>()

  constructor(origins: readonly string[], clock: Clock) {
    this.#origins = origins
    this.#clock = clock
  }

  /** The first host in order that was not found unreachable lately; when all were, the one whose failure is oldest. */
  pick(): string {
    if (this.#failedAt.size === 0) return this.#origins[0]!
    const now = this.#clock.now()
    const healthy = this.#origins.find(
      (origin) => now - (this.#failedAt.get(origin) ?? Number.NEGATIVE_INFINITY) >= AVOID_MS,
    )
    return healthy ?? this.#origins.reduce((a, b) => (this.#failedAt.get(b)! < this.#failedAt.get(a)! ? b : a))
  }

  has(origin: string): boolean {
    return this.#origins.includes(origin)
  }

  failed(origin: string): void {
    this.#failedAt.set(origin, this.#clock.now())
  }

  answered(origin: string): void {
    this.#failedAt.delete(origin)
  }
}
