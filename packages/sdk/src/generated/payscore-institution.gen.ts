// Generated from the catalogue by `npm run generate`. Do not edit.

/** 从业机构预授权 (POST /v3/payscore/acquiringbank/permissions), request body. */
export interface CreatePayscoreAcquiringbankPermissionsRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
  /** 服务商应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
}

/** 从业机构预授权 (POST /v3/payscore/acquiringbank/permissions), answer. */
export interface CreatePayscoreAcquiringbankPermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

/** 从业机构查询与用户授权记录（授权协议号） (GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}), answer. */
export interface QueryPayscoreAcquiringbankPermissionsByAuthorizationCodeResponse {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商应用ID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 服务商公众号下的用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 授权协议号 */
  authorization_code: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 最近一次解除授权时间 · RFC 3339 with offset */
  cancel_authorization_time?: string | undefined
  /** 最近一次授权成功时间 · RFC 3339 with offset */
  authorization_success_time?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 用户分层 · not confirmed by the documentation */
  user_risk_level?: number | undefined
  /** 分层版本 · not confirmed by the documentation */
  risk_level_version?: number | undefined
  /** 用户标签 · not confirmed by the documentation */
  user_label?: string | undefined
}

/** 从业机构解除用户授权关系（授权协议号） (POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate), request body. */
export interface TerminatePayscoreAcquiringbankPermissionsRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 从业机构查询微信支付分订单 (GET /v3/payscore/acquiringbank/serviceorder), answer. */
export interface QueryPayscoreAcquiringbankServiceorderResponse {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商应用ID · ≤ 32 bytes */
  appid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 · ≤ 32 bytes */
  state: string
  /** 订单状态说明 · ≤ 32 bytes */
  state_description?: string | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 bytes */
    name: string
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name: string
    /** 优惠说明 · ≤ 30 bytes */
    description: string
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
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
      /** 优惠功能 */
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
  } | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
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
  notify_url: string
  /** 服务商公众号下的用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 微信支付服务订单号 */
  order_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
}

/** 从业机构创建微信支付分订单 (POST /v3/payscore/acquiringbank/serviceorder), request body. */
export interface CreatePayscoreAcquiringbankServiceorderRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务信息 · ≤ 20 characters */
  service_introduction: string
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费项目名称 · ≤ 20 characters */
    name: string
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 金额 · fen */
    amount?: number | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name: string
    /** 优惠说明 · ≤ 30 characters */
    description: string
    /** 优惠数量 */
    count?: number | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
  }> | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 · ≤ 64 bytes */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 · ≤ 30 characters */
    description?: string | undefined
  }
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 · ≤ 14 bytes */
    start_time: string
    /** 服务开始时间备注 · ≤ 20 characters */
    start_time_remark?: string | undefined
    /** 预计服务结束时间 · ≤ 14 bytes */
    end_time?: string | undefined
    /** 预计服务结束时间备注 · ≤ 20 characters */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 · ≤ 50 characters */
    start_location?: string | undefined
    /** 预计服务结束地点 · ≤ 50 characters */
    end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url: string
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 设备信息 · not confirmed by the documentation */
  device?: {
    /** 服务开始的设备 ID */
    start_device_id?: string | undefined
    /** 服务结束的设备 ID */
    end_device_id?: string | undefined
    /** 物料编码 */
    materiel_no?: string | undefined
  } | undefined
}

/** 从业机构创建微信支付分订单 (POST /v3/payscore/acquiringbank/serviceorder), answer. */
export interface CreatePayscoreAcquiringbankServiceorderResponse {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商应用ID · ≤ 32 bytes */
  appid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
  /** 服务信息 · ≤ 20 bytes */
  service_introduction: string
  /** 服务订单状态 · ≤ 32 bytes */
  state: string
  /** 订单状态说明 · ≤ 32 bytes */
  state_description?: string | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费项目名称 · ≤ 20 bytes */
    name: string
    /** 付费说明 · ≤ 30 bytes */
    description?: string | undefined
    /** 金额 · fen */
    amount?: number | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 bytes */
    name: string
    /** 优惠说明 · ≤ 30 bytes */
    description: string
    /** 优惠数量 */
    count?: number | undefined
    /** 优惠金额 · fen · not confirmed by the documentation */
    amount?: number | undefined
  }> | undefined
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 预计服务结束时间 */
    end_time?: string | undefined
    /** 预计服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 预计服务结束地点 */
    end_location: string
  } | undefined
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string | undefined
  /** 商户收款总金额 · fen · not confirmed by the documentation */
  total_amount?: number | undefined
  /** 用户在服务商下唯一标识 · ≤ 128 bytes · not confirmed by the documentation */
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
  /** 用户在子商户下唯一标识 · ≤ 128 bytes · not confirmed by the documentation */
  sub_openid?: string | undefined
}

/** 从业机构查询微信支付分扣款信息 (GET /v3/payscore/acquiringbank/serviceorder/deduction), answer. */
export interface QueryPayscoreAcquiringbankServiceorderDeductionResponse {
  /** 商品或支付单简要描述 */
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}

/** 从业机构取消微信支付分订单 (POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel), request body. */
export interface CancelPayscoreAcquiringbankServiceorderRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 撤销原因 · ≤ 50 characters */
  reason: string
  /** 微信 AppId · ≤ 32 bytes · not confirmed by the documentation */
  appid?: string | undefined
}

/** 从业机构完结微信支付分订单 (POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete), request body. */
export interface CompletePayscoreAcquiringbankServiceorderRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 后付费项目 · ≤ 100 items */
  post_payments: Array<{
    /** 付费名称 · ≤ 20 characters */
    name: string
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }>
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name: string
    /** 优惠说明 · ≤ 30 characters */
    description: string
    /** 优惠金额 · fen */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 实际服务时间 */
  time_range?: {
    /** 服务开始时间 · ≤ 14 bytes */
    start_time: string
    /** 服务开始时间备注 · ≤ 20 characters */
    start_time_remark?: string | undefined
    /** 服务结束时间 · ≤ 14 bytes */
    end_time?: string | undefined
    /** 服务结束时间备注 · ≤ 20 characters */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 · ≤ 50 characters */
    start_location?: string | undefined
    /** 服务结束地点 · ≤ 50 characters */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 · RFC 3339 with offset */
  complete_time?: string | undefined
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 微信 AppId · ≤ 32 bytes · not confirmed by the documentation */
  appid?: string | undefined
  /** 设备信息 · not confirmed by the documentation */
  device?: {
    /** 服务开始的设备 ID */
    start_device_id?: string | undefined
    /** 服务结束的设备 ID */
    end_device_id?: string | undefined
    /** 物料编码 */
    materiel_no?: string | undefined
  } | undefined
}

/** 从业机构修改微信支付分订单金额 (POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify), request body. */
export interface ModifyPayscoreAcquiringbankServiceorderRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 后付费项目 · ≤ 100 items */
  post_payments?: Array<{
    /** 付费名称 · ≤ 20 characters */
    name: string
    /** 付费说明 · ≤ 30 characters */
    description?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费数量 · ≥ 1 · ≤ 100 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 · ≤ 30 items */
  post_discounts?: Array<{
    /** 优惠名称 · ≤ 20 characters */
    name: string
    /** 优惠说明 · ≤ 30 characters */
    description: string
    /** 优惠金额 · fen */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 微信 AppId · ≤ 32 bytes · not confirmed by the documentation */
  appid?: string | undefined
  /** 设备信息 · not confirmed by the documentation */
  device?: {
    /** 服务开始的设备 ID */
    start_device_id?: string | undefined
    /** 服务结束的设备 ID */
    end_device_id?: string | undefined
    /** 物料编码 */
    materiel_no?: string | undefined
  } | undefined
}

/** 从业机构登记微信支付分扣款信息 (POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo), request body. */
export interface CreatePayscoreAcquiringbankServiceorderRegisterdeductinfoRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商应用ID · ≤ 32 bytes */
  appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
  /** 商户系统内部扣款单号 */
  out_trade_no?: string | undefined
  /** 子商户公众账号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
}

/** 从业机构登记微信支付分扣款信息 (POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo), answer. */
export interface CreatePayscoreAcquiringbankServiceorderRegisterdeductinfoResponse {
  /** 商品或支付单简要描述 */
  description?: string | undefined
}

/** 从业机构同步微信支付分订单信息 (POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync), request body. */
export interface SyncPayscoreAcquiringbankServiceorderRequest {
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 · yyyyMMddHHmmss, Beijing time · ≤ 64 bytes */
    paid_time: string
    /** 收款序号 · not confirmed by the documentation */
    seq?: number | undefined
    /** 收款金额 · fen · not confirmed by the documentation */
    paid_amount?: number | undefined
  }
  /** 微信 AppId · ≤ 32 bytes · not confirmed by the documentation */
  appid?: string | undefined
}

/** 从业机构创建先用后付订单 (POST /v3/payscore/acquiringbank/servicepayondeliveryorder), request body. */
export interface CreatePayscoreAcquiringbankServicepayondeliveryorderRequest {
  /** 商户服务订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id?: string | undefined
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务信息 · ≤ 20 characters */
  service_introduction: string
  /** ≤ 100 items */
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
  /** ≤ 30 items */
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
    /** 服务开始时间 · ≤ 14 bytes · `^(?:\d{8}|\d{14}|OnAccept)$` */
    start_time?: string | undefined
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
  risk_fund?: {
    /** 风险金名称 · ≤ 64 bytes */
    name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | undefined
    /** 风险金额 · fen */
    amount?: number | undefined
    /** 风险说明 · ≤ 30 characters */
    description?: string | undefined
  } | undefined
  /** 商户数据包 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户回调地址 · ≤ 255 bytes */
  notify_url?: string | undefined
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 · ≤ 32 bytes */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link?: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | undefined
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    } | undefined
    /** 商品列表 */
    goods?: Array<{
      /** 商品名称 */
      name?: string | undefined
      /** 商品图片链接 */
      picture?: string | undefined
      /** 商品单价金额 · fen */
      amount?: number | undefined
      /** 商品数量 */
      count?: number | undefined
      category_id?: Array<string> | undefined
    }> | undefined
  } | undefined
}

/** 从业机构创建先用后付订单 (POST /v3/payscore/acquiringbank/servicepayondeliveryorder), answer. */
export interface CreatePayscoreAcquiringbankServicepayondeliveryorderResponse {
  /** 商户订单号 · ≤ 32 bytes */
  out_order_no: string
  /** 服务ID · ≤ 32 bytes */
  service_id: string
  /** 服务商公众号ID · ≤ 32 bytes */
  appid: string
  /** 服务商商户号 · ≤ 32 bytes */
  mchid: string
  /** 子商户公众号ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户商户号 · ≤ 32 bytes */
  sub_mchid: string
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
  /** 跳转微信侧数据包 */
  package?: string | undefined
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

/** 查询支付分订单 (GET /v3/payscore/oversea/partner/serviceorder), answer. */
export interface QueryPayscoreOverseaPartnerServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
  /** 后付费项目 */
  post_payments?: Array<{
    /** 付费名称 */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 */
  post_discounts?: Array<{
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
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
    /** 收款银行 */
    bank_type?: string | undefined
    /** 收款明细列表 */
    details?: Array<{
      /** 收款序号 */
      seq?: number | undefined
      /** 单笔收款金额 · fen */
      amount?: number | undefined
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {}) | undefined
      /** 收款成功时间 · RFC 3339 with offset */
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
        scope?: 'GLOBAL' | 'SINGLE' | (string & {}) | undefined
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
  } | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 微信支付服务订单号 */
  order_id: string
  /** 货币类型 */
  currency?: string | undefined
  /** 汇率值 · fen */
  currency_price?: number | undefined
  /** 汇率 */
  currency_rate_info?: string | undefined
}

/** 创建支付分订单 (POST /v3/payscore/oversea/partner/serviceorder), request body. */
export interface CreatePayscoreOverseaPartnerServiceorderRequest {
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_order_no: string
  /** 货币类型 */
  currency: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?: Array<{
    /** 付费名称 */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 */
  post_discounts?: Array<{
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 · RFC 3339 with offset */
    start_time: string
    /** 服务结束时间 · RFC 3339 with offset */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 预计服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 创建支付分订单 (POST /v3/payscore/oversea/partner/serviceorder), answer. */
export interface CreatePayscoreOverseaPartnerServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 货币类型 */
  currency?: string | undefined
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}) | undefined
  /** 后付费项目 */
  post_payments?: Array<{
    /** 付费名称 */
    name: string
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }> | undefined
  /** 后付费商户优惠 */
  post_discounts?: Array<{
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /** 风险金额 · fen */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  } | undefined
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 · RFC 3339 with offset */
    start_time: string
    /** 服务结束时间 · RFC 3339 with offset */
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
    /** 预计服务结束地点 */
    end_location: string
  } | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string | undefined
}

/** 取消支付分订单 (POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel), request body. */
export interface CancelPayscoreOverseaPartnerServiceorderRequest {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 完结支付分订单 (POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete), request body. */
export interface CompletePayscoreOverseaPartnerServiceorderRequest {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: Array<{
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }>
  /** 商户优惠 */
  post_discounts?: Array<{
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 · fen */
    amount: number
    /** 优惠数量 */
    count?: number | undefined
  }> | undefined
  /** 总金额 · fen */
  total_amount: number
  /** 货币类型 */
  currency?: string | undefined
  /** 实际服务时间 */
  time_range?: {
    /** 服务开始时间 · RFC 3339 with offset */
    start_time?: string | undefined
    /** 服务结束时间 · RFC 3339 with offset */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  } | undefined
  /** 实际服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string | undefined
    /** 服务结束地点 */
    end_location?: string | undefined
  } | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 · RFC 3339 with offset */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}

/** 同步支付分订单信息 (POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync), request body. */
export interface SyncPayscoreOverseaPartnerServiceorderRequest {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 场景类型 */
  type: 'Order_Paid'
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined
    /** 收款成功时间 · RFC 3339 with offset */
    paid_time: string
    /** 收款金额 · fen */
    paid_amount?: number | undefined
  }
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PayscoreInstitutionRoutes {
  /** 从业机构预授权 */
  'POST /v3/payscore/acquiringbank/permissions': {
    path: {}
    query: {}
    body: CreatePayscoreAcquiringbankPermissionsRequest
    response: CreatePayscoreAcquiringbankPermissionsResponse
  }
  /** 从业机构查询与用户授权记录（授权协议号） */
  'GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': {
    path: {
      /** 授权协议号 */
      authorization_code: string
    }
    query: {
      /** 服务ID · ≤ 32 bytes */
      service_id: string
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryPayscoreAcquiringbankPermissionsByAuthorizationCodeResponse
  }
  /** 从业机构解除用户授权关系（授权协议号） */
  'POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': {
    path: {
      /** 授权协议号 */
      authorization_code: string
    }
    query: {}
    body: TerminatePayscoreAcquiringbankPermissionsRequest
    response: undefined
  }
  /** 从业机构查询微信支付分订单 */
  'GET /v3/payscore/acquiringbank/serviceorder': {
    path: {}
    query: {
      /** 服务ID · ≤ 32 bytes */
      service_id: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no?: string | undefined
      /** 回跳查询ID · ≤ 512 bytes */
      query_id?: string | undefined
    }
    body: undefined
    response: QueryPayscoreAcquiringbankServiceorderResponse
  }
  /** 从业机构创建微信支付分订单 */
  'POST /v3/payscore/acquiringbank/serviceorder': {
    path: {}
    query: {}
    body: CreatePayscoreAcquiringbankServiceorderRequest
    response: CreatePayscoreAcquiringbankServiceorderResponse
  }
  /** 从业机构查询微信支付分扣款信息 */
  'GET /v3/payscore/acquiringbank/serviceorder/deduction': {
    path: {}
    query: {
      /** 服务ID · ≤ 32 bytes */
      service_id: string
      /** 从业机构申请的公众号或移动应用AppID · ≤ 32 bytes */
      appid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid: string
      /** 子商户申请的公众号或移动应用AppID · ≤ 32 bytes */
      sub_appid?: string | undefined
      /** 渠道商商户号 · ≤ 32 bytes */
      channel_id: string
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no?: string | undefined
    }
    body: undefined
    response: QueryPayscoreAcquiringbankServiceorderDeductionResponse
  }
  /** 从业机构取消微信支付分订单 */
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CancelPayscoreAcquiringbankServiceorderRequest
    response: undefined
  }
  /** 从业机构完结微信支付分订单 */
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CompletePayscoreAcquiringbankServiceorderRequest
    response: undefined
  }
  /** 从业机构修改微信支付分订单金额 */
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: ModifyPayscoreAcquiringbankServiceorderRequest
    response: undefined
  }
  /** 从业机构登记微信支付分扣款信息 */
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: CreatePayscoreAcquiringbankServiceorderRegisterdeductinfoRequest
    response: CreatePayscoreAcquiringbankServiceorderRegisterdeductinfoResponse
  }
  /** 从业机构同步微信支付分订单信息 */
  'POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': {
    path: {
      /** 商户服务订单号 · ≤ 32 bytes */
      out_order_no: string
    }
    query: {}
    body: SyncPayscoreAcquiringbankServiceorderRequest
    response: undefined
  }
  /** 从业机构创建先用后付订单 */
  'POST /v3/payscore/acquiringbank/servicepayondeliveryorder': {
    path: {}
    query: {}
    body: CreatePayscoreAcquiringbankServicepayondeliveryorderRequest
    response: CreatePayscoreAcquiringbankServicepayondeliveryorderResponse
  }
  /** 查询支付分订单 */
  'GET /v3/payscore/oversea/partner/serviceorder': {
    path: {}
    query: {
      /** 服务ID */
      service_id: string
      /** 子商户号 */
      sub_mchid: string
      /** 商户服务订单号 */
      out_order_no?: string | undefined
      /** 回跳查询ID */
      query_id?: string | undefined
    }
    body: undefined
    response: QueryPayscoreOverseaPartnerServiceorderResponse
  }
  /** 创建支付分订单 */
  'POST /v3/payscore/oversea/partner/serviceorder': {
    path: {}
    query: {}
    body: CreatePayscoreOverseaPartnerServiceorderRequest
    response: CreatePayscoreOverseaPartnerServiceorderResponse
  }
  /** 取消支付分订单 */
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: CancelPayscoreOverseaPartnerServiceorderRequest
    response: undefined
  }
  /** 完结支付分订单 */
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: CompletePayscoreOverseaPartnerServiceorderRequest
    response: undefined
  }
  /** 同步支付分订单信息 */
  'POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': {
    path: {
      /** 商户服务订单号 */
      out_order_no: string
    }
    query: {}
    body: SyncPayscoreOverseaPartnerServiceorderRequest
    response: undefined
  }
}
