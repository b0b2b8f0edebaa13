import { formatRfc3339 } from '@wxtill/protocol'
import { payerRefund, settlementRefund } from '../coupons/money.ts'
import type { Refund } from '../../store/order-records.ts'

/** A refund as answers show it. */
export function refundView(refund: Refund): object {
  const { refund: amount, total, coupons } = refund
  return {
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    channel: refund.channel,
    user_received_account: refund.user_received_account,
    ...(refund.success_at === undefined ? {} : { success_time: formatRfc3339(refund.success_at) }),
    create_time: formatRfc3339(refund.created_at),
    status: refund.status,
    funds_account: refund.funds_account,
    amount: {
      total,
      refund: amount,
      from: refund.from ?? [],
      payer_total: coupons?.payer_total ?? total,
      payer_refund: payerRefund(refund),
      settlement_refund: settlementRefund(refund),
      settlement_total: coupons?.settlement_total ?? total,
      discount_refund: amount - payerRefund(refund),
      currency: 'CNY',
      refund_fee: refund.fee_back ?? 0,
    },
    promotion_detail: promotionDetail(refund),
  }
}

function promotionDetail({ refund, coupons }: Refund): object[] {
  if (!coupons) return []
  const { promotion_id, type, amount, payer_refund } = coupons
  return [{ promotion_id, scope: 'GLOBAL', type, amount, refund_amount: refund - payer_refund }]
}

/** A refund as notifications show it: `refund_status` instead of `status`, no currency. */
export function refundNotice(refund: Refund): object {
  const { refund: amount, total, coupons, mchid, sub_mchid } = refund
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: refund.status,
    ...(refund.success_at === undefined ? {} : { success_time: formatRfc3339(refund.success_at) }),
    user_received_account: refund.user_received_account,
    amount: {
      total,
      refund: amount,
      payer_total: coupons?.payer_total ?? total,
      payer_refund: payerRefund(refund),
    },
  }
}
