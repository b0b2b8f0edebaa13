import { formatBeijing } from '@wxtill/protocol'
import { isPaid, STATE_TEXT } from '../../products/orders/state.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'
import type { V2Fields } from '../call.ts'

/** An order as the query shows it. There are no coupons here: cash is the whole amount. */
export function v2OrderFields(platform: Pick<Platform, 'state'>, order: Order): V2Fields {
  const { trade_state, out_trade_no, total, currency, device_id, attach } = order
  const open = {
    trade_state,
    trade_state_desc: STATE_TEXT[trade_state],
    out_trade_no,
    total_fee: total,
    fee_type: currency,
    device_info: device_id,
    attach,
  }
  return isPaid(trade_state) || trade_state === 'REVOKED' ? { ...open, ...paidFields(platform, order) } : open
}

/** A payment as the notification shows it, without nonce and sign. */
export function v2PaymentNotice(platform: Pick<Platform, 'state'>, order: Order): Record<string, string | number> {
  const { appid, mchid, sub_appid, sub_mchid, out_trade_no, total, currency, device_id, attach } = order
  const fields: V2Fields = {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    appid,
    mch_id: mchid,
    sub_appid,
    sub_mch_id: sub_mchid,
    device_info: device_id,
    out_trade_no,
    total_fee: total,
    fee_type: currency,
    attach,
    ...paidFields(platform, order),
  }
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string | number] => field[1] !== undefined),
  )
}

/** What is known once somebody has paid. */
export function paidFields({ state }: Pick<Platform, 'state'>, order: Order): V2Fields {
  const { appid, sub_appid, payer_id, payer_openid, trade_type, bank_type, total, currency, success_at } = order
  const openids = payer_id === undefined ? undefined : state.payers.get(payer_id)?.openids
  const sub_openid = sub_appid === undefined ? undefined : openids?.[sub_appid]
  return {
    openid: openids?.[appid] ?? payer_openid,
    is_subscribe: 'N',
    sub_openid,
    sub_is_subscribe: sub_openid === undefined ? undefined : 'N',
    trade_type,
    bank_type,
    cash_fee: total,
    cash_fee_type: currency,
    transaction_id: order.transaction_id,
    time_end: success_at === undefined ? undefined : formatBeijing(success_at).replace(/\D/g, ''),
  }
}
