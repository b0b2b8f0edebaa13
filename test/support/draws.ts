import type { Draws } from '@wxtill/catalogue'

/** A small generator (a linear congruence); the same seed gives the same draws. */
export function drawsOf(seed: number): Draws {
  let state = seed >>> 0
  return {
    integer(limit) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * limit)
    },
  }
}
