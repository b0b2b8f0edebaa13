// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询售后服务分账结果 (GET /v3/ecommerce/profitsharing/after-sales-orders), answer. */
export interface QueryEcommerceProfitsharingAfterSalesOrdersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  transaction_id: string
  /** 分账金额 · fen */
  amount: number
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {}) | undefined
  /** 分账完成时间 · RFC 3339 with offset */
  finish_time: string
}

/** 请求售后服务分账 (POST /v3/ecommerce/profitsharing/after-sales-orders), request body. */
export interface CreateEcommerceProfitsharingAfterSalesOrdersRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 回退金额 · fen */
  amount: number
  /** 类型 */
  type: 'SERVICE_FEE_INCOME'
  /** 场景 */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
  /** 微信退款单号 */
  refund_id: string
}

/** 请求售后服务分账 (POST /v3/ecommerce/profitsharing/after-sales-orders), answer. */
export interface CreateEcommerceProfitsharingAfterSalesOrdersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 分账金额 · fen */
  amount: number
}

/** 完结分账 (POST /v3/ecommerce/profitsharing/finish-order), request body. */
export interface FinishOrderEcommerceProfitsharingRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分帐单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账描述 · ≤ 80 bytes */
  description: string
}

/** 完结分账 (POST /v3/ecommerce/profitsharing/finish-order), answer. */
export interface FinishOrderEcommerceProfitsharingResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分帐单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分帐单号 · ≤ 64 bytes */
  order_id: string
}

/** 查询分账结果 (GET /v3/ecommerce/profitsharing/orders), answer. */
export interface QueryEcommerceProfitsharingOrdersResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 · ≤ 32 bytes */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账接收商户号 · ≤ 32 bytes */
    receiver_mchid?: string | undefined
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
    /** 分账结果 · ≤ 32 bytes */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 完成时间 · RFC 3339 with offset · ≤ 64 bytes */
    finish_time: string
    /** 分账失败原因 · ≤ 64 bytes */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {}) | undefined
    /** 分账接收方类型 · ≤ 32 bytes */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 · ≤ 64 bytes */
    receiver_account: string
    /** 分账明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {}) | undefined
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {}) | undefined
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string | undefined
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: Array<{
      /** 平台接收异常资金商户号 */
      mchid?: string | undefined
    }> | undefined
  }>
  /** 关单原因描述 · ≤ 32 bytes */
  close_reason?: string | undefined
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {}) | undefined
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {}) | undefined
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string | undefined
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: Array<{
    /** 平台接收异常资金商户号 */
    mchid?: string | undefined
  }> | undefined
  /** 分账完结的分账金额 · fen */
  finish_amount?: number | undefined
  /** 分账完结的原因描述 · ≤ 80 bytes */
  finish_description?: string | undefined
}

/** 请求分账 (POST /v3/ecommerce/profitsharing/orders), request body. */
export interface CreateEcommerceProfitsharingOrdersRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账接收方类型 · ≤ 32 bytes */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
    /** 分账接收方账号 · ≤ 64 bytes */
    receiver_account: string
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
    /** 分账个人接收方姓名 · ≤ 10240 bytes · encrypted on the way */
    receiver_name?: string | undefined
  }>
  /** 是否分账完成 */
  finish: boolean
}

/** 请求分账 (POST /v3/ecommerce/profitsharing/orders), answer. */
export interface CreateEcommerceProfitsharingOrdersResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 分账单状态 · ≤ 64 bytes */
  status?: 'PROCESSING' | 'FINISHED' | (string & {}) | undefined
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 · ≤ 80 bytes */
    description: string
    /** 分账结果 · ≤ 32 bytes */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 完成时间 · RFC 3339 with offset · ≤ 64 bytes */
    finish_time: string
    /** 分账失败原因 · ≤ 64 bytes */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {}) | undefined
    /** 分账接收方类型 · ≤ 32 bytes */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方账号 · ≤ 64 bytes */
    receiver_account: string
    /** 分账明细单号 · ≤ 64 bytes */
    detail_id: string
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {}) | undefined
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {}) | undefined
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string | undefined
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: Array<{
      /** 平台接收异常资金商户号 */
      mchid?: string | undefined
    }> | undefined
  }>
}

/** 查询订单剩余待分金额 (GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts), answer. */
export interface QueryEcommerceProfitsharingOrdersAmountsResponse {
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 订单剩余待分金额 · fen */
  unsplit_amount: number
}

/** 添加分账接收方 (POST /v3/ecommerce/profitsharing/receivers/add), request body. */
export interface AddEcommerceProfitsharingReceiversRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 接收方类型 · ≤ 32 bytes */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 · ≤ 64 bytes */
  account: string
  /** 接收方名称 · ≤ 256 bytes */
  name?: string | undefined
  /** 接收方名称的密文 · ≤ 10240 bytes · encrypted on the way */
  encrypted_name?: string | undefined
  /** 与分账方的关系类型 · ≤ 32 bytes */
  relation_type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
}

/** 添加分账接收方 (POST /v3/ecommerce/profitsharing/receivers/add), answer. */
export interface AddEcommerceProfitsharingReceiversResponse {
  /** 接收方类型 · ≤ 32 bytes */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 · ≤ 64 bytes */
  account: string
}

/** 删除分账接收方 (POST /v3/ecommerce/profitsharing/receivers/delete), request body. */
export interface DeleteEcommerceProfitsharingReceiversRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 接收方类型 · ≤ 32 bytes */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  /** 接收方账号 · ≤ 64 bytes */
  account: string
}

/** 删除分账接收方 (POST /v3/ecommerce/profitsharing/receivers/delete), answer. */
export interface DeleteEcommerceProfitsharingReceiversResponse {
  /** 接收方类型 · ≤ 32 bytes */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
  /** 接收方账号 · ≤ 64 bytes */
  account: string
}

/** 查询分账回退结果 (GET /v3/ecommerce/profitsharing/returnorders), answer. */
export interface QueryEcommerceProfitsharingReturnordersResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 商户回退单号 · ≤ 64 bytes */
  out_return_no: string
  /** 回退商户号 · ≤ 32 bytes */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 微信回退单号 · ≤ 64 bytes */
  return_no: string
  /** 回退结果 · ≤ 32 bytes */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 · ≤ 64 bytes */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {}) | undefined
  /** 完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  finish_time: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
}

/** 请求分账回退 (POST /v3/ecommerce/profitsharing/returnorders), request body. */
export interface CreateEcommerceProfitsharingReturnordersRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
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
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
}

/** 请求分账回退 (POST /v3/ecommerce/profitsharing/returnorders), answer. */
export interface CreateEcommerceProfitsharingReturnordersResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信分账单号 · ≤ 64 bytes */
  order_id: string
  /** 商户分账单号 · ≤ 64 bytes */
  out_order_no: string
  /** 商户回退单号 · ≤ 64 bytes */
  out_return_no: string
  /** 回退商户号 · ≤ 32 bytes */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 微信回退单号 · ≤ 64 bytes */
  return_no: string
  /** 回退结果 · ≤ 32 bytes */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 · ≤ 64 bytes */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {}) | undefined
  /** 完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  finish_time: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
}

/** 取消补差 (POST /v3/ecommerce/subsidies/cancel), request body. */
export interface CancelEcommerceSubsidiesRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 64 bytes */
  transaction_id: string
  /** 取消补差描述 · ≤ 80 bytes */
  description: string
}

/** 取消补差 (POST /v3/ecommerce/subsidies/cancel), answer. */
export interface CancelEcommerceSubsidiesResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 64 bytes */
  transaction_id: string
  /** 取消补差结果 · ≤ 16 bytes */
  result: 'SUCCESS' | 'FAIL' | (string & {})
  /** 取消补差描述 · ≤ 80 bytes */
  description: string
}

/** 请求补差 (POST /v3/ecommerce/subsidies/create), request body. */
export interface CreateEcommerceSubsidiesRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 64 bytes */
  transaction_id: string
  /** 补差金额 · fen */
  amount: number
  /** 补差描述 · ≤ 80 bytes */
  description: string
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id?: string | undefined
  /** 商户补差单号 · ≤ 64 bytes */
  out_subsidy_no?: string | undefined
}

/** 请求补差 (POST /v3/ecommerce/subsidies/create), answer. */
export interface CreateEcommerceSubsidiesResponse {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信订单号 · ≤ 64 bytes */
  transaction_id: string
  /** 微信补差单号 · ≤ 64 bytes */
  subsidy_id: string
  /** 补差描述 · ≤ 80 bytes */
  description: string
  /** 补差金额 · fen */
  amount?: number | undefined
  /** 补差单结果 · ≤ 16 bytes */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 补差完成时间 · RFC 3339 with offset · ≤ 32 bytes */
  success_time: string
  /** 商户补差单号 */
  out_subsidy_no?: string | undefined
}

/** 请求补差回退 (POST /v3/ecommerce/subsidies/return), request body. */
export interface ReturnEcommerceSubsidiesRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 商户补差回退单号 · ≤ 64 bytes */
  out_order_no: string
  /** 微信订单号 · ≤ 64 bytes */
  transaction_id: string
  /** 微信退款单号 · ≤ 64 bytes */
  refund_id?: string | undefined
  /** 补差回退金额 · fen */
  amount: number
  /** 补差回退描述 · ≤ 80 bytes */
  description: string
  /** 微信补差单号 · ≤ 64 bytes */
  subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  from?: Array<{
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | undefined
    /** 出资金额 · fen */
    amount?: number | undefined
  }> | undefined
}

/** 请求补差回退 (POST /v3/ecommerce/subsidies/return), answer. */
export interface ReturnEcommerceSubsidiesResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信补差回退单号 */
  subsidy_refund_id: string
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 商户补差回退单号 */
  out_order_no: string
  /** 补差回退金额 · fen */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退结果 */
  result: 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 补差回退完成时间 · RFC 3339 with offset */
  success_time: string
  /** 微信补差单号 · ≤ 64 bytes */
  subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  from?: Array<{
    /** 出资账户类型 */
    account?: 'AVAILABLE' | 'UNAVAILABLE' | (string & {}) | undefined
    /** 出资金额 · fen */
    amount?: number | undefined
  }> | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EcommerceProfitsharingRoutes {
  /** 查询售后服务分账结果 */
  'GET /v3/ecommerce/profitsharing/after-sales-orders': {
    path: {}
    query: {
      /** 二级商户号 */
      sub_mchid: string
      /** 微信订单号 */
      transaction_id?: string | undefined
    }
    body: undefined
    response: QueryEcommerceProfitsharingAfterSalesOrdersResponse
  }
  /** 请求售后服务分账 */
  'POST /v3/ecommerce/profitsharing/after-sales-orders': {
    path: {}
    query: {}
    body: CreateEcommerceProfitsharingAfterSalesOrdersRequest
    response: CreateEcommerceProfitsharingAfterSalesOrdersResponse
  }
  /** 完结分账 */
  'POST /v3/ecommerce/profitsharing/finish-order': {
    path: {}
    query: {}
    body: FinishOrderEcommerceProfitsharingRequest
    response: FinishOrderEcommerceProfitsharingResponse
  }
  /** 查询分账结果 */
  'GET /v3/ecommerce/profitsharing/orders': {
    path: {}
    query: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
      /** 商户分账单号 · ≤ 64 bytes */
      out_order_no: string
    }
    body: undefined
    response: QueryEcommerceProfitsharingOrdersResponse
  }
  /** 请求分账 */
  'POST /v3/ecommerce/profitsharing/orders': {
    path: {}
    query: {}
    body: CreateEcommerceProfitsharingOrdersRequest
    response: CreateEcommerceProfitsharingOrdersResponse
  }
  /** 查询订单剩余待分金额 */
  'GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': {
    path: {
      /** 微信订单号 · ≤ 32 bytes */
      transaction_id: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceProfitsharingOrdersAmountsResponse
  }
  /** 添加分账接收方 */
  'POST /v3/ecommerce/profitsharing/receivers/add': {
    path: {}
    query: {}
    body: AddEcommerceProfitsharingReceiversRequest
    response: AddEcommerceProfitsharingReceiversResponse
  }
  /** 删除分账接收方 */
  'POST /v3/ecommerce/profitsharing/receivers/delete': {
    path: {}
    query: {}
    body: DeleteEcommerceProfitsharingReceiversRequest
    response: DeleteEcommerceProfitsharingReceiversResponse
  }
  /** 查询分账回退结果 */
  'GET /v3/ecommerce/profitsharing/returnorders': {
    path: {}
    query: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 微信订单号 · ≤ 64 bytes */
      order_id?: string | undefined
      /** 商户分账单号 · ≤ 64 bytes */
      out_order_no?: string | undefined
      /** 商户回退单号 · ≤ 64 bytes */
      out_return_no: string
    }
    body: undefined
    response: QueryEcommerceProfitsharingReturnordersResponse
  }
  /** 请求分账回退
   * At least one of /order_id, /out_order_no.
   */
  'POST /v3/ecommerce/profitsharing/returnorders': {
    path: {}
    query: {}
    body: CreateEcommerceProfitsharingReturnordersRequest
    response: CreateEcommerceProfitsharingReturnordersResponse
  }
  /** 取消补差 */
  'POST /v3/ecommerce/subsidies/cancel': {
    path: {}
    query: {}
    body: CancelEcommerceSubsidiesRequest
    response: CancelEcommerceSubsidiesResponse
  }
  /** 请求补差 */
  'POST /v3/ecommerce/subsidies/create': {
    path: {}
    query: {}
    body: CreateEcommerceSubsidiesRequest
    response: CreateEcommerceSubsidiesResponse
  }
  /** 请求补差回退 */
  'POST /v3/ecommerce/subsidies/return': {
    path: {}
    query: {}
    body: ReturnEcommerceSubsidiesRequest
    response: ReturnEcommerceSubsidiesResponse
  }
}
