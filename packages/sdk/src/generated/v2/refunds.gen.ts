// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询退款 (POST /pay/refundquery), request. */
export interface V2RefundQueryRequest {
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

/** 查询退款 (POST /pay/refundquery), answer. */
export interface V2RefundQueryResponse {
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

/** 查询退款（支持单品） (POST /pay/refundqueryv2), request. */
export interface V2PayRefundqueryv2Request {
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

/** 查询退款（支持单品） (POST /pay/refundqueryv2), answer. */
export interface V2PayRefundqueryv2Response {
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
  /** 营销详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
  promotion_detail?: string | undefined
}

/** 申请退款 (POST /secapi/pay/refund), request. */
export interface V2RefundRequest {
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

/** 申请退款 (POST /secapi/pay/refund), answer. */
export interface V2RefundResponse {
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

/** 申请退款（支持单品） (POST /secapi/pay/refundv2), request. */
export interface V2SecapiPayRefundv2Request {
  /** 退款包含的商品列表信息 · JSON text · ≤ 6000 bytes */
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

/** 申请退款（支持单品） (POST /secapi/pay/refundv2), answer. */
export interface V2SecapiPayRefundv2Response {
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
  /** 营销详情JSON格式字符串 · JSON text · ≤ 6000 bytes */
  promotion_detail?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2RefundsRoutes {
  /** 查询退款 */
  'POST /pay/refundquery': { request: V2RefundQueryRequest; response: V2RefundQueryResponse }
  /** 查询退款（支持单品） */
  'POST /pay/refundqueryv2': { request: V2PayRefundqueryv2Request; response: V2PayRefundqueryv2Response }
  /** 申请退款 */
  'POST /secapi/pay/refund': { request: V2RefundRequest; response: V2RefundResponse }
  /** 申请退款（支持单品） */
  'POST /secapi/pay/refundv2': { request: V2SecapiPayRefundv2Request; response: V2SecapiPayRefundv2Response }
}

/** Every route of this product that answers with a file. */
export interface V2RefundsFiles {}

/** Every route of this product that a browser opens. */
export interface V2RefundsPages {}
