/** Fen as `1,234.50`, worked on the digits so that nothing is rounded. */
export function formatYuan(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`
}

/** The sign before an amount: `¥`, or the currency's code. */
export function currencySign(currency: string): string {
  return currency === 'CNY' ? '¥' : `${currency} `
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** An instant as `2026-06-09 18:13:20`, Asia/Shanghai (UTC+8 all year). */
export function formatShanghai(time: string | number): string {
  return new Date(new Date(time).getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ')
}

/** `1:59:07` with hours, `09:07` without; never below `00:00`. The page's script writes the same. */
export function formatCountdown(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000))
  const two = (value: number) => String(value).padStart(2, '0')
  const short = `${two(Math.floor(total / 60) % 60)}:${two(total % 60)}`
  return total < 3600 ? short : `${Math.floor(total / 3600)}:${short}`
}
