const DIGITS = 13
const MINUS = 0x2d
const POINT = 0x2e
const ZERO = 0x30

/**
 * Reads a decimal of at most 13 digits before its point as a whole number of units of `10^-places`; more decimals than `places`
 * must be zeros. No float is involved.
 *
 * @param text of which the characters from `start` to `end` are read.
 * @returns `NaN` when they are not such a number, or when it is too large to be exact.
 */
export function parseDecimal(text: string, places: number, start = 0, end = text.length): number {
  const isNegative = text.charCodeAt(start) === MINUS
  const first = isNegative ? start + 1 : start
  let value = 0
  let at = first
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) break
    value = value * 10 + digit
  }
  if (at === first || at - first > DIGITS) return Number.NaN
  let left = places
  if (at < end) {
    if (text.charCodeAt(at) !== POINT || at + 1 === end) return Number.NaN
    for (at++; at < end; at++) {
      const digit = text.charCodeAt(at) - ZERO
      if (!(digit >= 0 && digit <= (left > 0 ? 9 : 0))) return Number.NaN
      if (left > 0) {
        value = value * 10 + digit
        left--
      }
    }
  }
  value *= 10 ** left
  if (value > Number.MAX_SAFE_INTEGER) return Number.NaN
  return isNegative && value !== 0 ? -value : value
}

/**
 * Converts an amount of a bill file, in yuan, to fen. No float is involved.
 *
 * @throws RangeError when the text is not an amount of whole fen.
 */
export function yuanToFen(yuan: string): number {
  const fen = parseDecimal(yuan, 2)
  if (Number.isNaN(fen)) throw new RangeError(`Not an amount in yuan of whole fen: ${JSON.stringify(yuan)}.`)
  return fen
}

/**
 * Writes fen as yuan with two decimals.
 *
 * @throws RangeError when `fen` is not a safe integer.
 */
export function fenToYuan(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Fen must be a whole number, got ${fen}.`)
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
