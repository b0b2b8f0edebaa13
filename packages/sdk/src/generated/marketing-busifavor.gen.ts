// Generated from the catalogue by `npm run generate`. Do not edit.

/** 查询商家券事件通知地址 (GET /v3/marketing/busifavor/callbacks), answer. */
export interface QueryBusifavorCallbacksResponse {
  /** 通知URL地址 · ≥ 10 bytes · ≤ 256 bytes */
  notify_url: string
  /** 商户号 · ≥ 8 bytes · ≤ 15 bytes */
  mchid: string
}

/** 设置商家券事件通知地址 (POST /v3/marketing/busifavor/callbacks), request body. */
export interface CreateBusifavorCallbacksRequest {
  /** 商户号 · ≥ 8 bytes · ≤ 15 bytes */
  mchid?: string | undefined
  /** 通知URL地址 · ≥ 10 bytes · ≤ 256 bytes */
  notify_url: string
}

/** 设置商家券事件通知地址 (POST /v3/marketing/busifavor/callbacks), answer. */
export interface CreateBusifavorCallbacksResponse {
  /** 修改时间 · RFC 3339 with offset · ≤ 32 bytes */
  update_time: string
  /** 通知URL地址 · ≥ 10 bytes · ≤ 256 bytes */
  notify_url: string
  /** 商户号 · ≥ 8 bytes · ≤ 15 bytes */
  mchid: string
}

/** 关联订单信息 (POST /v3/marketing/busifavor/coupons/associate), request body. */
export interface AssociateBusifavorCouponsRequest {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 券code · ≥ 8 bytes · ≤ 15 bytes */
  coupon_code: string
  /** 关联的商户订单号 · ≥ 128 bytes · ≤ 128 bytes */
  out_trade_no: string
  /** 商户请求单号 · ≥ 128 bytes · ≤ 128 bytes */
  out_request_no: string
}

/** 关联订单信息 (POST /v3/marketing/busifavor/coupons/associate), answer. */
export interface AssociateBusifavorCouponsResponse {
  /** 关联成功时间 · RFC 3339 with offset · ≤ 32 bytes */
  wechatpay_associate_time: string
}

/** 使券失效 (POST /v3/marketing/busifavor/coupons/deactivate), request body. */
export interface DeactivateBusifavorCouponsRequest {
  /** 券code · ≤ 32 bytes */
  coupon_code: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 失效请求单据号 · ≤ 128 bytes */
  deactivate_request_no: string
  /** 失效原因 · ≤ 64 bytes */
  deactivate_reason?: string | undefined
}

/** 使券失效 (POST /v3/marketing/busifavor/coupons/deactivate), answer. */
export interface DeactivateBusifavorCouponsResponse {
  /** 券成功失效的时间 · RFC 3339 with offset · ≤ 32 bytes */
  wechatpay_deactivate_time: string
}

/** 取消关联订单信息 (POST /v3/marketing/busifavor/coupons/disassociate), request body. */
export interface DisassociateBusifavorCouponsRequest {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 券code · ≥ 8 bytes · ≤ 15 bytes */
  coupon_code: string
  /** 关联的商户订单号 · ≥ 128 bytes · ≤ 128 bytes */
  out_trade_no: string
  /** 商户请求单号 · ≥ 128 bytes · ≤ 128 bytes */
  out_request_no: string
}

/** 取消关联订单信息 (POST /v3/marketing/busifavor/coupons/disassociate), answer. */
export interface DisassociateBusifavorCouponsResponse {
  /** 取消关联成功时间 · RFC 3339 with offset · ≤ 32 bytes */
  wechatpay_disassociate_time: string
}

/** 申请退券 (POST /v3/marketing/busifavor/coupons/return), request body. */
export interface ReturnBusifavorCouponsRequest {
  /** 券code · ≤ 20 bytes */
  coupon_code: string
  /** 批次号 · ≤ 32 bytes */
  stock_id: string
  /** 退券请求单据号 · ≤ 128 bytes */
  return_request_no: string
}

/** 申请退券 (POST /v3/marketing/busifavor/coupons/return), answer. */
export interface ReturnBusifavorCouponsResponse {
  /** 微信退券成功的时间 · RFC 3339 with offset · ≤ 32 bytes */
  wechatpay_return_time: string
}

/** 向用户发券 (POST /v3/marketing/busifavor/coupons/send), request body. */
export interface SendBusifavorCouponsRequest {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string | undefined
}

/** 向用户发券 (POST /v3/marketing/busifavor/coupons/send), answer. */
export interface SendBusifavorCouponsResponse {
  /** 批次号 */
  stock_id: string
  /** 券code */
  coupon_code?: string | undefined
  /** 发券凭证 */
  out_request_no?: string | undefined
  /** 发券结果 */
  send_coupon_result?: {
    /** 微信支付券批次ID */
    stock_id?: string | undefined
    /** 发券凭证 */
    out_request_no?: string | undefined
    /** 券的唯一标识 */
    coupon_code?: string | undefined
  } | undefined
}

/** 核销用户券 (POST /v3/marketing/busifavor/coupons/use), request body. */
export interface UseBusifavorCouponsRequest {
  /** 券code · ≤ 32 bytes */
  coupon_code: string
  /** 批次号 · ≤ 20 bytes */
  stock_id?: string | undefined
  /** 公众账号ID · ≤ 32 bytes */
  appid: string
  /** 请求核销时间 · RFC 3339 with offset · ≤ 32 bytes */
  use_time: string
  /** 核销请求单据号 · ≤ 32 bytes */
  use_request_no: string
  /** 用户标识 · ≤ 128 bytes */
  openid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 下单商户号 */
  mch_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
}

/** 核销用户券 (POST /v3/marketing/busifavor/coupons/use), answer. */
export interface UseBusifavorCouponsResponse {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 用户标识 · ≤ 128 bytes */
  openid: string
  /** 系统核销券成功的时间 · RFC 3339 with offset · ≤ 32 bytes */
  wechatpay_use_time: string
}

/** 发放消费卡 (POST /v3/marketing/busifavor/coupons/{card_id}/send), request body. */
export interface SendBusifavorCouponsByCardIdRequest {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 */
  out_request_no: string
  /** 请求发卡时间 · RFC 3339 with offset */
  send_time: string
}

/** 发放消费卡 (POST /v3/marketing/busifavor/coupons/{card_id}/send), answer. */
export interface SendBusifavorCouponsByCardIdResponse {
  /** 消费卡code */
  card_code: string
}

/** 向用户预发放商品券 (POST /v3/marketing/busifavor/product-coupons/pre-send), request body. */
export interface CreateBusifavorProductCouponsPreSendRequest {
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 用户OpenID */
  openid?: string | undefined
  /** 发券请求单号 */
  send_request_no: string
}

/** 向用户预发放商品券 (POST /v3/marketing/busifavor/product-coupons/pre-send), answer. */
export interface CreateBusifavorProductCouponsPreSendResponse {
  /** 预发券token */
  token: string
}

/** 向用户发放商品券 (POST /v3/marketing/busifavor/product-coupons/send), request body. */
export interface SendBusifavorProductCouponsRequest {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string | undefined
  /** 券类型 */
  coupon_type: 'NORMAL' | 'MEMBER'
  /** 会员卡ID */
  member_card_id?: string | undefined
}

/** 向用户发放商品券 (POST /v3/marketing/busifavor/product-coupons/send), answer. */
export interface SendBusifavorProductCouponsResponse {
  /** 批次号 */
  stock_id: string
  /** 券code */
  coupon_code: string
  /** 发券凭证 */
  out_request_no: string
  /** 发券结果信息 · not confirmed by the documentation */
  send_coupon_result?: {
    /** 批次号 */
    stock_id?: string | undefined
    /** 商户单据号 */
    out_request_no?: string | undefined
    /** 商家券 Code */
    coupon_code?: string | undefined
  } | undefined
}

/** 创建商家券 (POST /v3/marketing/busifavor/stocks), request body. */
export interface CreateBusifavorStocksRequest {
  /** 商家券批次名称 · ≤ 21 bytes */
  stock_name: string
  /** 批次归属商户号 · ≥ 8 bytes · ≤ 15 bytes */
  belong_merchant: string
  /** 批次备注 · ≤ 20 bytes */
  comment?: string | undefined
  /** 适用商品范围 · ≤ 15 bytes */
  goods_name: string
  /** 批次类型 · ≤ 32 bytes */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: Array<number> | undefined
        /** 当天可用时间段 */
        available_day_time?: Array<{
          /** 当天可用开始时间 */
          begin_time?: number | undefined
          /** 当天可用结束时间 */
          end_time?: number | undefined
        }> | undefined
      } | undefined
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: Array<{
        /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
        begin_time?: string | undefined
        /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
        end_time?: string | undefined
      }> | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 领取后N秒内有效 */
      available_second_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额 · fen */
      discount_amount: number
      /** 消费门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent: number
      /** 消费门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 · fen */
      exchange_price: number
      /** 消费门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 核销方式 · ≤ 128 bytes */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
    /** 小程序appid · ≤ 32 bytes */
    mini_programs_appid?: string | undefined
    /** 小程序path · ≤ 128 bytes */
    mini_programs_path?: string | undefined
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 · fen */
    max_amount?: number | undefined
    /** 批次最大发放个数 */
    max_coupons: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 · fen */
    max_amount_by_day?: number | undefined
    /** 单天发放上限个数 */
    max_coupons_by_day?: number | undefined
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined
    /** 是否允许转赠 */
    transferable?: boolean | undefined
    /** 是否允许分享链接 */
    shareable?: boolean | undefined
  }
  /** 商户请求单号 · ≤ 128 bytes */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid · ≤ 32 bytes */
      mini_programs_appid: string
      /** 商家小程序path · ≤ 128 bytes */
      mini_programs_path: string
      /** 入口文案 · ≤ 5 bytes */
      entrance_words: string
      /** 引导文案 · ≤ 6 bytes */
      guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · ≤ 32 bytes */
    appid?: string | undefined
    /** 营销馆id · ≤ 64 bytes */
    hall_id?: string | undefined
    /** 可用门店id · ≤ 64 bytes */
    store_id?: string | undefined
    /** code展示模式 · ≤ 8 bytes */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | undefined
  } | undefined
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 · ≤ 1000 bytes */
    description?: string | undefined
    /** 商户logo · ≤ 128 bytes */
    merchant_logo_url?: string | undefined
    /** 商户名称 · ≤ 16 bytes */
    merchant_name?: string | undefined
    /** 背景颜色 · ≤ 16 bytes */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
    /** 券详情图片 · ≤ 128 bytes */
    coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 · URL of an uploaded file */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 券code模式 · ≤ 128 bytes */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · ≤ 64 bytes */
    notify_appid?: string | undefined
  } | undefined
  /** 是否允许营销补贴 */
  subsidy?: boolean | undefined
}

/** 创建商家券 (POST /v3/marketing/busifavor/stocks), answer. */
export interface CreateBusifavorStocksResponse {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 创建时间 · RFC 3339 with offset · ≤ 32 bytes */
  create_time: string
}

/** 查询商家券详情 (GET /v3/marketing/busifavor/stocks/{stock_id}), answer. */
export interface QueryBusifavorStocksByStockIdResponse {
  /** 商家券批次名称 · ≤ 21 bytes */
  stock_name: string
  /** 批次归属商户号 · ≥ 8 bytes · ≤ 15 bytes */
  belong_merchant: string
  /** 批次备注 · ≤ 20 bytes */
  comment?: string | undefined
  /** 适用商品范围 · ≤ 15 bytes */
  goods_name: string
  /** 批次类型 · ≤ 32 bytes */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: Array<number> | undefined
        /** 当天可用时间段 */
        available_day_time?: Array<{
          /** 当天可用开始时间 */
          begin_time?: number | undefined
          /** 当天可用结束时间 */
          end_time?: number | undefined
        }> | undefined
      } | undefined
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: Array<{
        /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
        begin_time?: string | undefined
        /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
        end_time?: string | undefined
      }> | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额 · fen */
      discount_amount: number
      /** 消费门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent: number
      /** 消费门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 · fen */
      exchange_price: number
      /** 消费门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 核销方式 · ≤ 128 bytes */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
    /** 小程序appid · ≤ 32 bytes */
    mini_programs_appid?: string | undefined
    /** 小程序path · ≤ 128 bytes */
    mini_programs_path?: string | undefined
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 · fen */
    max_amount: number
    /** 批次最大发放个数 */
    max_coupons?: number | undefined
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 · fen */
    max_amount_by_day?: number | undefined
    /** 单天发放上限个数 */
    max_coupons_by_day?: number | undefined
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined
    /** 是否允许转赠 */
    transferable?: boolean | undefined
    /** 是否允许分享链接 */
    shareable?: boolean | undefined
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid · ≤ 32 bytes */
      mini_programs_appid: string
      /** 商家小程序path · ≤ 128 bytes */
      mini_programs_path: string
      /** 入口文案 · ≤ 5 bytes */
      entrance_words: string
      /** 引导文案 · ≤ 6 bytes */
      guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · ≤ 32 bytes */
    appid?: string | undefined
    /** 营销馆id · ≤ 64 bytes */
    hall_id?: string | undefined
    /** 可用门店id · ≤ 64 bytes */
    store_id?: string | undefined
    /** code展示模式 · ≤ 8 bytes */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
  } | undefined
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 · ≤ 1000 bytes */
    description?: string | undefined
    /** 商户logo · ≤ 128 bytes */
    merchant_logo_url?: string | undefined
    /** 商户名称 · ≤ 16 bytes */
    merchant_name?: string | undefined
    /** 背景颜色 · ≤ 16 bytes */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 券详情图片 · ≤ 128 bytes */
    coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 · URL of an uploaded file */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {})
  /** 券code模式 · ≤ 128 bytes */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 批次号 */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: {
    /** 该批次总共已上传的code总数 */
    total_count: number
    /** 该批次当前可用的code数 */
    available_count: number
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · ≤ 64 bytes */
    notify_appid?: string | undefined
  } | undefined
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number | undefined
    /** 已发放券金额 · fen */
    total_send_amount?: number | undefined
    /** 单天已发放券张数 */
    today_send_num?: number | undefined
    /** 单天已发放券金额 · fen */
    today_send_amount?: number | undefined
  } | undefined
  /** 是否允许营销补差 */
  subsidy?: boolean | undefined
}

/** 修改商家券基本信息 (PATCH /v3/marketing/busifavor/stocks/{stock_id}), request body. */
export interface ModifyBusifavorStocksRequest {
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid · ≤ 32 bytes */
      mini_programs_appid: string
      /** 商家小程序path · ≤ 128 bytes */
      mini_programs_path: string
      /** 入口文案 · ≤ 5 bytes */
      entrance_words: string
      /** 引导文案 · ≤ 6 bytes */
      guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · ≤ 32 bytes */
    appid?: string | undefined
    /** 营销馆id · ≤ 64 bytes */
    hall_id?: string | undefined
    /** code展示模式 · ≤ 8 bytes */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | undefined
  } | undefined
  /** 批次名称 · ≤ 21 bytes */
  stock_name?: string | undefined
  /** 批次备注 · ≤ 20 bytes */
  comment?: string | undefined
  /** 适用商品范围 · ≤ 15 bytes */
  goods_name?: string | undefined
  /** 商户请求单号 · ≤ 128 bytes */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 · ≤ 1000 bytes */
    description?: string | undefined
    /** 商户logo · ≤ 128 bytes */
    merchant_logo_url?: string | undefined
    /** 商户名称 · ≤ 16 bytes */
    merchant_name?: string | undefined
    /** 背景颜色 · ≤ 16 bytes */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
    /** 券详情图片 · ≤ 128 bytes */
    coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 · URL of an uploaded file */
      finder_video_cover_image_url: string
    } | undefined
  } | undefined
  /** 核销规则 */
  coupon_use_rule?: {
    /** 核销方式 · ≤ 128 bytes */
    use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | undefined
    /** 小程序appid · ≤ 32 bytes */
    mini_programs_appid?: string | undefined
    /** 小程序path · ≤ 128 bytes */
    mini_programs_path?: string | undefined
  } | undefined
  /** 发放规则 */
  stock_send_rule?: {
    /** 是否开启自然人限领 */
    natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined
  } | undefined
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid · ≤ 64 bytes */
    notify_appid?: string | undefined
  } | undefined
  /** 是否允许营销补差 */
  subsidy?: boolean | undefined
}

/** 修改批次预算 (PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget), request body. */
export interface ModifyBusifavorStocksBudgetRequest {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number | undefined
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number | undefined
  /** 当前批次最大发放个数 */
  current_max_coupons?: number | undefined
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number | undefined
  /** 修改预算请求单据号 · ≤ 128 bytes */
  modify_budget_request_no: string
}

/** 修改批次预算 (PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget), answer. */
export interface ModifyBusifavorStocksBudgetResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number | undefined
}

/** 查询预存code列表 (GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes), answer. */
export interface QueryBusifavorStocksCouponcodesResponse {
  /** 批次号 */
  stock_id: string
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 券code列表 */
  data?: Array<{
    /** 商户上传code */
    code: string
    /** 商户上传code分配状态 */
    code_status: 'AVAILABLE' | 'DISPATCHED' | (string & {})
    /** 上传时间 · RFC 3339 with offset */
    upload_time?: string | undefined
    /** 被分配时间 · RFC 3339 with offset */
    dispatched_time?: string | undefined
    /** 领券用户的OpenID */
    openid?: string | undefined
    /** 领券用户的UnionID */
    unionid?: string | undefined
    /** 用户券code */
    coupon_code?: string | undefined
  }> | undefined
}

/** 上传预存code (POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes), request body. */
export interface CreateBusifavorStocksCouponcodesRequest {
  /** 券code列表 */
  coupon_code_list: Array<string>
  /** 请求业务单据号 · ≤ 128 bytes */
  upload_request_no: string
}

/** 上传预存code (POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes), answer. */
export interface CreateBusifavorStocksCouponcodesResponse {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 去重后上传code总数 */
  total_count: number
  /** 上传成功code个数 */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: Array<string> | undefined
  /** 上传成功时间 · RFC 3339 with offset · ≤ 32 bytes */
  success_time: string
  /** 上传失败code个数 */
  fail_count?: number | undefined
  /** 上传失败的code及原因 */
  fail_codes?: Array<{
    /** 上传失败的券code · ≤ 32 bytes */
    coupon_code: string
    /** 上传失败错误码 · ≤ 32 bytes */
    code: string
    /** 上传失败错误信息 · ≤ 128 bytes */
    message: string
  }> | undefined
  /** 已存在的code列表 */
  exist_codes?: Array<string> | undefined
  /** 本次请求中重复的code列表 */
  duplicate_codes?: Array<string> | undefined
}

/** 查询预存code详情 (GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}), answer. */
export interface QueryBusifavorStocksCouponcodesByCouponCodeResponse {
  /** 券code信息 */
  code_information: {
    /** 商户上传code */
    code: string
    /** 商户上传code分配状态 */
    code_status: 'AVAILABLE' | 'DISPATCHED' | (string & {})
    /** 上传时间 · RFC 3339 with offset */
    upload_time?: string | undefined
    /** 被分配时间 · RFC 3339 with offset */
    dispatched_time?: string | undefined
    /** 领券用户的OpenID */
    openid?: string | undefined
    /** 领券用户的UnionID */
    unionid?: string | undefined
    /** 用户券code */
    coupon_code?: string | undefined
  }
  /** 券码信息 */
  coupon_information: {
    /** 商家券批次名称 */
    stock_name: string
    /** 批次归属商户号 */
    belong_merchant: string
    /** 批次备注 */
    comment?: string | undefined
    /** 适用商品范围 */
    goods_name: string
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 是否允许转赠 */
    transferable?: boolean | undefined
    /** 是否允许分享领券链接 */
    shareable?: boolean | undefined
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 · RFC 3339 with offset */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset */
        available_end_time: string
        /** 生效后N天内有效 */
        available_day_after_receive?: number | undefined
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: Array<number> | undefined
          /** 当天可用时间段 */
          available_day_time?: Array<{
            /** 当天可用开始时间 */
            begin_time?: number | undefined
            /** 当天可用结束时间 */
            end_time?: number | undefined
          }> | undefined
        } | undefined
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: Array<{
          /** 开始时间 · RFC 3339 with offset */
          begin_time?: string | undefined
          /** 结束时间 · RFC 3339 with offset */
          end_time?: string | undefined
        }> | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
      }
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额 · fen */
        discount_amount: number
        /** 消费门槛 · fen */
        transaction_minimum: number
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent: number
        /** 消费门槛 · fen */
        transaction_minimum: number
      } | undefined
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 · fen */
        exchange_price: number
        /** 消费门槛 · fen */
        transaction_minimum: number
      } | undefined
      /** 核销方式 */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
      /** 小程序appid */
      mini_programs_appid?: string | undefined
      /** 小程序path */
      mini_programs_path?: string | undefined
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid */
        mini_programs_appid: string
        /** 商家小程序path */
        mini_programs_path: string
        /** 入口文案 */
        entrance_words: string
        /** 引导文案 */
        guiding_words?: string | undefined
      } | undefined
      /** 商户公众号appid */
      appid?: string | undefined
      /** 营销馆id */
      hall_id?: string | undefined
      /** 可用门店id */
      store_id?: string | undefined
      /** code展示模式 */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {}) | undefined
    } | undefined
    /** 样式信息 */
    display_pattern_info?: {
      /** 使用须知 */
      description?: string | undefined
      /** 商户logo */
      merchant_logo_url?: string | undefined
      /** 商户名称 */
      merchant_name?: string | undefined
      /** 背景颜色 */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 券详情图片 */
      coupon_image_url?: string | undefined
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 · URL of an uploaded file */
        finder_video_cover_image_url: string
      } | undefined
    } | undefined
    /** 券的唯一标识 */
    coupon_code?: string | undefined
    /** 批次号 */
    stock_id?: string | undefined
    /** 用户领取到的这张券实际可使用的开始时间 · RFC 3339 with offset */
    available_start_time?: string | undefined
    /** 用户领取到这张券的过期时间 · RFC 3339 with offset */
    expire_time?: string | undefined
    /** 用户领取到这张券的时间 · RFC 3339 with offset */
    receive_time?: string | undefined
    /** 发券时传入的唯一凭证 */
    send_request_no?: string | undefined
    /** 核销时传入的唯一凭证 */
    use_request_no?: string | undefined
    /** 券被核销的时间 · RFC 3339 with offset */
    use_time?: string | undefined
    /** 若商家券操作过关联商户订单信息 */
    associate_out_trade_no?: string | undefined
    /** 回退时传入的唯一凭证 */
    return_request_no?: string | undefined
    /** 券被回退的时间 · RFC 3339 with offset */
    return_time?: string | undefined
    /** 失效时传入的唯一凭证 */
    deactivate_request_no?: string | undefined
    /** 券被失效的时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效一张券的原因 */
    deactivate_reason?: string | undefined
  }
}

/** 删除预存code (DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}), answer. */
export interface DeleteBusifavorStocksCouponcodesByCouponCodeResponse {
  /** 批次号 */
  stock_id: string
  /** 删除时间 · RFC 3339 with offset */
  delete_time: string
}

/** 查询营销补差付款单列表 (GET /v3/marketing/busifavor/subsidy/pay-receipts), answer. */
export interface QueryBusifavorSubsidyPayReceiptsResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: Array<{
    /** 补差付款单号 */
    subsidy_receipt_id: string
    /** 商家券批次号 */
    stock_id: string
    /** 商家券Code */
    coupon_code: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 营销补差扣款商户号 */
    payer_merchant: string
    /** 营销补差入账商户号 */
    payee_merchant: string
    /** 补差付款金额 · fen */
    amount: number
    /** 补差付款描述 */
    description: string
    /** 补差付款单据状态 */
    status: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {})
    /** 补差付款失败原因 */
    fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {}) | undefined
    /** 补差付款完成时间 · RFC 3339 with offset */
    success_time?: string | undefined
    /** 业务请求唯一单号 */
    out_subsidy_no: string
    /** 补差付款发起时间 · RFC 3339 with offset */
    create_time?: string | undefined
  }> | undefined
}

/** 营销补差付款 (POST /v3/marketing/busifavor/subsidy/pay-receipts), request body. */
export interface CreateBusifavorSubsidyPayReceiptsRequest {
  /** 商家券批次号 · ≤ 20 bytes */
  stock_id: string
  /** 商家券Code · ≤ 128 bytes */
  coupon_code: string
  /** 微信支付订单号 · ≥ 28 bytes · ≤ 32 bytes */
  transaction_id: string
  /** 营销补差扣款商户号 · ≤ 32 bytes */
  payer_merchant: string
  /** 营销补差入账商户号 · ≤ 32 bytes */
  payee_merchant: string
  /** 补差付款金额 · fen */
  amount: number
  /** 补差付款描述 · ≤ 1024 bytes */
  description: string
  /** 业务请求唯一单号 · ≤ 128 bytes */
  out_subsidy_no: string
}

/** 营销补差付款 (POST /v3/marketing/busifavor/subsidy/pay-receipts), answer. */
export interface CreateBusifavorSubsidyPayReceiptsResponse {
  /** 补差付款单号 · ≥ 28 bytes · ≤ 32 bytes */
  subsidy_receipt_id: string
  /** 商家券批次号 · ≤ 20 bytes */
  stock_id: string
  /** 商家券Code · ≤ 128 bytes */
  coupon_code: string
  /** 微信支付订单号 · ≥ 28 bytes · ≤ 32 bytes */
  transaction_id: string
  /** 营销补差扣款商户号 · ≤ 32 bytes */
  payer_merchant: string
  /** 营销补差入账商户号 · ≤ 32 bytes */
  payee_merchant: string
  /** 补差付款金额 · fen */
  amount: number
  /** 补差付款描述 · ≤ 1024 bytes */
  description: string
  /** 补差付款单据状态 · ≤ 32 bytes */
  status: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {})
  /** 补差付款失败原因 · ≤ 1024 bytes */
  fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {}) | undefined
  /** 补差付款完成时间 · RFC 3339 with offset · ≥ 28 bytes · ≤ 32 bytes */
  success_time?: string | undefined
  /** 业务请求唯一单号 · ≤ 128 bytes */
  out_subsidy_no: string
  /** 补差付款发起时间 · RFC 3339 with offset · ≥ 28 bytes · ≤ 32 bytes */
  create_time?: string | undefined
}

/** 查询营销补差付款单详情 (GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}), answer. */
export interface QueryBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse {
  /** 补差付款单号 · ≥ 28 bytes · ≤ 32 bytes */
  subsidy_receipt_id: string
  /** 商家券批次号 · ≤ 20 bytes */
  stock_id: string
  /** 商家券Code · ≤ 128 bytes */
  coupon_code: string
  /** 微信支付订单号 · ≥ 28 bytes · ≤ 32 bytes */
  transaction_id: string
  /** 营销补差扣款商户号 · ≤ 32 bytes */
  payer_merchant: string
  /** 营销补差入账商户号 · ≤ 32 bytes */
  payee_merchant: string
  /** 补差付款金额 · fen */
  amount: number
  /** 补差付款描述 · ≤ 1024 bytes */
  description: string
  /** 补差付款单据状态 · ≤ 32 bytes */
  status: 'PAY_RECEIPT_UNKNOWN' | 'PAY_RECEIPT_ACCEPTED' | 'PAY_RECEIPT_SUCCESS' | 'PAY_RECEIPT_FAIL' | 'PAY_RECEIPT_RETURNING' | 'PAY_RECEIPT_PARTIAL_RETURN' | 'PAY_RECEIPT_FULL_RETURN' | (string & {})
  /** 补差付款失败原因 · ≤ 1024 bytes */
  fail_reason?: 'PAY_RECEIPT_INSUFFICIENT_BALANCE' | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER' | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA' | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA' | 'PAY_RECEIPT_OTHER' | (string & {}) | undefined
  /** 补差付款完成时间 · RFC 3339 with offset · ≥ 28 bytes · ≤ 32 bytes */
  success_time?: string | undefined
  /** 业务请求唯一单号 · ≤ 128 bytes */
  out_subsidy_no: string
  /** 补差付款发起时间 · RFC 3339 with offset · ≥ 28 bytes · ≤ 32 bytes */
  create_time?: string | undefined
}

/** 营销补差回退 (POST /v3/marketing/busifavor/subsidy/return-receipts), request body. */
export interface CreateBusifavorSubsidyReturnReceiptsRequest {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额 · fen */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
}

/** 营销补差回退 (POST /v3/marketing/busifavor/subsidy/return-receipts), answer. */
export interface CreateBusifavorSubsidyReturnReceiptsResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string | undefined
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额 · fen */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status: 'RETURN_RECEIPT_UNKNOWN' | 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL' | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {}) | undefined
  /** 补差回退完成时间 · RFC 3339 with offset */
  return_done_time?: string | undefined
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 · RFC 3339 with offset */
  return_create_time?: string | undefined
}

/** 查询商家券营销补差回退单详情 (GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}), answer. */
export interface QueryBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string | undefined
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额 · fen */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status: 'RETURN_RECEIPT_UNKNOWN' | 'RETURN_RECEIPT_ACCEPTED' | 'RETURN_RECEIPT_SUCCESS' | 'RETURN_RECEIPT_FAIL' | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {}) | undefined
  /** 补差回退完成时间 · RFC 3339 with offset */
  return_done_time?: string | undefined
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 · RFC 3339 with offset */
  return_create_time?: string | undefined
}

/** 根据过滤条件查询用户券 (GET /v3/marketing/busifavor/users/{openid}/coupons), answer. */
export interface QueryBusifavorUsersCouponsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: Array<{
    /** 商家券批次名称 · ≤ 24 bytes */
    stock_name: string
    /** 批次归属商户号 · ≥ 8 bytes · ≤ 15 bytes */
    belong_merchant: string
    /** 批次备注 · ≤ 20 bytes */
    comment?: string | undefined
    /** 适用商品范围 · ≤ 15 bytes */
    goods_name: string
    /** 批次类型 · ≤ 32 bytes */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
        available_begin_time: string
        /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
        available_end_time: string
        /** 领取后N天内有效 · ≥ 1 · ≤ 365 */
        available_day_after_receive?: number | undefined
        /** 可用时间段 */
        available_week?: {
          /** 0代表周日 */
          week_day?: Array<number> | undefined
          /** 可用时间段 */
          available_day_time?: Array<{
            /** 当天可用开始时间 */
            begin_time?: number | undefined
            /** 当天可用结束时间 */
            end_time?: number | undefined
          }> | undefined
        } | undefined
        /** 无规律的有效时间 */
        irregulary_avaliable_time?: Array<{
          /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
          begin_time?: string | undefined
          /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
          end_time?: string | undefined
        }> | undefined
        /** 日期区间内 */
        wait_days_after_receive?: number | undefined
      }
      /** 固定周期有效时间段 */
      available_week?: {
        week_day?: Array<number> | undefined
        /** 当天可用时间段 */
        available_day_time?: Array<{
          /** 当天可用开始时间 · ≥ 1 · ≤ 86399 */
          begin_time?: number | undefined
          /** 当天可用结束时间 · ≥ 1 · ≤ 86399 */
          end_time?: number | undefined
        }> | undefined
      } | undefined
      irregulary_avaliable_time?: Array<{
        /** 开始时间 · RFC 3339 with offset */
        begin_time?: string | undefined
        /** 结束时间 · RFC 3339 with offset */
        end_time?: string | undefined
      }> | undefined
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额 · fen · ≥ 1 · ≤ 10000000 */
        discount_amount?: number | undefined
        /** 消费门槛 · fen · ≥ 1 · ≤ 10000000 */
        transaction_minimum?: number | undefined
      } | undefined
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 · ≥ 1 · ≤ 100 */
        discount_percent?: number | undefined
        /** 消费门槛 · fen · ≥ 1 · ≤ 10000000 */
        transaction_minimum?: number | undefined
      } | undefined
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 · fen · ≥ 1 · ≤ 10000000 */
        exchange_price?: number | undefined
        /** 消费门槛 · fen · ≥ 1 · ≤ 10000000 */
        transaction_minimum?: number | undefined
      } | undefined
      /** 核销方式 · ≤ 128 bytes */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {})
      /** 小程序appid · ≤ 32 bytes */
      mini_programs_appid?: string | undefined
      /** 小程序path · ≤ 128 bytes */
      mini_programs_path?: string | undefined
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid · ≤ 32 bytes */
        mini_programs_appid: string
        /** 商家小程序path · ≤ 128 bytes */
        mini_programs_path: string
        /** 入口文案 · ≤ 5 bytes */
        entrance_words: string
        /** 引导文案 · ≤ 6 bytes */
        guiding_words?: string | undefined
      } | undefined
      /** 商户公众号appid · ≤ 32 bytes */
      appid?: string | undefined
      /** 更多优惠入口 · ≤ 64 bytes */
      hall_id?: string | undefined
      /** 可用门店id · ≤ 64 bytes */
      store_id?: string | undefined
      /** code展示模式 · ≤ 8 bytes */
      code_display_mode?: 'BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {}) | undefined
    } | undefined
    /** 样式信息 */
    display_pattern_info: {
      /** 使用须知 · ≤ 1000 bytes */
      description?: string | undefined
      /** 商户logo · URL of an uploaded file · ≤ 128 bytes */
      merchant_logo_url?: string | undefined
      /** 商户名称 · ≤ 16 bytes */
      merchant_name?: string | undefined
      /** 背景颜色 · ≤ 16 bytes */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
      /** 券详情图片 · URL of an uploaded file · ≤ 128 bytes */
      coupon_image_url?: string | undefined
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 · URL of an uploaded file */
        finder_video_cover_image_url: string
      } | undefined
    }
    /** 券code · ≤ 32 bytes */
    coupon_code?: string | undefined
    /** 券状态 · ≤ 16 bytes */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
    /** 批次号 · ≤ 20 bytes */
    stock_id?: string | undefined
    /** 是否允许转赠 */
    transferable?: boolean | undefined
    /** 是否允许分享链接 */
    shareable?: boolean | undefined
    /** 发券请求单号 · ≤ 32 bytes */
    send_request_no: string
    /** 核销请求单号 · ≤ 32 bytes */
    use_request_no?: string | undefined
    /** 券可使用开始时间 · RFC 3339 with offset · ≤ 32 bytes */
    available_start_time: string
    /** 券过期时间 · RFC 3339 with offset · ≤ 32 bytes */
    expire_time: string
    /** 券领券时间 · RFC 3339 with offset · ≤ 32 bytes */
    receive_time: string
    /** 券核销时间 · RFC 3339 with offset · ≤ 32 bytes */
    use_time?: string | undefined
    /** 若商家券操作过关联商户订单信息 */
    associate_out_trade_no?: string | undefined
    /** 回退时传入的唯一凭证 */
    return_request_no?: string | undefined
    /** 券被回退的时间 · RFC 3339 with offset */
    return_time?: string | undefined
    /** 失效时传入的唯一凭证 */
    deactivate_request_no?: string | undefined
    /** 券被失效的时间 · RFC 3339 with offset */
    deactivate_time?: string | undefined
    /** 失效一张券的原因 */
    deactivate_reason?: string | undefined
  }>
}

/** 查询用户单张券详情 (GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}), answer. */
export interface QueryBusifavorUsersCouponsAppidsByAppidResponse {
  /** 商家券批次名称 · ≤ 24 bytes */
  stock_name: string
  /** 批次归属商户号 · ≥ 8 bytes · ≤ 15 bytes */
  belong_merchant: string
  /** 批次备注 · ≤ 20 bytes */
  comment?: string | undefined
  /** 适用商品范围 · ≤ 15 bytes */
  goods_name: string
  /** 批次类型 · ≤ 32 bytes */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
      available_begin_time: string
      /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
      available_end_time: string
      /** 领取后N天内有效 · ≥ 1 · ≤ 365 */
      available_day_after_receive?: number | undefined
      /** 可用时间段 */
      available_week?: {
        /** 0代表周日 */
        week_day?: Array<number> | undefined
        /** 可用时间段 */
        available_day_time?: Array<{
          /** 当天可用开始时间 */
          begin_time?: number | undefined
          /** 当天可用结束时间 */
          end_time?: number | undefined
        }> | undefined
      } | undefined
      /** 无规律的有效时间 */
      irregulary_avaliable_time?: Array<{
        /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
        begin_time?: string | undefined
        /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
        end_time?: string | undefined
      }> | undefined
      /** 日期区间内 */
      wait_days_after_receive?: number | undefined
    }
    /** 固定周期有效时间段 */
    available_week?: {
      week_day?: Array<number> | undefined
      /** 当天可用时间段 */
      available_day_time?: Array<{
        /** 当天可用开始时间 · ≥ 1 · ≤ 86399 */
        begin_time?: number | undefined
        /** 当天可用结束时间 · ≥ 1 · ≤ 86399 */
        end_time?: number | undefined
      }> | undefined
    } | undefined
    irregulary_avaliable_time?: Array<{
      /** 开始时间 · RFC 3339 with offset */
      begin_time?: string | undefined
      /** 结束时间 · RFC 3339 with offset */
      end_time?: string | undefined
    }> | undefined
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额 · fen · ≥ 1 · ≤ 10000000 */
      discount_amount?: number | undefined
      /** 消费门槛 · fen · ≥ 1 · ≤ 10000000 */
      transaction_minimum?: number | undefined
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 · ≥ 1 · ≤ 100 */
      discount_percent?: number | undefined
      /** 消费门槛 · fen · ≥ 1 · ≤ 10000000 */
      transaction_minimum?: number | undefined
    } | undefined
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 · fen · ≥ 1 · ≤ 10000000 */
      exchange_price?: number | undefined
      /** 消费门槛 · fen · ≥ 1 · ≤ 10000000 */
      transaction_minimum?: number | undefined
    } | undefined
    /** 核销方式 · ≤ 128 bytes */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME' | (string & {})
    /** 小程序appid · ≤ 32 bytes */
    mini_programs_appid?: string | undefined
    /** 小程序path · ≤ 128 bytes */
    mini_programs_path?: string | undefined
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid · ≤ 32 bytes */
      mini_programs_appid: string
      /** 商家小程序path · ≤ 128 bytes */
      mini_programs_path: string
      /** 入口文案 · ≤ 5 bytes */
      entrance_words: string
      /** 引导文案 · ≤ 6 bytes */
      guiding_words?: string | undefined
    } | undefined
    /** 商户公众号appid · ≤ 32 bytes */
    appid?: string | undefined
    /** 更多优惠入口 · ≤ 64 bytes */
    hall_id?: string | undefined
    /** 可用门店id · ≤ 64 bytes */
    store_id?: string | undefined
    /** code展示模式 · ≤ 8 bytes */
    code_display_mode?: 'BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {}) | undefined
  } | undefined
  /** 样式信息 */
  display_pattern_info: {
    /** 使用须知 · ≤ 1000 bytes */
    description?: string | undefined
    /** 商户logo · URL of an uploaded file · ≤ 128 bytes */
    merchant_logo_url?: string | undefined
    /** 商户名称 · ≤ 16 bytes */
    merchant_name?: string | undefined
    /** 背景颜色 · ≤ 16 bytes */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | (string & {}) | undefined
    /** 券详情图片 · URL of an uploaded file · ≤ 128 bytes */
    coupon_image_url?: string | undefined
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 · URL of an uploaded file */
      finder_video_cover_image_url: string
    } | undefined
  }
  /** 券code · ≤ 32 bytes */
  coupon_code?: string | undefined
  /** 券状态 · ≤ 16 bytes */
  coupon_state?: 'PENDING_REDEEM' | 'REDEEM_CONFIRMING' | 'REDEEM_FAILED' | 'REDEEM_EXPIRED' | 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {}) | undefined
  /** 批次号 · ≤ 20 bytes */
  stock_id?: string | undefined
  /** 是否允许转赠 */
  transferable?: boolean | undefined
  /** 是否允许分享链接 */
  shareable?: boolean | undefined
  /** 发券请求单号 · ≤ 32 bytes */
  send_request_no: string
  /** 核销请求单号 · ≤ 32 bytes */
  use_request_no?: string | undefined
  /** 券可使用开始时间 · RFC 3339 with offset · ≤ 32 bytes */
  available_start_time: string
  /** 券过期时间 · RFC 3339 with offset · ≤ 32 bytes */
  expire_time: string
  /** 券领券时间 · RFC 3339 with offset · ≤ 32 bytes */
  receive_time: string
  /** 券核销时间 · RFC 3339 with offset · ≤ 32 bytes */
  use_time?: string | undefined
  /** 若商家券操作过关联商户订单信息 */
  associate_out_trade_no?: string | undefined
  /** 回退时传入的唯一凭证 */
  return_request_no?: string | undefined
  /** 券被回退的时间 · RFC 3339 with offset */
  return_time?: string | undefined
  /** 失效时传入的唯一凭证 */
  deactivate_request_no?: string | undefined
  /** 券被失效的时间 · RFC 3339 with offset */
  deactivate_time?: string | undefined
  /** 失效一张券的原因 */
  deactivate_reason?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingBusifavorRoutes {
  /** 查询商家券事件通知地址 */
  'GET /v3/marketing/busifavor/callbacks': {
    path: {}
    query: {
      /** 商户号 · ≤ 15 bytes */
      mchid: string
    }
    body: undefined
    response: QueryBusifavorCallbacksResponse
  }
  /** 设置商家券事件通知地址 */
  'POST /v3/marketing/busifavor/callbacks': {
    path: {}
    query: {}
    body: CreateBusifavorCallbacksRequest
    response: CreateBusifavorCallbacksResponse
  }
  /** 关联订单信息 */
  'POST /v3/marketing/busifavor/coupons/associate': {
    path: {}
    query: {}
    body: AssociateBusifavorCouponsRequest
    response: AssociateBusifavorCouponsResponse
  }
  /** 使券失效 */
  'POST /v3/marketing/busifavor/coupons/deactivate': {
    path: {}
    query: {}
    body: DeactivateBusifavorCouponsRequest
    response: DeactivateBusifavorCouponsResponse
  }
  /** 取消关联订单信息 */
  'POST /v3/marketing/busifavor/coupons/disassociate': {
    path: {}
    query: {}
    body: DisassociateBusifavorCouponsRequest
    response: DisassociateBusifavorCouponsResponse
  }
  /** 申请退券 */
  'POST /v3/marketing/busifavor/coupons/return': {
    path: {}
    query: {}
    body: ReturnBusifavorCouponsRequest
    response: ReturnBusifavorCouponsResponse
  }
  /** 向用户发券 */
  'POST /v3/marketing/busifavor/coupons/send': {
    path: {}
    query: {}
    body: SendBusifavorCouponsRequest
    response: SendBusifavorCouponsResponse
  }
  /** 核销用户券 */
  'POST /v3/marketing/busifavor/coupons/use': {
    path: {}
    query: {}
    body: UseBusifavorCouponsRequest
    response: UseBusifavorCouponsResponse
  }
  /** 发放消费卡 */
  'POST /v3/marketing/busifavor/coupons/{card_id}/send': {
    path: {
      /** 消费卡ID */
      card_id: string
    }
    query: {}
    body: SendBusifavorCouponsByCardIdRequest
    response: SendBusifavorCouponsByCardIdResponse
  }
  /** 向用户预发放商品券 */
  'POST /v3/marketing/busifavor/product-coupons/pre-send': {
    path: {}
    query: {}
    body: CreateBusifavorProductCouponsPreSendRequest
    response: CreateBusifavorProductCouponsPreSendResponse
  }
  /** 向用户发放商品券 */
  'POST /v3/marketing/busifavor/product-coupons/send': {
    path: {}
    query: {}
    body: SendBusifavorProductCouponsRequest
    response: SendBusifavorProductCouponsResponse
  }
  /** 创建商家券 */
  'POST /v3/marketing/busifavor/stocks': {
    path: {}
    query: {}
    body: CreateBusifavorStocksRequest
    response: CreateBusifavorStocksResponse
  }
  /** 查询商家券详情 */
  'GET /v3/marketing/busifavor/stocks/{stock_id}': {
    path: {
      /** 批次号 */
      stock_id: string
    }
    query: {}
    body: undefined
    response: QueryBusifavorStocksByStockIdResponse
  }
  /** 修改商家券基本信息 */
  'PATCH /v3/marketing/busifavor/stocks/{stock_id}': {
    path: {
      /** 批次号 */
      stock_id: string
    }
    query: {}
    body: ModifyBusifavorStocksRequest
    response: undefined
  }
  /** 修改批次预算 */
  'PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: ModifyBusifavorStocksBudgetRequest
    response: ModifyBusifavorStocksBudgetResponse
  }
  /** 查询预存code列表 */
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': {
    path: {
      /** 批次号 */
      stock_id: string
    }
    query: {
      /** 券code状态 */
      status?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | undefined
      /** 公众账号ID */
      appid?: string | undefined
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryBusifavorStocksCouponcodesResponse
  }
  /** 上传预存code */
  'POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: CreateBusifavorStocksCouponcodesRequest
    response: CreateBusifavorStocksCouponcodesResponse
  }
  /** 查询预存code详情 */
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': {
    path: {
      /** 批次号 */
      stock_id: string
      /** 商户上传的code */
      coupon_code: string
    }
    query: {
      /** 公众账号ID */
      appid?: string | undefined
    }
    body: undefined
    response: QueryBusifavorStocksCouponcodesByCouponCodeResponse
  }
  /** 删除预存code */
  'DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': {
    path: {
      /** 批次号 */
      stock_id: string
      /** 商户上传的code */
      coupon_code: string
    }
    query: {
      /** 请求业务单据号 */
      delete_request_no: string
    }
    body: undefined
    response: DeleteBusifavorStocksCouponcodesByCouponCodeResponse
  }
  /** 查询营销补差付款单列表 */
  'GET /v3/marketing/busifavor/subsidy/pay-receipts': {
    path: {}
    query: {
      /** 商家券批次号 */
      stock_id: string
      /** 商家券Code */
      coupon_code: string
      /** 补差付款请求单号 */
      out_subsidy_no?: string | undefined
    }
    body: undefined
    response: QueryBusifavorSubsidyPayReceiptsResponse
  }
  /** 营销补差付款 */
  'POST /v3/marketing/busifavor/subsidy/pay-receipts': {
    path: {}
    query: {}
    body: CreateBusifavorSubsidyPayReceiptsRequest
    response: CreateBusifavorSubsidyPayReceiptsResponse
  }
  /** 查询营销补差付款单详情 */
  'GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': {
    path: {
      /** 补差付款单号 */
      subsidy_receipt_id: string
    }
    query: {}
    body: undefined
    response: QueryBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse
  }
  /** 营销补差回退 */
  'POST /v3/marketing/busifavor/subsidy/return-receipts': {
    path: {}
    query: {}
    body: CreateBusifavorSubsidyReturnReceiptsRequest
    response: CreateBusifavorSubsidyReturnReceiptsResponse
  }
  /** 查询商家券营销补差回退单详情 */
  'GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': {
    path: {
      /** 补差回退单号 */
      subsidy_return_receipt_id: string
    }
    query: {}
    body: undefined
    response: QueryBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse
  }
  /** 根据过滤条件查询用户券 */
  'GET /v3/marketing/busifavor/users/{openid}/coupons': {
    path: {
      /** 用户标识 · ≤ 128 bytes */
      openid: string
    }
    query: {
      /** 公众账号ID · ≤ 32 bytes */
      appid: string
      /** 批次号 · ≤ 20 bytes */
      stock_id?: string | undefined
      /** 券状态 · ≤ 16 bytes */
      coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | undefined
      /** 创建批次的商户号 · ≤ 32 bytes */
      creator_merchant?: string | undefined
      /** 批次归属商户号 · ≤ 15 bytes */
      belong_merchant?: string | undefined
      /** 批次发放商户号 · ≤ 32 bytes */
      sender_merchant?: string | undefined
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryBusifavorUsersCouponsResponse
  }
  /** 查询用户单张券详情 */
  'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': {
    path: {
      /** 券code · ≤ 32 bytes */
      coupon_code: string
      /** 公众账号ID · ≤ 32 bytes */
      appid: string
      /** 用户标识 · ≤ 128 bytes */
      openid: string
    }
    query: {}
    body: undefined
    response: QueryBusifavorUsersCouponsAppidsByAppidResponse
  }
}
