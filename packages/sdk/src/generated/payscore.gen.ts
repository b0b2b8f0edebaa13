// Generated from the catalogue by `npm run generate`. Do not edit.

/** 商户申请获取对账单 (GET /v3/payscore/merchant-bill), answer. */
export interface QueryPayscoreMerchantBillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list: Array<{
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 下载地址 */
    download_url: string
    /** 加密密钥 · encrypted on the way */
    encrypt_key: string
    /** 随机字符串 */
    nonce: string
  }>
}

/** 查询先享后付订单 (GET /v3/payscore/payafter-orders), answer. */
export interface QueryPayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}) | undefined
  /** 标识用户订单使用情况 */
  finish_type?: number | undefined
  /** 服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
  service_start_time?: string | undefined
  /** 服务结束时间 · `^(?:\d{8}|\d{14})$` */
  service_end_time?: string | undefined
  /** 实际服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
  real_service_start_time?: string | undefined
  /** 实际服务结束时间 · `^(?:\d{8}|\d{14})$` */
  real_service_end_time?: string | undefined
  /** 支付完成时间 · `^(?:\d{8}|\d{14})$` */
  pay_succ_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 开始使用服务的地点 */
  real_service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  real_service_end_location?: string | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 后付费 */
  fees?: Array<{
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额 · fen */
    fee_amount?: number | undefined
    /** 描述计费规则 */
    fee_desc?: string | undefined
  }> | undefined
  /** 商户优惠 */
  discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    discount_name?: string | undefined
    /** 商品优惠金额 · fen */
    discount_amount?: number | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }> | undefined
  /** 订单风险金额 · fen */
  risk_amount?: number | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 商户自定义说明 */
  attach?: string | undefined
  finish_ticket?: string | undefined
  /** 结单交易单号 */
  finish_transaction_id?: string | undefined
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {}) | undefined
}

/** 创建先享后付订单 (POST /v3/payscore/payafter-orders), request body. */
export interface CreatePayscorePayafterOrdersRequest {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 用户下单时确认的服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
  service_start_time?: string | undefined
  /** 用户下单时确定的预计服务结束时间 · `^(?:\d{8}|\d{14})$` */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 后付费 */
  fees?: Array<{
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额 · fen */
    fee_amount?: number | undefined
    /** 描述计费规则 */
    fee_desc?: string | undefined
  }> | undefined
  /** 商户优惠 */
  discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    discount_name?: string | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }> | undefined
  /** 订单风险金额 · fen */
  risk_amount?: number | undefined
  /** 商户自定义说明 */
  attach?: string | undefined
  /** 使用需用户确认订单类型 · default true */
  need_user_confirm?: boolean | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
  /** 用户姓名 · encrypted on the way */
  name?: string | undefined
  /** 用户手机号 · encrypted on the way */
  phone?: string | undefined
  /** 用户身份证ID · encrypted on the way */
  userid?: string | undefined
  /** 用户收货地址 · encrypted on the way */
  address?: string | undefined
}

/** 创建先享后付订单 (POST /v3/payscore/payafter-orders), answer. */
export interface CreatePayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string | undefined
  /** 小程序跳转appid */
  miniprogram_appid?: string | undefined
  /** 小程序跳转路径 */
  miniprogram_path?: string | undefined
  /** 小程序跳转username */
  miniprogram_username?: string | undefined
  /** 跳转数据 */
  package?: string | undefined
}

/** 撤销先享后付订单 (POST /v3/payscore/payafter-orders/{out_order_no}/cancel), request body. */
export interface CancelPayscorePayafterOrdersRequest {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}

/** 撤销先享后付订单 (POST /v3/payscore/payafter-orders/{out_order_no}/cancel), answer. */
export interface CancelPayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 完结先享后付订单 (POST /v3/payscore/payafter-orders/{out_order_no}/complete), request body. */
export interface CompletePayscorePayafterOrdersRequest {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  /** 后付费 */
  fees?: Array<{
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额 · fen */
    fee_amount?: number | undefined
    /** 描述计费规则 */
    fee_desc?: string | undefined
  }> | undefined
  /** 商户优惠 */
  discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    discount_name?: string | undefined
    /** 商品优惠金额 · fen */
    discount_amount?: number | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}

/** 完结先享后付订单 (POST /v3/payscore/payafter-orders/{out_order_no}/complete), answer. */
export interface CompletePayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 支付分订单同步 (POST /v3/payscore/payafter-orders/{out_order_no}/sync), request body. */
export interface SyncPayscorePayafterOrdersRequest {
  /** 公众账号ID */
  appid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  /** 场景类型 */
  type?: 'Order_Paid' | undefined
  /** 内容信息详情 */
  detail?: {
    /** 用户通过其他方式付款成功的实际时间 · yyyyMMddHHmmss, Beijing time */
    paid_time?: string | undefined
  } | undefined
}

/** 支付分订单同步 (POST /v3/payscore/payafter-orders/{out_order_no}/sync), answer. */
export interface SyncPayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 商户预授权 (POST /v3/payscore/permissions), request body. */
export interface CreatePermissionsRequest {
  /** 服务id · ≤ 32 bytes */
  service_id: string
  /** 公众号id · ≤ 32 bytes */
  appid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
}

/** 商户预授权 (POST /v3/payscore/permissions), answer. */
export interface CreatePermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

/** 商户评估用户分层 (POST /v3/payscore/permissions/assess-user-risk-level), request body. */
export interface CreatePayscorePermissionsAssessUserRiskLevelRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 公众号ID · ≤ 32 bytes */
  appid: string
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 先用后付商品信息 */
  shopping_info?: {
    /** 商品列表 */
    goods: Array<{
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 · fen */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: Array<string> | undefined
    }>
  } | undefined
}

/** 商户评估用户分层 (POST /v3/payscore/permissions/assess-user-risk-level), answer. */
export interface CreatePayscorePermissionsAssessUserRiskLevelResponse {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 公众号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 最近一次解除授权时间 · RFC 3339 with offset */
  cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · RFC 3339 with offset */
  authorization_success_time?: string | undefined
  /** 子商户商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 子商户的公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户的用户标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 用户标签 */
  user_label?: string | undefined
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 用户分层 */
  user_risk_level?: number | undefined
  /** 分层版本 */
  risk_level_version?: number | undefined
}

/** 查询与用户授权记录（授权协议号） (GET /v3/payscore/permissions/authorization-code/{authorization_code}), answer. */
export interface QueryPermissionsByCodeResponse {
  /** 服务id · ≤ 32 bytes */
  service_id: string
  /** 公众号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 授权协议号 */
  authorization_code: string
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /** 授权通知地址 · uri · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 最近一次解除授权时间 · RFC 3339 with offset */
  cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · RFC 3339 with offset */
  authorization_success_time?: string | undefined
  /** 用户分层 */
  user_risk_level?: number | undefined
  /** 分层版本 */
  risk_level_version?: number | undefined
}

/** 解除用户授权关系（授权协议号） (POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate), request body. */
export interface TerminatePermissionsByCodeRequest {
  /** 服务id · ≤ 32 bytes */
  service_id: string
  /** 撤销原因 */
  reason: string
}

/** 查询与用户授权记录（openid） (GET /v3/payscore/permissions/openid/{openid}), answer. */
export interface QueryPermissionsByOpenidResponse {
  /** 服务id · ≤ 32 bytes */
  service_id: string
  /** 公众号id · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 授权状态 */
  authorization_state: 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {})
  /** 最近一次解除授权时间 · RFC 3339 with offset */
  cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · RFC 3339 with offset */
  authorization_success_time?: string | undefined
  /** 用户分层 */
  user_risk_level?: number | undefined
  /** 分层版本 */
  risk_level_version?: number | undefined
  /** 通知回调地址 · ≤ 255 bytes · not confirmed by the documentation */
  notify_url?: string | undefined
}

/** 解除用户授权关系（openid） (POST /v3/payscore/permissions/openid/{openid}/terminate), request body. */
export interface TerminatePermissionsByOpenidRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 公众号id · ≤ 32 bytes */
  appid: string
  /** 撤销原因 */
  reason: string
}

/** 查询支付分订单 (GET /v3/payscore/serviceorder), answer. */
export interface QueryServiceOrderResponse {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商公众号ID · ≤ 32 bytes */
  appid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 是否需要收款 */
  need_collection?: boolean | undefined
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 · fen */
    total_amount?: number | undefined
    /** 待收金额 · fen */
    paying_amount?: number | undefined
    /** 已收金额 · fen */
    paid_amount?: number | undefined
    /** 收款明细列表 */
    details?: Array<{
      /** 收款序号 */
      seq?: number | undefined
      /** 单笔收款金额 · fen */
      amount?: number | undefined
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
      paid_time?: string | undefined
      /** 微信支付交易单号 */
      transaction_id?: string | undefined
      /** 优惠功能 */
      promotion_detail?: Array<{
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {}) | undefined
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
        /** 优惠券面额 · fen */
        amount: number
        /** 活动ID */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品价格 · fen */
          unit_price?: number | undefined
          /** 商品优惠金额 · fen */
          discount_amount?: number | undefined
          /** 商品备注 */
          goods_remark?: string | undefined
        }> | undefined
      }> | undefined
    }> | undefined
    /** 收款银行 */
    bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 附加数据 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url: string
  /** 服务商公众号下的用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
}

/** 创建支付分订单 (POST /v3/payscore/serviceorder), request body. */
export interface CreateServiceOrderRequest {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务信息 · ≤ 20 characters */
  service_introduction: string
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 characters */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name: string
    /** 优惠说明 · ≤ 30 characters */
    description: string
    /** 优惠数量 */
    count?: number | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
  }> | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · ≤ 14 bytes */
    start_time: string
    /** 服务结束时间 · ≤ 14 bytes */
    end_time?: string | undefined
    /** 服务开始时间备注 · ≤ 20 characters */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 · ≤ 20 characters */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 · ≤ 50 characters */
    start_location?: string | undefined
    /** 服务结束地点 · ≤ 50 characters */
    end_location?: string | undefined
  } | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 · ≤ 64 bytes */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 · ≤ 30 characters */
    description?: string | undefined
  }
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}

/** 创建支付分订单 (POST /v3/payscore/serviceorder), answer. */
export interface CreateServiceOrderResponse {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧小程序订单数据 */
  package: string
  /** 商户收款总金额 · fen · not confirmed by the documentation */
  total_amount?: number | undefined
  /** 用户唯一标识 · ≤ 128 bytes · not confirmed by the documentation */
  openid?: string | undefined
  /** 是否需要收款 · not confirmed by the documentation */
  need_collection?: boolean | undefined
  /** 收款信息 · not confirmed by the documentation */
  collection?: {
    /** 收款状态 */
    state?: string | undefined
    /** 总收款金额 · fen */
    total_amount?: number | undefined
    /** 待收金额 · fen */
    paying_amount?: number | undefined
    /** 已收金额 · fen */
    paid_amount?: number | undefined
    /** 收款明细列表 */
    details?: Array<{
      /** 收款序号 */
      seq?: number | undefined
      /** 单笔收款金额 · fen */
      amount?: number | undefined
      /** 收款成功渠道 */
      paid_type?: string | undefined
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
      paid_time?: string | undefined
      /** 微信支付交易单号 */
      transaction_id?: string | undefined
      /** 优惠信息 */
      promotion_detail?: Array<{
        /** 券 ID */
        coupon_id?: string | undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: string | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 活动 ID */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id?: string | undefined
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品单价 · fen */
          unit_price?: number | undefined
          /** 商品优惠金额 · fen */
          discount_amount?: number | undefined
          /** 商品备注 */
          goods_remark?: string | undefined
        }> | undefined
      }> | undefined
    }> | undefined
  } | undefined
}

/** 创单结单合并 (POST /v3/payscore/serviceorder/direct-complete), request body. */
export interface DirectCompleteServiceOrderRequest {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费项目名称 · ≤ 20 characters */
    name?: string | undefined
    /** 金额 · fen */
    amount?: number | undefined
    /** 计费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 characters */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes · `^(?:\d{8}|\d{14}|OnAccept)$` */
    start_time?: string | undefined
    /** 服务开始时间备注 · ≤ 20 characters */
    start_time_remark?: string | undefined
    /** 服务结束时间 · yyyyMMddHHmmss, Beijing time · ≤ 14 bytes · `^(?:\d{8}|\d{14})$` */
    end_time?: string | undefined
    /** 服务结束时间备注 · ≤ 50 characters */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 · ≤ 50 characters */
    start_location?: string | undefined
    /** 服务结束地点 · ≤ 50 characters */
    end_location?: string | undefined
  } | undefined
  /** 服务信息 · ≤ 20 characters */
  service_introduction?: string | undefined
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 微信支付服务分账标记 · default false */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
}

/** 创单结单合并 (POST /v3/payscore/serviceorder/direct-complete), answer. */
export interface DirectCompleteServiceOrderResponse {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费项目名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 金额 · fen */
    amount?: number | undefined
    /** 计费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
    start_time?: string | undefined
    /** 服务开始时间备注 · ≤ 20 bytes */
    start_time_remark?: string | undefined
    /** 服务结束时间 · `^(?:\d{8}|\d{14})$` */
    end_time?: string | undefined
    /** 服务结束时间备注 · ≤ 50 bytes */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 订单优惠标记 · ≤ 32 bytes · not confirmed by the documentation */
  goods_tag?: string | undefined
  /** 是否分账 · not confirmed by the documentation */
  profit_sharing?: boolean | undefined
}

/** 取消支付分订单 (POST /v3/payscore/serviceorder/{out_order_no}/cancel), request body. */
export interface CancelServiceOrderRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 取消原因 · ≤ 50 characters */
  reason: string
}

/** 取消支付分订单 (POST /v3/payscore/serviceorder/{out_order_no}/cancel), answer. */
export interface CancelServiceOrderResponse {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 完结支付分订单 (POST /v3/payscore/serviceorder/{out_order_no}/complete), request body. */
export interface CompleteServiceOrderRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务订单号 · ≤ 32 bytes */
  service_id: string
  /** 后付费项目 · ≤ 100 items */
  post_payments: Array<{
    /** 付费名称 · ≤ 20 characters */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }>
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name: string
    /** 优惠说明 · ≤ 30 characters */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 实际服务时间段 */
  time_range?: {
    /** 服务开始时间 · ≤ 14 bytes */
    start_time?: string | undefined
    /** 服务结束时间 · ≤ 14 bytes */
    end_time?: string | undefined
    /** 服务开始时间备注 · ≤ 20 characters */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 · ≤ 20 characters */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务结束地点 · ≤ 50 characters */
    end_location?: string | undefined
    /** 服务开始地点 · ≤ 50 characters */
    start_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}

/** 完结支付分订单 (POST /v3/payscore/serviceorder/{out_order_no}/complete), answer. */
export interface CompleteServiceOrderResponse {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
  /** 商户收款总金额 · fen */
  total_amount: number
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name: string
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string | undefined
    /** 服务开始地点 */
    start_location?: string | undefined
  } | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
  /** 是否需要收款 */
  need_collection?: boolean | undefined
  /** 附加数据 · ≤ 256 bytes · not confirmed by the documentation */
  attach?: string | undefined
  /** 用户唯一标识 · ≤ 128 bytes · not confirmed by the documentation */
  openid?: string | undefined
  /** 通知回调地址 · ≤ 255 bytes · not confirmed by the documentation */
  notify_url?: string | undefined
  /** 收款信息 · not confirmed by the documentation */
  collection?: {
    /** 收款状态 */
    state?: string | undefined
    /** 总收款金额 · fen */
    total_amount?: number | undefined
    /** 待收金额 · fen */
    paying_amount?: number | undefined
    /** 已收金额 · fen */
    paid_amount?: number | undefined
    /** 收款明细列表 */
    details?: Array<{
      /** 收款序号 */
      seq?: number | undefined
      /** 单笔收款金额 · fen */
      amount?: number | undefined
      /** 收款成功渠道 */
      paid_type?: string | undefined
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
      paid_time?: string | undefined
      /** 微信支付交易单号 */
      transaction_id?: string | undefined
      /** 优惠信息 */
      promotion_detail?: Array<{
        /** 券 ID */
        coupon_id?: string | undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: string | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 活动 ID */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id?: string | undefined
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品单价 · fen */
          unit_price?: number | undefined
          /** 商品优惠金额 · fen */
          discount_amount?: number | undefined
          /** 商品备注 */
          goods_remark?: string | undefined
        }> | undefined
      }> | undefined
    }> | undefined
  } | undefined
}

/** 修改订单金额 (POST /v3/payscore/serviceorder/{out_order_no}/modify), request body. */
export interface ModifyServiceOrderRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 后付费项目 · ≤ 100 items */
  post_payments: Array<{
    /** 付费名称 · ≤ 20 characters */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }>
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 characters */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?: {
    /** 服务开始的设备ID */
    start_device_id?: string | undefined
    /** 服务结束的设备ID */
    end_device_id?: string | undefined
    /** 物料URL */
    materiel_no?: string | undefined
  } | undefined
}

/** 修改订单金额 (POST /v3/payscore/serviceorder/{out_order_no}/modify), answer. */
export interface ModifyServiceOrderResponse {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商公众号ID · ≤ 32 bytes */
  appid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }>
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 是否需要收款 */
  need_collection?: boolean | undefined
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 · fen */
    total_amount?: number | undefined
    /** 待收金额 · fen */
    paying_amount?: number | undefined
    /** 已收金额 · fen */
    paid_amount?: number | undefined
    /** 收款明细列表 */
    details?: Array<{
      /** 收款序号 */
      seq?: number | undefined
      /** 单笔收款金额 · fen */
      amount?: number | undefined
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
      paid_time?: string | undefined
      /** 微信支付交易单号 */
      transaction_id?: string | undefined
      /** 优惠信息 · not confirmed by the documentation */
      promotion_detail?: Array<{
        /** 券 ID */
        coupon_id?: string | undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: string | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 活动 ID */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id?: string | undefined
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品单价 · fen */
          unit_price?: number | undefined
          /** 商品优惠金额 · fen */
          discount_amount?: number | undefined
          /** 商品备注 */
          goods_remark?: string | undefined
        }> | undefined
      }> | undefined
    }> | undefined
    /** 收款银行 */
    bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 附加数据 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
  /** 用户唯一标识 · ≤ 128 bytes */
  openid?: string | undefined
}

/** 商户发起催收扣款 (POST /v3/payscore/serviceorder/{out_order_no}/pay), request body. */
export interface PayServiceOrderRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 服务ID · ≤ 32 bytes */
  service_id?: string | undefined
}

/** 商户发起催收扣款 (POST /v3/payscore/serviceorder/{out_order_no}/pay), answer. */
export interface PayServiceOrderResponse {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid?: string | undefined
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 下发服务费用待处理消息 (POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage), request body. */
export interface CreatePayscoreServiceorderSendPendingmessageRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 后付费项目 · ≤ 100 items */
  post_payments: Array<{
    /** 付费名称 · ≤ 20 characters */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }>
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 characters */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 下发服务预扣费消息 (POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage), request body. */
export interface CreatePayscoreServiceorderSendPrepaidmessageRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 后付费项目 · ≤ 100 items */
  post_payments: Array<{
    /** 付费名称 · ≤ 20 characters */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }>
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 characters */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 同步服务订单信息 (POST /v3/payscore/serviceorder/{out_order_no}/sync), request body. */
export interface SyncServiceOrderRequest {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes · `^(?:\d{8}|\d{14})$` */
    paid_time: string
    /** 收款序号 · not confirmed by the documentation */
    seq?: number | undefined
    /** 收款金额 · fen · not confirmed by the documentation */
    paid_amount?: number | undefined
  }
}

/** 同步服务订单信息 (POST /v3/payscore/serviceorder/{out_order_no}/sync), answer. */
export interface SyncServiceOrderResponse {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商公众号ID · ≤ 32 bytes */
  appid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 · ≤ 32 bytes */
  state: string
  /** 订单状态说明 · ≤ 32 bytes */
  state_description?: string | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 是否需要收款 */
  need_collection?: boolean | undefined
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: string
    /** 总收款金额 · fen */
    total_amount?: number | undefined
    /** 待收金额 · fen */
    paying_amount?: number | undefined
    /** 已收金额 · fen */
    paid_amount?: number | undefined
    /** 收款明细列表 */
    details?: Array<{
      /** 单笔收款金额 · fen */
      amount?: number | undefined
      /** 收款成功渠道 */
      paid_type?: string | undefined
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
      paid_time?: string | undefined
      /** 微信支付交易单号 */
      transaction_id?: string | undefined
      /** 收款序号 */
      seq?: number | undefined
      /** 优惠信息 · not confirmed by the documentation */
      promotion_detail?: Array<{
        /** 券 ID */
        coupon_id?: string | undefined
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠范围 */
        scope?: string | undefined
        /** 优惠类型 */
        type?: string | undefined
        /** 优惠券面额 · fen */
        amount?: number | undefined
        /** 活动 ID */
        stock_id?: string | undefined
        /** 微信出资 */
        wechatpay_contribute?: number | undefined
        /** 商户出资 */
        merchant_contribute?: number | undefined
        /** 其他出资 */
        other_contribute?: number | undefined
        /** 优惠币种 */
        currency?: string | undefined
        /** 单品列表 */
        goods_detail?: Array<{
          /** 商品编码 */
          goods_id?: string | undefined
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品单价 · fen */
          unit_price?: number | undefined
          /** 商品优惠金额 · fen */
          discount_amount?: number | undefined
          /** 商品备注 */
          goods_remark?: string | undefined
        }> | undefined
      }> | undefined
    }> | undefined
    /** 收款银行 */
    bank_type?: string | undefined
  } | undefined
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 附加数据 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 服务商公众号下的用户标识 · ≤ 128 bytes */
  openid: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 创建先用后付订单 (POST /v3/payscore/servicepayondeliveryorder), request body. */
export interface CreatePayscoreServicepayondeliveryorderRequest {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务信息 · ≤ 20 characters */
  service_introduction: string
  /** ≤ 100 items */
  post_payments?: Array<{
    /** 付费项目名称 · ≤ 20 characters */
    name: string
    /** 金额 · fen */
    amount?: number | undefined
    /** 计费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name: string
    /** 优惠说明 · ≤ 30 characters */
    description: string
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · ≤ 14 bytes · `^(?:\d{8}|\d{14}|OnAccept)$` */
    start_time: string
    /** 服务开始时间备注 · ≤ 20 characters */
    start_time_remark?: string | undefined
    /** 服务结束时间 · ≤ 14 bytes · `^(?:\d{8}|\d{14})$` */
    end_time?: string | undefined
    /** 服务结束时间备注 · ≤ 50 characters */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 · ≤ 50 characters */
    start_location?: string | undefined
    /** 服务结束地点 · ≤ 50 characters */
    end_location?: string | undefined
  } | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 · ≤ 64 bytes */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 · ≤ 30 characters */
    description?: string | undefined
  }
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 · ≤ 32 bytes */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | undefined
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    }
    /** 商品列表 */
    goods: Array<{
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 · fen */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: Array<string> | undefined
    }>
  }
}

/** 创建先用后付订单 (POST /v3/payscore/servicepayondeliveryorder), answer. */
export interface CreatePayscoreServicepayondeliveryorderResponse {
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 · ≤ 32 bytes */
  state: string
  /** 订单状态说明 · ≤ 32 bytes */
  state_description?: string | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name?: string | undefined
    /** 优惠说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧小程序订单数据 */
  package: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    }
    /** 商品列表 */
    goods: Array<{
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 · fen */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: Array<string> | undefined
    }>
  } | undefined
}

/** 查询智慧零售订单 (GET /v3/payscore/smartretail-orders), answer. */
export interface QueryPayscoreSmartretailOrdersResponse {
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  state?: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}) | undefined
  /** 标识用户订单使用情况 */
  finish_type?: number | undefined
  /** 服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
  service_start_time?: string | undefined
  /** 服务结束时间 · `^(?:\d{8}|\d{14})$` */
  service_end_time?: string | undefined
  /** 实际服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
  real_service_start_time?: string | undefined
  /** 实际服务结束时间 · `^(?:\d{8}|\d{14})$` */
  real_service_end_time?: string | undefined
  /** 支付完成时间 · `^(?:\d{8}|\d{14})$` */
  pay_succ_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 开始使用服务的地点 */
  real_service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  real_service_end_location?: string | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 后付费 */
  fees?: Array<{
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额 · fen */
    fee_amount?: number | undefined
    /** 描述计费规则 */
    fee_desc?: string | undefined
  }> | undefined
  /** 商户优惠 */
  discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    discount_name?: string | undefined
    /** 商品优惠金额 · fen */
    discount_amount?: number | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }> | undefined
  /** 订单风险金额 · fen */
  risk_amount?: number | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 商户自定义说明 */
  attach?: string | undefined
  finish_ticket?: string | undefined
  /** 结单交易单号 */
  finish_transaction_id?: string | undefined
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {}) | undefined
}

/** 创建智慧零售订单 (POST /v3/payscore/smartretail-orders), request body. */
export interface CreatePayscoreSmartretailOrdersRequest {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 实际服务开始时间 · `^(?:\d{8}|\d{14}|OnAccept)$` */
  service_start_time?: string | undefined
  /** 服务结束时间 · `^(?:\d{8}|\d{14})$` */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 后付费 */
  fees?: Array<{
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额 · fen */
    fee_amount?: number | undefined
    /** 描述计费规则 */
    fee_desc?: string | undefined
  }> | undefined
  /** 商户优惠 */
  discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    discount_name?: string | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }> | undefined
  /** 订单风险金额 · fen */
  risk_amount?: number | undefined
  /** 商户自定义说明 */
  attach?: string | undefined
  /** 使用需用户确认订单类型 · default true */
  need_user_confirm?: boolean | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
}

/** 创建智慧零售订单 (POST /v3/payscore/smartretail-orders), answer. */
export interface CreatePayscoreSmartretailOrdersResponse {
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string | undefined
  /** 小程序跳转appid */
  miniprogram_appid?: string | undefined
  /** 小程序跳转路径 */
  miniprogram_path?: string | undefined
  /** 小程序跳转username */
  miniprogram_username?: string | undefined
  /** 跳转数据 */
  package?: string | undefined
}

/** 撤销智慧零售订单 (POST /v3/payscore/smartretail-orders/{out_order_no}/cancel), request body. */
export interface CancelPayscoreSmartretailOrdersRequest {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}

/** 撤销智慧零售订单 (POST /v3/payscore/smartretail-orders/{out_order_no}/cancel), answer. */
export interface CancelPayscoreSmartretailOrdersResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 完结智慧零售订单 (POST /v3/payscore/smartretail-orders/{out_order_no}/complete), request body. */
export interface CompletePayscoreSmartretailOrdersRequest {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  /** 后付费 */
  fees?: Array<{
    /** 付费项目名称 */
    fee_name?: string | undefined
    /** 付费项目数量 */
    fee_count?: number | undefined
    /** 付费项目总金额 · fen */
    fee_amount?: number | undefined
    /** 描述计费规则 */
    fee_desc?: string | undefined
  }> | undefined
  /** 商户优惠 */
  discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    discount_name?: string | undefined
    /** 商品优惠金额 · fen */
    discount_amount?: number | undefined
    /** 优惠说明 */
    discount_desc?: string | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}

/** 完结智慧零售订单 (POST /v3/payscore/smartretail-orders/{out_order_no}/complete), answer. */
export interface CompletePayscoreSmartretailOrdersResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** 查询用户授权状态 (GET /v3/payscore/user-service-state), answer. */
export interface QueryPayscoreUserServiceStateResponse {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户授权服务情况 */
  use_service_state: 'UNAVAILABLE' | 'AVAILABLE' | (string & {})
}

/** 商户解除用户授权关系 (POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate), request body. */
export interface TerminatePayscoreUsersPermissionsRequest {
  /** 公众账号ID */
  appid: string
  /** 撤销原因 */
  reason: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PayscoreRoutes {
  /** 商户申请获取对账单 */
  'GET /v3/payscore/merchant-bill': {
    path: {}
    query: {
      /** 账单日期 */
      bill_date: string
      /** 压缩类型 */
      tar_type?: 'GZIP' | undefined
      /** 加密算法 */
      encryption_algorithm: string
      /** 服务ID */
      service_id: string
    }
    body: undefined
    response: QueryPayscoreMerchantBillResponse
  }
  /** 查询先享后付订单 */
  'GET /v3/payscore/payafter-orders': {
    path: {}
    query: {
      /** 服务ID */
      service_id?: string | undefined
      /** 商户服务订单号 */
      out_order_no?: string | undefined
      /** 回跳查询ID */
      query_id?: string | undefined
      /** 公众账号ID */
      appid?: string | undefined
    }
    body: undefined
    response: QueryPayscorePayafterOrdersResponse
  }
  /** 创建先享后付订单 */
  'POST /v3/payscore/payafter-orders': {
    path: {}
    query: {}
    body: CreatePayscorePayafterOrdersRequest
    response: CreatePayscorePayafterOrdersResponse
  }
  /** 撤销先享后付订单 */
  'POST /v3/payscore/payafter-orders/{out_order_no}/cancel': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: CancelPayscorePayafterOrdersRequest
    response: CancelPayscorePayafterOrdersResponse
  }
  /** 完结先享后付订单 */
  'POST /v3/payscore/payafter-orders/{out_order_no}/complete': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: CompletePayscorePayafterOrdersRequest
    response: CompletePayscorePayafterOrdersResponse
  }
  /** 支付分订单同步 */
  'POST /v3/payscore/payafter-orders/{out_order_no}/sync': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: SyncPayscorePayafterOrdersRequest
    response: SyncPayscorePayafterOrdersResponse
  }
  /** 商户预授权 */
  'POST /v3/payscore/permissions': {
    path: {}
    query: {}
    body: CreatePermissionsRequest
    response: CreatePermissionsResponse
  }
  /** 商户评估用户分层 */
  'POST /v3/payscore/permissions/assess-user-risk-level': {
    path: {}
    query: {}
    body: CreatePayscorePermissionsAssessUserRiskLevelRequest
    response: CreatePayscorePermissionsAssessUserRiskLevelResponse
  }
  /** 查询与用户授权记录（授权协议号） */
  'GET /v3/payscore/permissions/authorization-code/{authorization_code}': {
    path: {
      /** 授权协议号 */
      authorization_code: string
    }
    query: {
      /** 服务ID · ≤ 32 bytes */
      service_id: string
    }
    body: undefined
    response: QueryPermissionsByCodeResponse
  }
  /** 解除用户授权关系（授权协议号） */
  'POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate': {
    path: {
      /** 授权协议号 */
      authorization_code: string
    }
    query: {}
    body: TerminatePermissionsByCodeRequest
    response: undefined
  }
  /** 查询与用户授权记录（openid） */
  'GET /v3/payscore/permissions/openid/{openid}': {
    path: {
      /** 用户标识 · ≤ 128 bytes */
      openid: string
    }
    query: {
      /** 服务ID · ≤ 32 bytes */
      service_id: string
      /** 公众号id · ≤ 32 bytes */
      appid: string
    }
    body: undefined
    response: QueryPermissionsByOpenidResponse
  }
  /** 解除用户授权关系（openid） */
  'POST /v3/payscore/permissions/openid/{openid}/terminate': {
    path: {
      /** 用户标识 · ≤ 128 bytes */
      openid: string
    }
    query: {}
    body: TerminatePermissionsByOpenidRequest
    response: undefined
  }
  /** 查询支付分订单
   * Exactly one of ?out_order_no, ?query_id.
   */
  'GET /v3/payscore/serviceorder': {
    path: {}
    query: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no?: string | undefined
      /** 回跳查询ID · ≤ 512 bytes */
      query_id?: string | undefined
      /** 服务ID · ≤ 32 bytes */
      service_id: string
      /** 公众账号ID · ≤ 32 bytes */
      appid: string
    }
    body: undefined
    response: QueryServiceOrderResponse
  }
  /** 创建支付分订单 */
  'POST /v3/payscore/serviceorder': {
    path: {}
    query: {}
    body: CreateServiceOrderRequest
    response: CreateServiceOrderResponse
  }
  /** 创单结单合并 */
  'POST /v3/payscore/serviceorder/direct-complete': {
    path: {}
    query: {}
    body: DirectCompleteServiceOrderRequest
    response: DirectCompleteServiceOrderResponse
  }
  /** 取消支付分订单 */
  'POST /v3/payscore/serviceorder/{out_order_no}/cancel': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CancelServiceOrderRequest
    response: CancelServiceOrderResponse
  }
  /** 完结支付分订单 */
  'POST /v3/payscore/serviceorder/{out_order_no}/complete': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CompleteServiceOrderRequest
    response: CompleteServiceOrderResponse
  }
  /** 修改订单金额 */
  'POST /v3/payscore/serviceorder/{out_order_no}/modify': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: ModifyServiceOrderRequest
    response: ModifyServiceOrderResponse
  }
  /** 商户发起催收扣款 */
  'POST /v3/payscore/serviceorder/{out_order_no}/pay': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: PayServiceOrderRequest
    response: PayServiceOrderResponse
  }
  /** 下发服务费用待处理消息 */
  'POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CreatePayscoreServiceorderSendPendingmessageRequest
    response: undefined
  }
  /** 下发服务预扣费消息 */
  'POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CreatePayscoreServiceorderSendPrepaidmessageRequest
    response: undefined
  }
  /** 同步服务订单信息 */
  'POST /v3/payscore/serviceorder/{out_order_no}/sync': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: SyncServiceOrderRequest
    response: SyncServiceOrderResponse
  }
  /** 创建先用后付订单 */
  'POST /v3/payscore/servicepayondeliveryorder': {
    path: {}
    query: {}
    body: CreatePayscoreServicepayondeliveryorderRequest
    response: CreatePayscoreServicepayondeliveryorderResponse
  }
  /** 查询智慧零售订单 */
  'GET /v3/payscore/smartretail-orders': {
    path: {}
    query: {
      /** 服务ID */
      service_id?: string | undefined
      /** 商户服务订单号 */
      out_order_no?: string | undefined
      /** 回跳查询ID */
      query_id?: string | undefined
      /** 公众账号ID */
      appid?: string | undefined
    }
    body: undefined
    response: QueryPayscoreSmartretailOrdersResponse
  }
  /** 创建智慧零售订单 */
  'POST /v3/payscore/smartretail-orders': {
    path: {}
    query: {}
    body: CreatePayscoreSmartretailOrdersRequest
    response: CreatePayscoreSmartretailOrdersResponse
  }
  /** 撤销智慧零售订单 */
  'POST /v3/payscore/smartretail-orders/{out_order_no}/cancel': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: CancelPayscoreSmartretailOrdersRequest
    response: CancelPayscoreSmartretailOrdersResponse
  }
  /** 完结智慧零售订单 */
  'POST /v3/payscore/smartretail-orders/{out_order_no}/complete': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: CompletePayscoreSmartretailOrdersRequest
    response: CompletePayscoreSmartretailOrdersResponse
  }
  /** 查询用户授权状态 */
  'GET /v3/payscore/user-service-state': {
    path: {}
    query: {
      /** 公众账号ID */
      appid: string
      /** 服务ID */
      service_id: string
      /** 用户标识 */
      openid: string
    }
    body: undefined
    response: QueryPayscoreUserServiceStateResponse
  }
  /** 商户解除用户授权关系 */
  'POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate': {
    path: {
      /** 用户标识 */
      openid: string
      /** 公众账号ID */
      service_id: string
    }
    query: {}
    body: TerminatePayscoreUsersPermissionsRequest
    response: undefined
  }
}
