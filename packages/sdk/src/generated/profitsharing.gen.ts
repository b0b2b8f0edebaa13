// Generated from the catalogue by `npm run generate`. Do not edit.

/** 申请分账账单 (GET /v3/profitsharing/bills), answer. */
export interface ApplyProfitSharingBillResponse {
  /** 下载地址 · ≤ 2048 bytes */
  download_url: string
  /** 哈希类型 · ≤ 32 bytes */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 · ≤ 1024 bytes */
  hash_value: string
}

/** 查询最大分账比例 (GET /v3/profitsharing/merchant-configs/{sub_mchid}), answer. */
export interface QueryProfitSharingRatioResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

/** 请求分账 (POST /v3/profitsharing/orders), request body. */
export interface CreateProfitSharingOrderRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 应用ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账接收方类型 · ≤ 32 bytes */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方帐号 · ≤ 64 bytes */
    account: string
    /** 分账个人接收方姓名 · ≤ 1024 bytes · encrypted on the way */
    name?: string | undefined
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
  }>
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 请求分账 (POST /v3/profitsharing/orders), answer. */
export interface CreateProfitSharingOrderResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · ≤ 64 bytes */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
    /** 分账明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 分账创建时间 · RFC 3339 with offset */
    create_time: string
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
  }>
}

/** 解冻剩余资金 (POST /v3/profitsharing/orders/unfreeze), request body. */
export interface UnfreezeProfitSharingOrderRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账描述 · ≤ 80 bytes */
  description: string
}

/** 解冻剩余资金 (POST /v3/profitsharing/orders/unfreeze), answer. */
export interface UnfreezeProfitSharingOrderResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · ≤ 64 bytes */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
    /** 分账明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 分账创建时间 · RFC 3339 with offset */
    create_time: string
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
  }>
}

/** 查询分账结果 (GET /v3/profitsharing/orders/{out_order_no}), answer. */
export interface QueryProfitSharingOrderResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 */
  state: 'PENDING' | 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 · ≤ 64 bytes */
    account: string
    /** 分账结果 */
    result: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
    /** 分账明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 分账创建时间 · RFC 3339 with offset */
    create_time: string
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
  }>
}

/** 添加分账接收方 (POST /v3/profitsharing/receivers/add), request body. */
export interface AddProfitSharingReceiverRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 · ≤ 64 bytes */
  account: string
  /** 分账个人接收方姓名 · ≤ 1024 bytes · encrypted on the way */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM'
  /** 自定义的分账关系 · ≤ 10 bytes */
  custom_relation?: string | undefined
}

/** 添加分账接收方 (POST /v3/profitsharing/receivers/add), answer. */
export interface AddProfitSharingReceiverResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · ≤ 64 bytes */
  account: string
  /** 分账接收方全称 · ≤ 1024 bytes · encrypted on the way */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 · ≤ 10 bytes */
  custom_relation?: string | undefined
}

/** 删除分账接收方 (POST /v3/profitsharing/receivers/delete), request body. */
export interface DeleteProfitSharingReceiverRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 · ≤ 64 bytes */
  account: string
}

/** 删除分账接收方 (POST /v3/profitsharing/receivers/delete), answer. */
export interface DeleteProfitSharingReceiverResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 · ≤ 64 bytes */
  account: string
}

/** 请求分账回退 (POST /v3/profitsharing/return-orders), request body. */
export interface CreateProfitSharingReturnRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id?: string | undefined
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no?: string | undefined
  /** 商户回退单号 · ≤ 64 bytes */
  out_return_no: string
  /** 回退商户号 · ≤ 32 bytes */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 回退描述 · ≤ 80 bytes */
  description: string
}

/** 请求分账回退 (POST /v3/profitsharing/return-orders), answer. */
export interface CreateProfitSharingReturnResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 商户回退单号 · ≤ 64 bytes */
  out_return_no: string
  /** 微信回退单号 · ≤ 64 bytes */
  return_id: string
  /** 回退商户号 · ≤ 32 bytes */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 回退描述 · ≤ 80 bytes */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 完成时间 · RFC 3339 with offset */
  finish_time: string
}

/** 查询分账回退结果 (GET /v3/profitsharing/return-orders/{out_return_no}), answer. */
export interface QueryProfitSharingReturnResponse {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 商户回退单号 · ≤ 64 bytes */
  out_return_no: string
  /** 微信回退单号 · ≤ 64 bytes */
  return_id: string
  /** 回退商户号 · ≤ 32 bytes */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 回退描述 · ≤ 80 bytes */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 完成时间 · RFC 3339 with offset */
  finish_time: string
}

/** 查询剩余待分金额 (GET /v3/profitsharing/transactions/{transaction_id}/amounts), answer. */
export interface QueryProfitSharingAmountResponse {
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 订单剩余待分金额 · fen */
  unsplit_amount: number
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ProfitsharingRoutes {
  /** 申请分账账单 */
  'GET /v3/profitsharing/bills': {
    path: {}
    query: {
      /** 二级商户号 */
      sub_mchid?: string | undefined
      /** 账单日期 */
      bill_date: string
      /** 压缩类型 */
      tar_type?: 'GZIP' | undefined
    }
    body: undefined
    response: ApplyProfitSharingBillResponse
  }
  /** 查询最大分账比例 */
  'GET /v3/profitsharing/merchant-configs/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryProfitSharingRatioResponse
  }
  /** 请求分账 */
  'POST /v3/profitsharing/orders': {
    path: {}
    query: {}
    body: CreateProfitSharingOrderRequest
    response: CreateProfitSharingOrderResponse
  }
  /** 解冻剩余资金 */
  'POST /v3/profitsharing/orders/unfreeze': {
    path: {}
    query: {}
    body: UnfreezeProfitSharingOrderRequest
    response: UnfreezeProfitSharingOrderResponse
  }
  /** 查询分账结果 */
  'GET /v3/profitsharing/orders/{out_order_no}': {
    path: {
      /** 商户分账单号 · ≤ 64 bytes */
      out_order_no: string
    }
    query: {
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
    }
    body: undefined
    response: QueryProfitSharingOrderResponse
  }
  /** 添加分账接收方 */
  'POST /v3/profitsharing/receivers/add': {
    path: {}
    query: {}
    body: AddProfitSharingReceiverRequest
    response: AddProfitSharingReceiverResponse
  }
  /** 删除分账接收方 */
  'POST /v3/profitsharing/receivers/delete': {
    path: {}
    query: {}
    body: DeleteProfitSharingReceiverRequest
    response: DeleteProfitSharingReceiverResponse
  }
  /** 请求分账回退
   * At least one of /order_id, /out_order_no.
   */
  'POST /v3/profitsharing/return-orders': {
    path: {}
    query: {}
    body: CreateProfitSharingReturnRequest
    response: CreateProfitSharingReturnResponse
  }
  /** 查询分账回退结果 */
  'GET /v3/profitsharing/return-orders/{out_return_no}': {
    path: {
      /** 商户回退单号 · ≤ 64 bytes */
      out_return_no: string
    }
    query: {
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
      /** 商户分账单号 · ≤ 64 bytes */
      out_order_no: string
    }
    body: undefined
    response: QueryProfitSharingReturnResponse
  }
  /** 查询剩余待分金额 */
  'GET /v3/profitsharing/transactions/{transaction_id}/amounts': {
    path: {
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
    }
    query: {}
    body: undefined
    response: QueryProfitSharingAmountResponse
  }
}
