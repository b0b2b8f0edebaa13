/** One figure of the bench, as `results/latest.json` keeps it. */
export interface Row {
  readonly id: string
  /** What was measured, in a few words. */
  readonly what: string
  readonly value: number
  readonly unit: string
  /** What it is held against. */
  readonly against: string
  /** `value` ÷ the other's value. */
  readonly ratio: number
  /** The goal as text, such as `≤ 0.5`. */
  readonly goal: string
  readonly holds: boolean
}

/** Judges a ratio against a goal such as `≤ 0.5`, `≥ 0.4` or `< 1`. */
export function row(figures: Omit<Row, 'ratio' | 'holds'> & { readonly other: number }): Row {
  const { other, ...rest } = figures
  const ratio = rest.value / other
  const [sign, limit] = rest.goal.split(' ') as [string, string]
  const holds = sign === '≤' ? ratio <= Number(limit) : sign === '≥' ? ratio >= Number(limit) : ratio < Number(limit)
  return { ...rest, value: round(rest.value), ratio: round(ratio), holds }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function round(value: number): number {
  return Number(value.toPrecision(3))
}
