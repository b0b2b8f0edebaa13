import { formatBeijing, parseRfc3339 } from '@wxtill/protocol'

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/
const DAY = 86_400_000
/** The moment the user confirms. */
export const ON_ACCEPT = 'OnAccept'

/** A time as PayScore writes it: `yyyyMMddHHmmss`, or a whole day `yyyyMMdd`, in Beijing. */
export interface CompactTime {
  /** When it begins, ms since the epoch. */
  from: number
  /** When it is over: of a day its end, of a second itself. */
  to: number
  precision: 'day' | 'second'
}

/** @returns undefined when the text is not such a time, or names a day that does not exist. */
export function readCompactTime(text: string): CompactTime | undefined {
  const match = COMPACT.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00'] = match
  try {
    const from = parseRfc3339(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
    const isDay = match[4] === undefined
    return { from, to: isDay ? from + DAY : from, precision: isDay ? 'day' : 'second' }
  } catch {
    return undefined
  }
}

/** An instant as 14 digits of Beijing time. */
export function compactTime(ms: number): string {
  return formatBeijing(ms).replaceAll(/\D/g, '')
}
