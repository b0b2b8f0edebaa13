import { type Called, callPlatform } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { contentOf, h5Scene, type OrderCalls, type Prepaid } from './order-content.ts'
import type { PaymentRow } from './store.ts'

const BASE = '/v3/pay/partner/transactions'

/** The calls of a partner (服务商) for its sub-merchant (特约商户). */
export const partnerCalls: OrderCalls = {
  prepay: callPrepay,

  query({ mchid: sp_mchid, sub_mchid, out_trade_no }, { client }, signal) {
    const path = `${BASE}/out-trade-no/${out_trade_no}?sp_mchid=${sp_mchid}&sub_mchid=${sub_mchid}`
    return callPlatform({ method: 'GET', path }, () =>
      client.request('GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}', {
        path: { out_trade_no },
        query: { sp_mchid, sub_mchid },
        ...(signal && { signal }),
      }),
    )
  },

  close({ mchid: sp_mchid, sub_mchid, out_trade_no }, { client }, signal) {
    const body = { sp_mchid, sub_mchid }
    return callPlatform({ method: 'POST', path: `${BASE}/out-trade-no/${out_trade_no}/close`, body }, () =>
      client.request('POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close', {
        path: { out_trade_no },
        body,
        ...(signal && { signal }),
      }),
    )
  },
}

function callPrepay(payment: PaymentRow, { client }: Merchant, signal?: AbortSignal): Promise<Called<Prepaid>> {
  const options = signal && { signal }
  const body = {
    sp_appid: payment.appid,
    sp_mchid: payment.mchid,
    ...(payment.sub_appid !== null && { sub_appid: payment.sub_appid }),
    sub_mchid: payment.sub_mchid,
    ...contentOf(payment),
  }
  const call = (product: string, full: object, send: () => Promise<{ status: number; data: Prepaid }>) =>
    callPlatform<Prepaid>({ method: 'POST', path: `${BASE}/${product}`, body: full }, send)
  switch (payment.channel) {
    case 'codepay':
    case 'payscore':
    case 'parking':
      throw new Error(`A payment by ${payment.channel} is not ordered beforehand.`)
    case 'native':
      return call('native', body, () =>
        client.request('POST /v3/pay/partner/transactions/native', { body, ...options }),
      )
    case 'app':
      return call('app', body, () => client.request('POST /v3/pay/partner/transactions/app', { body, ...options }))
    case 'jsapi':
    case 'miniprogram': {
      const full = { ...body, payer: payerOf(payment) }
      return call('jsapi', full, () =>
        client.request('POST /v3/pay/partner/transactions/jsapi', { body: full, ...options }),
      )
    }
    case 'h5': {
      const full = { ...body, scene_info: h5Scene(payment) }
      return call('h5', full, () => client.request('POST /v3/pay/partner/transactions/h5', { body: full, ...options }))
    }
  }
}

/** The openid belongs to the app that pays: the sub-merchant's when there is one, else the partner's. */
function payerOf({ openid, sub_appid }: PaymentRow): { sp_openid: string } | { sub_openid: string } {
  return sub_appid === null ? { sp_openid: openid ?? '' } : { sub_openid: openid ?? '' }
}
