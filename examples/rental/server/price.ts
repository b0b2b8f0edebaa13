/** What a power bank costs, in fen. Prices live here: a client never names one. */
export const PRICE = { hour: 300, day: 2000, most: 9900 } as const

const HOUR = 3_600_000

/** Each started hour, at most so much a day, and never more than the user was told it may come to. */
export function feeOf(ms: number): number {
  const hours = Math.max(1, Math.ceil(ms / HOUR))
  const [days, rest] = [Math.floor(hours / 24), hours % 24]
  return Math.min(PRICE.most, days * PRICE.day + Math.min(PRICE.day, rest * PRICE.hour))
}
