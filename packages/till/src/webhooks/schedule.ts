const seconds = 1_000
const minutes = 60 * seconds
const hours = 60 * minutes

/** Pauses after the first failures; from then on the last. */
const PAUSES: readonly number[] = [
  5 * seconds,
  30 * seconds,
  2 * minutes,
  10 * minutes,
  30 * minutes,
  1 * hours,
  2 * hours,
  4 * hours,
  8 * hours,
]

/** How long a delivery is tried, from its first attempt. */
export const TRIED_FOR = 72 * hours

/**
 * When a delivery that failed is tried again; undefined when three days have passed.
 *
 * @param failed how many attempts failed, this one included
 * @param chance 0 ≤ chance < 1. Takes up to a fifth off the pause, so that what failed together does not return together.
 */
export function nextAttempt(failed: number, firstAt: number, now: number, chance: number): number | undefined {
  const end = firstAt + TRIED_FOR
  if (now >= end) return undefined
  const pause = PAUSES[Math.min(failed, PAUSES.length) - 1] ?? 0
  return Math.min(now + Math.round(pause * (1 - 0.2 * chance)), end)
}
