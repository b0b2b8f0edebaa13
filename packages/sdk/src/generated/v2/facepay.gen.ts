// Generated from the catalogue by `npm run generate`. Do not edit.

/** 人脸识别SDK-获取调用凭证 (POST /face/get_wxpayface_authinfo), request. */
export interface V2FaceGetWxpayfaceAuthinfoRequest {
  /** 门店编号 · ≤ 32 bytes */
  store_id: string
  /** 门店名称 · ≤ 128 bytes */
  store_name: string
  /** 终端设备编号 · ≤ 32 bytes */
  device_id: string
  /** 附加字段 */
  attach?: string | undefined
  /** 初始化数据 · ≤ 2048 bytes */
  rawdata: string
  /** 子商户绑定的公众号/小程序 appid · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 取当前时间 */
  now: number
  /** 版本号 */
  version: 1
}

/** 人脸识别SDK-获取调用凭证 (POST /face/get_wxpayface_authinfo), answer. */
export interface V2FaceGetWxpayfaceAuthinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** SDK调用凭证 · ≤ 4096 bytes */
  authinfo: string
  /** authinfo的有效时间 */
  expires_in?: number | undefined
  /** 公众号 · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 提交刷脸支付 (POST /pay/facepay), request. */
export interface V2PayFacepayRequest {
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

/** 提交刷脸支付 (POST /pay/facepay), answer. */
export interface V2PayFacepayResponse {
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

/** 查询订单 (POST /pay/facepayquery), request. */
export interface V2PayFacepayqueryRequest {
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

/** 查询订单 (POST /pay/facepayquery), answer. */
export interface V2PayFacepayqueryResponse {
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

/** 撤销订单 (POST /secapi/pay/facepayreverse), request. */
export interface V2SecapiPayFacepayreverseRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
}

/** 撤销订单 (POST /secapi/pay/facepayreverse), answer. */
export interface V2SecapiPayFacepayreverseResponse {
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

/** Every route of this product that answers with XML. */
export interface V2FacepayRoutes {
  /** 人脸识别SDK-获取调用凭证 */
  'POST /face/get_wxpayface_authinfo': { request: V2FaceGetWxpayfaceAuthinfoRequest; response: V2FaceGetWxpayfaceAuthinfoResponse }
  /** 提交刷脸支付 */
  'POST /pay/facepay': { request: V2PayFacepayRequest; response: V2PayFacepayResponse }
  /** 查询订单 */
  'POST /pay/facepayquery': { request: V2PayFacepayqueryRequest; response: V2PayFacepayqueryResponse }
  /** 撤销订单 */
  'POST /secapi/pay/facepayreverse': { request: V2SecapiPayFacepayreverseRequest; response: V2SecapiPayFacepayreverseResponse }
}

/** Every route of this product that answers with a file. */
export interface V2FacepayFiles {}

/** Every route of this product that a browser opens. */
export interface V2FacepayPages {}
