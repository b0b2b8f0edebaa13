/** Milliseconds before a failed job is tried again, by the number of runs so far; then the last one for ever. */
const steps: readonly number[] = [1_000, 5_000, 15_000, 60_000, 300_000, 900_000, 1_800_000, 3_600_000]

/**
 * How long to wait after run number `attempts` failed.
 * @param chance 0 ≤ chance < 1. Takes up to a fifth off, so that jobs that failed together do not return together.
 * @returns milliseconds
 */
export function backoff(attempts: number, chance: number): number {
  const step = steps[Math.min(Math.max(attempts, 1), steps.length) - 1] ?? 0
  return Math.round(step * (1 - 0.2 * chance))
}
