import { callPlatform } from '../merchants/call.ts'
import type { OrderCalls } from './order-calls.ts'

const BASE = '/v3/payscore/serviceorder'

/** The calls of a direct merchant (直连商户). */
export const directCalls: OrderCalls = {
  make(order, client, signal) {
    const body = order.body as never
    return callPlatform<unknown>({ method: 'POST', path: BASE, body }, () =>
      client.request('POST /v3/payscore/serviceorder', { body, ...(signal && { signal }) }),
    )
  },

  query({ appid, service_id, out_order_no }, client, signal) {
    const query = { appid, service_id, out_order_no }
    return callPlatform<unknown>({ method: 'GET', path: `${BASE}?out_order_no=${out_order_no}` }, () =>
      client.request('GET /v3/payscore/serviceorder', { query, ...(signal && { signal }) }),
    )
  },

  ask({ out_order_no }, { kind, body }, client, signal) {
    const call = { path: { out_order_no }, body: body as never, ...(signal && { signal }) }
    return callPlatform<unknown>({ method: 'POST', path: `${BASE}/${out_order_no}/${kind}`, body }, () => {
      switch (kind) {
        case 'complete':
          return client.request('POST /v3/payscore/serviceorder/{out_order_no}/complete', call)
        case 'modify':
          return client.request('POST /v3/payscore/serviceorder/{out_order_no}/modify', call)
        case 'cancel':
          return client.request('POST /v3/payscore/serviceorder/{out_order_no}/cancel', call)
        case 'sync':
          return client.request('POST /v3/payscore/serviceorder/{out_order_no}/sync', call)
      }
    })
  },

  collect({ appid, service_id, out_order_no }, client) {
    const body = { appid, service_id }
    return callPlatform<unknown>({ method: 'POST', path: `${BASE}/${out_order_no}/pay`, body }, () =>
      client.request('POST /v3/payscore/serviceorder/{out_order_no}/pay', { path: { out_order_no }, body }),
    )
  },
}
