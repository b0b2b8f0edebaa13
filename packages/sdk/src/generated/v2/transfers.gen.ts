// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询企业向微信用户个人付款 (POST /mmpaymkttransfers/gettransferinfo), request. */
export interface V2MmpaymkttransfersGettransferinfoRequest {
  /** 商户订单号 · ≤ 32 bytes */
  partner_trade_no: string
}

/** 查询企业向微信用户个人付款 (POST /mmpaymkttransfers/gettransferinfo), answer. */
export interface V2MmpaymkttransfersGettransferinfoResponse {
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
  /** 商户单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** Appid · ≤ 128 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 付款单号 · ≤ 64 bytes */
  detail_id: string
  /** 转账状态 · ≤ 16 bytes */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 · ≤ 128 bytes */
  reason?: string | undefined
  /** 收款用户openid · ≤ 64 bytes */
  openid: string
  /** 收款用户姓名 · ≤ 64 bytes */
  transfer_name?: string | undefined
  /** 付款金额 · fen */
  payment_amount: number
  /** 转账时间 · ≤ 32 bytes */
  transfer_time: string
  /** 付款成功时间 · ≤ 32 bytes */
  payment_time: string
  /** 企业付款备注 · ≤ 100 bytes */
  desc: string
}

/** 向微信用户个人付款 (POST /mmpaymkttransfers/promotion/transfers), request. */
export interface V2MmpaymkttransfersPromotionTransfersRequest {
  /** 设备号 · ≤ 32 bytes */
  device_info?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** 用户openid · ≤ 64 bytes */
  openid: string
  /** 校验用户姓名选项 · ≤ 16 bytes */
  check_name: string
  /** 收款用户姓名 · ≤ 64 bytes */
  re_user_name?: string | undefined
  /** 金额 · fen */
  amount: number
  /** 企业付款备注 · ≤ 100 bytes */
  desc: string
  /** Ip地址 · ≤ 32 bytes */
  spbill_create_ip: string
  /** 付款场景 · ≤ 64 bytes */
  scene?: string | undefined
  /** 品牌ID */
  brand_id?: number | undefined
  /** 消息模板ID · ≤ 128 bytes */
  finder_template_id?: string | undefined
}

/** 向微信用户个人付款 (POST /mmpaymkttransfers/promotion/transfers), answer. */
export interface V2MmpaymkttransfersPromotionTransfersResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 商户appid · ≤ 128 bytes */
  mch_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mchid?: string | undefined
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

/** 企业付款到银行卡 (POST /mmpaysptrans/pay_bank), request. */
export interface V2MmpaysptransPayBankRequest {
  /** 商户企业付款单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** 收款方银行卡号 · base64 · ≤ 384 bytes · give it encrypted: RSA-OAEP, Base64 */
  enc_bank_no: string
  /** 收款方用户名 · base64 · ≤ 384 bytes · give it encrypted: RSA-OAEP, Base64 */
  enc_true_name: string
  /** 收款方开户行 · ≤ 64 bytes */
  bank_code: string
  /** 付款金额 · fen */
  amount: number
  /** 付款说明 · ≤ 512 bytes */
  desc?: string | undefined
}

/** 企业付款到银行卡 (POST /mmpaysptrans/pay_bank), answer. */
export interface V2MmpaysptransPayBankResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 业务结果 · ≤ 32 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户企业付款单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** 代付金额 · fen */
  amount: number
  /** 微信企业付款单号 · ≤ 64 bytes */
  payment_no: string
  /** 手续费金额 · fen */
  cmms_amt: number
}

/** 查询企业付款银行卡 (POST /mmpaysptrans/query_bank), request. */
export interface V2MmpaysptransQueryBankRequest {
  /** 商户企业付款单号 · ≤ 32 bytes */
  partner_trade_no: string
}

/** 查询企业付款银行卡 (POST /mmpaysptrans/query_bank), answer. */
export interface V2MmpaysptransQueryBankResponse {
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
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 商户企业付款单号 · ≤ 32 bytes */
  partner_trade_no: string
  /** 微信企业付款单号 · ≤ 64 bytes */
  payment_no: string
  /** 银行卡号 · ≤ 32 bytes */
  bank_no_md5: string
  /** 用户真实姓名 · ≤ 32 bytes */
  true_name_md5: string
  /** 代付金额 · fen */
  amount: number
  /** 代付单状态 · ≤ 16 bytes */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {})
  /** 手续费金额 · fen */
  cmms_amt: number
  /** 商户下单时间 · ≤ 32 bytes */
  create_time: string
  /** 成功付款时间 · ≤ 32 bytes */
  pay_succ_time?: string | undefined
  /** 失败原因 · ≤ 128 bytes */
  reason?: string | undefined
}

/** 获取RSA加密公钥 (POST /risk/getpublickey), request. */
export interface V2RiskGetpublickeyRequest {}

/** 获取RSA加密公钥 (POST /risk/getpublickey), answer. */
export interface V2RiskGetpublickeyResponse {
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
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** RSA公钥 · ≤ 2048 bytes */
  pub_key?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2TransfersRoutes {
  /** 查询企业向微信用户个人付款 */
  'POST /mmpaymkttransfers/gettransferinfo': { request: V2MmpaymkttransfersGettransferinfoRequest; response: V2MmpaymkttransfersGettransferinfoResponse }
  /** 向微信用户个人付款 */
  'POST /mmpaymkttransfers/promotion/transfers': { request: V2MmpaymkttransfersPromotionTransfersRequest; response: V2MmpaymkttransfersPromotionTransfersResponse }
  /** 企业付款到银行卡 */
  'POST /mmpaysptrans/pay_bank': { request: V2MmpaysptransPayBankRequest; response: V2MmpaysptransPayBankResponse }
  /** 查询企业付款银行卡 */
  'POST /mmpaysptrans/query_bank': { request: V2MmpaysptransQueryBankRequest; response: V2MmpaysptransQueryBankResponse }
  /** 获取RSA加密公钥 */
  'POST /risk/getpublickey': { request: V2RiskGetpublickeyRequest; response: V2RiskGetpublickeyResponse }
}

/** Every route of this product that answers with a file. */
export interface V2TransfersFiles {}

/** Every route of this product that a browser opens. */
export interface V2TransfersPages {}
