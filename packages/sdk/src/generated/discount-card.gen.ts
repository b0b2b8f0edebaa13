// Generated from the catalogue by `npm run generate`. Do not edit.

/** 预受理领卡请求 (POST /v3/discount-card/cards), request body. */
export interface CreateDiscountCardCardsRequest {
  /** 商户领卡号 */
  out_card_code: string
  /** 卡模板ID */
  card_template_id: string
  /** 公众账号ID */
  appid: string
  /** 通知商户URL */
  notify_url: string
}

/** 预受理领卡请求 (POST /v3/discount-card/cards), answer. */
export interface CreateDiscountCardCardsResponse {
  /** 预领卡请求token */
  prepare_card_token: string
}

/** 查询先享卡订单 (GET /v3/discount-card/cards/{out_card_code}), answer. */
export interface QueryDiscountCardCardsByOutCardCodeResponse {
  /** 先享卡ID */
  card_id: string
  /** 先享卡模板ID */
  card_template_id: string
  /** 用户标识 */
  openid: string
  /** 商户领卡号 */
  out_card_code: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 约定时间期限 */
  time_range: {
    /** 约定开始时间 · RFC 3339 with offset */
    begin_time: string
    /** 约定结束时间 · RFC 3339 with offset */
    end_time: string
  }
  /** 状态 */
  state: string
  /** 未完成约定原因 */
  unfinished_reason?: string | undefined
  /** 享受优惠总金额 · fen */
  total_amount?: number | undefined
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /** 付款金额 · fen */
    pay_amount: number
    /** 付款状态 · RFC 3339 with offset */
    pay_state: string
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 支付时间 · RFC 3339 with offset */
    pay_time?: string | undefined
  } | undefined
  /** 创卡时间 · RFC 3339 with offset */
  create_time: string
  /** 目标列表 */
  objectives?: Array<{
    /** 目标ID */
    objective_id: string
    /** 目标名称 */
    name: string
    /** 目标数量 */
    count: number
    /** 目标单位 */
    unit: string
    /** 目标描述 */
    description?: string | undefined
    /** 目标完成记录 */
    objective_completion_records?: Array<{
      /** 目标完成流水号 */
      objective_completion_serial_no: string
      /** 目标ID */
      objective_id: string
      /** 目标完成时间 · RFC 3339 with offset */
      completion_time: string
      /** 目标完成类型 */
      completion_type: string
      /** 目标完成描述 */
      description: string
      /** 目标完成数量 */
      completion_count: number
      /** 备注说明 */
      remark?: string | undefined
    }> | undefined
  }> | undefined
  /** 优惠列表 */
  rewards?: Array<{
    /** 优惠ID */
    reward_id: string
    /** 优惠名称 */
    name: string
    /** 优惠数量类型 */
    count_type: string
    /** 优惠数量 */
    count: number
    /** 优惠单位 */
    unit: string
    /** 优惠金额 · fen */
    amount: number
    /** 优惠描述 */
    description?: string | undefined
    /** 优惠使用记录列 */
    reward_usage_records?: Array<{
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string
      /** 优惠ID */
      reward_id: string
      /** 优惠使用时间 · RFC 3339 with offset */
      usage_time: string
      /** 优惠使用类型 */
      usage_type: string
      /** 优惠使用描述 */
      description: string
      /** 优惠使用数量 */
      usage_count: number
      /** 优惠金额 · fen */
      amount: number
      /** 备注说明 */
      remark?: string | undefined
    }> | undefined
  }> | undefined
  /** 邀请者用户标识 */
  sharer_openid?: string | undefined
}

/** 增加用户记录 (POST /v3/discount-card/cards/{out_card_code}/add-user-records), request body. */
export interface CreateDiscountCardCardsAddUserRecordsRequest {
  /** 卡模板ID */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?: Array<{
    /** 目标完成流水号 */
    objective_completion_serial_no: string
    /** 目标ID */
    objective_id: string
    /** 目标完成时间 · RFC 3339 with offset */
    completion_time: string
    /** 目标完成类型 */
    completion_type: string
    /** 目标完成描述 */
    description: string
    /** 目标完成数量 */
    completion_count: number
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
  /** 优惠使用记录 */
  reward_usage_records?: Array<{
    /** 优惠使用记录流水号 */
    reward_usage_serial_no: string
    /** 优惠ID */
    reward_id: string
    /** 优惠使用时间 · RFC 3339 with offset */
    usage_time: string
    /** 优惠使用类型 */
    usage_type: string
    /** 优惠使用描述 */
    description: string
    /** 数量 */
    usage_count: number
    /** 金额 · fen */
    amount: number
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
}

/** 通过先享卡订单号查询订单 (GET /v3/discount-card/orders/out-trade-no/{out_trade_no}), answer. */
export interface QueryDiscountCardOrdersByOutTradeNoResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string | undefined
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 · RFC 3339 with offset */
  card_begin_time: string
  /** 先享卡结束时间 · RFC 3339 with offset */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /** 预估奖励金额 · fen */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string | undefined
  /** 线下使用说明 */
  offline_instructions?: string | undefined
  /** 订单状态 */
  state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 扣除金额 · fen */
  deduction_amount?: number | undefined
  /** 结算金额 · fen */
  settlement_amount?: number | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 支付时间 · RFC 3339 with offset */
  pay_time?: string | undefined
  /** 目标达成明细列表 */
  objectives?: Array<{
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string | undefined
    /** 目标单位 */
    unit?: string | undefined
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 目标数量 */
    count: number
    /** 履约时间 · RFC 3339 with offset */
    performance_time: string
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
  /** 奖励明细列表 */
  rewards?: Array<{
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string | undefined
    /** 奖励单位 */
    unit?: string | undefined
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 奖励数量 */
    count: number
    /** 奖励金额 · fen */
    amount: number
    /** 奖励时间 · RFC 3339 with offset */
    reward_time: string
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
}

/** 通过先享卡订单号查询订单 (GET /v3/discount-card/orders/{out_order_no}), answer. */
export interface QueryDiscountCardOrdersByOutOrderNoResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string | undefined
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 · RFC 3339 with offset */
  card_begin_time: string
  /** 先享卡结束时间 · RFC 3339 with offset */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /** 预估奖励金额 · fen */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string | undefined
  /** 线下使用说明 */
  offline_instructions?: string | undefined
  /** 订单状态 */
  state: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
  /** 总金额 · fen */
  total_amount?: number | undefined
  /** 扣除金额 · fen */
  deduction_amount?: number | undefined
  /** 结算金额 · fen */
  settlement_amount?: number | undefined
  /** 创建时间 · RFC 3339 with offset */
  create_time: string
  /** 支付时间 · RFC 3339 with offset */
  pay_time?: string | undefined
  /** 目标达成明细列表 */
  objectives?: Array<{
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string | undefined
    /** 目标单位 */
    unit?: string | undefined
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 目标数量 */
    count: number
    /** 履约时间 · RFC 3339 with offset */
    performance_time: string
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
  /** 奖励明细列表 */
  rewards?: Array<{
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string | undefined
    /** 奖励单位 */
    unit?: string | undefined
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE' | (string & {})
    /** 奖励数量 */
    count: number
    /** 奖励金额 · fen */
    amount: number
    /** 奖励时间 · RFC 3339 with offset */
    reward_time: string
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
}

/** 更新先享卡订单 (PATCH /v3/discount-card/orders/{out_order_no}), request body. */
export interface ModifyDiscountCardOrdersRequest {
  /** 目标达成明细列表 */
  objectives?: Array<{
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: 'INCREASE' | 'DECREASE'
    /** 目标数量 */
    count: number
    /** 履约时间 · RFC 3339 with offset */
    performance_time: string
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
  /** 奖励明细列表 */
  rewards?: Array<{
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: 'INCREASE' | 'DECREASE'
    /** 奖励数量 */
    count: number
    /** 奖励金额 · fen */
    amount: number
    /** 奖励时间 · RFC 3339 with offset */
    reward_time: string
    /** 备注说明 */
    remark?: string | undefined
  }> | undefined
}

/** 更新先享卡订单 (PATCH /v3/discount-card/orders/{out_order_no}), answer. */
export interface ModifyDiscountCardOrdersResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface DiscountCardRoutes {
  /** 预受理领卡请求 */
  'POST /v3/discount-card/cards': {
    path: {}
    query: {}
    body: CreateDiscountCardCardsRequest
    response: CreateDiscountCardCardsResponse
  }
  /** 查询先享卡订单 */
  'GET /v3/discount-card/cards/{out_card_code}': {
    path: {
      /** 商户领卡号 */
      out_card_code: string
    }
    query: {}
    body: undefined
    response: QueryDiscountCardCardsByOutCardCodeResponse
  }
  /** 增加用户记录 */
  'POST /v3/discount-card/cards/{out_card_code}/add-user-records': {
    path: {
      /** 商户领卡号 */
      out_card_code: string
    }
    query: {}
    body: CreateDiscountCardCardsAddUserRecordsRequest
    response: undefined
  }
  /** 通过先享卡订单号查询订单
   * @deprecated
   */
  'GET /v3/discount-card/orders/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {}
    body: undefined
    response: QueryDiscountCardOrdersByOutTradeNoResponse
  }
  /** 通过先享卡订单号查询订单
   * @deprecated
   */
  'GET /v3/discount-card/orders/{out_order_no}': {
    path: {
      /** 先享卡订单号 */
      out_order_no: string
    }
    query: {}
    body: undefined
    response: QueryDiscountCardOrdersByOutOrderNoResponse
  }
  /** 更新先享卡订单
   * @deprecated
   */
  'PATCH /v3/discount-card/orders/{out_order_no}': {
    path: {
      /** 先享卡订单号 */
      out_order_no: string
    }
    query: {}
    body: ModifyDiscountCardOrdersRequest
    response: ModifyDiscountCardOrdersResponse
  }
}
