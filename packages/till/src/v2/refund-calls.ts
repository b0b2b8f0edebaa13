import type { Called } from '../merchants/call.ts'
import type { RefundCalls } from '../refunds/calls.ts'
import type { RefundRow } from '../refunds/store.ts'
import { callV2 } from './call.ts'
import { clientOf } from './order-calls.ts'
import { acceptedBody, queriedBody } from './refund-body.ts'

/** The calls about a refund of APIv2. Asking for one needs the merchant's certificate on the connection. */
export const v2RefundCalls: RefundCalls = {
  async request(refund, merchant, signal) {
    const fields = {
      ...ownerOf(refund),
      ...(refund.transaction_id === null
        ? { out_trade_no: refund.out_trade_no }
        : { transaction_id: refund.transaction_id }),
      out_refund_no: refund.out_refund_no,
      total_fee: refund.total,
      refund_fee: refund.refund,
      refund_fee_type: refund.currency,
      ...(refund.reason !== null && { refund_desc: refund.reason }),
      notify_url: refund.notify_url,
    }
    const called = await callV2('/secapi/pay/refund', fields, () =>
      clientOf(refund, merchant).refund(fields, signal && { signal }),
    )
    return called.ok ? { ...called, data: acceptedBody({ ...called.data }) } : called
  },

  async query(refund, merchant, signal): Promise<Called<unknown>> {
    const fields = { ...ownerOf(refund), out_refund_no: refund.out_refund_no }
    const called = await callV2('/pay/refundquery', fields, () =>
      clientOf(refund, merchant).refundQuery(fields, signal && { signal }),
    )
    return called.ok ? { ...called, data: queriedBody({ ...called.data }, refund.out_refund_no) } : called
  },
}

const ownerOf = ({ sub_mchid }: RefundRow) => (sub_mchid === '' ? {} : { sub_mch_id: sub_mchid })
