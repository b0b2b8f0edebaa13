// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AddProfitSharingReceiverRequest, AddProfitSharingReceiverResponse, ApplyProfitSharingBillResponse, CreateProfitSharingOrderRequest, CreateProfitSharingOrderResponse, CreateProfitSharingReturnRequest, CreateProfitSharingReturnResponse, DeleteProfitSharingReceiverRequest, DeleteProfitSharingReceiverResponse, QueryProfitSharingAmountResponse, QueryProfitSharingOrderResponse, QueryProfitSharingRatioResponse, QueryProfitSharingReturnResponse, UnfreezeProfitSharingOrderRequest, UnfreezeProfitSharingOrderResponse } from '../profitsharing.gen.ts'

/** Profit sharing (分账), direct, or with `sub_mchid` for a sub-merchant. */
export class ProfitSharing {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 请求分账 (`POST /v3/profitsharing/orders`). Not before a minute after the payment; PROCESSING is not finished. Notifies PROFITSHARING.SUCCESS. */
  createOrder(body: CreateProfitSharingOrderRequest, options?: CallOptions): Promise<CreateProfitSharingOrderResponse> {
    return callByName(this.#caller, 'POST /v3/profitsharing/orders', options, { body })
  }

  /** 查询分账结果 (`GET /v3/profitsharing/orders/{out_order_no}`). */
  queryOrder(out_order_no: string, query: Routes['GET /v3/profitsharing/orders/{out_order_no}']['query'], options?: CallOptions): Promise<QueryProfitSharingOrderResponse> {
    return callByName(this.#caller, 'GET /v3/profitsharing/orders/{out_order_no}', options, { path: { out_order_no }, query })
  }

  /** 解冻剩余资金 (`POST /v3/profitsharing/orders/unfreeze`). */
  unfreeze(body: UnfreezeProfitSharingOrderRequest, options?: CallOptions): Promise<UnfreezeProfitSharingOrderResponse> {
    return callByName(this.#caller, 'POST /v3/profitsharing/orders/unfreeze', options, { body })
  }

  /** 请求分账回退 (`POST /v3/profitsharing/return-orders`). Notifies PROFITSHARING.RETURN. */
  createReturn(body: CreateProfitSharingReturnRequest, options?: CallOptions): Promise<CreateProfitSharingReturnResponse> {
    return callByName(this.#caller, 'POST /v3/profitsharing/return-orders', options, { body })
  }

  /** 查询分账回退结果 (`GET /v3/profitsharing/return-orders/{out_return_no}`). */
  queryReturn(out_return_no: string, query: Routes['GET /v3/profitsharing/return-orders/{out_return_no}']['query'], options?: CallOptions): Promise<QueryProfitSharingReturnResponse> {
    return callByName(this.#caller, 'GET /v3/profitsharing/return-orders/{out_return_no}', options, { path: { out_return_no }, query })
  }

  /** 查询剩余待分金额 (`GET /v3/profitsharing/transactions/{transaction_id}/amounts`). */
  queryAmounts(transaction_id: string, options?: CallOptions): Promise<QueryProfitSharingAmountResponse> {
    return callByName(this.#caller, 'GET /v3/profitsharing/transactions/{transaction_id}/amounts', options, { path: { transaction_id } })
  }

  /** 查询最大分账比例 (`GET /v3/profitsharing/merchant-configs/{sub_mchid}`). */
  queryRatio(sub_mchid: string, options?: CallOptions): Promise<QueryProfitSharingRatioResponse> {
    return callByName(this.#caller, 'GET /v3/profitsharing/merchant-configs/{sub_mchid}', options, { path: { sub_mchid } })
  }

  /** 添加分账接收方 (`POST /v3/profitsharing/receivers/add`). */
  addReceiver(body: WithoutOwner<AddProfitSharingReceiverRequest, 'appid'>, options?: CallOptions): Promise<AddProfitSharingReceiverResponse> {
    return callByName(this.#caller, 'POST /v3/profitsharing/receivers/add', options, { body }, ['appid'])
  }

  /** 删除分账接收方 (`POST /v3/profitsharing/receivers/delete`). */
  deleteReceiver(body: WithoutOwner<DeleteProfitSharingReceiverRequest, 'appid'>, options?: CallOptions): Promise<DeleteProfitSharingReceiverResponse> {
    return callByName(this.#caller, 'POST /v3/profitsharing/receivers/delete', options, { body }, ['appid'])
  }

  /** 申请分账账单 (`GET /v3/profitsharing/bills`). */
  requestBill(query: Routes['GET /v3/profitsharing/bills']['query'], options?: CallOptions): Promise<ApplyProfitSharingBillResponse> {
    return callByName(this.#caller, 'GET /v3/profitsharing/bills', options, { query })
  }
}
