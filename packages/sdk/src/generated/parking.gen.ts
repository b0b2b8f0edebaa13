// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建停车入场 (POST /v3/vehicle/parking/parkings), request body. */
export interface CreateParkingRequest {
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 商户入场id · ≤ 64 bytes */
  out_parking_no: string
  /** 车牌号 · ≤ 32 bytes */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
  start_time: string
  /** 停车场名称 · ≤ 128 bytes */
  parking_name: string
  /** 免费时长 */
  free_duration: number
}

/** 创建停车入场 (POST /v3/vehicle/parking/parkings), answer. */
export interface CreateParkingResponse {
  /** 停车入场id */
  id: string
  /** 商户入场id · ≤ 64 bytes */
  out_parking_no: string
  /** 车牌号 · ≤ 32 bytes */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
  start_time: string
  /** 停车场名称 · ≤ 128 bytes */
  parking_name: string
  /** 免费时长 */
  free_duration: number
  /** 停车入场状态 */
  state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {}) | undefined
}

/** 查询车牌服务开通信息 (GET /v3/vehicle/parking/services/find), answer. */
export interface FindParkingServiceResponse {
  /** 车牌号 · ≤ 32 bytes */
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 车牌服务开通时间 · RFC 3339 with offset · ≤ 32 bytes */
  service_open_time?: string | undefined
  /** 用户标识 · ≤ 32 bytes */
  openid: string
  /** 车牌服务开通状态 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {})
}

/** 查询订单 (GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryParkingTransactionResponse {
  /** 应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  sp_mchid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 服务描述 · ≤ 128 bytes */
  description: string
  /** 订单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 用户是否已还款 */
  user_repaid?: string | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 · ≤ 32 bytes */
    plate_number: string
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
    start_time: string
    /** 出场时间 · RFC 3339 with offset · ≤ 32 bytes */
    end_time: string
    /** 停车场名称 · ≤ 128 bytes */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  } | undefined
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
    /** 用户实际支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
  }
  /** 优惠信息 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
    /** 优惠币种 */
    currency?: string | undefined
  }> | undefined
}

/** 扣费受理 (POST /v3/vehicle/transactions/parking), request body. */
export interface CreateParkingTransactionRequest {
  /** 应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 服务描述 · ≤ 128 bytes */
  description: string
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 交易场景 · ≤ 16 bytes */
  trade_scene: string
  /** 订单优惠标记 · ≤ 32 bytes */
  goods_tag?: string | undefined
  /** 回调通知url · ≤ 256 bytes */
  notify_url: string
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 货币类型 */
    currency?: 'CNY' | undefined
  }
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 · ≤ 32 bytes */
    plate_number: string
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
    /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
    start_time: string
    /** 出场时间 · RFC 3339 with offset · ≤ 32 bytes */
    end_time: string
    /** 停车场名称 · ≤ 128 bytes */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  } | undefined
}

/** 扣费受理 (POST /v3/vehicle/transactions/parking), answer. */
export interface CreateParkingTransactionResponse {
  /** 应用ID · ≤ 32 bytes */
  appid: string
  /** 子商户应用ID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 商户号 · ≤ 32 bytes */
  sp_mchid?: string | undefined
  /** 子商户号 · ≤ 32 bytes */
  sub_mchid?: string | undefined
  /** 服务描述 · ≤ 128 bytes */
  description: string
  /** 订单创建时间 · RFC 3339 with offset */
  create_time: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 付款银行 */
  bank_type?: string | undefined
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {}) | undefined
  /** 附加数据 · ≤ 128 bytes */
  attach?: string | undefined
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 · ≤ 32 bytes */
    plate_number: string
    /** 车牌颜色 */
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
    /** 入场时间 · RFC 3339 with offset · ≤ 32 bytes */
    start_time: string
    /** 出场时间 · RFC 3339 with offset · ≤ 32 bytes */
    end_time: string
    /** 停车场名称 · ≤ 128 bytes */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  } | undefined
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string | undefined
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 · fen */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
    /** 用户实际支付金额 · fen */
    payer_total?: number | undefined
    /** 折扣 */
    discount_total?: number | undefined
  }
  /** 优惠信息 */
  promotion_detail?: Array<{
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: 'SINGLE' | 'GLOBAL' | (string & {}) | undefined
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {}) | undefined
    /** 活动ID */
    stock_id?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
    /** 优惠币种 */
    currency?: 'CNY' | (string & {}) | undefined
  }> | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface ParkingRoutes {
  /** 创建停车入场 */
  'POST /v3/vehicle/parking/parkings': {
    path: {}
    query: {}
    body: CreateParkingRequest
    response: CreateParkingResponse
  }
  /** 查询车牌服务开通信息 */
  'GET /v3/vehicle/parking/services/find': {
    path: {}
    query: {
      /** 应用ID · ≤ 32 bytes */
      appid: string
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
      /** 车牌号 · ≤ 32 bytes */
      plate_number: string
      /** 车牌颜色 */
      plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
      /** 用户标识 · ≤ 32 bytes */
      openid: string
    }
    body: undefined
    response: FindParkingServiceResponse
  }
  /** 查询订单 */
  'GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 · ≤ 32 bytes */
      out_trade_no: string
    }
    query: {
      /** 子商户号 · ≤ 32 bytes */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryParkingTransactionResponse
  }
  /** 扣费受理 */
  'POST /v3/vehicle/transactions/parking': {
    path: {}
    query: {}
    body: CreateParkingTransactionRequest
    response: CreateParkingTransactionResponse
  }
}
