// Generated from the catalogue by `npm run generate`. Do not edit.

/** 提交付款码支付 (POST /pay/micropay), request. */
export interface V2MicropayRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version?: string | undefined
  /** 是否指定服务商分账 · ≤ 1 bytes */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 是否押金支付 · ≤ 1 bytes */
  deposit?: 'Y' | 'N' | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
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
  /** 订单金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 64 bytes */
  spbill_create_ip: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 指定支付方式 · ≤ 32 bytes */
  limit_pay?: string | undefined
  /** 交易起始时间 · ≤ 14 bytes */
  time_start?: string | undefined
  /** 交易结束时间 · ≤ 14 bytes */
  time_expire?: string | undefined
  /** 电子发票入口开放标识 · ≤ 8 bytes */
  receipt?: string | undefined
  /** 授权码 · ≤ 128 bytes */
  auth_code: string
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
}

/** 提交付款码支付 (POST /pay/micropay), answer. */
export interface V2MicropayResponse {
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
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid: string
  /** 是否关注公众账号 · ≤ 1 bytes */
  is_subscribe: 'N' | (string & {})
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 付款银行 · ≤ 32 bytes */
  bank_type: string
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 订单金额 · fen */
  total_fee: number
  /** 应结订单金额 · fen */
  settlement_total_fee?: number | undefined
  /** 代金券金额 · fen */
  coupon_fee?: number | undefined
  /** 现金支付货币类型 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 商家数据包 · ≤ 128 bytes */
  attach?: string | undefined
  /** 支付完成时间 · ≤ 14 bytes */
  time_end: string
  /** 营销详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
  promotion_detail?: string | undefined
}

/** 撤销订单 (POST /secapi/pay/reverse), request. */
export interface V2ReverseRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
}

/** 撤销订单 (POST /secapi/pay/reverse), answer. */
export interface V2ReverseResponse {
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
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 是否重调 · ≤ 1 bytes */
  recall: 'Y' | 'N' | (string & {})
}

/** 授权码查询openid (POST /tools/authcodetoopenid), request. */
export interface V2AuthCodeToOpenidRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 授权码 · ≤ 128 bytes */
  auth_code: string
}

/** 授权码查询openid (POST /tools/authcodetoopenid), answer. */
export interface V2AuthCodeToOpenidResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 用户子标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid: string
}

/** Every route of this product that answers with XML. */
export interface V2MicropayRoutes {
  /** 提交付款码支付 */
  'POST /pay/micropay': { request: V2MicropayRequest; response: V2MicropayResponse }
  /** 撤销订单 */
  'POST /secapi/pay/reverse': { request: V2ReverseRequest; response: V2ReverseResponse }
  /** 授权码查询openid */
  'POST /tools/authcodetoopenid': { request: V2AuthCodeToOpenidRequest; response: V2AuthCodeToOpenidResponse }
}

/** Every route of this product that answers with a file. */
export interface V2MicropayFiles {}

/** Every route of this product that a browser opens. */
export interface V2MicropayPages {}
