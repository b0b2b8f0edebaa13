// Generated from the catalogue by `npm run generate`. Do not edit.

/** 获取已设置的消息通知地址 (GET /v3/marketing/favor/callbacks), answer. */
export interface QueryFavorCallbacksResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  notify_url: string
}

/** 设置消息通知地址 (POST /v3/marketing/favor/callbacks), request body. */
export interface SetFavorCallbacksRequest {
  /** 商户号 · ≤ 20 bytes */
  mchid: string
  /** 通知url地址 · ≤ 256 bytes */
  notify_url: string
  /** 回调开关 */
  switch?: boolean | undefined
}

/** 设置消息通知地址 (POST /v3/marketing/favor/callbacks), answer. */
export interface SetFavorCallbacksResponse {
  /** 修改时间 · RFC 3339 with offset */
  update_time: string
  /** 通知地址 */
  notify_url: string
}

/** 创建代金券批次 (POST /v3/marketing/favor/coupon-stocks), request body. */
export interface CreateFavorStockRequest {
  /** 批次名称 · ≤ 20 bytes */
  stock_name: string
  /** 开始时间 · RFC 3339 with offset · ≤ 32 bytes */
  available_begin_time: string
  /** 结束时间 · RFC 3339 with offset · ≤ 32 bytes */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: {
    /** 发放总上限 */
    max_coupons: number
    /** 总预算 · fen */
    max_amount: number
    /** 单天发放上限金额 · fen */
    max_amount_by_day?: number | undefined
    /** 单个用户可领个数 */
    max_coupons_per_user: number
    /** 是否开启自然人限制 */
    natural_person_limit: boolean
    /** api发券防刷 */
    prevent_api_abuse: boolean
  }
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 · ≤ 16 bytes */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT'
  /** 批次备注 · ≤ 60 bytes */
  comment?: string | undefined
  /** 归属商户号 · ≤ 20 bytes */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?: {
    /** 使用说明 · ≤ 3000 bytes */
    description: string
    /** 商户logo · URL of an uploaded file · ≤ 128 bytes */
    merchant_logo?: string | undefined
    /** 商户名称 · ≤ 128 bytes */
    merchant_name?: string | undefined
    /** 背景颜色 · ≤ 15 bytes */
    background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100' | undefined
    /** 券详情图片 · URL of an uploaded file · ≤ 128 bytes */
    coupon_image?: string | undefined
    /** 卡包跳转目标 */
    jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE' | undefined
    /** 小程序appid */
    mini_program_appid?: string | undefined
    /** 小程序path */
    mini_program_path?: string | undefined
  } | undefined
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 · RFC 3339 with offset */
      available_begin_time?: string | undefined
      /** 结束时间 · RFC 3339 with offset */
      available_end_time?: string | undefined
      /** 固定时间段可用 */
      fix_available_time?: {
        available_week_day?: Array<0 | 1 | 2 | 3 | 4 | 5 | 6> | undefined
        /** 当天开始时间 · ≥ 0 · ≤ 86400 */
        begin_time: number
        /** 当天结束时间 · ≥ 1 · ≤ 86399 */
        end_time?: number | undefined
      } | undefined
      /** 领取第二天生效 */
      second_day_available?: boolean | undefined
      /** 领取后有效时间 */
      available_time_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 面额 · fen */
      coupon_amount: number
      /** 门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 最高折扣金额 · fen */
      discount_amount_max?: number | undefined
      /** 折扣百分比 */
      discount_percent?: number | undefined
      /** 门槛 · fen */
      transaction_minimum?: number | undefined
    } | undefined
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 · fen */
      exchange_price?: number | undefined
      /** 消费门槛 · fen */
      transaction_minimum?: number | undefined
    } | undefined
    /** ≤ 50 items */
    goods_tag?: Array<string> | undefined
    limit_pay?: Array<string> | undefined
    /** 指定银行卡BIN */
    limit_card?: {
      /** 银行卡名称 · ≤ 4 bytes */
      name: string
      /** 指定卡BIN · ≤ 10 items */
      bin: Array<string>
    } | undefined
    trade_type?: Array<'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER'> | undefined
    /** ≤ 50 items */
    available_items?: Array<string> | undefined
    /** ≤ 50 items */
    unavailable_items?: Array<string> | undefined
    /** ≤ 50 items */
    available_merchants?: Array<string> | undefined
    /** 是否可叠加其他优惠 */
    combine_use?: boolean | undefined
  }
  /** 商户单据号 · ≤ 128 bytes */
  out_request_no: string
  /** 扩展属性 · ≤ 128 bytes */
  ext_info?: string | undefined
}

/** 创建代金券批次 (POST /v3/marketing/favor/coupon-stocks), answer. */
export interface CreateFavorStockResponse {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
}

/** （营销）图片上传 (POST /v3/marketing/favor/media/image-upload), request body. */
export interface UploadMarketingImageRequest {
  /** 图片文件 */
  file: Uint8Array
  meta?: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  } | undefined
  /** 图片文件名 · not confirmed by the documentation */
  filename?: string | undefined
  /** 图片文件摘要 · not confirmed by the documentation */
  sha256?: string | undefined
}

/** （营销）图片上传 (POST /v3/marketing/favor/media/image-upload), answer. */
export interface UploadMarketingImageResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** 条件查询批次列表 (GET /v3/marketing/favor/stocks), answer. */
export interface ListFavorStocksResponse {
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 批次详情 */
  data?: Array<{
    /** 批次名称 */
    stock_name: string
    /** 开始时间 · RFC 3339 with offset */
    available_begin_time: string
    /** 结束时间 · RFC 3339 with offset */
    available_end_time: string
    /** 发放规则 */
    stock_use_rule: {
      /** 发放总上限 */
      max_coupons: number
      /** 总预算 · fen */
      max_amount: number
      /** 单天发放上限金额 · fen */
      max_amount_by_day: number
      /** 单个用户可领个数 */
      max_coupons_per_user: number
      /** 是否开启自然人限制 */
      natural_person_limit: boolean
      /** api发券防刷 */
      prevent_api_abuse: boolean
      /** 固定面额发券批次特定信息 */
      fixed_normal_coupon?: {
        /** 面额 · fen */
        coupon_amount: number
        /** 使用券金额门槛 · fen */
        transaction_minimum: number
      } | undefined
      /** NORMAL-满减券 */
      coupon_type?: string | undefined
      /** 订单优惠标记 */
      goods_tag?: Array<string> | undefined
      /** 默认不限制 */
      trade_type?: Array<'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {})> | undefined
      /** true-是 */
      combine_use?: boolean | undefined
    }
    /** 是否无资金流 */
    no_cash: boolean
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
    /** 批次号 */
    stock_id: string
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 批次状态 */
    status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
    /** 使用说明 */
    description: string
    /** 创建时间 · RFC 3339 with offset */
    create_time: string
    /** 激活批次的时间 · RFC 3339 with offset */
    start_time?: string | undefined
    /** 终止批次的时间 · RFC 3339 with offset */
    stop_time?: string | undefined
    /** 是否单品优惠 */
    singleitem: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /** 可用优惠的商品最高单价 · fen */
      single_price_max: number
      /** 减至后的优惠单价 · fen */
      cut_to_price: number
    } | undefined
    /** 已发券数量 */
    distributed_coupons: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {}) | undefined
    /** 消费金可用地域 */
    available_region_list?: Array<{
      /** 类型 */
      type?: string | undefined
      /** 省 */
      province?: string | undefined
      /** 市 */
      city?: string | undefined
      /** 区 */
      district?: string | undefined
      /** 国家 */
      country?: string | undefined
    }> | undefined
    /** 消费金可用行业 */
    available_industry_list?: Array<string> | undefined
    /** 微信卡包ID */
    card_id?: string | undefined
  }> | undefined
}

/** 查询批次详情 (GET /v3/marketing/favor/stocks/{stock_id}), answer. */
export interface QueryFavorStockResponse {
  /** 批次名称 */
  stock_name: string
  /** 开始时间 · RFC 3339 with offset */
  available_begin_time: string
  /** 结束时间 · RFC 3339 with offset */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: {
    /** 发放总上限 */
    max_coupons: number
    /** 总预算 · fen */
    max_amount: number
    /** 单天发放上限金额 · fen */
    max_amount_by_day: number
    /** 单个用户可领个数 */
    max_coupons_per_user: number
    /** 是否开启自然人限制 */
    natural_person_limit: boolean
    /** api发券防刷 */
    prevent_api_abuse: boolean
    /** 固定面额发券批次特定信息 */
    fixed_normal_coupon?: {
      /** 面额 · fen */
      coupon_amount: number
      /** 使用券金额门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** NORMAL-满减券 */
    coupon_type?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: Array<string> | undefined
    /** 默认不限制 */
    trade_type?: Array<'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {})> | undefined
    /** true-是 */
    combine_use?: boolean | undefined
  }
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT' | (string & {})
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
  /** 批次状态 */
  status: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | (string & {})
  /** 使用说明 */
  description: string
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 激活批次的时间 · RFC 3339 with offset */
  start_time?: string | undefined
  /** 终止批次的时间 · RFC 3339 with offset */
  stop_time?: string | undefined
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /** 可用优惠的商品最高单价 · fen */
    single_price_max: number
    /** 减至后的优惠单价 · fen */
    cut_to_price: number
  } | undefined
  /** 已发券数量 */
  distributed_coupons: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {}) | undefined
  /** 消费金可用地域 */
  available_region_list?: Array<{
    /** 类型 */
    type?: string | undefined
    /** 省 */
    province?: string | undefined
    /** 市 */
    city?: string | undefined
    /** 区 */
    district?: string | undefined
    /** 国家 */
    country?: string | undefined
  }> | undefined
  /** 消费金可用行业 */
  available_industry_list?: Array<string> | undefined
  /** 微信卡包ID */
  card_id?: string | undefined
}

/** 查询代金券可用单品 (GET /v3/marketing/favor/stocks/{stock_id}/items), answer. */
export interface QueryFavorStocksItemsResponse {
  /** 可用单品编码总数 */
  total_count: number
  data?: Array<string> | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** 查询代金券可用商户 (GET /v3/marketing/favor/stocks/{stock_id}/merchants), answer. */
export interface QueryFavorStocksMerchantsResponse {
  /** 可用商户总数量 */
  total_count: number
  /** 可用商户列表 */
  data?: Array<string> | undefined
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** 修改可用单品编码 (POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id), request body. */
export interface CreateFavorStocksModifyGoodsIdRequest {
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
  /** 增加单品编码列表 */
  add_goods_id_list?: Array<string> | undefined
  /** 删除单品编码列表 */
  delete_goods_id_list?: Array<string> | undefined
}

/** 修改可用单品编码 (POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id), answer. */
export interface CreateFavorStocksModifyGoodsIdResponse {
  /** 生效时间 · RFC 3339 with offset */
  pause_time: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** 暂停代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/pause), request body. */
export interface PauseFavorStockRequest {
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
}

/** 暂停代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/pause), answer. */
export interface PauseFavorStockResponse {
  /** 暂停时间 · RFC 3339 with offset */
  pause_time: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** 获取批次退款明细下载链接 (GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day), answer. */
export interface QueryFavorStocksRefundFlowByDayResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_refundflow_hash: string
  /** 账单记录总条数 */
  stock_refundflow_count: string
}

/** 下载批次退款明细 (GET /v3/marketing/favor/stocks/{stock_id}/refund-flow), answer. */
export interface QueryFavorStocksRefundFlowResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}

/** 重启代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/restart), request body. */
export interface RestartFavorStockRequest {
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
}

/** 重启代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/restart), answer. */
export interface RestartFavorStockResponse {
  /** 生效时间 · RFC 3339 with offset */
  restart_time: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** 激活代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/start), request body. */
export interface StartFavorStockRequest {
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
}

/** 激活代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/start), answer. */
export interface StartFavorStockResponse {
  /** 生效时间 · RFC 3339 with offset */
  start_time: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** 获取批次核销明细下载链接 (GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day), answer. */
export interface QueryFavorStocksUseFlowByDayResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_useflow_hash: string
  /** 账单记录总条数 */
  stock_useflow_count: string
}

/** 下载批次核销明细 (GET /v3/marketing/favor/stocks/{stock_id}/use-flow), answer. */
export interface QueryFavorStocksUseFlowResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}

/** 根据商户号查用户的券 (GET /v3/marketing/favor/users/{openid}/coupons), answer. */
export interface ListFavorCouponsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: Array<{
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 批次号 */
    stock_id: string
    /** 代金券id */
    coupon_id?: string | undefined
    /** 代金券名称 */
    coupon_name: string
    /** 代金券状态 */
    status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
    /** 使用说明 */
    description: string
    /** 领券时间 · RFC 3339 with offset */
    create_time: string
    /** 券类型 */
    coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
    /** 激活批次的时间 · RFC 3339 with offset */
    start_time?: string | undefined
    /** 终止批次的时间 · RFC 3339 with offset */
    stop_time?: string | undefined
    /** 是否单品优惠 */
    singleitem: boolean
    /** 减至批次特定信息 */
    cut_to_message?: {
      /** 可用优惠的商品最高单价 · fen */
      single_price_max: number
      /** 减至后的优惠单价 · fen */
      cut_to_price: number
    } | undefined
    /** 可用开始时间 · RFC 3339 with offset */
    available_begin_time: string
    /** 可用结束时间 · RFC 3339 with offset */
    available_end_time: string
    /** 固定面额满减券使用规则 */
    normal_coupon_information?: {
      /** 面额 · fen */
      coupon_amount: number
      /** 门槛 · fen */
      transaction_minimum: number
    } | undefined
    /** 已实扣代金券核销信息 */
    consume_information?: {
      /** 核销时间 · RFC 3339 with offset */
      consume_time?: string | undefined
      /** 核销商户号 */
      consume_mchid?: string | undefined
      /** 核销商户号 */
      transaction_id?: string | undefined
      goods_detail?: Array<{
        /** 商品编码 */
        goods_id?: string | undefined
        /** 商品数量 */
        quantity?: number | undefined
        /** 商品价格 · fen */
        price?: number | undefined
        /** 商品优惠金额 · fen */
        discount_amount?: number | undefined
      }> | undefined
    } | undefined
    /** 剩余金额 · fen */
    available_balance?: number | undefined
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {}) | undefined
    /** true-是 */
    no_cash: boolean
  }>
}

/** 发放代金券 (POST /v3/marketing/favor/users/{openid}/coupons), request body. */
export interface SendFavorCouponRequest {
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 商户单据号 · ≤ 128 bytes */
  out_request_no: string
  /** 公众账号ID · ≤ 128 bytes */
  appid: string
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
  /** 指定面额发券 · fen */
  coupon_value?: number | undefined
  /** 指定面额发券 · fen */
  coupon_minimum?: number | undefined
}

/** 发放代金券 (POST /v3/marketing/favor/users/{openid}/coupons), answer. */
export interface SendFavorCouponResponse {
  /** 代金券id · ≤ 20 bytes */
  coupon_id: string
}

/** 查询代金券详情 (GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}), answer. */
export interface QueryFavorCouponResponse {
  /** 创建批次的商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
  /** 代金券id · ≤ 20 bytes */
  coupon_id?: string | undefined
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})
  /** 使用说明 */
  description: string
  /** 领券时间 · RFC 3339 with offset */
  create_time: string
  /** 券类型 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 激活批次的时间 · RFC 3339 with offset */
  start_time?: string | undefined
  /** 终止批次的时间 · RFC 3339 with offset */
  stop_time?: string | undefined
  /** 是否单品优惠 */
  singleitem: boolean
  /** 减至批次特定信息 */
  cut_to_message?: {
    /** 可用优惠的商品最高单价 · fen */
    single_price_max: number
    /** 减至后的优惠单价 · fen */
    cut_to_price: number
  } | undefined
  /** 可用开始时间 · RFC 3339 with offset */
  available_begin_time: string
  /** 可用结束时间 · RFC 3339 with offset */
  available_end_time: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: {
    /** 面额 · fen */
    coupon_amount: number
    /** 门槛 · fen */
    transaction_minimum: number
  } | undefined
  /** 已实扣代金券核销信息 */
  consume_information?: {
    /** 核销时间 · RFC 3339 with offset */
    consume_time?: string | undefined
    /** 核销商户号 */
    consume_mchid?: string | undefined
    /** 核销商户号 */
    transaction_id?: string | undefined
    goods_detail?: Array<{
      /** 商品编码 */
      goods_id?: string | undefined
      /** 商品数量 */
      quantity?: number | undefined
      /** 商品价格 · fen */
      price?: number | undefined
      /** 商品优惠金额 · fen */
      discount_amount?: number | undefined
    }> | undefined
  } | undefined
  /** 剩余金额 · fen */
  available_balance?: number | undefined
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {}) | undefined
  /** true-是 */
  no_cash: boolean
}

/** 查询批次下用户银行提现免费券列表 (GET /v3/marketing/withdraw-favor/users/{openid}/coupons), answer. */
export interface QueryWithdrawFavorUsersCouponsResponse {
  /** 银行提现免费券列表 */
  data: Array<{
    /** 发放时间 · RFC 3339 with offset */
    send_time?: string | undefined
    /** 发放额度 */
    send_quota?: number | undefined
    /** 银行提现免费券的券ID */
    coupon_id?: string | undefined
    /** 使用额度 */
    use_quota?: number | undefined
    /** 银行提现免费券券状态 */
    coupon_state?: string | undefined
  }>
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 查询结果总数 */
  total_count: number
}

/** 为用户发银行提现免费券 (POST /v3/marketing/withdraw-favor/users/{openid}/coupons), request body. */
export interface CreateWithdrawFavorUsersCouponsRequest {
  /** 银行提现免费券批次创建方商户号 */
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 商户单据号 */
  send_request_no: string
}

/** 为用户发银行提现免费券 (POST /v3/marketing/withdraw-favor/users/{openid}/coupons), answer. */
export interface CreateWithdrawFavorUsersCouponsResponse {
  /** 银行提现免费券ID */
  coupon_id?: string | undefined
  /** 银行提现免费券过期时间 · RFC 3339 with offset */
  expire_time?: string | undefined
}

/** 终止代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/stop), request body. */
export interface StopFavorStockRequest {
  /** 批次创建方商户号 · ≤ 20 bytes */
  stock_creator_mchid: string
}

/** 终止代金券批次 (POST /v3/marketing/favor/stocks/{stock_id}/stop), answer. */
export interface StopFavorStockResponse {
  /** 暂停时间 */
  stop_time: string
  /** 批次号 · ≤ 20 bytes */
  stock_id: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface MarketingFavorRoutes {
  /** 获取已设置的消息通知地址 */
  'GET /v3/marketing/favor/callbacks': {
    path: {}
    query: {
      /** 商户号 */
      mchid: string
    }
    body: undefined
    response: QueryFavorCallbacksResponse
  }
  /** 设置消息通知地址 */
  'POST /v3/marketing/favor/callbacks': {
    path: {}
    query: {}
    body: SetFavorCallbacksRequest
    response: SetFavorCallbacksResponse
  }
  /** 创建代金券批次 */
  'POST /v3/marketing/favor/coupon-stocks': {
    path: {}
    query: {}
    body: CreateFavorStockRequest
    response: CreateFavorStockResponse
  }
  /** 条件查询批次列表 */
  'GET /v3/marketing/favor/stocks': {
    path: {}
    query: {
      /** 分页页码 */
      offset: number
      /** 分页大小 */
      limit: number
      /** 创建批次的商户号 · ≤ 20 bytes */
      stock_creator_mchid: string
      /** 起始时间 · RFC 3339 with offset · ≤ 64 bytes */
      create_start_time?: string | undefined
      /** 终止时间 · RFC 3339 with offset · ≤ 64 bytes */
      create_end_time?: string | undefined
      /** 批次状态 · ≤ 20 bytes */
      status?: 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused' | undefined
    }
    body: undefined
    response: ListFavorStocksResponse
  }
  /** 查询批次详情 */
  'GET /v3/marketing/favor/stocks/{stock_id}': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {
      /** 创建批次的商户号 · ≤ 20 bytes */
      stock_creator_mchid: string
    }
    body: undefined
    response: QueryFavorStockResponse
  }
  /** 查询代金券可用单品 */
  'GET /v3/marketing/favor/stocks/{stock_id}/items': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {
      /** 创建批次的商户号 · ≤ 20 bytes */
      stock_creator_mchid: string
      /** 分页页码 */
      offset: number
      /** 分页大小 */
      limit: number
    }
    body: undefined
    response: QueryFavorStocksItemsResponse
  }
  /** 查询代金券可用商户 */
  'GET /v3/marketing/favor/stocks/{stock_id}/merchants': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {
      /** 分页页码 */
      offset: number
      /** 分页大小 */
      limit: number
      /** 创建批次的商户号 · ≤ 20 bytes */
      stock_creator_mchid: string
    }
    body: undefined
    response: QueryFavorStocksMerchantsResponse
  }
  /** 修改可用单品编码 */
  'POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: CreateFavorStocksModifyGoodsIdRequest
    response: CreateFavorStocksModifyGoodsIdResponse
  }
  /** 暂停代金券批次 */
  'POST /v3/marketing/favor/stocks/{stock_id}/pause': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: PauseFavorStockRequest
    response: PauseFavorStockResponse
  }
  /** 获取批次退款明细下载链接 */
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {
      /** 账单日期 */
      bill_date: string
    }
    body: undefined
    response: QueryFavorStocksRefundFlowByDayResponse
  }
  /** 下载批次退款明细 */
  'GET /v3/marketing/favor/stocks/{stock_id}/refund-flow': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: undefined
    response: QueryFavorStocksRefundFlowResponse
  }
  /** 重启代金券批次 */
  'POST /v3/marketing/favor/stocks/{stock_id}/restart': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: RestartFavorStockRequest
    response: RestartFavorStockResponse
  }
  /** 激活代金券批次 */
  'POST /v3/marketing/favor/stocks/{stock_id}/start': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: StartFavorStockRequest
    response: StartFavorStockResponse
  }
  /** 获取批次核销明细下载链接 */
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {
      /** 账单日期 */
      bill_date: string
    }
    body: undefined
    response: QueryFavorStocksUseFlowByDayResponse
  }
  /** 下载批次核销明细 */
  'GET /v3/marketing/favor/stocks/{stock_id}/use-flow': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: undefined
    response: QueryFavorStocksUseFlowResponse
  }
  /** 根据商户号查用户的券 */
  'GET /v3/marketing/favor/users/{openid}/coupons': {
    path: {
      /** 用户openid · ≤ 128 bytes */
      openid: string
    }
    query: {
      /** 公众账号ID · ≤ 128 bytes */
      appid: string
      /** 批次号 · ≤ 20 bytes */
      stock_id?: string | undefined
      /** 券或消费金状态 · ≤ 6 bytes */
      status?: 'SENDED' | 'USED' | undefined
      /** 创建批次的商户号 · ≤ 20 bytes */
      creator_mchid?: string | undefined
      /** 批次发放商户号 · ≤ 20 bytes */
      sender_mchid?: string | undefined
      /** 可用商户号 · ≤ 20 bytes */
      available_mchid?: string | undefined
      /** 分页页码 · default 0 */
      offset?: number | undefined
      /** 分页大小 · default 20 */
      limit?: number | undefined
      /** 业务类型 */
      business_type?: 'MULTIUSE' | undefined
    }
    body: undefined
    response: ListFavorCouponsResponse
  }
  /** 发放代金券 */
  'POST /v3/marketing/favor/users/{openid}/coupons': {
    path: {
      /** 用户openid · ≤ 128 bytes */
      openid: string
    }
    query: {}
    body: SendFavorCouponRequest
    response: SendFavorCouponResponse
  }
  /** 查询代金券详情 */
  'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}': {
    path: {
      /** 用户openid · ≤ 128 bytes */
      openid: string
      /** 代金券id · ≤ 20 bytes */
      coupon_id: string
    }
    query: {
      /** 公众账号ID · ≤ 128 bytes */
      appid: string
    }
    body: undefined
    response: QueryFavorCouponResponse
  }
  /** 查询批次下用户银行提现免费券列表 */
  'GET /v3/marketing/withdraw-favor/users/{openid}/coupons': {
    path: {
      /** 用户标识 */
      openid: string
    }
    query: {
      /** 银行提现免费券批次创建方商户号 */
      mchid: string
      /** 银行提现免费券批次ID */
      stock_id: string
      /** 应用ID */
      appid: string
      /** 分页页码 */
      offset?: number | undefined
      /** 分页大小 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryWithdrawFavorUsersCouponsResponse
  }
  /** 为用户发银行提现免费券 */
  'POST /v3/marketing/withdraw-favor/users/{openid}/coupons': {
    path: {
      /** 用户标识 */
      openid: string
    }
    query: {}
    body: CreateWithdrawFavorUsersCouponsRequest
    response: CreateWithdrawFavorUsersCouponsResponse
  }
  /** 终止代金券批次 */
  'POST /v3/marketing/favor/stocks/{stock_id}/stop': {
    path: {
      /** 批次号 · ≤ 20 bytes */
      stock_id: string
    }
    query: {}
    body: StopFavorStockRequest
    response: StopFavorStockResponse
  }
}

/** Routes of this product that take a file. */
export interface MarketingFavorUploads {
  /** （营销）图片上传 */
  'POST /v3/marketing/favor/media/image-upload': {
    path: {}
    query: {}
    body: UploadMarketingImageRequest
    response: UploadMarketingImageResponse
  }
}
