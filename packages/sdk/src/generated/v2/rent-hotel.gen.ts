// Generated from the catalogue by `npm run generate`. Do not edit.

/** 撤销租借订单 (POST /wxv/cancelbill), request. */
export interface V2WxvCancelbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 撤销原因 · ≤ 50 bytes */
  reason: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
}

/** 撤销租借订单 (POST /wxv/cancelbill), answer. */
export interface V2WxvCancelbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
}

/** 修改租借订单 (POST /wxv/changerentmoney), request. */
export interface V2WxvChangerentmoneyRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 修改原因 · ≤ 50 bytes */
  reason?: string | undefined
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 总金额 · fen */
  total_amount: number
  /** 租金费用 · fen */
  rent_fee: number
  /** 赔偿金费用 · fen */
  compensation_fee: number
  /** 赔偿金费用说明 · ≤ 30 bytes */
  compensation_fee_desc?: string | undefined
}

/** 修改租借订单 (POST /wxv/changerentmoney), answer. */
export interface V2WxvChangerentmoneyResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
}

/** 创建速住订单 (POST /wxv/createhotelbill), request. */
export interface V2WxvCreatehotelbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 房间 · ≤ 40 bytes */
  room: string
  /** 入住时间 · ≤ 14 bytes */
  start_time: string
  /** 预定离店时间 · ≤ 14 bytes */
  end_time: string
  /** 酒店 · ≤ 20 bytes */
  service_location: string
  /** 押金金额 · fen */
  deposit_amount: number
  /** 房费 */
  room_rate: number
  /** 房费说明 · ≤ 30 bytes */
  room_rate_desc?: string | undefined
  /** 回调数据包 · ≤ 200 bytes */
  attach?: string | undefined
  /** 取消规则标签 · ≤ 32 bytes */
  cancel_rule: string
  /** 取消规则描述 · ≤ 150 bytes */
  cancel_rule_desc: string
  /** 平台证书序列号 · ≤ 128 bytes */
  cert_serial_no: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 用户姓名 · ≤ 400 bytes */
  name?: string | undefined
  /** 用户手机号 · ≤ 400 bytes */
  phone?: string | undefined
  /** 用户身份证ID · ≤ 400 bytes */
  userid?: string | undefined
  /** 用户收货地址 · ≤ 400 bytes */
  address?: string | undefined
}

/** 创建速住订单 (POST /wxv/createhotelbill), answer. */
export interface V2WxvCreatehotelbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
  /** 小程序跳转appid · ≤ 32 bytes */
  miniprogram_appid: string
  /** 小程序跳转路径 · ≤ 128 bytes */
  miniprogram_path: string
  /** 小程序跳转username · ≤ 128 bytes */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · ≤ 300 bytes */
  package: string
}

/** 创建租借订单 (POST /wxv/createrentbill), request. */
export interface V2WxvCreaterentbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 商品名称 · ≤ 40 bytes */
  goods_name: string
  /** 租用时间 · ≤ 14 bytes */
  start_time?: string | undefined
  /** 预定归还时间 · ≤ 14 bytes */
  end_time?: string | undefined
  /** 租用地点 · ≤ 20 bytes */
  service_location?: string | undefined
  /** 押金总额 */
  deposit_amount: number
  /** 租金规则 · ≤ 32 bytes */
  rent_unit: string
  /** 租金规则 */
  rent_unit_fee: number
  /** 租金规则 · ≤ 30 bytes */
  rent_fee_desc?: string | undefined
  /** 商户数据包 · ≤ 200 bytes */
  attach?: string | undefined
  /** 平台证书序列号 · ≤ 128 bytes */
  cert_serial_no: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 用户姓名 · ≤ 400 bytes */
  name?: string | undefined
  /** 用户手机号 · ≤ 400 bytes */
  phone?: string | undefined
  /** 用户身份证ID · ≤ 400 bytes */
  userid?: string | undefined
  /** 用户收货地址 · ≤ 400 bytes */
  address?: string | undefined
}

/** 创建租借订单 (POST /wxv/createrentbill), answer. */
export interface V2WxvCreaterentbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
  /** 小程序跳转appid · ≤ 32 bytes */
  miniprogram_appid: string
  /** 小程序跳转路径 · ≤ 128 bytes */
  miniprogram_path: string
  /** 小程序跳转username · ≤ 128 bytes */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 · ≤ 300 bytes */
  package: string
}

/** 完结速住订单 (POST /wxv/finishhotelbill), request. */
export interface V2WxvFinishhotelbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 是否入住 */
  checked_in: boolean
  /** 实际离店时间 · ≤ 14 bytes */
  real_end_time?: string | undefined
  /** 其他费用金额 · fen */
  other_fee: number
  /** 其他费用说明 */
  other_fee_desc: string
  /** 取消费用 · fen */
  cancel_fee?: number | undefined
  /** 赔偿金费用 · fen */
  compensation_fee: number
  /** 赔偿金说明 */
  compensation_fee_desc: string
  /** 房费 */
  room_rate?: number | undefined
  /** 延迟退房费用 · fen */
  overdue_fine: number
  /** 延迟退房说明 */
  overdue_fine_desc: string
  /** 总金额 · fen */
  total_amount: number
  /** 完结凭证 · ≤ 512 bytes */
  finish_ticket: string
  /** 分账标识 · ≤ 16 bytes */
  profit_sharing: 'Y' | 'N'
}

/** 完结速住订单 (POST /wxv/finishhotelbill), answer. */
export interface V2WxvFinishhotelbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
}

/** 完结租借订单 (POST /wxv/finishrentbill), request. */
export interface V2WxvFinishrentbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 是否归还 · ≤ 32 bytes */
  returned: string
  /** 实际归还时间 · ≤ 14 bytes */
  real_end_time?: string | undefined
  /** 归还地点 · ≤ 30 bytes */
  service_end_location?: string | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 租金费用 · fen */
  rent_fee: number
  /** 赔偿金费用 · ≤ 6000 bytes */
  compensation_fee: string
  /** 赔偿金费用说明 */
  compensation_fee_desc: string
  /** 完结凭证 · ≤ 512 bytes */
  finish_ticket: string
  /** 分账标识 · ≤ 16 bytes */
  profit_sharing: 'Y' | 'N'
}

/** 完结租借订单 (POST /wxv/finishrentbill), answer. */
export interface V2WxvFinishrentbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
}

/** 查询速住订单 (POST /wxv/queryhotelbill), request. */
export interface V2WxvQueryhotelbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
}

/** 查询速住订单 (POST /wxv/queryhotelbill), answer. */
export interface V2WxvQueryhotelbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 单据状态 · ≤ 32 bytes */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 房间 · ≤ 40 bytes */
  room: string
  /** 入住时间 · ≤ 14 bytes */
  start_time: string
  /** 预定离店时间 · ≤ 14 bytes */
  end_time?: string | undefined
  /** 酒店 · ≤ 20 bytes */
  service_location: string
  /** 押金 */
  deposit_amount: number
  /** 房费 */
  room_rate: number
  /** 房费说明 · ≤ 30 bytes */
  room_rate_desc: string
  /** 实际离店时间 · ≤ 14 bytes */
  real_end_time?: string | undefined
  /** 是否入住 */
  checked_in: string
  /** 其他费用 · fen */
  other_fee?: number | undefined
  /** 其他费用说明 · ≤ 30 bytes */
  other_fee_desc?: string | undefined
  /** 赔偿金费用 · fen */
  compensation_fee?: number | undefined
  /** 赔偿金说明 · ≤ 30 bytes */
  compensation_fee_desc?: string | undefined
  /** 延迟退房费 */
  overdue_fine?: number | undefined
  /** 延迟退房说明 · ≤ 30 bytes */
  overdue_fine_desc?: string | undefined
  /** 取消费用 · fen */
  cancel_fee?: number | undefined
  /** 取消费用说明 · ≤ 30 bytes */
  cancel_fee_desc?: string | undefined
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
  /** 完结凭证 · ≤ 512 bytes */
  finish_ticket: string
  /** 回调数据包 · ≤ 200 bytes */
  attach?: string | undefined
  /** 结单交易单号 · ≤ 200 bytes */
  finish_transaction_id?: string | undefined
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {}) | undefined
}

/** 查询租借订单 (POST /wxv/queryrentbill), request. */
export interface V2WxvQueryrentbillRequest {
  /** 接口版本号 · ≤ 32 bytes */
  version: '1.0'
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
}

/** 查询租借订单 (POST /wxv/queryrentbill), answer. */
export interface V2WxvQueryrentbillResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 单据状态 · ≤ 32 bytes */
  state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 商品名称 · ≤ 40 bytes */
  goods_name: string
  /** 是否归还 · ≤ 32 bytes */
  returned: string
  /** 租用时间 · ≤ 14 bytes */
  start_time?: string | undefined
  /** 租用地点 · ≤ 20 bytes */
  service_location?: string | undefined
  /** 押金总额 */
  deposit_amount: number
  /** 租金规则 · ≤ 32 bytes */
  rent_unit: 'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {})
  /** 租金规则 */
  rent_unit_fee: number
  /** 租金规则 · ≤ 30 bytes */
  rent_fee_desc?: string | undefined
  /** 实际归还时间 · ≤ 14 bytes */
  real_end_time?: string | undefined
  /** 租金费用 · fen */
  rent_fee?: number | undefined
  /** 赔偿金费用 · fen */
  compensation_fee?: number | undefined
  /** 赔偿金说明 · ≤ 30 bytes */
  compensation_fee_desc?: string | undefined
  /** 归还地点 · ≤ 30 bytes */
  service_end_location?: string | undefined
  /** 微信支付服务订单号 · ≤ 128 bytes */
  order_id: string
  /** 完结凭证 · ≤ 512 bytes */
  finish_ticket: string
  /** 回调数据包 · ≤ 200 bytes */
  attach?: string | undefined
  /** 结单交易单号 · ≤ 200 bytes */
  finish_transaction_id?: string | undefined
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {}) | undefined
}

/** Every route of this product that answers with XML. */
export interface V2RentHotelRoutes {
  /** 撤销租借订单 */
  'POST /wxv/cancelbill': { request: V2WxvCancelbillRequest; response: V2WxvCancelbillResponse }
  /** 修改租借订单 */
  'POST /wxv/changerentmoney': { request: V2WxvChangerentmoneyRequest; response: V2WxvChangerentmoneyResponse }
  /** 创建速住订单 */
  'POST /wxv/createhotelbill': { request: V2WxvCreatehotelbillRequest; response: V2WxvCreatehotelbillResponse }
  /** 创建租借订单 */
  'POST /wxv/createrentbill': { request: V2WxvCreaterentbillRequest; response: V2WxvCreaterentbillResponse }
  /** 完结速住订单 */
  'POST /wxv/finishhotelbill': { request: V2WxvFinishhotelbillRequest; response: V2WxvFinishhotelbillResponse }
  /** 完结租借订单 */
  'POST /wxv/finishrentbill': { request: V2WxvFinishrentbillRequest; response: V2WxvFinishrentbillResponse }
  /** 查询速住订单 */
  'POST /wxv/queryhotelbill': { request: V2WxvQueryhotelbillRequest; response: V2WxvQueryhotelbillResponse }
  /** 查询租借订单 */
  'POST /wxv/queryrentbill': { request: V2WxvQueryrentbillRequest; response: V2WxvQueryrentbillResponse }
}

/** Every route of this product that answers with a file. */
export interface V2RentHotelFiles {}

/** Every route of this product that a browser opens. */
export interface V2RentHotelPages {}
