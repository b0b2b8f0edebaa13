/** Fee of an amount in fen, rounded half up to whole fen; `rate` in units of 0.01 %. */
export function feeOf(fen: number, rate: number): number {
  return Math.floor((fen * rate + 5000) / 10_000)
}

/** Fee given back by a refund: what the fee shrinks by when the amount left does, so that all refunds give back all of it. */
export function feeBack(total: number, refundedBefore: number, refund: number, rate: number): number {
  const left = total - refundedBefore
  return feeOf(left, rate) - feeOf(left - refund, rate)
}

/** A fee in yuan with five decimals, as bills write it. */
export function feeText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}000`
}

/** `0.60%` */
export function rateText(rate: number): string {
  const digits = String(rate).padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}%`
}
