// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateApply4subSubMerchantsModifySettlementRequest, CreateApply4subSubMerchantsModifySettlementResponse, CreateApply4subjectApplymentRequest, CreateApply4subjectApplymentResponse, CreateApplyment4subApplymentRequest, CreateApplyment4subApplymentResponse, QueryApply4subSubMerchantsApplicationByApplicationNoResponse, QueryApply4subSubMerchantsSettlementResponse, QueryApply4subjectApplymentMerchantsStateResponse, QueryApply4subjectApplymentResponse, QueryApplyment4subApplymentByApplymentIdResponse, QueryApplyment4subApplymentByBusinessCodeResponse } from '../applyment4sub.gen.ts'

/** Onboarding of sub-merchants (特约商户进件). Sensitive fields are given in plain text; pictures go up with `wxpay.media.uploadImage`. */
export class Applyment {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 提交申请单 (`POST /v3/applyment4sub/applyment/`). */
  submit(body: CreateApplyment4subApplymentRequest, options?: CallOptions): Promise<CreateApplyment4subApplymentResponse> {
    return callByName(this.#caller, 'POST /v3/applyment4sub/applyment/', options, { body })
  }

  /** 通过业务申请编号查询申请状态 (`GET /v3/applyment4sub/applyment/business_code/{business_code}`). */
  queryByBusinessCode(business_code: string, options?: CallOptions): Promise<QueryApplyment4subApplymentByBusinessCodeResponse> {
    return callByName(this.#caller, 'GET /v3/applyment4sub/applyment/business_code/{business_code}', options, { path: { business_code } })
  }

  /** 通过申请单号查询申请状态 (`GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`). */
  queryByApplymentId(applyment_id: number, options?: CallOptions): Promise<QueryApplyment4subApplymentByApplymentIdResponse> {
    return callByName(this.#caller, 'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}', options, { path: { applyment_id } })
  }

  /** 修改结算帐号 (`POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`). */
  modifySettlement(sub_mchid: string, body: CreateApply4subSubMerchantsModifySettlementRequest, options?: CallOptions): Promise<CreateApply4subSubMerchantsModifySettlementResponse> {
    return callByName(this.#caller, 'POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement', options, { path: { sub_mchid }, body })
  }

  /** 查询结算账户 (`GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`). */
  querySettlement(sub_mchid: string, query: Routes['GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement']['query'] = {}, options?: CallOptions): Promise<QueryApply4subSubMerchantsSettlementResponse> {
    return callByName(this.#caller, 'GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement', options, { path: { sub_mchid }, query })
  }

  /** 查询结算账户修改申请状态 (`GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`). */
  querySettlementApplication(sub_mchid: string, application_no: string, query: Routes['GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}']['query'] = {}, options?: CallOptions): Promise<QueryApply4subSubMerchantsApplicationByApplicationNoResponse> {
    return callByName(this.#caller, 'GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}', options, { path: { sub_mchid, application_no }, query })
  }

  /** 提交商户开户意愿申请单 (`POST /v3/apply4subject/applyment`). */
  submitSubject(body: CreateApply4subjectApplymentRequest, query: Routes['POST /v3/apply4subject/applyment']['query'] = {}, options?: CallOptions): Promise<CreateApply4subjectApplymentResponse> {
    return callByName(this.#caller, 'POST /v3/apply4subject/applyment', options, { body, query })
  }

  /** 查询商户开户意愿申请单审核结果 (`GET /v3/apply4subject/applyment`). */
  querySubject(query: Routes['GET /v3/apply4subject/applyment']['query'] = {}, options?: CallOptions): Promise<QueryApply4subjectApplymentResponse> {
    return callByName(this.#caller, 'GET /v3/apply4subject/applyment', options, { query })
  }

  /** 撤销商户开户意愿申请单 (`POST /v3/apply4subject/applyment/{applyment_id}/cancel`). */
  cancelSubjectByApplymentId(applyment_id: string, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/apply4subject/applyment/{applyment_id}/cancel', options, { path: { applyment_id } })
  }

  /** 撤销商户开户意愿申请单 (`POST /v3/apply4subject/applyment/{business_code}/cancel`). */
  cancelSubjectByBusinessCode(business_code: string, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/apply4subject/applyment/{business_code}/cancel', options, { path: { business_code } })
  }

  /** 获取商户开户意愿确认状态 (`GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`). */
  querySubjectState(sub_mchid: string, options?: CallOptions): Promise<QueryApply4subjectApplymentMerchantsStateResponse> {
    return callByName(this.#caller, 'GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state', options, { path: { sub_mchid } })
  }
}
