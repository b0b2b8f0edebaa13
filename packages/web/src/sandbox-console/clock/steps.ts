/** Seconds of each unit. */
export const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 } as const
export type Unit = keyof typeof UNITS

/** Steps often taken; some are known for what happens then. */
export const STEPS = [
  { seconds: 15, label: 'by_15s', why: 'why_15s' },
  { seconds: 300, label: 'by_5m', why: 'why_5m' },
  { seconds: 900, label: 'by_15m' },
  { seconds: 7200, label: 'by_2h', why: 'why_2h' },
  { seconds: 86_400, label: 'by_1d' },
  { seconds: 7 * 86_400, label: 'by_7d', why: 'why_7d' },
] as const

const DAY = 86_400_000
/** Beijing has had no summer time since 1991. */
const BEIJING = 8 * 3_600_000

/** Seconds from an instant (ms) to the next day's `hour` in Beijing. */
export function secondsToTomorrow(now: number, hour: number): number {
  const today = Math.floor((now + BEIJING) / DAY) * DAY - BEIJING
  return (today + DAY + hour * 3_600_000 - now) / 1000
}
