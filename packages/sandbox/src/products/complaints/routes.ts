import { sealAnswer } from '../../gateway/sealed-fields.ts'
import { noticeKey } from '../../store/state.ts'
import { checkNotifyUrl } from '../orders/rules.ts'
import { changed, OPERATOR, step, tell } from './change.ts'
import { concerns, invalid, readDays, slice } from './rules.ts'
import { nextComplaintState, type ComplaintEvent } from './state.ts'
import { complaintDetail, complaintView, stepView } from './view.ts'
import type { Call, Outcome, Routes } from '../../gateway/call.ts'
import type { Complaint, ComplaintStep } from '../../store/complaint-records.ts'

const NOTICE = '/v3/merchant-service/complaint-notifications'
const COMPLAINT = '/v3/merchant-service/complaints-v2/{complaint_id}'

export const complaintRoutes: Routes = {
  [`POST ${NOTICE}`]: (call) => setUrl(call, false),
  [`PUT ${NOTICE}`]: (call) => setUrl(call, true),
  [`GET ${NOTICE}`]: queryUrl,
  [`DELETE ${NOTICE}`]: deleteUrl,
  'GET /v3/merchant-service/complaints-v2': list,
  [`GET ${COMPLAINT}`]: query,
  [`GET ${COMPLAINT}/negotiation-historys`]: history,
  [`POST ${COMPLAINT}/response`]: respond,
  [`POST ${COMPLAINT}/complete`]: complete,
  [`POST ${COMPLAINT}/update-refund-progress`]: judgeRefund,
}

function list(call: Call): Outcome {
  const { platform, merchant, endpoint, query: asked } = call
  const { from, to } = readDays(call)
  const found = [...platform.state.complaints.values()].filter(
    (complaint) =>
      concerns(call, complaint) &&
      complaint.created_at >= from &&
      complaint.created_at < to &&
      (asked['complainted_mchid'] === undefined || asked['complainted_mchid'] === complaint.mchid),
  )
  const { part, ...frame } = slice(found.toReversed(), asked, 10)
  const body = { ...frame, data: part.map((complaint) => complaintView(platform, complaint)) }
  return { body: sealAnswer(endpoint, body, platform.merchants.publicKey(merchant)) }
}

function query(call: Call): Outcome {
  const { platform, merchant, endpoint } = call
  const body = complaintDetail(platform, meant(call))
  return { body: sealAnswer(endpoint, body, platform.merchants.publicKey(merchant)) }
}

function history(call: Call): Outcome {
  const { part, ...frame } = slice(meant(call).history, call.query, 100)
  return { body: { ...frame, data: part.map((done) => stepView(done, call.baseUrl)) } }
}

function respond(call: Call): Outcome {
  const { response_content, response_images = [] } = call.body as {
    response_content: string
    response_images?: string[]
  }
  const { media } = call.platform.state
  const missing = response_images.find((media_id) => media.get(media_id)?.mchid !== call.merchant.mchid)
  if (missing !== undefined) throw invalid(`图片不存在：${missing}`)
  const what = { operate_type: 'MERCHANT_RESPONSE', details: response_content, images: response_images }
  return act(call, 'respond', what, 'MERCHANT_RESPONSE')
}

function complete(call: Call): Outcome {
  // Done is done: nobody is told again.
  if (meant(call).state === 'PROCESSED') {
    checkNamed(call, meant(call))
    return {}
  }
  return act(call, 'complete', { operate_type: 'MERCHANT_CONFIRM_COMPLETE' }, 'MERCHANT_CONFIRM_COMPLETE')
}

/** What the merchant decided about the refund that was asked for; the refund itself is an ordinary one. */
function judgeRefund(call: Call): Outcome {
  const { action, reject_reason, remark } = call.body as {
    action: 'APPROVE' | 'REJECT'
    reject_reason?: string
    remark?: string
  }
  if (meant(call).problem_type !== 'REFUND') throw invalid('该投诉单不是申请退款类型')
  const details = action === 'REJECT' ? (reject_reason ?? remark) : remark
  // The platform spells the second one so.
  const operate_type = action === 'APPROVE' ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REFUSE_RERUND'
  const told = action === 'APPROVE' ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REJECT_REFUND'
  return act(call, 'judge', { operate_type, ...(details === undefined ? {} : { details }) }, told)
}

/** One step of the merchant: the state moves, the history grows, the payer has been answered, and the event is told. */
function act(
  call: Call,
  event: ComplaintEvent,
  what: Pick<ComplaintStep, 'operate_type' | 'details' | 'images'>,
  action_type: string,
): Outcome {
  const { platform } = call
  const complaint = meant(call)
  checkNamed(call, complaint)
  const state = nextComplaintState(complaint.state, event)
  if (!state) throw invalid('投诉单状态不允许此操作')
  const done = step(platform, { operator: OPERATOR.merchant, ...what })
  const after = changed(complaint, done, { state, waiting: false })
  platform.state.complaints.put(after.complaint_id, after)
  tell(platform, after, 'COMPLAINT.STATE_CHANGE', action_type)
  return {}
}

function meant(call: Call): Complaint {
  const complaint = call.platform.state.complaints.get(call.params['complaint_id']!)
  if (!complaint || !concerns(call, complaint)) throw invalid('投诉单不存在')
  return complaint
}

/** Calls that name the merchant complained about must name the right one. */
function checkNamed({ body }: Call, { mchid }: Complaint): void {
  const named: unknown = body['complainted_mchid']
  if (named !== undefined && named !== mchid) throw invalid('被诉商户号与投诉单不一致')
}

function setUrl({ platform, merchant, body, key }: Call, isThere: boolean): Outcome {
  const { mchid } = merchant
  const { url } = body as { url: string }
  checkNotifyUrl(url, '通知地址', 'url')
  const { noticeUrls } = platform.state
  const known = noticeUrls.get(noticeKey(mchid, 'complaints'))
  if (isThere !== (known !== undefined)) throw invalid(isThere ? '未设置投诉通知回调地址' : '已设置投诉通知回调地址')
  noticeUrls.put(noticeKey(mchid, 'complaints'), { mchid, url, key })
  return { body: { mchid, url } }
}

function queryUrl({ platform, merchant: { mchid } }: Call): Outcome {
  const known = platform.state.noticeUrls.get(noticeKey(mchid, 'complaints'))
  if (!known) throw invalid('未设置投诉通知回调地址')
  return { body: { mchid, url: known.url } }
}

function deleteUrl({ platform, merchant: { mchid } }: Call): Outcome {
  platform.state.noticeUrls.delete(noticeKey(mchid, 'complaints'))
  return {}
}
