import { formatRfc3339 } from '@wxtill/protocol'
import { isPaid } from '../orders/state.ts'
import { partsOf } from './parts.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

/** A combined order as queries show it. */
export function combineView(platform: Platform, whole: Order): object {
  const { transaction_id } = whole
  return {
    ...combineNotice(platform, whole),
    ...(transaction_id === undefined ? {} : { combine_transaction_id: transaction_id }),
  }
}

/** A combined order as notifications show it: all sub-orders, and no number of the whole payment. */
export function combineNotice(platform: Platform, whole: Order): object {
  const { appid, mchid, out_trade_no, payer_openid, device_id } = whole
  return {
    combine_appid: appid,
    combine_mchid: mchid,
    combine_out_trade_no: out_trade_no,
    ...(payer_openid === undefined ? {} : { combine_payer_info: { openid: payer_openid } }),
    ...(device_id === undefined ? {} : { scene_info: { device_id } }),
    sub_orders: partsOf(platform.state, whole).map((part) => partView(platform, part)),
  }
}

function partView({ state }: Platform, part: Order): object {
  const { mchid, sub_mchid, sub_appid, out_trade_no, trade_state, total, currency } = part
  const names = {
    mchid,
    out_trade_no,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    ...(sub_appid === undefined ? {} : { sub_appid }),
    trade_state,
    attach: part.attach,
  }
  if (!isPaid(trade_state)) return { ...names, amount: { total_amount: total, currency } }
  const sub_openid = sub_appid === undefined ? undefined : state.payers.get(part.payer_id!)!.openids[sub_appid]
  return {
    ...names,
    ...(sub_openid === undefined ? {} : { sub_openid }),
    amount: { total_amount: total, currency, payer_amount: total, payer_currency: currency },
    bank_type: part.bank_type,
    promotion_detail: [],
    success_time: formatRfc3339(part.success_at!),
    trade_type: part.trade_type,
    transaction_id: part.transaction_id,
  }
}
