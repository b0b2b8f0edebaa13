// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AssociateBusifavorCouponsRequest, AssociateBusifavorCouponsResponse, CreateBusifavorCallbacksRequest, CreateBusifavorCallbacksResponse, CreateBusifavorStocksCouponcodesRequest, CreateBusifavorStocksCouponcodesResponse, CreateBusifavorStocksRequest, CreateBusifavorStocksResponse, CreateBusifavorSubsidyPayReceiptsRequest, CreateBusifavorSubsidyPayReceiptsResponse, CreateBusifavorSubsidyReturnReceiptsRequest, CreateBusifavorSubsidyReturnReceiptsResponse, DeactivateBusifavorCouponsRequest, DeactivateBusifavorCouponsResponse, DeleteBusifavorStocksCouponcodesByCouponCodeResponse, DisassociateBusifavorCouponsRequest, DisassociateBusifavorCouponsResponse, ModifyBusifavorStocksBudgetRequest, ModifyBusifavorStocksBudgetResponse, ModifyBusifavorStocksRequest, QueryBusifavorCallbacksResponse, QueryBusifavorStocksByStockIdResponse, QueryBusifavorStocksCouponcodesByCouponCodeResponse, QueryBusifavorStocksCouponcodesResponse, QueryBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse, QueryBusifavorSubsidyPayReceiptsResponse, QueryBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse, QueryBusifavorUsersCouponsAppidsByAppidResponse, QueryBusifavorUsersCouponsResponse, ReturnBusifavorCouponsRequest, ReturnBusifavorCouponsResponse, SendBusifavorCouponsRequest, SendBusifavorCouponsResponse, UseBusifavorCouponsRequest, UseBusifavorCouponsResponse } from '../marketing-busifavor.gen.ts'

/** Merchant coupons (商家券): their batches. */
export class BusifavorStocks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建商家券 (`POST /v3/marketing/busifavor/stocks`). */
  create(body: CreateBusifavorStocksRequest, options?: CallOptions): Promise<CreateBusifavorStocksResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/stocks', options, { body })
  }

  /** 查询商家券详情 (`GET /v3/marketing/busifavor/stocks/{stock_id}`). */
  query(stock_id: string, options?: CallOptions): Promise<QueryBusifavorStocksByStockIdResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/stocks/{stock_id}', options, { path: { stock_id } })
  }

  /** 修改商家券基本信息 (`PATCH /v3/marketing/busifavor/stocks/{stock_id}`). */
  modify(stock_id: string, body: ModifyBusifavorStocksRequest, options?: CallOptions): Promise<void> {
    return callByName(this.#caller, 'PATCH /v3/marketing/busifavor/stocks/{stock_id}', options, { path: { stock_id }, body })
  }

  /** 修改批次预算 (`PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`). */
  modifyBudget(stock_id: string, body: ModifyBusifavorStocksBudgetRequest, options?: CallOptions): Promise<ModifyBusifavorStocksBudgetResponse> {
    return callByName(this.#caller, 'PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget', options, { path: { stock_id }, body })
  }

  /** 上传预存code (`POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`). */
  uploadCodes(stock_id: string, body: CreateBusifavorStocksCouponcodesRequest, options?: CallOptions): Promise<CreateBusifavorStocksCouponcodesResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes', options, { path: { stock_id }, body })
  }

  /** 查询预存code列表 (`GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`). */
  listCodes(stock_id: string, query: Routes['GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes']['query'] = {}, options?: CallOptions): Promise<QueryBusifavorStocksCouponcodesResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes', options, { path: { stock_id }, query })
  }

  /** 查询预存code详情 (`GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`). */
  queryCode(stock_id: string, coupon_code: string, query: Routes['GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}']['query'] = {}, options?: CallOptions): Promise<QueryBusifavorStocksCouponcodesByCouponCodeResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}', options, { path: { stock_id, coupon_code }, query })
  }

  /** 删除预存code (`DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`). */
  deleteCode(stock_id: string, coupon_code: string, query: Routes['DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}']['query'], options?: CallOptions): Promise<DeleteBusifavorStocksCouponcodesByCouponCodeResponse> {
    return callByName(this.#caller, 'DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}', options, { path: { stock_id, coupon_code }, query })
  }
}

/** Merchant coupons (商家券) in the hands of users. */
export class BusifavorCoupons {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 向用户发券 (`POST /v3/marketing/busifavor/coupons/send`). */
  send(body: WithoutOwner<SendBusifavorCouponsRequest, 'appid'>, options?: CallOptions): Promise<SendBusifavorCouponsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/coupons/send', options, { body }, ['appid'])
  }

  /** 核销用户券 (`POST /v3/marketing/busifavor/coupons/use`). */
  use(body: WithoutOwner<UseBusifavorCouponsRequest, 'appid'>, options?: CallOptions): Promise<UseBusifavorCouponsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/coupons/use', options, { body }, ['appid'])
  }

  /** 根据过滤条件查询用户券 (`GET /v3/marketing/busifavor/users/{openid}/coupons`). */
  list(openid: string, query: WithoutOwner<Routes['GET /v3/marketing/busifavor/users/{openid}/coupons']['query'], 'appid'> = {}, options?: CallOptions): Promise<QueryBusifavorUsersCouponsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/users/{openid}/coupons', options, { path: { openid }, query }, ['appid'])
  }

  /** 查询用户单张券详情 (`GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`). */
  query(coupon_code: string, appid: string, openid: string, options?: CallOptions): Promise<QueryBusifavorUsersCouponsAppidsByAppidResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}', options, { path: { coupon_code, appid, openid } })
  }

  /** 申请退券 (`POST /v3/marketing/busifavor/coupons/return`). */
  return(body: ReturnBusifavorCouponsRequest, options?: CallOptions): Promise<ReturnBusifavorCouponsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/coupons/return', options, { body })
  }

  /** 使券失效 (`POST /v3/marketing/busifavor/coupons/deactivate`). */
  deactivate(body: DeactivateBusifavorCouponsRequest, options?: CallOptions): Promise<DeactivateBusifavorCouponsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/coupons/deactivate', options, { body })
  }

  /** 关联订单信息 (`POST /v3/marketing/busifavor/coupons/associate`). */
  associate(body: AssociateBusifavorCouponsRequest, options?: CallOptions): Promise<AssociateBusifavorCouponsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/coupons/associate', options, { body })
  }

  /** 取消关联订单信息 (`POST /v3/marketing/busifavor/coupons/disassociate`). */
  disassociate(body: DisassociateBusifavorCouponsRequest, options?: CallOptions): Promise<DisassociateBusifavorCouponsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/coupons/disassociate', options, { body })
  }
}

/** Subsidies (营销补差) for merchant coupons. */
export class BusifavorSubsidies {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 营销补差付款 (`POST /v3/marketing/busifavor/subsidy/pay-receipts`). */
  pay(body: CreateBusifavorSubsidyPayReceiptsRequest, options?: CallOptions): Promise<CreateBusifavorSubsidyPayReceiptsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/subsidy/pay-receipts', options, { body })
  }

  /** 查询营销补差付款单详情 (`GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`). */
  queryPay(subsidy_receipt_id: string, options?: CallOptions): Promise<QueryBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}', options, { path: { subsidy_receipt_id } })
  }

  /** 查询营销补差付款单列表 (`GET /v3/marketing/busifavor/subsidy/pay-receipts`). */
  listPays(query: Routes['GET /v3/marketing/busifavor/subsidy/pay-receipts']['query'], options?: CallOptions): Promise<QueryBusifavorSubsidyPayReceiptsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/subsidy/pay-receipts', options, { query })
  }

  /** 营销补差回退 (`POST /v3/marketing/busifavor/subsidy/return-receipts`). */
  return(body: CreateBusifavorSubsidyReturnReceiptsRequest, options?: CallOptions): Promise<CreateBusifavorSubsidyReturnReceiptsResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/subsidy/return-receipts', options, { body })
  }

  /** 查询商家券营销补差回退单详情 (`GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`). */
  queryReturn(subsidy_return_receipt_id: string, options?: CallOptions): Promise<QueryBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}', options, { path: { subsidy_return_receipt_id } })
  }
}

/** Where news of merchant coupons goes. */
export class BusifavorCallbacks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 设置商家券事件通知地址 (`POST /v3/marketing/busifavor/callbacks`). Notifies COUPON.SEND. */
  set(body: CreateBusifavorCallbacksRequest, options?: CallOptions): Promise<CreateBusifavorCallbacksResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/busifavor/callbacks', options, { body })
  }

  /** 查询商家券事件通知地址 (`GET /v3/marketing/busifavor/callbacks`). */
  query(options?: CallOptions): Promise<QueryBusifavorCallbacksResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/busifavor/callbacks', options, { query: {} }, ['mchid'])
  }
}

/** Groups: `stocks`, `coupons`, `subsidies`, `callbacks`. */
export class Busifavor {
  /** Merchant coupons (商家券): their batches. */
  readonly stocks: BusifavorStocks
  /** Merchant coupons (商家券) in the hands of users. */
  readonly coupons: BusifavorCoupons
  /** Subsidies (营销补差) for merchant coupons. */
  readonly subsidies: BusifavorSubsidies
  /** Where news of merchant coupons goes. */
  readonly callbacks: BusifavorCallbacks

  constructor(caller: Caller) {
    this.stocks = new BusifavorStocks(caller)
    this.coupons = new BusifavorCoupons(caller)
    this.subsidies = new BusifavorSubsidies(caller)
    this.callbacks = new BusifavorCallbacks(caller)
  }
}
