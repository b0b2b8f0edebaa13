// Generated from the catalogue by `npm run generate`. Do not edit.

/** 微信分付-支付方式前置服务 (POST /v3/pay/acquiring-bank/transactions/exposure), request body. */
export interface CreatePayAcquiringBankTransactionsExposureRequest {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 从业机构应用AppID */
  acquiring_bank_appid?: string | undefined
  /** 特约商户号 */
  merchant_id: string
  /** 特约商户应用AppID */
  merchant_appid?: string | undefined
  /** 渠道商户号 */
  channel_id: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    acquiring_bank_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
    /** 用户标识 */
    merchant_openid?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务 (POST /v3/pay/acquiring-bank/transactions/exposure), answer. */
export interface CreatePayAcquiringBankTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string | undefined
}

/** 商户贴息-获取微信分付曝光建议 (POST /v3/pay/instal/exposure), request body. */
export interface CreatePayInstalExposureRequest {
  /** 直连商户号 */
  mchid: string
  /** 应用AppID */
  appid: string
  /** 用户ID的类型 */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号的十六进制字符串 */
  phone_number_hash?: string | undefined
}

/** 商户贴息-获取微信分付曝光建议 (POST /v3/pay/instal/exposure), answer. */
export interface CreatePayInstalExposureResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** 商户贴息-获取微信分付曝光建议 (POST /v3/pay/instal/partner/exposure), request body. */
export interface CreatePayInstalPartnerExposureRequest {
  /** 服务商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 用户ID */
  user_id?: {
    /** 用户ID的类型 */
    user_id_type?: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID' | undefined
    /** 用户服务标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
  } | undefined
}

/** 商户贴息-获取微信分付曝光建议 (POST /v3/pay/instal/partner/exposure), answer. */
export interface CreatePayInstalPartnerExposureResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

/** Routes of this product that answer with JSON or with nothing. */
export interface InstallmentRoutes {
  /** 微信分付-支付方式前置服务 */
  'POST /v3/pay/acquiring-bank/transactions/exposure': {
    path: {}
    query: {}
    body: CreatePayAcquiringBankTransactionsExposureRequest
    response: CreatePayAcquiringBankTransactionsExposureResponse
  }
  /** 商户贴息-获取微信分付曝光建议 */
  'POST /v3/pay/instal/exposure': {
    path: {}
    query: {}
    body: CreatePayInstalExposureRequest
    response: CreatePayInstalExposureResponse
  }
  /** 商户贴息-获取微信分付曝光建议 */
  'POST /v3/pay/instal/partner/exposure': {
    path: {}
    query: {}
    body: CreatePayInstalPartnerExposureRequest
    response: CreatePayInstalPartnerExposureResponse
  }
}
