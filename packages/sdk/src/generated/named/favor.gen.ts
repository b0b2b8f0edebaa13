// Generated from the catalogue by `npm run generate`. Do not edit.

import { type CallOptions, type Caller, type WithoutOwner, withOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateFavorStockRequest, CreateFavorStockResponse, ListFavorCouponsResponse, ListFavorStocksResponse, PauseFavorStockRequest, PauseFavorStockResponse, QueryFavorCallbacksResponse, QueryFavorCouponResponse, QueryFavorStockResponse, QueryFavorStocksItemsResponse, QueryFavorStocksMerchantsResponse, QueryFavorStocksRefundFlowResponse, QueryFavorStocksUseFlowResponse, RestartFavorStockRequest, RestartFavorStockResponse, SendFavorCouponRequest, SendFavorCouponResponse, SetFavorCallbacksRequest, SetFavorCallbacksResponse, StartFavorStockRequest, StartFavorStockResponse, StopFavorStockRequest, StopFavorStockResponse } from '../marketing-favor.gen.ts'

/** Cash coupons (代金券): their batches. */
export class FavorStocks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建代金券批次 (`POST /v3/marketing/favor/coupon-stocks`). */
  async create(body: CreateFavorStockRequest, options: CallOptions = {}): Promise<CreateFavorStockResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/coupon-stocks', { ...options, body })).data
  }

  /** 激活代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/start`). */
  async start(stock_id: string, body: StartFavorStockRequest, options: CallOptions = {}): Promise<StartFavorStockResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/stocks/{stock_id}/start', { ...options, path: { stock_id }, body })).data
  }

  /** 暂停代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/pause`). */
  async pause(stock_id: string, body: PauseFavorStockRequest, options: CallOptions = {}): Promise<PauseFavorStockResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/stocks/{stock_id}/pause', { ...options, path: { stock_id }, body })).data
  }

  /** 重启代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/restart`). */
  async restart(stock_id: string, body: RestartFavorStockRequest, options: CallOptions = {}): Promise<RestartFavorStockResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/stocks/{stock_id}/restart', { ...options, path: { stock_id }, body })).data
  }

  /** 终止代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/stop`). */
  async stop(stock_id: string, body: StopFavorStockRequest, options: CallOptions = {}): Promise<StopFavorStockResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/stocks/{stock_id}/stop', { ...options, path: { stock_id }, body })).data
  }

  /** 条件查询批次列表 (`GET /v3/marketing/favor/stocks`). */
  async list(query: Routes['GET /v3/marketing/favor/stocks']['query'], options: CallOptions = {}): Promise<ListFavorStocksResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/stocks', { ...options, query })).data
  }

  /** 查询批次详情 (`GET /v3/marketing/favor/stocks/{stock_id}`). */
  async query(stock_id: string, query: Routes['GET /v3/marketing/favor/stocks/{stock_id}']['query'], options: CallOptions = {}): Promise<QueryFavorStockResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/stocks/{stock_id}', { ...options, path: { stock_id }, query })).data
  }

  /** 查询代金券可用商户 (`GET /v3/marketing/favor/stocks/{stock_id}/merchants`). */
  async listMerchants(stock_id: string, query: Routes['GET /v3/marketing/favor/stocks/{stock_id}/merchants']['query'], options: CallOptions = {}): Promise<QueryFavorStocksMerchantsResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/stocks/{stock_id}/merchants', { ...options, path: { stock_id }, query })).data
  }

  /** 查询代金券可用单品 (`GET /v3/marketing/favor/stocks/{stock_id}/items`). */
  async listItems(stock_id: string, query: Routes['GET /v3/marketing/favor/stocks/{stock_id}/items']['query'], options: CallOptions = {}): Promise<QueryFavorStocksItemsResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/stocks/{stock_id}/items', { ...options, path: { stock_id }, query })).data
  }

  /** 下载批次核销明细 (`GET /v3/marketing/favor/stocks/{stock_id}/use-flow`). */
  async requestUseFlow(stock_id: string, options: CallOptions = {}): Promise<QueryFavorStocksUseFlowResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/stocks/{stock_id}/use-flow', { ...options, path: { stock_id } })).data
  }

  /** 下载批次退款明细 (`GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`). */
  async requestRefundFlow(stock_id: string, options: CallOptions = {}): Promise<QueryFavorStocksRefundFlowResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/stocks/{stock_id}/refund-flow', { ...options, path: { stock_id } })).data
  }
}

/** Cash coupons (代金券) in the hands of users. */
export class FavorCoupons {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发放代金券 (`POST /v3/marketing/favor/users/{openid}/coupons`). */
  async send(openid: string, body: WithoutOwner<SendFavorCouponRequest, 'appid'>, options: CallOptions = {}): Promise<SendFavorCouponResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/users/{openid}/coupons', { ...options, path: { openid }, body: withOwner<SendFavorCouponRequest, 'appid'>(this.#caller, body, ['appid']) })).data
  }

  /** 查询代金券详情 (`GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`). */
  async query(openid: string, coupon_id: string, options: CallOptions = {}): Promise<QueryFavorCouponResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}', { ...options, path: { openid, coupon_id }, query: withOwner<Routes['GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}']['query'], 'appid'>(this.#caller, {}, ['appid']) })).data
  }

  /** 根据商户号查用户的券 (`GET /v3/marketing/favor/users/{openid}/coupons`). */
  async list(openid: string, query: WithoutOwner<Routes['GET /v3/marketing/favor/users/{openid}/coupons']['query'], 'appid'> = {}, options: CallOptions = {}): Promise<ListFavorCouponsResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/users/{openid}/coupons', { ...options, path: { openid }, query: withOwner<Routes['GET /v3/marketing/favor/users/{openid}/coupons']['query'], 'appid'>(this.#caller, query, ['appid']) })).data
  }
}

/** Where news of cash coupons goes. */
export class FavorCallbacks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 设置消息通知地址 (`POST /v3/marketing/favor/callbacks`). Notifies COUPON.USE. */
  async set(body: WithoutOwner<SetFavorCallbacksRequest, 'mchid'>, options: CallOptions = {}): Promise<SetFavorCallbacksResponse> {
    return (await this.#caller.request('POST /v3/marketing/favor/callbacks', { ...options, body: withOwner<SetFavorCallbacksRequest, 'mchid'>(this.#caller, body, ['mchid']) })).data
  }

  /** 获取已设置的消息通知地址 (`GET /v3/marketing/favor/callbacks`). */
  async query(options: CallOptions = {}): Promise<QueryFavorCallbacksResponse> {
    return (await this.#caller.request('GET /v3/marketing/favor/callbacks', { ...options, query: withOwner<Routes['GET /v3/marketing/favor/callbacks']['query'], 'mchid'>(this.#caller, {}, ['mchid']) })).data
  }
}

/** Groups: `stocks`, `coupons`, `callbacks`. */
export class Favor {
  /** Cash coupons (代金券): their batches. */
  readonly stocks: FavorStocks
  /** Cash coupons (代金券) in the hands of users. */
  readonly coupons: FavorCoupons
  /** Where news of cash coupons goes. */
  readonly callbacks: FavorCallbacks

  constructor(caller: Caller) {
    this.stocks = new FavorStocks(caller)
    this.coupons = new FavorCoupons(caller)
    this.callbacks = new FavorCallbacks(caller)
  }
}
