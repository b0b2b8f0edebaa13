// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获取购付汇账单文件下载链接 (GET /v3/funds-to-oversea/bill-download-url), answer. */
export interface QueryFundsToOverseaBillDownloadUrlResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 下载地址 */
  download_url: string
}

/** 申请资金出境 (POST /v3/funds-to-oversea/orders), request body. */
export interface CreateFundsToOverseaOrdersRequest {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 出境金额 · fen */
  amount: number
  /** 境外收款币种 */
  foreign_currency: string
  /** 商品信息 */
  goods_info?: Array<{
    /** 商品名称 */
    goods_name: string
    /** 商品类目 */
    goods_category: string
    /** 商品单价 · fen */
    goods_unit_price: number
    /** 商品数量 */
    goods_quantity: number
  }> | undefined
  /** 卖家信息 */
  seller_info: {
    /** 境外卖家经营主体名称 */
    oversea_business_name: string
    /** 境外卖家店铺名称 */
    oversea_shop_name: string
    /** 卖家ID */
    seller_id: string
  }
  /** 物流信息 */
  express_info: {
    /** 物流单号 */
    courier_number: string
    /** 物流商名称 */
    express_company_name: string
  }
  /** 收款人信息 */
  payee_info: {
    /** 收款人识别号 */
    payee_id: string
  }
  /** 预售信息 */
  presale_info?: {
    /** 订单类型 */
    type: 'DEPOSIT' | 'BALANCE'
    /** 预售订单总金额 · fen */
    total_amount: number
    /** 关联定金订单号 */
    deposit_transaction_id?: string | undefined
    /** 关联尾款订单号 */
    balance_transaction_id?: string | undefined
  } | undefined
}

/** 申请资金出境 (POST /v3/funds-to-oversea/orders), answer. */
export interface CreateFundsToOverseaOrdersResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string | undefined
  /** 请求出境人民币金额 · fen */
  amount: number
  /** 真实出境外币金额 · fen */
  foreign_amount?: number | undefined
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number | undefined
  /** 购汇时间 · RFC 3339 with offset */
  exchange_rate_time?: string | undefined
  /** 预计购汇时间 · RFC 3339 with offset */
  estimate_exchange_rate_time?: string | undefined
  /** 真实出境人民币金额 · fen */
  departure_amount?: number | undefined
  /** 手续费人民币金额 · fen */
  fee?: number | undefined
  /** 手续费承担商户号 */
  charge_mchid?: string | undefined
  /** 手续费承担账户 */
  charge_account_type?: string | undefined
}

/** 查询出境结果 (GET /v3/funds-to-oversea/orders/{out_order_id}), answer. */
export interface QueryFundsToOverseaOrdersByOutOrderIdResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string | undefined
  /** 请求出境人民币金额 · fen */
  amount: number
  /** 真实出境外币金额 · fen */
  foreign_amount?: number | undefined
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number | undefined
  /** 购汇时间 · RFC 3339 with offset */
  exchange_rate_time?: string | undefined
  /** 预计购汇时间 · RFC 3339 with offset */
  estimate_exchange_rate_time?: string | undefined
  /** 真实出境人民币金额 · fen */
  departure_amount?: number | undefined
  /** 手续费人民币金额 · fen */
  fee?: number | undefined
  /** 手续费承担商户号 */
  charge_mchid?: string | undefined
  /** 手续费承担账户 */
  charge_account_type?: string | undefined
}

/** 申请资金出境退回 (POST /v3/funds-to-oversea/return/return-orders), request body. */
export interface CreateFundsToOverseaReturnReturnOrdersRequest {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info: string
  /** 退回金额 · fen */
  amount: number
}

/** 申请资金出境退回 (POST /v3/funds-to-oversea/return/return-orders), answer. */
export interface CreateFundsToOverseaReturnReturnOrdersResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info?: string | undefined
  /** 退回金额 · fen */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {}) | undefined
}

/** 查询出境退回结果（通过商户出境退回单号） (GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}), answer. */
export interface QueryFundsToOverseaReturnReturnOrdersByOutReturnNoResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 退回金额 · fen */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 失败原因 */
  fail_reason?: string | undefined
}

/** 查询订单剩余可出境余额 (GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts), answer. */
export interface QueryFundsToOverseaTransactionsAvailableAbroadAmountsResponse {
  /** 微信支付订单号 */
  transaction_id: string
  /** 订单剩余可出境金额 · fen */
  available_abroad_amount: number
}

/** Routes of this product that answer with JSON or with nothing. */
export interface FundsToOverseaRoutes {
  /** 获取购付汇账单文件下载链接 */
  'GET /v3/funds-to-oversea/bill-download-url': {
    path: {}
    query: {
      /** 账单日期 */
      bill_date: string
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryFundsToOverseaBillDownloadUrlResponse
  }
  /** 申请资金出境 */
  'POST /v3/funds-to-oversea/orders': {
    path: {}
    query: {}
    body: CreateFundsToOverseaOrdersRequest
    response: CreateFundsToOverseaOrdersResponse
  }
  /** 查询出境结果 */
  'GET /v3/funds-to-oversea/orders/{out_order_id}': {
    path: {
      /** 商户出境单号 */
      out_order_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
      /** 微信支付订单号 */
      transaction_id: string
    }
    body: undefined
    response: QueryFundsToOverseaOrdersByOutOrderIdResponse
  }
  /** 申请资金出境退回 */
  'POST /v3/funds-to-oversea/return/return-orders': {
    path: {}
    query: {}
    body: CreateFundsToOverseaReturnReturnOrdersRequest
    response: CreateFundsToOverseaReturnReturnOrdersResponse
  }
  /** 查询出境退回结果（通过商户出境退回单号） */
  'GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': {
    path: {
      /** 商户出境单号 */
      out_return_no: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryFundsToOverseaReturnReturnOrdersByOutReturnNoResponse
  }
  /** 查询订单剩余可出境余额 */
  'GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 二级商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryFundsToOverseaTransactionsAvailableAbroadAmountsResponse
  }
}
