import { formatRfc3339 } from '@wxtill/sdk'
import { type Called, callPlatform } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { h5Scene, type OrderCalls, type Prepaid } from '../payments/order-content.ts'
import type { PaymentRow } from '../payments/store.ts'
import type { CombinedPayment } from './store.ts'

const BASE = '/v3/combine-transactions'

/** How a combination is spoken of at WeChat Pay: always as a whole. */
export const combinedCalls: OrderCalls<CombinedPayment> = {
  prepay: callPrepay,

  query({ out_trade_no: combine_out_trade_no }, { client }, signal) {
    return callPlatform({ method: 'GET', path: `${BASE}/out-trade-no/${combine_out_trade_no}` }, () =>
      client.request('GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}', {
        path: { combine_out_trade_no },
        ...(signal && { signal }),
      }),
    )
  },

  close({ appid, out_trade_no: combine_out_trade_no, parts }, { client }, signal) {
    const body = { combine_appid: appid, sub_orders: parts.map(namesOf) }
    return callPlatform({ method: 'POST', path: `${BASE}/out-trade-no/${combine_out_trade_no}/close`, body }, () =>
      client.request('POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', {
        path: { combine_out_trade_no },
        body,
        ...(signal && { signal }),
      }),
    )
  },
}

/** What names a sub-order. */
const namesOf = (part: PaymentRow) => ({
  mchid: part.mchid,
  out_trade_no: part.out_trade_no,
  ...(part.sub_mchid !== '' && { sub_mchid: part.sub_mchid }),
  ...(part.sub_appid !== null && { sub_appid: part.sub_appid }),
})

/** The parameters of a combination: a function of its rows alone, so that every repeat is identical. */
const contentOf = (combined: CombinedPayment) => ({
  combine_appid: combined.appid,
  combine_mchid: combined.mchid,
  combine_out_trade_no: combined.out_trade_no,
  time_expire: formatRfc3339(combined.expires_at.getTime()),
  notify_url: combined.notify_url,
  sub_orders: combined.parts.map((part) => ({
    ...namesOf(part),
    description: part.description,
    attach: part.attach ?? part.out_trade_no,
    amount: { total_amount: part.total, currency: 'CNY' as const },
    ...(part.profit_sharing && { settle_info: { profit_sharing: true } }),
  })),
})

function callPrepay(combined: CombinedPayment, { client }: Merchant, signal?: AbortSignal): Promise<Called<Prepaid>> {
  const options = signal && { signal }
  const body = contentOf(combined)
  const call = (product: string, full: object, send: () => Promise<{ status: number; data: Prepaid }>) =>
    callPlatform<Prepaid>({ method: 'POST', path: `${BASE}/${product}`, body: full }, send)
  switch (combined.channel) {
    case 'native':
      return call('native', body, () => client.request('POST /v3/combine-transactions/native', { body, ...options }))
    case 'app':
      return call('app', body, () => client.request('POST /v3/combine-transactions/app', { body, ...options }))
    // A mini program orders as JSAPI does, with its own appid.
    case 'jsapi':
    case 'miniprogram': {
      const full = { ...body, combine_payer_info: { openid: combined.openid ?? '' } }
      return call('jsapi', full, () =>
        client.request('POST /v3/combine-transactions/jsapi', { body: full, ...options }),
      )
    }
    case 'h5': {
      const full = { ...body, scene_info: h5Scene(combined) }
      return call('h5', full, () => client.request('POST /v3/combine-transactions/h5', { body: full, ...options }))
    }
  }
}
