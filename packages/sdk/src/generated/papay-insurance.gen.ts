// Generated from the catalogue by `npm run generate`. Do not edit.

/** 提交保单授权信息 (POST /v3/inspolicymgr/deduct/authorizations), request body. */
export interface CreateInspolicymgrDeductAuthorizationsRequest {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
}

/** 提交保单授权信息 (POST /v3/inspolicymgr/deduct/authorizations), answer. */
export interface CreateInspolicymgrDeductAuthorizationsResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid?: string | undefined
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {})
  /** 用户授权时间 · RFC 3339 with offset */
  user_auth_time?: string | undefined
}

/** 查询保单授权信息 (GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}), answer. */
export interface QueryInspolicymgrDeductAuthorizationsByOutInsuranceNoResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 公众账号ID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: 'AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {})
  /** 用户授权时间 · RFC 3339 with offset */
  user_auth_time?: string | undefined
}

/** 上传保单 (POST /v3/inspolicymgr/deduct/policies), request body. */
export interface CreateInspolicymgrDeductPoliciesRequest {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 被保险人姓名列表 */
  insured_name_list: Array<string>
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 · RFC 3339 with offset */
  effective_time: string
  /** 保单失效时间 · RFC 3339 with offset */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 · RFC 3339 with offset */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 · RFC 3339 with offset */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY'
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE'
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<number>
  /** 商户APPID */
  appid: string
  /** 用户在商户公众号内的身份标识 */
  openid: string
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | undefined
  /** 首期保费金额 · fen */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 · fen */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | undefined
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
  /** 收款方用户标识 */
  payee_openid?: string | undefined
}

/** 上传保单 (POST /v3/inspolicymgr/deduct/policies), answer. */
export interface CreateInspolicymgrDeductPoliciesResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: Array<string>
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 · RFC 3339 with offset */
  effective_time: string
  /** 保单失效时间 · RFC 3339 with offset */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 · RFC 3339 with offset */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 · RFC 3339 with offset */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<number>
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined
  /** 首期保费金额 · fen */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 · fen */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined
}

/** 查询保单 (GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}), answer. */
export interface QueryInspolicymgrDeductPoliciesByOutInsuranceNoResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: Array<string>
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 · RFC 3339 with offset */
  effective_time: string
  /** 保单失效时间 · RFC 3339 with offset */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 · RFC 3339 with offset */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 · RFC 3339 with offset */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<number>
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined
  /** 首期保费金额 · fen */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 · fen */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined
}

/** 更新保单信息 (PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}), request body. */
export interface ModifyInspolicymgrDeductPoliciesRequest {
  /** 被保险人姓名列表 */
  insured_name_list?: Array<string> | undefined
  /** 保险名称 */
  insurance_name?: string | undefined
  /** 保单生效时间 · RFC 3339 with offset */
  effective_time?: string | undefined
  /** 保单失效时间 · RFC 3339 with offset */
  expired_time?: string | undefined
  /** 保障详情 */
  coverage_detail?: string | undefined
  /** 是否支持续保 */
  support_renewal?: boolean | undefined
  /** 可续保开始时间 · RFC 3339 with offset */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 · RFC 3339 with offset */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type?: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | undefined
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state?: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | undefined
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id?: string | undefined
  /** 商户签约协议号 */
  out_contract_code?: string | undefined
  /** 保单的扣费周期列表 */
  policy_periods?: Array<number> | undefined
  /** 是否为赠险 */
  free_insurance?: boolean | undefined
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | undefined
  /** 首期保费金额 · fen */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 · fen */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | undefined
}

/** 更新保单信息 (PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}), answer. */
export interface ModifyInspolicymgrDeductPoliciesResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: Array<string>
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 · RFC 3339 with offset */
  effective_time: string
  /** 保单失效时间 · RFC 3339 with offset */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 · RFC 3339 with offset */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 · RFC 3339 with offset */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type: 'POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {})
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state: 'POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {})
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<number>
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?: 'PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}) | undefined
  /** 期交保费模式 */
  period_premium_mode?: 'PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}) | undefined
  /** 缴费周期 */
  payment_period?: 'PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}) | undefined
  /** 首期保费金额 · fen */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 · fen */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}) | undefined
}

/** 保险商户查询保险自动续费预约 (GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}), answer. */
export interface QueryPapayInsurancePayPolicyPeriodsByPolicyPeriodIdResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string | undefined
  /** 可扣费结束日期 */
  deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 */
  deduct_date?: string | undefined
}

/** 保险商户预约保险自动续费 (POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule), request body. */
export interface SchedulePapayInsurancePayPolicyPeriodsRequest {
  /** 应用ID */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 保险商户预约保险自动续费 (POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule), answer. */
export interface SchedulePapayInsurancePayPolicyPeriodsResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string | undefined
  /** 可扣费结束日期 */
  deduct_end_date?: string | undefined
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 实际扣费的日期 */
  deduct_date?: string | undefined
}

/** 保险商户受理保险自动续费扣款 (POST /v3/papay/insurance-pay/transactions/apply), request body. */
export interface ApplyPapayInsurancePayTransactionsRequest {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 保险商户受理保险自动续费扣款 (POST /v3/papay/insurance-pay/transactions/apply), answer. */
export interface ApplyPapayInsurancePayTransactionsResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 保险商户受理续期自动续费协议 (POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew), request body. */
export interface CreatePapayInsuranceSignContractsRenewRequest {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }>
}

/** 保险商户查询保险自动续费协议 (GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryPapayInsuranceSignContractsByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string | undefined
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 用户OpenID */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 跳转撤销解约小程序的路径 */
  revoke_terminate_contract_redirect_url?: string | undefined
  /** 跳转撤销解约小程序的appid */
  revoke_terminate_contract_redirect_appid?: string | undefined
}

/** 保险商户通过商户协议号解除保险自动续费协议 (POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), request body. */
export interface TerminatePapayInsuranceSignContractsRequest {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 保险商户通过商户协议号解除保险自动续费协议 (POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), answer. */
export interface TerminatePapayInsuranceSignContractsResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string | undefined
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {})
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time?: string | undefined
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: 'USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {})
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
  /** 用户OpenID */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
}

/** 保险商户App预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app), request body. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignAppRequest {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }>
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /** 自然人姓名 · encrypted on the way */
    real_name: string
    /** 自然人身份证号码 · encrypted on the way */
    id_card_number: string
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户App预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app), answer. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignAppResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
}

/** 保险商户H5预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5), request body. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignH5Request {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?: {
      /** 保单额度 */
      policy_amount?: string | undefined
      /** 保险条款列表 */
      policy_clauses?: Array<{
        /** 条款内容 */
        clause_name?: string | undefined
        /** 条款额度 */
        clause_quota?: string | undefined
      }> | undefined
    } | undefined
  }>
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /** 自然人姓名 · encrypted on the way */
    real_name: string
    /** 自然人身份证号码 · encrypted on the way */
    id_card_number: string
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | undefined
  } | undefined
  /** 跳转控制信息 */
  jump_control?: {
    /** 跳转的应用AppID */
    jump_appid?: string | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户H5预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5), answer. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

/** 保险商户JSAPI预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi), request body. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignJsapiRequest {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?: {
      /** 保单额度 */
      policy_amount?: string | undefined
      /** 保险条款列表 */
      policy_clauses?: Array<{
        /** 条款内容 */
        clause_name?: string | undefined
        /** 条款额度 */
        clause_quota?: string | undefined
      }> | undefined
    } | undefined
  }>
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /** 自然人姓名 · encrypted on the way */
    real_name: string
    /** 自然人身份证号码 · encrypted on the way */
    id_card_number: string
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户JSAPI预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi), answer. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignJsapiResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string
}

/** 保险商户小程序预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program), request body. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignMiniProgramRequest {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?: {
      /** 保单额度 */
      policy_amount?: string | undefined
      /** 保险条款列表 */
      policy_clauses?: Array<{
        /** 条款内容 */
        clause_name?: string | undefined
        /** 条款额度 */
        clause_quota?: string | undefined
      }> | undefined
    } | undefined
  }>
  /** 扣费金额信息 */
  amount?: {
    /** 金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?: {
    /** 自然人姓名 · encrypted on the way */
    real_name: string
    /** 自然人身份证号码 · encrypted on the way */
    id_card_number: string
    /** 实名验证类型 */
    identity_type?: 'ID_CARD' | undefined
  } | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户小程序预签约 (POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program), answer. */
export interface CreatePapayInsuranceSignContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

/** 保险商户修改保险扣费周期列表 (POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify), request body. */
export interface ModifyPapayInsuranceSignPolicyPeriodsRequest {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }>
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean | undefined
}

/** 保险商户修改保险扣费周期列表 (POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify), answer. */
export interface ModifyPapayInsuranceSignPolicyPeriodsResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: Array<{
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }> | undefined
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number | undefined
}

/** 保险商户查询保险扣费周期列表 (GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryPapayInsuranceSignPolicyPeriodsByOutContractCodeResponse {
  /** 扣费周期列表 */
  data?: Array<{
    /** 保单的扣费周期编号 */
    policy_period_id: number
    /** 扣费周期预计的扣费的日期 */
    estimated_deduct_date: string
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 扣费周期预约状态 */
    policy_period_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 · fen */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 实际扣费的日期 */
    deduct_date?: string | undefined
  }> | undefined
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 扣费周期总条数 */
  total_count?: number | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PapayInsuranceRoutes {
  /** 提交保单授权信息 */
  'POST /v3/inspolicymgr/deduct/authorizations': {
    path: {}
    query: {}
    body: CreateInspolicymgrDeductAuthorizationsRequest
    response: CreateInspolicymgrDeductAuthorizationsResponse
  }
  /** 查询保单授权信息 */
  'GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': {
    path: {
      /** 商户保险编号 */
      out_insurance_no: string
    }
    query: {}
    body: undefined
    response: QueryInspolicymgrDeductAuthorizationsByOutInsuranceNoResponse
  }
  /** 上传保单 */
  'POST /v3/inspolicymgr/deduct/policies': {
    path: {}
    query: {}
    body: CreateInspolicymgrDeductPoliciesRequest
    response: CreateInspolicymgrDeductPoliciesResponse
  }
  /** 查询保单 */
  'GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}': {
    path: {
      /** 商户保险编号 */
      out_insurance_no: string
    }
    query: {}
    body: undefined
    response: QueryInspolicymgrDeductPoliciesByOutInsuranceNoResponse
  }
  /** 更新保单信息 */
  'PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}': {
    path: {
      /** 商户保险编号 */
      out_insurance_no: string
    }
    query: {}
    body: ModifyInspolicymgrDeductPoliciesRequest
    response: ModifyInspolicymgrDeductPoliciesResponse
  }
  /** 保险商户查询保险自动续费预约 */
  'GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
      /** 保单的扣费周期编号 */
      policy_period_id: number
    }
    query: {}
    body: undefined
    response: QueryPapayInsurancePayPolicyPeriodsByPolicyPeriodIdResponse
  }
  /** 保险商户预约保险自动续费 */
  'POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': {
    path: {
      /** 保单的扣费周期编号 */
      policy_period_id: number
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: SchedulePapayInsurancePayPolicyPeriodsRequest
    response: SchedulePapayInsurancePayPolicyPeriodsResponse
  }
  /** 保险商户受理保险自动续费扣款 */
  'POST /v3/papay/insurance-pay/transactions/apply': {
    path: {}
    query: {}
    body: ApplyPapayInsurancePayTransactionsRequest
    response: ApplyPapayInsurancePayTransactionsResponse
  }
  /** 保险商户受理续期自动续费协议 */
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': {
    path: {
      /** 委托代扣模板ID */
      plan_id: number
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: CreatePapayInsuranceSignContractsRenewRequest
    response: undefined
  }
  /** 保险商户查询保险自动续费协议 */
  'GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 商户签约协议号 */
      out_contract_code: string
      /** 委托代扣模板ID */
      plan_id: number
    }
    query: {}
    body: undefined
    response: QueryPapayInsuranceSignContractsByOutContractCodeResponse
  }
  /** 保险商户通过商户协议号解除保险自动续费协议 */
  'POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    path: {
      /** 委托代扣模板ID */
      plan_id: number
      /** 商户签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: TerminatePapayInsuranceSignContractsRequest
    response: TerminatePapayInsuranceSignContractsResponse
  }
  /** 保险商户App预签约 */
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app': {
    path: {}
    query: {}
    body: CreatePapayInsuranceSignContractsPreEntrustSignAppRequest
    response: CreatePapayInsuranceSignContractsPreEntrustSignAppResponse
  }
  /** 保险商户H5预签约 */
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': {
    path: {}
    query: {}
    body: CreatePapayInsuranceSignContractsPreEntrustSignH5Request
    response: CreatePapayInsuranceSignContractsPreEntrustSignH5Response
  }
  /** 保险商户JSAPI预签约 */
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': {
    path: {}
    query: {}
    body: CreatePapayInsuranceSignContractsPreEntrustSignJsapiRequest
    response: CreatePapayInsuranceSignContractsPreEntrustSignJsapiResponse
  }
  /** 保险商户小程序预签约 */
  'POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePapayInsuranceSignContractsPreEntrustSignMiniProgramRequest
    response: CreatePapayInsuranceSignContractsPreEntrustSignMiniProgramResponse
  }
  /** 保险商户修改保险扣费周期列表 */
  'POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': {
    path: {
      /** 委托代扣模板ID */
      plan_id: number
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: ModifyPapayInsuranceSignPolicyPeriodsRequest
    response: ModifyPapayInsuranceSignPolicyPeriodsResponse
  }
  /** 保险商户查询保险扣费周期列表 */
  'GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 商户签约协议号 */
      out_contract_code: string
      /** 委托代扣模板ID */
      plan_id: number
    }
    query: {
      /** 分页大小 */
      limit?: number | undefined
      /** 分页开始位置 */
      offset?: number | undefined
    }
    body: undefined
    response: QueryPapayInsuranceSignPolicyPeriodsByOutContractCodeResponse
  }
}
