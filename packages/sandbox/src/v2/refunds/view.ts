import { formatBeijing } from '@wxtill/protocol'
import { orderKey } from '../../store/state.ts'
import type { Platform } from '../../platform.ts'
import type { Refund, RefundStatus } from '../../store/order-records.ts'
import type { V2Fields } from '../call.ts'

const STATUS: Readonly<Record<RefundStatus, string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
}

const ACCOUNT: Readonly<Record<Refund['funds_account'], string>> = {
  UNSETTLED: 'REFUND_SOURCE_UNSETTLED_FUNDS',
  AVAILABLE: 'REFUND_SOURCE_RECHARGE_FUNDS',
}

/** A refund as the answer to asking for it shows it: accepted, whatever becomes of it. */
export function v2RefundFields({ refund, total, ...of }: Refund): V2Fields {
  return {
    transaction_id: of.transaction_id,
    out_trade_no: of.out_trade_no,
    out_refund_no: of.out_refund_no,
    refund_id: of.refund_id,
    refund_fee: refund,
    settlement_refund_fee: refund,
    total_fee: total,
    settlement_total_fee: total,
    fee_type: 'CNY',
    cash_fee: total,
    cash_fee_type: 'CNY',
    cash_refund_fee: refund,
    coupon_refund_fee: 0,
    coupon_refund_count: 0,
  }
}

/** The refunds of one order, each with its index at the names. */
export function v2RefundsFields(first: Refund, count: number, refunds: readonly Refund[]): V2Fields {
  return {
    total_refund_count: count,
    transaction_id: first.transaction_id,
    out_trade_no: first.out_trade_no,
    total_fee: first.total,
    settlement_total_fee: first.total,
    fee_type: 'CNY',
    cash_fee: first.total,
    refund_count: refunds.length,
    ...Object.assign({}, ...refunds.map(indexed)),
  }
}

function indexed(refund: Refund, index: number): V2Fields {
  const fields: V2Fields = {
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_channel: refund.channel,
    refund_fee: refund.refund,
    settlement_refund_fee: refund.refund,
    refund_status: STATUS[refund.status],
    refund_account: ACCOUNT[refund.funds_account],
    // Spelled so.
    refund_recv_accout: refund.user_received_account,
    refund_success_time: successTime(refund),
  }
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`${name}_${index}`, value]))
}

/** A refund as the notification shows it: who is told, and what is sealed. */
export function v2RefundNotice({ state }: Pick<Platform, 'state'>, refund: Refund): object {
  const sub_appid = state.orders.get(orderKey(refund))?.sub_appid
  const outside = {
    return_code: 'SUCCESS',
    appid: refund.appid,
    mch_id: refund.mchid,
    ...(sub_appid === undefined ? {} : { sub_appid }),
    ...(refund.sub_mchid === undefined ? {} : { sub_mch_id: refund.sub_mchid }),
  }
  const success_time = successTime(refund)
  const inside = {
    out_refund_no: refund.out_refund_no,
    out_trade_no: refund.out_trade_no,
    refund_account: ACCOUNT[refund.funds_account],
    refund_fee: refund.refund,
    refund_id: refund.refund_id,
    refund_recv_accout: refund.user_received_account,
    refund_request_source: 'API',
    refund_status: STATUS[refund.status],
    settlement_refund_fee: refund.refund,
    settlement_total_fee: refund.total,
    ...(success_time === undefined ? {} : { success_time }),
    total_fee: refund.total,
    transaction_id: refund.transaction_id,
    cash_refund_fee: refund.refund,
  }
  return { outside, inside }
}

function successTime({ success_at }: Refund): string | undefined {
  return success_at === undefined ? undefined : formatBeijing(success_at)
}
