import { v2PaymentNotice } from '../../v2/orders/view.ts'
import { orderView } from './view.ts'
import type { Event } from '../../notifier/notifier.ts'
import type { Platform } from '../../platform.ts'
import type { Order } from '../../store/order-records.ts'

/** What the merchant is told of a payment, in the form of the API that made the order. */
export function paymentNotice(platform: Platform, order: Order): Pick<Event, 'resource' | 'format' | 'sign_type'> {
  if (order.v2_sign_type === undefined) return { resource: orderView(order) }
  return { resource: v2PaymentNotice(platform, order), format: 'v2', sign_type: order.v2_sign_type }
}
