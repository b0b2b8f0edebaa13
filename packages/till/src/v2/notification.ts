import { createHash } from 'node:crypto'
import type { V2Notification } from '@wxtill/sdk/v2'
import type { Merchant } from '../merchants/registry.ts'
import { orderBody } from './order-body.ts'
import { refundNoticeBody } from './refund-body.ts'

/** A notification of APIv2 in the shape of APIv3's. */
export interface V2Event {
  /** APIv2 numbers none: what it is about, so that the same news again has the same number. */
  id: string
  event_type: string
  resource: unknown
}

/** Proves a notification and reads it. @throws NotificationError */
export function readV2Notification(merchant: Merchant, body: Uint8Array): V2Event {
  return eventOf(merchant.v2(merchant.v2SignType).notifications.parse({ body }), body)
}

function eventOf(told: V2Notification, body: Uint8Array): V2Event {
  if (told.kind === 'transaction') {
    const resource = orderBody({ ...told.data }, 'SUCCESS')
    return { id: `v2-pay-${told.data.transaction_id}`, event_type: 'TRANSACTION.SUCCESS', resource }
  }
  if (told.kind === 'refund') {
    const { refund_id, refund_status } = told.data
    const event_type = REFUND_EVENTS.get(refund_status) ?? `REFUND.${refund_status}`
    return { id: `v2-refund-${refund_id}-${refund_status}`, event_type, resource: refundNoticeBody({ ...told.data }) }
  }
  const of = told.kind === 'failed' ? `${told.of} failed` : told.kind
  return { id: `v2-${createHash('sha256').update(body).digest('hex')}`, event_type: `V2 ${of}`, resource: undefined }
}

const REFUND_EVENTS: ReadonlyMap<string, string> = new Map([
  ['SUCCESS', 'REFUND.SUCCESS'],
  ['CHANGE', 'REFUND.ABNORMAL'],
  ['REFUNDCLOSE', 'REFUND.CLOSED'],
])
