// Generated from the catalogue by `npm run generate`. Do not edit.

/** APP下单并签约 (POST /v3/pay/partner/transactions/app-with-contract), request body. */
export interface CreatePayPartnerTransactionsAppWithContractRequest {
  /** 服务商应用ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户/二级商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号/二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信支付商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id: string
      /** 门店名称 · ≤ 256 bytes */
      name?: string | undefined
      /** 地区编码 · ≤ 32 bytes */
      area_code?: string | undefined
      /** 详细地址 · ≤ 512 bytes */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID */
    plan_id: string
    /** 签约商户号 */
    contract_mchid: string
    /** 签约AppID */
    contract_appid: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}

/** APP下单并签约 (POST /v3/pay/partner/transactions/app-with-contract), answer. */
export interface CreatePayPartnerTransactionsAppWithContractResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** APP下单 (POST /v3/pay/partner/transactions/app), request body. */
export interface PartnerAppPrepayRequest {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额 · fen */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'> | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id: string
      /** 门店名称 · ≤ 256 bytes */
      name?: string | undefined
      /** 地区编码 · ≤ 32 bytes */
      area_code?: string | undefined
      /** 详细地址 · ≤ 512 bytes */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  payer?: {
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

/** APP下单 (POST /v3/pay/partner/transactions/app), answer. */
export interface PartnerAppPrepayResponse {
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
}

/** 微信分付-支付方式前置服务 (POST /v3/pay/partner/transactions/exposure), request body. */
export interface CreatePayPartnerTransactionsExposureRequest {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 · `^[1-9]\d*$` */
  sub_mchid?: string | undefined
  /** 支付者 */
  payer: {
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
    /** 用户子商户标识 */
    sub_openid?: string | undefined
  }
  /** 商户订单号 · ≥ 6 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务 (POST /v3/pay/partner/transactions/exposure), answer. */
export interface CreatePayPartnerTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string | undefined
}

/** H5下单 (POST /v3/pay/partner/transactions/h5), request body. */
export interface PartnerH5PrepayRequest {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额 · fen */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'> | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id: string
      /** 门店名称 · ≤ 256 bytes */
      name?: string | undefined
      /** 地区编码 · ≤ 32 bytes */
      area_code?: string | undefined
      /** 详细地址 · ≤ 512 bytes */
      address?: string | undefined
    } | undefined
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
  /** 支付者 */
  payer?: {
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
}

/** H5下单 (POST /v3/pay/partner/transactions/h5), answer. */
export interface PartnerH5PrepayResponse {
  /** 支付跳转链接 · ≤ 512 bytes */
  h5_url: string
}

/** 微信支付订单号查询 (GET /v3/pay/partner/transactions/id/{transaction_id}), answer. */
export interface PartnerQueryOrderByIdResponse {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 交易类型 · ≤ 16 bytes */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {})
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc: string
  /** 付款银行 · ≤ 32 bytes */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 用户支付金额 */
  amount?: {
    /** 总金额 · fen */
    total?: number | undefined
    /** 货币类型 · ≤ 16 bytes */
    currency?: string | undefined
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 用户支付币种 · ≤ 16 bytes */
    payer_currency?: string | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 32 bytes */
    device_id: string
  } | undefined
  /** 支付者 */
  payer?: {
    /** 用户服务标识 · ≤ 128 bytes */
    sp_openid?: string | undefined
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
  } | undefined
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    coupon_id: string
    /** 优惠名称 · ≤ 64 bytes */
    name: string
    /** ≤ 32 bytes */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** ≤ 32 bytes */
    type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 活动ID · ≤ 32 bytes */
    stock_id?: string | undefined
    wechatpay_contribute?: number | undefined
    merchant_contribute?: number | undefined
    other_contribute?: number | undefined
    /** CNY · ≤ 16 bytes */
    currency?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 · ≤ 32 bytes */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /** 商品价格 · fen */
      unit_price: number
      /** 商品优惠金额 · fen */
      discount_amount: number
      /** 商品备注 · ≤ 128 bytes */
      goods_remark?: string | undefined
    }> | undefined
  }> | undefined
}

/** JSAPI下单并授权/签约 (POST /v3/pay/partner/transactions/jsapi-with-contract), request body. */
export interface CreatePayPartnerTransactionsJsapiWithContractRequest {
  /** 服务商应用ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户/二级商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号/二级商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信支付商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id: string
      /** 门店名称 · ≤ 256 bytes */
      name?: string | undefined
      /** 地区编码 · ≤ 32 bytes */
      area_code?: string | undefined
      /** 详细地址 · ≤ 512 bytes */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 免密协议ID */
    password_free_contract_id?: string | undefined
    /** 扣费服务预授权token */
    token?: string | undefined
    /** 模板ID */
    plan_id?: string | undefined
    /** 签约商户号 */
    contract_mchid?: string | undefined
    /** 签约AppID */
    contract_appid?: string | undefined
    /** 签约协议号 */
    contract_code?: string | undefined
    /** 请求序列号 */
    request_serial?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}

/** JSAPI下单并授权/签约 (POST /v3/pay/partner/transactions/jsapi-with-contract), answer. */
export interface CreatePayPartnerTransactionsJsapiWithContractResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** JSAPI下单 (POST /v3/pay/partner/transactions/jsapi), request body. */
export interface PartnerJsapiPrepayRequest {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额 · fen */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'> | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id: string
      /** 门店名称 · ≤ 256 bytes */
      name?: string | undefined
      /** 地区编码 · ≤ 32 bytes */
      area_code?: string | undefined
      /** 详细地址 · ≤ 512 bytes */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  payer: {
    /** 用户服务标识 · ≤ 128 bytes */
    sp_openid?: string | undefined
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

/** JSAPI下单 (POST /v3/pay/partner/transactions/jsapi), answer. */
export interface PartnerJsapiPrepayResponse {
  /** 预支付交易会话标识 · ≤ 64 bytes */
  prepay_id: string
}

/** 小程序支付下单 (POST /v3/pay/partner/transactions/miniprogram), request body. */
export interface PartnerMiniprogramPrepayRequest {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 · ≤ 128 bytes */
    sp_openid?: string | undefined
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip?: string | undefined
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    } | undefined
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}

/** 小程序支付下单 (POST /v3/pay/partner/transactions/miniprogram), answer. */
export interface PartnerMiniprogramPrepayResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** Native下单 (POST /v3/pay/partner/transactions/native), request body. */
export interface PartnerNativePrepayRequest {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
    /** 补差金额 · fen */
    subsidy_amount?: number | undefined
  } | undefined
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 交易结束时间 · RFC 3339 with offset · ≤ 64 bytes */
  time_expire?: string | undefined
  /** 通知地址 · ≤ 255 bytes */
  notify_url: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'> | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID · ≤ 32 bytes */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 · ≤ 32 bytes */
      merchant_goods_id: string
      /** 微信侧商品编码 · ≤ 32 bytes */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 · ≤ 256 bytes */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP · ≤ 45 bytes */
    payer_client_ip: string
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 · ≤ 32 bytes */
      id: string
      /** 门店名称 · ≤ 256 bytes */
      name?: string | undefined
      /** 地区编码 · ≤ 32 bytes */
      area_code?: string | undefined
      /** 详细地址 · ≤ 512 bytes */
      address?: string | undefined
    } | undefined
  } | undefined
  /** 支付者 */
  payer?: {
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
}

/** Native下单 (POST /v3/pay/partner/transactions/native), answer. */
export interface PartnerNativePrepayResponse {
  /** 二维码链接 · ≤ 512 bytes */
  code_url: string
}

/** 商户订单号查询 (GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}), answer. */
export interface PartnerQueryOrderByOutTradeNoResponse {
  /** 服务商公众号ID · ≤ 32 bytes */
  sp_appid: string
  /** 服务商户号 · ≤ 32 bytes */
  sp_mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}) | undefined
  /** 交易状态 · ≤ 32 bytes */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc: string
  /** 付款银行 · ≤ 32 bytes */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 用户支付金额 */
  amount?: {
    /** 总金额 · fen */
    total?: number | undefined
    /** 货币类型 · ≤ 16 bytes */
    currency?: string | undefined
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 用户支付币种 · ≤ 16 bytes */
    payer_currency?: string | undefined
  } | undefined
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 · ≤ 32 bytes */
    device_id: string
  } | undefined
  /** 支付者 */
  payer?: {
    /** 用户服务标识 · ≤ 128 bytes */
    sp_openid?: string | undefined
    /** 用户子标识 · ≤ 128 bytes */
    sub_openid?: string | undefined
  } | undefined
  /** 使用的商户贴息信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  } | undefined
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    coupon_id: string
    /** 优惠名称 · ≤ 64 bytes */
    name: string
    /** ≤ 32 bytes */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** ≤ 32 bytes */
    type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 活动ID · ≤ 32 bytes */
    stock_id?: string | undefined
    wechatpay_contribute?: number | undefined
    merchant_contribute?: number | undefined
    other_contribute?: number | undefined
    /** CNY · ≤ 16 bytes */
    currency?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 · ≤ 32 bytes */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /** 商品价格 · fen */
      unit_price: number
      /** 商品优惠金额 · fen */
      discount_amount: number
      /** 商品备注 · ≤ 128 bytes */
      goods_remark?: string | undefined
    }> | undefined
  }> | undefined
}

/** 关单 (POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close), request body. */
export interface PartnerCloseOrderRequest {
  /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sp_mchid: string
  /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  sub_mchid: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface BasicPaymentsPartnerRoutes {
  /** APP下单并签约 */
  'POST /v3/pay/partner/transactions/app-with-contract': {
    path: {}
    query: {}
    body: CreatePayPartnerTransactionsAppWithContractRequest
    response: CreatePayPartnerTransactionsAppWithContractResponse
  }
  /** APP下单 */
  'POST /v3/pay/partner/transactions/app': {
    path: {}
    query: {}
    body: PartnerAppPrepayRequest
    response: PartnerAppPrepayResponse
  }
  /** 微信分付-支付方式前置服务 */
  'POST /v3/pay/partner/transactions/exposure': {
    path: {}
    query: {}
    body: CreatePayPartnerTransactionsExposureRequest
    response: CreatePayPartnerTransactionsExposureResponse
  }
  /** H5下单 */
  'POST /v3/pay/partner/transactions/h5': {
    path: {}
    query: {}
    body: PartnerH5PrepayRequest
    response: PartnerH5PrepayResponse
  }
  /** 微信支付订单号查询 */
  'GET /v3/pay/partner/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 · ≤ 32 bytes */
      transaction_id: string
    }
    query: {
      /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
      sub_mchid: string
    }
    body: undefined
    response: PartnerQueryOrderByIdResponse
  }
  /** JSAPI下单并授权/签约 */
  'POST /v3/pay/partner/transactions/jsapi-with-contract': {
    path: {}
    query: {}
    body: CreatePayPartnerTransactionsJsapiWithContractRequest
    response: CreatePayPartnerTransactionsJsapiWithContractResponse
  }
  /** JSAPI下单
   * At least one of /payer/sp_openid, /payer/sub_openid.
   */
  'POST /v3/pay/partner/transactions/jsapi': {
    path: {}
    query: {}
    body: PartnerJsapiPrepayRequest
    response: PartnerJsapiPrepayResponse
  }
  /** 小程序支付下单
   * At least one of /payer/sp_openid, /payer/sub_openid.
   */
  'POST /v3/pay/partner/transactions/miniprogram': {
    path: {}
    query: {}
    body: PartnerMiniprogramPrepayRequest
    response: PartnerMiniprogramPrepayResponse
  }
  /** Native下单 */
  'POST /v3/pay/partner/transactions/native': {
    path: {}
    query: {}
    body: PartnerNativePrepayRequest
    response: PartnerNativePrepayResponse
  }
  /** 商户订单号查询 */
  'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
      out_trade_no: string
    }
    query: {
      /** 服务商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
      sp_mchid: string
      /** 子商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
      sub_mchid: string
    }
    body: undefined
    response: PartnerQueryOrderByOutTradeNoResponse
  }
  /** 关单 */
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': {
    path: {
      /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
      out_trade_no: string
    }
    query: {}
    body: PartnerCloseOrderRequest
    response: undefined
  }
}
