// Generated from the catalogue by `npm run generate`. Do not edit.

/** 向员工付款 (POST /mmpaymkttransfers/promotion/paywwsptrans2pocket), request. */
export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketRequest {
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** 用户openid · ≤ 64 bytes */
  openid: string
  /** 校验用户姓名选项 · ≤ 16 bytes */
  check_name: 'FORCE_CHECK'
  /** 收款用户姓名 · ≤ 64 bytes */
  re_user_name?: string | undefined
  /** 金额 · fen */
  amount: number
  /** 企业付款备注 · ≤ 100 bytes */
  desc: string
  /** Ip地址 · ≤ 32 bytes */
  spbill_create_ip: string
  /** 企业微信签名 · ≤ 32 bytes */
  workwx_sign: string
  /** 付款消息类型 · ≤ 32 bytes */
  ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG'
  /** 审批单号 */
  approval_number: string
  /** 审批类型 */
  approval_type?: 1 | undefined
  /** 项目名称 */
  act_name: string
  /** 付款的应用id */
  agentid?: number | undefined
}

/** 向员工付款 (POST /mmpaymkttransfers/promotion/paywwsptrans2pocket), answer. */
export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号appid · ≤ 128 bytes */
  appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** 微信付款单号 · ≤ 64 bytes */
  payment_no: string
  /** 付款成功时间 · ≤ 32 bytes */
  payment_time: string
}

/** 查询付款记录 (POST /mmpaymkttransfers/promotion/querywwsptrans2pocket), request. */
export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketRequest {
  /** 商户订单号 · ≤ 28 bytes */
  partner_trade_no?: string | undefined
}

/** 查询付款记录 (POST /mmpaymkttransfers/promotion/querywwsptrans2pocket), answer. */
export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse {
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
  partner_trade_no: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 红包单号 · ≤ 32 bytes */
  detail_id: string
  /** 红包状态 · ≤ 16 bytes */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 · ≤ 32 bytes */
  reason: string
  /** 收款用户姓名 · ≤ 64 bytes */
  transfer_name?: string | undefined
  /** 红包退款金额 · fen */
  payment_amount: number
  /** 转账时间 · ≤ 32 bytes */
  transfer_time: string
  /** 付款描述 · ≤ 100 bytes */
  desc: string
}

/** 查询红包记录 (POST /mmpaymkttransfers/queryworkwxredpack), request. */
export interface V2MmpaymkttransfersQueryworkwxredpackRequest {
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
}

/** 查询红包记录 (POST /mmpaymkttransfers/queryworkwxredpack), answer. */
export interface V2MmpaymkttransfersQueryworkwxredpackResponse {
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
  send_type: 'API' | (string & {})
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
  /** 领取红包的Openid · ≤ 32 bytes */
  openid: string
  /** 金额 · fen */
  amount: number
  /** 接收时间 · ≤ 32 bytes */
  rcv_time: string
  /** 发送者名称 · ≤ 128 bytes */
  sender_name?: string | undefined
  /** 发送者头像 · ≤ 128 bytes */
  sender_header_media_id?: string | undefined
}

/** 发放企业红包 (POST /mmpaymkttransfers/sendworkwxredpack), request. */
export interface V2MmpaymkttransfersSendworkwxredpackRequest {
  /** 商户订单号 · ≤ 28 bytes */
  mch_billno: string
  /** 发送红包的应用id */
  agentid?: number | undefined
  /** 发送者名称 · ≤ 128 bytes */
  sender_name: string
  /** 发送者头像 · ≤ 128 bytes */
  sender_header_media_id?: string | undefined
  /** 用户openid · ≤ 32 bytes */
  re_openid: string
  /** 付款金额 · fen */
  total_amount: number
  /** 红包祝福语 · ≤ 128 bytes */
  wishing: string
  /** 活动名称 · ≤ 32 bytes */
  act_name: string
  /** 备注 · ≤ 256 bytes */
  remark: string
  /** 场景id · ≤ 32 bytes */
  scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8' | undefined
  /** 企业微信签名 · ≤ 32 bytes */
  workwx_sign: string
}

/** 发放企业红包 (POST /mmpaymkttransfers/sendworkwxredpack), answer. */
export interface V2MmpaymkttransfersSendworkwxredpackResponse {
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
  /** 发送者名称 · ≤ 128 bytes */
  sender_name?: string | undefined
  /** 发送者头像 · ≤ 128 bytes */
  sender_header_media_id?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2WorkWechatRoutes {
  /** 向员工付款 */
  'POST /mmpaymkttransfers/promotion/paywwsptrans2pocket': { request: V2MmpaymkttransfersPromotionPaywwsptrans2pocketRequest; response: V2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse }
  /** 查询付款记录 */
  'POST /mmpaymkttransfers/promotion/querywwsptrans2pocket': { request: V2MmpaymkttransfersPromotionQuerywwsptrans2pocketRequest; response: V2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse }
  /** 查询红包记录 */
  'POST /mmpaymkttransfers/queryworkwxredpack': { request: V2MmpaymkttransfersQueryworkwxredpackRequest; response: V2MmpaymkttransfersQueryworkwxredpackResponse }
  /** 发放企业红包 */
  'POST /mmpaymkttransfers/sendworkwxredpack': { request: V2MmpaymkttransfersSendworkwxredpackRequest; response: V2MmpaymkttransfersSendworkwxredpackResponse }
}

/** Every route of this product that answers with a file. */
export interface V2WorkWechatFiles {}

/** Every route of this product that a browser opens. */
export interface V2WorkWechatPages {}
