import type { CouponRefund, Order, Promotion, Refund } from '../../store/order-records.ts'

type Discounted = Pick<Order, 'total' | 'payer_total' | 'promotion'>

/** What the payer gave. */
export function payerTotal({ total, payer_total }: Discounted): number {
  return payer_total ?? total
}

/** What coupons paid. */
export function discountOf(order: Discounted): number {
  return order.total - payerTotal(order)
}

/** 应结订单金额: what the merchant gets, which is all but the coupons it forgoes the money of. */
export function settlementTotal({ total, promotion = [] }: Discounted): number {
  return total - freeOf(promotion)
}

/** What the payer gets back of a refund. */
export function payerRefund({ refund, coupons }: Pick<Refund, 'refund' | 'coupons'>): number {
  return coupons?.payer_refund ?? refund
}

/** 应结退款金额: what the merchant gives back. */
export function settlementRefund({ refund, coupons }: Pick<Refund, 'refund' | 'coupons'>): number {
  return coupons?.settlement_refund ?? refund
}

/** 充值券退款金额: the part of a refund that goes back to whoever paid for the coupon. */
export function cashCouponRefund(refund: Pick<Refund, 'refund' | 'coupons'>): number {
  return refund.coupons?.type === 'CASH' ? refund.refund - payerRefund(refund) : 0
}

/**
 * Divides a refund of an order with a coupon: cash to the payer = refund × payer_total ÷ total, rounded. The rounding is that of the
 * sum refunded so far, so that the last refund brings what is left, to the fen. Undefined without a coupon.
 *
 * @param earlier the refunds of the order that were not closed.
 */
export function divideRefund(
  order: Discounted,
  earlier: readonly Pick<Refund, 'refund' | 'coupons'>[],
  refund: number,
): CouponRefund | undefined {
  const [coupon] = order.promotion ?? []
  if (!coupon) return undefined
  const payer_refund = cashBack(order, earlier, refund)
  return {
    payer_total: payerTotal(order),
    settlement_total: settlementTotal(order),
    payer_refund,
    settlement_refund: coupon.type === 'NOCASH' ? payer_refund : refund,
    promotion_id: coupon.coupon_id,
    type: coupon.type,
    amount: coupon.amount,
  }
}

function cashBack(order: Discounted, earlier: readonly Pick<Refund, 'refund' | 'coupons'>[], refund: number): number {
  const refunded = earlier.reduce((sum, one) => sum + one.refund, 0)
  const returned = earlier.reduce((sum, one) => sum + payerRefund(one), 0)
  const share = Math.round(((refunded + refund) * payerTotal(order)) / order.total) - returned
  // Refunds that were closed leave roundings behind: never more than is left of either part.
  const cashLeft = payerTotal(order) - returned
  const couponLeft = discountOf(order) - (refunded - returned)
  return Math.min(Math.max(share, refund - couponLeft, 0), cashLeft, refund)
}

function freeOf(promotion: readonly Promotion[]): number {
  return promotion.reduce((sum, { type, amount }) => sum + (type === 'NOCASH' ? amount : 0), 0)
}
