// Generated from the catalogue by `npm run generate`. Do not edit.

/** 退款申请 (POST /v3/ecommerce/refunds/apply), request body. */
export interface ApplyEcommerceRefundsRequest {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 电商平台APPID · ≤ 32 bytes */
  sp_appid: string
  /** 二级商户APPID · ≤ 32 bytes */
  sub_appid?: string | undefined
  /** 还款服务商商户号 */
  combine_mchid?: string | undefined
  /** 还款订单号 */
  combine_out_trade_no?: string | undefined
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string | undefined
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id?: string | undefined
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no?: string | undefined
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 退款原因 · ≤ 80 bytes */
  reason?: string | undefined
  /** 订单金额 */
  amount: {
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE'
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 原订单金额 · fen */
    total: number
    /** 退款币种 · ≤ 16 bytes */
    currency?: string | undefined
  }
  /** 退款结果回调url · ≤ 256 bytes */
  notify_url?: string | undefined
  /** 退款出资商户 · ≤ 32 bytes */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | undefined
  /** 资金账户 · ≤ 32 bytes */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID' | undefined
}

/** 退款申请 (POST /v3/ecommerce/refunds/apply), answer. */
export interface ApplyEcommerceRefundsResponse {
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 订单金额 */
  amount: {
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 优惠退款金额 · fen */
    discount_refund?: number | undefined
    /** 退款币种 · ≤ 16 bytes */
    currency?: string | undefined
    /** 垫付金额 · fen */
    advance?: number | undefined
  }
  /** 优惠退款详情 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 · ≤ 32 bytes */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 · ≤ 32 bytes */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
  }> | undefined
  /** 退款出资商户 · ≤ 32 bytes */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}) | undefined
}

/** 通过微信支付退款单号查询退款 (GET /v3/ecommerce/refunds/id/{refund_id}), answer. */
export interface QueryEcommerceRefundsIdByRefundIdResponse {
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 退款渠道 · ≤ 16 bytes */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 · ≤ 64 bytes */
  user_received_account?: string | undefined
  /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 退款状态 · ≤ 16 bytes */
  status: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额信息 */
  amount: {
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 优惠退款金额 · fen */
    discount_refund?: number | undefined
    /** 退款币种 · ≤ 16 bytes */
    currency?: string | undefined
    /** 垫付金额 · fen */
    advance?: number | undefined
  }
  /** 营销详情 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 · ≤ 32 bytes */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 · ≤ 32 bytes */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
  }> | undefined
  /** 退款出资商户 · ≤ 32 bytes */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}) | undefined
  /** 资金账户 · ≤ 32 bytes */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {}) | undefined
}

/** 通过商户退款单号查询退款 (GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}), answer. */
export interface QueryEcommerceRefundsByOutRefundNoResponse {
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 退款渠道 · ≤ 16 bytes */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 · ≤ 64 bytes */
  user_received_account?: string | undefined
  /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 退款状态 · ≤ 16 bytes */
  status: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额信息 */
  amount: {
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 优惠退款金额 · fen */
    discount_refund?: number | undefined
    /** 退款币种 · ≤ 16 bytes */
    currency?: string | undefined
    /** 垫付金额 · fen */
    advance?: number | undefined
  }
  /** 营销详情 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 · ≤ 32 bytes */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 · ≤ 32 bytes */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
  }> | undefined
  /** 退款出资商户 · ≤ 32 bytes */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}) | undefined
  /** 资金账户 · ≤ 32 bytes */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {}) | undefined
}

/** 发起异常退款 (POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund), request body. */
export interface CreateEcommerceRefundsApplyAbnormalRefundRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
  /** 个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行 · ≤ 16 bytes */
  bank_type?: 'CMB_DEBIT' | 'COMM_DEBIT' | 'ABC_DEBIT' | 'CCB_DEBIT' | 'ICBC_DEBIT' | 'BOC_DEBIT' | 'PAB_DEBIT' | 'SPDB_DEBIT' | 'CITIC_DEBIT' | 'CEB_DEBIT' | 'CMBC_DEBIT' | 'CIB_DEBIT' | 'GDB_DEBIT' | 'PSBC_DEBIT' | 'NBCB_DEBIT' | undefined
  /** 收款银行卡号 · ≤ 1024 bytes · encrypted on the way */
  bank_account?: string | undefined
  /** 收款用户姓名 · ≤ 1024 bytes · encrypted on the way */
  real_name?: string | undefined
}

/** 发起异常退款 (POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund), answer. */
export interface CreateEcommerceRefundsApplyAbnormalRefundResponse {
  /** 微信支付退款号 · ≤ 32 bytes */
  refund_id: string
  /** 商户退款单号 · ≤ 64 bytes */
  out_refund_no: string
  /** 微信支付订单号 · ≤ 32 bytes */
  transaction_id: string
  /** 商户订单号 · ≤ 32 bytes */
  out_trade_no: string
  /** 退款渠道 · ≤ 16 bytes */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}) | undefined
  /** 退款入账账户 · ≤ 64 bytes */
  user_received_account?: string | undefined
  /** 退款成功时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
  /** 退款创建时间 · RFC 3339 with offset · ≤ 64 bytes */
  create_time: string
  /** 退款状态 · ≤ 16 bytes */
  status: 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 · ≤ 32 bytes */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {}) | undefined
  /** 金额信息 */
  amount: {
    /** 退款金额 · fen */
    refund: number
    /** 退款出资账户及金额 */
    from?: Array<{
      /** 出资账户类型 · ≤ 32 bytes */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 · fen */
      amount: number
    }> | undefined
    /** 用户退款金额 · fen */
    payer_refund: number
    /** 优惠退款金额 · fen */
    discount_refund?: number | undefined
    /** 退款币种 · ≤ 16 bytes */
    currency?: string | undefined
    /** 手续费退款金额 · fen */
    refund_fee?: number | undefined
    /** 垫付金额 · fen */
    advance?: number | undefined
  }
  /** 优惠退款信息 */
  promotion_detail?: Array<{
    /** 券ID · ≤ 32 bytes */
    promotion_id: string
    /** 优惠范围 · ≤ 32 bytes */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 · ≤ 32 bytes */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 · fen */
    amount: number
    /** 优惠退款金额 · fen */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: Array<{
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string | undefined
      /** 商品名称 */
      goods_name?: string | undefined
      /** 商品单价 · fen */
      unit_price: number
      /** 商品退款金额 · fen */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }> | undefined
  }> | undefined
  /** 退款出资商户 · ≤ 32 bytes */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {}) | undefined
}

/** 查询垫付回补结果 (GET /v3/ecommerce/refunds/{refund_id}/return-advance), answer. */
export interface QueryEcommerceRefundsReturnAdvanceResponse {
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id: string
  /** 微信回补单号 · ≤ 32 bytes */
  advance_return_id: string
  /** 垫付回补金额 · fen */
  return_amount: number
  /** 出款方商户号 · ≤ 32 bytes */
  payer_mchid: string
  /** 出款方账户 · ≤ 32 bytes */
  payer_account: 'BASIC' | 'OPERATION' | (string & {})
  /** 入账方商户号 · ≤ 32 bytes */
  payee_mchid: string
  /** 入账方账户 · ≤ 32 bytes */
  payee_account: 'BASIC' | 'OPERATION' | (string & {})
  /** 垫付回补结果 · ≤ 32 bytes */
  result: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 垫付回补完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
}

/** 垫付退款回补 (POST /v3/ecommerce/refunds/{refund_id}/return-advance), request body. */
export interface CreateEcommerceRefundsReturnAdvanceRequest {
  /** 二级商户号 · ≤ 32 bytes */
  sub_mchid: string
}

/** 垫付退款回补 (POST /v3/ecommerce/refunds/{refund_id}/return-advance), answer. */
export interface CreateEcommerceRefundsReturnAdvanceResponse {
  /** 微信退款单号 · ≤ 32 bytes */
  refund_id: string
  /** 微信回补单号 · ≤ 32 bytes */
  advance_return_id: string
  /** 垫付回补金额 · fen */
  return_amount: number
  /** 出款方商户号 · ≤ 32 bytes */
  payer_mchid: string
  /** 出款方账户 · ≤ 32 bytes */
  payer_account: 'BASIC' | 'OPERATION' | (string & {})
  /** 入账方商户号 · ≤ 32 bytes */
  payee_mchid: string
  /** 入账方账户 · ≤ 32 bytes */
  payee_account: 'BASIC' | 'OPERATION' | (string & {})
  /** 垫付回补结果 · ≤ 32 bytes */
  result: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 垫付回补完成时间 · RFC 3339 with offset · ≤ 64 bytes */
  success_time?: string | undefined
}

/** Routes of this product that answer with JSON or with nothing. */
export interface EcommerceRefundsRoutes {
  /** 退款申请
   * At least one of /transaction_id, /out_trade_no.
   */
  'POST /v3/ecommerce/refunds/apply': {
    path: {}
    query: {}
    body: ApplyEcommerceRefundsRequest
    response: ApplyEcommerceRefundsResponse
  }
  /** 通过微信支付退款单号查询退款 */
  'GET /v3/ecommerce/refunds/id/{refund_id}': {
    path: {
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
    }
    query: {
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceRefundsIdByRefundIdResponse
  }
  /** 通过商户退款单号查询退款 */
  'GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}': {
    path: {
      /** 商户退款单号 · ≤ 64 bytes */
      out_refund_no: string
    }
    query: {
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceRefundsByOutRefundNoResponse
  }
  /** 发起异常退款 */
  'POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': {
    path: {
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
    }
    query: {}
    body: CreateEcommerceRefundsApplyAbnormalRefundRequest
    response: CreateEcommerceRefundsApplyAbnormalRefundResponse
  }
  /** 查询垫付回补结果 */
  'GET /v3/ecommerce/refunds/{refund_id}/return-advance': {
    path: {
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
    }
    query: {
      /** 二级商户号 · ≤ 32 bytes */
      sub_mchid: string
    }
    body: undefined
    response: QueryEcommerceRefundsReturnAdvanceResponse
  }
  /** 垫付退款回补 */
  'POST /v3/ecommerce/refunds/{refund_id}/return-advance': {
    path: {
      /** 微信退款单号 · ≤ 32 bytes */
      refund_id: string
    }
    query: {}
    body: CreateEcommerceRefundsReturnAdvanceRequest
    response: CreateEcommerceRefundsReturnAdvanceResponse
  }
}
