/** Fee of an amount in fen, rounded half up to whole fen; `rate` in units of 0.01 %. */
export function feeOf(fen: number, rate: number): number {
  return Math.floor((fen * rate + 5000) / 10_000)
}

/** A refund and what went before it, in fen. */
export interface FeeCase {
  total: number
  /** The order's, in units of 0.01 %. */
  rate: number
  /** By earlier refunds. */
  refunded: number
  /** What they have given back of the fee. */
  given: number
  refund: number
}

/** Fee given back by a refund: what is left is charged as if it had been paid alone, so all refunds give back all of it. */
export function feeBack({ total, rate, refunded, given, refund }: FeeCase): number {
  return Math.max(0, feeOf(total, rate) - given - feeOf(total - refunded - refund, rate))
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
