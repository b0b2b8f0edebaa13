/** WeChat Pay counts its days in this zone, so every page shows it, wherever the browser stands. */
const TIME_ZONE = 'Asia/Shanghai'

const clockFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

function shanghaiParts(time: string | number): Record<string, string> | undefined {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return undefined
  return Object.fromEntries(clockFormat.formatToParts(date).map(({ type, value }) => [type, value]))
}

/** An instant (RFC 3339 or milliseconds) as `2026-06-09 18:13:20`, Asia/Shanghai; `–` when it is no time. */
export function formatTime(time: string | number | undefined): string {
  const parts = time === undefined ? undefined : shanghaiParts(time)
  if (!parts) return '–'
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}:${parts.second}`
}

const LENGTH_OF_DAY = 86_400_000

/** The first instant of an Asia/Shanghai day (`2026-06-09`), as RFC 3339 in UTC. The zone has had no summer time since 1991. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString()
}

/** The first instant after an Asia/Shanghai day, as RFC 3339 in UTC: the open end of a range of days. */
export function endOfDay(day: string): string {
  return new Date(Date.parse(startOfDay(day)) + LENGTH_OF_DAY).toISOString()
}
