// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CancelServiceOrderRequest, CancelServiceOrderResponse, CompleteServiceOrderRequest, CompleteServiceOrderResponse, CreatePayscoreServiceorderSendPendingmessageRequest, CreatePayscoreServiceorderSendPrepaidmessageRequest, CreatePermissionsRequest, CreatePermissionsResponse, CreateServiceOrderRequest, CreateServiceOrderResponse, DirectCompleteServiceOrderRequest, DirectCompleteServiceOrderResponse, ModifyServiceOrderRequest, ModifyServiceOrderResponse, PayServiceOrderRequest, PayServiceOrderResponse, QueryPayscoreUserServiceStateResponse, QueryPermissionsByCodeResponse, QueryPermissionsByOpenidResponse, QueryServiceOrderResponse, SyncServiceOrderRequest, SyncServiceOrderResponse, TerminatePermissionsByCodeRequest, TerminatePermissionsByOpenidRequest } from '../payscore.gen.ts'

/** PayScore authorisations (授权): may this user be served without paying first? */
export class PayscorePermissions {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 商户预授权 (`POST /v3/payscore/permissions`). Notifies PAYSCORE.USER_OPEN_SERVICE, PAYSCORE.USER_CLOSE_SERVICE. */
  async apply(body: WithoutOwner<CreatePermissionsRequest, 'appid'>, options: CallOptions = {}): Promise<CreatePermissionsResponse> {
    return (await this.#caller.request('POST /v3/payscore/permissions', { ...options, body: withOwner<CreatePermissionsRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 查询与用户授权记录（授权协议号） (`GET /v3/payscore/permissions/authorization-code/{authorization_code}`). */
  async queryByCode(authorization_code: string, query: Routes['GET /v3/payscore/permissions/authorization-code/{authorization_code}']['query'], options: CallOptions = {}): Promise<QueryPermissionsByCodeResponse> {
    return (await this.#caller.request('GET /v3/payscore/permissions/authorization-code/{authorization_code}', { ...options, path: { authorization_code }, query })).data
  }

  /** 解除用户授权关系（授权协议号） (`POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`). Notifies PAYSCORE.USER_CLOSE_SERVICE. */
  async terminateByCode(authorization_code: string, body: TerminatePermissionsByCodeRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate', { ...options, path: { authorization_code }, body })
  }

  /** 查询与用户授权记录（openid） (`GET /v3/payscore/permissions/openid/{openid}`). */
  async queryByOpenid(openid: string, query: WithoutOwner<Routes['GET /v3/payscore/permissions/openid/{openid}']['query'], 'appid'>, options: CallOptions = {}): Promise<QueryPermissionsByOpenidResponse> {
    return (await this.#caller.request('GET /v3/payscore/permissions/openid/{openid}', { ...options, path: { openid }, query: withOwner<Routes['GET /v3/payscore/permissions/openid/{openid}']['query'], 'appid'>(this.#caller, query, ['appid']) })).data
  }

  /** 解除用户授权关系（openid） (`POST /v3/payscore/permissions/openid/{openid}/terminate`). Notifies PAYSCORE.USER_CLOSE_SERVICE. */
  async terminateByOpenid(openid: string, body: WithoutOwner<TerminatePermissionsByOpenidRequest, 'appid'>, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/payscore/permissions/openid/{openid}/terminate', { ...options, path: { openid }, body: withOwner<TerminatePermissionsByOpenidRequest, 'appid'>(this.#caller, body, ['appid']) })
  }

  /** 查询用户授权状态 (`GET /v3/payscore/user-service-state`). */
  async queryUserServiceState(query: WithoutOwner<Routes['GET /v3/payscore/user-service-state']['query'], 'appid'>, options: CallOptions = {}): Promise<QueryPayscoreUserServiceStateResponse> {
    return (await this.#caller.request('GET /v3/payscore/user-service-state', { ...options, query: withOwner<Routes['GET /v3/payscore/user-service-state']['query'], 'appid'>(this.#caller, query, ['appid']) })).data
  }
}

/** PayScore service orders (支付分订单), with and without confirmation (需确认, 免确认). */
export class PayscoreServiceOrders {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建支付分订单 (`POST /v3/payscore/serviceorder`). Notifies PAYSCORE.USER_CONFIRM, PAYSCORE.USER_PAID. */
  async create(body: WithoutOwner<CreateServiceOrderRequest, 'appid'>, options: CallOptions = {}): Promise<CreateServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder', { ...options, body: withOwner<CreateServiceOrderRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 查询支付分订单 (`GET /v3/payscore/serviceorder`). Judge the order by `state`, `state_description` and `collection.state` together. */
  async query(query: WithoutOwner<Routes['GET /v3/payscore/serviceorder']['query'], 'appid'>, options: CallOptions = {}): Promise<QueryServiceOrderResponse> {
    return (await this.#caller.request('GET /v3/payscore/serviceorder', { ...options, query: withOwner<Routes['GET /v3/payscore/serviceorder']['query'], 'appid'>(this.#caller, query, ['appid']) })).data
  }

  /** 取消支付分订单 (`POST /v3/payscore/serviceorder/{out_order_no}/cancel`). */
  async cancel(out_order_no: string, body: WithoutOwner<CancelServiceOrderRequest, 'appid'>, options: CallOptions = {}): Promise<CancelServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/cancel', { ...options, path: { out_order_no }, body: withOwner<CancelServiceOrderRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 修改订单金额 (`POST /v3/payscore/serviceorder/{out_order_no}/modify`). Notifies PAYSCORE.USER_PAID. */
  async modify(out_order_no: string, body: WithoutOwner<ModifyServiceOrderRequest, 'appid'>, options: CallOptions = {}): Promise<ModifyServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/modify', { ...options, path: { out_order_no }, body: withOwner<ModifyServiceOrderRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 完结支付分订单 (`POST /v3/payscore/serviceorder/{out_order_no}/complete`). Accepted is not collected: wait for PAYSCORE.USER_PAID or query. Notifies PAYSCORE.USER_PAID. */
  async complete(out_order_no: string, body: WithoutOwner<CompleteServiceOrderRequest, 'appid'>, options: CallOptions = {}): Promise<CompleteServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/complete', { ...options, path: { out_order_no }, body: withOwner<CompleteServiceOrderRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 商户发起催收扣款 (`POST /v3/payscore/serviceorder/{out_order_no}/pay`). */
  async pay(out_order_no: string, body: PayServiceOrderRequest = {}, options: CallOptions = {}): Promise<PayServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/pay', { ...options, path: { out_order_no }, body })).data
  }

  /** 同步服务订单信息 (`POST /v3/payscore/serviceorder/{out_order_no}/sync`). */
  async sync(out_order_no: string, body: WithoutOwner<SyncServiceOrderRequest, 'appid'>, options: CallOptions = {}): Promise<SyncServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/sync', { ...options, path: { out_order_no }, body: withOwner<SyncServiceOrderRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 创单结单合并 (`POST /v3/payscore/serviceorder/direct-complete`). Notifies PAYSCORE.USER_PAID. */
  async directComplete(body: WithoutOwner<DirectCompleteServiceOrderRequest, 'appid'>, options: CallOptions = {}): Promise<DirectCompleteServiceOrderResponse> {
    return (await this.#caller.request('POST /v3/payscore/serviceorder/direct-complete', { ...options, body: withOwner<DirectCompleteServiceOrderRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 下发服务费用待处理消息 (`POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`). */
  async sendPendingMessage(out_order_no: string, body: CreatePayscoreServiceorderSendPendingmessageRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage', { ...options, path: { out_order_no }, body })
  }

  /** 下发服务预扣费消息 (`POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`). */
  async sendPrepaidMessage(out_order_no: string, body: CreatePayscoreServiceorderSendPrepaidmessageRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage', { ...options, path: { out_order_no }, body })
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
