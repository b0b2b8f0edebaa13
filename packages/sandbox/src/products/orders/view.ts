import { formatRfc3339 } from '@wxtill/protocol'
import { isPaid, STATE_TEXT } from './state.ts'
import type { Party } from './parties.ts'
import { payerTotal } from '../coupons/money.ts'
import type { Order } from '../../store/order-records.ts'

/** An order as queries and notifications show it. */
export function orderView(order: Order): object {
  const { out_trade_no, trade_state, total, currency } = order
  const base = {
    ...partiesOf(order),
    out_trade_no,
    trade_state,
    trade_state_desc: STATE_TEXT[trade_state],
    promotion_detail: order.promotion ?? [],
  }
  if (!isPaid(trade_state)) return { ...base, amount: { total, currency, payer_currency: currency } }
  return {
    ...base,
    amount: { total, payer_total: payerTotal(order), currency, payer_currency: currency },
    attach: order.attach ?? '',
    bank_type: order.bank_type,
    payer: payerOf(order),
    ...(order.device_id === undefined ? {} : { scene_info: { device_id: order.device_id } }),
    success_time: formatRfc3339(order.success_at!),
    trade_type: order.trade_type,
    transaction_id: order.transaction_id,
  }
}

/** Who took part, by the names of the mode it was ordered in. */
export function partiesOf({ appid, mchid, sub_appid, sub_mchid }: Party): object {
  if (sub_mchid === undefined) return { appid, mchid }
  return { sp_appid: appid, sp_mchid: mchid, ...(sub_appid === undefined ? {} : { sub_appid }), sub_mchid }
}

function payerOf({ sub_mchid, payer_openid, payer_sub_openid }: Order): object {
  if (sub_mchid === undefined) return { openid: payer_openid }
  return { sp_openid: payer_openid, ...(payer_sub_openid === undefined ? {} : { sub_openid: payer_sub_openid }) }
}
