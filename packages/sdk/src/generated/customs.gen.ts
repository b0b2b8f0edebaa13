// Generated from the catalogue by `npm run generate`. Do not edit.

/** 报关查询 (GET /global/v3/customs/orders), answer. */
export interface QueryGlobalCustomsOrdersResponse {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 核验机构 · ≤ 16 bytes */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 · ≤ 64 bytes */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: Array<{
    /** 商户子单号 · ≤ 32 bytes */
    sub_order_no?: string | undefined
    /** 微信子单号 · ≤ 32 bytes */
    sub_order_id?: string | undefined
    /** 商户海关备案号 · ≤ 32 bytes */
    mch_customs_no?: string | undefined
    /** 海关代码 · ≤ 32 bytes */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
    /** 币种 · ≤ 32 bytes */
    fee_type?: string | undefined
    /** 子单金额 · fen */
    order_fee?: number | undefined
    /** 关税 */
    duty?: number | undefined
    /** 物流费用 · fen */
    transport_fee?: number | undefined
    /** 商品费用 · fen */
    product_fee?: number | undefined
    /** 报关状态 · ≤ 32 bytes */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 · ≤ 128 bytes */
    explanation?: string | undefined
    /** 最后更新时间 · RFC 3339 with offset · ≤ 32 bytes */
    modify_time: string
  }>
}

/** 报关 (POST /global/v3/customs/orders), request body. */
export interface CreateGlobalCustomsOrdersRequest {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 海关 · ≤ 32 bytes */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · ≤ 32 bytes */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 货币类型 · ≤ 32 bytes */
  fee_type?: string | undefined
  /** 子订单金额 · fen */
  order_fee?: number | undefined
  /** 物流费用 · fen */
  transport_fee?: number | undefined
  /** 商品费用 · fen */
  product_fee?: number | undefined
}

/** 报关 (POST /global/v3/customs/orders), answer. */
export interface CreateGlobalCustomsOrdersResponse {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 报关状态 · ≤ 32 bytes */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 核验机构 · ≤ 16 bytes */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 · ≤ 64 bytes */
  verify_department_trade_id: string
}

/** 报关信息修改 (PATCH /global/v3/customs/orders), request body. */
export interface ModifyGlobalCustomsOrdersRequest {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额 · fen */
  order_fee?: number | undefined
  /** 物流费用 · fen */
  transport_fee?: number | undefined
  /** 商品费用 · fen */
  product_fee?: number | undefined
}

/** 报关信息修改 (PATCH /global/v3/customs/orders), answer. */
export interface ModifyGlobalCustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 微信子订单号 */
  sub_order_id?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  modify_time: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
}

/** 报关重推 (POST /global/v3/customs/redeclare), request body. */
export interface RedeclareGlobalCustomsRequest {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户子单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 海关编码 · ≤ 32 bytes */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · ≤ 32 bytes */
  merchant_customs_no: string
}

/** 报关重推 (POST /global/v3/customs/redeclare), answer. */
export interface RedeclareGlobalCustomsResponse {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 报关状态 · ≤ 32 bytes */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 微信子订单号 · ≤ 32 bytes */
  sub_order_id?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset · ≤ 32 bytes */
  modify_time: string
  /** 申报结果说明 · ≤ 128 bytes */
  explanation?: string | undefined
}

/** 身份信息校验 (POST /global/v3/customs/verify-certificate), request body. */
export interface CreateGlobalCustomsVerifyCertificateRequest {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户子订单号 · ≤ 32 bytes */
  sub_order_no?: string | undefined
  /** 海关 · ≤ 32 bytes */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 · ≤ 32 bytes */
  merchant_customs_no: string
  /** 证件类型 · ≤ 16 bytes */
  certificate_type: 'IDCARD'
  /** 证件号 · encrypted on the way */
  certificate_id: string
  /** 证件姓名 · encrypted on the way */
  certificate_name: string
}

/** 身份信息校验 (POST /global/v3/customs/verify-certificate), answer. */
export interface CreateGlobalCustomsVerifyCertificateResponse {
  /** 机构APPID · ≤ 32 bytes */
  appid: string
  /** 商户号 · ≤ 32 bytes */
  mchid: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 身份核验结果 · ≤ 32 bytes */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}

/** 报关查询 (GET /v3/global/customs/orders), answer. */
export interface QueryGlobalCustomsOrders2Response {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: Array<{
    /** 商户子单号 */
    sub_order_no?: string | undefined
    /** 微信子单号 */
    sub_order_id?: string | undefined
    /** 商户海关备案号 */
    mch_customs_no?: string | undefined
    /** 海关代码 */
    customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {})
    /** 币种 */
    fee_type?: string | undefined
    /** 子单金额 · fen */
    order_fee?: number | undefined
    /** 关税 */
    duty?: number | undefined
    /** 物流费用 · fen */
    transport_fee?: number | undefined
    /** 商品费用 · fen */
    product_fee?: number | undefined
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 */
    explanation?: string | undefined
    /** 最后更新时间 · RFC 3339 with offset */
    modify_time: string
  }>
}

/** 报关 (POST /v3/global/customs/orders), request body. */
export interface CreateGlobalCustomsOrders2Request {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 货币类型 */
  fee_type?: string | undefined
  /** 子订单金额 · fen */
  order_fee?: number | undefined
  /** 物流费用 · fen */
  transport_fee?: number | undefined
  /** 商品费用 · fen */
  product_fee?: number | undefined
}

/** 报关 (POST /v3/global/customs/orders), answer. */
export interface CreateGlobalCustomsOrders2Response {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 微信子订单号 */
  sub_order_id?: string | undefined
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 */
  verify_department_trade_id: string
}

/** 报关信息修改 (PATCH /v3/global/customs/orders), request body. */
export interface ModifyGlobalCustomsOrders2Request {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额 · fen */
  order_fee?: number | undefined
  /** 物流费用 · fen */
  transport_fee?: number | undefined
  /** 商品费用 · fen */
  product_fee?: number | undefined
}

/** 报关信息修改 (PATCH /v3/global/customs/orders), answer. */
export interface ModifyGlobalCustomsOrders2Response {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 微信子订单号 */
  sub_order_id?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  modify_time: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
}

/** 报关重推 (POST /v3/global/customs/redeclare), request body. */
export interface RedeclareGlobalCustoms2Request {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户子单号 */
  sub_order_no?: string | undefined
  /** 微信子单号 */
  sub_order_id?: string | undefined
  /** 海关编码 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
}

/** 报关重推 (POST /v3/global/customs/redeclare), answer. */
export interface RedeclareGlobalCustoms2Response {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 微信子订单号 */
  sub_order_id?: string | undefined
  /** 最后更新时间 · RFC 3339 with offset */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string | undefined
}

/** 身份信息校验 (POST /v3/global/customs/verify-certificate), request body. */
export interface CreateGlobalCustomsVerifyCertificate2Request {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关 */
  customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD'
  /** 证件号 · encrypted on the way */
  certificate_id: string
  /** 证件姓名 · encrypted on the way */
  certificate_name: string
}

/** 身份信息校验 (POST /v3/global/customs/verify-certificate), answer. */
export interface CreateGlobalCustomsVerifyCertificate2Response {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}

/** Routes of this product that answer with JSON or with nothing. */
export interface CustomsRoutes {
  /** 报关查询 */
  'GET /global/v3/customs/orders': {
    path: {}
    query: {
      /** 机构APPID */
      appid: string
      /** 商户号 */
      mchid: string
      /** 订单类型 */
      order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
      /** 订单号 */
      order_no: string
      /** 海关 */
      customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
      /** 偏移量 */
      offset?: number | undefined
      /** 请求最大记录条数 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryGlobalCustomsOrdersResponse
  }
  /** 报关 */
  'POST /global/v3/customs/orders': {
    path: {}
    query: {}
    body: CreateGlobalCustomsOrdersRequest
    response: CreateGlobalCustomsOrdersResponse
  }
  /** 报关信息修改 */
  'PATCH /global/v3/customs/orders': {
    path: {}
    query: {}
    body: ModifyGlobalCustomsOrdersRequest
    response: ModifyGlobalCustomsOrdersResponse
  }
  /** 报关重推 */
  'POST /global/v3/customs/redeclare': {
    path: {}
    query: {}
    body: RedeclareGlobalCustomsRequest
    response: RedeclareGlobalCustomsResponse
  }
  /** 身份信息校验 */
  'POST /global/v3/customs/verify-certificate': {
    path: {}
    query: {}
    body: CreateGlobalCustomsVerifyCertificateRequest
    response: CreateGlobalCustomsVerifyCertificateResponse
  }
  /** 报关查询 */
  'GET /v3/global/customs/orders': {
    path: {}
    query: {
      /** 机构APPID */
      appid: string
      /** 商户号 */
      mchid: string
      /** 订单类型 */
      order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
      /** 订单号 */
      order_no: string
      /** 海关 */
      customs: 'GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN'
      /** 偏移量 */
      offset?: number | undefined
      /** 请求最大记录条数 */
      limit?: number | undefined
    }
    body: undefined
    response: QueryGlobalCustomsOrders2Response
  }
  /** 报关 */
  'POST /v3/global/customs/orders': {
    path: {}
    query: {}
    body: CreateGlobalCustomsOrders2Request
    response: CreateGlobalCustomsOrders2Response
  }
  /** 报关信息修改 */
  'PATCH /v3/global/customs/orders': {
    path: {}
    query: {}
    body: ModifyGlobalCustomsOrders2Request
    response: ModifyGlobalCustomsOrders2Response
  }
  /** 报关重推 */
  'POST /v3/global/customs/redeclare': {
    path: {}
    query: {}
    body: RedeclareGlobalCustoms2Request
    response: RedeclareGlobalCustoms2Response
  }
  /** 身份信息校验 */
  'POST /v3/global/customs/verify-certificate': {
    path: {}
    query: {}
    body: CreateGlobalCustomsVerifyCertificate2Request
    response: CreateGlobalCustomsVerifyCertificate2Response
  }
}
