import dayjs, { type Dayjs } from 'dayjs'
import { formatTime } from '../../shared/time/time.ts'

/** `20260609181400` as `2026-06-09 18:14:00`, `20260609` as `2026-06-09`; anything else stays as it is. */
export function shownCompact(text: string): string {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?$/.exec(text) ?? []
  if (year === undefined) return text
  const date = `${year}-${month}-${day}`
  return hour === undefined ? date : `${date} ${hour}:${minute}:${second}`
}

/** Now, as a picker shows it: the digits of Beijing's clocks, wherever the browser stands. */
export const beijingNow = (): Dayjs => dayjs(formatTime(Date.now()))

/** The digits of a picker as WeChat Pay writes them. */
export const compactOf = (picked: Dayjs, days: boolean): string => picked.format(days ? 'YYYYMMDD' : 'YYYYMMDDHHmmss')
