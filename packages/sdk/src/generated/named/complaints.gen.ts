// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CompleteComplaintsV2Request, CreateComplaintNotificationsRequest, CreateComplaintNotificationsResponse, CreateComplaintsV2ResponseImmediateServiceRequest, CreateComplaintsV2ResponseImmediateServiceResponse, CreateComplaintsV2UpdateRefundProgressRequest, QueryComplaintNotificationsResponse, QueryComplaintsV2ByComplaintIdResponse, QueryComplaintsV2NegotiationHistorysResponse, QueryComplaintsV2Response, ResponseComplaintsV2Request, UpdateComplaintNotificationsRequest, UpdateComplaintNotificationsResponse } from '../complaints.gen.ts'

/** Consumer complaints 2.0 (消费者投诉2.0). Pictures go up with `wxpay.media.uploadComplaintImage`. */
export class Complaints {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 查询投诉单列表 (`GET /v3/merchant-service/complaints-v2`). */
  list(query: Routes['GET /v3/merchant-service/complaints-v2']['query'], options?: CallOptions): Promise<QueryComplaintsV2Response> {
    return callByName(this.#caller, 'GET /v3/merchant-service/complaints-v2', options, { query })
  }

  /** 查询投诉单详情 (`GET /v3/merchant-service/complaints-v2/{complaint_id}`). */
  query(complaint_id: string, options?: CallOptions): Promise<QueryComplaintsV2ByComplaintIdResponse> {
    return callByName(this.#caller, 'GET /v3/merchant-service/complaints-v2/{complaint_id}', options, { path: { complaint_id } })
  }

  /** 查询投诉协商历史 (`GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`). */
  listNegotiationHistory(complaint_id: string, query: Routes['GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys']['query'] = {}, options?: CallOptions): Promise<QueryComplaintsV2NegotiationHistorysResponse> {
    return callByName(this.#caller, 'GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys', options, { path: { complaint_id }, query })
  }

  /** 提交回复 (`POST /v3/merchant-service/complaints-v2/{complaint_id}/response`). */
  respond(complaint_id: string, body: ResponseComplaintsV2Request, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/merchant-service/complaints-v2/{complaint_id}/response', options, { path: { complaint_id }, body })
  }

  /** 反馈处理完成 (`POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`). */
  complete(complaint_id: string, body: CompleteComplaintsV2Request, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/merchant-service/complaints-v2/{complaint_id}/complete', options, { path: { complaint_id }, body })
  }

  /** 更新退款审批结果 (`POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`). */
  updateRefundProgress(complaint_id: string, body: CreateComplaintsV2UpdateRefundProgressRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress', options, { path: { complaint_id }, body })
  }

  /** 回复需要即时服务的投诉单 (`POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`). */
  respondImmediately(complaint_id: string, body: CreateComplaintsV2ResponseImmediateServiceRequest, options?: CallOptions): Promise<CreateComplaintsV2ResponseImmediateServiceResponse> {
    return callByName(this.#caller, 'POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service', options, { path: { complaint_id }, body })
  }

  /** 创建投诉通知回调 (`POST /v3/merchant-service/complaint-notifications`). Notifies COMPLAINT.CREATE, COMPLAINT.STATE_CHANGE. */
  createNotificationUrl(body: CreateComplaintNotificationsRequest, options?: CallOptions): Promise<CreateComplaintNotificationsResponse> {
    return callByName(this.#caller, 'POST /v3/merchant-service/complaint-notifications', options, { body })
  }

  /** 查询投诉通知回调 (`GET /v3/merchant-service/complaint-notifications`). */
  queryNotificationUrl(options?: CallOptions): Promise<QueryComplaintNotificationsResponse> {
    return callByName(this.#caller, 'GET /v3/merchant-service/complaint-notifications', options)
  }

  /** 更新投诉通知回调 (`PUT /v3/merchant-service/complaint-notifications`). Notifies COMPLAINT.CREATE, COMPLAINT.STATE_CHANGE. */
  updateNotificationUrl(body: UpdateComplaintNotificationsRequest, options?: CallOptions): Promise<UpdateComplaintNotificationsResponse> {
    return callByName(this.#caller, 'PUT /v3/merchant-service/complaint-notifications', options, { body })
  }

  /** 删除投诉通知回调 (`DELETE /v3/merchant-service/complaint-notifications`). */
  deleteNotificationUrl(options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'DELETE /v3/merchant-service/complaint-notifications', options)
  }
}
