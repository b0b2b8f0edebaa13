import { beijingDate, beijingDayStart, parseRfc3339 } from '@wxtill/protocol'
import { Refusal } from './refusal.ts'

/** How far to advance: so many seconds, or up to an instant. */
export interface Advance {
  seconds?: number
  /**
   * `09:00` or `09:00:30`: the next such time in Beijing; `tomorrow 09:00`: on Beijing's next day; or RFC 3339, such as
   * `2026-12-01T09:00:00+08:00`.
   */
  to?: string
}

const DAY = 86_400_000
const LONGEST_SECONDS = 10 * 366 * 86_400
const TIME_OF_DAY = /^(tomorrow +)?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/

/**
 * Reads where an advance leads: from now to the instant it ends at.
 *
 * @throws Refusal when it is neither or both, longer than ten years, or in the past.
 */
export function readAdvance({ seconds, to }: { seconds?: unknown; to?: unknown }): (now: number) => number {
  if (to === undefined) {
    if (typeof seconds !== 'number' || !(seconds >= 0) || seconds > LONGEST_SECONDS)
      throw refused('seconds', 'must be a number from 0 to ten years; or give "to", such as "tomorrow 09:00"')
    return (now) => now + Math.round(seconds * 1000)
  }
  if (seconds !== undefined) throw refused('to', 'excludes "seconds": give one of them')
  const instant = instantOf(to)
  return (now) => {
    const target = instant(now)
    if (target < now) throw refused('to', `lies in the past (${JSON.stringify(to)}): this clock never runs backwards`)
    if (target > now + LONGEST_SECONDS * 1000) throw refused('to', 'lies more than ten years ahead')
    return target
  }
}

function instantOf(to: unknown): (now: number) => number {
  if (typeof to === 'string') {
    const time = TIME_OF_DAY.exec(to)
    if (time) return (now) => timeOfDay(now, time)
    try {
      const instant = parseRfc3339(to)
      return () => instant
    } catch {
      // Neither: said below.
    }
  }
  throw refused('to', 'must be "09:00", "tomorrow 09:00" (Beijing) or a time such as "2026-12-01T09:00:00+08:00"')
}

function timeOfDay(now: number, [, tomorrow, hours, minutes, seconds = '0']: RegExpExecArray): number {
  const midnight = beijingDayStart(beijingDate(now))
  const today = midnight + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000
  return tomorrow !== undefined || today <= now ? today + DAY : today
}

function refused(field: string, expected: string): Refusal {
  return new Refusal(400, 'BAD_INPUT', `"${field}" ${expected}.`, { field })
}
