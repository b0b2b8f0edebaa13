/**
 * What WeChat Pay takes back from the merchant for a refund, when it did not say: its part of what was settled, rounded so that
 * the last refund brings what is left, to the fen.
 */
export function settledPart(
  { total, settlement_total }: { total: number; settlement_total: number | null },
  refundedBefore: number,
  refund: number,
): number {
  if (settlement_total === null) return refund
  const settledOf = (refunded: number): number => proportion(refunded, settlement_total, total)
  return settledOf(refundedBefore + refund) - settledOf(refundedBefore)
}

/** `amount × part ÷ whole`, rounded half up. Products of two amounts do not fit into a number. */
function proportion(amount: number, part: number, whole: number): number {
  const doubled = 2n * BigInt(amount) * BigInt(part) + BigInt(whole)
  return Number(doubled / (2n * BigInt(whole)))
}
