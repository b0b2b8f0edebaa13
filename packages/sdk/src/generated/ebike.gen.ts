// Generated from the catalogue by `npm run generate`. Do not edit.

/** 预开通服务 (POST /v3/ebike/charge/contracts/preopen), request body. */
export interface PreopenEbikeChargeContractsRequest {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 交易场景 */
  trade_scene: string
  /** 用户标识 */
  openid: string
}

/** 预开通服务 (POST /v3/ebike/charge/contracts/preopen), answer. */
export interface PreopenEbikeChargeContractsResponse {
  /** 预开通ID */
  preopen_id: string
}

/** 通过签约号查询用户状态 (GET /v3/ebike/charge/contracts/{contract_id}), answer. */
export interface QueryEbikeChargeContractsByContractIdResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 充电授权扣费协议号 */
  contract_id?: string | undefined
  /** 协议状态 */
  contract_state: string
}

/** 创建用户当次充电代扣凭证 (POST /v3/ebike/charge/contracts/{contract_id}/confirm), request body. */
export interface ConfirmEbikeChargeContractsRequest {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 充电场景信息 */
  charge_info: {
    /** 开始时间 · RFC 3339 with offset */
    start_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 */
    charging_gun_number: string
    /** 充电位设备号 */
    device_id: string
  }
}

/** 创建用户当次充电代扣凭证 (POST /v3/ebike/charge/contracts/{contract_id}/confirm), answer. */
export interface ConfirmEbikeChargeContractsResponse {
  /** 用户充电代扣凭证 */
  charging_token: string
}

/** 充电自行车代扣受理扣款 (POST /v3/ebike/charge/transactions), request body. */
export interface CreateEbikeChargeTransactionsRequest {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 附加字段 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 通知url */
  notify_url: string
  /** 商品描述 */
  description: string
  /** 用户充电代扣凭证 */
  charging_token: string
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 · fen */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 充电自行车场景信息 */
  charge_info: {
    /** 开始时间 · RFC 3339 with offset */
    start_time: string
    /** 结束时间 · RFC 3339 with offset */
    end_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 */
    charging_gun_number: string
    /** 已充电量 */
    charged_capacity: number
    /** 车位延时占用时长 */
    park_duration?: number | undefined
    /** 车位延时占用产生的费用 · fen */
    park_fee?: number | undefined
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
}

/** 充电自行车代扣受理扣款 (POST /v3/ebike/charge/transactions), answer. */
export interface CreateEbikeChargeTransactionsResponse {
  /** 受理状态 */
  accept_state: string
  /** 订单创建时间 · RFC 3339 with offset */
  create_time?: string | undefined
}

/** 查询订单 (GET /v3/ebike/charge/transactions/id/{transaction_id}), answer. */
export interface QueryEbikeChargeTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string | undefined
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string | undefined
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string | undefined
    /** 用户在特约商户的标识 */
    sub_openid?: string | undefined
  } | undefined
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
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠信息 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 活动ID */
    activity_id?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 微信出资 */
    wxpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 查询订单 (GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryEbikeChargeTransactionsByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string | undefined
  /** 成功时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string | undefined
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string | undefined
    /** 用户在特约商户的标识 */
    sub_openid?: string | undefined
  } | undefined
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
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠信息 */
  promotion_detail?: Array<{
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string | undefined
    /** 优惠范围 */
    scope?: string | undefined
    /** 优惠类型 */
    type?: string | undefined
    /** 活动ID */
    activity_id?: string | undefined
    /** 优惠券面额 · fen */
    amount: number
    /** 微信出资 */
    wxpay_contribute?: number | undefined
    /** 商户出资 */
    merchant_contribute?: number | undefined
    /** 其他出资 */
    other_contribute?: number | undefined
  }> | undefined
}

/** 通过用户标识查询用户状态 (GET /v3/ebike/charge/users/{openid}/contract), answer. */
export interface QueryEbikeChargeUsersContractResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 充电授权扣费协议号 */
  contract_id?: string | undefined
  /** 协议状态 */
  contract_state: string
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EbikeRoutes {
  /** 预开通服务
   * @deprecated
   */
  'POST /v3/ebike/charge/contracts/preopen': {
    path: {}
    query: {}
    body: PreopenEbikeChargeContractsRequest
    response: PreopenEbikeChargeContractsResponse
  }
  /** 通过签约号查询用户状态
   * @deprecated
   */
  'GET /v3/ebike/charge/contracts/{contract_id}': {
    path: {
      /** 充电授权扣费协议号 */
      contract_id: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEbikeChargeContractsByContractIdResponse
  }
  /** 创建用户当次充电代扣凭证
   * @deprecated
   */
  'POST /v3/ebike/charge/contracts/{contract_id}/confirm': {
    path: {
      /** 充电授权扣费协议号 */
      contract_id: string
    }
    query: {}
    body: ConfirmEbikeChargeContractsRequest
    response: ConfirmEbikeChargeContractsResponse
  }
  /** 充电自行车代扣受理扣款
   * @deprecated
   */
  'POST /v3/ebike/charge/transactions': {
    path: {}
    query: {}
    body: CreateEbikeChargeTransactionsRequest
    response: CreateEbikeChargeTransactionsResponse
  }
  /** 查询订单
   * @deprecated
   */
  'GET /v3/ebike/charge/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEbikeChargeTransactionsIdByTransactionIdResponse
  }
  /** 查询订单
   * @deprecated
   */
  'GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryEbikeChargeTransactionsByOutTradeNoResponse
  }
  /** 通过用户标识查询用户状态
   * @deprecated
   */
  'GET /v3/ebike/charge/users/{openid}/contract': {
    path: {
      /** 用户标识 */
      openid: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
      /** 交易场景 */
      trade_scene: string
    }
    body: undefined
    response: QueryEbikeChargeUsersContractResponse
  }
}
