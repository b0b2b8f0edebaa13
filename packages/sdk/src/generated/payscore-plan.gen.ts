// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建支付分计划 (POST /v3/payscore/plan/partner/payscore-plans), request body. */
export interface CreatePayscorePlanPartnerPayscorePlansRequest {
  /** 计划所属服务 */
  service_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
    /** 计划明细名称 */
    plan_detail_name: string
  }> | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}

/** 创建支付分计划 (POST /v3/payscore/plan/partner/payscore-plans), answer. */
export interface CreatePayscorePlanPartnerPayscorePlansResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
  }> | undefined
  /** 终止方商户号 */
  stop_mchid?: string | undefined
  /** 终止时间 · RFC 3339 with offset */
  stop_time?: string | undefined
}

/** 查询支付分计划 (GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}), answer. */
export interface QueryPayscorePlanPartnerPayscorePlansByMerchantPlanNoResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
  }> | undefined
  /** 终止方商户号 */
  stop_mchid?: string | undefined
  /** 终止时间 · RFC 3339 with offset */
  stop_time?: string | undefined
}

/** 停止支付分计划 (POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop), request body. */
export interface StopPayscorePlanPartnerPayscorePlansRequest {
  /** 子商户号 */
  sub_mchid: string
}

/** 停止支付分计划 (POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop), answer. */
export interface StopPayscorePlanPartnerPayscorePlansResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
  }> | undefined
  /** 终止方商户号 */
  stop_mchid?: string | undefined
  /** 终止时间 · RFC 3339 with offset */
  stop_time?: string | undefined
}

/** 创建支付分计划 (POST /v3/payscore/plan/payscore-plans), request body. */
export interface CreatePayscorePlanPayscorePlansRequest {
  /** 计划所属服务 */
  service_id: string
  /** AppID */
  appid: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
    /** 计划明细名称 */
    plan_detail_name: string
  }> | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}

/** 创建支付分计划 (POST /v3/payscore/plan/payscore-plans), answer. */
export interface CreatePayscorePlanPayscorePlansResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
  }> | undefined
  /** 终止方商户号 */
  stop_mchid?: string | undefined
  /** 终止时间 · RFC 3339 with offset */
  stop_time?: string | undefined
}

/** 查询支付分计划 (GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}), answer. */
export interface QueryPayscorePlanPayscorePlansByMerchantPlanNoResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
  }> | undefined
  /** 终止方商户号 */
  stop_mchid?: string | undefined
  /** 终止时间 · RFC 3339 with offset */
  stop_time?: string | undefined
}

/** 停止支付分计划 (POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop), answer. */
export interface StopPayscorePlanPayscorePlansResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额 · fen */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额 · fen */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
  }> | undefined
  /** 终止方商户号 */
  stop_mchid?: string | undefined
  /** 终止时间 · RFC 3339 with offset */
  stop_time?: string | undefined
}

/** 创建用户的签约计划详情对应的服务订单 (POST /v3/payscore/sign-plan/partner/serviceorder), request body. */
export interface CreatePayscoreSignPlanPartnerServiceorderRequest {
  /** 支付分服务ID · ≤ 32 bytes */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 */
  sign_plan_id: string
  plan_detail_no: number
  /** 服务商的AppID · ≤ 32 bytes */
  appid: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 子商户的AppID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 商户扣款成功回调通知的地址 · ≤ 255 bytes */
  notify_url: string
  /** 服务信息 · ≤ 20 characters */
  service_introduction: string
  /** 服务时间 */
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
  /** 附加数据 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}

/** 创建用户的签约计划详情对应的服务订单 (POST /v3/payscore/sign-plan/partner/serviceorder), answer. */
export interface CreatePayscoreSignPlanPartnerServiceorderResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string | undefined
  /** 后付费项目 */
  post_payments?: Array<{
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 · not confirmed by the documentation */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 */
  post_discounts?: Array<{
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠说明 · not confirmed by the documentation */
    description?: string | undefined
    /** 优惠数量 · not confirmed by the documentation */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 · fen */
    amount: number
    /** 风险金名称 · not confirmed by the documentation */
    name?: string | undefined
    /** 风险金说明 · not confirmed by the documentation */
    description?: string | undefined
  } | undefined
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
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
  /** 附加数据 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
  /** 商户收款总金额 · fen · not confirmed by the documentation */
  total_amount?: number | undefined
  /** 用户在服务商下唯一标识 · not confirmed by the documentation */
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
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time */
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
  /** 用户在子商户下唯一标识 · not confirmed by the documentation */
  sub_openid?: string | undefined
}

/** 创建用户的签约计划 (POST /v3/payscore/sign-plan/partner/user-sign-plans), request body. */
export interface CreatePayscoreSignPlanPartnerUserSignPlansRequest {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 待签约用户在服务商应用下的OpenID */
  openid?: string | undefined
  /** 待签约用户在子商户应用下的OpenID */
  sub_openid?: string | undefined
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  sign_plan_detail: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
  }>
}

/** 创建用户的签约计划 (POST /v3/payscore/sign-plan/partner/user-sign-plans), answer. */
export interface CreatePayscoreSignPlanPartnerUserSignPlansResponse {
  /** 用户的签约计划 */
  sign_plan: {
    /** 计划签约ID */
    sign_plan_id: string
    /** 签约计划用户服务商应用下的OpenID */
    openid?: string | undefined
    /** 签约计划用户子商户应用下的OpenID · ≤ 128 bytes */
    sub_openid?: string | undefined
    /** 计划所属服务 */
    service_id: string
    /** 服务商商户号 */
    mchid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 服务商AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 商户侧签约计划号 */
    merchant_sign_plan_no: string
    /** 商户回调地址 */
    merchant_callback_url: string
    /** 签约所属计划ID */
    plan_id: string
    /** 目前用户进行到的计划详情序号 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: string
    /** 签约计划取消时间 · RFC 3339 with offset */
    cancel_sign_time?: string | undefined
    /** 签约计划取消类型 */
    cancel_sign_type?: string | undefined
    /** 签约计划取消原因 */
    cancel_reason?: string | undefined
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划的过期时间 · RFC 3339 with offset */
    plan_over_time: string
    /** 签约计划原总金额 · fen */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /** 签约计划实际总金额 · fen */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list?: Array<{
      /** 计划明细序号 */
      plan_detail_no: number
      /** 计划明细原支付金额 · fen */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string | undefined
      /** 计划明细实际支付金额 · fen */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string | undefined
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /** 计划明细对应订单实际支付金额 · fen */
      actual_pay_price?: number | undefined
      /** 详情使用时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 详情完成时间 · RFC 3339 with offset */
      complete_time?: string | undefined
      /** 详情取消时间 · RFC 3339 with offset */
      cancel_time?: string | undefined
    }> | undefined
    /** 签约时间 · RFC 3339 with offset */
    sign_time?: string | undefined
  }
  /** 跳转微信侧确认签约小程序的数据 */
  package: string
}

/** 查询用户的签约计划 (GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}), answer. */
export interface QueryPayscoreSignPlanPartnerUserSignPlansByMerchantSignPlanNoResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string | undefined
  /** 签约计划用户子商户应用下的OpenID · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 · RFC 3339 with offset */
  cancel_sign_time?: string | undefined
  /** 签约计划取消类型 */
  cancel_sign_type?: string | undefined
  /** 签约计划取消原因 */
  cancel_reason?: string | undefined
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 · RFC 3339 with offset */
  plan_over_time: string
  /** 签约计划原总金额 · fen */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额 · fen */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string | undefined
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · fen */
    actual_pay_price?: number | undefined
    /** 详情使用时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 详情完成时间 · RFC 3339 with offset */
    complete_time?: string | undefined
    /** 详情取消时间 · RFC 3339 with offset */
    cancel_time?: string | undefined
  }> | undefined
  /** 签约时间 · RFC 3339 with offset */
  sign_time?: string | undefined
}

/** 取消用户的签约计划 (POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop), request body. */
export interface StopPayscoreSignPlanPartnerUserSignPlansRequest {
  /** 子商户号 */
  sub_mchid: string
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 取消用户的签约计划 (POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop), answer. */
export interface StopPayscoreSignPlanPartnerUserSignPlansResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string | undefined
  /** 签约计划用户子商户应用下的OpenID · ≤ 128 bytes */
  sub_openid?: string | undefined
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 · RFC 3339 with offset */
  cancel_sign_time?: string | undefined
  /** 签约计划取消类型 */
  cancel_sign_type?: string | undefined
  /** 签约计划取消原因 */
  cancel_reason?: string | undefined
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 · RFC 3339 with offset */
  plan_over_time: string
  /** 签约计划原总金额 · fen */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额 · fen */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string | undefined
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · fen */
    actual_pay_price?: number | undefined
    /** 详情使用时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 详情完成时间 · RFC 3339 with offset */
    complete_time?: string | undefined
    /** 详情取消时间 · RFC 3339 with offset */
    cancel_time?: string | undefined
  }> | undefined
  /** 签约时间 · RFC 3339 with offset */
  sign_time?: string | undefined
}

/** 创建用户的签约计划详情对应的服务订单 (POST /v3/payscore/sign-plan/serviceorder), request body. */
export interface CreatePayscoreSignPlanServiceorderRequest {
  /** 支付分服务ID · ≤ 32 bytes */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 */
  sign_plan_id: string
  plan_detail_no: number
  /** 商户的AppID · ≤ 32 bytes */
  appid: string
  /** 商户公众号下的用户标识 · ≤ 128 bytes */
  openid: string
  /** 商户扣款成功回调通知的地址 · ≤ 255 bytes */
  notify_url: string
  /** 服务信息 · ≤ 20 characters */
  service_introduction: string
  /** 服务时间 */
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
  /** 附加数据 · ≤ 256 bytes */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}

/** 创建用户的签约计划详情对应的服务订单 (POST /v3/payscore/sign-plan/serviceorder), answer. */
export interface CreatePayscoreSignPlanServiceorderResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 商户公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string | undefined
  /** 后付费项目 */
  post_payments?: Array<{
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 · fen */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 · not confirmed by the documentation */
    count?: number | undefined
  }> | undefined
  /** 商户优惠 */
  post_discounts?: Array<{
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠金额 · fen */
    amount?: number | undefined
    /** 优惠说明 · not confirmed by the documentation */
    description?: string | undefined
    /** 优惠数量 · not confirmed by the documentation */
    count?: number | undefined
  }> | undefined
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 · fen */
    amount: number
    /** 风险金名称 · not confirmed by the documentation */
    name?: string | undefined
    /** 风险金说明 · not confirmed by the documentation */
    description?: string | undefined
  } | undefined
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
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
  /** 附加数据 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 微信支付服务订单号 */
  order_id?: string | undefined
  /** 商户收款总金额 · fen · not confirmed by the documentation */
  total_amount?: number | undefined
  /** 用户唯一标识 · not confirmed by the documentation */
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
      /** 收款成功时间 · yyyyMMddHHmmss, Beijing time */
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

/** 创建用户的签约计划 (POST /v3/payscore/sign-plan/user-sign-plans), request body. */
export interface CreatePayscoreSignPlanUserSignPlansRequest {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  /** AppID */
  appid: string
  /** 待签约用户在商户应用下的OpenID */
  openid: string
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  sign_plan_detail: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
  }>
}

/** 创建用户的签约计划 (POST /v3/payscore/sign-plan/user-sign-plans), answer. */
export interface CreatePayscoreSignPlanUserSignPlansResponse {
  /** 用户的签约计划 */
  sign_plan: {
    /** 计划签约ID */
    sign_plan_id: string
    /** 签约计划用户应用下的OpenID */
    openid?: string | undefined
    /** 计划所属服务 */
    service_id: string
    /** 商户号 */
    mchid: string
    /** AppID */
    appid: string
    /** 商户侧签约计划号 */
    merchant_sign_plan_no: string
    /** 商户回调地址 */
    merchant_callback_url: string
    /** 签约所属计划ID */
    plan_id: string
    /** 目前用户进行到的计划详情序号 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: string
    /** 签约计划取消时间 · RFC 3339 with offset */
    cancel_sign_time?: string | undefined
    /** 签约计划取消类型 */
    cancel_sign_type?: string | undefined
    /** 签约计划取消原因 */
    cancel_reason?: string | undefined
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划的过期时间 · RFC 3339 with offset */
    plan_over_time: string
    /** 签约计划原总金额 · fen */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /** 签约计划实际总金额 · fen */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list?: Array<{
      /** 计划明细序号 */
      plan_detail_no: number
      /** 计划明细原支付金额 · fen */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string | undefined
      /** 计划明细实际支付金额 · fen */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string | undefined
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /** 计划明细对应订单实际支付金额 · fen */
      actual_pay_price?: number | undefined
      /** 详情使用时间 · RFC 3339 with offset */
      use_time?: string | undefined
      /** 详情完成时间 · RFC 3339 with offset */
      complete_time?: string | undefined
      /** 详情取消时间 · RFC 3339 with offset */
      cancel_time?: string | undefined
    }> | undefined
    /** 签约时间 · RFC 3339 with offset */
    sign_time?: string | undefined
  }
  /** 跳转微信侧确认签约小程序的数据 */
  package: string
}

/** 查询用户的签约计划 (GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}), answer. */
export interface QueryPayscoreSignPlanUserSignPlansByMerchantSignPlanNoResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string | undefined
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 · RFC 3339 with offset */
  cancel_sign_time?: string | undefined
  /** 签约计划取消类型 */
  cancel_sign_type?: string | undefined
  /** 签约计划取消原因 */
  cancel_reason?: string | undefined
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 · RFC 3339 with offset */
  plan_over_time: string
  /** 签约计划原总金额 · fen */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额 · fen */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string | undefined
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · fen */
    actual_pay_price?: number | undefined
    /** 详情使用时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 详情完成时间 · RFC 3339 with offset */
    complete_time?: string | undefined
    /** 详情取消时间 · RFC 3339 with offset */
    cancel_time?: string | undefined
  }> | undefined
  /** 签约时间 · RFC 3339 with offset */
  sign_time?: string | undefined
}

/** 直连商户取消用户的签约计划 (POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop), request body. */
export interface StopPayscoreSignPlanUserSignPlansRequest {
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 直连商户取消用户的签约计划 (POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop), answer. */
export interface StopPayscoreSignPlanUserSignPlansResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string | undefined
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 · RFC 3339 with offset */
  cancel_sign_time?: string | undefined
  /** 签约计划取消类型 */
  cancel_sign_type?: string | undefined
  /** 签约计划取消原因 */
  cancel_reason?: string | undefined
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 · RFC 3339 with offset */
  plan_over_time: string
  /** 签约计划原总金额 · fen */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额 · fen */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: Array<{
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额 · fen */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string | undefined
    /** 计划明细实际支付金额 · fen */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string | undefined
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额 · fen */
    actual_pay_price?: number | undefined
    /** 详情使用时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 详情完成时间 · RFC 3339 with offset */
    complete_time?: string | undefined
    /** 详情取消时间 · RFC 3339 with offset */
    cancel_time?: string | undefined
  }> | undefined
  /** 签约时间 · RFC 3339 with offset */
  sign_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PayscorePlanRoutes {
  /** 创建支付分计划 */
  'POST /v3/payscore/plan/partner/payscore-plans': {
    path: {}
    query: {}
    body: CreatePayscorePlanPartnerPayscorePlansRequest
    response: CreatePayscorePlanPartnerPayscorePlansResponse
  }
  /** 查询支付分计划 */
  'GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': {
    path: {
      /** 支付分计划商户侧单号 */
      merchant_plan_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryPayscorePlanPartnerPayscorePlansByMerchantPlanNoResponse
  }
  /** 停止支付分计划 */
  'POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': {
    path: {
      /** 商户支付分计划对应的计划号 */
      merchant_plan_no: string
    }
    query: {}
    body: StopPayscorePlanPartnerPayscorePlansRequest
    response: StopPayscorePlanPartnerPayscorePlansResponse
  }
  /** 创建支付分计划 */
  'POST /v3/payscore/plan/payscore-plans': {
    path: {}
    query: {}
    body: CreatePayscorePlanPayscorePlansRequest
    response: CreatePayscorePlanPayscorePlansResponse
  }
  /** 查询支付分计划 */
  'GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': {
    path: {
      /** 支付分计划商户侧单号 */
      merchant_plan_no: string
    }
    query: {}
    body: undefined
    response: QueryPayscorePlanPayscorePlansByMerchantPlanNoResponse
  }
  /** 停止支付分计划 */
  'POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': {
    path: {
      /** 商户支付分计划对应的计划号 */
      merchant_plan_no: string
    }
    query: {}
    body: undefined
    response: StopPayscorePlanPayscorePlansResponse
  }
  /** 创建用户的签约计划详情对应的服务订单 */
  'POST /v3/payscore/sign-plan/partner/serviceorder': {
    path: {}
    query: {}
    body: CreatePayscoreSignPlanPartnerServiceorderRequest
    response: CreatePayscoreSignPlanPartnerServiceorderResponse
  }
  /** 创建用户的签约计划 */
  'POST /v3/payscore/sign-plan/partner/user-sign-plans': {
    path: {}
    query: {}
    body: CreatePayscoreSignPlanPartnerUserSignPlansRequest
    response: CreatePayscoreSignPlanPartnerUserSignPlansResponse
  }
  /** 查询用户的签约计划 */
  'GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': {
    path: {
      /** 商户签约计划号 */
      merchant_sign_plan_no: string
    }
    query: {
      /** 子商户号 */
      sub_mchid: string
    }
    body: undefined
    response: QueryPayscoreSignPlanPartnerUserSignPlansByMerchantSignPlanNoResponse
  }
  /** 取消用户的签约计划 */
  'POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': {
    path: {
      /** 商户侧签约计划号 */
      merchant_sign_plan_no: string
    }
    query: {}
    body: StopPayscoreSignPlanPartnerUserSignPlansRequest
    response: StopPayscoreSignPlanPartnerUserSignPlansResponse
  }
  /** 创建用户的签约计划详情对应的服务订单 */
  'POST /v3/payscore/sign-plan/serviceorder': {
    path: {}
    query: {}
    body: CreatePayscoreSignPlanServiceorderRequest
    response: CreatePayscoreSignPlanServiceorderResponse
  }
  /** 创建用户的签约计划 */
  'POST /v3/payscore/sign-plan/user-sign-plans': {
    path: {}
    query: {}
    body: CreatePayscoreSignPlanUserSignPlansRequest
    response: CreatePayscoreSignPlanUserSignPlansResponse
  }
  /** 查询用户的签约计划 */
  'GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': {
    path: {
      /** 商户签约计划号 */
      merchant_sign_plan_no: string
    }
    query: {}
    body: undefined
    response: QueryPayscoreSignPlanUserSignPlansByMerchantSignPlanNoResponse
  }
  /** 直连商户取消用户的签约计划 */
  'POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': {
    path: {
      /** 商户侧签约计划号 */
      merchant_sign_plan_no: string
    }
    query: {}
    body: StopPayscoreSignPlanUserSignPlansRequest
    response: StopPayscoreSignPlanUserSignPlansResponse
  }
}
