/** `1250` → `¥12.50`, without floating point. */
export function formatFen(fen: number): string {
  const digits = String(fen).padStart(3, '0')
  return `¥${digits.slice(0, -2)}.${digits.slice(-2)}`
}
