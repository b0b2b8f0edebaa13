import { rfc3339Of } from './names.ts'

/** The fields of an order, as far as they are read, in an answer or a notification of APIv2. */
export interface V2OrderFields {
  readonly [name: string]: unknown
}

/** What our own record says of it. */
export interface Known {
  readonly total: number
}

const PAID: ReadonlySet<string> = new Set(['SUCCESS', 'REFUND'])

/**
 * An order of APIv2 in the words of APIv3, so that everything is read, compared and decided in one place.
 *
 * @param known what is known of the order: an answer about one that is not paid may leave its amount out.
 */
export function orderBody(fields: V2OrderFields, trade_state: unknown, known?: Known): object {
  const { mch_id, appid, sub_mch_id, sub_appid, total_fee, fee_type = 'CNY', cash_fee, time_end } = fields
  const unpaid = typeof trade_state === 'string' && !PAID.has(trade_state)
  const total = total_fee ?? (unpaid ? known?.total : undefined)
  return {
    ...(sub_mch_id === undefined
      ? { mchid: mch_id, appid }
      : { sp_mchid: mch_id, sp_appid: appid, sub_mchid: sub_mch_id }),
    ...(sub_mch_id !== undefined && sub_appid !== undefined && { sub_appid }),
    out_trade_no: fields['out_trade_no'],
    trade_state,
    trade_state_desc: fields['trade_state_desc'],
    transaction_id: fields['transaction_id'],
    trade_type: fields['trade_type'],
    bank_type: fields['bank_type'],
    ...(typeof time_end === 'string' && { success_time: rfc3339Of(time_end) }),
    payer: payerOf(fields),
    amount: { total, currency: fee_type, ...(cash_fee !== undefined && { payer_total: cash_fee }) },
    ...forgone(fields),
  }
}

function payerOf({ openid, sub_openid, sub_mch_id }: V2OrderFields): object {
  return sub_mch_id === undefined ? { openid } : { sp_openid: openid, sub_openid }
}

/** `settlement_total_fee` (应结订单金额) is the total without what the merchant's own coupons took off. */
function forgone({ total_fee, settlement_total_fee }: V2OrderFields): object {
  if (typeof total_fee !== 'number' || typeof settlement_total_fee !== 'number') return {}
  const amount = total_fee - settlement_total_fee
  return amount > 0 ? { promotion_detail: [{ type: 'NOCASH', amount }] } : {}
}
