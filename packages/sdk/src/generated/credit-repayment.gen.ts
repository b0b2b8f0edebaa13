// Generated from the catalogue by `npm run generate`. Do not edit.

/** APP预签约自动还款协议 (POST /v3/credit-repayment/partner/contracts/app-presign), request body. */
export interface CreateCreditRepaymentPartnerContractsAppPresignRequest {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
    /** 自然人证件号码 · encrypted on the way */
    identity_id: string
    /** 自然人姓名 · encrypted on the way */
    real_name: string
  }
  /** 交易信息 */
  trade_info?: {
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 还款金额 · in the smallest unit of its currency */
    deduct_amount: number
    /** 产品描述 */
    description?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 商户回调地址 */
    notify_url?: string | undefined
  } | undefined
}

/** APP预签约自动还款协议 (POST /v3/credit-repayment/partner/contracts/app-presign), answer. */
export interface CreateCreditRepaymentPartnerContractsAppPresignResponse {
  /** 预签约码 */
  presign_token: string
  /** 跳转到的签约服务提供方 */
  redirect_service?: string | undefined
}

/** H5预签约自动还款协议 (POST /v3/credit-repayment/partner/contracts/h5-presign), request body. */
export interface CreateCreditRepaymentPartnerContractsH5PresignRequest {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
    /** 自然人证件号码 · encrypted on the way */
    identity_id: string
    /** 自然人姓名 · encrypted on the way */
    real_name: string
  }
  /** 交易信息 */
  trade_info?: {
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 还款金额 · in the smallest unit of its currency */
    deduct_amount: number
    /** 产品描述 */
    description?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 商户回调地址 */
    notify_url?: string | undefined
  } | undefined
  /** 跳转控制信息 */
  jump_info?: {
    /** 签约完后要跳转到的应用AppID */
    jump_appid?: string | undefined
  } | undefined
}

/** H5预签约自动还款协议 (POST /v3/credit-repayment/partner/contracts/h5-presign), answer. */
export interface CreateCreditRepaymentPartnerContractsH5PresignResponse {
  /** 拉起微信支付签约页的URL */
  redirect_url: string
}

/** 解除自动还款协议 (POST /v3/credit-repayment/partner/contracts/terminate), request body. */
export interface TerminateCreditRepaymentPartnerContractsRequest {
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 协议解约备注 */
  contract_termination_remark: string
}

/** 解除自动还款协议 (POST /v3/credit-repayment/partner/contracts/terminate), answer. */
export interface TerminateCreditRepaymentPartnerContractsResponse {
  /** 协议信息 */
  contract_info?: {
    /** 协议ID */
    contract_id: string
    /** 模板ID */
    plan_id: string
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 协议状态 */
    contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
    /** 协议签署时间 · RFC 3339 with offset */
    contract_signed_time?: string | undefined
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time?: string | undefined
    /** 协议解约方式 */
    contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {}) | undefined
    /** 协议解约备注 */
    contract_termination_remark?: string | undefined
    /** 还款日 */
    repayment_day?: number | undefined
    /** 用户服务商标识 */
    openid?: string | undefined
    /** 服务商AppID */
    appid?: string | undefined
    /** 还款金额上限 · in the smallest unit of its currency */
    repayment_amount_limit: number
  } | undefined
}

/** 查询自动还款协议 (GET /v3/credit-repayment/partner/contracts/{out_contract_code}), answer. */
export interface QueryCreditRepaymentPartnerContractsByOutContractCodeResponse {
  /** 协议ID */
  contract_id: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 协议状态 */
  contract_state: 'CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {})
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time?: string | undefined
  /** 协议解约时间 · RFC 3339 with offset */
  contract_terminated_time?: string | undefined
  /** 协议解约方式 */
  contract_terminated_mode?: 'TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {}) | undefined
  /** 协议解约备注 */
  contract_termination_remark?: string | undefined
  /** 还款日 */
  repayment_day?: number | undefined
  /** 用户服务商标识 */
  openid?: string | undefined
  /** 服务商AppID */
  appid?: string | undefined
  /** 还款金额上限 · in the smallest unit of its currency */
  repayment_amount_limit: number
}

/** 发起还款 (POST /v3/credit-repayment/partner/deduct-orders), request body. */
export interface CreateCreditRepaymentPartnerDeductOrdersRequest {
  /** 还款协议ID */
  contract_id: string
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款金额 */
  deduct_amount: string
  /** 商户回调地址 */
  notify_url: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 发起还款 (POST /v3/credit-repayment/partner/deduct-orders), answer. */
export interface CreateCreditRepaymentPartnerDeductOrdersResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {})
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string | undefined
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string | undefined
  /** 微信支付的支付单号 */
  transaction_id?: string | undefined
}

/** 查询还款单 (GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}), answer. */
export interface QueryCreditRepaymentPartnerDeductOrdersByOutTradeNoResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {})
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string | undefined
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string | undefined
  /** 微信支付的支付单号 */
  transaction_id?: string | undefined
}

/** 预约还款 (POST /v3/credit-repayment/partner/schedule-records/batch-create), request body. */
export interface CreateCreditRepaymentPartnerScheduleRecordsBatchCreateRequest {
  /** 还款协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 预约还款项列表 */
  schedule_items: Array<{
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 应还款金额 */
    repayment_amount: string
    /** 最低还款金额 */
    min_repayment_amount?: string | undefined
    /** 还款日期 */
    repayment_date: string
  }>
}

/** 预约还款 (POST /v3/credit-repayment/partner/schedule-records/batch-create), answer. */
export interface CreateCreditRepaymentPartnerScheduleRecordsBatchCreateResponse {
  /** 预约还款记录列表 */
  schedule_records?: Array<{
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 还款协议ID */
    contract_id?: string | undefined
    /** 应还款金额 */
    repayment_amount: string
    /** 最低还款金额 */
    min_repayment_amount: string
    /** 还款日期 */
    repayment_date: string
    /** 用户标识 */
    openid: string
  }> | undefined
}

/** 查询预约还款记录 (GET /v3/credit-repayment/partner/schedule-records/{out_record_id}), answer. */
export interface QueryCreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 还款协议ID */
  contract_id?: string | undefined
  /** 应还款金额 */
  repayment_amount: string
  /** 最低还款金额 */
  min_repayment_amount: string
  /** 还款日期 */
  repayment_date: string
  /** 用户标识 */
  openid: string
}

/** 还款单查询 (GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}), answer. */
export interface QueryRepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse {
  /** 还款服务商APPID */
  combine_appid: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款单微信支付订单号 */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 */
    openid: string
  } | undefined
  /** 还款明细单信息列表 */
  sub_orders?: Array<{
    /** 还款单发起商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 还款明细单微信支付订单号 */
    transaction_id?: string | undefined
    /** 交易类型 */
    trade_type?: 'REPAYMENT' | (string & {}) | undefined
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {}) | undefined
    /** 付款银行 */
    bank_type?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 子单金额信息 */
    amount?: {
      /** 标价金额 · in the smallest unit of its currency */
      total_amount: number
      /** 标价币种 */
      currency?: string | undefined
      /** 现金支付金额 · in the smallest unit of its currency */
      payer_amount: number
      /** 现金支付币种 */
      payer_currency?: string | undefined
    } | undefined
  }> | undefined
}

/** 商户关单 (POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close), request body. */
export interface CloseRepaymentCombineTransactionsPartnerOutTradeNoRequest {
  /** 还款明细单信息列表 · ≤ 10 items */
  sub_orders: Array<{
    /** 还款单发起商户号 */
    mchid: string
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }>
}

/** 还款下单 (POST /v3/repayment/combine-transactions/partner/prepay), request body. */
export interface PrepayRepaymentCombineTransactionsPartnerRequest {
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款明细单信息列表 · ≤ 10 items */
  sub_orders: Array<{
    /** 还款单发起商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · in the smallest unit of its currency */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 附加数据 */
    attach: string
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · in the smallest unit of its currency */
      subsidy_amount?: number | undefined
    } | undefined
  }>
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** H5调起支付场景信息 */
  h5_info?: {
    /** 还款服务商APPID */
    combine_appid: string
    /** 用户终端IP */
    payer_client_ip: string
    /** 场景类型 */
    type: 'iOS' | 'Android' | 'Wap'
    /** 应用名称 */
    app_name?: string | undefined
    /** 网站URL */
    app_url: string
    /** iOS平台BundleID */
    bundle_id?: string | undefined
    /** Android平台PackageName */
    package_name?: string | undefined
  } | undefined
  /** APP调起支付场景信息 */
  app_info?: {
    /** 还款服务商APPID */
    combine_appid: string
  } | undefined
  /** 小程序调起支付场景信息 */
  miniprogram_info?: {
    /** 还款服务商APPID */
    combine_appid: string
    /** 用户标识 */
    openid: string
  } | undefined
  /** 支付者信息 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: {
      /** 类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'TAIWAN_COMPATRIOT_PERMIT'
      /** 加密后的证件号 · encrypted on the way */
      number: string
      /** 加密后的姓名 · encrypted on the way */
      name: string
    } | undefined
  } | undefined
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?: {
    /** 还款服务商APPID */
    combine_appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 网页经营场景URL */
    webview_url?: string | undefined
  } | undefined
}

/** 还款下单 (POST /v3/repayment/combine-transactions/partner/prepay), answer. */
export interface PrepayRepaymentCombineTransactionsPartnerResponse {
  /** 预支付交易会话标识 */
  prepay_id?: string | undefined
  /** 支付跳转链接 */
  h5_url?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CreditRepaymentRoutes {
  /** APP预签约自动还款协议 */
  'POST /v3/credit-repayment/partner/contracts/app-presign': {
    path: {}
    query: {}
    body: CreateCreditRepaymentPartnerContractsAppPresignRequest
    response: CreateCreditRepaymentPartnerContractsAppPresignResponse
  }
  /** H5预签约自动还款协议 */
  'POST /v3/credit-repayment/partner/contracts/h5-presign': {
    path: {}
    query: {}
    body: CreateCreditRepaymentPartnerContractsH5PresignRequest
    response: CreateCreditRepaymentPartnerContractsH5PresignResponse
  }
  /** 解除自动还款协议 */
  'POST /v3/credit-repayment/partner/contracts/terminate': {
    path: {}
    query: {}
    body: TerminateCreditRepaymentPartnerContractsRequest
    response: TerminateCreditRepaymentPartnerContractsResponse
  }
  /** 查询自动还款协议 */
  'GET /v3/credit-repayment/partner/contracts/{out_contract_code}': {
    path: {
      /** 服务商签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: undefined
    response: QueryCreditRepaymentPartnerContractsByOutContractCodeResponse
  }
  /** 发起还款 */
  'POST /v3/credit-repayment/partner/deduct-orders': {
    path: {}
    query: {}
    body: CreateCreditRepaymentPartnerDeductOrdersRequest
    response: CreateCreditRepaymentPartnerDeductOrdersResponse
  }
  /** 查询还款单 */
  'GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}': {
    path: {
      /** 商户侧交易单号 */
      out_trade_no: string
    }
    query: {}
    body: undefined
    response: QueryCreditRepaymentPartnerDeductOrdersByOutTradeNoResponse
  }
  /** 预约还款 */
  'POST /v3/credit-repayment/partner/schedule-records/batch-create': {
    path: {}
    query: {}
    body: CreateCreditRepaymentPartnerScheduleRecordsBatchCreateRequest
    response: CreateCreditRepaymentPartnerScheduleRecordsBatchCreateResponse
  }
  /** 查询预约还款记录 */
  'GET /v3/credit-repayment/partner/schedule-records/{out_record_id}': {
    path: {
      /** 商户侧预约还款单号 */
      out_record_id: string
    }
    query: {
      /** 还款协议ID */
      contract_id: string
    }
    body: undefined
    response: QueryCreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse
  }
  /** 还款单查询 */
  'GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': {
    path: {
      /** 还款单订单号 */
      combine_out_trade_no: string
    }
    query: {}
    body: undefined
    response: QueryRepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse
  }
  /** 商户关单 */
  'POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': {
    path: {
      /** 还款单订单号 */
      combine_out_trade_no: string
    }
    query: {}
    body: CloseRepaymentCombineTransactionsPartnerOutTradeNoRequest
    response: undefined
  }
  /** 还款下单 */
  'POST /v3/repayment/combine-transactions/partner/prepay': {
    path: {}
    query: {}
    body: PrepayRepaymentCombineTransactionsPartnerRequest
    response: PrepayRepaymentCombineTransactionsPartnerResponse
  }
}
