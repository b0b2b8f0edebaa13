// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CancelServiceOrderRequest, CancelServiceOrderResponse, CompleteServiceOrderRequest, CompleteServiceOrderResponse, CreatePayscoreServiceorderSendPendingmessageRequest, CreatePayscoreServiceorderSendPrepaidmessageRequest, CreatePermissionsRequest, CreatePermissionsResponse, CreateServiceOrderRequest, CreateServiceOrderResponse, DirectCompleteServiceOrderRequest, DirectCompleteServiceOrderResponse, ModifyServiceOrderRequest, ModifyServiceOrderResponse, PayServiceOrderRequest, PayServiceOrderResponse, QueryPayscoreUserServiceStateResponse, QueryPermissionsByCodeResponse, QueryPermissionsByOpenidResponse, QueryServiceOrderResponse, SyncServiceOrderRequest, SyncServiceOrderResponse, TerminatePermissionsByCodeRequest, TerminatePermissionsByOpenidRequest } from '../payscore.gen.ts'

/** PayScore authorisations (授权): may this user be served without paying first? */
export class PayscorePermissions {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 商户预授权 (`POST /v3/payscore/permissions`). Notifies PAYSCORE.USER_OPEN_SERVICE, PAYSCORE.USER_CLOSE_SERVICE. */
  apply(body: WithoutOwner<CreatePermissionsRequest, 'appid'>, options?: CallOptions): Promise<CreatePermissionsResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/permissions', options, { body }, ['appid'])
  }

  /** 查询与用户授权记录（授权协议号） (`GET /v3/payscore/permissions/authorization-code/{authorization_code}`). */
  queryByCode(authorization_code: string, query: Routes['GET /v3/payscore/permissions/authorization-code/{authorization_code}']['query'], options?: CallOptions): Promise<QueryPermissionsByCodeResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/permissions/authorization-code/{authorization_code}', options, { path: { authorization_code }, query })
  }

  /** 解除用户授权关系（授权协议号） (`POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`). Notifies PAYSCORE.USER_CLOSE_SERVICE. */
  terminateByCode(authorization_code: string, body: TerminatePermissionsByCodeRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate', options, { path: { authorization_code }, body })
  }

  /** 查询与用户授权记录（openid） (`GET /v3/payscore/permissions/openid/{openid}`). */
  queryByOpenid(openid: string, query: WithoutOwner<Routes['GET /v3/payscore/permissions/openid/{openid}']['query'], 'appid'>, options?: CallOptions): Promise<QueryPermissionsByOpenidResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/permissions/openid/{openid}', options, { path: { openid }, query }, ['appid'])
  }

  /** 解除用户授权关系（openid） (`POST /v3/payscore/permissions/openid/{openid}/terminate`). Notifies PAYSCORE.USER_CLOSE_SERVICE. */
  terminateByOpenid(openid: string, body: WithoutOwner<TerminatePermissionsByOpenidRequest, 'appid'>, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/permissions/openid/{openid}/terminate', options, { path: { openid }, body }, ['appid'])
  }

  /** 查询用户授权状态 (`GET /v3/payscore/user-service-state`). */
  queryUserServiceState(query: WithoutOwner<Routes['GET /v3/payscore/user-service-state']['query'], 'appid'>, options?: CallOptions): Promise<QueryPayscoreUserServiceStateResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/user-service-state', options, { query }, ['appid'])
  }
}

/** PayScore service orders (支付分订单), with and without confirmation (需确认, 免确认). */
export class PayscoreServiceOrders {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建支付分订单 (`POST /v3/payscore/serviceorder`). Notifies PAYSCORE.USER_CONFIRM, PAYSCORE.USER_PAID. */
  create(body: WithoutOwner<CreateServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<CreateServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder', options, { body }, ['appid'])
  }

  /** 查询支付分订单 (`GET /v3/payscore/serviceorder`). Judge the order by `state`, `state_description` and `collection.state` together. */
  query(query: WithoutOwner<Routes['GET /v3/payscore/serviceorder']['query'], 'appid'>, options?: CallOptions): Promise<QueryServiceOrderResponse> {
    return callByName(this.#caller, 'GET /v3/payscore/serviceorder', options, { query }, ['appid'])
  }

  /** 取消支付分订单 (`POST /v3/payscore/serviceorder/{out_order_no}/cancel`). */
  cancel(out_order_no: string, body: WithoutOwner<CancelServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<CancelServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/cancel', options, { path: { out_order_no }, body }, ['appid'])
  }

  /** 修改订单金额 (`POST /v3/payscore/serviceorder/{out_order_no}/modify`). Notifies PAYSCORE.USER_PAID. */
  modify(out_order_no: string, body: WithoutOwner<ModifyServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<ModifyServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/modify', options, { path: { out_order_no }, body }, ['appid'])
  }

  /** 完结支付分订单 (`POST /v3/payscore/serviceorder/{out_order_no}/complete`). Accepted is not collected: wait for PAYSCORE.USER_PAID or query. Notifies PAYSCORE.USER_PAID. */
  complete(out_order_no: string, body: WithoutOwner<CompleteServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<CompleteServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/complete', options, { path: { out_order_no }, body }, ['appid'])
  }

  /** 商户发起催收扣款 (`POST /v3/payscore/serviceorder/{out_order_no}/pay`). */
  pay(out_order_no: string, body: PayServiceOrderRequest = {}, options?: CallOptions): Promise<PayServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/pay', options, { path: { out_order_no }, body })
  }

  /** 同步服务订单信息 (`POST /v3/payscore/serviceorder/{out_order_no}/sync`). */
  sync(out_order_no: string, body: WithoutOwner<SyncServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<SyncServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/sync', options, { path: { out_order_no }, body }, ['appid'])
  }

  /** 创单结单合并 (`POST /v3/payscore/serviceorder/direct-complete`). Notifies PAYSCORE.USER_PAID. */
  directComplete(body: WithoutOwner<DirectCompleteServiceOrderRequest, 'appid'>, options?: CallOptions): Promise<DirectCompleteServiceOrderResponse> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/direct-complete', options, { body }, ['appid'])
  }

  /** 下发服务费用待处理消息 (`POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`). */
  sendPendingMessage(out_order_no: string, body: CreatePayscoreServiceorderSendPendingmessageRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage', options, { path: { out_order_no }, body })
  }

  /** 下发服务预扣费消息 (`POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`). */
  sendPrepaidMessage(out_order_no: string, body: CreatePayscoreServiceorderSendPrepaidmessageRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage', options, { path: { out_order_no }, body })
  }
}

/** Groups: `permissions`, `serviceOrders`. */
export class Payscore {
  /** PayScore authorisations (授权): may this user be served without paying first? */
  readonly permissions: PayscorePermissions
  /** PayScore service orders (支付分订单), with and without confirmation (需确认, 免确认). */
  readonly serviceOrders: PayscoreServiceOrders

  constructor(caller: Caller) {
    this.permissions = new PayscorePermissions(caller)
    this.serviceOrders = new PayscoreServiceOrders(caller)
  }
}
