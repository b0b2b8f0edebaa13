// Generated from the catalogue by `npm run generate`. Do not edit.

/** 创建保险订单 (POST /v3/hire-power-bank/insurance-orders), request body. */
export interface CreateHirePowerBankInsuranceOrdersRequest {
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
  /** 回调地址 */
  notify_url?: string | undefined
  /** 商户在支付分服务下对应的服务ID */
  service_id?: string | undefined
}

/** 创建保险订单 (POST /v3/hire-power-bank/insurance-orders), answer. */
export interface CreateHirePowerBankInsuranceOrdersResponse {
  /** 租借充电宝隔夜归还保险订单号 */
  order_id?: string | undefined
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number | undefined
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number | undefined
  /** 保险订单领取时间 · RFC 3339 with offset */
  order_receive_time?: string | undefined
  /** 保险订单开始时间 · RFC 3339 with offset */
  order_begin_time?: string | undefined
  /** 保险订单结束时间 · RFC 3339 with offset */
  order_end_time?: string | undefined
  /** 保险订单领取状态 */
  order_receive_state?: string | undefined
}

/** 查询保险订单详情 (GET /v3/hire-power-bank/insurance-orders/{out_order_no}), answer. */
export interface QueryHirePowerBankInsuranceOrdersByOutOrderNoResponse {
  /** 租借充电宝隔夜归还保险订单号 */
  order_id?: string | undefined
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number | undefined
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number | undefined
  /** 保险订单领取时间 · RFC 3339 with offset */
  order_receive_time?: string | undefined
  /** 保险订单开始时间 · RFC 3339 with offset */
  order_begin_time?: string | undefined
  /** 保险订单结束时间 · RFC 3339 with offset */
  order_end_time?: string | undefined
  /** 保险订单领取状态 */
  order_receive_state?: string | undefined
}

/** 查询用户保险订单领取资格 (GET /v3/hire-power-bank/user-qualifications/{openid}), answer. */
export interface QueryHirePowerBankUserQualificationsByOpenidResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface PowerBankRoutes {
  /** 创建保险订单 */
  'POST /v3/hire-power-bank/insurance-orders': {
    path: {}
    query: {}
    body: CreateHirePowerBankInsuranceOrdersRequest
    response: CreateHirePowerBankInsuranceOrdersResponse
  }
  /** 查询保险订单详情 */
  'GET /v3/hire-power-bank/insurance-orders/{out_order_no}': {
    path: {
      /** 商户创建保险订单时的凭据号 */
      out_order_no: string
    }
    query: {}
    body: undefined
    response: QueryHirePowerBankInsuranceOrdersByOutOrderNoResponse
  }
  /** 查询用户保险订单领取资格 */
  'GET /v3/hire-power-bank/user-qualifications/{openid}': {
    path: {
      /** 微信用户在商户对应appid下的唯一标识 */
      openid: string
    }
    query: {}
    body: undefined
    response: QueryHirePowerBankUserQualificationsByOpenidResponse
  }
}
