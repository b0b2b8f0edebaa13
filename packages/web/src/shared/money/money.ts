const CURRENCY_SIGNS: Record<string, string> = { CNY: '¥' }

/**
 * An amount of fen as people read it: `123450` → `¥1,234.50`.
 * Works on the digits, never on fractions, so no amount is rounded.
 * @throws {TypeError} when the amount is not a safe integer
 */
export function formatMoney(fen: number, currency = 'CNY'): string {
  if (!Number.isSafeInteger(fen)) throw new TypeError(`An amount must be a whole number of fen, not ${fen}`)
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  const sign = CURRENCY_SIGNS[currency] ?? `${currency} `
  return `${fen < 0 ? '-' : ''}${sign}${yuan}.${digits.slice(-2)}`
}

/**
 * What a person typed as yuan, exactly, in fen: `12`, `12.3`, `12.34`, `¥1,234.50`.
 * `undefined` when it is not an amount of whole fen (`1.005`, `1e3`, `-1`, `1,23`).
 */
export function parseYuan(text: string): number | undefined {
  const match = /^[¥￥]?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (!match) return undefined
  const fen = Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? '').padEnd(2, '0'))
  return Number.isSafeInteger(fen) ? fen : undefined
}
