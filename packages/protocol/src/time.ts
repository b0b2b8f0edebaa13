const BEIJING_OFFSET_MS = 8 * 3_600_000
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})$/

/** Epoch milliseconds as `yyyy-MM-ddTHH:mm:ss+08:00`, the form of APIv3. */
export function formatRfc3339(ms: number): string {
  return `${beijing(ms).slice(0, 19)}+08:00`
}

/** Epoch milliseconds as `yyyy-MM-dd HH:mm:ss` in Beijing time, the form of bill files. */
export function formatBeijing(ms: number): string {
  return beijing(ms).slice(0, 19).replace('T', ' ')
}

/** The Beijing day of an instant, `yyyy-MM-dd`. */
export function beijingDate(ms: number): string {
  return beijing(ms).slice(0, 10)
}

/** The instant a Beijing day begins, in epoch milliseconds. */
export function beijingDayStart(date: string): number {
  return parseRfc3339(`${date}T00:00:00+08:00`)
}

/**
 * Reads an RFC 3339 time with offset.
 *
 * @returns epoch milliseconds.
 * @throws RangeError when the text is not such a time or names a day that does not exist.
 */
export function parseRfc3339(text: string): number {
  const match = RFC3339.exec(text)
  const ms = match ? Date.parse(text) : Number.NaN
  // Date.parse rolls 31 February over into March; a rolled day reads differently when written again.
  const day = match ? Number(match[3]) : 0
  if (!match || Number.isNaN(ms) || day > daysInMonth(Number(match[1]), Number(match[2]))) {
    throw new RangeError(`Not an RFC 3339 time such as 2026-06-09T18:13:20+08:00: ${JSON.stringify(text)}.`)
  }
  return ms
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function beijing(ms: number): string {
  return new Date(ms + BEIJING_OFFSET_MS).toISOString()
}
