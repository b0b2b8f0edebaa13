import { Refusal } from '../../refusal.ts'
import { earnerOf, orderKey } from '../../store/state.ts'
import { changed, complaintNumber, OPERATOR, step, tell } from './change.ts'
import { nextComplaintState } from './state.ts'
import type { Platform } from '../../platform.ts'
import type { Complaint } from '../../store/complaint-records.ts'
import type { Order } from '../../store/order-records.ts'
import type { Payer } from '../../store/records.ts'

/** What a payer complains about, and how. */
export interface NewComplaint {
  order: Order
  detail: string
  problem_type: Complaint['problem_type']
  phone?: string
  apply_refund_amount?: number
}

/** A payer complains: the merchant hears of it. */
export function raiseComplaint(platform: Platform, payer: Payer, wanted: NewComplaint): Complaint {
  const { order, ...said } = wanted
  const complaint: Complaint = {
    complaint_id: complaintNumber(platform, '2002018'),
    mchid: earnerOf(order),
    order_key: orderKey(order),
    payer_id: payer.id,
    openid: order.payer_openid ?? '',
    ...said,
    state: 'PENDING',
    waiting: false,
    times: 1,
    created_at: platform.clock.now(),
    history: [
      step(platform, { operator: OPERATOR.payer, operate_type: 'USER_CREATE_COMPLAINT', details: said.detail }),
    ],
  }
  return platform.state.commit(() => {
    platform.state.complaints.put(complaint.complaint_id, complaint)
    tell(platform, complaint, 'COMPLAINT.CREATE', 'CREATE_COMPLAINT')
    return complaint
  })
}

/** The payer says more; after it was done that is a complaint once more. */
export function followUp(platform: Platform, complaint: Complaint, details: string): Complaint {
  const again = complaint.state === 'PROCESSED'
  const operate_type = again ? 'USER_CONTINUE_COMPLAINT' : 'USER_RESPONSE'
  const done = step(platform, { operator: OPERATOR.payer, operate_type, details })
  const after = changed(complaint, done, {
    state: nextComplaintState(complaint.state, again ? 'again' : 'say')!,
    waiting: true,
    times: complaint.times + (again ? 1 : 0),
  })
  return keep(platform, after, again ? 'CONTINUE_COMPLAINT' : 'USER_RESPONSE')
}

/** The payer takes it back. No event is documented for that: the merchant sees it when it looks. */
export function withdraw(platform: Platform, complaint: Complaint): Complaint {
  const state = nextComplaintState(complaint.state, 'withdraw')
  if (!state)
    throw new Refusal(409, 'COMPLAINT_CLOSED', '投诉已处理完成', { message_en: 'The complaint is done already.' })
  const done = step(platform, { operator: OPERATOR.payer, operate_type: 'USER_REVOKE_COMPLAINT' })
  return keep(platform, changed(complaint, done, { state, waiting: false }))
}

function keep(platform: Platform, complaint: Complaint, action_type?: string): Complaint {
  return platform.state.commit(() => {
    platform.state.complaints.put(complaint.complaint_id, complaint)
    if (action_type !== undefined) tell(platform, complaint, 'COMPLAINT.STATE_CHANGE', action_type)
    return complaint
  })
}
