import { type Called, callPlatform } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { contentOf, h5Scene, type OrderCalls, type Prepaid } from './order-content.ts'
import type { PaymentRow } from './store.ts'

const BASE = '/v3/pay/transactions'

/** The calls of a direct merchant (直连商户). */
export const directCalls: OrderCalls = {
  prepay: callPrepay,

  query({ mchid, out_trade_no }, { client }, signal) {
    return callPlatform({ method: 'GET', path: `${BASE}/out-trade-no/${out_trade_no}?mchid=${mchid}` }, () =>
      client.request('GET /v3/pay/transactions/out-trade-no/{out_trade_no}', {
        path: { out_trade_no },
        query: { mchid },
        ...(signal && { signal }),
      }),
    )
  },

  close({ mchid, out_trade_no }, { client }, signal) {
    const body = { mchid }
    return callPlatform({ method: 'POST', path: `${BASE}/out-trade-no/${out_trade_no}/close`, body }, () =>
      client.request('POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close', {
        path: { out_trade_no },
        body,
        ...(signal && { signal }),
      }),
    )
  },
}

function callPrepay(payment: PaymentRow, { client }: Merchant, signal?: AbortSignal): Promise<Called<Prepaid>> {
  const options = signal && { signal }
  const body = { appid: payment.appid, mchid: payment.mchid, ...contentOf(payment) }
  const call = (product: string, full: object, send: () => Promise<{ status: number; data: Prepaid }>) =>
    callPlatform<Prepaid>({ method: 'POST', path: `${BASE}/${product}`, body: full }, send)
  switch (payment.channel) {
    case 'codepay':
    case 'payscore':
    case 'parking':
      throw new Error(`A payment by ${payment.channel} is not ordered beforehand.`)
    case 'native':
      return call('native', body, () => client.request('POST /v3/pay/transactions/native', { body, ...options }))
    case 'app':
      return call('app', body, () => client.request('POST /v3/pay/transactions/app', { body, ...options }))
    case 'jsapi':
    case 'miniprogram': {
      const full = { ...body, payer: { openid: payment.openid ?? '' } }
      return call('jsapi', full, () => client.request('POST /v3/pay/transactions/jsapi', { body: full, ...options }))
    }
    case 'h5': {
      const full = { ...body, scene_info: h5Scene(payment) }
      return call('h5', full, () => client.request('POST /v3/pay/transactions/h5', { body: full, ...options }))
    }
  }
}
