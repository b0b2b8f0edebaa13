// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获取平台证书列表 (GET /hk/v3/certificates), answer. */
export interface QueryHkCertificatesResponse {
  data: Array<{
    serial_no?: string | undefined
    /** RFC 3339 with offset */
    effective_time?: string | undefined
    /** RFC 3339 with offset */
    expire_time?: string | undefined
    encrypt_certificate?: {
      algorithm?: string | undefined
      nonce?: string | undefined
      associated_data?: string | undefined
      /** encrypted on the way */
      ciphertext?: string | undefined
    } | undefined
  }>
}

/** 子商户进件（融合钱包） (POST /hk/v3/merchants), request body. */
export interface CreateHkMerchantsRequest {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /** 联系人名称 · encrypted on the way */
    name: string
    /** 联系人电话 · encrypted on the way */
    phone: string
    /** 联系人邮箱 · encrypted on the way */
    email: string
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片JSON格式字符串 · JSON text */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
}

/** 子商户进件（融合钱包） (POST /hk/v3/merchants), answer. */
export interface CreateHkMerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {}) | undefined
  /** 验证状态描述 */
  description?: string | undefined
}

/** 修改子商户（融合钱包） (PUT /hk/v3/merchants), request body. */
export interface UpdateHkMerchantsRequest {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 · encrypted on the way */
    name: string
    /** 联系人电话 · encrypted on the way */
    phone: string
    /** 联系人邮箱 · encrypted on the way */
    email: string
  } | undefined
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片JSON格式字符串 · JSON text */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
}

/** 修改子商户（融合钱包） (PUT /hk/v3/merchants), answer. */
export interface UpdateHkMerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户（融合钱包） (GET /hk/v3/merchants/{sub_mchid}), answer. */
export interface QueryHkMerchantsBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 · encrypted on the way */
    name?: string | undefined
    /** 联系人电话 · encrypted on the way */
    phone?: string | undefined
    /** 联系人邮箱 · encrypted on the way */
    email?: string | undefined
  } | undefined
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {}) | undefined
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 子商户结算账户 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}) | undefined
    /** APP下载地址 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  } | undefined
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号码 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号码 */
    number?: string | undefined
  } | undefined
}

/** 查询所有退款 (GET /hk/v3/refunds), answer. */
export interface QueryHkRefundsResponse {
  /** 微信支付交易订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 支付币种 */
    payer_currency: string
  }
  /** 退款单列表 */
  data: Array<{
    /** 微信退款单号 */
    id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
    /** 退款入账账户 */
    recv_account?: string | undefined
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
    /** 退款成功时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 退款创建时间 · RFC 3339 with offset */
    create_time: string
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
    /** 退款金额 */
    amount: {
      /** 退款金额 · in the smallest unit of its currency */
      refund: number
      /** 货币类型 */
      currency?: string | undefined
      /** 用户退款金额 · in the smallest unit of its currency */
      payer_refund: number
      /** 支付币种 */
      payer_currency: string
      /** 汇率 */
      exchange_rate: {
        /** 汇率类型 */
        type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
        /** 汇率值 */
        rate?: number | undefined
      }
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
      /** 优惠券面额 · in the smallest unit of its currency */
      amount?: number | undefined
      /** 优惠券退款额 · in the smallest unit of its currency */
      refund_amount?: number | undefined
      /** 货币类型 */
      currency: string
    } | undefined
  }>
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}

/** 申请退款 (POST /hk/v3/refunds), request body. */
export interface CreateHkRefundsRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 订单金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 原订单金额 · in the smallest unit of its currency */
    total: number
    /** 退款币种 */
    currency: string
  }
  /** 退款通知地址 */
  notify_url?: string | undefined
}

/** 申请退款 (POST /hk/v3/refunds), answer. */
export interface CreateHkRefundsResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 · RFC 3339 with offset */
  create_time: string
  /** 退款金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 退款币种 */
    currency: string
    /** 用户退款金额 · in the smallest unit of its currency */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount?: number | undefined
    /** 优惠券退款额 · in the smallest unit of its currency */
    refund_amount?: number | undefined
    /** 货币类型 */
    currency: string
  } | undefined
}

/** 查询单笔退款(微信支付退款订单号) (GET /hk/v3/refunds/id/{refund_id}), answer. */
export interface QueryHkRefundsIdByRefundIdResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 */
  recv_account?: string | undefined
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
  /** 退款成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户退款金额 · in the smallest unit of its currency */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount?: number | undefined
    /** 优惠券退款额 · in the smallest unit of its currency */
    refund_amount?: number | undefined
    /** 货币类型 */
    currency: string
  } | undefined
}

/** 查询单笔退款(商户退款订单号) (GET /hk/v3/refunds/out-refund-no/{out_refund_no}), answer. */
export interface QueryHkRefundsByOutRefundNoResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 */
  recv_account?: string | undefined
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
  /** 退款成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户退款金额 · in the smallest unit of its currency */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount?: number | undefined
    /** 优惠券退款额 · in the smallest unit of its currency */
    refund_amount?: number | undefined
    /** 货币类型 */
    currency: string
  } | undefined
}

/** 查询结算资金明细 (GET /hk/v3/settle/settlements), answer. */
export interface QueryHkSettleSettlementsResponse {
  /** 结算信息列表 */
  data?: Array<{
    /** 付款批次号 */
    batch_id: string
    /** 结算日期 */
    settlement_date: string
    /** 交易开始日期 */
    trade_start_date: string
    /** 交易结束日期 */
    trade_end_date: string
    /** 金额 */
    amount: {
      /** 已结算金额 · in the smallest unit of its currency */
      settled: number
      /** 未结算金额 · in the smallest unit of its currency */
      unsettle: number
      /** 结算币种 */
      currency: string
      /** 支付金额 · in the smallest unit of its currency */
      pay: number
      /** 退款金额 · in the smallest unit of its currency */
      refund: number
      /** 支付净额 */
      net: number
      /** 手续费金额 · in the smallest unit of its currency */
      fee: number
    }
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {}) | undefined
  }> | undefined
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** APP支付下单 (POST /hk/v3/transactions/app), request body. */
export interface CreateHkTransactionsAppRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** APP支付下单 (POST /hk/v3/transactions/app), answer. */
export interface CreateHkTransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 查询订单(微信支付订单号) (GET /hk/v3/transactions/id/{transaction_id}), answer. */
export interface QueryHkTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 关闭订单(微信支付订单号) (POST /hk/v3/transactions/id/{transaction_id}/close), request body. */
export interface CloseHkTransactionsIdRequest {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 撤销订单(微信支付订单号) (POST /hk/v3/transactions/id/{transaction_id}/reverse), request body. */
export interface ReverseHkTransactionsIdRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 小程序/公众号支付下单 (POST /hk/v3/transactions/jsapi), request body. */
export interface CreateHkTransactionsJsapiRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 小程序/公众号支付下单 (POST /hk/v3/transactions/jsapi), answer. */
export interface CreateHkTransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 提交付款码支付 (POST /hk/v3/transactions/micropay), request body. */
export interface CreateHkTransactionsMicropayRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 提交付款码支付 (POST /hk/v3/transactions/micropay), answer. */
export interface CreateHkTransactionsMicropayResponse {
  /** 微信支付订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 商户数据 */
  attach?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 支付货币类型 */
    'payer _currency'?: string | undefined
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 货币类型 */
    currency?: string | undefined
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wechatpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** H5支付下单 (POST /hk/v3/transactions/mweb), request body. */
export interface CreateHkTransactionsMwebRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    }
  }
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** H5支付下单 (POST /hk/v3/transactions/mweb), answer. */
export interface CreateHkTransactionsMwebResponse {
  /** 支付跳转链接 */
  mweb_url: string
}

/** 扫码支付下单 (POST /hk/v3/transactions/native), request body. */
export interface CreateHkTransactionsNativeRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 扫码支付下单 (POST /hk/v3/transactions/native), answer. */
export interface CreateHkTransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

/** 查询订单(商户订单号) (GET /hk/v3/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryHkTransactionsByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 关闭订单(商户订单号) (POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close), request body. */
export interface CloseHkTransactionsRequest {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 撤销订单(商户订单号) (POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse), request body. */
export interface ReverseHkTransactionsRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 获取平台证书列表 (GET /v3/global/certificates), answer. */
export interface QueryGlobalCertificatesResponse {
  data: Array<{
    /** 证书序列号 */
    serial_no?: string | undefined
    /** 证书启用时间 · RFC 3339 with offset */
    effective_time?: string | undefined
    /** 证书弃用时间 · RFC 3339 with offset */
    expire_time?: string | undefined
    /** 证书信息 */
    encrypt_certificate?: {
      /** 加密证书的算法 */
      algorithm?: string | undefined
      /** 加密证书的随机串 */
      nonce?: string | undefined
      /** 加密证书的附加数据 */
      associated_data?: string | undefined
      /** 加密后的证书内容 · encrypted on the way */
      ciphertext?: string | undefined
    } | undefined
  }>
}

/** 查询投诉通知回调 (GET /v3/global/merchant-service/complaint-notifications), answer. */
export interface QueryGlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 · uri */
  url: string
}

/** 创建投诉通知回调 (POST /v3/global/merchant-service/complaint-notifications), request body. */
export interface CreateGlobalMerchantServiceComplaintNotificationsRequest {
  /** 通知地址 · uri */
  url: string
}

/** 创建投诉通知回调 (POST /v3/global/merchant-service/complaint-notifications), answer. */
export interface CreateGlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 · uri */
  url: string
}

/** 更新投诉通知回调 (PUT /v3/global/merchant-service/complaint-notifications), request body. */
export interface UpdateGlobalMerchantServiceComplaintNotificationsRequest {
  /** 通知地址 · uri */
  url: string
}

/** 更新投诉通知回调 (PUT /v3/global/merchant-service/complaint-notifications), answer. */
export interface UpdateGlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 · uri */
  url: string
}

/** 查询投诉单列表 (GET /v3/global/merchant-service/complaints), answer. */
export interface QueryGlobalMerchantServiceComplaintsResponse {
  /** 用户投诉信息详情 */
  data?: Array<{
    /** 投诉单号 */
    complaint_id: string
    /** 投诉时间 · RFC 3339 with offset */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 */
    complainted_mchid: string
    /** 投诉人联系方式 · encrypted on the way */
    payer_phone?: string | undefined
    /** 投诉单关联订单信息 */
    complaint_order_info?: Array<{
      /** 微信订单号 */
      transaction_id: string
      /** 商户订单号 */
      out_trade_no: string
      /** 结算币种金额 · in the smallest unit of its currency */
      settlement_amount: number
      /** 结算币种累计已退款金额 */
      settlement_refunded_amount: string
      /** 结算币种 */
      settlement_currency: string
      /** 订单金额 · in the smallest unit of its currency */
      payer_amount: number
      /** 支付币种累计已退款金额 · in the smallest unit of its currency */
      payer_refunded_amount: number
      /** 支付币种 */
      payer_currency: string
      /** 交易时间 · RFC 3339 with offset */
      trade_time: string
    }> | undefined
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否超时 */
    is_overdue?: boolean | undefined
    /** 优先级 */
    priority?: 'PRIORITY' | 'GENERAL' | (string & {}) | undefined
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 投诉资料列表 */
    complaint_media_list?: Array<{
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文列表 */
      media_url: Array<string>
    }> | undefined
    /** 问题描述 */
    problem_description?: string | undefined
    /** 投诉详情翻译 */
    complaint_detail_trans?: string | undefined
    /** 投诉单关联服务单信息 */
    service_order_info?: Array<{
      /** 微信支付服务订单号 */
      order_id?: string | undefined
      /** 商户服务订单号 */
      out_order_no?: string | undefined
      /** 支付分服务单状态 */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}) | undefined
    }> | undefined
  }> | undefined
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number | undefined
}

/** 查询投诉单详情 (GET /v3/global/merchant-service/complaints/{complaint_id}), answer. */
export interface QueryGlobalMerchantServiceComplaintsByComplaintIdResponse {
  /** 投诉单号 */
  complaint_id: string
  /** 投诉时间 · RFC 3339 with offset */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid: string
  /** 投诉人联系方式 · encrypted on the way */
  payer_phone?: string | undefined
  /** 投诉单关联订单信息 */
  complaint_order_info?: Array<{
    /** 微信订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 结算币种金额 · in the smallest unit of its currency */
    settlement_amount: number
    /** 结算币种累计已退款金额 */
    settlement_refunded_amount: string
    /** 结算币种 */
    settlement_currency: string
    /** 订单金额 · in the smallest unit of its currency */
    payer_amount: number
    /** 支付币种累计已退款金额 · in the smallest unit of its currency */
    payer_refunded_amount: number
    /** 支付币种 */
    payer_currency: string
    /** 交易时间 · RFC 3339 with offset */
    trade_time: string
  }> | undefined
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean | undefined
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {}) | undefined
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: Array<{
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文列表 */
    media_url: Array<string>
  }> | undefined
  /** 问题描述 */
  problem_description?: string | undefined
  /** 投诉详情翻译 */
  complaint_detail_trans?: string | undefined
  /** 投诉单关联服务单信息 */
  service_order_info?: Array<{
    /** 微信支付服务订单号 */
    order_id?: string | undefined
    /** 商户服务订单号 */
    out_order_no?: string | undefined
    /** 支付分服务单状态 */
    state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}) | undefined
  }> | undefined
}

/** 反馈处理完成 (POST /v3/global/merchant-service/complaints/{complaint_id}/complete), request body. */
export interface CompleteGlobalMerchantServiceComplaintsRequest {
  /** 被诉商户号 */
  complainted_mchid: string
}

/** 查询投诉协商历史 (GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys), answer. */
export interface QueryGlobalMerchantServiceComplaintsNegotiationHistorysResponse {
  /** 投诉协商历史 */
  data?: Array<{
    /** 操作流水号 */
    log_id: string
    /** 操作人 */
    operator: string
    /** 操作时间 · RFC 3339 with offset */
    operate_time: string
    /** 操作类型 */
    operate_type: 'USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | (string & {})
    /** 操作内容 */
    operate_details?: string | undefined
    image_list?: Array<string> | undefined
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      media_url: Array<string>
    } | undefined
  }> | undefined
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number | undefined
}

/** 提交回复 (POST /v3/global/merchant-service/complaints/{complaint_id}/response), request body. */
export interface ResponseGlobalMerchantServiceComplaintsRequest {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  response_images?: Array<string> | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
}

/** 商户上传反馈图片 (POST /v3/global/merchant-service/images/upload), request body. */
export interface UploadGlobalMerchantServiceImagesRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
}

/** 商户上传反馈图片 (POST /v3/global/merchant-service/images/upload), answer. */
export interface UploadGlobalMerchantServiceImagesResponse {
  /** 媒体文件标识ID · id of an uploaded file */
  media_id: string
}

/** 上传文件 (POST /v3/global/merchant-storage/file/upload), request body. */
export interface UploadGlobalMerchantStorageFileRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
}

/** 上传文件 (POST /v3/global/merchant-storage/file/upload), answer. */
export interface UploadGlobalMerchantStorageFileResponse {
  /** 文件标识ID */
  file_id: string
}

/** 创建H5支付权限申请单 (POST /v3/global/merchant/h5/permission/applications), request body. */
export interface CreateGlobalMerchantH5PermissionApplicationsRequest {
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: Array<string>
  /** 公司注册资质证书 · id of an uploaded file */
  company_register_cert?: string | undefined
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 子商户H5经营网址 */
  website_url: string
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | undefined
}

/** 创建H5支付权限申请单 (POST /v3/global/merchant/h5/permission/applications), answer. */
export interface CreateGlobalMerchantH5PermissionApplicationsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: Array<string>
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 · id of an uploaded file */
  company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string | undefined
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
}

/** 查询H5支付权限申请单详情 (GET /v3/global/merchant/h5/permission/applications/{applyment_id}), answer. */
export interface QueryGlobalMerchantH5PermissionApplicationsByApplymentIdResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: Array<string>
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 · id of an uploaded file */
  company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string | undefined
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
}

/** 修改H5支付权限申请单 (PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}), request body. */
export interface ModifyGlobalMerchantH5PermissionApplicationsRequest {
  /** H5支付域名 */
  domains: Array<string>
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 公司注册资质证书 · id of an uploaded file */
  company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 子商户H5经营网址 */
  website_url?: string | undefined
}

/** 修改H5支付权限申请单 (PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}), answer. */
export interface ModifyGlobalMerchantH5PermissionApplicationsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: Array<string>
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 */
  company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string | undefined
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
}

/** 创建H5支付域名修改申请单 (POST /v3/global/merchant/h5/permission/domain/applications), request body. */
export interface CreateGlobalMerchantH5PermissionDomainApplicationsRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** H5支付域名 */
  domains: Array<string>
  /** 子商户H5经营网址 */
  website_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 创建H5支付域名修改申请单 (POST /v3/global/merchant/h5/permission/domain/applications), answer. */
export interface CreateGlobalMerchantH5PermissionDomainApplicationsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: Array<string>
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string | undefined
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 查询H5支付域名修改申请单 (GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}), answer. */
export interface QueryGlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: Array<string>
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string | undefined
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 修改H5支付域名修改申请单 (PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}), request body. */
export interface ModifyGlobalMerchantH5PermissionDomainApplicationsRequest {
  /** H5支付域名 */
  domains: Array<string>
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 商户H5经营网址 */
  website_url?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
}

/** 修改H5支付域名修改申请单 (PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}), answer. */
export interface ModifyGlobalMerchantH5PermissionDomainApplicationsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: Array<string>
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: Array<string> | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: Array<string> | undefined
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string | undefined
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}) | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 查询子商户H5支付权限状态 (GET /v3/global/merchant/h5/permission/{sub_mchid}), answer. */
export interface QueryGlobalMerchantH5PermissionBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  authorization_state: 'AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED' | (string & {})
}

/** 子商户进件（融合钱包） (POST /v3/global/merchants), request body. */
export interface CreateGlobalMerchantsRequest {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /** 联系人名称 · encrypted on the way */
    name: string
    /** 联系人电话 · encrypted on the way */
    phone: string
    /** 联系人邮箱 · encrypted on the way */
    email: string
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片JSON格式字符串 · JSON text */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5申请资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 */
    h5_website_url: string
    /** 拉起H5支付的域名 · ≤ 5 bytes */
    domains: Array<string>
  } | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 子商户进件（融合钱包） (POST /v3/global/merchants), answer. */
export interface CreateGlobalMerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {}) | undefined
  /** 验证状态描述 */
  description?: string | undefined
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | undefined
}

/** 查询子商户（融合钱包） (GET /v3/global/merchants/{sub_mchid}), answer. */
export interface QueryGlobalMerchantsBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 · encrypted on the way */
    name?: string | undefined
    /** 联系人电话 · encrypted on the way */
    phone?: string | undefined
    /** 联系人邮箱 · encrypted on the way */
    email?: string | undefined
  } | undefined
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {}) | undefined
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 子商户结算账户 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}) | undefined
    /** APP下载地址 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  } | undefined
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号码 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号码 */
    number?: string | undefined
  } | undefined
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string | undefined
    /** H5支付权限状态 */
    h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | undefined
  } | undefined
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {}) | undefined
    /** 子商户入驻状态 */
    application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {}) | undefined
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 */
      field?: string | undefined
      /** 驳回原因 */
      reason?: string | undefined
    } | undefined
  } | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 修改子商户（融合钱包） (PATCH /v3/global/merchants/{sub_mchid}), request body. */
export interface ModifyGlobalMerchantsRequest {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /** 联系人名称 · encrypted on the way */
    name: string
    /** 联系人电话 · encrypted on the way */
    phone: string
    /** 联系人邮箱 · encrypted on the way */
    email: string
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片 */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string | undefined
    /** 董事证件号 */
    number?: string | undefined
  } | undefined
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string | undefined
    /** 负责人证件号 */
    number?: string | undefined
  } | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5支付申请资料资料 */
  h5_payment_apply_info?: {
    /** H5经营网址 */
    website_url?: string | undefined
    /** H5支付域名 */
    domains?: Array<string> | undefined
  } | undefined
}

/** 修改子商户（融合钱包） (PATCH /v3/global/merchants/{sub_mchid}), answer. */
export interface ModifyGlobalMerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}) | undefined
}

/** 撤销订单(微信支付订单号) (POST /v3/global/micropay/transactions/id/{transaction_id}/reverse), request body. */
export interface ReverseGlobalMicropayTransactionsIdRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 撤销订单(商户订单号) (POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse), request body. */
export interface ReverseGlobalMicropayTransactionsRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 提交付款码支付 (POST /v3/global/micropay/transactions/pay), request body. */
export interface PayGlobalMicropayTransactionsRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 授权码 */
    auth_code: string
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 提交付款码支付 (POST /v3/global/micropay/transactions/pay), answer. */
export interface PayGlobalMicropayTransactionsResponse {
  /** 微信支付订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 商户数据 */
  attach?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 支付货币类型 */
    'payer _currency'?: string | undefined
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 货币类型 */
    currency?: string | undefined
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wechatpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** APP签约 (POST /v3/global/papay/contracts/app-pre-entrust-sign), request body. */
export interface CreateGlobalPapayContractsAppPreEntrustSignRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /** 过期时间 · RFC 3339 with offset */
  expired_time?: string | undefined
}

/** APP签约 (POST /v3/global/papay/contracts/app-pre-entrust-sign), answer. */
export interface CreateGlobalPapayContractsAppPreEntrustSignResponse {
  /** 委托代扣签约会话id */
  session_id: string
}

/** H5预签约 (POST /v3/global/papay/contracts/h5-pre-entrust-sign), request body. */
export interface CreateGlobalPapayContractsH5PreEntrustSignRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 回调应用AppID */
  return_appid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /** 过期时间 · RFC 3339 with offset */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}

/** H5预签约 (POST /v3/global/papay/contracts/h5-pre-entrust-sign), answer. */
export interface CreateGlobalPapayContractsH5PreEntrustSignResponse {
  /** 签约跳转URL */
  sign_url: string
}

/** JSAPI预签约 (POST /v3/global/papay/contracts/jsapi-pre-entrust-sign), request body. */
export interface CreateGlobalPapayContractsJsapiPreEntrustSignRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
  /** 过期时间 · RFC 3339 with offset */
  expired_time?: string | undefined
}

/** JSAPI预签约 (POST /v3/global/papay/contracts/jsapi-pre-entrust-sign), answer. */
export interface CreateGlobalPapayContractsJsapiPreEntrustSignResponse {
  /** 签约跳转URL */
  sign_url: string
}

/** 小程序签约 (POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign), request body. */
export interface CreateGlobalPapayContractsMiniprogramPreEntrustSignRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /** 过期时间 · RFC 3339 with offset */
  expired_time?: string | undefined
}

/** 小程序签约 (POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign), answer. */
export interface CreateGlobalPapayContractsMiniprogramPreEntrustSignResponse {
  /** 委托代扣签约会话id */
  session_id: string
}

/** 商户协议号查询签约 (GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}), answer. */
export interface QueryGlobalPapayContractsByOutContractCodeResponse {
  /** 商户号 */
  mchid?: string | undefined
  /** 机构APPID */
  appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 委托代扣协议ID */
  contract_id?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 协议状态 */
  state?: string | undefined
  /** 协议签署时间 · RFC 3339 with offset */
  signed_time?: string | undefined
  /** 协议签署时间 · RFC 3339 with offset */
  terminated_time?: string | undefined
  /** 协议解约方式 */
  termination_mode?: string | undefined
  /** 解约备注 */
  termination_note?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
}

/** WEB预签约 (POST /v3/global/papay/contracts/web-pre-entrust-sign), request body. */
export interface CreateGlobalPapayContractsWebPreEntrustSignRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 过期时间 · RFC 3339 with offset */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}

/** WEB预签约 (POST /v3/global/papay/contracts/web-pre-entrust-sign), answer. */
export interface CreateGlobalPapayContractsWebPreEntrustSignResponse {
  /** 展码页面URL */
  show_code_url: string
}

/** 代扣协议ID查询签约 (GET /v3/global/papay/contracts/{contract_id}), answer. */
export interface QueryGlobalPapayContractsByContractIdResponse {
  /** 商户号 */
  mchid?: string | undefined
  /** 机构APPID */
  appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 委托代扣协议ID */
  contract_id?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 协议状态 */
  state?: string | undefined
  /** 协议签署时间 · RFC 3339 with offset */
  signed_time?: string | undefined
  /** 协议签署时间 · RFC 3339 with offset */
  terminated_time?: string | undefined
  /** 协议解约方式 */
  termination_mode?: string | undefined
  /** 解约备注 */
  termination_note?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
}

/** 申请解约 (POST /v3/global/papay/contracts/{contract_id}/terminate), request body. */
export interface TerminateGlobalPapayContractsRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 解约备注 */
  termination_note?: string | undefined
}

/** 支付扣款 (POST /v3/global/papay/transactions), request body. */
export interface CreateGlobalPapayTransactionsRequest {
  /** 机构APPID */
  appid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
  } | undefined
}

/** 支付扣款 (POST /v3/global/papay/transactions), answer. */
export interface CreateGlobalPapayTransactionsResponse {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'AUTH' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 查询订单(商户订单号) (GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryGlobalPapayTransactionsByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 查询订单(微信支付订单号) (GET /v3/global/papay/transactions/{transaction_id}), answer. */
export interface QueryGlobalPapayTransactionsByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 获取分账账单文件下载地址 (GET /v3/global/profit-sharing/bill-download-url), answer. */
export interface QueryGlobalProfitSharingBillDownloadUrlResponse {
  /** 下载地址 */
  download_url: string
}

/** 请求分账 (POST /v3/global/profit-sharing/orders), request body. */
export interface CreateGlobalProfitSharingOrdersRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?: Array<{
    /** 分账币种 */
    currency: 'CNY'
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方帐号 */
    account: string
    /** 分账个人接收方姓名 · encrypted on the way */
    name?: string | undefined
    /** 是否已经获取用户实名信息授权 */
    authorized?: boolean | undefined
    /** 分账金额 · in the smallest unit of its currency */
    amount: number
    /** 分账描述 */
    description: string
  }> | undefined
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 请求分账 (POST /v3/global/profit-sharing/orders), answer. */
export interface CreateGlobalProfitSharingOrdersResponse {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: Array<{
    /** 分账币种 */
    currency: string
    /** 分账金额 · in the smallest unit of its currency */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 · RFC 3339 with offset */
    create_time: string
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string | undefined
    /** 分账明细类型 */
    detail_type?: string | undefined
    /** 出资方结算币种 */
    settlement_currency?: string | undefined
    /** 出资方结算金额 · in the smallest unit of its currency */
    settlement_amount?: number | undefined
    /** 汇率值 */
    rate?: number | undefined
  }> | undefined
}

/** 解冻剩余资金 (POST /v3/global/profit-sharing/orders/unfreeze), request body. */
export interface UnfreezeGlobalProfitSharingOrdersRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 解冻剩余资金 (POST /v3/global/profit-sharing/orders/unfreeze), answer. */
export interface UnfreezeGlobalProfitSharingOrdersResponse {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: Array<{
    /** 分账币种 */
    currency: string
    /** 分账金额 · in the smallest unit of its currency */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 · RFC 3339 with offset */
    create_time: string
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string | undefined
    /** 分账明细类型 */
    detail_type?: string | undefined
    /** 出资方结算币种 */
    settlement_currency?: string | undefined
    /** 出资方结算金额 · in the smallest unit of its currency */
    settlement_amount?: number | undefined
    /** 汇率值 */
    rate?: number | undefined
  }> | undefined
}

/** 查询分账结果 (GET /v3/global/profit-sharing/orders/{out_order_no}), answer. */
export interface QueryGlobalProfitSharingOrdersByOutOrderNoResponse {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: Array<{
    /** 分账币种 */
    currency: string
    /** 分账金额 · in the smallest unit of its currency */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 · RFC 3339 with offset */
    create_time: string
    /** 分账完成时间 · RFC 3339 with offset */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string | undefined
    /** 分账明细类型 */
    detail_type?: string | undefined
    /** 出资方结算币种 */
    settlement_currency?: string | undefined
    /** 出资方结算金额 · in the smallest unit of its currency */
    settlement_amount?: number | undefined
    /** 汇率值 */
    rate?: number | undefined
  }> | undefined
}

/** 添加分账接收方 (POST /v3/global/profit-sharing/receivers), request body. */
export interface CreateGlobalProfitSharingReceiversRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
  /** 分账个人接收方姓名 · encrypted on the way */
  name?: string | undefined
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean | undefined
  /** 与分账方的关系类型 */
  relation_type?: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | undefined
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
  /** 分账场景详细描述 */
  scene?: string | undefined
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string | undefined
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string | undefined
}

/** 添加分账接收方 (POST /v3/global/profit-sharing/receivers), answer. */
export interface CreateGlobalProfitSharingReceiversResponse {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 · encrypted on the way */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
  /** 分账场景详细描述 */
  scene?: string | undefined
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined
  /** 微信文件标识ID */
  file_id?: string | undefined
  /** 接收方关系状态 */
  state?: string | undefined
  /** 接收关系添加失败原因 */
  fail_reason?: string | undefined
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string | undefined
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string | undefined
}

/** 删除分账接收方 (DELETE /v3/global/profit-sharing/receivers), request body. */
export interface DeleteGlobalProfitSharingReceiversRequest {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
}

/** 查询分账接收方添加结果 (GET /v3/global/profit-sharing/receivers/{account}), answer. */
export interface QueryGlobalProfitSharingReceiversByAccountResponse {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
  /** 分账场景详细描述 */
  scene?: string | undefined
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined
  /** 微信文件标识ID */
  file_id?: string | undefined
  /** 接收方关系状态 */
  state?: string | undefined
  /** 接收关系添加失败原因 */
  fail_reason?: string | undefined
}

/** 获取分账退款账单下载链接 (GET /v3/global/profit-sharing/refunds/bill-download-url), answer. */
export interface QueryGlobalProfitSharingRefundsBillDownloadUrlResponse {
  /** 下载地址 */
  download_url: string
}

/** 查询可供垫付退款实时余额 (GET /v3/global/profit-sharing/refunds/refundable-balance), answer. */
export interface QueryGlobalProfitSharingRefundsRefundableBalanceResponse {
  /** 出资方商户号 */
  sponsor_mchid?: string | undefined
  /** 可供垫付分账退款的实时余额 · in the smallest unit of its currency */
  balance?: number | undefined
  /** 货币类型 */
  currency?: string | undefined
}

/** 分账标记 (POST /v3/global/profit-sharing/transactions/mark), request body. */
export interface CreateGlobalProfitSharingTransactionsMarkRequest {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 订单标价币种 */
  currency?: string | undefined
}

/** 查询剩余待分金额 (GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts), answer. */
export interface QueryGlobalProfitSharingTransactionsAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 · in the smallest unit of its currency */
  unsplit_amount?: number | undefined
  /** 货币类型 */
  currency?: string | undefined
}

/** 查询订单剩余可退款金额 (GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts), answer. */
export interface QueryGlobalProfitSharingTransactionsRefundableAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余可退款金额 · in the smallest unit of its currency */
  refundable_amount?: number | undefined
  /** 货币类型 */
  currency?: string | undefined
  /** 订单剩余可使用垫付资金退款的金额 · in the smallest unit of its currency */
  funds_refundable_amount?: number | undefined
}

/** 商家充值退款余额查询 (GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}), answer. */
export interface QueryGlobalRefundPartnerRechargeBalanceBySubMchidResponse {
  /** 账户可用余额 · in the smallest unit of its currency */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

/** 商家充值退款余额查询 (GET /v3/global/refund/recharge-balance), answer. */
export interface QueryGlobalRefundRechargeBalanceResponse {
  /** 账户可用余额 · in the smallest unit of its currency */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

/** 查询所有退款 (GET /v3/global/refunds), answer. */
export interface QueryGlobalRefundsResponse {
  /** 微信支付交易订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 支付币种 */
    payer_currency: string
  }
  /** 退款单列表 */
  data: Array<{
    /** 微信退款单号 */
    id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
    /** 退款入账账户 */
    recv_account?: string | undefined
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
    /** 退款成功时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 退款创建时间 · RFC 3339 with offset */
    create_time: string
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
    /** 退款金额 */
    amount: {
      /** 退款金额 · in the smallest unit of its currency */
      refund: number
      /** 货币类型 */
      currency?: string | undefined
      /** 用户退款金额 · in the smallest unit of its currency */
      payer_refund: number
      /** 支付币种 */
      payer_currency: string
      /** 汇率 */
      exchange_rate: {
        /** 汇率类型 */
        type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
        /** 汇率值 */
        rate?: number | undefined
      }
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
      /** 优惠券面额 · in the smallest unit of its currency */
      amount?: number | undefined
      /** 优惠券退款额 · in the smallest unit of its currency */
      refund_amount?: number | undefined
      /** 货币类型 */
      currency: string
    } | undefined
  }>
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}

/** 申请退款 (POST /v3/global/refunds), request body. */
export interface CreateGlobalRefundsRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 订单金额 */
  amount?: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 原订单金额 · in the smallest unit of its currency */
    total: number
    /** 退款币种 */
    currency: string
  } | undefined
  /** 退款通知地址 */
  notify_url?: string | undefined
}

/** 申请退款 (POST /v3/global/refunds), answer. */
export interface CreateGlobalRefundsResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 · RFC 3339 with offset */
  create_time: string
  /** 退款金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 退款币种 */
    currency: string
    /** 用户退款金额 · in the smallest unit of its currency */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount?: number | undefined
    /** 优惠券退款额 · in the smallest unit of its currency */
    refund_amount?: number | undefined
    /** 货币类型 */
    currency: string
  } | undefined
}

/** 查询单笔退款(微信支付退款订单号) (GET /v3/global/refunds/id/{refund_id}), answer. */
export interface QueryGlobalRefundsIdByRefundIdResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 */
  recv_account?: string | undefined
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
  /** 退款成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户退款金额 · in the smallest unit of its currency */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount?: number | undefined
    /** 优惠券退款额 · in the smallest unit of its currency */
    refund_amount?: number | undefined
    /** 货币类型 */
    currency: string
  } | undefined
}

/** 查询单笔退款(商户退款订单号) (GET /v3/global/refunds/out-refund-no/{out_refund_no}), answer. */
export interface QueryGlobalRefundsByOutRefundNoResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 */
  recv_account?: string | undefined
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}) | undefined
  /** 退款成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: {
    /** 退款金额 · in the smallest unit of its currency */
    refund: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户退款金额 · in the smallest unit of its currency */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount?: number | undefined
    /** 优惠券退款额 · in the smallest unit of its currency */
    refund_amount?: number | undefined
    /** 货币类型 */
    currency: string
  } | undefined
}

/** 查询结算资金明细 (GET /v3/global/settle/settlements), answer. */
export interface QueryGlobalSettleSettlementsResponse {
  /** 结算信息列表 */
  data?: Array<{
    /** 付款批次号 */
    batch_id: string
    /** 结算日期 */
    settlement_date: string
    /** 交易开始日期 */
    trade_start_date: string
    /** 交易结束日期 */
    trade_end_date: string
    /** 金额 */
    amount: {
      /** 已结算金额 · in the smallest unit of its currency */
      settled: number
      /** 未结算金额 · in the smallest unit of its currency */
      unsettle: number
      /** 结算币种 */
      currency: string
      /** 支付金额 · in the smallest unit of its currency */
      pay: number
      /** 退款金额 · in the smallest unit of its currency */
      refund: number
      /** 支付净额 */
      net: number
      /** 手续费金额 · in the smallest unit of its currency */
      fee: number
    }
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {}) | undefined
    /** 分账业务金额 */
    split_amount?: {
      /** 已结算金额 · in the smallest unit of its currency */
      settled: number
      /** 未结算金额 · in the smallest unit of its currency */
      unsettle: number
      /** 结算币种 */
      currency: string
      /** 支付金额 · in the smallest unit of its currency */
      pay: number
      /** 退款金额 · in the smallest unit of its currency */
      refund: number
    } | undefined
  }> | undefined
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

/** APP支付下单 (POST /v3/global/transactions/app), request body. */
export interface CreateGlobalTransactionsAppRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** APP支付下单 (POST /v3/global/transactions/app), answer. */
export interface CreateGlobalTransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 查询订单(微信支付订单号) (GET /v3/global/transactions/id/{transaction_id}), answer. */
export interface QueryGlobalTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 关闭订单(微信支付订单号) (POST /v3/global/transactions/id/{transaction_id}/close), request body. */
export interface CloseGlobalTransactionsIdRequest {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** JSAPI支付下单 (POST /v3/global/transactions/jsapi), request body. */
export interface CreateGlobalTransactionsJsapiRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** JSAPI支付下单 (POST /v3/global/transactions/jsapi), answer. */
export interface CreateGlobalTransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** H5支付下单 (POST /v3/global/transactions/mweb), request body. */
export interface CreateGlobalTransactionsMwebRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    }
  }
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** H5支付下单 (POST /v3/global/transactions/mweb), answer. */
export interface CreateGlobalTransactionsMwebResponse {
  /** 支付跳转链接 */
  mweb_url: string
}

/** Native支付下单 (POST /v3/global/transactions/native), request body. */
export interface CreateGlobalTransactionsNativeRequest {
  /** 商户号 */
  mchid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 · RFC 3339 with offset */
  time_start?: string | undefined
  /** 交易结束时间 · RFC 3339 with offset */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 · in the smallest unit of its currency */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip?: string | undefined
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info?: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    } | undefined
  } | undefined
  /** 优惠功能 */
  detail?: Array<{
    /** 订单原价 · in the smallest unit of its currency */
    cost_price?: number | undefined
    /** 商品小票ID */
    receipt_id?: string | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 微信侧商品编码 */
      wxpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品数量 */
      quantity: number
      /** 商品单价 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** Native支付下单 (POST /v3/global/transactions/native), answer. */
export interface CreateGlobalTransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

/** 查询订单(商户订单号) (GET /v3/global/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryGlobalTransactionsByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构APPID */
  sp_appid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 · RFC 3339 with offset */
  success_time: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 机构用户标识 */
    sp_openid?: string | undefined
    /** 子商户用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · in the smallest unit of its currency */
    total: number
    /** 用户支付金额 · in the smallest unit of its currency */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {}) | undefined
      /** 汇率值 */
      rate?: number | undefined
    } | undefined
  }
  /** 优惠功能 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {}) | undefined
    /** 优惠券面额 · in the smallest unit of its currency */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string | undefined
    /** 微信出资 · in the smallest unit of its currency */
    wxpay_contribute_amount?: number | undefined
    /** 商户出资 · in the smallest unit of its currency */
    merchant_contribute_amount?: number | undefined
    /** 其他出资 · in the smallest unit of its currency */
    other_contribute_amount?: number | undefined
    /** 单品列表 */
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string | undefined
      /** 商品优惠金额 · in the smallest unit of its currency */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 · in the smallest unit of its currency */
      price: number
    }> | undefined
  }> | undefined
}

/** 关闭订单(商户订单号) (POST /v3/global/transactions/out-trade-no/{out_trade_no}/close), request body. */
export interface CloseGlobalTransactionsRequest {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface GlobalRoutes {
  /** 获取平台证书列表 */
  'GET /hk/v3/certificates': {
    path: {}
    query: {}
    body: undefined
    response: QueryHkCertificatesResponse
  }
  /** 子商户进件（融合钱包） */
  'POST /hk/v3/merchants': {
    path: {}
    query: {}
    headers: {
      /** 由商户侧生成的唯一key · ≤ 64 bytes */
      'Idempotency-Key'?: string | undefined
    }
    body: CreateHkMerchantsRequest
    response: CreateHkMerchantsResponse
  }
  /** 修改子商户（融合钱包） */
  'PUT /hk/v3/merchants': {
    path: {}
    query: {}
    body: UpdateHkMerchantsRequest
    response: UpdateHkMerchantsResponse
  }
  /** 查询子商户（融合钱包） */
  'GET /hk/v3/merchants/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {
      /** 机构appid */
      sp_appid: string
      /** 机构商户号 */
      sp_mchid: string
    }
    body: undefined
    response: QueryHkMerchantsBySubMchidResponse
  }
  /** 查询所有退款 */
  'GET /hk/v3/refunds': {
    path: {}
    query: {
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 记录起始位置 */
      offset: number
      /** 每页笔数 */
      count: number
    }
    body: undefined
    response: QueryHkRefundsResponse
  }
  /** 申请退款 */
  'POST /hk/v3/refunds': {
    path: {}
    query: {}
    body: CreateHkRefundsRequest
    response: CreateHkRefundsResponse
  }
  /** 查询单笔退款(微信支付退款订单号) */
  'GET /hk/v3/refunds/id/{refund_id}': {
    path: {
      /** 微信支付退款订单号 */
      refund_id: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryHkRefundsIdByRefundIdResponse
  }
  /** 查询单笔退款(商户退款订单号) */
  'GET /hk/v3/refunds/out-refund-no/{out_refund_no}': {
    path: {
      /** 商户退款订单号 */
      out_refund_no: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryHkRefundsByOutRefundNoResponse
  }
  /** 查询结算资金明细 */
  'GET /hk/v3/settle/settlements': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 结算状态 */
      settle_state: 'SETTLED' | 'UNSETTLE'
      /** 结算开始日期 */
      settle_start_date?: string | undefined
      /** 结算结束日期 */
      settle_end_date?: string | undefined
      /** 最大记录条数 */
      limit: number
      /** 记录起始位置 */
      offset: number
    }
    body: undefined
    response: QueryHkSettleSettlementsResponse
  }
  /** APP支付下单 */
  'POST /hk/v3/transactions/app': {
    path: {}
    query: {}
    body: CreateHkTransactionsAppRequest
    response: CreateHkTransactionsAppResponse
  }
  /** 查询订单(微信支付订单号) */
  'GET /hk/v3/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryHkTransactionsIdByTransactionIdResponse
  }
  /** 关闭订单(微信支付订单号) */
  'POST /hk/v3/transactions/id/{transaction_id}/close': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {}
    body: CloseHkTransactionsIdRequest
    response: undefined
  }
  /** 撤销订单(微信支付订单号) */
  'POST /hk/v3/transactions/id/{transaction_id}/reverse': {
    path: {
      /** 微信订单号 */
      transaction_id: string
    }
    query: {}
    body: ReverseHkTransactionsIdRequest
    response: undefined
  }
  /** 小程序/公众号支付下单 */
  'POST /hk/v3/transactions/jsapi': {
    path: {}
    query: {}
    body: CreateHkTransactionsJsapiRequest
    response: CreateHkTransactionsJsapiResponse
  }
  /** 提交付款码支付 */
  'POST /hk/v3/transactions/micropay': {
    path: {}
    query: {}
    body: CreateHkTransactionsMicropayRequest
    response: CreateHkTransactionsMicropayResponse
  }
  /** H5支付下单 */
  'POST /hk/v3/transactions/mweb': {
    path: {}
    query: {}
    body: CreateHkTransactionsMwebRequest
    response: CreateHkTransactionsMwebResponse
  }
  /** 扫码支付下单 */
  'POST /hk/v3/transactions/native': {
    path: {}
    query: {}
    body: CreateHkTransactionsNativeRequest
    response: CreateHkTransactionsNativeResponse
  }
  /** 查询订单(商户订单号) */
  'GET /hk/v3/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryHkTransactionsByOutTradeNoResponse
  }
  /** 关闭订单(商户订单号) */
  'POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {}
    body: CloseHkTransactionsRequest
    response: undefined
  }
  /** 撤销订单(商户订单号) */
  'POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {}
    body: ReverseHkTransactionsRequest
    response: undefined
  }
  /** 获取平台证书列表
   * Host: apihk.mch.weixin.qq.com.
   */
  'GET /v3/global/certificates': {
    path: {}
    query: {}
    body: undefined
    response: QueryGlobalCertificatesResponse
  }
  /** 查询投诉通知回调 */
  'GET /v3/global/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: undefined
    response: QueryGlobalMerchantServiceComplaintNotificationsResponse
  }
  /** 创建投诉通知回调 */
  'POST /v3/global/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: CreateGlobalMerchantServiceComplaintNotificationsRequest
    response: CreateGlobalMerchantServiceComplaintNotificationsResponse
  }
  /** 更新投诉通知回调 */
  'PUT /v3/global/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: UpdateGlobalMerchantServiceComplaintNotificationsRequest
    response: UpdateGlobalMerchantServiceComplaintNotificationsResponse
  }
  /** 删除投诉通知回调 */
  'DELETE /v3/global/merchant-service/complaint-notifications': {
    path: {}
    query: {}
    body: undefined
    response: undefined
  }
  /** 查询投诉单列表 */
  'GET /v3/global/merchant-service/complaints': {
    path: {}
    query: {
      /** 分页大小 */
      limit?: number | undefined
      /** 分页开始位置 */
      offset?: number | undefined
      /** 开始日期 · yyyy-MM-dd */
      begin_date: string
      /** 结束日期 · yyyy-MM-dd */
      end_date: string
      /** 诉商户号 */
      complainted_mchid?: string | undefined
      /** 商户语言 */
      mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | undefined
    }
    body: undefined
    response: QueryGlobalMerchantServiceComplaintsResponse
  }
  /** 查询投诉单详情 */
  'GET /v3/global/merchant-service/complaints/{complaint_id}': {
    path: {
      /** 投诉单号 */
      complaint_id: string
    }
    query: {
      /** 商户语言 */
      mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | undefined
    }
    body: undefined
    response: QueryGlobalMerchantServiceComplaintsByComplaintIdResponse
  }
  /** 反馈处理完成 */
  'POST /v3/global/merchant-service/complaints/{complaint_id}/complete': {
    path: {
      /** 投诉单号 */
      complaint_id: string
    }
    query: {}
    body: CompleteGlobalMerchantServiceComplaintsRequest
    response: undefined
  }
  /** 查询投诉协商历史 */
  'GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': {
    path: {
      /** 投诉单号 */
      complaint_id: string
    }
    query: {
      /** 分页大小 */
      limit?: number | undefined
      /** 分页开始位置 */
      offset?: number | undefined
      /** 商户语言 */
      mch_language?: 'ZH_CN' | 'ZH_TW' | 'ZH_HK' | 'EN' | 'JA' | 'KO' | 'TH' | 'VI' | 'RU' | 'DE' | 'FR' | 'AR' | 'ES' | undefined
    }
    body: undefined
    response: QueryGlobalMerchantServiceComplaintsNegotiationHistorysResponse
  }
  /** 提交回复 */
  'POST /v3/global/merchant-service/complaints/{complaint_id}/response': {
    path: {
      /** 投诉单号 */
      complaint_id: string
    }
    query: {}
    body: ResponseGlobalMerchantServiceComplaintsRequest
    response: undefined
  }
  /** 创建H5支付权限申请单 */
  'POST /v3/global/merchant/h5/permission/applications': {
    path: {}
    query: {}
    body: CreateGlobalMerchantH5PermissionApplicationsRequest
    response: CreateGlobalMerchantH5PermissionApplicationsResponse
  }
  /** 查询H5支付权限申请单详情 */
  'GET /v3/global/merchant/h5/permission/applications/{applyment_id}': {
    path: {
      /** 申请单号 */
      applyment_id: number
    }
    query: {}
    body: undefined
    response: QueryGlobalMerchantH5PermissionApplicationsByApplymentIdResponse
  }
  /** 修改H5支付权限申请单 */
  'PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}': {
    path: {
      /** 申请单号 */
      applyment_id: number
    }
    query: {}
    body: ModifyGlobalMerchantH5PermissionApplicationsRequest
    response: ModifyGlobalMerchantH5PermissionApplicationsResponse
  }
  /** 创建H5支付域名修改申请单 */
  'POST /v3/global/merchant/h5/permission/domain/applications': {
    path: {}
    query: {}
    body: CreateGlobalMerchantH5PermissionDomainApplicationsRequest
    response: CreateGlobalMerchantH5PermissionDomainApplicationsResponse
  }
  /** 查询H5支付域名修改申请单 */
  'GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}': {
    path: {
      /** 申请单号 */
      applyment_id: number
    }
    query: {}
    body: undefined
    response: QueryGlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse
  }
  /** 修改H5支付域名修改申请单 */
  'PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}': {
    path: {
      /** 申请单号 */
      applyment_id: number
    }
    query: {}
    body: ModifyGlobalMerchantH5PermissionDomainApplicationsRequest
    response: ModifyGlobalMerchantH5PermissionDomainApplicationsResponse
  }
  /** 查询子商户H5支付权限状态 */
  'GET /v3/global/merchant/h5/permission/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryGlobalMerchantH5PermissionBySubMchidResponse
  }
  /** 子商户进件（融合钱包） */
  'POST /v3/global/merchants': {
    path: {}
    query: {}
    headers: {
      /** 由商户侧生成的唯一key · ≤ 64 bytes */
      'Idempotency-Key'?: string | undefined
    }
    body: CreateGlobalMerchantsRequest
    response: CreateGlobalMerchantsResponse
  }
  /** 查询子商户（融合钱包） */
  'GET /v3/global/merchants/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {
      /** 机构appid */
      sp_appid: string
      /** 机构商户号 */
      sp_mchid: string
    }
    body: undefined
    response: QueryGlobalMerchantsBySubMchidResponse
  }
  /** 修改子商户（融合钱包） */
  'PATCH /v3/global/merchants/{sub_mchid}': {
    path: {
      /** 子商户号 */
      sub_mchid: string
    }
    query: {}
    body: ModifyGlobalMerchantsRequest
    response: ModifyGlobalMerchantsResponse
  }
  /** 撤销订单(微信支付订单号) */
  'POST /v3/global/micropay/transactions/id/{transaction_id}/reverse': {
    path: {
      /** 微信订单号 */
      transaction_id: string
    }
    query: {}
    body: ReverseGlobalMicropayTransactionsIdRequest
    response: undefined
  }
  /** 撤销订单(商户订单号) */
  'POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {}
    body: ReverseGlobalMicropayTransactionsRequest
    response: undefined
  }
  /** 提交付款码支付 */
  'POST /v3/global/micropay/transactions/pay': {
    path: {}
    query: {}
    body: PayGlobalMicropayTransactionsRequest
    response: PayGlobalMicropayTransactionsResponse
  }
  /** APP签约 */
  'POST /v3/global/papay/contracts/app-pre-entrust-sign': {
    path: {}
    query: {}
    body: CreateGlobalPapayContractsAppPreEntrustSignRequest
    response: CreateGlobalPapayContractsAppPreEntrustSignResponse
  }
  /** H5预签约 */
  'POST /v3/global/papay/contracts/h5-pre-entrust-sign': {
    path: {}
    query: {}
    body: CreateGlobalPapayContractsH5PreEntrustSignRequest
    response: CreateGlobalPapayContractsH5PreEntrustSignResponse
  }
  /** JSAPI预签约 */
  'POST /v3/global/papay/contracts/jsapi-pre-entrust-sign': {
    path: {}
    query: {}
    body: CreateGlobalPapayContractsJsapiPreEntrustSignRequest
    response: CreateGlobalPapayContractsJsapiPreEntrustSignResponse
  }
  /** 小程序签约 */
  'POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign': {
    path: {}
    query: {}
    body: CreateGlobalPapayContractsMiniprogramPreEntrustSignRequest
    response: CreateGlobalPapayContractsMiniprogramPreEntrustSignResponse
  }
  /** 商户协议号查询签约 */
  'GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}': {
    path: {
      /** 签约协议号 */
      out_contract_code: string
    }
    query: {
      /** 机构APPID */
      appid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构appid */
      sp_appid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 子商户应用ID */
      sub_appid?: string | undefined
    }
    body: undefined
    response: QueryGlobalPapayContractsByOutContractCodeResponse
  }
  /** WEB预签约 */
  'POST /v3/global/papay/contracts/web-pre-entrust-sign': {
    path: {}
    query: {}
    body: CreateGlobalPapayContractsWebPreEntrustSignRequest
    response: CreateGlobalPapayContractsWebPreEntrustSignResponse
  }
  /** 代扣协议ID查询签约 */
  'GET /v3/global/papay/contracts/{contract_id}': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {
      /** 机构APPID */
      appid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构appid */
      sp_appid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 子商户应用ID */
      sub_appid?: string | undefined
      /** 模板ID */
      plan_id?: number | undefined
    }
    body: undefined
    response: QueryGlobalPapayContractsByContractIdResponse
  }
  /** 申请解约 */
  'POST /v3/global/papay/contracts/{contract_id}/terminate': {
    path: {
      /** 委托代扣协议ID */
      contract_id: string
    }
    query: {}
    body: TerminateGlobalPapayContractsRequest
    response: undefined
  }
  /** 支付扣款 */
  'POST /v3/global/papay/transactions': {
    path: {}
    query: {}
    body: CreateGlobalPapayTransactionsRequest
    response: CreateGlobalPapayTransactionsResponse
  }
  /** 查询订单(商户订单号) */
  'GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalPapayTransactionsByOutTradeNoResponse
  }
  /** 撤销订单(商户订单号) */
  'POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: undefined
  }
  /** 查询订单(微信支付订单号) */
  'GET /v3/global/papay/transactions/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalPapayTransactionsByTransactionIdResponse
  }
  /** 获取分账账单文件下载地址 */
  'GET /v3/global/profit-sharing/bill-download-url': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 账单日期 */
      bill_date?: string | undefined
    }
    body: undefined
    response: QueryGlobalProfitSharingBillDownloadUrlResponse
  }
  /** 请求分账 */
  'POST /v3/global/profit-sharing/orders': {
    path: {}
    query: {}
    body: CreateGlobalProfitSharingOrdersRequest
    response: CreateGlobalProfitSharingOrdersResponse
  }
  /** 解冻剩余资金 */
  'POST /v3/global/profit-sharing/orders/unfreeze': {
    path: {}
    query: {}
    body: UnfreezeGlobalProfitSharingOrdersRequest
    response: UnfreezeGlobalProfitSharingOrdersResponse
  }
  /** 查询分账结果 */
  'GET /v3/global/profit-sharing/orders/{out_order_no}': {
    path: {
      /** 商户分账单号 */
      out_order_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 微信订单号 */
      transaction_id?: string | undefined
    }
    body: undefined
    response: QueryGlobalProfitSharingOrdersByOutOrderNoResponse
  }
  /** 添加分账接收方 */
  'POST /v3/global/profit-sharing/receivers': {
    path: {}
    query: {}
    body: CreateGlobalProfitSharingReceiversRequest
    response: CreateGlobalProfitSharingReceiversResponse
  }
  /** 删除分账接收方 */
  'DELETE /v3/global/profit-sharing/receivers': {
    path: {}
    query: {}
    body: DeleteGlobalProfitSharingReceiversRequest
    response: undefined
  }
  /** 查询分账接收方添加结果 */
  'GET /v3/global/profit-sharing/receivers/{account}': {
    path: {
      /** 接收方账号 */
      account: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 微信订单号 */
      transaction_id?: string | undefined
      /** 应用ID */
      appid?: string | undefined
      /** 子商户应用ID */
      sub_appid?: string | undefined
      /** 分账接收方类型 */
      type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
    }
    body: undefined
    response: QueryGlobalProfitSharingReceiversByAccountResponse
  }
  /** 获取分账退款账单下载链接 */
  'GET /v3/global/profit-sharing/refunds/bill-download-url': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 账单日期 */
      bill_date?: string | undefined
    }
    body: undefined
    response: QueryGlobalProfitSharingRefundsBillDownloadUrlResponse
  }
  /** 查询可供垫付退款实时余额 */
  'GET /v3/global/profit-sharing/refunds/refundable-balance': {
    path: {}
    query: {}
    body: undefined
    response: QueryGlobalProfitSharingRefundsRefundableBalanceResponse
  }
  /** 分账标记 */
  'POST /v3/global/profit-sharing/transactions/mark': {
    path: {}
    query: {}
    body: CreateGlobalProfitSharingTransactionsMarkRequest
    response: undefined
  }
  /** 查询剩余待分金额 */
  'GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts': {
    path: {
      /** 微信订单号 */
      transaction_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalProfitSharingTransactionsAmountsResponse
  }
  /** 查询订单剩余可退款金额 */
  'GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': {
    path: {
      /** 微信订单号 */
      transaction_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalProfitSharingTransactionsRefundableAmountsResponse
  }
  /** 商家充值退款余额查询 */
  'GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': {
    path: {
      /** 特约商户号 */
      sub_mchid: string
    }
    query: {}
    body: undefined
    response: QueryGlobalRefundPartnerRechargeBalanceBySubMchidResponse
  }
  /** 商家充值退款余额查询 */
  'GET /v3/global/refund/recharge-balance': {
    path: {}
    query: {}
    body: undefined
    response: QueryGlobalRefundRechargeBalanceResponse
  }
  /** 查询所有退款 */
  'GET /v3/global/refunds': {
    path: {}
    query: {
      /** 微信支付订单号 */
      transaction_id?: string | undefined
      /** 商户订单号 */
      out_trade_no?: string | undefined
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 记录起始位置 */
      offset: number
      /** 每页笔数 */
      count: number
    }
    body: undefined
    response: QueryGlobalRefundsResponse
  }
  /** 申请退款 */
  'POST /v3/global/refunds': {
    path: {}
    query: {}
    body: CreateGlobalRefundsRequest
    response: CreateGlobalRefundsResponse
  }
  /** 查询单笔退款(微信支付退款订单号) */
  'GET /v3/global/refunds/id/{refund_id}': {
    path: {
      /** 微信支付退款订单号 */
      refund_id: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalRefundsIdByRefundIdResponse
  }
  /** 查询单笔退款(商户退款订单号) */
  'GET /v3/global/refunds/out-refund-no/{out_refund_no}': {
    path: {
      /** 商户退款订单号 */
      out_refund_no: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalRefundsByOutRefundNoResponse
  }
  /** 查询结算资金明细 */
  'GET /v3/global/settle/settlements': {
    path: {}
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 结算状态 */
      settle_state: 'SETTLED' | 'UNSETTLE'
      /** 结算开始日期 */
      settle_start_date?: string | undefined
      /** 结算结束日期 */
      settle_end_date?: string | undefined
      /** 最大记录条数 */
      limit: number
      /** 记录起始位置 */
      offset: number
    }
    body: undefined
    response: QueryGlobalSettleSettlementsResponse
  }
  /** APP支付下单 */
  'POST /v3/global/transactions/app': {
    path: {}
    query: {}
    body: CreateGlobalTransactionsAppRequest
    response: CreateGlobalTransactionsAppResponse
  }
  /** 查询订单(微信支付订单号) */
  'GET /v3/global/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalTransactionsIdByTransactionIdResponse
  }
  /** 关闭订单(微信支付订单号) */
  'POST /v3/global/transactions/id/{transaction_id}/close': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {}
    body: CloseGlobalTransactionsIdRequest
    response: undefined
  }
  /** JSAPI支付下单 */
  'POST /v3/global/transactions/jsapi': {
    path: {}
    query: {}
    body: CreateGlobalTransactionsJsapiRequest
    response: CreateGlobalTransactionsJsapiResponse
  }
  /** H5支付下单 */
  'POST /v3/global/transactions/mweb': {
    path: {}
    query: {}
    body: CreateGlobalTransactionsMwebRequest
    response: CreateGlobalTransactionsMwebResponse
  }
  /** Native支付下单 */
  'POST /v3/global/transactions/native': {
    path: {}
    query: {}
    body: CreateGlobalTransactionsNativeRequest
    response: CreateGlobalTransactionsNativeResponse
  }
  /** 查询订单(商户订单号) */
  'GET /v3/global/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 商户号 */
      mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
    }
    body: undefined
    response: QueryGlobalTransactionsByOutTradeNoResponse
  }
  /** 关闭订单(商户订单号) */
  'POST /v3/global/transactions/out-trade-no/{out_trade_no}/close': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {}
    body: CloseGlobalTransactionsRequest
    response: undefined
  }
}

/** Routes of this product that answer with a file. */
export interface GlobalFiles {
  /** 下载对账单 */
  'GET /hk/v3/statements': {
    path: {}
    query: {
      /** 账单日期 */
      date: string
      /** 商户号 */
      mchid?: string | undefined
    }
    body: undefined
    response: undefined
  }
  /** 图片下载 */
  'GET /v3/global/merchant-service/images/{media_id}': {
    path: {
      /** 媒体文件ID */
      media_id: string
    }
    query: {
      /** 投诉单号 */
      complaint_id: string
    }
    body: undefined
    response: undefined
  }
  /** 下载对账单 */
  'GET /v3/global/statements': {
    path: {}
    query: {
      /** 账单日期 */
      date: string
      /** 商户号 */
      mchid?: string | undefined
      /** 机构商户号 */
      sp_mchid?: string | undefined
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: undefined
  }
}

/** Routes of this product that take a file. */
export interface GlobalUploads {
  /** 商户上传反馈图片 */
  'POST /v3/global/merchant-service/images/upload': {
    path: {}
    query: {}
    body: UploadGlobalMerchantServiceImagesRequest
    response: UploadGlobalMerchantServiceImagesResponse
  }
  /** 上传文件 */
  'POST /v3/global/merchant-storage/file/upload': {
    path: {}
    query: {}
    body: UploadGlobalMerchantStorageFileRequest
    response: UploadGlobalMerchantStorageFileResponse
  }
}
