// Generated from the catalogue by `npm run generate`. Do not edit.

/** 关闭订单 (POST /pay/closeorder), request. */
export interface V2CloseOrderRequest {
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 关闭订单 (POST /pay/closeorder), answer. */
export interface V2CloseOrderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 · ≤ 16 bytes */
  result_msg: string
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
}

/** 查询订单 (POST /pay/orderquery), request. */
export interface V2OrderQueryRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version?: '1.0' | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
}

/** 查询订单 (POST /pay/orderquery), answer. */
export interface V2OrderQueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid: string
  /** 是否关注公众账号 · ≤ 1 bytes */
  is_subscribe: 'N' | (string & {})
  /** 用户子标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 是否关注子公众账号 · ≤ 1 bytes */
  sub_is_subscribe?: 'Y' | 'N' | (string & {}) | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · ≤ 16 bytes */
  bank_type: string
  /** 标价金额 · fen */
  total_fee: number
  /** 应结订单金额 · fen */
  settlement_total_fee?: number | undefined
  /** 标价币种 · ≤ 8 bytes */
  fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 现金支付币种 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 代金券金额 · fen */
  coupon_fee?: number | undefined
  /** 代金券使用数量 */
  coupon_count?: number | undefined
  /** 代金券类型 */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券ID · ≤ 20 bytes */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 · fen */
  [name: `coupon_fee_${number}`]: number | undefined
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 支付完成时间 · ≤ 14 bytes */
  time_end: string
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc: string
  /** 营销详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
  promotion_detail?: string | undefined
  /** 押金消费金额 · fen */
  consume_fee?: number | undefined
}

/** 统一下单 (POST /pay/unifiedorder), request. */
export interface V2UnifiedOrderRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version?: '1.0' | undefined
  /** 是否指定服务商分账 · ≤ 1 bytes */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 单品优惠活动该字段必传 · JSON text · ≤ 6000 bytes */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail: Array<{
      /** 商品编码 */
      goods_id?: string | undefined
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity?: number | undefined
      /** 商品单价 · fen */
      price?: number | undefined
      /** 商品种类 */
      goods_category?: string | undefined
      /** 商品描述 */
      body?: string | undefined
      /** 商品种类 */
      category?: string | undefined
      /** 商品MCC码 */
      merchant_category_code?: number | undefined
    }>
  } | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 标价币种 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 标价金额 · fen */
  total_fee: number
  /** 终端IP · ≤ 64 bytes */
  spbill_create_ip: string
  /** 交易起始时间 · ≤ 14 bytes */
  time_start?: string | undefined
  /** 交易结束时间 · ≤ 14 bytes */
  time_expire?: string | undefined
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 通知地址 · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID · ≤ 32 bytes */
  product_id?: string | undefined
  /** 指定支付方式 · ≤ 32 bytes */
  limit_pay?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 电子发票入口开放标识 · ≤ 8 bytes */
  receipt?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 · JSON text · ≤ 256 bytes */
  scene_info?: {
    /** 实际门店信息 */
    store_info: {
      /** 门店id */
      id: string
      /** 门店名称 */
      name?: string | undefined
      /** 门店行政区划码 */
      area_code?: string | undefined
      /** 门店详细地址 */
      address?: string | undefined
    }
  } | undefined
  /** 证件类型 · ≤ 32 bytes */
  user_type?: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | undefined
  /** 证件号 · ≤ 32 bytes */
  user_creid?: string | undefined
  /** 姓名 · ≤ 64 bytes */
  user_truename?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 用户子标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
}

/** 统一下单 (POST /pay/unifiedorder), answer. */
export interface V2UnifiedOrderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
  /** 二维码链接 · ≤ 64 bytes */
  code_url?: string | undefined
  /** 支付跳转链接 */
  mweb_url?: string | undefined
  /** 营销详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
  promotion_detail?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2BasicPaymentsRoutes {
  /** 关闭订单 */
  'POST /pay/closeorder': { request: V2CloseOrderRequest; response: V2CloseOrderResponse }
  /** 查询订单 */
  'POST /pay/orderquery': { request: V2OrderQueryRequest; response: V2OrderQueryResponse }
  /** 统一下单 */
  'POST /pay/unifiedorder': { request: V2UnifiedOrderRequest; response: V2UnifiedOrderResponse }
}

/** Every route of this product that answers with a file. */
export interface V2BasicPaymentsFiles {}

/** Every route of this product that a browser opens. */
export interface V2BasicPaymentsPages {}
