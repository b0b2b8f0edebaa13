// Generated from the catalogue by `npm run generate`. Do not edit.

/** 扣费受理 (POST /v3/qrcode/transactions), request body. */
export interface CreateQrcodeTransactionsRequest {
  appid: string
  /** 子公众账号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户自定义字段 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户系统内部订单号 */
  out_trade_no: string
  /** 交易场景值 */
  trade_scene: 'BUS' | 'METRO'
  /** 代金券或立减优惠功能的参数 */
  goods_tag?: string | undefined
  /** 签约成功后 */
  contract_id: string
  /** 接受扣款结果异步回调通知的URL */
  notify_url: string
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间 · RFC 3339 with offset */
    start_time: string
    /** 乘车路线 */
    line_name?: string | undefined
    /** 车牌号 */
    plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间 · RFC 3339 with offset */
    start_time: string
    /** 用户下车时间 · RFC 3339 with offset */
    end_time?: string | undefined
    /** 乘车起始站 */
    start_station?: string | undefined
    /** 乘车终点站 */
    end_station?: string | undefined
  } | undefined
}

/** 扣费受理 (POST /v3/qrcode/transactions), answer. */
export interface CreateQrcodeTransactionsResponse {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 服务描述 */
  description: string
  /** 订单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {}) | undefined
  /** 还款微信支付订单号 */
  repay_transaction_id?: string | undefined
  /** 垫资还款时间 · RFC 3339 with offset */
  repay_time?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 代扣签约ID */
  contract_id?: string | undefined
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间 · RFC 3339 with offset */
    start_time: string
    /** 乘车路线 */
    line_name?: string | undefined
    /** 车牌号 */
    plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间 · RFC 3339 with offset */
    start_time: string
    /** 用户下车时间 · RFC 3339 with offset */
    end_time?: string | undefined
    /** 乘车起始站 */
    start_station?: string | undefined
    /** 乘车终点站 */
    end_station?: string | undefined
  } | undefined
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · fen */
    total?: number | undefined
    /** 用户实际支付金额 · fen */
    payer_total?: number | undefined
    /** CNY */
    currency?: string | undefined
  }
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
    /** 优惠币种 */
    currency?: string | undefined
  }> | undefined
}

/** 查询订单 (GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryQrcodeTransactionsByOutTradeNoResponse {
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 服务描述 */
  description: string
  /** 订单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {}) | undefined
  /** 还款微信支付订单号 */
  repay_transaction_id?: string | undefined
  /** 垫资还款时间 · RFC 3339 with offset */
  repay_time?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 代扣签约ID */
  contract_id?: string | undefined
  /** 交易场景 */
  trade_scene: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间 · RFC 3339 with offset */
    start_time: string
    /** 乘车路线 */
    line_name?: string | undefined
    /** 车牌号 */
    plate_number?: string | undefined
  } | undefined
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间 · RFC 3339 with offset */
    start_time: string
    /** 用户下车时间 · RFC 3339 with offset */
    end_time?: string | undefined
    /** 乘车起始站 */
    start_station?: string | undefined
    /** 乘车终点站 */
    end_station?: string | undefined
  } | undefined
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · fen */
    total?: number | undefined
    /** 用户实际支付金额 · fen */
    payer_total?: number | undefined
    /** CNY */
    currency?: string | undefined
  }
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
    /** 优惠币种 */
    currency?: string | undefined
  }> | undefined
}

/** 查询用户服务可用信息 (GET /v3/qrcode/user-services/contract-id/{contract_id}), answer. */
export interface QueryQrcodeUserServicesByContractIdResponse {
  /** 签约成功后 */
  contract_id: string
  user_service_state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {}) | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ScanAndRideRoutes {
  /** 扣费受理 */
  'POST /v3/qrcode/transactions': {
    path: {}
    query: {}
    body: CreateQrcodeTransactionsRequest
    response: CreateQrcodeTransactionsResponse
  }
  /** 查询订单 */
  'GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户系统内部订单号 */
      out_trade_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryQrcodeTransactionsByOutTradeNoResponse
  }
  /** 查询用户服务可用信息 */
  'GET /v3/qrcode/user-services/contract-id/{contract_id}': {
    path: {
      /** 签约成功后 */
      contract_id: string
    }
    query: {
      appid: string
      /** 子公众账号ID */
      sub_appid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryQrcodeUserServicesByContractIdResponse
  }
}
