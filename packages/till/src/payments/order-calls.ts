import { directCalls } from './direct-calls.ts'
import type { OrderCalls } from './order-content.ts'
import { partnerCalls } from './partner-calls.ts'
import { v2Calls } from '../v2/order-calls.ts'
import type { PaymentRow } from './store.ts'

/** How a payment is spoken of at WeChat Pay. */
export function orderCalls(
  payment: Pick<PaymentRow, 'id' | 'sub_mchid' | 'combine_out_trade_no' | 'v2_sign_type'>,
): OrderCalls {
  // WeChat Pay knows it by none of these calls, and answering them would be believed.
  if (payment.combine_out_trade_no !== null)
    throw new Error(`Payment ${payment.id} is asked about as part of its combination.`)
  if (payment.v2_sign_type !== null) return v2Calls
  return payment.sub_mchid === '' ? directCalls : partnerCalls
}
