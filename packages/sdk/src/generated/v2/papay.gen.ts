// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请解约 (POST /papay/deletecontract), request. */
export interface V2PapayDeletecontractRequest {
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 · ≤ 128 bytes */
  contract_code?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 解约备注 · ≤ 512 bytes */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 申请解约 (POST /papay/deletecontract), answer. */
export interface V2PapayDeletecontractResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 委托代扣协议id · ≤ 32 bytes */
  contract_id: string
  /** 模板id · ≤ 32 bytes */
  plan_id: string
  /** 签约协议号 · ≤ 128 bytes */
  contract_code: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 公众号纯签约 (GET /papay/entrustweb), request. */
export interface V2PapayEntrustwebRequest {
  /** 模板id */
  plan_id?: number | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 请求序列号 */
  request_serial?: number | undefined
  /** 用户账户展示名称 */
  contract_display_account?: string | undefined
  /** 回调通知url */
  notify_url?: string | undefined
  /** 版本号 */
  version?: string | undefined
  /** 时间戳 */
  timestamp?: string | undefined
  /** 返回web */
  return_web?: number | undefined
}

/** H5纯签约 (GET /papay/h5entrustweb), request. */
export interface V2PapayH5entrustwebRequest {
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: string
  /** 时间戳 */
  timestamp: string
  /** 客户端 IP */
  clientip: string
  /** 回调应用appid */
  return_appid?: string | undefined
}

/** H5纯签约 (GET /papay/h5entrustweb), answer. */
export interface V2PapayH5entrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {}) | undefined
  /** 业务结果描述 */
  result_msg?: string | undefined
  /** 跳转URL */
  redirect_url?: string | undefined
}

/** 申请解约 (POST /papay/partner/deletecontract), request. */
export interface V2PapayPartnerDeletecontractRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 · ≤ 128 bytes */
  contract_code?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 解约备注 · ≤ 512 bytes */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
}

/** 申请解约 (POST /papay/partner/deletecontract), answer. */
export interface V2PapayPartnerDeletecontractResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg: string
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 委托代扣协议id · ≤ 32 bytes */
  contract_id: string
  /** 模板id · ≤ 32 bytes */
  plan_id: string
  /** 签约协议号 · ≤ 128 bytes */
  contract_code: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 32 bytes */
  err_code_des?: string | undefined
}

/** 公众号纯签约 (GET /papay/partner/entrustweb), request. */
export interface V2PapayPartnerEntrustwebRequest {
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id?: number | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 请求序列号 */
  request_serial?: number | undefined
  /** 用户账户展示名称 */
  contract_display_account?: string | undefined
  /** 回调通知url */
  notify_url?: string | undefined
  /** 版本号 */
  version?: string | undefined
  /** 时间戳 */
  timestamp?: string | undefined
  /** 返回web */
  return_web?: number | undefined
}

/** H5纯签约 (GET /papay/partner/h5entrustweb), request. */
export interface V2PapayPartnerH5entrustwebRequest {
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: string
  /** 时间戳 */
  timestamp: string
  /** 客户端 IP */
  clientip: string
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /** 回调应用appid */
  return_appid?: string | undefined
}

/** H5纯签约 (GET /papay/partner/h5entrustweb), answer. */
export interface V2PapayPartnerH5entrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {}) | undefined
  /** 业务结果描述 */
  result_msg?: string | undefined
  /** 跳转URL */
  redirect_url?: string | undefined
}

/** APP纯签约 (POST /papay/partner/preentrustweb), request. */
export interface V2PapayPartnerPreentrustwebRequest {
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 时间戳 */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N' | undefined
}

/** APP纯签约 (POST /papay/partner/preentrustweb), answer. */
export interface V2PapayPartnerPreentrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 跳转签约小程序的username · ≤ 32 bytes */
  miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · ≤ 256 bytes */
  miniprogram_path?: string | undefined
  /** 预签约id · ≤ 128 bytes */
  pre_entrustweb_id: string
}

/** 查询签约关系 (POST /papay/partner/querycontract), request. */
export interface V2PapayPartnerQuerycontractRequest {
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 版本号 */
  version: '1.0'
}

/** 查询签约关系 (POST /papay/partner/querycontract), answer. */
export interface V2PapayPartnerQuerycontractResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id · ≤ 100005698 bytes */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 请求序列号 */
  request_serial: string
  /** 签约协议号 · ≤ 1023658866 bytes */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string | undefined
  /** 协议解约方式 */
  contract_termination_mode?: string | undefined
  /** 解约备注 */
  contract_termination_remark?: string | undefined
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des: string
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** APP纯签约 (POST /papay/preentrustweb), request. */
export interface V2PapayPreentrustwebRequest {
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 时间戳 */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N' | undefined
}

/** APP纯签约 (POST /papay/preentrustweb), answer. */
export interface V2PapayPreentrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 跳转签约小程序的username · ≤ 32 bytes */
  miniprogram_username?: string | undefined
  /** 跳转签约小程序的path · ≤ 256 bytes */
  miniprogram_path?: string | undefined
  /** 预签约id · ≤ 128 bytes */
  pre_entrustweb_id: string
}

/** 查询签约关系 (POST /papay/querycontract), request. */
export interface V2PapayQuerycontractRequest {
  /** 委托代扣协议id · ≤ 32 bytes */
  contract_id?: string | undefined
  /** 模板id */
  plan_id?: number | undefined
  /** 签约协议号 · ≤ 128 bytes */
  contract_code?: string | undefined
  /** 版本号 */
  version: '1.0'
}

/** 查询签约关系 (POST /papay/querycontract), answer. */
export interface V2PapayQuerycontractResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string | undefined
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id · ≤ 100005698 bytes */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 请求序列号 */
  request_serial: string
  /** 签约协议号 · ≤ 1023658866 bytes */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string | undefined
  /** 协议解约方式 */
  contract_termination_mode?: string | undefined
  /** 解约备注 */
  contract_termination_remark?: string | undefined
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code: string
  /** 错误代码描述 */
  err_code_des: string
}

/** 支付中签约 (POST /pay/contractorder), request. */
export interface V2PayContractorderRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 签约商户号 · ≤ 32 bytes */
  contract_mchid: string
  /** 签约appid · ≤ 32 bytes */
  contract_appid: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 8192 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 127 bytes */
  attach?: string | undefined
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 总金额 · fen */
  total_fee: number
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 交易起始时间 · ≤ 14 bytes */
  time_start?: string | undefined
  /** 交易结束时间 · ≤ 14 bytes */
  time_expire?: string | undefined
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID · ≤ 32 bytes */
  product_id?: string | undefined
  /** 指定支付方式 · ≤ 32 bytes */
  limit_pay?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 用户子标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 模板id */
  plan_id: number
  /** 签约协议号 · ≤ 32 bytes */
  contract_code: string
  /** 请求序列号 */
  request_serial: number
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约信息通知url */
  contract_notify_url: string
}

/** 支付中签约 (POST /pay/contractorder), answer. */
export interface V2PayContractorderResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 预签约结果 */
  contract_result_code: string
  /** 预签约错误代码 */
  contract_err_code?: string | undefined
  /** 预签约错误描述 */
  contract_err_code_des?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 二维码链接 · ≤ 64 bytes */
  code_url?: string | undefined
  /** 模板id */
  plan_id?: string | undefined
  /** 请求序列号 */
  request_serial?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 用户账户展示名称 */
  contract_display_account?: string | undefined
  /** 支付跳转链接 */
  mweb_url?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
}

/** 查询订单 (POST /pay/paporderquery), request. */
export interface V2PayPaporderqueryRequest {
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
}

/** 查询订单 (POST /pay/paporderquery), answer. */
export interface V2PayPaporderqueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
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
  is_subscribe?: 'N' | (string & {}) | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · ≤ 16 bytes */
  bank_type: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币种类 · ≤ 8 bytes */
  fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 现金支付货币类型 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 代金券或立减优惠金额 · fen */
  coupon_fee?: number | undefined
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | undefined
  /** 代金券或立减优惠ID · ≤ 20 bytes */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · fen */
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
}

/** 申请扣款 (POST /pay/pappayapply), request. */
export interface V2PayPappayapplyRequest {
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 8192 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /** 电子发票入口开放标识 · ≤ 8 bytes */
  receipt?: string | undefined
}

/** 申请扣款 (POST /pay/pappayapply), answer. */
export interface V2PayPappayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 · ≤ 10000098 bytes */
  mch_id: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | undefined
  /** 错误代码描述 */
  err_code_des?: string | undefined
}

/** 查询订单 (POST /pay/partner/paporderquery), request. */
export interface V2PayPartnerPaporderqueryRequest {
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 查询订单 (POST /pay/partner/paporderquery), answer. */
export interface V2PayPartnerPaporderqueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 请求appid · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
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
  is_subscribe?: 'N' | (string & {}) | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type: string
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {})
  /** 付款银行 · ≤ 16 bytes */
  bank_type: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币种类 · ≤ 8 bytes */
  fee_type?: string | undefined
  /** 现金支付金额 · fen */
  cash_fee: number
  /** 现金支付货币类型 · ≤ 16 bytes */
  cash_fee_type?: string | undefined
  /** 代金券或立减优惠金额 · fen */
  coupon_fee?: number | undefined
  /** 代金券或立减优惠使用数量 */
  coupon_count?: number | undefined
  /** 代金券或立减优惠ID · ≤ 20 bytes */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 · fen */
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
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
}

/** 申请扣款 (POST /pay/partner/pappayapply), request. */
export interface V2PayPartnerPappayapplyRequest {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 商品描述 · ≤ 128 bytes */
  body: string
  /** 商品详情 · ≤ 8192 bytes */
  detail?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 总金额 · fen */
  total_fee: number
  /** 货币类型 · ≤ 16 bytes */
  fee_type?: string | undefined
  /** 终端IP · ≤ 16 bytes */
  spbill_create_ip: string
  /** 商品标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /** 电子发票入口开放标识 · ≤ 8 bytes */
  receipt?: string | undefined
}

/** 申请扣款 (POST /pay/partner/pappayapply), answer. */
export interface V2PayPartnerPappayapplyResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 · ≤ 10000098 bytes */
  mch_id: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string | undefined
  /** 错误代码描述 */
  err_code_des?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2PapayRoutes {
  /** 申请解约 */
  'POST /papay/deletecontract': { request: V2PapayDeletecontractRequest; response: V2PapayDeletecontractResponse }
  /** H5纯签约 */
  'GET /papay/h5entrustweb': { request: V2PapayH5entrustwebRequest; response: V2PapayH5entrustwebResponse }
  /** 申请解约 */
  'POST /papay/partner/deletecontract': { request: V2PapayPartnerDeletecontractRequest; response: V2PapayPartnerDeletecontractResponse }
  /** H5纯签约 */
  'GET /papay/partner/h5entrustweb': { request: V2PapayPartnerH5entrustwebRequest; response: V2PapayPartnerH5entrustwebResponse }
  /** APP纯签约 */
  'POST /papay/partner/preentrustweb': { request: V2PapayPartnerPreentrustwebRequest; response: V2PapayPartnerPreentrustwebResponse }
  /** 查询签约关系 */
  'POST /papay/partner/querycontract': { request: V2PapayPartnerQuerycontractRequest; response: V2PapayPartnerQuerycontractResponse }
  /** APP纯签约 */
  'POST /papay/preentrustweb': { request: V2PapayPreentrustwebRequest; response: V2PapayPreentrustwebResponse }
  /** 查询签约关系 */
  'POST /papay/querycontract': { request: V2PapayQuerycontractRequest; response: V2PapayQuerycontractResponse }
  /** 支付中签约 */
  'POST /pay/contractorder': { request: V2PayContractorderRequest; response: V2PayContractorderResponse }
  /** 查询订单 */
  'POST /pay/paporderquery': { request: V2PayPaporderqueryRequest; response: V2PayPaporderqueryResponse }
  /** 申请扣款 */
  'POST /pay/pappayapply': { request: V2PayPappayapplyRequest; response: V2PayPappayapplyResponse }
  /** 查询订单 */
  'POST /pay/partner/paporderquery': { request: V2PayPartnerPaporderqueryRequest; response: V2PayPartnerPaporderqueryResponse }
  /** 申请扣款 */
  'POST /pay/partner/pappayapply': { request: V2PayPartnerPappayapplyRequest; response: V2PayPartnerPappayapplyResponse }
}

/** Every route of this product that answers with a file. */
export interface V2PapayFiles {}

/** Every route of this product that a browser opens. */
export interface V2PapayPages {
  /** 公众号纯签约 */
  'GET /papay/entrustweb': { request: V2PapayEntrustwebRequest }
  /** 公众号纯签约 */
  'GET /papay/partner/entrustweb': { request: V2PapayPartnerEntrustwebRequest }
}
