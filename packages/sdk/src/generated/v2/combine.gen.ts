// Generated from the catalogue by `npm run generate`. Do not edit.

/** 合单关单 (POST /pay/closecombinedorder), request. */
export interface V2PayClosecombinedorderRequest {
  /** 合单商户订单号 · ≤ 32 bytes */
  combine_out_trade_no: string
  /** 子单信息JSON格式字符串 · JSON text · ≤ 10240 bytes */
  sub_order_list: Array<{
    /** 子单商户号 */
    mchid: string
    /** 子单商户订单号 */
    out_trade_no: string
  }>
}

/** 合单关单 (POST /pay/closecombinedorder), answer. */
export interface V2PayClosecombinedorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 合单appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes */
  combine_mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
}

/** 合单下单 (POST /pay/combinedorder), request. */
export interface V2PayCombinedorderRequest {
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 合单商户订单号 · ≤ 32 bytes */
  combine_out_trade_no: string
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 交易起始时间 · ≤ 14 bytes */
  time_start?: string | undefined
  /** 交易结束时间 · ≤ 14 bytes */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 256 bytes */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 商品ID · ≤ 32 bytes */
  product_id?: string | undefined
  /** 合单用户标识 · ≤ 128 bytes */
  combine_openid?: string | undefined
  /** 场景信息JSON格式字符串 · JSON text · ≤ 256 bytes */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
    /** H5场景信息 */
    h5_info?: {
      /** 场景类型 */
      type: 'iOS' | 'Android' | 'Wap'
      /** 应用名称 */
      app_name?: string | undefined
      /** 网站URL */
      app_url?: string | undefined
      /** iOS平台BundleID */
      bundle_id?: string | undefined
      /** Android平台PackageName */
      package_name?: string | undefined
    } | undefined
  }
  /** 子单信息JSON格式字符串 · JSON text · ≤ 10240 bytes */
  sub_order_list: {
    /** 子订单数 */
    order_num: number
    /** 子订单信息 */
    order_list: Array<{
      /** 子单商户appid */
      appid: string
      /** 子单商户号 */
      mch_id: string
      /** 商品描述 */
      body: string
      /** 商品详情 */
      detail?: string | undefined
      /** 附加数据 */
      attach: string
      /** 子单商户订单号 */
      out_trade_no: string
      /** 标价币种 */
      fee_type: string
      /** 子单金额 · fen */
      total_fee: number
      /** 服务商模式下 */
      sub_appid?: string | undefined
      /** 特约商户商户号 */
      sub_mch_id?: string | undefined
    }>
  }
}

/** 合单下单 (POST /pay/combinedorder), answer. */
export interface V2PayCombinedorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 合单appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes */
  combine_mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 二维码链接 · ≤ 64 bytes */
  code_url?: string | undefined
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
  /** H5支付跳转链接 */
  mweb_url?: string | undefined
}

/** 合单查单 (POST /pay/querycombinedorder), request. */
export interface V2PayQuerycombinedorderRequest {
  /** 合单商户订单号 · ≤ 32 bytes */
  combine_out_trade_no: string
}

/** 合单查单 (POST /pay/querycombinedorder), answer. */
export interface V2PayQuerycombinedorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 合单appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes */
  combine_mch_id: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 合单用户标识 · ≤ 128 bytes */
  combine_openid?: string | undefined
  /** 合单商户订单号 · ≤ 32 bytes */
  combine_out_trade_no: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 · ≤ 32 bytes */
  result_msg: string
  /** 交易状态 · ≤ 32 bytes */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}) | undefined
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc?: string | undefined
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 子单信息JSON格式字符串 · JSON text · ≤ 10240 bytes */
  sub_order_list: string
}

/** Every route of this product that answers with XML. */
export interface V2CombineRoutes {
  /** 合单关单 */
  'POST /pay/closecombinedorder': { request: V2PayClosecombinedorderRequest; response: V2PayClosecombinedorderResponse }
  /** 合单下单 */
  'POST /pay/combinedorder': { request: V2PayCombinedorderRequest; response: V2PayCombinedorderResponse }
  /** 合单查单 */
  'POST /pay/querycombinedorder': { request: V2PayQuerycombinedorderRequest; response: V2PayQuerycombinedorderResponse }
}

/** Every route of this product that answers with a file. */
export interface V2CombineFiles {}

/** Every route of this product that a browser opens. */
export interface V2CombinePages {}
