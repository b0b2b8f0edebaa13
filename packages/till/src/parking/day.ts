import { formatShanghai } from '../cashier/format.ts'

const LENGTH_OF_DAY = 86_400_000

/** The Asia/Shanghai day of an instant, such as `2026-06-09`. */
export const dayOf = (at: number): string => formatShanghai(at).slice(0, 10)

/** The instants between which an Asia/Shanghai day lies; the second is not in it. */
export function boundsOf(day: string): { from: Date; to: Date } {
  const from = new Date(`${day}T00:00:00+08:00`)
  return { from, to: new Date(from.getTime() + LENGTH_OF_DAY) }
}
