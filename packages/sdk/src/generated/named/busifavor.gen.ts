// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { AssociateBusifavorCouponsRequest, AssociateBusifavorCouponsResponse, CreateBusifavorCallbacksRequest, CreateBusifavorCallbacksResponse, CreateBusifavorStocksCouponcodesRequest, CreateBusifavorStocksCouponcodesResponse, CreateBusifavorStocksRequest, CreateBusifavorStocksResponse, CreateBusifavorSubsidyPayReceiptsRequest, CreateBusifavorSubsidyPayReceiptsResponse, CreateBusifavorSubsidyReturnReceiptsRequest, CreateBusifavorSubsidyReturnReceiptsResponse, DeactivateBusifavorCouponsRequest, DeactivateBusifavorCouponsResponse, DeleteBusifavorStocksCouponcodesByCouponCodeResponse, DisassociateBusifavorCouponsRequest, DisassociateBusifavorCouponsResponse, ModifyBusifavorStocksBudgetRequest, ModifyBusifavorStocksBudgetResponse, ModifyBusifavorStocksRequest, QueryBusifavorCallbacksResponse, QueryBusifavorStocksByStockIdResponse, QueryBusifavorStocksCouponcodesByCouponCodeResponse, QueryBusifavorStocksCouponcodesResponse, QueryBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse, QueryBusifavorSubsidyPayReceiptsResponse, QueryBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse, QueryBusifavorUsersCouponsAppidsByAppidResponse, QueryBusifavorUsersCouponsResponse, ReturnBusifavorCouponsRequest, ReturnBusifavorCouponsResponse, SendBusifavorCouponsRequest, SendBusifavorCouponsResponse, UseBusifavorCouponsRequest, UseBusifavorCouponsResponse } from '../marketing-busifavor.gen.ts'

/** Merchant coupons (商家券): their batches. */
export class BusifavorStocks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建商家券 (`POST /v3/marketing/busifavor/stocks`). */
  async create(body: CreateBusifavorStocksRequest, options: CallOptions = {}): Promise<CreateBusifavorStocksResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/stocks', { ...options, body })).data
  }

  /** 查询商家券详情 (`GET /v3/marketing/busifavor/stocks/{stock_id}`). */
  async query(stock_id: string, options: CallOptions = {}): Promise<QueryBusifavorStocksByStockIdResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/stocks/{stock_id}', { ...options, path: { stock_id } })).data
  }

  /** 修改商家券基本信息 (`PATCH /v3/marketing/busifavor/stocks/{stock_id}`). */
  async modify(stock_id: string, body: ModifyBusifavorStocksRequest, options: CallOptions = {}): Promise<void> {
    await this.#caller.request('PATCH /v3/marketing/busifavor/stocks/{stock_id}', { ...options, path: { stock_id }, body })
  }

  /** 修改批次预算 (`PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`). */
  async modifyBudget(stock_id: string, body: ModifyBusifavorStocksBudgetRequest, options: CallOptions = {}): Promise<ModifyBusifavorStocksBudgetResponse> {
    return (await this.#caller.request('PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget', { ...options, path: { stock_id }, body })).data
  }

  /** 上传预存code (`POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`). */
  async uploadCodes(stock_id: string, body: CreateBusifavorStocksCouponcodesRequest, options: CallOptions = {}): Promise<CreateBusifavorStocksCouponcodesResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes', { ...options, path: { stock_id }, body })).data
  }

  /** 查询预存code列表 (`GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes`). */
  async listCodes(stock_id: string, query: Routes['GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes']['query'] = {}, options: CallOptions = {}): Promise<QueryBusifavorStocksCouponcodesResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes', { ...options, path: { stock_id }, query })).data
  }

  /** 查询预存code详情 (`GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`). */
  async queryCode(stock_id: string, coupon_code: string, query: Routes['GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}']['query'] = {}, options: CallOptions = {}): Promise<QueryBusifavorStocksCouponcodesByCouponCodeResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}', { ...options, path: { stock_id, coupon_code }, query })).data
  }

  /** 删除预存code (`DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}`). */
  async deleteCode(stock_id: string, coupon_code: string, query: Routes['DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}']['query'], options: CallOptions = {}): Promise<DeleteBusifavorStocksCouponcodesByCouponCodeResponse> {
    return (await this.#caller.request('DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}', { ...options, path: { stock_id, coupon_code }, query })).data
  }
}

/** Merchant coupons (商家券) in the hands of users. */
export class BusifavorCoupons {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 向用户发券 (`POST /v3/marketing/busifavor/coupons/send`). */
  async send(body: WithoutOwner<SendBusifavorCouponsRequest, 'appid'>, options: CallOptions = {}): Promise<SendBusifavorCouponsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/coupons/send', { ...options, body: withOwner<SendBusifavorCouponsRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 核销用户券 (`POST /v3/marketing/busifavor/coupons/use`). */
  async use(body: WithoutOwner<UseBusifavorCouponsRequest, 'appid'>, options: CallOptions = {}): Promise<UseBusifavorCouponsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/coupons/use', { ...options, body: withOwner<UseBusifavorCouponsRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 根据过滤条件查询用户券 (`GET /v3/marketing/busifavor/users/{openid}/coupons`). */
  async list(openid: string, query: WithoutOwner<Routes['GET /v3/marketing/busifavor/users/{openid}/coupons']['query'], 'appid'> = {}, options: CallOptions = {}): Promise<QueryBusifavorUsersCouponsResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/users/{openid}/coupons', { ...options, path: { openid }, query: withOwner<Routes['GET /v3/marketing/busifavor/users/{openid}/coupons']['query'], 'appid'>(this.#caller, query, ['appid']) })).data
  }

  /** 查询用户单张券详情 (`GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`). */
  async query(coupon_code: string, appid: string, openid: string, options: CallOptions = {}): Promise<QueryBusifavorUsersCouponsAppidsByAppidResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}', { ...options, path: { coupon_code, appid, openid } })).data
  }

  /** 申请退券 (`POST /v3/marketing/busifavor/coupons/return`). */
  async return(body: ReturnBusifavorCouponsRequest, options: CallOptions = {}): Promise<ReturnBusifavorCouponsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/coupons/return', { ...options, body })).data
  }

  /** 使券失效 (`POST /v3/marketing/busifavor/coupons/deactivate`). */
  async deactivate(body: DeactivateBusifavorCouponsRequest, options: CallOptions = {}): Promise<DeactivateBusifavorCouponsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/coupons/deactivate', { ...options, body })).data
  }

  /** 关联订单信息 (`POST /v3/marketing/busifavor/coupons/associate`). */
  async associate(body: AssociateBusifavorCouponsRequest, options: CallOptions = {}): Promise<AssociateBusifavorCouponsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/coupons/associate', { ...options, body })).data
  }

  /** 取消关联订单信息 (`POST /v3/marketing/busifavor/coupons/disassociate`). */
  async disassociate(body: DisassociateBusifavorCouponsRequest, options: CallOptions = {}): Promise<DisassociateBusifavorCouponsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/coupons/disassociate', { ...options, body })).data
  }
}

/** Subsidies (营销补差) for merchant coupons. */
export class BusifavorSubsidies {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 营销补差付款 (`POST /v3/marketing/busifavor/subsidy/pay-receipts`). */
  async pay(body: CreateBusifavorSubsidyPayReceiptsRequest, options: CallOptions = {}): Promise<CreateBusifavorSubsidyPayReceiptsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/subsidy/pay-receipts', { ...options, body })).data
  }

  /** 查询营销补差付款单详情 (`GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`). */
  async queryPay(subsidy_receipt_id: string, options: CallOptions = {}): Promise<QueryBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}', { ...options, path: { subsidy_receipt_id } })).data
  }

  /** 查询营销补差付款单列表 (`GET /v3/marketing/busifavor/subsidy/pay-receipts`). */
  async listPays(query: Routes['GET /v3/marketing/busifavor/subsidy/pay-receipts']['query'], options: CallOptions = {}): Promise<QueryBusifavorSubsidyPayReceiptsResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/subsidy/pay-receipts', { ...options, query })).data
  }

  /** 营销补差回退 (`POST /v3/marketing/busifavor/subsidy/return-receipts`). */
  async return(body: CreateBusifavorSubsidyReturnReceiptsRequest, options: CallOptions = {}): Promise<CreateBusifavorSubsidyReturnReceiptsResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/subsidy/return-receipts', { ...options, body })).data
  }

  /** 查询商家券营销补差回退单详情 (`GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`). */
  async queryReturn(subsidy_return_receipt_id: string, options: CallOptions = {}): Promise<QueryBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}', { ...options, path: { subsidy_return_receipt_id } })).data
  }
}

/** Where news of merchant coupons goes. */
export class BusifavorCallbacks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 设置商家券事件通知地址 (`POST /v3/marketing/busifavor/callbacks`). Notifies COUPON.SEND. */
  async set(body: CreateBusifavorCallbacksRequest, options: CallOptions = {}): Promise<CreateBusifavorCallbacksResponse> {
    return (await this.#caller.request('POST /v3/marketing/busifavor/callbacks', { ...options, body })).data
  }

  /** 查询商家券事件通知地址 (`GET /v3/marketing/busifavor/callbacks`). */
  async query(options: CallOptions = {}): Promise<QueryBusifavorCallbacksResponse> {
    return (await this.#caller.request('GET /v3/marketing/busifavor/callbacks', { ...options, query: withOwner<Routes['GET /v3/marketing/busifavor/callbacks']['query'], 'mchid'>(this.#caller, {}, ['mchid']) })).data
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
