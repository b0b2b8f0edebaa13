// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateBusinesscircleParkingsRequest, NotifyBusinesscirclePointsRequest, QueryBusinesscircleUserAuthorizationsByOpenidResponse, QueryBusinesscircleUsersPointsCommitStatusResponse } from '../businesscircle.gen.ts'

/** Smart business circles (智慧商圈): points and parking for members. */
export class BusinessCircle {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 商圈会员积分同步 (`POST /v3/businesscircle/points/notify`). */
  notifyPoints(body: WithoutOwner<NotifyBusinesscirclePointsRequest, 'appid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/businesscircle/points/notify', options, { body }, ['appid'])
  }

  /** 商圈积分授权查询 (`GET /v3/businesscircle/user-authorizations/{openid}`). */
  queryAuthorization(openid: string, query: WithoutOwner<Routes['GET /v3/businesscircle/user-authorizations/{openid}']['query'], 'appid'> = {}, options?: CallOptions): Promise<QueryBusinesscircleUserAuthorizationsByOpenidResponse> {
    return callByName(this.#caller, 'GET /v3/businesscircle/user-authorizations/{openid}', options, { path: { openid }, query }, ['appid'])
  }

  /** 商圈会员待积分状态查询 (`GET /v3/businesscircle/users/{openid}/points/commit_status`). */
  queryCommitStatus(openid: string, query: WithoutOwner<Routes['GET /v3/businesscircle/users/{openid}/points/commit_status']['query'], 'appid'>, options?: CallOptions): Promise<QueryBusinesscircleUsersPointsCommitStatusResponse> {
    return callByName(this.#caller, 'GET /v3/businesscircle/users/{openid}/points/commit_status', options, { path: { openid }, query }, ['appid'])
  }

  /** 商圈会员停车状态同步 (`POST /v3/businesscircle/parkings`). */
  notifyParking(body: WithoutOwner<CreateBusinesscircleParkingsRequest, 'appid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/businesscircle/parkings', options, { body }, ['appid'])
  }
}
