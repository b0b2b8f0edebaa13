// Generated from the catalogue by `npm run generate`. Do not edit.

/** 消费押金 (POST /deposit/consume), request. */
export interface V2DepositConsumeRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 押金总金额 · fen */
  total_fee: number
  /** 消费金额 · fen */
  consume_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type: string
}

/** 消费押金 (POST /deposit/consume), answer. */
export interface V2DepositConsumeResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 押金总金额 · fen */
  total_fee: number
  /** 消费金额 · fen */
  consume_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
}

/** 支付押金（人脸支付） (POST /deposit/facepay), request. */
export interface V2DepositFacepayRequest {
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
  /** 商品详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
  detail?: {
    /** 单品列表 */
    goods_detail: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name: string
      /** 商品数量 */
      goods_num: number
      /** 商品单价 · fen */
      price: number
      /** 商品类目ID */
      goods_category?: string | undefined
      /** 商品描述信息 */
      body?: string | undefined
    }>
  } | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type: string
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 指定支付方式 · ≤ 32 bytes */
  limit_pay?: string | undefined
  /** 交易起始时间 · ≤ 14 bytes */
  time_start?: string | undefined
  /** 交易结束时间 · ≤ 14 bytes */
  time_expire?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 授权码 · ≤ 128 bytes */
  face_code: string
}

/** 支付押金（人脸支付） (POST /deposit/facepay), answer. */
export interface V2DepositFacepayResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
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
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 是否关注子公众账号 · ≤ 1 bytes */
  sub_is_subscribe?: 'Y' | 'N' | (string & {}) | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 付款银行 · ≤ 32 bytes */
  bank_type: string
  /** 标价币种 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 标价金额 · fen */
  total_fee: number
  /** 现金支付币种 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 应结订单金额 · fen */
  settlement_total_fee?: number | undefined
  /** 代金券金额 · fen */
  coupon_fee?: number | undefined
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

/** 支付押金（付款码支付） (POST /deposit/micropay), request. */
export interface V2DepositMicropayRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version?: string | undefined
  /** 是否指定服务商分账 · ≤ 1 bytes */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 是否押金支付 · ≤ 1 bytes */
  deposit: 'Y' | 'N'
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
      quantity: number
      /** 商品单价 · fen */
      price: number
    }>
  } | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 订单金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type: string
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

/** 支付押金（付款码支付） (POST /deposit/micropay), answer. */
export interface V2DepositMicropayResponse {
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
  is_subscribe: 'Y' | 'N' | (string & {})
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

/** 查询订单 (POST /deposit/orderquery), request. */
export interface V2DepositOrderqueryRequest {
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

/** 查询订单 (POST /deposit/orderquery), answer. */
export interface V2DepositOrderqueryResponse {
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
  is_subscribe: 'Y' | 'N' | (string & {})
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

/** 申请退款（押金） (POST /deposit/refund), request. */
export interface V2DepositRefundRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 订单金额 · fen */
  total_fee: number
  /** 退款金额 · fen */
  refund_fee: number
  /** 退款货币种类 · ≤ 8 bytes */
  refund_fee_type?: string | undefined
  /** 退款原因 · ≤ 80 bytes */
  refund_desc?: string | undefined
  /** 退款资金来源 · ≤ 30 bytes */
  refund_account?: string | undefined
  /** 退款结果通知url · ≤ 256 bytes */
  notify_url?: string | undefined
}

/** 申请退款（押金） (POST /deposit/refund), answer. */
export interface V2DepositRefundResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id: string
  /** 退款金额 · fen */
  refund_fee: number
  /** 应结退款金额 · fen */
  settlement_refund_fee?: number | undefined
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
  /** 现金退款金额 · fen */
  cash_refund_fee?: number | undefined
  /** 代金券类型 · ≤ 8 bytes */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 · fen */
  coupon_refund_fee?: number | undefined
  /** 单个代金券退款金额 · fen */
  [name: `coupon_refund_fee_${number}`]: number | undefined
  /** 退款代金券使用数量 */
  coupon_refund_count?: number | undefined
  /** 退款代金券ID · ≤ 20 bytes */
  [name: `coupon_refund_id_${number}`]: string | undefined
}

/** 查询退款（押金） (POST /deposit/refundquery), request. */
export interface V2DepositRefundqueryRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 偏移量 */
  offset?: number | undefined
}

/** 查询退款（押金） (POST /deposit/refundquery), answer. */
export interface V2DepositRefundqueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 · ≤ 32 bytes */
  err_code: string
  /** 错误描述 · ≤ 128 bytes */
  err_code_des: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 订单总退款次数 */
  total_refund_count?: number | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 订单金额 · fen */
  total_fee: number
  /** 应结订单金额 · fen */
  settlement_total_fee?: number | undefined
  /** 货币种类 · ≤ 8 bytes */
  fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 退款笔数 */
  refund_count: number
  /** 商户退款单号 · ≤ 64 bytes */
  [name: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 · ≤ 32 bytes */
  [name: `refund_id_${number}`]: string | undefined
  /** 退款渠道 · ≤ 16 bytes */
  [name: `refund_channel_${number}`]: string | undefined
  /** 申请退款金额 · fen */
  [name: `refund_fee_${number}`]: number | undefined
  /** 退款金额 · fen */
  [name: `settlement_refund_fee_${number}`]: number | undefined
  /** 代金券类型 · ≤ 8 bytes */
  [name: `coupon_type_${number}_${number}`]: string | undefined
  /** 总代金券退款金额 · fen */
  [name: `coupon_refund_fee_${number}`]: number | undefined
  /** 退款代金券使用数量 */
  [name: `coupon_refund_count_${number}`]: number | undefined
  /** 退款代金券ID · ≤ 20 bytes */
  [name: `coupon_refund_id_${number}_${number}`]: string | undefined
  /** 单个代金券退款金额 · fen */
  [name: `coupon_refund_fee_${number}_${number}`]: number | undefined
  /** 退款状态 · ≤ 16 bytes */
  [name: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 · ≤ 30 bytes */
  [name: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 · ≤ 64 bytes */
  [name: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 · ≤ 20 bytes */
  [name: `refund_success_time_${number}`]: string | undefined
}

/** 撤销订单 (POST /deposit/reverse), request. */
export interface V2DepositReverseRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
}

/** 撤销订单 (POST /deposit/reverse), answer. */
export interface V2DepositReverseResponse {
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

/** 支付押金（JSAPI/APP支付） (POST /deposit/unifiedorder), request. */
export interface V2DepositUnifiedorderRequest {
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 商品描述 · ≤ 127 bytes */
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
      quantity: number
      /** 商品单价 · fen */
      price: number
    }>
  } | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 货币类型 · ≤ 16 bytes */
  fee_type: string
  /** 总金额 · fen */
  total_fee: number
  /** 终端IP · ≤ 64 bytes */
  spbill_create_ip: string
  /** 交易起始时间 · ≤ 14 bytes */
  time_start?: string | undefined
  /** 交易结束时间 · ≤ 14 bytes */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'JSAPI' | 'APP'
  /** 商品ID · ≤ 32 bytes */
  product_id?: string | undefined
  /** 指定支付方式 · ≤ 32 bytes */
  limit_pay?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 用户子标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
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
}

/** 支付押金（JSAPI/APP支付） (POST /deposit/unifiedorder), answer. */
export interface V2DepositUnifiedorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 服务商应用ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'JSAPI' | 'APP' | (string & {})
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
  /** 二维码链接 · ≤ 64 bytes */
  code_url?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2DepositRoutes {
  /** 消费押金 */
  'POST /deposit/consume': { request: V2DepositConsumeRequest; response: V2DepositConsumeResponse }
  /** 支付押金（人脸支付） */
  'POST /deposit/facepay': { request: V2DepositFacepayRequest; response: V2DepositFacepayResponse }
  /** 支付押金（付款码支付） */
  'POST /deposit/micropay': { request: V2DepositMicropayRequest; response: V2DepositMicropayResponse }
  /** 查询订单 */
  'POST /deposit/orderquery': { request: V2DepositOrderqueryRequest; response: V2DepositOrderqueryResponse }
  /** 申请退款（押金） */
  'POST /deposit/refund': { request: V2DepositRefundRequest; response: V2DepositRefundResponse }
  /** 查询退款（押金） */
  'POST /deposit/refundquery': { request: V2DepositRefundqueryRequest; response: V2DepositRefundqueryResponse }
  /** 撤销订单 */
  'POST /deposit/reverse': { request: V2DepositReverseRequest; response: V2DepositReverseResponse }
  /** 支付押金（JSAPI/APP支付） */
  'POST /deposit/unifiedorder': { request: V2DepositUnifiedorderRequest; response: V2DepositUnifiedorderResponse }
}

/** Every route of this product that answers with a file. */
export interface V2DepositFiles {}

/** Every route of this product that a browser opens. */
export interface V2DepositPages {}
