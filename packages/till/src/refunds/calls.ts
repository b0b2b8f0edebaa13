import type { WechatPay } from '@wxtill/sdk'
import { type Called, callPlatform } from '../merchants/call.ts'
import type { Merchant } from '../merchants/registry.ts'
import { v2RefundCalls } from '../v2/refund-calls.ts'
import type { RefundRow } from './store.ts'

/** The calls about one refund. */
export interface RefundCalls {
  request(refund: RefundRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>>
  query(refund: RefundRow, merchant: Merchant, signal?: AbortSignal): Promise<Called<unknown>>
}

/** How a refund is spoken of at WeChat Pay: as its payment is. */
export const refundCalls = (refund: Pick<RefundRow, 'v2_sign_type'>): RefundCalls =>
  refund.v2_sign_type === null ? v3Calls : v2RefundCalls

const v3Calls: RefundCalls = {
  request: (refund, { client }, signal) => request(refund, client, signal),

  query({ sub_mchid, out_refund_no }, { client }, signal) {
    const query = sub_mchid === '' ? {} : { sub_mchid }
    const path = `/v3/refund/domestic/refunds/${encodeURIComponent(out_refund_no)}`
    return callPlatform({ method: 'GET', path: sub_mchid === '' ? path : `${path}?sub_mchid=${sub_mchid}` }, () =>
      client.request('GET /v3/refund/domestic/refunds/{out_refund_no}', {
        path: { out_refund_no },
        query,
        ...(signal && { signal }),
      }),
    )
  },
}

function request(refund: RefundRow, client: WechatPay, signal?: AbortSignal): Promise<Called<unknown>> {
  const body = {
    ...(refund.sub_mchid !== '' && { sub_mchid: refund.sub_mchid }),
    ...(refund.transaction_id === null
      ? { out_trade_no: refund.out_trade_no }
      : { transaction_id: refund.transaction_id }),
    out_refund_no: refund.out_refund_no,
    ...(refund.reason !== null && { reason: refund.reason }),
    notify_url: refund.notify_url,
    amount: { refund: refund.refund, total: refund.total, currency: 'CNY' as const },
  }
  return callPlatform<unknown>({ method: 'POST', path: '/v3/refund/domestic/refunds', body }, () =>
    client.request('POST /v3/refund/domestic/refunds', { body, ...(signal && { signal }) }),
  )
}
