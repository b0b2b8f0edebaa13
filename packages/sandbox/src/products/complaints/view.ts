import { formatRfc3339 } from '@wxtill/protocol'
import { isFullyRefunded } from './change.ts'
import type { Platform } from '../../platform.ts'
import type { Complaint, ComplaintStep } from '../../store/complaint-records.ts'

const PROBLEMS: Readonly<Record<Complaint['problem_type'], string>> = Object.freeze({
  REFUND: '申请退款',
  SERVICE_NOT_WORK: '服务权益未生效',
  OTHERS: '其他类型',
})

/** A complaint as the list shows it; `payer_phone` still in plain text. */
export function complaintView(platform: Platform, complaint: Complaint): object {
  const { phone, apply_refund_amount } = complaint
  return {
    complaint_id: complaint.complaint_id,
    complaint_time: formatRfc3339(complaint.created_at),
    complaint_detail: complaint.detail,
    complaint_state: complaint.state,
    complainted_mchid: complaint.mchid,
    ...(phone === undefined ? {} : { payer_phone: phone }),
    complaint_order_info: orderInfo(platform, complaint),
    complaint_media_list: [],
    complaint_full_refunded: isFullyRefunded(platform, complaint),
    incoming_user_response: complaint.waiting,
    problem_description: PROBLEMS[complaint.problem_type],
    problem_type: complaint.problem_type,
    user_complaint_times: complaint.times,
    ...(apply_refund_amount === undefined ? {} : { apply_refund_amount }),
    user_tag_list: [],
    in_platform_service: false,
    need_immediate_service: false,
  }
}

/** The same, asked for by its number: with the payer's openid. */
export function complaintDetail(platform: Platform, complaint: Complaint): object {
  return { ...complaintView(platform, complaint), payer_openid: complaint.openid }
}

function orderInfo({ state }: Platform, { order_key }: Complaint): object[] {
  const order = state.orders.get(order_key)
  if (!order) return []
  return [{ transaction_id: order.transaction_id, out_trade_no: order.out_trade_no, amount: order.total }]
}

/** A step of the negotiation; pictures are fetched at `baseUrl`. */
export function stepView({ log_id, operator, at, operate_type, details, images }: ComplaintStep, baseUrl: string) {
  const media_url = images?.map((media_id) => `${baseUrl}/v3/merchant-service/images/${media_id}`)
  return {
    log_id,
    operator,
    operate_time: formatRfc3339(at),
    operate_type,
    ...(details === undefined ? {} : { operate_details: details }),
    ...(media_url?.length ? { complaint_media_list: { media_type: 'OPERATION_IMAGE', media_url } } : {}),
  }
}
