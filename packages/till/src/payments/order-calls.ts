import { directCalls } from './direct-calls.ts'
import type { OrderCalls } from './order-content.ts'
import { partnerCalls } from './partner-calls.ts'
import type { PaymentRow } from './store.ts'

/** How a payment is spoken of at WeChat Pay. */
export const orderCalls = ({ sub_mchid }: Pick<PaymentRow, 'sub_mchid'>): OrderCalls =>
  sub_mchid === '' ? directCalls : partnerCalls
