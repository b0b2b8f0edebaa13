import { placeRefund } from '../../products/refunds/routes.ts'
import { isNotifyUrl } from '../../products/orders/rules.ts'
import { findOrder } from '../orders/find.ts'
import { wireParams } from '../orders/params.ts'
import { businessError, parameterError } from '../v2-error.ts'
import { v2RefundFields, v2RefundsFields } from './view.ts'
import type { Refund } from '../../store/order-records.ts'
import type { V2Call, V2Outcome, V2Routes } from '../call.ts'

export const v2RefundRoutes: V2Routes = {
  '/secapi/pay/refund': refund,
  '/secapi/pay/refundv2': refund,
  '/pay/refundquery': refundQuery,
  '/pay/refundqueryv2': refundQuery,
}

const OUT_REFUND_NO = /^[\w|*@-]{1,64}$/
const TRANSACTION_ID = /^\d{28}$/
const PAGE = 10

function refund(call: V2Call): V2Outcome {
  const { platform, merchant, key, fault, fields, sub_mchid } = call
  checkValues(call)
  findOrder(call)
  const { transaction_id, out_trade_no, out_refund_no, refund_fee, total_fee, refund_desc, notify_url } = fields
  const { refund_fee_type = 'CNY', refund_account } = fields
  const made = placeRefund({
    platform,
    owner: sub_mchid === undefined ? { mchid: merchant.mchid } : { mchid: merchant.mchid, sub_mchid },
    key,
    ...(fault ? { fault } : {}),
    body: {
      ...(transaction_id === undefined ? {} : { transaction_id }),
      ...(out_trade_no === undefined ? {} : { out_trade_no }),
      out_refund_no,
      amount: { refund: refund_fee, total: total_fee, currency: refund_fee_type },
      ...(refund_desc === undefined ? {} : { reason: refund_desc }),
      ...(notify_url === undefined ? {} : { notify_url }),
      ...(refund_account === 'REFUND_SOURCE_RECHARGE_FUNDS' ? { funds_account: 'AVAILABLE' } : {}),
      // As with orders: the same again is the same refund, and one of APIv3 never is.
      v2: wireParams(fields),
    },
    v2: true,
  })
  return { fields: v2RefundFields(made) }
}

function checkValues({ endpoint, fields }: V2Call): void {
  const { refund_fee, out_refund_no, notify_url, transaction_id } = fields
  const wrong = (name: string): Error => parameterError(endpoint, false, `${name}参数格式错误`)
  if (transaction_id !== undefined && !TRANSACTION_ID.test(String(transaction_id)))
    throw businessError('INVALID_TRANSACTIONID')
  if (Number(refund_fee) < 1) throw wrong('refund_fee')
  if (!OUT_REFUND_NO.test(String(out_refund_no))) throw wrong('out_refund_no')
  if (notify_url !== undefined && !isNotifyUrl(notify_url)) throw wrong('notify_url')
}

/** One refund by its own number, all of an order by the order's, ten at a time. */
function refundQuery(call: V2Call): V2Outcome {
  const { fields } = call
  const offset = Number(fields['offset'] ?? 0)
  const found = refundsOf(call)
  const [first] = found
  if (!first) throw businessError('REFUNDNOTEXIST')
  return { fields: v2RefundsFields(first, found.length, found.slice(offset, offset + PAGE)) }
}

/** In the order of trust: `refund_id`, `out_refund_no`, `transaction_id`, `out_trade_no`. */
function refundsOf(call: V2Call): Refund[] {
  const { platform, merchant, fields, sub_mchid } = call
  const { state } = platform
  const { refund_id, out_refund_no } = fields
  const isOurs = (one: Refund): boolean => one.mchid === merchant.mchid && one.sub_mchid === sub_mchid
  if (refund_id !== undefined) return state.refundsById(String(refund_id)).filter(isOurs)
  if (out_refund_no !== undefined)
    return [...state.refunds.values()].filter((one) => isOurs(one) && one.out_refund_no === out_refund_no)
  const { transaction_id } = findOrder(call)
  return transaction_id === undefined ? [] : state.refundsByOrder(transaction_id)
}
