// Generated from the catalogue by `npm run generate`. Do not edit.

/** 添加分账接收方 (POST /pay/profitsharingaddreceiver), request. */
export interface V2PayProfitsharingaddreceiverRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 分账接收方JSON格式字符串 · JSON text · ≤ 2048 bytes */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 */
    account: string
    /** 分账个人接收方姓名 */
    name?: string | undefined
    /** 与分账方的关系类型 */
    relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'PLATFORM' | 'OTHERS' | undefined
    /** 自定义的分账关系 */
    custom_relation?: string | undefined
  }
}

/** 添加分账接收方 (POST /pay/profitsharingaddreceiver), answer. */
export interface V2PayProfitsharingaddreceiverResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 分账接收方 · JSON text · ≤ 128 bytes */
  receiver: string
}

/** 查询最大分账比例 (POST /pay/profitsharingmerchantratioquery), request. */
export interface V2PayProfitsharingmerchantratioqueryRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mch_id?: string | undefined
}

/** 查询最大分账比例 (POST /pay/profitsharingmerchantratioquery), answer. */
export interface V2PayProfitsharingmerchantratioqueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mch_id?: string | undefined
  /** 最大分账比例 */
  max_ratio: number
}

/** 查询订单待分账金额 (POST /pay/profitsharingorderamountquery), request. */
export interface V2PayProfitsharingorderamountqueryRequest {
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
}

/** 查询订单待分账金额 (POST /pay/profitsharingorderamountquery), answer. */
export interface V2PayProfitsharingorderamountqueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 订单剩余待分金额 · fen */
  unsplit_amount?: number | undefined
}

/** 查询分账结果 (POST /pay/profitsharingquery), request. */
export interface V2PayProfitsharingqueryRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 32 bytes */
  out_order_no: string
}

/** 查询分账结果 (POST /pay/profitsharingquery), answer. */
export interface V2PayProfitsharingqueryResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 · ≤ 16 bytes */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表JSON格式字符串 · JSON text */
  receivers: string
}

/** 删除分账接收方 (POST /pay/profitsharingremovereceiver), request. */
export interface V2PayProfitsharingremovereceiverRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 分账接收方JSON格式字符串 · JSON text · ≤ 2048 bytes */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 */
    account: string
  }
}

/** 删除分账接收方 (POST /pay/profitsharingremovereceiver), answer. */
export interface V2PayProfitsharingremovereceiverResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 分账接收方JSON格式字符串 · JSON text · ≤ 128 bytes */
  receiver: string
}

/** 回退结果查询 (POST /pay/profitsharingreturnquery), request. */
export interface V2PayProfitsharingreturnqueryRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id?: string | undefined
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no?: string | undefined
  /** 商户回退单号 · ≤ 32 bytes */
  out_return_no: string
}

/** 回退结果查询 (POST /pay/profitsharingreturnquery), answer. */
export interface V2PayProfitsharingreturnqueryResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id?: string | undefined
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no?: string | undefined
  /** 商户回退单号 · ≤ 32 bytes */
  out_return_no: string
  /** 微信回退单号 · ≤ 64 bytes */
  return_no?: string | undefined
  /** 回退方类型 · ≤ 32 bytes */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 · ≤ 64 bytes */
  return_account: string
  /** 回退金额 · fen */
  return_amount: number
  /** 回退描述 · ≤ 80 bytes */
  description: string
  /** 回退结果 · ≤ 32 bytes */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {}) | undefined
  /** 失败原因 · ≤ 32 bytes */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
  /** 完成时间 · ≤ 16 bytes */
  finish_time?: string | undefined
}

/** 请求多次分账 (POST /secapi/pay/multiprofitsharing), request. */
export interface V2SecapiPayMultiprofitsharingRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账接收方列表JSON格式字符串 · JSON text · ≤ 10240 bytes */
  receivers: Array<{
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 */
    account: string
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 */
    name?: string | undefined
  }>
}

/** 请求多次分账 (POST /secapi/pay/multiprofitsharing), answer. */
export interface V2SecapiPayMultiprofitsharingResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账接收方列表JSON格式字符串 · JSON text · ≤ 10240 bytes */
  receivers?: string | undefined
}

/** 请求单次分账 (POST /secapi/pay/profitsharing), request. */
export interface V2SecapiPayProfitsharingRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账接收方列表JSON格式字符串 · JSON text · ≤ 10240 bytes */
  receivers: Array<{
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 */
    account: string
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 */
    name?: string | undefined
  }>
}

/** 请求单次分账 (POST /secapi/pay/profitsharing), answer. */
export interface V2SecapiPayProfitsharingResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 品牌主商户号 · ≤ 32 bytes */
  brand_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 · ≤ 16 bytes */
  status?: 'FINISHED' | 'PROCESSING' | (string & {}) | undefined
  /** 分账接收方列表JSON格式字符串 · JSON text · ≤ 10240 bytes */
  receivers?: string | undefined
}

/** 完结分账 (POST /secapi/pay/profitsharingfinish), request. */
export interface V2SecapiPayProfitsharingfinishRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账完结描述 · ≤ 80 bytes */
  description: string
}

/** 完结分账 (POST /secapi/pay/profitsharingfinish), answer. */
export interface V2SecapiPayProfitsharingfinishResponse {
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
}

/** 分账回退 (POST /secapi/pay/profitsharingreturn), request. */
export interface V2SecapiPayProfitsharingreturnRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id?: string | undefined
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no?: string | undefined
  /** 商户回退单号 · ≤ 32 bytes */
  out_return_no: string
  /** 回退方类型 · ≤ 32 bytes */
  return_account_type: 'MERCHANT_ID'
  /** 回退方账号 · ≤ 64 bytes */
  return_account: string
  /** 回退金额 · fen */
  return_amount: number
  /** 回退描述 · ≤ 80 bytes */
  description: string
}

/** 分账回退 (POST /secapi/pay/profitsharingreturn), answer. */
export interface V2SecapiPayProfitsharingreturnResponse {
  /** 返回状态码 · ≤ 16 bytes */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 · ≤ 128 bytes */
  return_msg?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mch_id: string
  /** 业务结果 · ≤ 16 bytes */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 · ≤ 32 bytes */
  err_code?: string | undefined
  /** 错误代码描述 · ≤ 128 bytes */
  err_code_des?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id?: string | undefined
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no?: string | undefined
  /** 商户回退单号 · ≤ 32 bytes */
  out_return_no: string
  /** 微信回退单号 · ≤ 64 bytes */
  return_no?: string | undefined
  /** 回退方类型 · ≤ 32 bytes */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 · ≤ 64 bytes */
  return_account: string
  /** 回退金额 · fen */
  return_amount: number
  /** 回退描述 · ≤ 80 bytes */
  description: string
  /** 回退结果 · ≤ 32 bytes */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {}) | undefined
  /** 失败原因 · ≤ 32 bytes */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
  /** 完成时间 · ≤ 16 bytes */
  finish_time?: string | undefined
}

/** Every route of this product that answers with XML. */
export interface V2ProfitsharingRoutes {
  /** 添加分账接收方 */
  'POST /pay/profitsharingaddreceiver': { request: V2PayProfitsharingaddreceiverRequest; response: V2PayProfitsharingaddreceiverResponse }
  /** 查询最大分账比例 */
  'POST /pay/profitsharingmerchantratioquery': { request: V2PayProfitsharingmerchantratioqueryRequest; response: V2PayProfitsharingmerchantratioqueryResponse }
  /** 查询订单待分账金额 */
  'POST /pay/profitsharingorderamountquery': { request: V2PayProfitsharingorderamountqueryRequest; response: V2PayProfitsharingorderamountqueryResponse }
  /** 查询分账结果 */
  'POST /pay/profitsharingquery': { request: V2PayProfitsharingqueryRequest; response: V2PayProfitsharingqueryResponse }
  /** 删除分账接收方 */
  'POST /pay/profitsharingremovereceiver': { request: V2PayProfitsharingremovereceiverRequest; response: V2PayProfitsharingremovereceiverResponse }
  /** 回退结果查询 */
  'POST /pay/profitsharingreturnquery': { request: V2PayProfitsharingreturnqueryRequest; response: V2PayProfitsharingreturnqueryResponse }
  /** 请求多次分账 */
  'POST /secapi/pay/multiprofitsharing': { request: V2SecapiPayMultiprofitsharingRequest; response: V2SecapiPayMultiprofitsharingResponse }
  /** 请求单次分账 */
  'POST /secapi/pay/profitsharing': { request: V2SecapiPayProfitsharingRequest; response: V2SecapiPayProfitsharingResponse }
  /** 完结分账 */
  'POST /secapi/pay/profitsharingfinish': { request: V2SecapiPayProfitsharingfinishRequest; response: V2SecapiPayProfitsharingfinishResponse }
  /** 分账回退 */
  'POST /secapi/pay/profitsharingreturn': { request: V2SecapiPayProfitsharingreturnRequest; response: V2SecapiPayProfitsharingreturnResponse }
}

/** Every route of this product that answers with a file. */
export interface V2ProfitsharingFiles {}

/** Every route of this product that a browser opens. */
export interface V2ProfitsharingPages {}
