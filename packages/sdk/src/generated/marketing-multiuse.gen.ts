// Generated from the catalogue by `npm run generate`. Do not edit.

/** 出行券切卡组件预下单 (POST /v3/industry-coupon/tokens), request body. */
export interface CreateIndustryCouponTokensRequest {
  /** 用户标识 */
  open_id: string
  /** 出行券列表 */
  coupon_list: Array<{
    /** 批次号 */
    stock_id: number
    /** 券ID */
    coupon_id: string
  }>
}

/** 出行券切卡组件预下单 (POST /v3/industry-coupon/tokens), answer. */
export interface CreateIndustryCouponTokensResponse {
  /** 切卡组件token值 */
  token?: string | undefined
  /** token过期时间 · RFC 3339 with offset */
  expires_time?: string | undefined
}

/** 回传SN和商品编码 (POST /v3/industry-rebate/retail-industry/transactions), request body. */
export interface CreateIndustryRebateRetailIndustryTransactionsRequest {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid: string
  /** 设备号 */
  device_id?: string | undefined
  /** 单品列表 */
  goods_detail?: Array<{
    /** 商品编码 */
    barcode: string
    /** 商家商品编码 */
    merchant_goods_id?: string | undefined
    /** 商品名称 */
    goods_name: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 · fen */
    price: number
  }> | undefined
}

/** 支付码牌/点餐码牌交易回传 (POST /v3/industry-rebate/transactions/{transaction_id}), request body. */
export interface CreateIndustryRebateTransactionsRequest {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 下载批次退款明细 (GET /v3/multiuse/stocks/{stock_id}/refund-flow), answer. */
export interface QueryMultiuseStocksRefundFlowResponse {
  /** 下载链接 */
  url: string
}

/** 下载批次发放明细 (GET /v3/multiuse/stocks/{stock_id}/send-flow), answer. */
export interface QueryMultiuseStocksSendFlowResponse {
  /** 下载链接 */
  url: string
}

/** 下载核销明细 (GET /v3/multiuse/stocks/{stock_id}/use-flow), answer. */
export interface QueryMultiuseStocksUseFlowResponse {
  /** 下载链接 */
  url: string
}

/** 发放指定批次的消费金 (POST /v3/multiuse/users/{openid}/coupons), request body. */
export interface CreateMultiuseUsersCouponsRequest {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /** 用户姓名 · encrypted on the way */
  user_name: string
  /** 身份证号码 · encrypted on the way */
  id_card_number: string
  /** 发放面额 · fen */
  amount?: number | undefined
  /** 公众账号ID */
  appid: string
  /** 证件类型 */
  card_type: 'ID_CARD'
}

/** 发放指定批次的消费金 (POST /v3/multiuse/users/{openid}/coupons), answer. */
export interface CreateMultiuseUsersCouponsResponse {
  /** 消费金ID */
  coupon_id: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingMultiuseRoutes {
  /** 出行券切卡组件预下单 */
  'POST /v3/industry-coupon/tokens': {
    path: {}
    query: {}
    body: CreateIndustryCouponTokensRequest
    response: CreateIndustryCouponTokensResponse
  }
  /** 回传SN和商品编码 */
  'POST /v3/industry-rebate/retail-industry/transactions': {
    path: {}
    query: {}
    body: CreateIndustryRebateRetailIndustryTransactionsRequest
    response: undefined
  }
  /** 支付码牌/点餐码牌交易回传 */
  'POST /v3/industry-rebate/transactions/{transaction_id}': {
    path: {
      /** 商户提现单号 */
      transaction_id: string
    }
    query: {}
    body: CreateIndustryRebateTransactionsRequest
    response: undefined
  }
  /** 下载批次退款明细 */
  'GET /v3/multiuse/stocks/{stock_id}/refund-flow': {
    path: {
      /** 批次号 */
      stock_id: string
    }
    query: {}
    body: undefined
    response: QueryMultiuseStocksRefundFlowResponse
  }
  /** 下载批次发放明细 */
  'GET /v3/multiuse/stocks/{stock_id}/send-flow': {
    path: {
      /** 批次号 */
      stock_id: string
    }
    query: {}
    body: undefined
    response: QueryMultiuseStocksSendFlowResponse
  }
  /** 下载核销明细 */
  'GET /v3/multiuse/stocks/{stock_id}/use-flow': {
    path: {
      /** 批次号 */
      stock_id: string
    }
    query: {}
    body: undefined
    response: QueryMultiuseStocksUseFlowResponse
  }
  /** 发放指定批次的消费金 */
  'POST /v3/multiuse/users/{openid}/coupons': {
    path: {
      /** 用户OpenID */
      openid: string
    }
    query: {}
    body: CreateMultiuseUsersCouponsRequest
    response: CreateMultiuseUsersCouponsResponse
  }
}
