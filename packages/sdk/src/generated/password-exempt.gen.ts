// Generated from the catalogue by `npm run generate`. Do not edit.

/** 电商收付通模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program), request body. */
export interface CreatePasswordExemptContractContractsEcommercePreEntrustSignMiniProgramRequest {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}

/** 电商收付通模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program), answer. */
export interface CreatePasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

/** 电商收付通模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign), request body. */
export interface CreatePasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignRequest {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid: string
}

/** 电商收付通模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign), answer. */
export interface CreatePasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 直连商户模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program), request body. */
export interface CreatePasswordExemptContractContractsNormalPreEntrustSignMiniProgramRequest {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}

/** 直连商户模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program), answer. */
export interface CreatePasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

/** 直连商户模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign), request body. */
export interface CreatePasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignRequest {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid: string
}

/** 直连商户模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign), answer. */
export interface CreatePasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 清算机构模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program), request body. */
export interface CreatePasswordExemptContractContractsQsPreEntrustSignMiniProgramRequest {
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}

/** 清算机构模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program), answer. */
export interface CreatePasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

/** 清算机构模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign), request body. */
export interface CreatePasswordExemptContractContractsQsPreEntrustSignPayRedirectSignRequest {
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}

/** 清算机构模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign), answer. */
export interface CreatePasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 商户通过商户协议号查询协议 (GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryPasswordExemptContractContractsByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account?: string | undefined
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time?: string | undefined
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
}

/** 商户通过商户协议号解约协议 (POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate), request body. */
export interface TerminatePasswordExemptContractContractsRequest {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 商户通过商户协议号解约协议 (POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate), answer. */
export interface TerminatePasswordExemptContractContractsResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 服务商模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program), request body. */
export interface CreatePasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramRequest {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
}

/** 服务商模式小程序场景预签约 (POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program), answer. */
export interface CreatePasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

/** 服务商模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign), request body. */
export interface CreatePasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignRequest {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 服务商模式支付后场景预签约 (POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign), answer. */
export interface CreatePasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PasswordExemptRoutes {
  /** 电商收付通模式小程序场景预签约 */
  'POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsEcommercePreEntrustSignMiniProgramRequest
    response: CreatePasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse
  }
  /** 电商收付通模式支付后场景预签约 */
  'POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignRequest
    response: CreatePasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse
  }
  /** 直连商户模式小程序场景预签约 */
  'POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsNormalPreEntrustSignMiniProgramRequest
    response: CreatePasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse
  }
  /** 直连商户模式支付后场景预签约 */
  'POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignRequest
    response: CreatePasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse
  }
  /** 清算机构模式小程序场景预签约 */
  'POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsQsPreEntrustSignMiniProgramRequest
    response: CreatePasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse
  }
  /** 清算机构模式支付后场景预签约 */
  'POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsQsPreEntrustSignPayRedirectSignRequest
    response: CreatePasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse
  }
  /** 商户通过商户协议号查询协议 */
  'GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 商户签约协议号 */
      out_contract_code: string
      /** 免密支付服务ID */
      service_id: number
    }
    query: {}
    body: undefined
    response: QueryPasswordExemptContractContractsByOutContractCodeResponse
  }
  /** 商户通过商户协议号解约协议 */
  'POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': {
    path: {
      /** 免密支付服务ID */
      service_id: number
      /** 商户签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: TerminatePasswordExemptContractContractsRequest
    response: TerminatePasswordExemptContractContractsResponse
  }
  /** 服务商模式小程序场景预签约 */
  'POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramRequest
    response: CreatePasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse
  }
  /** 服务商模式支付后场景预签约 */
  'POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': {
    path: {}
    query: {}
    body: CreatePasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignRequest
    response: CreatePasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse
  }
}
