// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询可用商户范围列表 (GET /v3/webizpay/avail-mch-ranges), answer. */
export interface QueryWebizpayAvailMchRangesResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: Array<{
    /** 可用商户范围id */
    range_id?: string | undefined
    /** 商户标识类型 */
    identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {}) | undefined
  }>
}

/** 创建可用商户范围 (POST /v3/webizpay/avail-mch-ranges), request body. */
export interface CreateWebizpayAvailMchRangesRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

/** 创建可用商户范围 (POST /v3/webizpay/avail-mch-ranges), answer. */
export interface CreateWebizpayAvailMchRangesResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 查询商户标识列表 (GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers), answer. */
export interface QueryWebizpayAvailMchRangesMerchantIdentifiersResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: Array<string>
}

/** 添加商户标识 (POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers), request body. */
export interface CreateWebizpayAvailMchRangesMerchantIdentifiersRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识值 */
  merchant_identifier: string
}

/** 添加商户标识 (POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers), answer. */
export interface CreateWebizpayAvailMchRangesMerchantIdentifiersResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 删除商户标识 (DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}), request body. */
export interface DeleteWebizpayAvailMchRangesMerchantIdentifiersByMerchantIdentifierRequest {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 删除商户标识 (DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}), answer. */
export interface DeleteWebizpayAvailMchRangesMerchantIdentifiersByMerchantIdentifierResponse {
  /** 可用商户范围id */
  range_id: string
}

/** 申请企业商户企业支付出资凭证 (POST /v3/webizpay/bill/proof), request body. */
export interface CreateWebizpayBillProofRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string | undefined
  /** 商户操作流水号 */
  out_operation_id: string
}

/** 申请企业商户企业支付出资凭证 (POST /v3/webizpay/bill/proof), answer. */
export interface CreateWebizpayBillProofResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户操作流水号 */
  out_operation_id: string
  /** 微信支付操作流水号 */
  operation_id: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name: string
  /** 出资凭证申请单单号 */
  proof_id: string
  /** 凭证下载地址 */
  download_url: string
  /** 凭证申请创建时间 · RFC 3339 with offset */
  create_time: string
  /** 凭证状态更新时间 · RFC 3339 with offset */
  updated_time: string
}

/** 申请企业商户企业支付业务账单 (POST /v3/webizpay/bill/trade-bill), request body. */
export interface CreateWebizpayBillTradeBillRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL'
}

/** 申请企业商户企业支付业务账单 (POST /v3/webizpay/bill/trade-bill), answer. */
export interface CreateWebizpayBillTradeBillResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL' | (string & {})
  /** 账单下载地址 */
  download_url: string
}

/** 使用商户卡号查询企业支付额度卡 (GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}), answer. */
export interface QueryWebizpayEmployeesOutQuotaCardsByOutCardNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额 · fen */
  amount: number
  /** 卡片可用金额 · fen */
  remain_amount: number
  /** 卡片有效期 · RFC 3339 with offset */
  effective_end_time: string
  /** 卡片生效时间 · RFC 3339 with offset */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string | undefined
  /** 卡片使用时间 · RFC 3339 with offset */
  card_usage_time?: string | undefined
  /** 卡片关联微信支付订单号 */
  transaction_id?: string | undefined
  /** 卡片失效时间 · RFC 3339 with offset */
  card_disabled_time?: string | undefined
  /** 卡片备注 */
  card_remark?: string | undefined
}

/** 企业商户为员工下发企业支付额度卡 (POST /v3/webizpay/employees/{employee_id}/quota-cards), request body. */
export interface CreateWebizpayEmployeesQuotaCardsRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 卡片总金额 · fen */
  amount: number
  /** 卡片名称 */
  card_name: string
  /** 商户卡号 */
  out_card_no: string
  /** 卡片有效期 · RFC 3339 with offset */
  effective_end_time: string
  /** 卡片备注 */
  card_remark?: string | undefined
  /** 可用商户范围ID */
  avail_mch_range_id?: string | undefined
}

/** 企业商户为员工下发企业支付额度卡 (POST /v3/webizpay/employees/{employee_id}/quota-cards), answer. */
export interface CreateWebizpayEmployeesQuotaCardsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片生效时间 · RFC 3339 with offset */
  effective_begin_time: string
  /** 卡片有效期 · RFC 3339 with offset */
  effective_end_time: string
}

/** 企业商户查询企业支付额度卡 (GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}), answer. */
export interface QueryWebizpayEmployeesQuotaCardsByCardNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额 · fen */
  amount: number
  /** 卡片可用金额 · fen */
  remain_amount: number
  /** 卡片有效期 · RFC 3339 with offset */
  effective_end_time: string
  /** 卡片生效时间 · RFC 3339 with offset */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string | undefined
  /** 卡片使用时间 · RFC 3339 with offset */
  card_usage_time?: string | undefined
  /** 卡片关联微信支付订单号 */
  transaction_id?: string | undefined
  /** 卡片失效时间 · RFC 3339 with offset */
  card_disabled_time?: string | undefined
  /** 卡片备注 */
  card_remark?: string | undefined
}

/** 企业商户作废员工企业支付额度卡 (POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel), request body. */
export interface CancelWebizpayEmployeesQuotaCardsRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 作废原因 */
  reason: string
}

/** 企业商户作废员工企业支付额度卡 (POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel), answer. */
export interface CancelWebizpayEmployeesQuotaCardsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 · RFC 3339 with offset */
  card_disabled_time?: string | undefined
}

/** 企业商户获取指定额度卡支付链接 (GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url), answer. */
export interface QueryWebizpayEmployeesQuotaCardsPaymentUrlResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 链接失效时间 · RFC 3339 with offset */
  expire_time: string
  /** 跳转链接 */
  payment_url: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {}) | undefined
  /** 小程序查询参数 */
  mp_query?: string | undefined
  /** 小程序业务类型 */
  mp_business_type?: string | undefined
}

/** 企业商户发起解除员工企业支付授权 (POST /v3/webizpay/employees/{employee_id}/revoke), request body. */
export interface RevokeWebizpayEmployeesRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 企业商户发起解除员工企业支付授权 (POST /v3/webizpay/employees/{employee_id}/revoke), answer. */
export interface RevokeWebizpayEmployeesResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {})
  /** 员工企业支付失效时间 · RFC 3339 with offset */
  authorization_revoked_time: string
  /** 作废原因 */
  reason: string
}

/** 发起门店主体匹配 (POST /v3/webizpay/stores/entity-matches), request body. */
export interface CreateWebizpayStoresEntityMatchesRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?: Array<{
    /** 门店统一社会信用代码 */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 需要查询的支付产品 */
    product_type: 'CODE_PAY' | 'NONE'
  }> | undefined
}

/** 发起门店主体匹配 (POST /v3/webizpay/stores/entity-matches), answer. */
export interface CreateWebizpayStoresEntityMatchesResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset */
  time: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
}

/** 查询门店主体匹配结果 (GET /v3/webizpay/stores/entity-matches/{batch_id}), answer. */
export interface QueryWebizpayStoresEntityMatchesByBatchIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: Array<{
    /** 门店统一社会信用代码 */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean
  }> | undefined
}

/** 企业商户查询企业员工开通授权状态 (GET /v3/webizpay/users/{user_id}/authorization-state), answer. */
export interface QueryWebizpayUsersAuthorizationStateResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: Array<{
    /** 微信授权关系ID */
    employee_id: string
    /** 授权状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
    /** 授权时间 · RFC 3339 with offset */
    authorization_time: string
    /** 解除授权时间 · RFC 3339 with offset */
    authorization_revoked_time: string
  }> | undefined
}

/** 企业商户发起员工开通企业支付授权 (POST /v3/webizpay/users/{user_id}/authorization-url), request body. */
export interface CreateWebizpayUsersAuthorizationUrlRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 企业商户发起员工开通企业支付授权 (POST /v3/webizpay/users/{user_id}/authorization-url), answer. */
export interface CreateWebizpayUsersAuthorizationUrlResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string | undefined
  /** 链接失效时间 · RFC 3339 with offset */
  expire_time?: string | undefined
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string | undefined
  /** 小程序业务类型 */
  mp_business_type?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface WebizpayRoutes {
  /** 查询可用商户范围列表 */
  'GET /v3/webizpay/avail-mch-ranges': {
    path: {}
    query: {
      /** 服务商商户号 */
      sp_mchid: string
    }
    body: undefined
    response: QueryWebizpayAvailMchRangesResponse
  }
  /** 创建可用商户范围 */
  'POST /v3/webizpay/avail-mch-ranges': {
    path: {}
    query: {}
    body: CreateWebizpayAvailMchRangesRequest
    response: CreateWebizpayAvailMchRangesResponse
  }
  /** 查询商户标识列表 */
  'GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': {
    path: {
      /** 可用商户范围id */
      range_id: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
      /** 分页开始位置 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryWebizpayAvailMchRangesMerchantIdentifiersResponse
  }
  /** 添加商户标识 */
  'POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': {
    path: {
      /** 可用商户范围id */
      range_id: string
    }
    query: {}
    body: CreateWebizpayAvailMchRangesMerchantIdentifiersRequest
    response: CreateWebizpayAvailMchRangesMerchantIdentifiersResponse
  }
  /** 删除商户标识 */
  'DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': {
    path: {
      /** 可用商户范围id */
      range_id: string
      /** 商户标识值 */
      merchant_identifier: string
    }
    query: {}
    body: DeleteWebizpayAvailMchRangesMerchantIdentifiersByMerchantIdentifierRequest
    response: DeleteWebizpayAvailMchRangesMerchantIdentifiersByMerchantIdentifierResponse
  }
  /** 申请企业商户企业支付出资凭证 */
  'POST /v3/webizpay/bill/proof': {
    path: {}
    query: {}
    body: CreateWebizpayBillProofRequest
    response: CreateWebizpayBillProofResponse
  }
  /** 申请企业商户企业支付业务账单 */
  'POST /v3/webizpay/bill/trade-bill': {
    path: {}
    query: {}
    body: CreateWebizpayBillTradeBillRequest
    response: CreateWebizpayBillTradeBillResponse
  }
  /** 使用商户卡号查询企业支付额度卡 */
  'GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': {
    path: {
      /** 微信授权关系ID */
      employee_id: string
      /** 企业支付额度卡商户卡号 */
      out_card_no: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
      /** 出资子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryWebizpayEmployeesOutQuotaCardsByOutCardNoResponse
  }
  /** 企业商户为员工下发企业支付额度卡 */
  'POST /v3/webizpay/employees/{employee_id}/quota-cards': {
    path: {
      /** 微信授权关系ID */
      employee_id: string
    }
    query: {}
    body: CreateWebizpayEmployeesQuotaCardsRequest
    response: CreateWebizpayEmployeesQuotaCardsResponse
  }
  /** 企业商户查询企业支付额度卡 */
  'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': {
    path: {
      /** 微信授权关系ID */
      employee_id: string
      /** 企业支付额度卡卡号 */
      card_no: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
      /** 出资子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryWebizpayEmployeesQuotaCardsByCardNoResponse
  }
  /** 企业商户作废员工企业支付额度卡 */
  'POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': {
    path: {
      /** 微信授权关系ID */
      employee_id: string
      /** 企业支付额度卡卡号 */
      card_no: string
    }
    query: {}
    body: CancelWebizpayEmployeesQuotaCardsRequest
    response: CancelWebizpayEmployeesQuotaCardsResponse
  }
  /** 企业商户获取指定额度卡支付链接 */
  'GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': {
    path: {
      /** 微信授权关系ID */
      employee_id: string
      /** 企业支付额度卡卡号 */
      card_no: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
      /** 出资子商户号 */
      sub_mchid: string
      /** 拉起付款码页面的企业应用类型 */
      application_type: 'H5' | 'MINIPROGRAM'
    }
    body: undefined
    response: QueryWebizpayEmployeesQuotaCardsPaymentUrlResponse
  }
  /** 企业商户发起解除员工企业支付授权 */
  'POST /v3/webizpay/employees/{employee_id}/revoke': {
    path: {
      /** 微信授权关系ID */
      employee_id: string
    }
    query: {}
    body: RevokeWebizpayEmployeesRequest
    response: RevokeWebizpayEmployeesResponse
  }
  /** 发起门店主体匹配 */
  'POST /v3/webizpay/stores/entity-matches': {
    path: {}
    query: {}
    body: CreateWebizpayStoresEntityMatchesRequest
    response: CreateWebizpayStoresEntityMatchesResponse
  }
  /** 查询门店主体匹配结果 */
  'GET /v3/webizpay/stores/entity-matches/{batch_id}': {
    path: {
      /** 微信支付主体匹配批次单号 */
      batch_id: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
    }
    body: undefined
    response: QueryWebizpayStoresEntityMatchesByBatchIdResponse
  }
  /** 企业商户查询企业员工开通授权状态 */
  'GET /v3/webizpay/users/{user_id}/authorization-state': {
    path: {
      /** 企业员工ID */
      user_id: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
      /** 出资子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryWebizpayUsersAuthorizationStateResponse
  }
  /** 企业商户发起员工开通企业支付授权 */
  'POST /v3/webizpay/users/{user_id}/authorization-url': {
    path: {
      /** 企业员工ID */
      user_id: string
    }
    query: {}
    body: CreateWebizpayUsersAuthorizationUrlRequest
    response: CreateWebizpayUsersAuthorizationUrlResponse
  }
}
