// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询代金券批次 (POST /mmpaymkttransfers/query_coupon_stock), request. */
export interface V2MmpaymkttransfersQueryCouponStockRequest {
  /** 代金券批次id */
  coupon_stock_id: string
  /** 操作员 · ≤ 32 bytes */
  op_user_id?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 协议版本 · ≤ 32 bytes */
  version?: '1.0' | undefined
  /** 协议类型 · ≤ 32 bytes */
  type?: 'XML' | undefined
}

/** 查询代金券批次 (POST /mmpaymkttransfers/query_coupon_stock), answer. */
export interface V2MmpaymkttransfersQueryCouponStockResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
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
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券名称 */
  coupon_name?: string | undefined
  /** 代金券面额 · fen */
  coupon_value: number
  /** 代金券使用最低限额 */
  coupon_mininumn?: number | undefined
  /** 代金券批次状态 */
  coupon_stock_status: number
  /** 代金券数量 */
  coupon_total: number
  /** 代金券最大领取数量 */
  max_quota?: number | undefined
  /** 代金券已经发送的数量 */
  is_send_num?: number | undefined
  /** 生效开始时间 */
  begin_time: string
  /** 生效结束时间 */
  end_time: string
  /** 创建时间 */
  create_time: string
  /** 代金券预算额度 */
  coupon_budget?: number | undefined
  /** 生效开始时间 */
  begin_time_t: string
  /** 生效结束时间 */
  end_time_t: string
  /** 创建时间 */
  create_time_t: string
}

/** 查询代金券信息 (POST /mmpaymkttransfers/querycouponsinfo), request. */
export interface V2MmpaymkttransfersQuerycouponsinfoRequest {
  /** 代金券id */
  coupon_id: string
  /** 用户openid */
  openid: string
  /** 批次号 */
  stock_id: string
  /** 操作员 · ≤ 32 bytes */
  op_user_id?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 协议版本 · ≤ 32 bytes */
  version?: '1.0' | undefined
  /** 协议类型 · ≤ 32 bytes */
  type?: 'XML' | undefined
}

/** 查询代金券信息 (POST /mmpaymkttransfers/querycouponsinfo), answer. */
export interface V2MmpaymkttransfersQuerycouponsinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
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
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券面额 · fen */
  coupon_value: number
  /** 代金券使用最低限额 */
  coupon_mininumn?: number | undefined
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 代金券描述 */
  coupon_desc: string
  /** 代金券实际使用金额 · fen */
  coupon_use_value: number
  /** 优惠剩余可用额 */
  coupon_remain_value: number
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL' | (string & {})
  /** 是否允许部分使用 */
  is_partial_use?: '1' | (string & {}) | undefined
}

/** 发放代金券 (POST /mmpaymkttransfers/send_coupon), request. */
export interface V2MmpaymkttransfersSendCouponRequest {
  /** 代金券批次id */
  coupon_stock_id: string
  /** openid记录数 */
  openid_count: number
  /** 商户单据号 */
  partner_trade_no: string
  /** 用户openid */
  openid: string
  /** 操作员 · ≤ 32 bytes */
  op_user_id?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 协议版本 · ≤ 32 bytes */
  version?: '1.0' | undefined
  /** 协议类型 · ≤ 32 bytes */
  type?: 'XML' | undefined
}

/** 发放代金券 (POST /mmpaymkttransfers/send_coupon), answer. */
export interface V2MmpaymkttransfersSendCouponResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
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
  /** 代金券批次id */
  coupon_stock_id: string
  /** 返回记录数 */
  resp_count: number
  /** 成功记录数 */
  success_count: number
  /** 失败记录数 */
  failed_count: number
  /** 用户标识 */
  openid: string
  /** 返回码 */
  ret_code: string
  /** 代金券id */
  coupon_id: string
  /** 返回信息 */
  ret_msg: string
}

/** Every route of this product that answers with XML. */
export interface V2CouponsRoutes {
  /** 查询代金券批次 */
  'POST /mmpaymkttransfers/query_coupon_stock': { request: V2MmpaymkttransfersQueryCouponStockRequest; response: V2MmpaymkttransfersQueryCouponStockResponse }
  /** 查询代金券信息 */
  'POST /mmpaymkttransfers/querycouponsinfo': { request: V2MmpaymkttransfersQuerycouponsinfoRequest; response: V2MmpaymkttransfersQuerycouponsinfoResponse }
  /** 发放代金券 */
  'POST /mmpaymkttransfers/send_coupon': { request: V2MmpaymkttransfersSendCouponRequest; response: V2MmpaymkttransfersSendCouponResponse }
}

/** Every route of this product that answers with a file. */
export interface V2CouponsFiles {}

/** Every route of this product that a browser opens. */
export interface V2CouponsPages {}
