import type { Merchant } from '../merchants/registry.ts'
import type { PaymentRow } from '../payments/store.ts'
import { clientOf } from './order-calls.ts'

type Payable = Pick<PaymentRow, 'id' | 'appid' | 'channel' | 'v2_sign_type'>

/** The values a payer's client pays with, signed anew with the type the order was signed with: with the other it refuses. */
export function v2PayParams(
  payment: Payable,
  prepay_id: string,
  merchant: Merchant,
): Record<string, string> | undefined {
  const order = clientOf(payment, merchant).orderedBefore(prepay_id, { appid: payment.appid })
  switch (payment.channel) {
    case 'jsapi':
      return { ...order.jsapiParams() }
    case 'miniprogram':
      return { ...order.miniProgramParams() }
    case 'app':
      return { ...order.appParams() }
    default:
      return undefined
  }
}
