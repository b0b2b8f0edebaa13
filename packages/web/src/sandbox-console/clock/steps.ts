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
