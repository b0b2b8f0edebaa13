/** The instants between which an Asia/Shanghai month such as `2026-06` lies; the second is not in it. */
export function boundsOfMonth(month: string): { from: Date; to: Date } {
  const from = new Date(`${month}-01T00:00:00+08:00`)
  const to = new Date(from)
  // Its first moment is the last day of the month before, in UTC: 32 days later it is always the month after.
  to.setUTCDate(to.getUTCDate() + 32)
  return { from, to: new Date(`${to.toISOString().slice(0, 7)}-01T00:00:00+08:00`) }
}
