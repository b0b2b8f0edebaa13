// Generated from the catalogue by `npm run generate`. Do not edit.

/** 通过协议号查询签约 (GET /v3/edu-papay/contracts/id/{contract_id}), answer. */
export interface QueryEduPapayContractsIdByContractIdResponse {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 */
  openid?: string | undefined
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id?: string | undefined
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string | undefined
    /** 签约状态 */
    contract_status?: string | undefined
    /** 签约时间 · RFC 3339 with offset */
    create_time?: string | undefined
  } | undefined
}

/** 预签约 (POST /v3/edu-papay/contracts/presign), request body. */
export interface PresignEduPapayContractsRequest {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 */
  openid: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 首次扣款日期 */
  period_start_date: string
  /** 场景信息枚举 */
  trade_scene: string
}

/** 预签约 (POST /v3/edu-papay/contracts/presign), answer. */
export interface PresignEduPapayContractsResponse {
  /** 预签约号 */
  presign_token: string
}

/** 教育通扣款受理 (POST /v3/edu-papay/transactions), request body. */
export interface CreateEduPapayTransactionsRequest {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品或支付单简要描述 */
  body: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 支付回调通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 场景信息枚举 */
  trade_scene: string
  /** 订单金额 */
  amount: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
}

/** 微信订单号查单 (GET /v3/edu-papay/transactions/id/{transaction_id}), answer. */
export interface QueryEduPapayTransactionsIdByTransactionIdResponse {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string | undefined
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string | undefined
    /** 子商户APPID下的用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id?: string | undefined
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount?: number | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 商户订单号查单 (GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryEduPapayTransactionsByOutTradeNoResponse {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string | undefined
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string | undefined
    /** 子商户APPID下的用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id?: string | undefined
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount?: number | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 发送扣款预通知 (POST /v3/edu-papay/user-notifications/{contract_id}/send), request body. */
export interface SendEduPapayUserNotificationsRequest {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}

/** 通过用户标识查询签约 (GET /v3/edu-papay/user/{openid}/contracts), answer. */
export interface QueryEduPapayUserContractsResponse {
  /** 结果集 */
  data?: Array<{
    /** 服务商商户号 */
    sp_mchid: string
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户APPID */
    sub_appid?: string | undefined
    /** 服务商APPID下的用户标识 */
    openid?: string | undefined
    /** 子商户APPID下的用户标识 */
    sub_openid?: string | undefined
    /** 签约模板号 */
    plan_id?: string | undefined
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string | undefined
      /** 签约状态 */
      contract_status?: string | undefined
      /** 签约时间 · RFC 3339 with offset */
      create_time?: string | undefined
    } | undefined
  }> | undefined
  /** 总数量 */
  total_count?: number | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 通过QQ账号查询核销订单列表 (GET /v3/edu-star/orders), answer. */
export interface QueryEduStarOrdersResponse {
  /** 结果集 */
  data: Array<{
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid: string
    /** 用户QQ账号 */
    qq?: string | undefined
    /** 权益ID */
    right_id: string
    /** 权益核销时间 · RFC 3339 with offset */
    create_time: string
    /** 订单状态 */
    order_state: string
    /** 订单号 */
    order_id: string
  }>
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 创建核销订单 (POST /v3/edu-star/orders), request body. */
export interface CreateEduStarOrdersRequest {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 权益ID */
  right_id: string
  /** 权益核销时间 · RFC 3339 with offset */
  create_time: string
}

/** 创建核销订单 (POST /v3/edu-star/orders), answer. */
export interface CreateEduStarOrdersResponse {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 权益ID */
  right_id: string
  /** 权益核销时间 · RFC 3339 with offset */
  create_time: string
  /** 订单状态 */
  order_state: string
  /** 订单号 */
  order_id: string
}

/** 通过微信用户标识查询用户信息 (GET /v3/edu-star/users/openid/{wechat_openid}), answer. */
export interface QueryEduStarUsersOpenidByWechatOpenidResponse {
  /** 是否学生 */
  education_star_student: boolean
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 注册时间 · RFC 3339 with offset */
  register_time?: string | undefined
}

/** 通过QQ账号查询用户信息 (GET /v3/edu-star/users/qq/{qq}), answer. */
export interface QueryEduStarUsersByQqResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq: string
  /** 注册时间 · RFC 3339 with offset */
  register_time?: string | undefined
}

/** 预签约 (POST /v3/eduschoolpay/contracts/presign), request body. */
export interface PresignEduschoolpayContractsRequest {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 学校编号 */
  school_id: string
  /** 外部签约号 */
  out_contract_code: string
  /** 签约模式 */
  contract_mode?: string | undefined
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean | undefined
  /** 实名信息 */
  identity?: {
    /** 姓名 · encrypted on the way */
    real_name: string
    /** 证件类型 */
    credential_type: string
    /** 身份证号 · encrypted on the way */
    id_card_number?: string | undefined
  } | undefined
  /** 签约银行卡 */
  bank_card?: {
    /** 签约银行卡号 · encrypted on the way */
    bank_card_no: string
    /** 银行卡有效期 */
    valid_thru?: string | undefined
    /** 银行卡开卡预留手机号 · encrypted on the way */
    phone?: string | undefined
    /** 银行类型 */
    bank_type?: string | undefined
  } | undefined
}

/** 预签约 (POST /v3/eduschoolpay/contracts/presign), answer. */
export interface PresignEduschoolpayContractsResponse {
  /** 预签约码 */
  presign_token: string
}

/** 通过协议号查询签约 (GET /v3/eduschoolpay/contracts/{contract_id}), answer. */
export interface QueryEduschoolpayContractsByContractIdResponse {
  /** 签约协议号 */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 签约时间 · RFC 3339 with offset */
  create_time: string
  /** 外部签约号 */
  out_contract_code: string
}

/** 扣款 (POST /v3/eduschoolpay/transactions), request body. */
export interface CreateEduschoolpayTransactionsRequest {
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 商户接收通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 用户账号 */
  user_id: string
  /** 订单金额 */
  amount: {
    /** 总金额 · fen */
    total: number
    /** 货币类型 */
    currency: string
  }
  /** 场景信息 */
  scene_info: {
    /** 消费时间 · RFC 3339 with offset */
    start_time: string
    /** 学校编号 */
    school_id: string
    /** 消费场景类型 */
    scene_type: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 分账结算信息 */
  settle_info?: {
    /** 是否指定分账 */
    profit_sharing?: boolean | undefined
  } | undefined
  /** 扣款模式 */
  payment_mode?: string | undefined
}

/** 扣款 (POST /v3/eduschoolpay/transactions), answer. */
export interface CreateEduschoolpayTransactionsResponse {
  /** 商户号 */
  mchid: string
  /** 商户AppID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易类型 */
  trade_type?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string | undefined
    /** 子商户AppID下的用户标识 */
    sub_openid?: string | undefined
  } | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id?: string | undefined
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount?: number | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 微信支付订单号查单 (GET /v3/eduschoolpay/transactions/id/{transaction_id}), answer. */
export interface QueryEduschoolpayTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易类型 */
  trade_type?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
    /** 货币类型 */
    currency: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount?: number | undefined
    /** 活动ID */
    stock_id: string
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 商户订单号查单 (GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryEduschoolpayTransactionsByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易类型 */
  trade_type?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
    /** 货币类型 */
    currency: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 优惠券面额 · fen */
    amount?: number | undefined
    /** 活动ID */
    stock_id: string
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 查询用户签约列表 (GET /v3/eduschoolpay/users/{openid}/contracts), answer. */
export interface QueryEduschoolpayUsersContractsResponse {
  /** 查询结果列表 */
  data?: Array<{
    /** 签约协议号 */
    contract_id: string
    /** 商户号 */
    mchid: string
    /** 商户appid */
    appid: string
    /** 商户appid下的用户标识 */
    openid: string
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status: string
    /** 签约时间 · RFC 3339 with offset */
    create_time: string
    /** 外部签约号 */
    out_contract_code: string
  }> | undefined
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string | undefined
    /** 上一页链接 */
    prev?: string | undefined
    /** 当前链接 */
    self: string
  }
}

/** 商户查询用户欠款状态 (GET /v3/eduschoolpay/users/{openid}/debt-state), answer. */
export interface QueryEduschoolpayUsersDebtStateResponse {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 用户状态 */
  state: string
  /** 当前用户欠款笔数 */
  debt_count: number
  /** 用户欠款状态更新时间 · RFC 3339 with offset */
  update_time: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EducationRoutes {
  /** 通过协议号查询签约 */
  'GET /v3/edu-papay/contracts/id/{contract_id}': {
    path: {
      /** 签约协议号 */
      contract_id: string
    }
    query: {
      /** 服务商APPID */
      appid: string
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 子商户APPID */
      sub_appid?: string | undefined
    }
    body: undefined
    response: QueryEduPapayContractsIdByContractIdResponse
  }
  /** 预签约 */
  'POST /v3/edu-papay/contracts/presign': {
    path: {}
    query: {}
    body: PresignEduPapayContractsRequest
    response: PresignEduPapayContractsResponse
  }
  /** 解约 */
  'DELETE /v3/edu-papay/contracts/{contract_id}': {
    path: {
      /** 签约协议号 */
      contract_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 教育通扣款受理 */
  'POST /v3/edu-papay/transactions': {
    path: {}
    query: {}
    body: CreateEduPapayTransactionsRequest
    response: undefined
  }
  /** 微信订单号查单 */
  'GET /v3/edu-papay/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEduPapayTransactionsIdByTransactionIdResponse
  }
  /** 商户订单号查单 */
  'GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEduPapayTransactionsByOutTradeNoResponse
  }
  /** 发送扣款预通知 */
  'POST /v3/edu-papay/user-notifications/{contract_id}/send': {
    path: {
      /** 签约协议号 */
      contract_id: string
    }
    query: {}
    body: SendEduPapayUserNotificationsRequest
    response: undefined
  }
  /** 通过用户标识查询签约 */
  'GET /v3/edu-papay/user/{openid}/contracts': {
    path: {
      /** 服务商APPID下的用户标识 */
      openid: string
    }
    query: {
      /** 服务商APPID */
      appid: string
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 子商户APPID */
      sub_appid?: string | undefined
      /** 子商户APPID下的用户标识 */
      sub_openid?: string | undefined
      /** 签约模板号 */
      plan_id: string
      /** 签约状态 */
      contract_status?: 'ADD' | 'DELETE' | undefined
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryEduPapayUserContractsResponse
  }
  /** 通过QQ账号查询核销订单列表 */
  'GET /v3/edu-star/orders': {
    path: {}
    query: {
      /** appid */
      appid: string
      /** 用户在appid下的唯一标识 */
      wechat_openid?: string | undefined
      /** 用户QQ账号 */
      qq?: string | undefined
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryEduStarOrdersResponse
  }
  /** 创建核销订单 */
  'POST /v3/edu-star/orders': {
    path: {}
    query: {}
    body: CreateEduStarOrdersRequest
    response: CreateEduStarOrdersResponse
  }
  /** 通过微信用户标识查询用户信息 */
  'GET /v3/edu-star/users/openid/{wechat_openid}': {
    path: {
      /** 用户在appid下的唯一标识 */
      wechat_openid: string
    }
    query: {
      /** 商户appid */
      appid: string
    }
    body: undefined
    response: QueryEduStarUsersOpenidByWechatOpenidResponse
  }
  /** 通过QQ账号查询用户信息 */
  'GET /v3/edu-star/users/qq/{qq}': {
    path: {
      /** 用户QQ账号 */
      qq: string
    }
    query: {
      /** 商户appid */
      appid: string
    }
    body: undefined
    response: QueryEduStarUsersByQqResponse
  }
  /** 预签约 */
  'POST /v3/eduschoolpay/contracts/presign': {
    path: {}
    query: {}
    body: PresignEduschoolpayContractsRequest
    response: PresignEduschoolpayContractsResponse
  }
  /** 通过协议号查询签约 */
  'GET /v3/eduschoolpay/contracts/{contract_id}': {
    path: {
      /** 签约协议号 */
      contract_id: string
    }
    query: {}
    body: undefined
    response: QueryEduschoolpayContractsByContractIdResponse
  }
  /** 商户主动解约 */
  'POST /v3/eduschoolpay/contracts/{contract_id}/terminate': {
    path: {
      /** 签约协议号 */
      contract_id: string
    }
    query: {}
    body: undefined
    response: undefined
  }
  /** 扣款 */
  'POST /v3/eduschoolpay/transactions': {
    path: {}
    query: {}
    body: CreateEduschoolpayTransactionsRequest
    response: CreateEduschoolpayTransactionsResponse
  }
  /** 微信支付订单号查单 */
  'GET /v3/eduschoolpay/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEduschoolpayTransactionsIdByTransactionIdResponse
  }
  /** 商户订单号查单 */
  'GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEduschoolpayTransactionsByOutTradeNoResponse
  }
  /** 查询用户签约列表 */
  'GET /v3/eduschoolpay/users/{openid}/contracts': {
    path: {
      /** 商户appid下的用户标识 */
      openid: string
    }
    query: {
      /** 签约模板号 */
      plan_id: string
      /** 签约状态 */
      contract_status: string
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryEduschoolpayUsersContractsResponse
  }
  /** 商户查询用户欠款状态 */
  'GET /v3/eduschoolpay/users/{openid}/debt-state': {
    path: {
      /** 商户appid下的用户标识 */
      openid: string
    }
    query: {}
    body: undefined
    response: QueryEduschoolpayUsersDebtStateResponse
  }
}
