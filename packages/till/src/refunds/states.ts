/** What a refund can be. `succeeded` is final; `closed` gave no money back; `failed` was never accepted. */
export const REFUND_STATES = ['created', 'processing', 'succeeded', 'abnormal', 'closed', 'failed'] as const
export type RefundState = (typeof REFUND_STATES)[number]

/** What can happen to a refund: the four states WeChat Pay names, and a definite refusal of the request. */
export const REFUND_EVENTS = ['accepted', 'succeeded', 'abnormal', 'closed', 'refused'] as const
export type RefundEvent = (typeof REFUND_EVENTS)[number]

/**
 * The only transition table of a refund: request, notification and query all go through it.
 *
 * ABNORMAL may still become SUCCESS (the abnormal-refund API, or by hand); SUCCESS and CLOSED are final for WeChat Pay,
 * so later contrary news is ignored. `failed` yields to proof that WeChat Pay did accept the refund.
 */
export const REFUND_TRANSITIONS: Record<RefundState, Record<RefundEvent, RefundState>> = {
  created: {
    accepted: 'processing',
    succeeded: 'succeeded',
    abnormal: 'abnormal',
    closed: 'closed',
    refused: 'failed',
  },
  processing: {
    accepted: 'processing',
    succeeded: 'succeeded',
    abnormal: 'abnormal',
    closed: 'closed',
    refused: 'processing',
  },
  abnormal: {
    accepted: 'abnormal',
    succeeded: 'succeeded',
    abnormal: 'abnormal',
    closed: 'abnormal',
    refused: 'abnormal',
  },
  succeeded: {
    accepted: 'succeeded',
    succeeded: 'succeeded',
    abnormal: 'succeeded',
    closed: 'succeeded',
    refused: 'succeeded',
  },
  closed: { accepted: 'closed', succeeded: 'closed', abnormal: 'closed', closed: 'closed', refused: 'closed' },
  failed: { accepted: 'processing', succeeded: 'succeeded', abnormal: 'abnormal', closed: 'closed', refused: 'failed' },
}

/** The state after `event`. Pure. */
export const nextRefundState = (state: RefundState, event: RefundEvent): RefundState => REFUND_TRANSITIONS[state][event]

/** Refund states of WeChat Pay and the event each one is; an unknown value is not an event. */
export const refundEventOf = (status: string): RefundEvent | undefined => REFUND_STATUS_EVENTS.get(status)

const REFUND_STATUS_EVENTS: ReadonlyMap<string, RefundEvent> = new Map([
  ['PROCESSING', 'accepted'],
  ['SUCCESS', 'succeeded'],
  ['ABNORMAL', 'abnormal'],
  ['CLOSED', 'closed'],
])

/** True when the refund holds a part of the payment: its amount must not be refunded a second time. */
export const holdsMoney = (state: RefundState): boolean => state !== 'failed' && state !== 'closed'
