import { boundsOf, dayOf } from '../parking/day.ts'

export { boundsOf, dayOf }

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Bills are ready from 09:00 to 10:00 of the next day. */
const ASKED_AT = 10 * HOUR

/** When the bill of a day is asked for: at ten, Asia/Shanghai, of the next. */
export const askedAt = (day: string): number => boundsOf(day).to.getTime() + ASKED_AT

/** The next ten o'clock after a moment. */
export function nextTen(now: number): number {
  const today = boundsOf(dayOf(now)).from.getTime() + ASKED_AT
  return today > now ? today : today + DAY
}

/** The last day whose bill should be ready. */
export const lastBilledDay = (now: number): string => dayOf(now - DAY - ASKED_AT)

/**
 * When the rows of a day's bill lie. Those of a sub-merchant's lie a moment later: whoever reads or deletes the rows of a
 * merchant's day, the release before included, does not meet them.
 */
export function billAt(day: string, sub_mchid: string): Date {
  const { from } = boundsOf(day)
  return sub_mchid === '' ? from : new Date(from.getTime() + 1)
}

export const dayBefore = (day: string, days = 1): string => dayOf(boundsOf(day).from.getTime() - days * DAY)
export const dayAfter = (day: string): string => dayBefore(day, -1)

/** WeChat Pay keeps bills for three months. */
export const DAYS_KEPT = 89
