// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询最大分账比例 (GET /v3/brand/profitsharing/brand-configs/{brand_mchid}), answer. */
export interface QueryBrandProfitsharingBrandConfigsByBrandMchidResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

/** 完结分账 (POST /v3/brand/profitsharing/finish-order), request body. */
export interface FinishOrderBrandProfitsharingRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 完结分账 (POST /v3/brand/profitsharing/finish-order), answer. */
export interface FinishOrderBrandProfitsharingResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id: string
}

/** 查询分账结果 (GET /v3/brand/profitsharing/orders), answer. */
export interface QueryBrandProfitsharingOrdersResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCEESS' | 'CLOSED' | (string & {})
    /** 完成时间 · RFC 3339 with offset */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
    /** 分账明细单号 */
    detail_id: string
  }>
  /** 分账完结金额 · fen */
  finish_amount?: number | undefined
  /** 分账完结描述 */
  finish_description?: string | undefined
}

/** 请求分账 (POST /v3/brand/profitsharing/orders), request body. */
export interface CreateBrandProfitsharingOrdersRequest {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: Array<{
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 */
    account: string
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 · encrypted on the way */
    name?: string | undefined
  }>
  /** 是否分账完成 */
  finish: boolean
}

/** 请求分账 (POST /v3/brand/profitsharing/orders), answer. */
export interface CreateBrandProfitsharingOrdersResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账接收方列表 */
  receivers?: Array<{
    /** 接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 接收方账号 */
    account: string
    /** 分账金额 · fen */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
    /** 分账明细单号 */
    detail_id: string
  }> | undefined
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {}) | undefined
  /** 分账完结金额 · fen · not confirmed by the documentation */
  finish_amount?: number | undefined
  /** 分账完结描述 · not confirmed by the documentation */
  finish_description?: string | undefined
}

/** 查询订单剩余待分金额 (GET /v3/brand/profitsharing/orders/{transaction_id}/amounts), answer. */
export interface QueryBrandProfitsharingOrdersAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 · fen */
  unsplit_amount: number
}

/** 添加分账接收方 (POST /v3/brand/profitsharing/receivers/add), request body. */
export interface AddBrandProfitsharingReceiversRequest {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
  /** 接收方名称 */
  name?: string | undefined
  /** 与品牌主商户的的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
}

/** 添加分账接收方 (POST /v3/brand/profitsharing/receivers/add), answer. */
export interface AddBrandProfitsharingReceiversResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/** 删除分账接收方 (POST /v3/brand/profitsharing/receivers/delete), request body. */
export interface DeleteBrandProfitsharingReceiversRequest {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

/** 删除分账接收方 (POST /v3/brand/profitsharing/receivers/delete), answer. */
export interface DeleteBrandProfitsharingReceiversResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

/** 查询分账回退结果 (GET /v3/brand/profitsharing/returnorders), answer. */
export interface QueryBrandProfitsharingReturnordersResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 微信回退单号 */
  return_no: string
  /** 回退金额 · fen */
  amount: number
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}) | undefined
  /** 完成时间 · RFC 3339 with offset */
  finish_time: string
}

/** 请求分账回退 (POST /v3/brand/profitsharing/returnorders), request body. */
export interface CreateBrandProfitsharingReturnordersRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 回退描述 */
  description: string
}

/** 请求分账回退 (POST /v3/brand/profitsharing/returnorders), answer. */
export interface CreateBrandProfitsharingReturnordersResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 · fen */
  amount: number
  /** 微信回退单号 */
  return_no: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}) | undefined
  /** 完成时间 · RFC 3339 with offset */
  finish_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ProfitsharingBrandRoutes {
  /** 查询最大分账比例 */
  'GET /v3/brand/profitsharing/brand-configs/{brand_mchid}': {
    path: {
      /** 品牌主商户号 */
      brand_mchid: string
    }
    query: {}
    body: undefined
    response: QueryBrandProfitsharingBrandConfigsByBrandMchidResponse
  }
  /** 完结分账 */
  'POST /v3/brand/profitsharing/finish-order': {
    path: {}
    query: {}
    body: FinishOrderBrandProfitsharingRequest
    response: FinishOrderBrandProfitsharingResponse
  }
  /** 查询分账结果 */
  'GET /v3/brand/profitsharing/orders': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid: string
      /** 微信订单号 */
      transaction_id: string
      /** 商户分账单号 */
      out_order_no: string
    }
    body: undefined
    response: QueryBrandProfitsharingOrdersResponse
  }
  /** 请求分账 */
  'POST /v3/brand/profitsharing/orders': {
    path: {}
    query: {}
    body: CreateBrandProfitsharingOrdersRequest
    response: CreateBrandProfitsharingOrdersResponse
  }
  /** 查询订单剩余待分金额 */
  'GET /v3/brand/profitsharing/orders/{transaction_id}/amounts': {
    path: {
      /** 微信订单号 */
      transaction_id: string
    }
    query: {}
    body: undefined
    response: QueryBrandProfitsharingOrdersAmountsResponse
  }
  /** 添加分账接收方 */
  'POST /v3/brand/profitsharing/receivers/add': {
    path: {}
    query: {}
    body: AddBrandProfitsharingReceiversRequest
    response: AddBrandProfitsharingReceiversResponse
  }
  /** 删除分账接收方 */
  'POST /v3/brand/profitsharing/receivers/delete': {
    path: {}
    query: {}
    body: DeleteBrandProfitsharingReceiversRequest
    response: DeleteBrandProfitsharingReceiversResponse
  }
  /** 查询分账回退结果 */
  'GET /v3/brand/profitsharing/returnorders': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid: string
      /** 商户回退单号 */
      out_return_no: string
      /** 微信分帐单号 */
      order_id?: string | undefined
      /** 商户分账单号 */
      out_order_no?: string | undefined
    }
    body: undefined
    response: QueryBrandProfitsharingReturnordersResponse
  }
  /** 请求分账回退 */
  'POST /v3/brand/profitsharing/returnorders': {
    path: {}
    query: {}
    body: CreateBrandProfitsharingReturnordersRequest
    response: CreateBrandProfitsharingReturnordersResponse
  }
}
