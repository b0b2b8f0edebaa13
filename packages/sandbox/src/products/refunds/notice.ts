import { v2RefundNotice } from '../../v2/refunds/view.ts'
import { refundNotice } from './view.ts'
import type { Event } from '../../notifier/notifier.ts'
import type { Platform } from '../../platform.ts'
import type { Refund } from '../../store/order-records.ts'

/** What the merchant is told of a refund, in the form of the API that asked for it. */
export function refundNoticeOf(platform: Platform, refund: Refund): Pick<Event, 'resource' | 'format'> {
  return refund.v2 ? { resource: v2RefundNotice(platform, refund), format: 'v2' } : { resource: refundNotice(refund) }
}
