// Generated from the catalogue by `npm run generate`. Do not edit.

/** 通过商户协议号查询协议 (GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}), answer. */
export interface QueryEcommerceCombinePapayContractsByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议Id */
  contract_id: string
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 · RFC 3339 with offset */
  contract_signed_time: string
  /** 协议到期时间 · RFC 3339 with offset */
  contract_expired_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 · RFC 3339 with offset */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark: string
  } | undefined
  /** 用户openid */
  openid: string
}

/** 商户协议号解约协议 (POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), request body. */
export interface TerminateEcommerceCombinePapayContractsRequest {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 商户协议号解约协议 (POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate), answer. */
export interface TerminateEcommerceCombinePapayContractsResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** APP方式预签约 (POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign), request body. */
export interface CreateEcommerceCombinePapayContractsPreEntrustSignRequest {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
  /** 返回app标识 */
  return_app?: boolean | undefined
  /** 商户数据包 */
  attach?: string | undefined
}

/** APP方式预签约 (POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign), answer. */
export interface CreateEcommerceCombinePapayContractsPreEntrustSignResponse {
  /** 预签约Id */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 小程序方式预签约 (POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program), request body. */
export interface CreateEcommerceCombinePapayContractsPreEntrustSignMiniProgramRequest {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
}

/** 小程序方式预签约 (POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program), answer. */
export interface CreateEcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 电商合单委托代扣支付 (POST /v3/ecommerce/combine-papay/transactions), request body. */
export interface CreateEcommerceCombinePapayTransactionsRequest {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 子单信息 */
  sub_orders?: Array<{
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach?: string | undefined
    /** 订单金额 */
    amount: {
      /** 标价金额 · fen */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string | undefined
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · fen */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子单风控信息 */
    sub_risk_info?: string | undefined
    /** 商品服务类型 · not confirmed by the documentation */
    order_service_type?: string | undefined
    /** 个人收款方受理授权 ID · not confirmed by the documentation */
    individual_auth_id?: string | undefined
    /** 个人收款方平台昵称 · not confirmed by the documentation */
    individual_name?: string | undefined
    /** 订单优惠标记 · not confirmed by the documentation */
    goods_tag?: string | undefined
  }> | undefined
  /** 风控信息 */
  risk_info?: string | undefined
}

/** 电商合单委托代扣支付 (POST /v3/ecommerce/combine-papay/transactions), answer. */
export interface CreateEcommerceCombinePapayTransactionsResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: Array<{
    /** 子单商户号 */
    mchid: string
    /** 交易类型 */
    trade_type: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 子单微信订单号 */
    transaction_id: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string | undefined
    /** 订单金额 */
    amount?: {
      /** 标价金额 · fen */
      total_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付金额 · fen */
      payer_amount?: number | undefined
      /** 现金支付币种 */
      payer_currency?: string | undefined
    } | undefined
    /** 用户在子商户下的唯一标识 · not confirmed by the documentation */
    sub_openid?: string | undefined
    /** 个人收款方受理授权 ID · not confirmed by the documentation */
    individual_auth_id?: string | undefined
    /** 个人收款方平台昵称 · not confirmed by the documentation */
    individual_name?: string | undefined
  }> | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string
  } | undefined
}

/** 电商合单委托代扣查询订单 (GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}), answer. */
export interface QueryEcommerceCombinePapayTransactionsByCombineOutTradeNoResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: Array<{
    /** 子单商户号 */
    mchid: string
    /** 交易类型 */
    trade_type: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 子单微信订单号 */
    transaction_id: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string | undefined
    /** 订单金额 */
    amount?: {
      /** 标价金额 · fen */
      total_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付金额 · fen */
      payer_amount?: number | undefined
      /** 现金支付币种 */
      payer_currency?: string | undefined
    } | undefined
    /** 用户在子商户下的唯一标识 · not confirmed by the documentation */
    sub_openid?: string | undefined
    /** 个人收款方受理授权 ID · not confirmed by the documentation */
    individual_auth_id?: string | undefined
    /** 个人收款方平台昵称 · not confirmed by the documentation */
    individual_name?: string | undefined
  }> | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string
  } | undefined
}

/** 电商合单委托代扣撤销订单 (POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse), request body. */
export interface ReverseEcommerceCombinePapayTransactionsRequest {
  /** 合单商户APPID */
  combine_appid: string
  /** 子单信息 */
  sub_orders?: Array<{
    /** 子单商户号 */
    mchid: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string | undefined
    /** 个人收款方受理授权 ID · not confirmed by the documentation */
    individual_auth_id?: string | undefined
  }> | undefined
  /** 委托代扣协议 ID · not confirmed by the documentation */
  contract_id?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EcommercePapayRoutes {
  /** 通过商户协议号查询协议 */
  'GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': {
    path: {
      /** 委托代扣协议模板Id */
      plan_id: number
      /** 商户签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceCombinePapayContractsByOutContractCodeResponse
  }
  /** 商户协议号解约协议 */
  'POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': {
    path: {
      /** 委托代扣协议模板Id */
      plan_id: number
      /** 商户签约协议号 */
      out_contract_code: string
    }
    query: {}
    body: TerminateEcommerceCombinePapayContractsRequest
    response: TerminateEcommerceCombinePapayContractsResponse
  }
  /** APP方式预签约 */
  'POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign': {
    path: {}
    query: {}
    body: CreateEcommerceCombinePapayContractsPreEntrustSignRequest
    response: CreateEcommerceCombinePapayContractsPreEntrustSignResponse
  }
  /** 小程序方式预签约 */
  'POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': {
    path: {}
    query: {}
    body: CreateEcommerceCombinePapayContractsPreEntrustSignMiniProgramRequest
    response: CreateEcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse
  }
  /** 电商合单委托代扣支付 */
  'POST /v3/ecommerce/combine-papay/transactions': {
    path: {}
    query: {}
    body: CreateEcommerceCombinePapayTransactionsRequest
    response: CreateEcommerceCombinePapayTransactionsResponse
  }
  /** 电商合单委托代扣查询订单 */
  'GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': {
    path: {
      /** 合单商户订单号 */
      combine_out_trade_no: string
    }
    query: {}
    body: undefined
    response: QueryEcommerceCombinePapayTransactionsByCombineOutTradeNoResponse
  }
  /** 电商合单委托代扣撤销订单 */
  'POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': {
    path: {
      /** 合单商户订单号 */
      combine_out_trade_no: string
    }
    query: {}
    body: ReverseEcommerceCombinePapayTransactionsRequest
    response: undefined
  }
}
