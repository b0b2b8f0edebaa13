import type { RefundStatus } from '../../store/order-records.ts'

/** What can happen to a refund after it was accepted. `retry`: the merchant asks for another route. */
export type RefundEvent = 'succeed' | 'fail' | 'close' | 'retry'

/** From status and event to the next status; what is absent cannot happen. SUCCESS and CLOSED are final. */
const REFUND_TRANSITIONS: Readonly<Record<RefundStatus, Readonly<Partial<Record<RefundEvent, RefundStatus>>>>> =
  Object.freeze({
    PROCESSING: { succeed: 'SUCCESS', fail: 'ABNORMAL', close: 'CLOSED' },
    ABNORMAL: { retry: 'PROCESSING' },
    SUCCESS: {},
    CLOSED: {},
  })

export function nextRefundStatus(status: RefundStatus, event: RefundEvent): RefundStatus | undefined {
  return REFUND_TRANSITIONS[status][event]
}

/** How a refund that leaves PROCESSING got there. */
export const EVENT_OF_OUTCOME = Object.freeze({ SUCCESS: 'succeed', ABNORMAL: 'fail', CLOSED: 'close' } as const)
