// Generated from the catalogue by `npm run generate`. Do not edit.

/** 合单下单-APP支付 (POST /v3/combine-transactions/app), request body. */
export interface CombineAppPrepayRequest {
  /** 合单商户appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  combine_mchid: string
  /** 合单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 16 bytes */
    device_id?: string | undefined
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 · ≤ 50 items */
  sub_orders: Array<{
    /** 子单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 附加数据 · ≤ 128 bytes */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · fen · ≥ 1 */
      total_amount: number
      /** 标价币种 · ≤ 8 bytes */
      currency: 'CNY'
    }
    /** 商品单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
    out_trade_no: string
    /** 二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    sub_mchid?: string | undefined
    /** 商品详情 */
    detail?: string | undefined
    /** 订单优惠标记 · ≤ 32 bytes */
    goods_tag?: string | undefined
    /** 商品描述 · ≤ 127 bytes */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · fen */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 商品服务类型 · not confirmed by the documentation */
    order_service_type?: string | undefined
  }>
  /** 支付者 */
  combine_payer_info?: {
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
      /** 加密后的证件号 · encrypted on the way */
      number: string
      /** 加密后的姓名 · encrypted on the way */
      name: string
    } | undefined
    /** 用户唯一标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 用户在子商户下的唯一标识 · not confirmed by the documentation */
    sub_openid?: string | undefined
  } | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 预支付交易会话标识 */
  prepay_id?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'> | undefined
  /** 预签约信息 */
  contract_info?: {
    /** 签约商户号 · `^[1-9]\d*$` */
    mchid: string
    /** 签约商户AppID */
    appid: string
    /** 签约商户协议号 */
    out_contract_code: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 回调通知地址 */
    notify_url: string
  } | undefined
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: Array<{
      /** 贴息方案类型 */
      subsidy_period_type: 'DAILY' | 'PERIOD'
      /** 贴息方案列表 */
      subsidy_plan: Array<{
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12
        /** 贴息比例 */
        subsidy_percent: 0 | 100
      }>
    }> | undefined
  } | undefined
}

/** 合单下单-APP支付 (POST /v3/combine-transactions/app), answer. */
export interface CombineAppPrepayResponse {
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code: string
    /** 签约结果描述信息 */
    message?: string | undefined
  } | undefined
}

/** 合单下单-H5支付 (POST /v3/combine-transactions/h5), request body. */
export interface CombineH5PrepayRequest {
  /** 合单商户appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  combine_mchid: string
  /** 合单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 · ≤ 16 bytes */
    device_id?: string | undefined
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** H5场景信息 */
    h5_info: {
      /** 场景类型 · ≤ 32 bytes */
      type: string
      /** 应用名称 · ≤ 64 bytes */
      app_name?: string | undefined
      /** 网站URL · ≤ 128 bytes */
      app_url?: string | undefined
      /** iOS平台BundleID · ≤ 128 bytes */
      bundle_id?: string | undefined
      /** Android平台PackageName · ≤ 128 bytes */
      package_name?: string | undefined
    }
  }
  /** 商品单信息 · ≤ 50 items */
  sub_orders: Array<{
    /** 子单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    mchid: string
    /** 附加数据 · ≤ 128 bytes */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · fen · ≥ 1 */
      total_amount: number
      /** 标价币种 · ≤ 8 bytes */
      currency: 'CNY'
    }
    /** 商品单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
    out_trade_no: string
    /** 二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    sub_mchid?: string | undefined
    /** 订单优惠标记 · ≤ 32 bytes */
    goods_tag?: string | undefined
    /** 商品描述 · ≤ 127 bytes */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · fen */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 商品服务类型 · not confirmed by the documentation */
    order_service_type?: string | undefined
    /** 个人收款方受理授权 ID · not confirmed by the documentation */
    individual_auth_id?: string | undefined
    /** 个人收款方平台昵称 · not confirmed by the documentation */
    individual_name?: string | undefined
  }>
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'> | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
      /** 加密后的证件号 · encrypted on the way */
      number: string
      /** 加密后的姓名 · encrypted on the way */
      name: string
    } | undefined
  } | undefined
  /** 交易场景 · not confirmed by the documentation */
  trade_scenario?: string | undefined
}

/** 合单下单-H5支付 (POST /v3/combine-transactions/h5), answer. */
export interface CombineH5PrepayResponse {
  /** 支付跳转链接 · ≤ 512 bytes */
  h5_url: string
}

/** 个人收款交易通过微信支付订单号查单 (GET /v3/combine-transactions/id/{combine_transaction_id}), answer. */
export interface QueryCombineOrderByIdResponse {
  /** 平台商户应用ID · ≤ 32 bytes */
  combine_appid: string
  /** 平台商户号 · ≤ 32 bytes */
  combine_mchid: string
  /** 交易单订单号 · ≤ 32 bytes */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
  } | undefined
  /** 商品单信息 */
  sub_orders?: Array<{
    /** 商品单发起商户号 · ≤ 32 bytes */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 商品单商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 微信支付订单号 · ≤ 32 bytes */
    transaction_id?: string | undefined
    /** 交易类型 */
    trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {}) | undefined
    /** 交易状态 */
    trade_state: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
    /** 付款银行 · ≤ 32 bytes */
    bank_type?: string | undefined
    /** 附加数据 · ≤ 128 bytes */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset · ≤ 32 bytes */
    success_time?: string | undefined
    /** 订单金额 */
    amount?: {
      /** 标价金额 · fen */
      total_amount: number
      /** 现金支付金额 · fen */
      payer_amount: number
      /** 标价币种 · ≤ 16 bytes */
      currency: string
      /** 现金支付币种 · ≤ 16 bytes */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number | undefined
    } | undefined
    /** 子单子商户号 · ≤ 32 bytes */
    sub_mchid?: string | undefined
    /** 子单子商户 AppId · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 用户在子商户下的唯一标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
  }> | undefined
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {}) | undefined
  /** 分期信息 · not confirmed by the documentation */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean | undefined
    /** 用户实际选择的分期期数 */
    selected_installment_number?: number | undefined
  } | undefined
}

/** 合单下单-JSAPI支付 (POST /v3/combine-transactions/jsapi), request body. */
export interface CombineJsapiPrepayRequest {
  /** 合单商户appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  combine_mchid: string
  /** 合单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 16 bytes */
    device_id?: string | undefined
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 · ≤ 50 items */
  sub_orders: Array<{
    /** 子单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    mchid: string
    /** 附加数据 · ≤ 128 bytes */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · fen · ≥ 1 */
      total_amount: number
      /** 标价币种 · ≤ 8 bytes */
      currency: 'CNY'
    }
    /** 商品单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
    out_trade_no: string
    /** 二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    sub_mchid?: string | undefined
    /** 商品详情 */
    detail?: string | undefined
    /** 订单优惠标记 · ≤ 32 bytes */
    goods_tag?: string | undefined
    /** 商品描述 · ≤ 127 bytes */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · fen */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  }>
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
      /** 加密后的证件号 · encrypted on the way */
      number: string
      /** 加密后的姓名 · encrypted on the way */
      name: string
    } | undefined
  }
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'> | undefined
  /** 贴息信息 */
  subsidy_info?: {
    /** 贴息详情列表 */
    subsidy_detail?: Array<{
      /** 贴息方案类型 */
      subsidy_period_type: 'DAILY' | 'PERIOD'
      /** 贴息方案列表 */
      subsidy_plan: Array<{
        /** 贴息期数 */
        subsidy_installment_num: 3 | 6 | 12
        /** 贴息比例 */
        subsidy_percent: 0 | 100
      }>
    }> | undefined
  } | undefined
}

/** 合单下单-JSAPI支付 (POST /v3/combine-transactions/jsapi), answer. */
export interface CombineJsapiPrepayResponse {
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
}

/** 个人收款交易下单-小程序 (POST /v3/combine-transactions/miniprogram), request body. */
export interface CombineMiniprogramPrepayRequest {
  /** 平台商户应用ID · ≤ 32 bytes */
  combine_appid: string
  /** 平台商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  combine_mchid: string
  /** 交易单订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 */
    openid: string
    /** 用户在子商户下的唯一标识 · not confirmed by the documentation */
    sub_openid?: string | undefined
    /** 实名支付信息 · not confirmed by the documentation */
    identity?: {
      /** 证件类型 */
      type?: string | undefined
      /** 证件姓名 */
      name?: string | undefined
      /** 证件号码 */
      number?: string | undefined
    } | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 · ≤ 50 items */
  sub_orders: Array<{
    /** 商品单发起商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    mchid: string
    /** 商品服务类型 */
    order_service_type?: 'INDIVIDUALTRADE' | undefined
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 商品单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
    out_trade_no: string
    /** 商品单金额 */
    amount: {
      /** 标价金额 · fen · ≥ 1 */
      total_amount: number
      /** 标价币种 · ≤ 8 bytes */
      currency: 'CNY'
    }
    /** 附加数据 · ≤ 128 bytes */
    attach: string
    /** 商品描述 · ≤ 127 bytes */
    description: string
    /** 子单子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    sub_mchid?: string | undefined
    /** 子单子商户 AppId · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · fen */
      subsidy_amount?: number | undefined
    } | undefined
    /** 订单优惠标记 · ≤ 32 bytes */
    goods_tag?: string | undefined
  }>
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | undefined
  /** 交易起始时间 · RFC 3339 with offset · not confirmed by the documentation */
  time_start?: string | undefined
}

/** 个人收款交易下单-小程序 (POST /v3/combine-transactions/miniprogram), answer. */
export interface CombineMiniprogramPrepayResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 合单下单-Native支付 (POST /v3/combine-transactions/native), request body. */
export interface CombineNativePrepayRequest {
  /** 合单商户appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  combine_mchid: string
  /** 合单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 16 bytes */
    device_id?: string | undefined
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
  } | undefined
  /** 商品单信息 · ≤ 50 items */
  sub_orders: Array<{
    /** 子单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    mchid: string
    /** 附加数据 · ≤ 128 bytes */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 · fen · ≥ 1 */
      total_amount: number
      /** 标价币种 · ≤ 8 bytes */
      currency: 'CNY'
    }
    /** 商品单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
    out_trade_no: string
    /** 二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    sub_mchid?: string | undefined
    /** 订单优惠标记 · ≤ 32 bytes */
    goods_tag?: string | undefined
    /** 商品描述 · ≤ 127 bytes */
    description: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /** 补差金额 · fen */
      subsidy_amount?: number | undefined
    } | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 商品服务类型 · not confirmed by the documentation */
    order_service_type?: string | undefined
    /** 个人收款方受理授权 ID · not confirmed by the documentation */
    individual_auth_id?: string | undefined
    /** 个人收款方平台昵称 · not confirmed by the documentation */
    individual_name?: string | undefined
  }>
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'> | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 实名支付 */
    identity?: {
      /** 证件类型 */
      type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER'
      /** 加密后的证件号 · encrypted on the way */
      number: string
      /** 加密后的姓名 · encrypted on the way */
      name: string
    } | undefined
  } | undefined
  /** 交易场景 · not confirmed by the documentation */
  trade_scenario?: string | undefined
}

/** 合单下单-Native支付 (POST /v3/combine-transactions/native), answer. */
export interface CombineNativePrepayResponse {
  /** 二维码链接 · ≤ 512 bytes */
  code_url: string
}

/** 合单查询订单 (GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}), answer. */
export interface QueryCombineOrderResponse {
  /** 合单商户appid · ≤ 32 bytes */
  combine_appid: string
  /** 合单商户号 · ≤ 32 bytes */
  combine_mchid: string
  /** 合单商户订单号 · ≤ 32 bytes */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
  } | undefined
  /** 商品单信息 */
  sub_orders?: Array<{
    /** 子单商户号 · ≤ 32 bytes */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 交易类型 · ≤ 16 bytes */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {}) | undefined
    /** 交易状态 · ≤ 32 bytes */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
    /** 付款银行 · ≤ 32 bytes */
    bank_type?: string | undefined
    /** 附加数据 · ≤ 128 bytes */
    attach?: string | undefined
    /** 支付完成时间 · RFC 3339 with offset · ≤ 32 bytes */
    success_time?: string | undefined
    /** 微信订单号 · ≤ 32 bytes */
    transaction_id?: string | undefined
    /** 商品单商户订单号 · ≤ 32 bytes */
    out_trade_no: string
    /** 二级商户号 · ≤ 32 bytes */
    sub_mchid?: string | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 优惠信息列表 */
    promotion_detail?: Array<{
      /** 券ID · ≤ 32 bytes */
      coupon_id: string
      /** 优惠名称 · ≤ 64 bytes */
      name?: string | undefined
      /** 优惠范围 · ≤ 32 bytes */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
      /** 优惠类型 · ≤ 32 bytes */
      type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
      /** 优惠券面额 · fen */
      amount: number
      /** 活动批次ID · ≤ 32 bytes */
      stock_id?: string | undefined
      /** 微信出资 */
      wechatpay_contribute?: number | undefined
      /** 商户出资 */
      merchant_contribute?: number | undefined
      /** 其他出资 */
      other_contribute?: number | undefined
      /** 优惠币种 · ≤ 16 bytes */
      currency?: string | undefined
      /** 单品列表 */
      goods_detail?: Array<{
        /** 商品编码 · ≤ 32 bytes */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 · fen */
        unit_price: number
        /** 商品优惠金额 · fen */
        discount_amount: number
        /** 商品备注 · ≤ 128 bytes */
        goods_remark?: string | undefined
      }> | undefined
    }> | undefined
    /** 订单金额 */
    amount?: {
      /** 标价金额 · fen */
      total_amount: number
      /** 标价币种 · ≤ 16 bytes */
      currency: string
      /** 现金支付金额 · fen */
      payer_amount: number
      /** 现金支付币种 · ≤ 16 bytes */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number | undefined
    } | undefined
  }> | undefined
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 · ≤ 128 bytes */
    openid?: string | undefined
  } | undefined
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {}) | undefined
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  } | undefined
}

/** 合单关闭订单 (POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close), request body. */
export interface CloseCombineOrderRequest {
  /** 合单商户appid · ≤ 32 bytes */
  combine_appid: string
  /** 商品单信息 · ≤ 50 items */
  sub_orders: Array<{
    /** 子单商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    mchid: string
    /** 商品单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
    out_trade_no: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
    sub_mchid?: string | undefined
    /** 子商户应用ID · ≤ 32 bytes */
    sub_appid?: string | undefined
  }>
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CombineRoutes {
  /** 合单下单-APP支付 */
  'POST /v3/combine-transactions/app': {
    path: {}
    query: {}
    body: CombineAppPrepayRequest
    response: CombineAppPrepayResponse
  }
  /** 合单下单-H5支付 */
  'POST /v3/combine-transactions/h5': {
    path: {}
    query: {}
    body: CombineH5PrepayRequest
    response: CombineH5PrepayResponse
  }
  /** 个人收款交易通过微信支付订单号查单 */
  'GET /v3/combine-transactions/id/{combine_transaction_id}': {
    path: {
      /** 交易单微信支付订单号 */
      combine_transaction_id: string
    }
    query: {}
    body: undefined
    response: QueryCombineOrderByIdResponse
  }
  /** 合单下单-JSAPI支付 */
  'POST /v3/combine-transactions/jsapi': {
    path: {}
    query: {}
    body: CombineJsapiPrepayRequest
    response: CombineJsapiPrepayResponse
  }
  /** 个人收款交易下单-小程序 */
  'POST /v3/combine-transactions/miniprogram': {
    path: {}
    query: {}
    body: CombineMiniprogramPrepayRequest
    response: CombineMiniprogramPrepayResponse
  }
  /** 合单下单-Native支付 */
  'POST /v3/combine-transactions/native': {
    path: {}
    query: {}
    body: CombineNativePrepayRequest
    response: CombineNativePrepayResponse
  }
  /** 合单查询订单 */
  'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}': {
    path: {
      /** 合单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
      combine_out_trade_no: string
    }
    query: {}
    body: undefined
    response: QueryCombineOrderResponse
  }
  /** 合单关闭订单 */
  'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': {
    path: {
      /** 合单商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
      combine_out_trade_no: string
    }
    query: {}
    body: CloseCombineOrderRequest
    response: undefined
  }
}
