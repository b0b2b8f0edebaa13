// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询核身记录 (GET /v3/payroll-card/authentications), answer. */
export interface QueryPayrollCardAuthenticationsResponse {
  /** 查询结果记录列表 */
  data?: Array<{
    /** 商户号 · ≤ 32 bytes */
    mchid: string
    /** 子商户号 · ≤ 32 bytes */
    sub_mchid: string
    /** 用户标识 · ≤ 64 bytes */
    openid: string
    /** 核身渠道 · ≤ 16 bytes */
    authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
    /** 核身渠道标识 · ≤ 64 bytes */
    authenticate_source: string
    /** 项目名称 · ≤ 12 bytes */
    project_name: string
    /** 单位名称 · ≤ 12 bytes */
    employer_name: string
    /** 核身状态 · ≤ 32 bytes */
    authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {})
    /** 核身时间 · RFC 3339 with offset · ≤ 32 bytes */
    authenticate_time?: string | undefined
    /** 商家核身单号 · ≤ 64 bytes */
    authenticate_number: string
    /** 结果为核身失败时的原因描述 */
    authenticate_failed_reason?: string | undefined
    /** 核身类型 */
    authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}) | undefined
  }> | undefined
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** 微工卡核身预下单（流程中完成授权） (POST /v3/payroll-card/authentications/pre-order-with-auth), request body. */
export interface CreatePayrollCardAuthenticationsPreOrderWithAuthRequest {
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 应用ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商家核身单号 · ≤ 64 bytes */
  authenticate_number: string
  /** 项目名称 · ≤ 12 bytes */
  project_name: string
  /** 用工单位名称 · ≤ 12 bytes */
  employer_name: string
  /** 用户实名 · ≤ 1024 bytes · encrypted on the way */
  user_name: string
  /** 用户证件号 · ≤ 1024 bytes · encrypted on the way */
  id_card_number: string
  /** 用工类型 · ≤ 32 bytes */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | undefined
}

/** 微工卡核身预下单（流程中完成授权） (POST /v3/payroll-card/authentications/pre-order-with-auth), answer. */
export interface CreatePayrollCardAuthenticationsPreOrderWithAuthResponse {
  /** 商家核身单号 · ≤ 64 bytes */
  authenticate_number: string
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** token值 · ≤ 1024 bytes */
  token: string
  /** token有效时间 */
  expires_in: number
}

/** 微工卡核身预下单 (POST /v3/payroll-card/authentications/pre-order), request body. */
export interface CreatePayrollCardAuthenticationsPreOrderRequest {
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 应用ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商家核身单号 · ≤ 64 bytes */
  authenticate_number: string
  /** 项目名称 · ≤ 12 bytes */
  project_name: string
  /** 单位名称 · ≤ 12 bytes */
  employer_name: string
  /** 核身类型 */
  authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL' | undefined
}

/** 微工卡核身预下单 (POST /v3/payroll-card/authentications/pre-order), answer. */
export interface CreatePayrollCardAuthenticationsPreOrderResponse {
  /** 商家核身单号 · ≤ 64 bytes */
  authenticate_number: string
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** token值 · ≤ 1024 bytes */
  token: string
  /** token有效时间 */
  expires_in: number
}

/** 获取核身结果 (GET /v3/payroll-card/authentications/{authenticate_number}), answer. */
export interface QueryPayrollCardAuthenticationsByAuthenticateNumberResponse {
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识 · ≤ 64 bytes */
  authenticate_source: string
  /** 项目名称 · ≤ 12 bytes */
  project_name: string
  /** 单位名称 · ≤ 12 bytes */
  employer_name: string
  /** 核身状态 · ≤ 32 bytes */
  authenticate_state: 'AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {})
  /** 核身时间 · RFC 3339 with offset · ≤ 32 bytes */
  authenticate_time?: string | undefined
  /** 商家核身单号 · ≤ 64 bytes */
  authenticate_number: string
  /** 核身失败原因 · ≤ 128 bytes */
  authenticate_failed_reason?: string | undefined
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}) | undefined
}

/** 查询微工卡授权关系 (GET /v3/payroll-card/relations/{openid}), answer. */
export interface QueryPayrollCardRelationsByOpenidResponse {
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 授权状态 · ≤ 32 bytes */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {})
  /** 授权时间 · RFC 3339 with offset · ≤ 32 bytes */
  authorize_time?: string | undefined
  /** 取消授权时间 · RFC 3339 with offset · ≤ 32 bytes */
  deauthorize_time?: string | undefined
  /** 微工卡的开通状态 */
  register_state: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED' | (string & {})
  /** 开通时间 */
  register_time?: string | undefined
  /** 关闭时间 */
  close_time?: string | undefined
}

/** 生成授权token (POST /v3/payroll-card/tokens), request body. */
export interface CreatePayrollCardTokensRequest {
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 应用ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 用户实名 · ≤ 1024 bytes · encrypted on the way */
  user_name: string
  /** 用户证件号 · ≤ 1024 bytes · encrypted on the way */
  id_card_number: string
  /** 用工类型 · ≤ 32 bytes */
  employment_type?: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | undefined
}

/** 生成授权token (POST /v3/payroll-card/tokens), answer. */
export interface CreatePayrollCardTokensResponse {
  /** 用户标识 · ≤ 64 bytes */
  openid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 授权token · ≤ 1024 bytes */
  token: string
  /** token有效时间 */
  expires_in: number
}

/** 发起批量转账 (POST /v3/payroll-card/transfer-batches), request body. */
export interface CreatePayrollCardTransferBatchesRequest {
  /** 特约商户号 */
  sub_mchid: string
  /** 特约商户AppID */
  sub_appid?: string | undefined
  /** 特约商户授权类型 */
  authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 · fen */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: Array<{
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 · fen */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户OpenID */
    openid: string
    /** 收款用户姓名 · encrypted on the way */
    user_name: string
  }>
  /** 服务商的AppID */
  sp_appid?: string | undefined
  /** 用工类型 */
  employment_type?: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT' | undefined
  /** 用工场景 */
  employment_scene?: 'LOGISTICS' | 'MANUFACTURING' | 'HOTEL' | 'CATERING' | 'EVENT' | 'RETAIL' | 'OTHERS' | undefined
  business_type?: 'UNDEFINE' | 'PROMOTION' | undefined
}

/** 发起批量转账 (POST /v3/payroll-card/transfer-batches), answer. */
export interface CreatePayrollCardTransferBatchesResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 · RFC 3339 with offset */
  create_time: string
}

/** 生成投保结果 (POST /v3/payroll-card/wesure/insurance), request body. */
export interface CreatePayrollCardWesureInsuranceRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  wesure_order_no: string
  /** 微保保单号 */
  token: string
  /** 保司保单号 */
  insurance_company_order_no: string
  /** 用户标识 */
  openid: string
  /** 投保状态 */
  insure_state: string
  /** 保障生效时间 · RFC 3339 with offset */
  insure_effect_time: string
  /** 保障失效时间 · RFC 3339 with offset */
  insure_invalid_time: string
  /** 保障的保险公司名称 */
  insurance_company_name: string
}

/** 校验核身结果 (POST /v3/payroll-card/wesure/token-validations), request body. */
export interface CreatePayrollCardWesureTokenValidationsRequest {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** 用户姓名 · encrypted on the way */
  user_name: string
  /** 用户身份证号 · encrypted on the way */
  id_card_number: string
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | undefined
}

/** 校验核身结果 (POST /v3/payroll-card/wesure/token-validations), answer. */
export interface CreatePayrollCardWesureTokenValidationsResponse {
  /** 校验结果 */
  result: string
  /** 核身成功时间 · RFC 3339 with offset */
  authenticate_success_time?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 校验不通过原因 */
  fail_reason?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PayrollCardRoutes {
  /** 查询核身记录 */
  'GET /v3/payroll-card/authentications': {
    path: {}
    query: {
      /** 用户标识 */
      openid: string
      /** 应用ID */
      appid?: string | undefined
      /** 子商户应用ID */
      sub_appid?: string | undefined
      /** 子商户号 */
      sub_mchid: string
      /** 核身日期 */
      authenticate_date: string
      /** 核身状态 */
      authenticate_state: string
      /** 本次查询偏移量 */
      offset?: number | undefined
      /** 本次请求最大查询条数 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryPayrollCardAuthenticationsResponse
  }
  /** 微工卡核身预下单（流程中完成授权） */
  'POST /v3/payroll-card/authentications/pre-order-with-auth': {
    path: {}
    query: {}
    body: CreatePayrollCardAuthenticationsPreOrderWithAuthRequest
    response: CreatePayrollCardAuthenticationsPreOrderWithAuthResponse
  }
  /** 微工卡核身预下单 */
  'POST /v3/payroll-card/authentications/pre-order': {
    path: {}
    query: {}
    body: CreatePayrollCardAuthenticationsPreOrderRequest
    response: CreatePayrollCardAuthenticationsPreOrderResponse
  }
  /** 获取核身结果 */
  'GET /v3/payroll-card/authentications/{authenticate_number}': {
    path: {
      /** 商家核身单号 */
      authenticate_number: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryPayrollCardAuthenticationsByAuthenticateNumberResponse
  }
  /** 查询微工卡授权关系 */
  'GET /v3/payroll-card/relations/{openid}': {
    path: {
      /** 用户标识 */
      openid: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
      /** 应用ID */
      appid?: string | undefined
      /** 子商户应用ID */
      sub_appid?: string | undefined
    }
    body: undefined
    response: QueryPayrollCardRelationsByOpenidResponse
  }
  /** 生成授权token */
  'POST /v3/payroll-card/tokens': {
    path: {}
    query: {}
    body: CreatePayrollCardTokensRequest
    response: CreatePayrollCardTokensResponse
  }
  /** 发起批量转账 */
  'POST /v3/payroll-card/transfer-batches': {
    path: {}
    query: {}
    body: CreatePayrollCardTransferBatchesRequest
    response: CreatePayrollCardTransferBatchesResponse
  }
  /** 生成投保结果 */
  'POST /v3/payroll-card/wesure/insurance': {
    path: {}
    query: {}
    body: CreatePayrollCardWesureInsuranceRequest
    response: undefined
  }
  /** 校验核身结果 */
  'POST /v3/payroll-card/wesure/token-validations': {
    path: {}
    query: {}
    body: CreatePayrollCardWesureTokenValidationsRequest
    response: CreatePayrollCardWesureTokenValidationsResponse
  }
}
