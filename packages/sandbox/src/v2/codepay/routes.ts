import { openidOfCode } from '../../products/codepay/codes.ts'
import { payByCode, refusalOf } from '../../products/codepay/pay.ts'
import { CodePayRefusal } from '../../products/codepay/refusals.ts'
import { reverseOrder } from '../../products/codepay/reverse.ts'
import { sortedJson } from '../../gateway/sorted-json.ts'
import { timeOf, wireParams } from '../orders/params.ts'
import { checkOrderValues } from '../orders/values.ts'
import { paidFields, v2OrderFields } from '../orders/view.ts'
import { businessError, parameterError, type V2Error } from '../v2-error.ts'
import { parseRfc3339 } from '@wxtill/protocol'
import type { V2Call, V2Handler, V2Outcome, V2Routes } from '../call.ts'

export const v2CodepayRoutes: V2Routes = {
  '/pay/micropay': answering(micropay),
  '/secapi/pay/reverse': answering(reverse),
  '/tools/authcodetoopenid': answering(authCodeToOpenid),
}

/** Refusals of code payments carry their `err_code`. */
function answering(handler: V2Handler): V2Handler {
  return (call) => {
    try {
      return handler(call)
    } catch (error) {
      throw error instanceof CodePayRefusal ? inWords(error) : error
    }
  }
}

function inWords({ v2Code, message }: CodePayRefusal): V2Error {
  return businessError(v2Code, message)
}

function micropay(call: V2Call): V2Outcome {
  const { platform, fields, key, fault } = call
  checkOrderValues(call)
  const { attach, device_info } = fields
  const order = payByCode(platform, {
    ...partiesOf(call),
    out_trade_no: String(fields['out_trade_no']),
    description: String(fields['body']),
    total: Number(fields['total_fee']),
    ...(attach === undefined ? {} : { attach: String(attach) }),
    ...(device_info === undefined ? {} : { device_id: String(device_info) }),
    ...expiryOf(call),
    auth_code: String(fields['auth_code']),
    params: sortedJson(wireParams(fields)),
    key,
    ...(fault?.slow_password_s === undefined ? {} : { slow_password_s: fault.slow_password_s }),
  })
  // A failed order stays, for its number is used up; and one that waits for the password is no success yet.
  const refusal = refusalOf(order)
  if (refusal) return { refusal: inWords(refusal) }
  if (order.trade_state === 'USERPAYING') return { refusal: businessError('USERPAYING', '需要用户输入支付密码') }
  const { total_fee, fee_type, out_trade_no } = v2OrderFields(platform, order)
  return { fields: { ...paidFields(platform, order), total_fee, fee_type, out_trade_no, attach } }
}

function expiryOf({ fields, endpoint }: V2Call): { expires_at?: number } {
  if (fields['time_expire'] === undefined) return {}
  const text = timeOf(String(fields['time_expire']))
  if (text === undefined) throw parameterError(endpoint, false, 'time_expire参数格式错误')
  return { expires_at: parseRfc3339(text) }
}

function reverse(call: V2Call): V2Outcome {
  const { platform, fields, key, fault } = call
  const { out_trade_no, transaction_id } = fields
  const { recall } = reverseOrder(platform, {
    ...partiesOf(call),
    out_trade_no: String(out_trade_no),
    ...(transaction_id === undefined ? {} : { transaction_id: String(transaction_id) }),
    key,
    ...(fault?.reverse === undefined ? {} : { fault: fault.reverse }),
  })
  if (recall === 'Y') return { refusal: businessError('SYSTEMERROR', '系统错误', undefined, { recall }) }
  return { fields: { recall } }
}

function authCodeToOpenid({ platform, merchant, fields, sub_mchid }: V2Call): V2Outcome {
  const auth_code = String(fields['auth_code'])
  const openid = openidOfCode(platform, auth_code, merchant.appid)
  if (sub_mchid === undefined || fields['sub_appid'] === undefined) return { fields: { openid } }
  return { fields: { openid, sub_openid: openidOfCode(platform, auth_code, String(fields['sub_appid'])) } }
}

function partiesOf({ merchant, fields, sub_mchid }: V2Call) {
  const { sub_appid } = fields
  return {
    mchid: merchant.mchid,
    appid: merchant.appid,
    ...(sub_mchid === undefined ? {} : { sub_mchid }),
    ...(sub_appid === undefined ? {} : { sub_appid: String(sub_appid) }),
  }
}
