import { formatRfc3339 } from '@wxtill/protocol'
import type { Refund } from '../../store/records.ts'

/** A refund as answers show it. There are no coupons here: the payer gets back what the order says. */
export function refundView(refund: Refund): object {
  const { refund: amount, total } = refund
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
      payer_total: total,
      payer_refund: amount,
      settlement_refund: amount,
      settlement_total: total,
      discount_refund: 0,
      currency: 'CNY',
      refund_fee: refund.fee_back ?? 0,
    },
    promotion_detail: [],
  }
}

/** A refund as notifications show it: `refund_status` instead of `status`, no currency. */
export function refundNotice(refund: Refund): object {
  const { refund: amount, total } = refund
  const { mchid, sub_mchid } = refund
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: refund.status,
    ...(refund.success_at === undefined ? {} : { success_time: formatRfc3339(refund.success_at) }),
    user_received_account: refund.user_received_account,
    amount: { total, refund: amount, payer_total: total, payer_refund: amount },
  }
}
