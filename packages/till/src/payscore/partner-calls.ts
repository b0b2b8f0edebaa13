import { callPlatform } from '../merchants/call.ts'
import type { OrderCalls } from './order-calls.ts'

const BASE = '/v3/payscore/partner/serviceorder'

/** The calls of a partner (服务商) for its sub-merchant. Most are answered with nothing: what came of them is looked up. */
export const partnerCalls: OrderCalls = {
  make(order, client, signal) {
    const body = order.body as never
    return callPlatform<unknown>({ method: 'POST', path: BASE, body }, () =>
      client.request('POST /v3/payscore/partner/serviceorder', { body, ...(signal && { signal }) }),
    )
  },

  query({ service_id, sub_mchid, out_order_no }, client, signal) {
    const query = { service_id, sub_mchid, out_order_no }
    const path = `${BASE}?sub_mchid=${sub_mchid}&out_order_no=${out_order_no}`
    return callPlatform<unknown>({ method: 'GET', path }, () =>
      client.request('GET /v3/payscore/partner/serviceorder', { query, ...(signal && { signal }) }),
    )
  },

  ask({ out_order_no }, { kind, body }, client, signal) {
    const call = { path: { out_order_no }, body: body as never, ...(signal && { signal }) }
    return callPlatform<unknown>({ method: 'POST', path: `${BASE}/${out_order_no}/${kind}`, body }, () => {
      switch (kind) {
        case 'complete':
          return client.request('POST /v3/payscore/partner/serviceorder/{out_order_no}/complete', call)
        case 'modify':
          return client.request('POST /v3/payscore/partner/serviceorder/{out_order_no}/modify', call)
        case 'cancel':
          return client.request('POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel', call)
        case 'sync':
          return client.request('POST /v3/payscore/partner/serviceorder/{out_order_no}/sync', call)
      }
    })
  },

  collect({ appid, service_id, sub_mchid, out_order_no }, client) {
    const body = { appid, service_id, sub_mchid }
    return callPlatform<unknown>({ method: 'POST', path: `${BASE}/${out_order_no}/pay`, body }, () =>
      client.request('POST /v3/payscore/partner/serviceorder/{out_order_no}/pay', { path: { out_order_no }, body }),
    )
  },
}
