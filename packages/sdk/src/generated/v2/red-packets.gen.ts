// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询红包记录 (POST /mmpaymkttransfers/gethbinfo), request. */
export interface V2MmpaymkttransfersGethbinfoRequest {
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 订单类型 · ≤ 32 bytes */
  bill_type: 'MCHT'
}

/** 查询红包记录 (POST /mmpaymkttransfers/gethbinfo), answer. */
export interface V2MmpaymkttransfersGethbinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 红包单号 · ≤ 32 bytes */
  detail_id: string
  /** 红包状态 · ≤ 16 bytes */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 · ≤ 32 bytes */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {})
  /** 红包类型 · ≤ 32 bytes */
  hb_type: 'NORMAL' | 'GROUP' | (string & {})
  /** 红包个数 */
  total_num: number
  /** 红包金额 · fen */
  total_amount: number
  /** 失败原因 · ≤ 32 bytes */
  reason?: string | undefined
  /** 红包发送时间 · ≤ 32 bytes */
  send_time: string
  /** 红包退款时间 · ≤ 32 bytes */
  refund_time?: string | undefined
  /** 红包退款金额 · fen */
  refund_amount?: number | undefined
  /** 祝福语 · ≤ 128 bytes */
  wishing?: string | undefined
  /** 活动描述 · ≤ 256 bytes */
  remark?: string | undefined
  /** 活动名称 · ≤ 32 bytes */
  act_name?: string | undefined
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: Array<{
      /** 领取红包的Openid · ≤ 32 bytes */
      openid?: string | undefined
      /** 金额 · fen */
      amount?: number | undefined
      /** 接收时间 · ≤ 32 bytes */
      rcv_time?: string | undefined
    }> | undefined
  } | undefined
}

/** 发放裂变红包 (POST /mmpaymkttransfers/sendgroupredpack), request. */
export interface V2MmpaymkttransfersSendgroupredpackRequest {
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 商户名称 · ≤ 32 bytes */
  send_name: string
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 总金额 · fen */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包金额设置方式 · ≤ 32 bytes */
  amt_type: 'ALL_RAND'
  /** 红包祝福语 · ≤ 128 bytes */
  wishing: string
  /** 活动名称 · ≤ 32 bytes */
  act_name: string
  /** 备注 · ≤ 256 bytes */
  remark: string
  /** 场景id · ≤ 32 bytes */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | undefined
  /** 活动信息 · urlencoded · ≤ 128 bytes */
  risk_info?: {
    /** 用户操作的时间戳 */
    posttime?: number | undefined
    /** 业务系统账号的手机号 */
    mobile?: string | undefined
    /** MAC地址或者设备唯一标识 */
    deviceid?: string | undefined
    /** 用户操作的客户端版本 */
    clientversion?: string | undefined
  } | undefined
}

/** 发放裂变红包 (POST /mmpaymkttransfers/sendgroupredpack), answer. */
export interface V2MmpaymkttransfersSendgroupredpackResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 公众账号appid · ≤ 32 bytes */
  wxappid: string
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 总金额 · fen */
  total_amount: number
  /** 微信单号 · ≤ 32 bytes */
  send_listid: string
}

/** 发放小程序红包接口 (POST /mmpaymkttransfers/sendminiprogramhb), request. */
export interface V2MmpaymkttransfersSendminiprogramhbRequest {
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 商户名称 · ≤ 32 bytes */
  send_name: string
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 付款金额 · fen */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包祝福语 · ≤ 128 bytes */
  wishing: string
  /** 活动名称 · ≤ 32 bytes */
  act_name: string
  /** 备注 · ≤ 256 bytes */
  remark: string
  /** 活动信息 · ≤ 256 bytes */
  notify_way: 'MINI_PROGRAM_JSAPI'
  /** 场景id · ≤ 32 bytes */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | undefined
}

/** 发放小程序红包接口 (POST /mmpaymkttransfers/sendminiprogramhb), answer. */
export interface V2MmpaymkttransfersSendminiprogramhbResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 公众账号appid · ≤ 32 bytes */
  wxappid: string
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 付款金额 · fen */
  total_amount: number
  /** 微信单号 · ≤ 32 bytes */
  send_listid: string
  /** Jsapi的入参 */
  package: string
}

/** 发放普通红包 (POST /mmpaymkttransfers/sendredpack), request. */
export interface V2MmpaymkttransfersSendredpackRequest {
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 触达用户appid · ≤ 32 bytes */
  msgappid?: string | undefined
  /** 商户名称 · ≤ 32 bytes */
  send_name: string
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 付款金额 · fen */
  total_amount: number
  /** 红包发放总人数 */
  total_num: number
  /** 红包祝福语 · ≤ 128 bytes */
  wishing: string
  /** Ip地址 · ≤ 15 bytes */
  client_ip: string
  /** 活动名称 · ≤ 32 bytes */
  act_name: string
  /** 备注 · ≤ 256 bytes */
  remark: string
  /** 场景id · ≤ 32 bytes */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | undefined
  /** 活动信息 · urlencoded · ≤ 128 bytes */
  risk_info?: {
    /** 用户操作的时间戳 */
    posttime?: number | undefined
    /** 业务系统账号的手机号 */
    mobile?: string | undefined
    /** MAC地址或者设备唯一标识 */
    deviceid?: string | undefined
    /** 用户操作的客户端版本 */
    clientversion?: string | undefined
  } | undefined
}

/** 发放普通红包 (POST /mmpaymkttransfers/sendredpack), answer. */
export interface V2MmpaymkttransfersSendredpackResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 公众账号appid · ≤ 32 bytes */
  wxappid: string
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 付款金额 · fen */
  total_amount: number
  /** 微信单号 · ≤ 32 bytes */
  send_listid: string
}

/** Every route of this product that answers with XML. */
export interface V2RedPacketsRoutes {
  /** 查询红包记录 */
  'POST /mmpaymkttransfers/gethbinfo': { request: V2MmpaymkttransfersGethbinfoRequest; response: V2MmpaymkttransfersGethbinfoResponse }
  /** 发放裂变红包, deprecated */
  'POST /mmpaymkttransfers/sendgroupredpack': { request: V2MmpaymkttransfersSendgroupredpackRequest; response: V2MmpaymkttransfersSendgroupredpackResponse }
  /** 发放小程序红包接口 */
  'POST /mmpaymkttransfers/sendminiprogramhb': { request: V2MmpaymkttransfersSendminiprogramhbRequest; response: V2MmpaymkttransfersSendminiprogramhbResponse }
  /** 发放普通红包 */
  'POST /mmpaymkttransfers/sendredpack': { request: V2MmpaymkttransfersSendredpackRequest; response: V2MmpaymkttransfersSendredpackResponse }
}

/** Every route of this product that answers with a file. */
export interface V2RedPacketsFiles {}

/** Every route of this product that a browser opens. */
export interface V2RedPacketsPages {}
