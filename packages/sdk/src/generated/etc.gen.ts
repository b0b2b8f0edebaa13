// Generated from the catalogue by `npm run generate`. Do not edit.

/** 通过商户ETC绑定号查询签约状态 (GET /v3/vehicle/etc/contracts/{contract_id}), answer. */
export interface QueryVehicleEtcContractsByContractIdResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid: string
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string | undefined
}

/** 预开通用户ETC指定卡扣费 (POST /v3/vehicle/etc/preopen), request body. */
export interface PreopenVehicleEtcRequest {
  /** 服务商appid */
  sp_appid: string
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 用户标识 */
  openid: string
  /** ETC授权扣费模板ID */
  plan_id: string
  /** ETC设备号 */
  etc_device_id?: string | undefined
  /** 车牌号 */
  plate_number: string
  /** 实名信息 */
  identify: {
    /** 姓名 · encrypted on the way */
    encrypted_real_name: string
    /** 证件号码 · encrypted on the way */
    encrypted_credential_id: string
    /** 证件类型 */
    credential_type: string
  }
  /** 用户开通ETC时绑定的银行卡 · encrypted on the way */
  bank_card_no?: string | undefined
  /** 入场时间 · RFC 3339 with offset · not confirmed by the documentation */
  start_time?: string | undefined
}

/** 预开通用户ETC指定卡扣费 (POST /v3/vehicle/etc/preopen), answer. */
export interface PreopenVehicleEtcResponse {
  /** 预开通ID */
  preopen_id: string
}

/** 高速场景商户扣款 (POST /v3/vehicle/etc/transactions/highway), request body. */
export interface CreateVehicleEtcTransactionsHighwayRequest {
  /** 商户订单号 */
  out_trade_no: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** ETC扣费授权协议号 */
  contract_id: string
  /** 商品信息 */
  description: string
  /** 附加信息 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 高速场景信息 */
  highway_info: {
    /** 车牌号 */
    plate_number: string
    /** 入站时间 · RFC 3339 with offset */
    start_time: string
    /** 出站时间 · RFC 3339 with offset */
    end_time: string
    /** 通道类型 */
    channel_type: string
    /** 车辆类型 */
    car_type?: string | undefined
    /** 入口名称 */
    entrance: string
    /** 出口名称 */
    exit?: string | undefined
    /** 承载人数 */
    carrying_capacity?: number | undefined
    /** 荷载范围 */
    carrying_range?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 · fen */
    total?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip: string
  } | undefined
}

/** 高速场景商户扣款 (POST /v3/vehicle/etc/transactions/highway), answer. */
export interface CreateVehicleEtcTransactionsHighwayResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string | undefined
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 */
    sub_openid?: string | undefined
    /** 用户的唯一标识 · not confirmed by the documentation */
    openid?: string | undefined
  } | undefined
  /** 订单金额 */
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
  device_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
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

/** 查询订单 (GET /v3/vehicle/etc/transactions/id/{transaction_id}), answer. */
export interface QueryVehicleEtcTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string | undefined
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 */
    sub_openid?: string | undefined
    /** 用户的唯一标识 · not confirmed by the documentation */
    openid?: string | undefined
  } | undefined
  /** 订单金额 */
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
  device_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
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

/** 查询订单 (GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}), answer. */
export interface QueryVehicleEtcTransactionsByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string | undefined
  /** 支付完成时间 · RFC 3339 with offset */
  success_time?: string | undefined
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string | undefined
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string | undefined
    /** 用户在特约商户APP的标识 */
    sub_openid?: string | undefined
    /** 用户的唯一标识 · not confirmed by the documentation */
    openid?: string | undefined
  } | undefined
  /** 订单金额 */
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
  device_info?: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备IP */
    device_ip?: string | undefined
  } | undefined
  /** 优惠详情 */
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

/** 查询ETC签约状态 (GET /v3/vehicle/etc/users/{openid}/contracts), answer. */
export interface QueryVehicleEtcUsersContractsResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid: string
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EtcRoutes {
  /** 通过商户ETC绑定号查询签约状态 */
  'GET /v3/vehicle/etc/contracts/{contract_id}': {
    path: {
      /** 商户etc绑定号 */
      contract_id: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryVehicleEtcContractsByContractIdResponse
  }
  /** 预开通用户ETC指定卡扣费 */
  'POST /v3/vehicle/etc/preopen': {
    path: {}
    query: {}
    body: PreopenVehicleEtcRequest
    response: PreopenVehicleEtcResponse
  }
  /** 高速场景商户扣款 */
  'POST /v3/vehicle/etc/transactions/highway': {
    path: {}
    query: {}
    body: CreateVehicleEtcTransactionsHighwayRequest
    response: CreateVehicleEtcTransactionsHighwayResponse
  }
  /** 查询订单 */
  'GET /v3/vehicle/etc/transactions/id/{transaction_id}': {
    path: {
      /** 微信支付订单号 */
      transaction_id: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryVehicleEtcTransactionsIdByTransactionIdResponse
  }
  /** 查询订单 */
  'GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': {
    path: {
      /** 商户订单号 */
      out_trade_no: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
    }
    body: undefined
    response: QueryVehicleEtcTransactionsByOutTradeNoResponse
  }
  /** 查询ETC签约状态 */
  'GET /v3/vehicle/etc/users/{openid}/contracts': {
    path: {
      /** 用户标识 */
      openid: string
    }
    query: {
      /** 特约商户号 */
      sub_mchid?: string | undefined
      /** ETC授权扣费模板ID */
      plan_id: string
      /** 车牌号 */
      plate_number: string
    }
    body: undefined
    response: QueryVehicleEtcUsersContractsResponse
  }
}
