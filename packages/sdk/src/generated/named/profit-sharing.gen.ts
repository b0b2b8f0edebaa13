// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AddProfitSharingReceiverRequest, AddProfitSharingReceiverResponse, ApplyProfitSharingBillResponse, CreateProfitSharingOrderRequest, CreateProfitSharingOrderResponse, CreateProfitSharingReturnRequest, CreateProfitSharingReturnResponse, DeleteProfitSharingReceiverRequest, DeleteProfitSharingReceiverResponse, QueryProfitSharingAmountResponse, QueryProfitSharingOrderResponse, QueryProfitSharingRatioResponse, QueryProfitSharingReturnResponse, UnfreezeProfitSharingOrderRequest, UnfreezeProfitSharingOrderResponse } from '../profitsharing.gen.ts'

/** Profit sharing (分账), direct, or with `sub_mchid` for a sub-merchant. */
export class ProfitSharing {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 请求分账 (`POST /v3/profitsharing/orders`). Not before a minute after the payment; PROCESSING is not finished. Notifies PROFITSHARING.SUCCESS. */
  async createOrder(body: CreateProfitSharingOrderRequest, options: CallOptions = {}): Promise<CreateProfitSharingOrderResponse> {
    return (await this.#caller.request('POST /v3/profitsharing/orders', { ...options, body })).data
  }

  /** 查询分账结果 (`GET /v3/profitsharing/orders/{out_order_no}`). */
  async queryOrder(out_order_no: string, query: Routes['GET /v3/profitsharing/orders/{out_order_no}']['query'], options: CallOptions = {}): Promise<QueryProfitSharingOrderResponse> {
    return (await this.#caller.request('GET /v3/profitsharing/orders/{out_order_no}', { ...options, path: { out_order_no }, query })).data
  }

  /** 解冻剩余资金 (`POST /v3/profitsharing/orders/unfreeze`). */
  async unfreeze(body: UnfreezeProfitSharingOrderRequest, options: CallOptions = {}): Promise<UnfreezeProfitSharingOrderResponse> {
    return (await this.#caller.request('POST /v3/profitsharing/orders/unfreeze', { ...options, body })).data
  }

  /** 请求分账回退 (`POST /v3/profitsharing/return-orders`). Notifies PROFITSHARING.RETURN. */
  async createReturn(body: CreateProfitSharingReturnRequest, options: CallOptions = {}): Promise<CreateProfitSharingReturnResponse> {
    return (await this.#caller.request('POST /v3/profitsharing/return-orders', { ...options, body })).data
  }

  /** 查询分账回退结果 (`GET /v3/profitsharing/return-orders/{out_return_no}`). */
  async queryReturn(out_return_no: string, query: Routes['GET /v3/profitsharing/return-orders/{out_return_no}']['query'], options: CallOptions = {}): Promise<QueryProfitSharingReturnResponse> {
    return (await this.#caller.request('GET /v3/profitsharing/return-orders/{out_return_no}', { ...options, path: { out_return_no }, query })).data
  }

  /** 查询剩余待分金额 (`GET /v3/profitsharing/transactions/{transaction_id}/amounts`). */
  async queryAmounts(transaction_id: string, options: CallOptions = {}): Promise<QueryProfitSharingAmountResponse> {
    return (await this.#caller.request('GET /v3/profitsharing/transactions/{transaction_id}/amounts', { ...options, path: { transaction_id } })).data
  }

  /** 查询最大分账比例 (`GET /v3/profitsharing/merchant-configs/{sub_mchid}`). */
  async queryRatio(sub_mchid: string, options: CallOptions = {}): Promise<QueryProfitSharingRatioResponse> {
    return (await this.#caller.request('GET /v3/profitsharing/merchant-configs/{sub_mchid}', { ...options, path: { sub_mchid } })).data
  }

  /** 添加分账接收方 (`POST /v3/profitsharing/receivers/add`). */
  async addReceiver(body: WithoutOwner<AddProfitSharingReceiverRequest, 'appid'>, options: CallOptions = {}): Promise<AddProfitSharingReceiverResponse> {
    return (await this.#caller.request('POST /v3/profitsharing/receivers/add', { ...options, body: withOwner<AddProfitSharingReceiverRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 删除分账接收方 (`POST /v3/profitsharing/receivers/delete`). */
  async deleteReceiver(body: WithoutOwner<DeleteProfitSharingReceiverRequest, 'appid'>, options: CallOptions = {}): Promise<DeleteProfitSharingReceiverResponse> {
    return (await this.#caller.request('POST /v3/profitsharing/receivers/delete', { ...options, body: withOwner<DeleteProfitSharingReceiverRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 申请分账账单 (`GET /v3/profitsharing/bills`). */
  async requestBill(query: Routes['GET /v3/profitsharing/bills']['query'], options: CallOptions = {}): Promise<ApplyProfitSharingBillResponse> {
    return (await this.#caller.request('GET /v3/profitsharing/bills', { ...options, query })).data
  }
}
