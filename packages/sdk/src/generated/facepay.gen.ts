// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询用户授权的实名信息 (GET /v3/facemch/users/{face_sid}), answer. */
export interface QueryFacemchUsersByFaceSidResponse {
  /** UnionID */
  union_id?: string | undefined
  /** 用户在商户appid下的唯⼀标识 */
  openid?: string | undefined
  /** 用户在⼦商户appid下的唯⼀标识 */
  sub_openid?: string | undefined
  /** 姓名信息 */
  real_name_info?: {
    /** 加密后的姓名信息 · encrypted on the way */
    encrypted_real_name?: string | undefined
    credential_type?: number | undefined
    /** 加密后的身份证号 · encrypted on the way */
    encrypted_credential_id?: string | undefined
  } | undefined
}

/** 获取authinfo接口 (POST /v3/offlineface/authinfo), request body. */
export interface CreateOfflinefaceAuthinfoRequest {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}

/** 获取authinfo接口 (POST /v3/offlineface/authinfo), answer. */
export interface CreateOfflinefaceAuthinfoResponse {
  /** 授权信息 */
  authinfo: string
}

/** 预签约接口 (POST /v3/offlineface/contracts/presign), request body. */
export interface PresignOfflinefaceContractsRequest {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: {
    /** 商户用户ID */
    out_user_id: string
    /** 刷脸用户名 */
    identification_name?: string | undefined
    /** 机构ID */
    organization_id: string
    /** 证件信息 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD'
      /** 证件ID · encrypted on the way */
      identification_number: string
    } | undefined
    /** 手机号码 · encrypted on the way */
    phone?: string | undefined
  }
  /** 签约指定银行卡 */
  limit_bank_card?: {
    /** 银行卡号 · encrypted on the way */
    bank_card_number?: string | undefined
    /** 开卡人姓名 · encrypted on the way */
    identification_name?: string | undefined
    /** 开卡人证件 */
    identification?: {
      /** 证件类型 */
      identification_type: 'IDCARD'
      /** 证件ID · encrypted on the way */
      identification_number: string
    } | undefined
    /** 银行卡有效期 · MM/YY */
    valid_thru?: string | undefined
    /** 银行类型 */
    bank_type?: string | undefined
    /** 开卡预留手机号 · encrypted on the way */
    phone?: string | undefined
  } | undefined
  /** 签约模式 */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | undefined
}

/** 预签约接口 (POST /v3/offlineface/contracts/presign), answer. */
export interface PresignOfflinefaceContractsResponse {
  /** 会话ID */
  presign_token: string
}

/** 签约查询接口 (GET /v3/offlineface/contracts/{contract_id}), answer. */
export interface QueryOfflinefaceContractsByContractIdResponse {
  /** 签约ID */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 机构ID */
  organization_id: string
  /** 用户ID */
  use_id?: string | undefined
  /** 签约用户openid */
  openid?: string | undefined
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 签约时间 · RFC 3339 with offset */
  contract_signed_time: string
  /** 解约时间 · RFC 3339 with offset */
  contract_terminated_time?: string | undefined
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}

/** 查询重采用户列表 (GET /v3/offlineface/face-collections), answer. */
export interface QueryOfflinefaceFaceCollectionsResponse {
  /** 重采列表 */
  face_collections: Array<{
    /** 重采ID */
    collection_id: string
    /** 用户ID */
    use_id: string
    /** 机构ID */
    organization_id: string
    /** 重采状态 */
    collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
    /** 注册照上传时间 · RFC 3339 with offset */
    register_photo_upload_time?: string | undefined
    /** 支付用户确认时间 · RFC 3339 with offset */
    confirm_time?: string | undefined
  }>
}

/** 查询重采请求详情 (GET /v3/offlineface/face-collections/{collection_id}), answer. */
export interface QueryOfflinefaceFaceCollectionsByCollectionIdResponse {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /** 注册照上传时间 · RFC 3339 with offset */
  register_photo_upload_time?: string | undefined
  /** 支付用户确认时间 · RFC 3339 with offset */
  confirm_time?: string | undefined
}

/** 获取还款链接接口 (POST /v3/offlineface/repayment-url), request body. */
export interface CreateOfflinefaceRepaymentUrlRequest {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}

/** 获取还款链接接口 (POST /v3/offlineface/repayment-url), answer. */
export interface CreateOfflinefaceRepaymentUrlResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 · RFC 3339 with offset */
  expire_at: string
}

/** 申请扣款接口 (POST /v3/offlineface/transactions), request body. */
export interface CreateOfflinefaceTransactionsRequest {
  /** 支付凭证 */
  auth_code: string
  /** 服务商公众号appid */
  sp_appid?: string | undefined
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid?: string | undefined
  /** 金额信息 */
  amount?: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency: 'CNY'
  } | undefined
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip: string
  } | undefined
  /** 优惠标记 */
  goods_tag?: string | undefined
  /** 商品信息 */
  description?: string | undefined
  /** 商户附加信息 */
  attach?: string | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否支持分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 业务信息 */
  business?: {
    /** 平台产品ID */
    business_product_id: 2 | 11
    /** 平台场景ID */
    business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126
  } | undefined
}

/** 申请扣款接口 (POST /v3/offlineface/transactions), answer. */
export interface CreateOfflinefaceTransactionsResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string | undefined
    /** 子公众下的openid */
    sub_openid?: string | undefined
  } | undefined
  /** 金额信息 */
  amount?: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  } | undefined
  /** 优惠信息列表 */
  promotion_detail?: Array<Record<string, unknown>> | undefined
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string | undefined
  } | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {}) | undefined
  /** 交易状态 */
  trade_state?: string | undefined
  /** 交易描述 */
  trade_state_description?: string | undefined
  /** 欠款状态 */
  debt_state?: string | undefined
  /** 商品信息 */
  description?: string | undefined
  /** 商户附加信息 */
  attach?: string | undefined
  /** 支付成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 还款微信订单号 */
  repayment_transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 错误分类 */
  error_type?: string | undefined
}

/** 查单接口 (GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryOfflinefaceTransactionsByOutTradeNoResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string | undefined
    /** 子公众下的openid */
    sub_openid?: string | undefined
  } | undefined
  /** 金额信息 */
  amount?: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  } | undefined
  /** 优惠信息列表 */
  promotion_detail?: Array<Record<string, unknown>> | undefined
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string | undefined
  } | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {}) | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string | undefined
  /** 欠款状态 */
  debt_state?: string | undefined
  /** 商品信息 */
  description?: string | undefined
  /** 商户附加信息 */
  attach?: string | undefined
  /** 支付成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 还款微信订单号 */
  repayment_transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 错误分类 */
  error_type?: string | undefined
}

/** 查询机构信息接口 (GET /v3/offlinefacemch/organizations), answer. */
export interface QueryOfflinefacemchOrganizationsResponse {
  /** 机构ID */
  organization_id?: string | undefined
  /** 机构名称 */
  organization_name?: string | undefined
}

/** 刷脸用户信息查询接口 (GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}), answer. */
export interface QueryOfflinefacemchOrganizationsUsersByOutUserIdResponse {
  /** 刷脸用户ID */
  use_id?: string | undefined
  /** 商户刷脸用户ID */
  out_user_id?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
  /** 姓名 */
  user_name?: string | undefined
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {}) | undefined
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string | undefined
  } | undefined
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string | undefined
  } | undefined
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {}) | undefined
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {}) | undefined
  /** 人脸图片上传状态 */
  face_image_ok?: boolean | undefined
  /** 签约ID */
  contract_id?: string | undefined
}

/** 刷脸用户信息修改接口 (PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}), request body. */
export interface ModifyOfflinefacemchOrganizationsUsersRequest {
  /** 姓名 · encrypted on the way */
  user_name?: string | undefined
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | undefined
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string | undefined
  } | undefined
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string | undefined
  } | undefined
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED' | undefined
  /** 手机号 · encrypted on the way */
  phone?: string | undefined
}

/** 获取凭证授权接口 (POST /v3/offlinefacemch/tokens), request body. */
export interface CreateOfflinefacemchTokensRequest {
  /** 使用场景 */
  scene?: string | undefined
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?: {
    /** 商户刷脸用户ID */
    out_user_id?: string | undefined
    /** 机构ID */
    organization_id?: string | undefined
  } | undefined
}

/** 获取凭证授权接口 (POST /v3/offlinefacemch/tokens), answer. */
export interface CreateOfflinefacemchTokensResponse {
  /** 授权凭证 */
  token?: string | undefined
}

/** 查询刷掌授权 (GET /v3/palmservice/authorization/openid/{openid}), answer. */
export interface QueryPalmserviceAuthorizationByOpenidResponse {
  /** OpenID */
  openid?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
  /** 授权状态 */
  state?: 'AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {}) | undefined
  /** 授权时间 · RFC 3339 with offset */
  authorize_time?: string | undefined
}

/** 服务关联预授权 (POST /v3/palmservice/authorization/preauthorize), request body. */
export interface CreatePalmserviceAuthorizationPreauthorizeRequest {
  /** OpenID */
  openid: string
  /** 预授权会话ID */
  preauthorize_session_id?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
}

/** 服务关联预授权 (POST /v3/palmservice/authorization/preauthorize), answer. */
export interface CreatePalmserviceAuthorizationPreauthorizeResponse {
  /** 预授权token */
  permission_token: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface FacepayRoutes {
  /** 查询用户授权的实名信息 */
  'GET /v3/facemch/users/{face_sid}': {
    path: {
      /** 终端设备识别用户成功后返回的凭证 */
      face_sid: string
    }
    query: {
      /** 标识本次请求获取的信息类型 */
      info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME'
      /** 微信分配的公众账号ID */
      appid: string
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 微信分配的子商户公众账号ID */
      sub_appid?: string | undefined
      /** ⼦商户证书序列号 */
      sub_serial_no?: string | undefined
    }
    body: undefined
    response: QueryFacemchUsersByFaceSidResponse
  }
  /** 获取authinfo接口 */
  'POST /v3/offlineface/authinfo': {
    path: {}
    query: {}
    body: CreateOfflinefaceAuthinfoRequest
    response: CreateOfflinefaceAuthinfoResponse
  }
  /** 预签约接口 */
  'POST /v3/offlineface/contracts/presign': {
    path: {}
    query: {}
    body: PresignOfflinefaceContractsRequest
    response: PresignOfflinefaceContractsResponse
  }
  /** 签约查询接口 */
  'GET /v3/offlineface/contracts/{contract_id}': {
    path: {
      /** 签约ID */
      contract_id: string
    }
    query: {
      /** 商户签约小程序APPID */
      appid?: string | undefined
    }
    body: undefined
    response: QueryOfflinefaceContractsByContractIdResponse
  }
  /** 查询重采用户列表 */
  'GET /v3/offlineface/face-collections': {
    path: {}
    query: {
      /** 机构ID */
      organization_id: string
      /** 列表偏移 */
      offset?: number | undefined
      /** 资源个数 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryOfflinefaceFaceCollectionsResponse
  }
  /** 查询重采请求详情 */
  'GET /v3/offlineface/face-collections/{collection_id}': {
    path: {
      /** 重采ID */
      collection_id: string
    }
    query: {}
    body: undefined
    response: QueryOfflinefaceFaceCollectionsByCollectionIdResponse
  }
  /** 获取还款链接接口 */
  'POST /v3/offlineface/repayment-url': {
    path: {}
    query: {}
    body: CreateOfflinefaceRepaymentUrlRequest
    response: CreateOfflinefaceRepaymentUrlResponse
  }
  /** 申请扣款接口 */
  'POST /v3/offlineface/transactions': {
    path: {}
    query: {}
    body: CreateOfflinefaceTransactionsRequest
    response: CreateOfflinefaceTransactionsResponse
  }
  /** 查单接口 */
  'GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 服务商商户号 */
      sp_mchid: string
      /** 子商户商户号 */
      sub_mchid: string
      /** 平台产品ID */
      business_product_id: '2' | '11'
    }
    body: undefined
    response: QueryOfflinefaceTransactionsByOutTradeNoResponse
  }
  /** 查询机构信息接口 */
  'GET /v3/offlinefacemch/organizations': {
    path: {}
    query: {
      /** 机构ID */
      organization_id?: string | undefined
      /** 机构名称 */
      organization_name?: string | undefined
    }
    body: undefined
    response: QueryOfflinefacemchOrganizationsResponse
  }
  /** 刷脸用户信息查询接口 */
  'GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': {
    path: {
      /** 机构ID */
      organization_id: string
      /** 商户刷脸用户ID */
      out_user_id: string
    }
    query: {}
    body: undefined
    response: QueryOfflinefacemchOrganizationsUsersByOutUserIdResponse
  }
  /** 刷脸用户信息修改接口 */
  'PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': {
    path: {
      /** 机构ID */
      organization_id: string
      /** 商户刷脸用户ID */
      out_user_id: string
    }
    query: {}
    body: ModifyOfflinefacemchOrganizationsUsersRequest
    response: undefined
  }
  /** 解除刷脸用户签约关系接口 */
  'POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': {
    path: {
      /** 机构ID */
      organization_id: string
      /** 用户ID */
      user_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 获取凭证授权接口 */
  'POST /v3/offlinefacemch/tokens': {
    path: {}
    query: {}
    body: CreateOfflinefacemchTokensRequest
    response: CreateOfflinefacemchTokensResponse
  }
  /** 查询刷掌授权 */
  'GET /v3/palmservice/authorization/openid/{openid}': {
    path: {
      /** OpenID */
      openid: string
    }
    query: {
      /** 机构ID */
      organization_id: string
    }
    body: undefined
    response: QueryPalmserviceAuthorizationByOpenidResponse
  }
  /** 服务关联预授权 */
  'POST /v3/palmservice/authorization/preauthorize': {
    path: {}
    query: {}
    body: CreatePalmserviceAuthorizationPreauthorizeRequest
    response: CreatePalmserviceAuthorizationPreauthorizeResponse
  }
}
