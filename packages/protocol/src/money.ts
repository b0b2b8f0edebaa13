const YUAN = /^(-?)(\d{1,13})(?:\.(\d{1,2})(0*))?$/

/**
 * Converts an amount of a bill file, in yuan, to fen. No float is involved.
 *
 * @throws RangeError when the text is not an amount of whole fen.
 */
export function yuanToFen(yuan: string): number {
  const match = YUAN.exec(yuan)
  if (!match) throw new RangeError(`Not an amount in yuan of whole fen: ${JSON.stringify(yuan)}.`)
  const fen = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0') || 0)
  return match[1] === '-' && fen !== 0 ? -fen : fen
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
