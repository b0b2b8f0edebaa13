// Generated from the catalogue by `npm run generate`. Do not edit.

/** 点餐订单信息同步（渠道商/服务商） (POST /v3/catering/orders/sync-status), request body. */
export interface CreateCateringOrdersSyncStatusRequest {
  /** 服务商商户号 · ≤ 32 bytes */
  sp_mchid?: string | undefined
  /** ≤ 32 bytes */
  sp_appid?: string | undefined
  /** 渠道商商户号 · ≤ 32 bytes */
  channel_id: string
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** ≤ 32 bytes */
  sub_appid: string
  /** 商户旗下门店的唯一编号 · ≤ 32 bytes */
  out_shop_no: string
  /** 用户子标识 · ≤ 32 bytes */
  sub_openid: string
  /** 微信用户登录接口返回的登录票据 */
  login_token: string
  /** 点餐入口 · ≤ 25 bytes */
  order_entry: string
  /** 总价 · fen */
  total_amount: number
  /** 优惠金额 · fen */
  discount_amount: number
  /** 实际支付金额 · fen */
  user_amount: number
  /** 订单状态 · ≤ 32 bytes */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS'
  /** 状态发生变化的时间 · RFC 3339 with offset · ≤ 64 bytes */
  action_time: string
  /** 支付时间 · RFC 3339 with offset · ≤ 64 bytes */
  pay_time?: string | undefined
  /** 支付订单号 · ≤ 64 bytes */
  transaction_id?: string | undefined
  /** 渠道商系统内部支付订单号 · ≤ 64 bytes */
  out_trade_no?: string | undefined
  /** 渠道商系统内部订单号 · ≤ 64 bytes */
  out_order_no: string
  /** 桌位号 · ≤ 16 bytes */
  out_table_no?: string | undefined
  /** 消费人数 */
  people_count?: number | undefined
  /** 商户菜品信息列表 */
  dish_list: Array<{
    /** 商户菜品ID · ≤ 48 bytes */
    out_dish_no: string
    /** 菜品名称 · ≤ 128 bytes */
    name: string
    /** 菜品单价 · fen */
    price: number
    /** 菜品单位 · ≤ 16 bytes */
    unit: 'BY_SHARE' | 'BY_WEIGHT'
    /** 菜品数量 */
    count: number
    /** 菜品折扣 */
    discount?: number | undefined
    /** 菜品分类 · ≤ 32 bytes */
    type?: string | undefined
    /** 当前菜品在服务商平台的顺序 */
    priority?: number | undefined
    /** 菜品属性 */
    properties?: {
      /** 口味 · ≤ 128 bytes */
      taste: string
      /** 做法 · ≤ 128 bytes */
      cuisine: string
      /** 主料 · ≤ 128 bytes */
      main_material: string
      /** 配料 · ≤ 128 bytes */
      ingredients: string
      /** 其他 · ≤ 128 bytes */
      others?: string | undefined
    } | undefined
  }>
}

/** 用户openid转换 (POST /v3/express/users/{openid}/transform), request body. */
export interface CreateExpressUsersTransformRequest {
  /** 目标应用的appid */
  appid: string
}

/** 用户openid转换 (POST /v3/express/users/{openid}/transform), answer. */
export interface CreateExpressUsersTransformResponse {
  /** 转换后的openid */
  openid: string
}

/** 查询爱心餐品牌信息 (GET /v3/lovefeast/brands/{brand_id}), answer. */
export interface QueryLovefeastBrandsByBrandIdResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count: number
}

/** 查询用户捐赠单列表 (GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}), answer. */
export interface QueryLovefeastUsersOrdersByBrandIdResponse {
  /** 该次请求返回的记录条数 */
  count: number
  /** 最大记录条数 · default 10 */
  limit: number
  /** 起始位置 */
  offset: number
  /** 全部记录数量 */
  total_count: number
  /** 结果集 */
  data: Array<{
    /** 捐赠订单号 */
    welfare_trade_id: string
    /** 应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 品牌ID */
    brand_id: number
    /** 捐赠来源 */
    donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
    /** 商户订单 */
    merchant_order?: {
      /** 商户系统内部订单号 */
      out_trade_no: string
      /** 商户号 */
      mchid: string
      /** 子商户的商户号 */
      sub_mchid?: string | undefined
      /** 一块捐用户所在门店的商家编号 */
      store_id: string
    } | undefined
    /** 捐赠机构名称 */
    institution_name: string
    /** 捐赠项目编号 */
    business_id: string
    /** 捐赠活动名称 */
    business_name: string
    /** 支付完成时间 */
    success_time: string
    /** 支付者 */
    payer: {
      /** 用户标识 */
      openid: string
      /** 用户子标识 */
      sub_openid?: string | undefined
      /** 用户头像URL */
      avatar?: string | undefined
      /** 用户昵称 */
      nickname?: string | undefined
    }
    /** 订单金额 */
    amount: {
      /** 总金额 · fen */
      total: number
      /** 用户支付金额 · fen */
      payer_total: number
      /** 货币类型 */
      currency: string
      /** 用户支付币种 */
      payer_currency: string
    }
    /** 设备编号 */
    device_id?: string | undefined
  }>
}

/** 查询用户捐赠单详情 (GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}), answer. */
export interface QueryLovefeastUsersOrdersByOutTradeNoResponse {
  /** 捐赠订单号 */
  welfare_trade_id: string
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 品牌ID */
  brand_id: number
  /** 捐赠来源 */
  donate_source: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: {
    /** 商户系统内部订单号 */
    out_trade_no: string
    /** 商户号 */
    mchid: string
    /** 子商户的商户号 */
    sub_mchid?: string | undefined
    /** 一块捐用户所在门店的商家编号 */
    store_id: string
  } | undefined
  /** 捐赠机构名称 */
  institution_name: string
  /** 捐赠项目编号 */
  business_id: string
  /** 捐赠活动名称 */
  business_name: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 用户头像URL */
    avatar?: string | undefined
    /** 用户昵称 */
    nickname?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单总金额 · fen */
    total: number
    /** 用户支付金额 · fen */
    payer_total: number
    /** CNY */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
  }
  /** 设备编号 */
  device_id?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CateringRoutes {
  /** 点餐订单信息同步（渠道商/服务商） */
  'POST /v3/catering/orders/sync-status': {
    path: {}
    query: {}
    body: CreateCateringOrdersSyncStatusRequest
    response: undefined
  }
  /** 用户openid转换 */
  'POST /v3/express/users/{openid}/transform': {
    path: {
      /** 用户openid */
      openid: string
    }
    query: {}
    body: CreateExpressUsersTransformRequest
    response: CreateExpressUsersTransformResponse
  }
  /** 查询爱心餐品牌信息 */
  'GET /v3/lovefeast/brands/{brand_id}': {
    path: {
      /** 品牌ID */
      brand_id: string
    }
    query: {}
    body: undefined
    response: QueryLovefeastBrandsByBrandIdResponse
  }
  /** 查询用户捐赠单列表 */
  'GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': {
    path: {
      /** 用户在商户AppID下的唯一标识 */
      openid: string
      /** 品牌ID */
      brand_id: string
    }
    query: {
      /** 请求资源起始位置 */
      offset?: number | undefined
      /** 最大资源条数 */
      limit: number
    }
    body: undefined
    response: QueryLovefeastUsersOrdersByBrandIdResponse
  }
  /** 查询用户捐赠单详情 */
  'GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': {
    path: {
      /** 用户在商户AppID下的唯一标识 */
      openid: string
      /** 商户系统内部订单号 */
      out_trade_no: string
    }
    query: {}
    body: undefined
    response: QueryLovefeastUsersOrdersByOutTradeNoResponse
  }
}
