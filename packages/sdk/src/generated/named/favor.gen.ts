// Generated from the catalogue by `npm run generate`. Do not edit.

import { callByName } from '../../products/call-by-name.ts'
import type { CallOptions, Caller, WithoutOwner } from '../../products/caller.ts'
import type { Routes } from '../routes.gen.ts'

import type { CreateFavorStockRequest, CreateFavorStockResponse, ListFavorCouponsResponse, ListFavorStocksResponse, PauseFavorStockRequest, PauseFavorStockResponse, QueryFavorCallbacksResponse, QueryFavorCouponResponse, QueryFavorStockResponse, QueryFavorStocksItemsResponse, QueryFavorStocksMerchantsResponse, QueryFavorStocksRefundFlowResponse, QueryFavorStocksUseFlowResponse, RestartFavorStockRequest, RestartFavorStockResponse, SendFavorCouponRequest, SendFavorCouponResponse, SetFavorCallbacksRequest, SetFavorCallbacksResponse, StartFavorStockRequest, StartFavorStockResponse, StopFavorStockRequest, StopFavorStockResponse } from '../marketing-favor.gen.ts'

/** Cash coupons (代金券): their batches. */
export class FavorStocks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 创建代金券批次 (`POST /v3/marketing/favor/coupon-stocks`). */
  create(body: CreateFavorStockRequest, options?: CallOptions): Promise<CreateFavorStockResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/coupon-stocks', options, { body })
  }

  /** 激活代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/start`). */
  start(stock_id: string, body: StartFavorStockRequest, options?: CallOptions): Promise<StartFavorStockResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/stocks/{stock_id}/start', options, { path: { stock_id }, body })
  }

  /** 暂停代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/pause`). */
  pause(stock_id: string, body: PauseFavorStockRequest, options?: CallOptions): Promise<PauseFavorStockResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/stocks/{stock_id}/pause', options, { path: { stock_id }, body })
  }

  /** 重启代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/restart`). */
  restart(stock_id: string, body: RestartFavorStockRequest, options?: CallOptions): Promise<RestartFavorStockResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/stocks/{stock_id}/restart', options, { path: { stock_id }, body })
  }

  /** 终止代金券批次 (`POST /v3/marketing/favor/stocks/{stock_id}/stop`). */
  stop(stock_id: string, body: StopFavorStockRequest, options?: CallOptions): Promise<StopFavorStockResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/stocks/{stock_id}/stop', options, { path: { stock_id }, body })
  }

  /** 条件查询批次列表 (`GET /v3/marketing/favor/stocks`). */
  list(query: Routes['GET /v3/marketing/favor/stocks']['query'], options?: CallOptions): Promise<ListFavorStocksResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/stocks', options, { query })
  }

  /** 查询批次详情 (`GET /v3/marketing/favor/stocks/{stock_id}`). */
  query(stock_id: string, query: Routes['GET /v3/marketing/favor/stocks/{stock_id}']['query'], options?: CallOptions): Promise<QueryFavorStockResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/stocks/{stock_id}', options, { path: { stock_id }, query })
  }

  /** 查询代金券可用商户 (`GET /v3/marketing/favor/stocks/{stock_id}/merchants`). */
  listMerchants(stock_id: string, query: Routes['GET /v3/marketing/favor/stocks/{stock_id}/merchants']['query'], options?: CallOptions): Promise<QueryFavorStocksMerchantsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/stocks/{stock_id}/merchants', options, { path: { stock_id }, query })
  }

  /** 查询代金券可用单品 (`GET /v3/marketing/favor/stocks/{stock_id}/items`). */
  listItems(stock_id: string, query: Routes['GET /v3/marketing/favor/stocks/{stock_id}/items']['query'], options?: CallOptions): Promise<QueryFavorStocksItemsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/stocks/{stock_id}/items', options, { path: { stock_id }, query })
  }

  /** 下载批次核销明细 (`GET /v3/marketing/favor/stocks/{stock_id}/use-flow`). */
  requestUseFlow(stock_id: string, options?: CallOptions): Promise<QueryFavorStocksUseFlowResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/stocks/{stock_id}/use-flow', options, { path: { stock_id } })
  }

  /** 下载批次退款明细 (`GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`). */
  requestRefundFlow(stock_id: string, options?: CallOptions): Promise<QueryFavorStocksRefundFlowResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow', options, { path: { stock_id } })
  }
}

/** Cash coupons (代金券) in the hands of users. */
export class FavorCoupons {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 发放代金券 (`POST /v3/marketing/favor/users/{openid}/coupons`). */
  send(openid: string, body: WithoutOwner<SendFavorCouponRequest, 'appid'>, options?: CallOptions): Promise<SendFavorCouponResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/users/{openid}/coupons', options, { path: { openid }, body }, ['appid'])
  }

  /** 查询代金券详情 (`GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`). */
  query(openid: string, coupon_id: string, options?: CallOptions): Promise<QueryFavorCouponResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}', options, { path: { openid, coupon_id }, query: {} }, ['appid'])
  }

  /** 根据商户号查用户的券 (`GET /v3/marketing/favor/users/{openid}/coupons`). */
  list(openid: string, query: WithoutOwner<Routes['GET /v3/marketing/favor/users/{openid}/coupons']['query'], 'appid'> = {}, options?: CallOptions): Promise<ListFavorCouponsResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/users/{openid}/coupons', options, { path: { openid }, query }, ['appid'])
  }
}

/** Where news of cash coupons goes. */
export class FavorCallbacks {
  readonly #caller: Caller

  constructor(caller: Caller) {
    this.#caller = caller
  }

  /** 设置消息通知地址 (`POST /v3/marketing/favor/callbacks`). Notifies COUPON.USE. */
  set(body: WithoutOwner<SetFavorCallbacksRequest, 'mchid'>, options?: CallOptions): Promise<SetFavorCallbacksResponse> {
    return callByName(this.#caller, 'POST /v3/marketing/favor/callbacks', options, { body }, ['mchid'])
  }

  /** 获取已设置的消息通知地址 (`GET /v3/marketing/favor/callbacks`). */
  query(options?: CallOptions): Promise<QueryFavorCallbacksResponse> {
    return callByName(this.#caller, 'GET /v3/marketing/favor/callbacks', options, { query: {} }, ['mchid'])
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
