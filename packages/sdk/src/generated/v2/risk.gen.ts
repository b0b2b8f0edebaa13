// Generated from the catalogue by `npm run generate`. Do not edit.

/** 间联模式查询商户审核状态开放接口 (POST /mchrisk/bankquerymchauditinfo), request. */
export interface V2MchriskBankquerymchauditinfoRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 渠道号 · ≤ 32 bytes */
  channel_id: string
}

/** 间联模式查询商户审核状态开放接口 (POST /mchrisk/bankquerymchauditinfo), answer. */
export interface V2MchriskBankquerymchauditinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 服务商号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 渠道号 · ≤ 32 bytes */
  channel_id: string
  /** 审核状态 · ≤ 32 bytes */
  audit_status: string
  /** 审核备注 · ≤ 128 bytes */
  audit_comment: string
}

/** 渠道商查询商户审核信息 (POST /mchrisk/channelquerymchauditinfo), request. */
export interface V2MchriskChannelquerymchauditinfoRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 服务商号 · ≤ 32 bytes */
  acquiring_bank_id: string
}

/** 渠道商查询商户审核信息 (POST /mchrisk/channelquerymchauditinfo), answer. */
export interface V2MchriskChannelquerymchauditinfoResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 · ≤ 128 bytes */
  return_msg: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 服务商号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id: string
  /** 渠道号 · ≤ 32 bytes */
  channel_id: string
  /** 审核状态 · ≤ 32 bytes */
  audit_status: string
  /** 审核备注 · ≤ 128 bytes */
  audit_comment: string
}

/** 事前-风险商户核查接口 (POST /mchrisk/querymchrisk), request. */
export interface V2MchriskQuerymchriskRequest {
  /** 平台证书序列号 · ≤ 32 bytes */
  cert_serial_number?: string | undefined
  /** 身份证号 · base64 · ≤ 344 bytes · give it encrypted: RSA-OAEP, Base64 */
  certificates_number?: string | undefined
  /** 身份证所有人姓名 · base64 · ≤ 344 bytes · give it encrypted: RSA-OAEP, Base64 */
  certificates_name?: string | undefined
  /** 结算账号 · base64 · ≤ 344 bytes · give it encrypted: RSA-OAEP, Base64 */
  settlement_card_no?: string | undefined
  /** 结算户名 · base64 · ≤ 344 bytes · give it encrypted: RSA-OAEP, Base64 */
  settlement_card_name?: string | undefined
  /** 结算银行 · ≤ 128 bytes */
  settlement_card_bank?: string | undefined
  /** 营业执照编号 · base64 · ≤ 344 bytes · give it encrypted: RSA-OAEP, Base64 */
  business_license_number?: string | undefined
  /** 公司名称 · ≤ 128 bytes */
  company_name?: string | undefined
  /** 门店地址 · ≤ 256 bytes */
  store_address?: string | undefined
  /** 门店经度 · ≤ 32 bytes */
  store_longitude?: string | undefined
  /** 门店纬度 · ≤ 32 bytes */
  store_latitude?: string | undefined
}

/** 事前-风险商户核查接口 (POST /mchrisk/querymchrisk), answer. */
export interface V2MchriskQuerymchriskResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 服务商号 · ≤ 32 bytes */
  mch_id: string
  /** 风险级别 · ≤ 32 bytes */
  risk_level: string
  /** 风险描述 · ≤ 1024 bytes */
  risk_level_desc: string
}

/** 设置风险通知回调链接 (POST /mchrisk/setmchriskcallback), request. */
export interface V2MchriskSetmchriskcallbackRequest {
  /** 回调链接 · ≤ 128 bytes */
  callback_url: string
}

/** 设置风险通知回调链接 (POST /mchrisk/setmchriskcallback), answer. */
export interface V2MchriskSetmchriskcallbackResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 服务商号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
}

/** 事后-风险商户处理结果同步接口 (POST /mchrisk/syncmchriskresult), request. */
export interface V2MchriskSyncmchriskresultRequest {
  /** 商户ID · ≤ 32 bytes */
  sub_mch_id: string
  /** 事件单号 · ≤ 32 bytes */
  event_code: string
  /** 身份证号 · ≤ 344 bytes */
  certificates_number?: string | undefined
  /** 身份证所有人姓名 · ≤ 344 bytes */
  certificates_name?: string | undefined
  /** 结算账号 · ≤ 344 bytes */
  settlement_card_no?: string | undefined
  /** 结算户名 · ≤ 344 bytes */
  settlement_card_name?: string | undefined
  /** 结算银行 · ≤ 128 bytes */
  settlement_card_bank?: string | undefined
  /** 营业执照编号 · ≤ 344 bytes */
  business_license_number?: string | undefined
  /** 公司名称 · ≤ 128 bytes */
  company_name?: string | undefined
  /** 门店地址 · ≤ 256 bytes */
  store_address?: string | undefined
  /** 门店经度 · ≤ 32 bytes */
  store_longitude?: string | undefined
  /** 门店纬度 · ≤ 32 bytes */
  store_latitude?: string | undefined
  /** 风险类型 */
  risk_type: string
  /** 处罚方式 */
  punish_type: string
}

/** 事后-风险商户处理结果同步接口 (POST /mchrisk/syncmchriskresult), answer. */
export interface V2MchriskSyncmchriskresultResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
}

/** 银行特约商户违规信息查询 (POST /risk/getviolation), request. */
export interface V2RiskGetviolationRequest {
  /** 开始时间 · ≤ 32 bytes */
  begin_time?: string | undefined
  /** 结束时间 · ≤ 32 bytes */
  end_time?: string | undefined
  /** 页码 · ≤ 10 bytes */
  page_index?: string | undefined
  /** 每页返回的数量 · ≤ 10 bytes */
  page_size?: string | undefined
  /** 违规记录数据格式 · ≤ 10 bytes */
  violation_records_format?: 'csv' | 'json' | undefined
}

/** 银行特约商户违规信息查询 (POST /risk/getviolation), answer. */
export interface V2RiskGetviolationResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 错误码 · ≤ 32 bytes */
  error_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  error_code_des?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 · ≤ 128 bytes */
  result_msg: string
  /** 违规记录数据JSON格式字符串 · JSON text · ≤ 1024 bytes */
  violation_records?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2RiskRoutes {
  /** 间联模式查询商户审核状态开放接口 */
  'POST /mchrisk/bankquerymchauditinfo': { request: V2MchriskBankquerymchauditinfoRequest; response: V2MchriskBankquerymchauditinfoResponse }
  /** 渠道商查询商户审核信息 */
  'POST /mchrisk/channelquerymchauditinfo': { request: V2MchriskChannelquerymchauditinfoRequest; response: V2MchriskChannelquerymchauditinfoResponse }
  /** 事前-风险商户核查接口 */
  'POST /mchrisk/querymchrisk': { request: V2MchriskQuerymchriskRequest; response: V2MchriskQuerymchriskResponse }
  /** 设置风险通知回调链接 */
  'POST /mchrisk/setmchriskcallback': { request: V2MchriskSetmchriskcallbackRequest; response: V2MchriskSetmchriskcallbackResponse }
  /** 事后-风险商户处理结果同步接口 */
  'POST /mchrisk/syncmchriskresult': { request: V2MchriskSyncmchriskresultRequest; response: V2MchriskSyncmchriskresultResponse }
  /** 银行特约商户违规信息查询 */
  'POST /risk/getviolation': { request: V2RiskGetviolationRequest; response: V2RiskGetviolationResponse }
}

/** Every route of this product that answers with a file. */
export interface V2RiskFiles {}

/** Every route of this product that a browser opens. */
export interface V2RiskPages {}
