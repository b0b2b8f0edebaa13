/** Runs from one seed to another, both included. */
export interface Seeds {
  readonly from: number
  readonly to: number
}

export const SHORT: Seeds = { from: 1, to: 200 }
/** `WXTILL_SEEDS=20000 npm run test:long` goes on to that seed. */
export const LONG: Seeds = { from: SHORT.to + 1, to: Number(process.env['WXTILL_SEEDS'] ?? 10_000) }

/** The two halves of a range: files run side by side, so each takes one. */
export function halves({ from, to }: Seeds): readonly [Seeds, Seeds] {
  const middle = (from + to) >> 1
  return [
    { from, to: middle },
    { from: middle + 1, to },
  ]
}

/** Pieces of at most so many runs, so that one that fails does not keep the others from being looked at. */
export function pieces({ from, to }: Seeds, size = 500): Seeds[] {
  const starts = Array.from({ length: Math.ceil((to - from + 1) / size) }, (_, index) => from + index * size)
  return starts.map((start) => ({ from: start, to: Math.min(start + size - 1, to) }))
}
