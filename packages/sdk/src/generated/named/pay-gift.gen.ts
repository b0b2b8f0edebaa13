// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AddPaygiftactivityActivitiesMerchantsRequest, AddPaygiftactivityActivitiesMerchantsResponse, CreatePaygiftactivityUniqueThresholdActivityRequest, CreatePaygiftactivityUniqueThresholdActivityResponse, DeletePaygiftactivityActivitiesMerchantsRequest, DeletePaygiftactivityActivitiesMerchantsResponse, QueryPaygiftactivityActivitiesByActivityIdResponse, QueryPaygiftactivityActivitiesGoodsResponse, QueryPaygiftactivityActivitiesMerchantsResponse, QueryPaygiftactivityActivitiesResponse, TerminatePaygiftactivityActivitiesResponse } from '../marketing-paygift.gen.ts'

/** Gifts after payment (支付有礼). */
export class PayGift {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建全场满额送活动 (`POST /v3/marketing/paygiftactivity/unique-threshold-activity`). */
  create(body: CreatePaygiftactivityUniqueThresholdActivityRequest, options?: CallOptions): Promise<CreatePaygiftactivityUniqueThresholdActivityResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/paygiftactivity/unique-threshold-activity', options, { body })
  }

  /** 获取支付有礼活动列表 (`GET /v3/marketing/paygiftactivity/activities`). */
  list(query: Routes['GET /v3/marketing/paygiftactivity/activities']['query'], options?: CallOptions): Promise<QueryPaygiftactivityActivitiesResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/paygiftactivity/activities', options, { query })
  }

  /** 查询活动详情接口 (`GET /v3/marketing/paygiftactivity/activities/{activity_id}`). */
  query(activity_id: string, options?: CallOptions): Promise<QueryPaygiftactivityActivitiesByActivityIdResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/paygiftactivity/activities/{activity_id}', options, { path: { activity_id } })
  }

  /** 终止活动 (`POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate`). */
  terminate(activity_id: string, options?: CallOptions): Promise<TerminatePaygiftactivityActivitiesResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate', options, { path: { activity_id } })
  }

  /** 查询活动发券商户号 (`GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants`). */
  listMerchants(activity_id: string, query: Routes['GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants']['query'] = {}, options?: CallOptions): Promise<QueryPaygiftactivityActivitiesMerchantsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants', options, { path: { activity_id }, query })
  }

  /** 查询活动指定商品列表 (`GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods`). */
  listGoods(activity_id: string, query: Routes['GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods']['query'] = {}, options?: CallOptions): Promise<QueryPaygiftactivityActivitiesGoodsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods', options, { path: { activity_id }, query })
  }

  /** 新增活动发券商户号 (`POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add`). */
  addMerchants(activity_id: string, body: AddPaygiftactivityActivitiesMerchantsRequest, options?: CallOptions): Promise<AddPaygiftactivityActivitiesMerchantsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add', options, { path: { activity_id }, body })
  }

  /** 删除活动发券商户号 (`POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete`). */
  deleteMerchants(activity_id: string, body: DeletePaygiftactivityActivitiesMerchantsRequest, options?: CallOptions): Promise<DeletePaygiftactivityActivitiesMerchantsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete', options, { path: { activity_id }, body })
  }
}
