import { closeOrder, codeUrl, h5Url, placeOrder } from '../../products/orders/routes.ts'
import { isNotifyUrl, isPaying } from '../../products/orders/rules.ts'
import { isPaid } from '../../products/orders/state.ts'
import { payInTime } from '../../wallet/try-payment.ts'
import { payerByOpenid } from '../../wallet/payers.ts'
import { businessError, parameterError } from '../v2-error.ts'
import { findSingleOrder } from './find.ts'
import { timeOf, wireParams } from './params.ts'
import { checkOrderValues } from './values.ts'
import { v2OrderFields } from './view.ts'
import type { Order, OrderedProduct } from '../../store/order-records.ts'
import type { V2Call, V2Outcome, V2Routes } from '../call.ts'

export const v2OrderRoutes: V2Routes = {
  '/pay/unifiedorder': unifiedOrder,
  '/pay/orderquery': orderQuery,
  '/pay/closeorder': closeOrderCall,
}

const PRODUCTS: Readonly<Record<string, OrderedProduct>> = { JSAPI: 'jsapi', NATIVE: 'native', APP: 'app', MWEB: 'h5' }

function unifiedOrder(call: V2Call): V2Outcome {
  const { platform, merchant, key, fields, endpoint, signType, sub_mchid, fault } = call
  checkOrderValues(call)
  if (!isNotifyUrl(fields['notify_url'])) throw parameterError(endpoint, false, 'notify_url参数格式错误')
  const product = PRODUCTS[String(fields['trade_type'])]
  if (!product) throw parameterError(endpoint, false, 'trade_type参数格式错误')
  const payer = product === 'jsapi' ? payerOf(call) : undefined
  const order = placeOrder(product, {
    platform,
    merchant,
    key,
    body: {
      description: fields['body'],
      out_trade_no: fields['out_trade_no'],
      notify_url: fields['notify_url'],
      amount: { total: fields['total_fee'], currency: 'CNY' },
      ...(fields['attach'] === undefined ? {} : { attach: fields['attach'] }),
      ...(fields['device_info'] === undefined ? {} : { scene_info: { device_id: fields['device_info'] } }),
      ...timeExpire(call),
      // What was sent tells a repeated order from another one; APIv3 would have sent other things.
      v2: wireParams(fields, ['time_expire']),
    },
    party: {
      mchid: merchant.mchid,
      appid: merchant.appid,
      ...(sub_mchid === undefined ? {} : { sub_mchid }),
      ...(fields['sub_appid'] === undefined ? {} : { sub_appid: String(fields['sub_appid']) }),
      ...(payer ? { openid: payer.openid, openid_appid: payer.appid } : {}),
    },
    v2_sign_type: signType,
    ...(fault ? { fault } : {}),
  })
  return { fields: { trade_type: order.trade_type, prepay_id: order.prepay_id, ...link(order, call) } }
}

function link(order: Order, { baseUrl }: V2Call): { code_url?: string; mweb_url?: string } {
  if (order.product === 'native') return { code_url: codeUrl(order) }
  return order.product === 'h5' ? { mweb_url: h5Url(order, baseUrl) } : {}
}

/** Whom the order is for: a user of the sub-merchant's app, or of the caller's. */
function payerOf({ platform, endpoint, fields }: V2Call): { openid: string; appid: string } {
  const { sub_openid, openid = sub_openid, sub_appid, appid } = fields
  if (openid === undefined) throw parameterError(endpoint, true, 'JSAPI支付必须传openid')
  if (sub_openid !== undefined && sub_appid === undefined) throw parameterError(endpoint, true, '缺少参数sub_appid')
  const payer =
    sub_openid === undefined
      ? { openid: String(openid), appid: String(appid) }
      : { openid: String(sub_openid), appid: String(sub_appid) }
  if (!payerByOpenid(platform.state, payer.openid, payer.appid))
    throw parameterError(endpoint, false, 'appid和openid不匹配')
  return payer
}

function timeExpire({ endpoint, fields }: V2Call): { time_expire?: string } {
  if (fields['time_expire'] === undefined) return {}
  const time_expire = timeOf(String(fields['time_expire']))
  if (time_expire === undefined) throw parameterError(endpoint, false, 'time_expire参数格式错误')
  return { time_expire }
}

function orderQuery(call: V2Call): V2Outcome {
  return { fields: v2OrderFields(call.platform, findSingleOrder(call)) }
}

function closeOrderCall(call: V2Call): V2Outcome {
  const { platform, fault } = call
  const order = findSingleOrder(call)
  const race = order.trade_state === 'NOTPAY' ? fault?.race : undefined
  // Not thrown: the payment stays.
  if (race === 'pay_first' && payInTime(platform, order)) return { refusal: businessError('ORDERPAID') }
  if (isPaid(order.trade_state)) throw businessError('ORDERPAID')
  if (order.trade_state === 'CLOSED') throw businessError('ORDERCLOSED')
  const paying = race === undefined ? isPaying(order, platform.clock.now(), platform.rules) : race === 'paying'
  const isOpen = order.trade_state === 'NOTPAY' && !paying
  // Code payments are reversed, and a payer at the password is waited for.
  if (!isOpen) throw businessError('TRADE_STATE_ERROR')
  closeOrder(platform, order)
  return {}
}
