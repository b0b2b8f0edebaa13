import type { V2RequestFields, WechatPayV2 } from '@wxtill/sdk/v2'
import type { Called } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { extrasOf, type OrderCalls, type Prepaid } from '../payments/order-content.ts'
import type { PaymentChannel, PaymentRow } from '../payments/store.ts'
import { callV2 } from './call.ts'
import { namesOf, timeOf } from './names.ts'
import { orderBody } from './order-body.ts'

type Order = V2RequestFields<'POST /pay/unifiedorder'>

/** The calls about an order of APIv2, of a merchant or of a partner. */
export const v2Calls: OrderCalls = { prepay, query, close }

/** The client that speaks of an order as it was made. */
export function clientOf(
  { id, v2_sign_type }: { id: string; v2_sign_type: PaymentRow['v2_sign_type'] },
  merchant: Merchant,
): WechatPayV2 {
  if (v2_sign_type === null) throw new Error(`${id} is not of APIv2.`)
  return merchant.v2(v2_sign_type)
}

const optionsOf = ({ appid }: Pick<PaymentRow, 'appid'>, signal?: AbortSignal) => ({ appid, ...(signal && { signal }) })

function prepay(payment: PaymentRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<Prepaid>> {
  const client = clientOf(payment, merchant)
  const fields = orderFields(payment)
  const send = async () => {
    const order = await client.unifiedOrder(fields, optionsOf(payment, signal))
    return { prepay_id: order.prepay_id, code_url: order.code_url, h5_url: order.mweb_url }
  }
  return callV2('/pay/unifiedorder', fields, send, async () => {
    const asked = await query(payment, merchant, signal)
    return !asked.ok && asked.status === 404
  })
}

async function query(payment: PaymentRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>> {
  const fields = { out_trade_no: payment.out_trade_no, ...namesOf(payment) }
  const called = await callV2('/pay/orderquery', fields, () =>
    clientOf(payment, merchant).orderQuery(fields, optionsOf(payment, signal)),
  )
  return called.ok ? { ...called, data: orderBody({ ...called.data }, called.data.trade_state, payment) } : called
}

async function close(payment: PaymentRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>> {
  const fields = { out_trade_no: payment.out_trade_no, ...namesOf(payment) }
  const called = await callV2('/pay/closeorder', fields, () =>
    clientOf(payment, merchant).closeOrder(fields, optionsOf(payment, signal)),
  )
  // Closed, as APIv3 says it.
  return called.ok ? { ...called, status: 204 } : called
}

const TRADE_TYPES: Partial<Record<PaymentChannel, Order['trade_type']>> = {
  native: 'NATIVE',
  jsapi: 'JSAPI',
  miniprogram: 'JSAPI',
  app: 'APP',
  h5: 'MWEB',
}

/** What an order and a code payment say alike. */
export const contentOf = (payment: PaymentRow) => {
  const { goods_tag, limit_pay, device_info, detail } = extrasOf(payment)
  return {
    ...namesOf(payment),
    body: payment.description,
    out_trade_no: payment.out_trade_no,
    total_fee: payment.total,
    fee_type: payment.currency,
    spbill_create_ip: payment.client_ip ?? OWN_ADDRESS,
    time_start: timeOf(payment.created_at),
    ...(payment.attach !== null && { attach: payment.attach }),
    ...(goods_tag !== undefined && { goods_tag }),
    ...(limit_pay !== undefined && { limit_pay }),
    ...(device_info !== undefined && { device_info }),
    // Text, or what single goods are discounted by (单品优惠): then JSON, as it came.
    ...(detail !== undefined && { detail: detail as unknown as Order['detail'] }),
    ...(payment.profit_sharing && { profit_sharing: 'Y' as const }),
  }
}

/** Where the payer's is not known, the documentation takes that of the machine that calls. */
const OWN_ADDRESS = '127.0.0.1'

/** All fields of an order: a function of the row alone, so that every repeat is identical. */
function orderFields(payment: PaymentRow): Order {
  const trade_type = TRADE_TYPES[payment.channel]
  if (trade_type === undefined) throw new Error(`A payment by ${payment.channel} is not ordered beforehand.`)
  return {
    ...contentOf(payment),
    notify_url: payment.notify_url,
    time_expire: timeOf(payment.expires_at),
    trade_type,
    ...(trade_type === 'NATIVE' && { product_id: payment.out_trade_no }),
    ...(trade_type === 'JSAPI' && openidOf(payment)),
    ...(trade_type === 'MWEB' && { scene_info: H5_SCENE }),
  }
}

const H5_SCENE = { h5_info: { type: 'Wap' } } as unknown as NonNullable<Order['scene_info']>

/** The openid belongs to the app that pays: the sub-merchant's when there is one. */
const openidOf = ({ openid, sub_appid }: PaymentRow) =>
  sub_appid === null ? { openid: openid ?? '' } : { sub_openid: openid ?? '' }
