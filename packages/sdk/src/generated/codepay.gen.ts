// Generated from the catalogue by `npm run generate`. Do not edit.

/** 付款码支付 (POST /v3/pay/partner/transactions/codepay), request body. */
export interface PartnerCodepayRequest {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 · `^[1-9]\d*$` */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 · `^[1-9]\d*$` */
  sub_mchid: string
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 订单优惠标记 · ≤ 256 bytes */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: {
    /** 授权码 · ≤ 32 bytes */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户端设备 IP · ≤ 45 bytes */
    device_ip?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 · ≤ 32 bytes */
      id?: string | undefined
      /** 商家自定义编码 · ≤ 256 bytes */
      out_id?: string | undefined
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: Array<{
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }>
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}

/** 付款码支付 (POST /v3/pay/partner/transactions/codepay), answer. */
export interface PartnerCodepayResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes */
  out_trade_no: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type?: string | undefined
  /** 银行类型 · ≤ 16 bytes */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 交易状态 · ≤ 32 bytes */
  trade_state: string
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 支付者 */
  payer?: {
    /** 合作伙伴用户标识 */
    sp_openid?: string | undefined
    /** 特约商户用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount?: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 订单金额货币类型 · ≤ 16 bytes */
    currency?: string | undefined
    /** 用户支付货币类型 · ≤ 16 bytes */
    payer_currency?: string | undefined
  } | undefined
  /** 优惠信息 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    coupon_id: string
    /** 优惠名称 · ≤ 64 bytes */
    name?: string | undefined
    /** 优惠范围 · ≤ 32 bytes */
    scope?: string | undefined
    /** 优惠类型 · ≤ 32 bytes */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 活动ID · ≤ 32 bytes */
    stock_id?: string | undefined
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
    /** 优惠货币类型 · ≤ 16 bytes */
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
}

/** 撤销 (POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse), request body. */
export interface PartnerReverseOrderRequest {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 · `^[1-9]\d*$` */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 · `^[1-9]\d*$` */
  sub_mchid: string
}

/** 撤销 (POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse), answer. */
export interface PartnerReverseOrderResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 扫码支付下单 (POST /v3/pay/partner/transactions/scannedpos), request body. */
export interface CreatePayPartnerTransactionsScannedposRequest {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 · `^[1-9]\d*$` */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户号 · `^[1-9]\d*$` */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 · ≥ 6 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 */
    currency?: 'CNY' | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票 ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }> | undefined
  } | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店ID */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}

/** 扫码支付下单 (POST /v3/pay/partner/transactions/scannedpos), answer. */
export interface CreatePayPartnerTransactionsScannedposResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 付款码支付 (POST /v3/pay/transactions/codepay), request body. */
export interface CodepayRequest {
  /** 应用AppID · ≤ 32 bytes */
  appid: string
  /** 直连商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  mchid: string
  /** 商品描述 · ≤ 127 bytes */
  description: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes · `^[0-9A-Za-z_\-|*]+$` */
  out_trade_no: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 订单优惠标记 · ≤ 256 bytes */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: {
    /** 授权码 · ≤ 32 bytes */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 · fen · ≥ 1 */
    total: number
    /** 货币类型 · ≤ 16 bytes */
    currency?: 'CNY' | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 · ≤ 32 bytes */
    device_id?: string | undefined
    /** 商户端设备 IP · ≤ 45 bytes */
    device_ip?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 · ≤ 32 bytes */
      id?: string | undefined
      /** 商家自定义编码 · ≤ 256 bytes */
      out_id?: string | undefined
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 订单原价 · fen */
    cost_price?: number | undefined
    /** 商品小票ID */
    invoice_id?: string | undefined
    /** 单品列表 */
    goods_detail: Array<{
      /** 商品编码 */
      merchant_goods_id: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · fen */
      unit_price: number
    }>
  } | undefined
  /** 结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
}

/** 付款码支付 (POST /v3/pay/transactions/codepay), answer. */
export interface CodepayResponse {
  /** 应用AppID · ≤ 32 bytes */
  appid?: string | undefined
  /** 直连商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes */
  out_trade_no: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 交易类型 · ≤ 16 bytes */
  trade_type?: string | undefined
  /** 银行类型 · ≤ 16 bytes */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 交易状态 · ≤ 32 bytes */
  trade_state: string
  /** 交易状态描述 · ≤ 256 bytes */
  trade_state_desc?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount?: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 订单金额货币类型 · ≤ 16 bytes */
    currency?: string | undefined
    /** 用户支付货币类型 · ≤ 16 bytes */
    payer_currency?: string | undefined
  } | undefined
  /** 优惠信息 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    coupon_id: string
    /** 优惠名称 · ≤ 64 bytes */
    name?: string | undefined
    /** 优惠范围 · ≤ 32 bytes */
    scope?: string | undefined
    /** 优惠类型 · ≤ 32 bytes */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 活动ID · ≤ 32 bytes */
    stock_id?: string | undefined
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
    /** 优惠货币类型 · ≤ 16 bytes */
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
}

/** 撤销 (POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse), request body. */
export interface ReverseOrderRequest {
  /** 应用AppID · ≤ 32 bytes */
  appid: string
  /** 直连商户号 · ≤ 32 bytes · `^[1-9]\d*$` */
  mchid: string
}

/** 撤销 (POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse), answer. */
export interface ReverseOrderResponse {
  /** 应用AppID · ≤ 32 bytes */
  appid?: string | undefined
  /** 直连商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户订单号 · ≥ 6 bytes · ≤ 32 bytes */
  out_trade_no: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CodepayRoutes {
  /** 付款码支付 */
  'POST /v3/pay/partner/transactions/codepay': {
    path: {}
    query: {}
    body: PartnerCodepayRequest
    response: PartnerCodepayResponse
  }
  /** 撤销 */
  'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': {
    path: {
      /** 商户订单号 · ≥ 6 bytes · `^[0-9A-Za-z_\-|*]+$` */
      out_trade_no: string
    }
    query: {}
    body: PartnerReverseOrderRequest
    response: PartnerReverseOrderResponse
  }
  /** 扫码支付下单 */
  'POST /v3/pay/partner/transactions/scannedpos': {
    path: {}
    query: {}
    body: CreatePayPartnerTransactionsScannedposRequest
    response: CreatePayPartnerTransactionsScannedposResponse
  }
  /** 付款码支付 */
  'POST /v3/pay/transactions/codepay': {
    path: {}
    query: {}
    body: CodepayRequest
    response: CodepayResponse
  }
  /** 撤销 */
  'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': {
    path: {
      /** 商户订单号 · ≥ 6 bytes · `^[0-9A-Za-z_\-|*]+$` */
      out_trade_no: string
    }
    query: {}
    body: ReverseOrderRequest
    response: ReverseOrderResponse
  }
}
