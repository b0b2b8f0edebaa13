import { beijingDate } from '@wxtill/protocol'
import { noticeKey, orderKey } from '../../store/state.ts'
import type { Platform } from '../../platform.ts'
import type { Complaint, ComplaintStep } from '../../store/complaint-records.ts'
import type { Refund } from '../../store/order-records.ts'

/** Who did a step, as the history names them. */
export const OPERATOR = Object.freeze({ payer: '投诉人', merchant: '商家', system: '系统' })

/** `2002018`, the day, 12 digits: 27, as those seen; steps begin with `3002853`. */
export function complaintNumber({ clock, random }: Platform, prefix: '2002018' | '3002853'): string {
  return `${prefix}${beijingDate(clock.now()).replaceAll('-', '')}${random.numbers.digits(12)}`
}

/** What was done now. */
export function step(platform: Platform, what: Omit<ComplaintStep, 'log_id' | 'at'>): ComplaintStep {
  return { log_id: complaintNumber(platform, '3002853'), at: platform.clock.now(), ...what }
}

/** A complaint as it stands after a step. */
export function changed(complaint: Complaint, done: ComplaintStep, more: Partial<Complaint> = {}): Complaint {
  return { ...complaint, ...more, history: [...complaint.history, done] }
}

/** Tells the merchant, and the partner through whom it was paid, as far as they have set an address. */
export function tell(
  { state, notifier }: Platform,
  complaint: Complaint,
  event_type: 'COMPLAINT.CREATE' | 'COMPLAINT.STATE_CHANGE',
  action_type: string,
): void {
  const { complaint_id } = complaint
  const order = state.orders.get(complaint.order_key)
  for (const mchid of new Set([complaint.mchid, order?.mchid ?? complaint.mchid])) {
    const told = state.noticeUrls.get(noticeKey(mchid, 'complaints'))
    if (!told) continue
    notifier.emit({
      mchid,
      event_type,
      number: complaint_id,
      notify_url: told.url,
      summary: event_type === 'COMPLAINT.CREATE' ? '产生新投诉' : '投诉状态变化',
      original_type: 'complaint',
      associated_data: 'complaint',
      resource: { complaint_id, action_type },
      key: told.key,
    })
  }
}

/** Money came back: the complaints about the order show it. Part of the commit that is running. */
export function tellComplaints(platform: Platform, refund: Refund): void {
  const { state } = platform
  for (const complaint of state.complaintsByOrder(orderKey(refund))) {
    const full = isFullyRefunded(platform, complaint)
    const operate_type = `COMPLAINT_${full ? 'FULL' : 'PARTIAL'}_REFUNDED_SYSTEM_MESSAGE`
    const done = step(platform, { operator: OPERATOR.system, operate_type })
    const after = changed(complaint, done)
    state.complaints.put(after.complaint_id, after)
    tell(platform, after, 'COMPLAINT.STATE_CHANGE', 'REFUND_SUCCESS')
  }
}

/** `complaint_full_refunded` */
export function isFullyRefunded({ state }: Platform, { order_key }: Complaint): boolean {
  const order = state.orders.get(order_key)
  if (order?.transaction_id === undefined) return false
  const arrived = state.refundsByOrder(order.transaction_id).filter(({ status }) => status === 'SUCCESS')
  return arrived.reduce((sum, { refund }) => sum + refund, 0) === order.total
}
